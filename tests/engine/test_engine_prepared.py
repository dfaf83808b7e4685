"""Statements that are run straight at the driver give what the library would give."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import bindparam, delete, func, insert, literal, select, update

from interaction_spec.engine.store.database import Database
from interaction_spec.engine.store.prepared import fetch, run, scalar
from interaction_spec.engine.store.rows import add
from interaction_spec.engine.store.tables import logged_segment, segment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection
    from tests.postgresql import Cluster

HEADER: dict[str, Any] = {
    **{column.name: "" for column in segment.c if not column.nullable},
    "segment": "S",
    "description": "Ё “x” %s :y ?",
    "date": dt.date(2026, 1, 15),
    "unit_cost": Decimal("1250.50000"),
    "unit_duration": 15,
    "campaign_target": True,
    "campaign_response": False,
    "ignore_contact_type": False,
}
ALL = select(segment).order_by(segment.c.segment)


@pytest.fixture(params=["memory", "postgresql"])
def store(request: pytest.FixtureRequest) -> Iterator[Connection]:
    """An empty store of each database, inside a transaction."""
    place: Path | str | None = None
    if request.param == "postgresql":
        cluster: Cluster = request.getfixturevalue("postgresql")
        place = cluster.store()
    with closing(Database(place)) as database, database.transaction():
        yield database.connection


def test_what_goes_in_comes_out(store: Connection) -> None:
    """Each column by its type, as the library reads it; what is empty is left out."""
    run(store, insert(segment), HEADER)

    (row,) = fetch(store, ALL, {})

    assert row == {name: value for name, value in store.execute(ALL).mappings().one().items() if value is not None}
    assert row == HEADER


def test_an_update_sets_what_is_given(store: Connection) -> None:
    """One statement serves all sets of columns, one after another."""
    run(store, insert(segment), HEADER)
    statement = update(segment).where(segment.c.segment == bindparam("key"))

    run(store, statement, {"key": "S", "description": "new", "unit_cost": Decimal(3)})
    run(store, statement, {"key": "S", "date": None})
    changed = run(store, statement, {"key": "T", "description": "none"})

    (row,) = fetch(store, ALL, {})
    assert (row["description"], row["unit_cost"], row.get("date")) == ("new", 3, None)
    assert changed.rowcount == 0


def test_constants_of_a_statement_stand(store: Connection) -> None:
    """What is not given is what the statement says."""
    run(store, insert(segment), HEADER)
    with_constant = select(segment.c.unit_duration + literal(5))
    of_type = select(func.sum(segment.c.unit_cost, type_=segment.c.unit_cost.type))

    assert scalar(store, with_constant, {}) == 20
    assert scalar(store, of_type, {}) == Decimal("1250.5")
    assert scalar(store, select(segment.c.date).where(segment.c.segment == bindparam("no")), {"no": "T"}) is None


def test_an_insert_tells_its_number(store: Connection) -> None:
    """The one that the database gave."""
    given = {"segment": "S", "description": "", "creation_date": dt.date(2026, 1, 1), "user": "", "canceled": False}

    numbers = [add(store, insert(logged_segment), {**given, "segment": no}) for no in ("S", "T")]

    assert numbers == ["1", "2"]


def test_a_list_of_values_is_left_to_the_library(store: Connection) -> None:
    """How long it is belongs to the text; the answer looks the same."""
    run(store, insert(segment), HEADER)
    some = segment.c.segment.in_(bindparam("some", expanding=True))

    assert list(fetch(store, ALL.where(some), {"some": ["S", "T"]})) == [HEADER]
    assert run(store, delete(segment).where(some), {"some": ["S", "T", "U"]}).rowcount == 1
