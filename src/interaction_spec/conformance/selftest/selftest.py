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

    tried: tuple[Tried, ...]
    matrix: Matrix
    """The kill matrix as it is now."""
    committed: Matrix
    part: bool
    """Whether a filter left something out."""

    @property
    def objections(self) -> tuple[Objection, ...]:
        """What is not as it must be."""
        return (*(told for one in self.tried for told in one.objections), *self._differing())

    @property
    def families(self) -> Mapping[str, tuple[int, int]]:
        """Of each family, how many trials ended as they must, of how many."""
        differing = {one.params.get("mutant") for one in self._differing()}
        found: dict[str, tuple[int, int]] = {}
        for one in self.tried:
            right, total = found.get(one.job.family, (0, 0))
            good = not one.objections and one.job.name not in differing
            found[one.job.family] = right + good, total + 1
        return found

    def against(self, committed: Matrix) -> SelfTest:
        """The same, held against another matrix."""
        return SelfTest(self.tried, self.matrix, committed, self.part)

    def _differing(self) -> tuple[Objection, ...]:
        return tuple(objections(self.matrix, self.committed, part=self.part))


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
    return SelfTest(tuple(done[job] for job in jobs), drawn(killed, suite, committed), committed, part)
