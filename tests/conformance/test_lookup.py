"""What `show` writes can be read again."""

from __future__ import annotations

from typing import Any

import pytest
from gherkin.parser import Parser
from tests.conformance.broken import Catalogues, Specification

from interaction_spec.conformance import lookup
from interaction_spec.errors import Misread
from interaction_spec.language import load


def test_a_cell_with_a_bar_stays_one_cell() -> None:
    """A bar or a backslash in a cell is escaped as Gherkin reads it."""
    cells = ("CT1001|CT1002", "a\\b", "plain")
    lines = ("Feature: F", "Scenario: S", "Given t:", *lookup._table((cells, cells)))  # noqa: SLF001 (what is tested)

    document: Any = Parser().parse("\n".join(lines))

    step = document["feature"]["children"][0]["scenario"]["steps"][0]
    assert tuple(cell["value"] for cell in step["dataTable"]["rows"][0]["cells"]) == cells


@pytest.mark.parametrize("name", ["IM-R-002", "IM-SC-0005", "templates.groups"])
def test_a_title_that_the_catalogue_lacks_is_named(few: Specification, catalogues: Catalogues, name: str) -> None:
    """A new scenario cannot be written in another language before its title is there: which one, and its place."""
    for locale in ("en", "es"):
        catalogues.remove(locale, f"title.{name}")

    with pytest.raises(Misread) as caught:
        lookup.show(few.root, str(few.file("fr", "templates/groups.feature").file), load("es"))

    (problem,) = caught.value.problems
    assert (problem.reason, problem.params) == ("title-missing", {"id": f"title.{name}"})
    assert (problem.path, problem.line > 0) == ("features/fr/templates/groups.feature", True)
