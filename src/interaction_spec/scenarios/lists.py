"""The committed lists beside the features: what the source pages say, and what a naive implementation gets wrong."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

STATEMENTS = "statements.csv"
EDGE_CASES = "edge-cases.csv"


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
    return tuple(
        Statement(
            row["page"],
            int(row["line"]),
            row["statement"],
            tuple(row["requirements"].split()),
            row["reason"],
            at,
        )
        for row, at in _rows(root / STATEMENTS)
    )


@dataclass(frozen=True)
class EdgeCase:
    """One case that a naive implementation gets wrong, and the scenarios that decide it, or why none does."""

    case: int
    statement: str
    scenarios: tuple[str, ...]
    reason: str
    row: int


def read_edge_cases(root: Path) -> tuple[EdgeCase, ...]:
    """The committed list of edge cases; empty for a specification that has none."""
    return tuple(
        EdgeCase(int(row["case"]), row["statement"], tuple(row["scenarios"].split()), row["reason"], at)
        for row, at in _rows(root / EDGE_CASES)
    )


def _rows(file: Path) -> list[tuple[dict[str, str], int]]:
    """The rows of a list, each with its line in the file; none where there is no list."""
    if not file.is_file():
        return []
    with file.open(encoding="utf-8", newline="") as stream:
        return [(row, at) for at, row in enumerate(csv.DictReader(stream), 2)]
