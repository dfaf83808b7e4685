"""What the last run says of a scenario's present text, and the mark that shows it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from enum import StrEnum

from babel.dates import format_date

from interaction_spec.language import Catalogue
from interaction_spec.report import Report, Status
from interaction_spec.scenarios import Scenario

from .locales import Place
from .markup import text
from .material import Material


class State(StrEnum):
    """How much a reader may trust a page, the worst first."""

    FAILED = "failed"
    ERRORED = "errored"
    STALE = "stale"
    NOT_RUN = "not-run"
    VERIFIED = "verified"


_STATES = {
    Status.PASSED: State.VERIFIED,
    Status.FAILED: State.FAILED,
    Status.DEVIATION: State.FAILED,
    Status.ERRORED_ADAPTER: State.ERRORED,
    Status.ERRORED_SUITE: State.ERRORED,
    Status.NOT_DECLARED: State.NOT_RUN,
    Status.NOT_APPLICABLE: State.NOT_RUN,
    Status.NOT_RUN: State.NOT_RUN,
}


def state(scenario: Scenario, language: str, material: Material) -> State:
    """The state of one scenario in one language; a result of another text is stale, whatever it was."""
    found = material.results.get((scenario.id, language))
    if found is None:
        return State.NOT_RUN
    return _STATES[found.status] if found.digest == scenario.digest else State.STALE


def worst(states: Iterable[State]) -> State:
    """The state of a whole is that of its worst part."""
    return min(states, key=list(State).index, default=State.NOT_RUN)


def day(report: Report, place: Place) -> str:
    """The day of the run, written out in the reader's locale."""
    return format_date(dt.datetime.fromisoformat(report.started).date(), "long", locale=place.dates)


def subject(report: Report) -> str:
    """Who was asked, by name and version."""
    return " ".join(part for part in (report.subject.product or report.subject.name, report.subject.version) if part)


def stamp(scenarios: Sequence[Scenario], place: Place, words: Catalogue, material: Material) -> str:
    """The mark of one scenario, or of several as a whole: colour, icon and words."""
    report = material.report
    mark = worst(state(scenario, place.language, material) for scenario in scenarios)
    params = {"subject": subject(report), "date": day(report, place)} if report else {}
    return badge(mark, words.text(f"guide.stamp.{mark.value.replace('-', '_')}", **params))


def badge(mark: State, words: str) -> str:
    """A mark with its words."""
    return (
        f'<span class="stamp stamp--{mark}"><span class="stamp__icon" aria-hidden="true"></span>'
        f"<span>{text(words)}</span></span>"
    )
