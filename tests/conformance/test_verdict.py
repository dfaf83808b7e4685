"""The verdict is the worst that can be said; nothing that was passed over or left out can look green."""

from __future__ import annotations

import pytest

from interaction_spec.conformance.verdict import of_profiles, of_requirements, verdict
from interaction_spec.report import ScenarioResult, Status, Verdict


def found(status: Status, id_: str = "IM-SC-0001", *, scored: bool = True) -> ScenarioResult:
    """A result."""
    return ScenarioResult(
        id=id_, language="fr", topic="log", requirement=f"R{id_[-1]}", status=status, ms=1.0, path="", line=1,
        digest="", scored=scored,
    )  # fmt: skip


PASSED = found(Status.PASSED, "IM-SC-0002")

WORST = {
    Status.PASSED: Verdict.CONFORMANT,
    Status.DEVIATION: Verdict.MATCHES_DECLARATION,
    Status.FAILED: Verdict.NON_CONFORMANT,
    Status.ERRORED_ADAPTER: Verdict.INCOMPLETE,
    Status.ERRORED_SUITE: Verdict.SUITE_ERROR,
    Status.NOT_DECLARED: Verdict.CONFORMANT,
    Status.NOT_APPLICABLE: Verdict.CONFORMANT,
    Status.NOT_RUN: Verdict.INCOMPLETE,
}


@pytest.mark.parametrize("status", Status)
def test_one_result_decides(status: Status) -> None:
    """Beside one that passed, a result of each kind gives this verdict, in whatever order they stand."""
    assert verdict([PASSED, found(status)], asked=True, part=False) is WORST[status]
    assert verdict([found(status), PASSED], asked=True, part=False) is WORST[status]


@pytest.mark.parametrize("status", Status)
def test_nothing_but_success_of_the_whole_is_conformance(status: Status) -> None:
    """Alone, only what passed gives a good verdict; passed over alone, or a part, never does."""
    alone = verdict([found(status)], asked=True, part=False)
    part = verdict([found(status)], asked=True, part=True)

    assert (alone is Verdict.CONFORMANT) is (status is Status.PASSED)
    assert part not in {Verdict.CONFORMANT, Verdict.MATCHES_DECLARATION}
    assert verdict([found(status)], asked=False, part=False) is Verdict.ADAPTER_ERROR


def test_failure_goes_before_incompleteness() -> None:
    """A failure is one, though something else did not run; what the suite got wrong goes before both."""
    results = [found(Status.FAILED), found(Status.NOT_RUN)]

    assert verdict(results, asked=True, part=True) is Verdict.NON_CONFORMANT
    assert verdict([*results, found(Status.ERRORED_SUITE)], asked=True, part=False) is Verdict.SUITE_ERROR


def test_a_list_that_is_not_true_is_no_conformance() -> None:
    """A stale or expired deviation must be mended, though everything passes."""
    assert verdict([PASSED], asked=True, part=False, listed_wrong=True) is Verdict.NON_CONFORMANT


def test_what_does_not_count_yet_decides_nothing() -> None:
    """A scenario that was added after the lists were frozen may fail."""
    new = found(Status.FAILED, scored=False)

    assert verdict([PASSED, new], asked=True, part=False) is Verdict.CONFORMANT
    assert verdict([new], asked=True, part=False) is Verdict.INCOMPLETE


def test_profiles_are_judged_by_their_own_scenarios() -> None:
    """A failure counts against each claimed profile that holds it; shares stand beside the verdict."""
    results = [PASSED, found(Status.FAILED, "IM-SC-0003"), found(Status.NOT_APPLICABLE, "IM-SC-0004")]
    lists = {"core": frozenset({"IM-SC-0002"}), "log": frozenset({"IM-SC-0002", "IM-SC-0003", "IM-SC-0004"})}

    core, log = of_profiles(results, ("core", "log"), lists, part=False)

    assert (core.profile, core.verdict, core.passed, core.scored) == ("core", Verdict.CONFORMANT, 1, 1)
    assert (log.profile, log.verdict, log.passed, log.scored) == ("log", Verdict.NON_CONFORMANT, 1, 2)


def test_requirements_are_counted() -> None:
    """A requirement of which nothing counted says so, and is not green."""
    results = [PASSED, found(Status.FAILED, "IM-SC-0012"), found(Status.NOT_DECLARED, "IM-SC-0003")]

    two, three = of_requirements(results)

    assert (two.requirement, two.passed, two.scored) == ("R2", 1, 2)
    assert (three.requirement, three.passed, three.scored) == ("R3", 0, 0)
