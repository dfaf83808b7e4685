"""Where the rooms below are put together for the guide: the only place that knows where the material comes from."""

from __future__ import annotations

from pathlib import Path

from ..model.match import Match
from ..report.results import Report
from .chrome import WORDS
from .seam import Feature, Material, Step, Voice

_COLUMN = {"en": 0, "fr": 1, "fr_CA": 1, "es": 2, "ru": 3}


class Furniture:
    """A voice that knows the guide's own words and nothing else."""

    def __init__(self, locale: str) -> None:
        """Take the catalogue's name of the locale."""
        self.column = _COLUMN[locale]

    def text(self, ident: str, /, **params: str) -> str:
        """The wording of an entry."""
        return WORDS[ident][self.column].format(**params)

    def write(self, match: Match, /) -> str:
        """A step as a sentence."""
        return match.phrase

    def instruct(self, match: Match, /) -> str:
        """A step as an instruction."""
        return match.phrase


def material(root: Path, report: Path | None) -> Material:
    """The specification that lies in `root/features`, and the report in a folder, if there is one."""
    del root
    voices: dict[str, Voice] = {locale: Furniture(locale) for locale in _COLUMN}
    return Material(voices=voices, understand=_understand, lines=_lines, report=read_report(report))


def read_report(folder: Path | None) -> Report | None:
    """The report of a folder; a folder without one means that nothing was run yet."""
    path = folder / "report.json" if folder else None
    return Report.model_validate_json(path.read_bytes()) if path and path.is_file() else None


def _understand(step: Step, language: str) -> Match:
    del language
    return Match(phrase=step.text)


def _lines(feature: Feature) -> list[str]:
    return [feature.title]
