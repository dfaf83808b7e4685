"""Marks: what the last run says of the present text."""

from __future__ import annotations

import pytest
from book import feature, report, told

from interaction_spec.guide.locales import PLACES
from interaction_spec.guide.specification import Reader
from interaction_spec.guide.stamps import State, state, worst
from interaction_spec.guide.summary import verdict
from interaction_spec.report.results import Status

(CASE,) = feature("fr").rules[0].scenarios


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.PASSED, State.VERIFIED),
        (Status.FAILED, State.FAILED),
        (Status.ERRORED_ADAPTER, State.ERRORED),
        (Status.ERRORED_SUITE, State.ERRORED),
    ],
)
def test_a_state_is_the_status_of_the_same_text(status: Status, expected: State) -> None:
    """A result of the same text is told as it is."""
    assert state(CASE, "fr", report(status, status, status)) is expected


def test_a_changed_text_is_stale() -> None:
    """A result of another text proves nothing, not even a failure."""
    changed = report(Status.PASSED, Status.PASSED, Status.PASSED, digest="d0")

    assert state(CASE, "fr", changed) is State.STALE


def test_without_a_result_nothing_ran() -> None:
    """No report, or no result in that language, is `not run`."""
    green = report(Status.PASSED, Status.PASSED, Status.PASSED)

    assert (state(CASE, "fr", None), state(CASE, "en", green)) == (State.NOT_RUN, State.NOT_RUN)


def test_a_whole_is_as_good_as_its_worst_part() -> None:
    """One failure among many proofs is a failure."""
    assert worst([State.VERIFIED, State.FAILED, State.STALE]) is State.FAILED


def test_the_verdict_counts_each_language() -> None:
    """The table tells for each topic and language how many scenarios passed."""
    mixed = told(report(Status.PASSED, Status.FAILED, Status.PASSED))

    table = verdict(Reader(mixed, PLACES["fr"]))

    assert "Reference 0.1 n’est pas conforme à la spécification." in table
    assert (table.count("1 sur 1"), table.count("0 sur 1")) == (2, 1)


def test_the_verdict_is_honest_before_the_first_run() -> None:
    """Without a report the page says that nothing is verified."""
    assert "rien n’est vérifié ici" in verdict(Reader(told(), PLACES["fr"]))
