"""Proof: nothing is left out. Requirements, operations, refusals and the statements of the source pages are covered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from interaction_spec.errors import Problem
from interaction_spec.model.match import Refusal
from interaction_spec.model.operations import OPERATIONS, refusals
from interaction_spec.scenarios import EDGE_CASES, STATEMENTS, EdgeCase, Feature, Statement

from .specification import Understood

OWN = {"session.hello", "session.begin", "session.end", "state.digest"}
"""The operations that the runner sends by itself."""


def statements(listed: Sequence[Statement], known: set[str]) -> Iterator[Problem]:
    """Every statement names requirements that exist, or a reason; not both, not neither."""
    for one in listed:
        if bool(one.requirements) == bool(one.reason.strip()):
            yield Problem("statement", f"features/{STATEMENTS}", one.row, 0, one.statement)
        for id_ in one.requirements:
            if id_ not in known:
                yield Problem("statement-requirement", f"features/{STATEMENTS}", one.row, 0, one.statement, {"id": id_})


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
    known = set().union(*(refusals(operation) for tag, operation in OPERATIONS.items() if tag not in OWN))
    for code in sorted(known - codes):
        yield Problem("refusal-unprovoked", "model/operations/", params={"code": code})


def edge_cases(listed: Sequence[EdgeCase], known: set[str]) -> Iterator[Problem]:
    """Every case names scenarios that exist, or a reason; not both, not neither. No number is left out."""
    file = f"features/{EDGE_CASES}"
    for place, one in enumerate(listed, 1):
        if one.case != place or bool(one.scenarios) == bool(one.reason.strip()):
            yield Problem("edge-case", file, one.row, 0, one.statement)
        for id_ in one.scenarios:
            if id_ not in known:
                yield Problem("edge-case-scenario", file, one.row, 0, one.statement, {"id": id_})
