"""Proof: nothing is left out. Requirements, operations, refusals and the statements of the source pages are covered."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from interaction_spec.errors import Problem
from interaction_spec.model.match import Refusal
from interaction_spec.model.operations import OPERATIONS, refusals
from interaction_spec.scenarios import Feature

from .specification import Understood

OWN = {"session.hello", "session.begin", "state.digest"}
"""The operations that the runner sends by itself."""


@dataclass(frozen=True)
class Statement:
    """One statement of a source page, and what covers it, or why nothing does."""

    page: str
    line: int
    statement: str
    requirements: tuple[str, ...]
    reason: str
    row: int


def read_statements(root: Path) -> tuple[Statement, ...]:
    """The committed list of the statements of the source pages; empty for a specification that has none."""
    file = root / "statements.csv"
    if not file.is_file():
        return ()
    with file.open(encoding="utf-8", newline="") as stream:
        return tuple(
            Statement(
                row["page"],
                int(row["line"]),
                row["statement"],
                tuple(row["requirements"].split()),
                row["reason"],
                at,
            )
            for at, row in enumerate(csv.DictReader(stream), 2)
        )


def statements(listed: Sequence[Statement], known: set[str]) -> Iterator[Problem]:
    """Every statement names requirements that exist, or a reason; not both, not neither."""
    for one in listed:
        if bool(one.requirements) == bool(one.reason.strip()):
            yield Problem("statement", "features/statements.csv", one.row, 0, one.statement)
        for id_ in one.requirements:
            if id_ not in known:
                yield Problem(
                    "statement-requirement", "features/statements.csv", one.row, 0, one.statement, {"id": id_}
                )


def requirements(features: Sequence[Feature]) -> Iterator[Problem]:
    """Every requirement has a scenario."""
    for feature in features:
        for rule in feature.rules:
            if not rule.scenarios:
                yield Problem("requirement-bare", feature.path, rule.line, 0, rule.title, {"id": rule.id})


def operations(sent: set[str]) -> Iterator[Problem]:
    """Every operation is sent by some scenario."""
    for tag in OPERATIONS:
        if tag not in sent | OWN:
            yield Problem("operation-unused", "model/operations/", params={"operation": tag})


def provoked(steps: Iterable[Understood]) -> set[str]:
    """The refusal codes that scenarios expect."""
    found = set()
    for one in steps:
        refusal = one.match.arguments.get("refusal") if one.match else None
        if isinstance(refusal, Refusal):
            found.add(refusal.code)
    return found


def refused(codes: set[str]) -> Iterator[Problem]:
    """Every refusal that an operation may answer is provoked by some scenario."""
    for tag, operation in OPERATIONS.items():
        for code in sorted(refusals(operation) - codes):
            if tag not in OWN:
                yield Problem("refusal-unprovoked", "model/operations/", params={"code": code})
