"""The self-test: every family, held against the committed kill matrix."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from .jobs import NAMES, Job, Tried, carried_out
from .matrix import Matrix, Objection, drawn, objections
from .mutant import MUTANTS
from .trial import Suite


@dataclass(frozen=True)
class SelfTest:
    """What all families found out. The suite bites when there is no objection."""

    families: Mapping[str, tuple[int, int]]
    """Of each family, how many were as they must be, of how many."""
    objections: tuple[Objection, ...]
    matrix: Matrix
    """The kill matrix as it is now."""


def planned(only: str = "") -> list[Job]:
    """The jobs that a pattern means: a name, a family, a requirement; `*` is allowed."""
    return [
        Job(family, name)
        for family, names in NAMES.items()
        for name in names
        if not only or any(fnmatchcase(one.lower(), only.lower()) for one in (family, *_names(name)))
    ]


def _names(name: str) -> tuple[str, ...]:
    return (name, MUTANTS[name].requirement) if name in MUTANTS else (name,)


def selftest(
    suite: Suite,
    jobs: Sequence[Job],
    committed: Matrix,
    progress: Callable[[str], None] = lambda _: None,
    *,
    part: bool = False,
) -> SelfTest:
    """Do the jobs, and hold what they find against the committed matrix; `part` when a filter left some out."""
    done: dict[Job, Tried] = {}
    for one in carried_out(jobs, suite):
        done[one.job] = one
        progress(one.job.name)
    killed = {job.name: done[job].killed_by for job in jobs if job.family == "mutants"}
    matrix = drawn(killed, suite, committed)
    wrong = tuple(objections(matrix, committed, part=part))
    told = tuple(told for job in jobs for told in done[job].objections) + wrong
    bad = {one.params.get("mutant") for one in wrong}
    families = {
        family: (sum(not one.objections and one.job.name not in bad for one in found), len(found))
        for family in NAMES
        if (found := [done[job] for job in jobs if job.family == family])
    }
    return SelfTest(families, told, matrix)
