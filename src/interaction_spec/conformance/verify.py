"""Run the specification against a subject: every scenario in every language, in one loop, to one report."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version

from interaction_spec.errors import SubjectFailed
from interaction_spec.model.outcomes import Hello
from interaction_spec.model.values import Edition
from interaction_spec.report.results import Evidence, Report, ScenarioResult, Status, SubjectInfo, Verdict
from interaction_spec.scenarios import Feature, Scenario

from .run import failed, result, run_scenario
from .specification import REVISION, chosen
from .subject import Factory, Witness

Progress = Callable[[ScenarioResult], None]
"""Is told every result as it comes."""


@dataclass(frozen=True)
class Verified:
    """The report, and the operations of every scenario with their answers."""

    report: Report
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Settings:
    """When a run began, in which languages and edition, and what was chosen of it."""

    started: str
    languages: tuple[str, ...]
    only: str = ""
    edition: Edition = Edition.NAV_2017


def plan(features: Mapping[str, Sequence[Feature]], only: str = "") -> list[tuple[Feature, Scenario]]:
    """The scenarios to run, language by language."""
    return [
        (feature, scenario)
        for found in features.values()
        for feature in found
        for scenario in feature.scenarios
        if chosen(feature, scenario, only)
    ]


def verify(
    features: Mapping[str, Sequence[Feature]],
    factory: Factory,
    *,
    name: str,
    only: str = "",
    edition: Edition = Edition.NAV_2017,
    progress: Progress = lambda _: None,
) -> Verified:
    """Run the scenarios and judge the system. A system that cannot be asked gives a report with that verdict."""
    planned = plan(features, only)
    run = Settings(now(), tuple(features), only, edition)
    results, evidence = [], []
    try:
        witness = Witness(factory())
        hello = witness.hello()
    except Exception as error:  # noqa: BLE001 (a stranger's factory may raise anything; it is reported, never lost)
        return Verified(summary(list(_unasked(planned, error)), SubjectInfo(name=name), run), ())
    gc.freeze()  # the features and the catalogues stay to the end: no need to look at them again and again
    for feature, scenario in planned:
        found = run_scenario(witness, feature, scenario, edition)
        results.append(found)
        evidence.append(Evidence(id=found.id, language=found.language, exchanges=tuple(witness.exchanges)))
        progress(found)
    gc.unfreeze()
    return Verified(summary(results, info(name, hello), run), tuple(evidence))


def summary(results: Sequence[ScenarioResult], subject: SubjectInfo, run: Settings) -> Report:
    """The report of a run, by whichever driver. A subject without a product did not answer."""
    return Report(
        verdict=verdict(results, asked=bool(subject.product), only=run.only),
        spec_revision=REVISION,
        tool=version("interaction-spec"),
        started=run.started,
        subject=subject,
        edition=run.edition.value,
        languages=run.languages,
        only=run.only,
        scenarios=tuple(results),
    )


def now() -> str:
    """This instant, RFC 3339. Only reports know what time it is; the specification's clock is set by each scenario."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def info(name: str, hello: Hello) -> SubjectInfo:
    """Who was asked."""
    return SubjectInfo(name=name, hello=hello)


def _unasked(planned: Sequence[tuple[Feature, Scenario]], error: Exception) -> Iterator[ScenarioResult]:
    told = error if isinstance(error, SubjectFailed) else SubjectFailed("no-answer", detail=repr(error))
    for feature, scenario in planned:
        yield result(feature, scenario, 0, failed(told, feature, scenario, None))


def verdict(results: Sequence[ScenarioResult], *, asked: bool, only: str) -> Verdict:
    """The worst that can be said. A failure found by a filtered run is a failure; its success is not a verdict.

    What does not apply says nothing: a run in which nothing applied is incomplete.
    """
    found = {one.status for one in results} - {Status.NOT_APPLICABLE}
    if not asked:
        return Verdict.ADAPTER_ERROR
    if Status.ERRORED_SUITE in found:
        return Verdict.SUITE_ERROR
    if found - {Status.PASSED}:
        return Verdict.NON_CONFORMANT
    return Verdict.INCOMPLETE if only or not found else Verdict.CONFORMANT
