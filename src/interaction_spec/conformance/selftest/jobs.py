"""Try every system in a pool of processes: what one job is, and what it finds out."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from interaction_spec.conformance.specification import REVISION, read_all
from interaction_spec.report.results import PASSED_OVER, Status
from interaction_spec.scenarios import read_profiles

from . import adapters, edits
from .all_mutants import MUTANTS
from .benign import BENIGN
from .empty import EMPTY, empty_system
from .matrix import Objection
from .trial import FIRST, OTHERS, Suite, heard, red, tried


@dataclass(frozen=True)
class Job:
    """One system to try, or one edit of the specification."""

    family: str
    name: str


@dataclass(frozen=True)
class Tried:
    """What a job found out."""

    job: Job
    objections: tuple[Objection, ...]
    killed_by: tuple[str, ...] = ()
    """Of a mutant: the scenarios that tell it from a right system."""


_suite: list[Suite] = []
"""The suite of this process, read when the process begins."""


def read_suite(root: Path) -> Suite:
    """The specification, with what its scenarios send to a healthy system."""
    suite = Suite(root, read_all(root), read_profiles(root, REVISION))
    return replace(suite, sent=heard(suite))


def begin(suite: Suite) -> None:
    """Make a process ready for jobs."""
    _suite[:] = [suite]
    gc.freeze()  # the features stay to the end: no need to look at them again and again


def carry_out(job: Job) -> Tried:
    """Do one job in this process."""
    killed_by, objections = FAMILIES[job.family](_suite[0], job.name)
    return Tried(job, tuple(objections), tuple(killed_by))


def carried_out(jobs: Sequence[Job], suite: Suite) -> Iterator[Tried]:
    """Do jobs in as many processes as there are processors, in whatever order they end.

    The long ones come last in the list, and are begun first: at the end all processes are at work.
    """
    with ProcessPoolExecutor(os.cpu_count(), initializer=begin, initargs=(suite,)) as pool:
        for done in as_completed([pool.submit(carry_out, job) for job in reversed(jobs)]):
            yield done.result()


Found = tuple[Sequence[str], list[Objection]]


def _mutant(suite: Suite, name: str) -> Found:
    """A mutant is told from a right system by the same scenarios in every language, and is to blame itself."""
    mutant, objections = MUTANTS[name], list[Objection]()
    results = tried(suite, mutant.make, FIRST, suite.touched(mutant.kinds))
    killers = red(results)
    if wrongly := [id_ for id_ in killers if results[id_] is not Status.FAILED]:
        objections.append(Objection("blamed-wrongly", {"mutant": name, "ids": _few(wrongly)}))
    for language in OTHERS:
        alive = [id_ for id_, status in tried(suite, mutant.make, language, killers).items() if status is Status.PASSED]
        if alive:
            objections.append(Objection("language-differs", {"mutant": name, "language": language, "ids": _few(alive)}))
    return killers, objections


def _benign(suite: Suite, name: str) -> Found:
    """Nothing that a benign system does may fail a scenario."""
    factory, where = BENIGN[name]
    with where():
        results = tried(suite, factory)
    wrongly = [id_ for id_, status in results.items() if status not in PASSED_OVER | {Status.PASSED}]
    return (), [Objection("demands-too-much", {"system": name, "ids": _few(wrongly)})] if wrongly else []


def _empty(suite: Suite, name: str) -> Found:
    """No scenario may pass on an empty system."""
    passed = [id_ for id_, status in tried(suite, lambda: empty_system(name)).items() if status is Status.PASSED]
    return (), [Objection("silent-green", {"system": name, "ids": _few(passed)})] if passed else []


def _few(ids: Sequence[str]) -> str:
    """The ids, or the first of them and how many there are."""
    return ", ".join(ids) if len(ids) <= 12 else f"{', '.join(ids[:12])} … ({len(ids)})"


def _adapter(suite: Suite, name: str) -> Found:
    """The fault of an adapter is called by its name, and the verdict says how bad it is."""
    told = adapters.difference(adapters.tried_adapter(suite, name), adapters.DUE[name])
    return (), [Objection("fault-misnamed", {"system": name, "detail": told})] if told else []


def _edit(suite: Suite, name: str) -> Found:
    """An edit of the specification is found, and called by its name."""
    told = edits.difference(suite.root, name)
    due = edits.EDITS[name].reason
    return (), [Objection("edit-unseen", {"edit": name, "expected": due, "detail": told})] if told else []


FAMILIES: dict[str, Callable[[Suite, str], Found]] = {
    "mutants": _mutant,
    "benign": _benign,
    "empty": _empty,
    "adapters": _adapter,
    "edits": _edit,
}
NAMES: dict[str, Sequence[str]] = {
    "mutants": tuple(MUTANTS),
    "benign": tuple(BENIGN),
    "empty": tuple(EMPTY),
    "adapters": tuple(adapters.DUE),
    "edits": tuple(edits.EDITS),
}
"""What is tried of each family."""
