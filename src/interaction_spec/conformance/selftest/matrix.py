"""The kill matrix: which scenarios tell each mutant from a right system. It is committed, and may only improve."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from interaction_spec.errors import MatrixBroken

from .mutant import MUTANTS
from .trial import Suite, as_json

FILE = Path(__file__).with_name("kill-matrix.json")


class Kills(BaseModel):
    """What one mutant breaks, and the scenarios that see it: these, no more and no less."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    requirement: str
    killed_by: tuple[str, ...]


class Matrix(BaseModel):
    """The committed matrix, with what it does not reach and why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    mutants: dict[str, Kills]
    unkilled: dict[str, str] = {}
    """Requirements that no mutant breaks in the sight of their own scenarios, each with the reason."""
    idle: dict[str, str] = {}
    """Scenarios that tell no mutant from a right system, each with the reason."""


@dataclass(frozen=True)
class Objection:
    """One thing in which the suite is not as the committed matrix says: an id of the catalogue, and its words."""

    reason: str
    params: Mapping[str, str] = field(default_factory=dict)


def read_matrix(file: Path = FILE) -> Matrix:
    """The committed matrix.

    Raises:
        MatrixBroken: it cannot be read.
    """
    try:
        return Matrix.model_validate_json(file.read_text(encoding="utf-8"))
    except (OSError, ValidationError) as error:
        raise MatrixBroken(file, str(error).splitlines()[0]) from error


def drawn(found: Mapping[str, tuple[str, ...]], suite: Suite, committed: Matrix) -> Matrix:
    """The matrix as it is now; reasons that were given before are kept where they still apply."""
    kills = {name: Kills(requirement=MUTANTS[name].requirement, killed_by=found[name]) for name in sorted(found)}
    matrix = Matrix(mutants=kills)
    return matrix.model_copy(
        update={
            "unkilled": {one: committed.unkilled.get(one, "") for one in unkilled(matrix, suite)},
            "idle": {one: committed.idle.get(one, "") for one in idle(matrix, suite)},
        }
    )


def write_matrix(matrix: Matrix, file: Path = FILE) -> None:
    """Commit to a matrix."""
    told = json.loads(matrix.model_dump_json())
    mutants = ",\n".join(f"    {json.dumps(name)}: {json.dumps(one)}" for name, one in told.pop("mutants").items())
    rest = as_json(told).removeprefix("{")
    file.write_text(f'{{\n  "mutants": {{\n{mutants}\n  }},{rest}', encoding="utf-8", newline="\n")


def unkilled(matrix: Matrix, suite: Suite) -> list[str]:
    """The requirements for which no mutant is killed by a scenario of their own, in the order of the files."""
    of = {scenario.id: scenario.requirement for _, scenario in suite.scenarios()}
    proved = {
        one.requirement for one in matrix.mutants.values() if one.requirement in {of.get(id_) for id_ in one.killed_by}
    }
    rules = (rule for feature in next(iter(suite.features.values())) for rule in feature.rules)
    return [rule.id for rule in rules if rule.level == "must" and rule.id not in proved]


def idle(matrix: Matrix, suite: Suite) -> list[str]:
    """The scenarios that kill no mutant, in the order of the files."""
    at_work = {id_ for one in matrix.mutants.values() for id_ in one.killed_by}
    return [scenario.id for _, scenario in suite.scenarios() if scenario.id not in at_work]


def objections(found: Matrix, committed: Matrix, *, part: bool) -> Iterator[Objection]:
    """In what the matrix as it is now is another than the committed one; of a part only what was tried."""
    for name, one in found.mutants.items():
        before = committed.mutants.get(name)
        if not one.killed_by:
            yield Objection("survived", {"mutant": name, "requirement": one.requirement})
        elif before is None:
            yield Objection("mutant-new", {"mutant": name})
        elif before != one:
            gone, new = set(before.killed_by) - set(one.killed_by), set(one.killed_by) - set(before.killed_by)
            changed = [*(f"-{id_}" for id_ in sorted(gone)), *(f"+{id_}" for id_ in sorted(new))]
            yield Objection("kills-differ", {"mutant": name, "detail": " ".join(changed) or one.requirement})
    if not part:
        yield from _whole(found, committed)


def _whole(found: Matrix, committed: Matrix) -> Iterator[Objection]:
    for name in committed.mutants.keys() - found.mutants.keys():
        yield Objection("mutant-gone", {"mutant": name})
    for list_name, now, before in (
        ("unkilled", found.unkilled, committed.unkilled),
        ("idle", found.idle, committed.idle),
    ):
        for id_ in now:
            if not before.get(id_):
                yield Objection(list_name, {"id": id_})
        for id_ in before.keys() - now.keys():
            yield Objection("reason-stale", {"id": id_})
