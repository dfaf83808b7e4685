"""How the store finds the entries of a list."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy.dialects.sqlite import dialect

from interaction_spec.engine.store.database import Database
from interaction_spec.engine.store.entries import LISTS

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def database() -> Iterator[Database]:
    """An empty store."""
    with closing(Database()) as database:
        yield database


@pytest.mark.parametrize(("postponed", "by"), [key for key in LISTS if key != (False, None)])
def test_a_list_seeks_and_never_sorts(database: Database, postponed: bool, by: str | None) -> None:  # noqa: FBT001 (pytest names it)
    """However long the log is, only the rows that are shown are read, and they come in their order."""
    compiled = LISTS[postponed, by].compile(dialect=dialect(paramstyle="named"))
    driver: Any = database.connection.connection.driver_connection
    plan = driver.execute(f"EXPLAIN QUERY PLAN {compiled}", dict.fromkeys(compiled.params))

    steps = [step[3] for step in plan]

    assert not [step for step in steps if "TEMP B-TREE" in step]
    assert not [step for step in steps if step.startswith("SCAN") and "entry_postponed" not in step]
