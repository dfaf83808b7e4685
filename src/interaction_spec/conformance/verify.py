"""Run the specification against a subject: every scenario in every language, in one loop, to one report."""

from __future__ import annotations

import datetime as dt
import gc
import hashlib
import platform
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version

from interaction_spec.errors import InteractionSpecError, SubjectFailed
from interaction_spec.model.values import Edition
from interaction_spec.report.results import Deviation, Evidence, Report, ScenarioResult, SubjectInfo
from interaction_spec.scenarios import Feature, Profiles, Scenario

from .claims import Claims
from .deviations import excuse, untrue
from .run import failed, result, run_scenario
from .specification import REVISION, chosen
from .subject import Factory, Witness
from .verdict import of_profiles, of_requirements, verdict

Progress = Callable[[ScenarioResult], None]
"""Is told every result as it comes."""
Features = Mapping[str, Sequence[Feature]]
"""The features of each language."""


def now() -> str:
    """This instant, RFC 3339. Only reports know what time it is; the specification's clock is set by each scenario."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


@dataclass(frozen=True)
class Verified:
    """The report, and the operations of every scenario with their answers."""

    report: Report
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Settings:
    """What a run is told, and when it began."""

    only: str = ""
    """The pattern of what is to run; blank for everything."""
    edition: Edition = Edition.NAV_2017
    """The edition in which scenarios run that hold for both."""
    profiles: Profiles = field(default_factory=dict)
    """The frozen lists; none for a specification that has none."""
    deviations: tuple[Deviation, ...] = ()
    seed: int | None = None
    """Shuffles the scenarios; nothing keeps the order of the files."""
    started: str = field(default_factory=now)


def plan(features: Features, only: str = "", seed: int | None = None) -> list[tuple[Feature, Scenario]]:
    """The scenarios to run, language by language, or shuffled."""
    planned = [
        (feature, scenario)
        for found in features.values()
        for feature in found
        for scenario in feature.scenarios
        if chosen(feature, scenario, only)
    ]
    if seed is not None:
        random.Random(seed).shuffle(planned)  # noqa: S311 (nothing to be kept secret: the report names the seed)
    return planned


def verify(
    features: Features,
    factory: Factory,
    settings: Settings | None = None,
    *,
    name: str,
    progress: Progress = lambda _: None,
) -> Verified:
    """Run the scenarios and judge the system. A system that cannot be asked gives a report with that verdict."""
    settings = settings or Settings()
    planned = plan(features, settings.only, settings.seed)
    subject, results, evidence = SubjectInfo(name=name), list[ScenarioResult](), list[Evidence]()
    try:
        witness = Witness(factory())
    except Exception as error:  # noqa: BLE001 (a stranger's factory may raise anything; it is reported, never lost)
        return Verified(summary(list(_unasked(planned, error)), subject, features, settings), ())
    gc.freeze()  # the features and the catalogues stay to the end: no need to look at them again and again
    try:
        subject = SubjectInfo(name=name, hello=witness.hello(settings.profiles))
        for feature, scenario in planned:
            found = run_scenario(witness, feature, scenario, settings.edition)
            results.append(found)
            evidence.append(Evidence(id=found.id, language=found.language, exchanges=tuple(witness.exchanges)))
            progress(found)
    except InteractionSpecError as error:  # it did not introduce itself
        results = list(_unasked(planned, error))
    finally:
        witness.close()
        gc.unfreeze()
    return Verified(summary(results, subject, features, settings), tuple(evidence))


def summary(results: Sequence[ScenarioResult], subject: SubjectInfo, features: Features, settings: Settings) -> Report:
    """The report of a run, by whichever driver."""
    started, part = dt.datetime.fromisoformat(settings.started), bool(settings.only)
    found = excuse(results, settings.deviations, started.date())
    wrong = tuple(untrue(found, settings.deviations, started.date(), part=part))
    claimed = subject.hello.profiles if subject.hello else ()
    return Report(
        verdict=verdict(found, asked=subject.hello is not None, part=part, listed_wrong=bool(wrong)),
        spec_revision=REVISION,
        tool=version("interaction-spec"),
        features=fingerprint(features),
        started=settings.started,
        ended=now(),
        environment={"python": platform.python_version(), "platform": platform.platform(terse=True)},
        subject=subject,
        edition=_edition(subject, settings).value,
        languages=tuple(features),
        only=settings.only,
        shuffled=settings.seed,
        profiles=of_profiles(found, claimed, settings.profiles, part=part),
        requirements=of_requirements(found),
        deviations=settings.deviations,
        deviation_problems=wrong,
        scenarios=tuple(found),
    )


def _edition(subject: SubjectInfo, settings: Settings) -> Edition:
    """The edition in which scenarios ran that hold for both: the one that was asked for, where the system claims it."""
    return Claims(subject.hello, settings.profiles).edition(settings.edition) if subject.hello else settings.edition


def fingerprint(features: Features) -> str:
    """The fingerprint of what is specified: every scenario of every file, in order."""
    parts = (
        f"{one.path} {scenario.id} {scenario.digest}"
        for found in features.values()
        for one in found
        for scenario in one.scenarios
    )
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _unasked(planned: Sequence[tuple[Feature, Scenario]], error: Exception) -> Iterator[ScenarioResult]:
    told = error if isinstance(error, InteractionSpecError) else SubjectFailed("no-answer", detail=repr(error))
    for feature, scenario in planned:
        yield result(feature, scenario, 0, failed(told, feature, scenario, None))
