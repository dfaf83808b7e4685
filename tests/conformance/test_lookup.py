"""What `show` writes can be read again."""

from __future__ import annotations

from typing import Any

from gherkin.parser import Parser

from interaction_spec.conformance import lookup


def test_a_cell_with_a_bar_stays_one_cell() -> None:
    """A bar or a backslash in a cell is escaped as Gherkin reads it."""
    cells = ("CT1001|CT1002", "a\\b", "plain")
    lines = ("Feature: F", "Scenario: S", "Given t:", *lookup._table((cells, cells)))  # noqa: SLF001 (what is tested)

    document: Any = Parser().parse("\n".join(lines))

    step = document["feature"]["children"][0]["scenario"]["steps"][0]
    assert tuple(cell["value"] for cell in step["dataTable"]["rows"][0]["cells"]) == cells
