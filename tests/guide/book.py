"""The repository's own specification, and reports of runs that never were."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from interaction_spec.conformance.observing import films as recorded
from interaction_spec.conformance.observing import takes
from interaction_spec.engine import reference
from interaction_spec.guide.material import Material, collect
from interaction_spec.model.outcomes import Hello
from interaction_spec.report import Report, ScenarioResult, Status, SubjectInfo, Verdict
from interaction_spec.report.frames import Film
from interaction_spec.scenarios import Feature

ROOT = Path(__file__).parents[2]


@cache
def unproved() -> Material:
    """The specification before its first run."""
    return collect(ROOT, None)


@cache
def films() -> tuple[Film, ...]:
    """What there was to see of every procedure, and of every scenario about postponing."""
    green = report()
    wanted = [
        take
        for take in takes(unproved().features, green)
        if take.scenario.procedure or take.feature.topic == "postponing"
    ]
    return tuple(recorded(wanted, reference, green, {}, progress=lambda _: None))


@cache
def filmed() -> Material:
    """The specification with a green report and films."""
    shown = {(film.id, language): (film,) for film in films() for language in film.texts}
    return replace(told(report()), films=shown)


def told(result: Report) -> Material:
    """The specification with a report."""
    return replace(unproved(), report=result)


@cache
def report(
    fr: Status = Status.PASSED, es: Status = Status.PASSED, ru: Status = Status.PASSED, *, digest: str = ""
) -> Report:
    """A run in which all scenarios of a language ended alike; with `digest`, a run of another text."""
    statuses = {"fr": fr, "es": es, "ru": ru}
    results = tuple(
        result
        for language, status in statuses.items()
        for feature in unproved().features[language]
        for result in _results(feature, status, digest)
    )
    good = set(statuses.values()) == {Status.PASSED}
    return Report(
        verdict=Verdict.CONFORMANT if good else Verdict.NON_CONFORMANT, spec_revision="1", tool="0.1.0",
        started="2026-11-22T07:00:00+00:00",
        subject=SubjectInfo(name="reference", hello=Hello(product="Reference", version="0.1")),
        edition="nav-2017", languages=tuple(statuses), scenarios=results,
    )  # fmt: skip


def _results(feature: Feature, status: Status, digest: str) -> list[ScenarioResult]:
    return [
        ScenarioResult(
            id=scenario.id, language=feature.language, topic=feature.topic, requirement=scenario.requirement,
            status=status, ms=1.0, path=feature.path, line=scenario.line, digest=digest or scenario.digest,
        )
        for scenario in feature.scenarios
    ]  # fmt: skip
