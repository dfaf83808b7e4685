"""`compare`: what changed between two reports, and whether anything is worse."""

from __future__ import annotations

import json

import pytest
from tests.report.statuses import every_status

from interaction_spec.language import load
from interaction_spec.report import Report, ScenarioResult, Status, Verdict
from interaction_spec.report.comparison import KINDS, Comparison, compare, lines

FAILURE = next(one for one in every_status().report.scenarios if one.status is Status.FAILED).failure


def report(*statuses: Status, verdict: Verdict = Verdict.CONFORMANT) -> Report:
    """A report with these results."""
    whole = every_status().report
    results = tuple(_in(one, status) for one, status in zip(whole.scenarios, statuses, strict=False))
    return whole.model_copy(update={"scenarios": results, "verdict": verdict})


def _in(result: ScenarioResult, status: Status) -> ScenarioResult:
    failure = None if status is Status.PASSED else FAILURE
    return result.model_copy(update={"status": status, "failure": failure, "scored": True})


def kinds(found: Comparison) -> dict[str, int]:
    """How many changes there are of each kind."""
    return {kind: len(getattr(found, kind)) for kind in KINDS if getattr(found, kind)}


CHANGES = {
    "same": (Status.FAILED, Status.FAILED, {}, False),
    "red": (Status.PASSED, Status.FAILED, {"newly_red": 1}, True),
    "not answered": (Status.NOT_DECLARED, Status.ERRORED_ADAPTER, {"newly_red": 1}, True),
    "green": (Status.FAILED, Status.PASSED, {"newly_green": 1}, False),
    "declared away": (Status.PASSED, Status.NOT_DECLARED, {"no_longer_green": 1}, True),
    "excused": (Status.PASSED, Status.DEVIATION, {"no_longer_green": 1}, True),
    "other": (Status.FAILED, Status.ERRORED_ADAPTER, {"other_failure": 1}, False),
    "listed": (Status.FAILED, Status.DEVIATION, {"other_failure": 1}, False),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_has_its_kind(name: str) -> None:
    """A scenario is newly red or green, no longer green, or fails in another way; what got worse is worse."""
    before, after, expected, worse = CHANGES[name]

    found = compare(report(before), report(after))

    assert (kinds(found), found.worse) == (expected, worse)


def test_a_scenario_that_went_away_is_worse() -> None:
    """What is not there any more is proved no more."""
    found = compare(report(Status.PASSED, Status.PASSED), report(Status.PASSED))

    assert (kinds(found), found.worse) == ({"gone": 1}, True)


@pytest.mark.parametrize(("status", "worse"), [(Status.PASSED, False), (Status.FAILED, True)])
def test_a_scenario_that_appeared_is_worse_when_red(status: Status, *, worse: bool) -> None:
    """A new scenario makes nothing worse, unless it counts against the system."""
    found = compare(report(Status.PASSED), report(Status.PASSED, status))

    assert (kinds(found), found.worse) == ({"appeared": 1}, worse)


def test_a_failure_in_another_way_is_told() -> None:
    """The same status for another reason is another failure."""
    before, after = report(Status.FAILED), report(Status.FAILED)
    (result,) = after.scenarios
    assert result.failure
    other = result.model_copy(update={"failure": result.failure.model_copy(update={"reason": "failure.not-refused"})})

    found = compare(before, after.model_copy(update={"scenarios": (other,)}))

    (change,) = found.other_failure
    assert (change.before, change.after, found.worse) == ("failed differs", "failed not-refused", False)


@pytest.mark.parametrize("verdict", [one for one in Verdict if one is not Verdict.CONFORMANT])
def test_a_worse_verdict_is_worse(verdict: Verdict) -> None:
    """Nothing is better than conformant, whatever the scenarios say."""
    worse = compare(report(Status.PASSED), report(Status.PASSED, verdict=verdict))
    better = compare(report(Status.PASSED, verdict=verdict), report(Status.PASSED))

    assert (worse.worse, better.worse) == (True, False)
    assert (worse.verdict.before, worse.verdict.after) == ("conformant", verdict)


def test_versions_and_times_are_information() -> None:
    """Another system, another revision, another speed: told, and neither better nor worse."""
    before = report(Status.PASSED)
    (result,) = before.scenarios
    slower = (result.model_copy(update={"ms": 9000.0}),)
    after = before.model_copy(update={"spec_revision": "9.9", "tool": "9.9.9", "scenarios": slower})

    found = compare(before, after)

    assert (set(found.versions), found.worse) == ({"specification", "tool"}, False)
    assert found.ms.after == "9000"


@pytest.mark.parametrize("locale", ["en", "fr", "es", "ru"])
def test_a_comparison_is_told_in_every_language(locale: str) -> None:
    """Every kind of change has its heading, and the last line says whether anything is worse."""
    before = report(Status.PASSED, Status.PASSED, Status.FAILED, Status.FAILED, Status.PASSED)
    after = report(Status.FAILED, Status.DEVIATION, Status.PASSED, Status.ERRORED_SUITE)
    told = list(lines(compare(before, after), load(locale)))

    for kind in ("newly_red", "no_longer_green", "newly_green", "other_failure", "gone"):
        assert any(line.startswith(load(locale).text(f"compare.{kind}")) for line in told)
    assert told[-1] == load(locale).text("compare.worse")


def test_a_comparison_is_json_too() -> None:
    """For programs: the same as data."""
    found = compare(report(Status.PASSED), report(Status.FAILED))

    told = json.loads(found.model_dump_json())

    assert told["worse"] is True
    assert told["newly_red"][0]["after"] == "failed differs"
