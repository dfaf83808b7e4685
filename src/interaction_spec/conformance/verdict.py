"""The verdict: the worst that can be said, so that nothing which was passed over or left out can look green."""

from __future__ import annotations

from collections.abc import Sequence

from interaction_spec.report.results import (
    PASSED_OVER,
    ProfileResult,
    RequirementResult,
    ScenarioResult,
    Status,
    Verdict,
)
from interaction_spec.scenarios import Profiles


def verdict(results: Sequence[ScenarioResult], *, asked: bool, part: bool, listed_wrong: bool = False) -> Verdict:
    """What a run says of a system.

    Args:
        results: What became of every scenario in every language.
        asked: Whether the system introduced itself.
        part: Whether a filter left scenarios out. A failure found by a filtered run is a failure; its success is none.
        listed_wrong: Whether the owner's list of deviations is not true.
    """
    found = {one.status for one in results if one.scored} - PASSED_OVER
    if not asked:
        return Verdict.ADAPTER_ERROR
    if any(one.status is Status.ERRORED_SUITE for one in results):
        return Verdict.SUITE_ERROR
    if Status.FAILED in found or listed_wrong:
        return Verdict.NON_CONFORMANT
    if part or not found or found & {Status.ERRORED_ADAPTER, Status.NOT_RUN}:
        return Verdict.INCOMPLETE
    return Verdict.MATCHES_DECLARATION if Status.DEVIATION in found else Verdict.CONFORMANT


def of_profiles(
    results: Sequence[ScenarioResult], claimed: Sequence[str], profiles: Profiles, *, part: bool
) -> tuple[ProfileResult, ...]:
    """How each claimed profile fared."""
    found = []
    for name in claimed:
        ids = profiles.get(name)
        own = [one for one in results if ids is None or one.id in ids]
        passed, scored = _counted(own)
        judged = verdict(own, asked=True, part=part)
        found.append(ProfileResult(profile=name, verdict=judged, passed=passed, scored=scored))
    return tuple(found)


def of_requirements(results: Sequence[ScenarioResult]) -> tuple[RequirementResult, ...]:
    """How each requirement fared, in the order of the features."""
    by_requirement: dict[str, list[ScenarioResult]] = {}
    for one in results:
        by_requirement.setdefault(one.requirement, []).append(one)
    counted = ((name, *_counted(own)) for name, own in by_requirement.items())
    return tuple(RequirementResult(requirement=name, passed=passed, scored=of) for name, passed, of in counted)


def _counted(results: Sequence[ScenarioResult]) -> tuple[int, int]:
    """How many results passed, of how many that count."""
    counting = [one for one in results if one.scored and one.status not in PASSED_OVER]
    return sum(one.status is Status.PASSED for one in counting), len(counting)
