"""A scenario in the reader's language: the same steps, written from what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from interaction_spec.errors import InteractionSpecError
from interaction_spec.language import Catalogue, match, write, write_table
from interaction_spec.scenarios import KEYWORDS, Feature, Scenario, Step, read_feature

from .results import ScenarioResult

Key = tuple[str, str]
"""The id of a scenario and the language of its feature."""


@dataclass(frozen=True)
class Sentence:
    """One step as it is told: keyword and text, its table, and where it stands in the file."""

    text: str
    table: tuple[tuple[str, ...], ...]
    line: int


def scenarios(results: Iterable[ScenarioResult], root: Path | None) -> dict[Key, tuple[Feature, Scenario]]:
    """The scenarios of these results, by what was read below `root`.

    One whose file is not there, cannot be read, or says something else by now, is left out.
    """
    if root is None:
        return {}
    ran = {(one.id, one.language): one for one in results}
    found: dict[Key, tuple[Feature, Scenario]] = {}
    for path in dict.fromkeys(one.path for one in ran.values()):
        with suppress(InteractionSpecError, OSError, ValueError):  # a broken file has told so before
            feature = read_feature(file_of(path, root), root)
            for scenario in feature.scenarios:
                key = scenario.id, feature.language
                if key in ran and ran[key].digest == scenario.digest:
                    found[key] = feature, scenario
    return found


def file_of(path: str, root: Path) -> Path:
    """The file of a feature: results tell its path from the name of the folder `root` on."""
    return root.joinpath(*Path(path).parts[1:])


def retell(scenario: Scenario, language: str, catalogue: Catalogue) -> Iterator[Sentence]:
    """Every step in the words of the catalogue; a sentence that is not understood stays as it is written."""
    keywords = KEYWORDS[catalogue.language]
    role = ""
    for step in scenario.steps:
        keyword = keywords.step(step.role, first=step.role != role)
        role = step.role
        try:
            understood = match(step.text, step.table, language)
            yield Sentence(keyword + write(understood, catalogue), write_table(understood, catalogue), step.line)
        except InteractionSpecError:
            yield _as_written(step)


def _as_written(step: Step) -> Sentence:
    return Sentence(step.keyword + step.text, step.table, step.line)
