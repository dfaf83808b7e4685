"""What the pages draw on: the specification of every language, understood, and the report of its last run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from interaction_spec.errors import CatalogueBroken, InteractionSpecError, Misread, NotUnderstood, Problem
from interaction_spec.language import LANGUAGES, LOCALES, load, match
from interaction_spec.model.match import Match
from interaction_spec.report import Report, read_report
from interaction_spec.scenarios import Feature, Step, read_features


@dataclass(frozen=True)
class Material:
    """The specification and its last report, as the guide needs them."""

    root: Path
    """The folder that the paths of the features start from."""
    features: Mapping[str, tuple[Feature, ...]]
    """By language."""
    report: Report | None = None

    def lines(self, feature: Feature) -> list[str]:
        """The lines of a feature's file."""
        if feature.path not in self._texts:
            self._texts[feature.path] = (self.root / feature.path).read_text("utf-8").splitlines()
        return self._texts[feature.path]

    @cached_property
    def _texts(self) -> dict[str, list[str]]:
        return {}


def collect(root: Path, report: Path | None) -> Material:
    """Read `root/features`, and the report in a folder; a folder without one means that nothing was run yet.

    Raises:
        FolderMissing: a language is missing.
        CatalogueBroken: a catalogue cannot be read.
        Misread: holds all problems of all languages, sentences that are not understood included.
        UsageError: the report is not one.
    """
    for locale in LOCALES:
        load(locale)  # a broken one is told here, not by the page that happens to need it first
    features: dict[str, tuple[Feature, ...]] = {}
    problems: list[Problem] = []
    for language in LANGUAGES:
        try:
            features[language] = read_features(root / "features", language)
        except Misread as error:
            problems += error.problems
    problems += (problem for found in features.values() for feature in found for problem in _problems(feature))
    if problems:
        raise Misread(*problems)
    there = report is not None and (report / "report.json").is_file()
    return Material(root, features, read_report(report) if report and there else None)


@cache
def understand(step: Step, language: str) -> Match:
    """What a step means; a page of French and one of Canadian French ask for the same steps."""
    return match(step.text, step.table, language)


def tell(error: InteractionSpecError) -> str:
    """What is wrong with the specification, for those who build it without our own command line."""
    if isinstance(error, Misread):
        return "\n".join(("The specification has problems:", *(f"  {_line(one)}" for one in error.problems)))
    if isinstance(error, CatalogueBroken):  # so no catalogue can be asked for words
        return f"{error.params['path']}: {error.params['detail']}"
    return _reason(error.area, error.reason, error.params)


def _problems(feature: Feature) -> Iterator[Problem]:
    for scenario in feature.scenarios:
        for step in scenario.steps:
            try:
                understand(step, feature.language)
            except NotUnderstood as error:
                yield error.at(feature.path, step.line, step.text)


def _line(problem: Problem) -> str:
    said = f"{problem.sentence} — " if problem.sentence else ""
    return f"{problem.path}:{problem.line}: {said}{_reason('problem', problem.reason, problem.params)}"


def _reason(area: str, reason: str, params: Mapping[str, str]) -> str:
    words = load("en")
    if f"{area}.{reason}" not in words:
        return reason
    told = words.text(f"{area}.{reason}", **params)
    fix = f"fix.{reason}"
    return f"{told} — {words.text('label.fix', text=words.text(fix, **params))}" if fix in words else told
