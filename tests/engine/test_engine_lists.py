"""How the store finds the entries of a list."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import dialect

from interaction_spec.engine.store.database import Database
from interaction_spec.engine.store.entries import LISTS
from interaction_spec.engine.store.tables import entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection
    from tests.postgresql import Cluster


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


@pytest.fixture(scope="module")
def on_server(postgresql: Cluster) -> Iterator[Connection]:
    """A log of 20,000 entries of 2,000 contacts on a server, every tenth postponed."""
    blank: dict[str, Any] = {
        column.name: False if isinstance(column.type, sa.Boolean) else 0 if isinstance(column.type, sa.Integer) else ""
        for column in entry.c
        if not column.nullable and column.name not in {"entry", "cost"}
    }
    many = [
        blank | {"cost": 0, "contact": f"CT{no % 2000}", "salesperson": f"S{no % 2000}", "postponed": no % 10 == 0}
        for no in range(20_000)
    ]
    with closing(Database(postgresql.store())) as database:
        with database.transaction():
            database.connection.execute(sa.insert(entry), many)
        database.connection.execute(sa.text("ANALYZE entry"))
        # For so few entries of a contact it may rather sort them; what counts is that it need not.
        database.connection.execute(sa.text("SET enable_sort = off"))
        yield database.connection


@pytest.mark.parametrize(("postponed", "by"), [key for key in LISTS if key[1] is not None])
def test_a_list_on_a_server_seeks_and_never_sorts(on_server: Connection, postponed: bool, by: str) -> None:  # noqa: FBT001 (pytest names it)
    """Its indexes of the long lists say the order, which those of SQLite have by themselves."""
    compiled = LISTS[postponed, by].compile(dialect=on_server.dialect)
    values = {**dict.fromkeys(compiled.params), by: "CT7" if by.startswith("contact") else "S7"}
    driver: Any = on_server.connection.driver_connection

    plan = str(
        driver.execute(
            f"EXPLAIN {compiled}", values | ({by: 7} if by in {"entry", "campaign_entry"} else {})
        ).fetchall()
    )

    assert "Sort" not in plan or by in {"campaign_entry", "segment"}
    assert "Seq Scan on entry" not in plan
