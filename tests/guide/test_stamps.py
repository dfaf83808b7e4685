"""Marks: what the last run says of the present text."""

from __future__ import annotations

import re

import pytest
from tests.guide.book import report, told, unproved

from interaction_spec.guide.locales import PLACES
from interaction_spec.guide.specification import Reader
from interaction_spec.guide.stamps import State, state, worst
from interaction_spec.guide.summary import verdict
from interaction_spec.report import Status
from interaction_spec.scenarios import Scenario


@pytest.fixture
def case() -> Scenario:
    """Any scenario."""
    return unproved().features["fr"][0].scenarios[0]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.PASSED, State.VERIFIED),
        (Status.FAILED, State.FAILED),
        (Status.ERRORED_ADAPTER, State.ERRORED),
        (Status.ERRORED_SUITE, State.ERRORED),
    ],
)
def test_a_state_is_the_status_of_the_same_text(case: Scenario, status: Status, expected: State) -> None:
    """A result of the same text is told as it is."""
    assert state(case, "fr", told(report(status))) is expected


def test_a_changed_text_is_stale(case: Scenario) -> None:
    """A result of another text proves nothing, not even a failure."""
    changed = told(report(digest="another text"))

    assert state(case, "fr", changed) is State.STALE


def test_without_a_result_nothing_ran(case: Scenario) -> None:
    """No report, or no result in that language, is `not run`."""
    assert (state(case, "fr", unproved()), state(case, "en", told(report()))) == (State.NOT_RUN, State.NOT_RUN)


def test_a_whole_is_as_good_as_its_worst_part() -> None:
    """One failure among many proofs is a failure."""
    assert worst([State.VERIFIED, State.FAILED, State.STALE]) is State.FAILED


def test_the_verdict_counts_each_language() -> None:
    """The table tells for each topic and language how many scenarios passed."""
    reader = Reader(told(report(es=Status.FAILED)), PLACES["fr"])
    count = sum(len(feature.scenarios) for feature in unproved().features["fr"] if feature.topic == "postponing")

    page = verdict(reader)

    assert "Reference 0.1 n’est pas conforme à la spécification." in page
    (row,) = (row for row in page.split("<tr>") if reader.words.text("topic.postponing") in row)
    cells = [re.sub("<.*?>", "", cell) for cell in row.split("</td>")[:3]]
    assert [cell.removeprefix(reader.words.text("topic.postponing")) for cell in cells] == [
        f"{count} sur {count}", f"0 sur {count}", f"{count} sur {count}",
    ]  # fmt: skip


def test_the_verdict_is_honest_before_the_first_run() -> None:
    """Without a report the page says that nothing is verified."""
    assert "rien n’est vérifié ici" in verdict(Reader(unproved(), PLACES["fr"]))
