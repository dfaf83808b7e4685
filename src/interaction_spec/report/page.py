"""The report as one HTML file, for a manager and for an engineer without Python. It loads nothing from anywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from interaction_spec.errors import NotUnderstood
from interaction_spec.language import Catalogue
from interaction_spec.languages import LANGUAGES
from interaction_spec.scenarios import Feature, Scenario

from . import facts
from .results import Evidence, Exchange, Report, ScenarioResult, Status
from .retelling import Key, Sentence, as_written, retell, scenarios
from .texts import blame, operation, reason, requirement, rerun, side

NAMES = {locale: one.name for locale, one in LANGUAGES.items()}


@dataclass(frozen=True)
class Told:
    """One failure as the page shows it."""

    trouble: facts.Trouble
    requirement: str
    reason: str
    blame: str
    steps: tuple[Sentence, ...]
    """Empty where the feature is not at hand; then the one sentence is told."""
    failed_at: int
    """The line of the step that failed."""
    expected: tuple[str, ...]
    actual: tuple[str, ...]
    operations: tuple[str, ...]
    reruns: tuple[str, ...]


@lru_cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("interaction_spec.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(facts=facts, flat=_flat, names=NAMES)
    return environment


def page(report: Report, evidence: Sequence[Evidence], catalogue: Catalogue, root: Path | None = None) -> str:
    """The page, in the locale of the catalogue; `root` holds the features, to tell scenarios from."""
    found = facts.troubles(report)
    known = scenarios((one.first for one in found), root)
    exchanges = {(one.id, one.language): one.exchanges for one in evidence}
    return (
        _environment()
        .get_template("report.html")
        .render(
            report=report,
            say=catalogue.text,
            catalogue=catalogue,
            troubles=[_told(one, report, catalogue, exchanges, known) for one in found],
            topics=_topics(report),
            count=len({one.id for one in report.scenarios}),
            statuses=[status for status in Status if any(one.status is status for one in report.scenarios)],
            failing={(one.first.id, language): one.anchor for one in found for language in one.languages},
        )
    )


def _told(
    trouble: facts.Trouble,
    report: Report,
    catalogue: Catalogue,
    exchanges: Mapping[Key, tuple[Exchange, ...]],
    known: Mapping[Key, tuple[Feature, Scenario]],
) -> Told:
    result, failure = trouble.first, trouble.first.failure
    key = result.id, result.language
    differs = failure is not None and failure.expected != failure.actual
    name, sent = report.subject.name, exchanges.get(key, ())
    return Told(
        trouble=trouble,
        requirement=requirement(result, catalogue),
        reason=reason(failure, catalogue) if failure else "",
        blame=blame(result, catalogue),
        steps=_steps(known[key][1], result.language, catalogue) if key in known else (),
        failed_at=failure.line if failure else 0,
        expected=tuple(side(failure.expected, catalogue)) if failure and differs else (),
        actual=tuple(side(failure.actual, catalogue)) if failure and differs else (),
        operations=tuple(operation(one, catalogue) for one in sent),
        reruns=tuple(rerun(result.model_copy(update={"language": one}), name, sent) for one in trouble.languages),
    )


def _steps(scenario: Scenario, language: str, catalogue: Catalogue) -> tuple[Sentence, ...]:
    try:
        return tuple(retell(scenario, language, catalogue))
    except NotUnderstood:  # that is why it failed
        return tuple(as_written(scenario))


Rows = dict[str, dict[str, ScenarioResult]]
"""The results of each scenario, by language."""


def _flat(*groups: Rows) -> list[ScenarioResult]:
    return [one for rows in groups for found in rows.values() for one in found.values()]


def _topics(report: Report) -> dict[str, dict[str, Rows]]:
    """Every result: by topic, requirement, scenario, language."""
    topics: dict[str, dict[str, Any]] = {}
    for one in report.scenarios:
        rows = topics.setdefault(one.topic, {}).setdefault(one.requirement, {})
        rows.setdefault(one.id, {})[one.language] = one
    return topics
