"""A hint: which known wrong system fails the same scenarios. It may be the same mistake."""

from __future__ import annotations

from interaction_spec.report.results import Report, Status

from .all_mutants import MUTANTS
from .matrix import read_matrix
from .mutant import Wrong

ENOUGH = 0.6
"""The least part of all failures of both that they have in common."""


def looks_like(report: Report) -> Wrong | None:
    """The mutant whose failures are most like those of a report; nothing where none is like enough.

    Only scenarios that ran are compared.
    """
    ran = {one.id for one in report.scenarios if one.status in {Status.PASSED, Status.FAILED}}
    failed = {one.id for one in report.scenarios if one.status is Status.FAILED}
    likeness = {
        name: len(failed & killers) / len(failed | killers)
        for name, kills in read_matrix().mutants.items()
        if (killers := ran & {*kills.killed_by})
    }
    best = max(likeness, key=lambda name: likeness[name], default="")
    return MUTANTS.get(best) if likeness.get(best, 0) >= ENOUGH else None
