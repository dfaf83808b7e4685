"""What the pages draw on: the specification of every language, understood, and the report of its last run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from interaction_spec.errors import CatalogueBroken, InteractionSpecError, Misread, NotUnderstood, Problem
from interaction_spec.language import LANGUAGES, LOCALES, load, match
from interaction_spec.model.match import Match
from interaction_spec.report import Evidence, Report, ScenarioResult, read_report
from interaction_spec.report.frames import Film, read_frames
from interaction_spec.scenarios import Feature, Scenario, Step, read_features

from .exchanges import Key, read_evidence


@dataclass(frozen=True)
class Assets:
    """What the pages must know of the sandbox: where its files lie in the site, and how many bytes a reader loads."""

    folder: str
    sizes: Mapping[str, int]
    """By the folder of the reader's language."""


@dataclass(frozen=True)
class Material:
    """The specification and its last report, as the guide needs them."""

    root: Path
    """The folder that the paths of the features start from."""
    features: Mapping[str, tuple[Feature, ...]]
    """By language."""
    report: Report | None = None
    evidence: Mapping[Key, Evidence] = field(default_factory=dict)
    """What was sent and answered, by scenario and language."""
    films: Mapping[Key, tuple[Film, ...]] = field(default_factory=dict)
    """What was recorded of a scenario, by its id and language; of several texts where they do not say the same."""

    sandbox: Assets | None = None
    """Nothing where the sandbox was not fetched."""

    @cached_property
    def written(self) -> dict[Key, tuple[Feature, Scenario]]:
        """Every scenario by its id, in every language, and the feature that it stands in."""
        every = ((feature, one) for found in self.features.values() for feature in found for one in feature.scenarios)
        return {(one.id, feature.language): (feature, one) for feature, one in every}

    @cached_property
    def scenarios(self) -> dict[Key, Scenario]:
        """Every scenario by its id, in every language."""
        return {key: scenario for key, (_, scenario) in self.written.items()}

    @cached_property
    def results(self) -> dict[Key, ScenarioResult]:
        """What the report says of each scenario in each language."""
        return {(one.id, one.language): one for one in (self.report.scenarios if self.report else ())}

    def lines(self, feature: Feature) -> list[str]:
        """The lines of a feature's file."""
        if feature.path not in self._texts:
            self._texts[feature.path] = (self.root / feature.path).read_text("utf-8").splitlines()
        return self._texts[feature.path]

    @cached_property
    def _texts(self) -> dict[str, list[str]]:
        return {}

    def film(self, scenario: Scenario, language: str) -> Film | None:
        """The recording of a scenario's present text."""
        films = self.films.get((scenario.id, language), ())
        return next((one for one in films if one.texts[language] == scenario.digest), None)


def collect(root: Path, report: Path | None) -> Material:
    """Read `root/features`, and the report in a folder; a folder without one means that nothing was run yet.

    Raises:
        FolderMissing: a language is missing.
        CatalogueBroken: a catalogue cannot be read.
        Misread: holds all problems of all languages, sentences that are not understood included.
        UsageError: the report is not one, or its frames are not.
        EvidenceForeignError: the evidence is another run's.
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
    problems += () if problems else _untranslated(features)
    if problems:
        raise Misread(*problems)
    if report is None or not (report / "report.json").is_file():
        return Material(root, features)
    result = read_report(report)
    return Material(root, features, result, read_evidence(report, result), _films(report))


def _films(report: Path) -> dict[Key, tuple[Film, ...]]:
    found: dict[Key, tuple[Film, ...]] = {}
    for film in read_frames(report):
        for language in film.texts:
            found[film.id, language] = (*found.get((film.id, language), ()), film)
    return found


@cache
def understand(step: Step, language: str) -> Match:
    """What a step means; a page of French and one of Canadian French ask for the same steps."""
    return match(step.text, step.table, language)


def tell(error: InteractionSpecError) -> str:
    """What is wrong with the specification, for those who build it without our own command line."""
    if isinstance(error, Misread):
        return "\n".join(("The specification has problems:", *(f"  {tell_problem(one)}" for one in error.problems)))
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


def _untranslated(features: Mapping[str, tuple[Feature, ...]]) -> Iterator[Problem]:
    """Scenarios that a language lacks: a page says of every scenario how it fared in each."""
    written = [(feature, one) for found in features.values() for feature in found for one in feature.scenarios]
    for language, found in features.items():
        known = {one.id for feature in found for one in feature.scenarios}
        for feature, one in written:
            if one.id not in known:
                detail = f"{one.id} is missing in {language}"
                params = {"language": language, "other": feature.language, "detail": detail}
                yield Problem("parity", feature.path, one.line, params=params)


def tell_problem(problem: Problem) -> str:
    """One problem in English: where, what, and the fix."""
    said = f"{problem.sentence} — " if problem.sentence else ""
    place = f"{problem.path}:{problem.line}" if problem.line else problem.path
    return f"{place}: {said}{_reason('problem', problem.reason, problem.params)}"


def _reason(area: str, reason: str, params: Mapping[str, str]) -> str:
    words = load("en")
    if f"{area}.{reason}" not in words:
        return reason
    told = words.text(f"{area}.{reason}", **params)
    fix = f"fix.{reason}"
    return f"{told} — {words.text('label.fix', text=words.text(fix, **params))}" if fix in words else told
