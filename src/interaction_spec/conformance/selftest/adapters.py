"""Family D, broken adapters: each fault gets its name, costs no more than it must, and the run survives it."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass

from interaction_spec.conformance.carriers import Patience
from interaction_spec.conformance.subject import resolve
from interaction_spec.conformance.verify import Settings, verify
from interaction_spec.report.results import Report, Status, Verdict

from .trial import FIRST, Suite

SAMPLE = {"groups", "from-contact"}
"""The feature files that an adapter is tried on: one lists the templates once, the other one moves the clock."""
PATIENCE = Patience(hello=30, message=5)


@dataclass(frozen=True)
class Due:
    """What must be said of an adapter."""

    verdict: Verdict = Verdict.CONFORMANT
    reasons: frozenset[str] = frozenset()
    """The names of all faults that occur."""
    passes: bool = True
    """Whether scenarios pass beside those that it spoils."""


def _fault(*reasons: str, verdict: Verdict = Verdict.INCOMPLETE, passes: bool = True) -> Due:
    return Due(verdict, frozenset(reasons), passes)


DUE: dict[str, Due] = {
    "none": Due(),
    "splits-writes": Due(),
    "noisy": Due(),
    "remarks": Due(),
    "says-more": Due(),
    "dies-at-hello": _fault("crashed", verdict=Verdict.ADAPTER_ERROR, passes=False),
    "wrong-protocol": _fault("protocol-version", verdict=Verdict.ADAPTER_ERROR, passes=False),
    "wrong-seq": _fault("wrong-seq"),
    "repeated-seq": _fault("wrong-seq"),
    "not-json": _fault("bad-json"),
    "bom": _fault("bom"),
    "latin-1": _fault("not-utf8"),
    "malformed": _fault("malformed"),
    "fifth-outcome": _fault("malformed"),
    "huge": _fault("too-long"),
    "hangs": _fault("timeout"),
    "crashes": _fault("crashed"),
    "ends-early": _fault("crashed"),
    "lies": _fault("malformed", passes=False),
    "leaks": _fault("not-testable", "not-refused", verdict=Verdict.NON_CONFORMANT),
    "clock-sticks": _fault("differs", verdict=Verdict.NON_CONFORMANT),
}
"""Each vice of `broken_adapter` by name."""


def tried_adapter(suite: Suite, vice: str) -> Report:
    """The report on an adapter with a vice."""
    program = [sys.executable, "-m", f"{__package__}.broken_adapter", vice]
    factory = resolve(f"exec:{shlex.join(program)}", PATIENCE)
    sample = {FIRST: tuple(one for one in suite.features[FIRST] if one.slug in SAMPLE)}
    return verify(sample, factory, Settings(profiles=suite.profiles), name=vice).report


def difference(report: Report, due: Due) -> str:
    """In what a report says something else than it must; blank if in nothing."""
    reasons = {one.failure.reason.rpartition(".")[2] for one in report.scenarios if one.failure}
    passed = any(one.status is Status.PASSED for one in report.scenarios)
    told = Due(report.verdict, frozenset(reasons), passed)
    return "" if told == due else _words(told)


def _words(told: Due) -> str:
    return f"{told.verdict}: {', '.join(sorted(told.reasons)) or '—'}{'' if told.passes else ' (0)'}"
