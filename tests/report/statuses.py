"""A run in which every status occurs, so that each output can be asked what it makes of it."""

from __future__ import annotations

import datetime as dt
from functools import cache

from tests.conformance.broken import Specification
from tests.conformance.runs import run
from tests.miniatures import healthy

from interaction_spec.conformance.verify import Verified
from interaction_spec.report import Deviation, Failure, ScenarioResult, Status, Verdict

ROOT = Specification.real()

STATUSES = (*Status, Status.FAILED)
"""Every status once; the last one stands for a failure that does not count yet."""

FAILURES = {
    Status.FAILED: ("failure.differs", {}),
    Status.DEVIATION: ("failure.differs", {}),
    Status.ERRORED_ADAPTER: ("failure.no-answer", {"detail": "the adapter left"}),
    Status.ERRORED_SUITE: ("problem.nothing-sent", {}),
    Status.NOT_DECLARED: ("failure.extension-absent", {"claim": "history"}),
    Status.NOT_APPLICABLE: ("failure.edition-absent", {"claim": "business-central", "why": "sold in no country"}),
    Status.NOT_RUN: ("failure.no-answer", {"detail": "the adapter does not come back"}),
}

REASON = "archives instead of marking"


@cache
def every_status() -> Verified:
    """The first scenarios of one file, one for each status, in all languages."""
    verified = run(healthy)
    ids = list(dict.fromkeys(one.id for one in verified.report.scenarios if one.topic == "log"))[: len(STATUSES)]
    states = dict(zip(ids, STATUSES, strict=True))
    results = tuple(
        _in(one, states[one.id], scored=one.id != ids[-1]) for one in verified.report.scenarios if one.id in states
    )
    deviated = ids[STATUSES.index(Status.DEVIATION)]
    report = verified.report.model_copy(
        update={
            "verdict": Verdict.NON_CONFORMANT,
            "scenarios": results,
            "deviations": (
                Deviation(id=deviated, expect="failed differs", reason=REASON, expires=dt.date(2030, 1, 31)),
            ),
        }
    )
    return Verified(report, tuple(one for one in verified.evidence if one.id in states))


def _in(result: ScenarioResult, status: Status, *, scored: bool) -> ScenarioResult:
    failure = None
    if status in FAILURES:
        reason, params = FAILURES[status]
        failure = Failure(path=result.path, line=result.line, sentence="…", reason=reason, params=params)
    return result.model_copy(update={"status": status, "failure": failure, "scored": scored})


def ids() -> dict[str, ScenarioResult]:
    """The French result of each scenario, by id."""
    return {one.id: one for one in every_status().report.scenarios if one.language == "fr"}
