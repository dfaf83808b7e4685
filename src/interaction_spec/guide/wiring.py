"""Where the rooms below are put together: the only place that knows where the material comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from interaction_spec import language
from interaction_spec.language import Catalogue
from interaction_spec.model.match import Match
from interaction_spec.report.results import Report
from interaction_spec.scenarios import read_features

from .chrome import WORDS
from .locales import LANGUAGES
from .seam import Feature, Material, Step, Voice

_COLUMNS = {"en": 0, "fr": 1, "es": 2, "ru": 3}


@dataclass(frozen=True)
class Speaker:
    """One locale of the catalogue; the guide's furniture comes from `chrome` until the catalogue has it."""

    catalogue: Catalogue

    def text(self, ident: str, /, **params: str) -> str:
        """The wording of an entry."""
        if ident in self.catalogue or ident not in WORDS:
            return self.catalogue.text(ident, **params)
        return WORDS[ident][_COLUMNS[self.catalogue.language]].format(**params)

    def of(self, area: str, /) -> Mapping[str, str]:
        """All entries of an area."""
        return self.catalogue.of(area)

    def write(self, match: Match, /) -> str:
        """A step as a sentence."""
        return language.write(match, self.catalogue)

    def table(self, match: Match, /) -> Sequence[Sequence[str]]:
        """The table of a step."""
        return language.write_table(match, self.catalogue)

    def instruct(self, match: Match, /) -> str:
        """A step as an instruction."""
        return language.instruct(match, self.catalogue)


def material(root: Path, report: Path | None) -> Material:
    """The specification that lies in `root/features`, and the report in a folder, if there is one."""
    voices: dict[str, Voice] = {locale: Speaker(language.load(locale)) for locale in language.LOCALES}
    return Material(
        voices=voices,
        understand=_understand,
        lines=partial(_lines, root),
        features={tongue: read_features(root / "features", tongue) for tongue in LANGUAGES},
        report=read_report(report),
    )


def read_report(folder: Path | None) -> Report | None:
    """The report of a folder; a folder without one means that nothing was run yet."""
    path = folder / "report.json" if folder else None
    return Report.model_validate_json(path.read_bytes()) if path and path.is_file() else None


def _understand(step: Step, tongue: str) -> Match:
    table = tuple(tuple(row) for row in step.table or ())
    return language.match(step.text, table, tongue)


def _lines(root: Path, feature: Feature) -> Sequence[str]:
    return (root / feature.path).read_text(encoding="utf-8").splitlines()
