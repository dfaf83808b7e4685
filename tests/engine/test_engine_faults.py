"""Faults under an open store: the answer is clear, nothing is lost, and the engine can be asked again."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
import sqlalchemy as sa

from interaction_spec.engine import Engine
from interaction_spec.engine.store.failures import StoreError
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Error, Ok

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgresql import Cluster

    Place = Path | str

WORLD: tuple[op.Operation, ...] = (
    op.SessionBegin(work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20)),
    op.SalespersonCreate(code="JR"),
    op.ContactCreate(no="CT1", salesperson="JR"),
    op.TemplateCreate(code="BUS", description="Letter"),
)
CREATE = op.InteractionCreate(origin=op.Origin(contact="CT1"), form=op.Form(template="BUS"))


def message(engine: Engine, operation: op.Operation) -> str:
    """What an engine says of a request that it cannot carry out."""
    outcome = engine.perform(operation)
    assert isinstance(outcome, Error), outcome
    return outcome.message


def numbers(engine: Engine) -> list[str]:
    """The entries that are there."""
    outcome = engine.perform(op.EntryList())
    assert isinstance(outcome, Ok), outcome
    return [row["entry"] for row in outcome.value.model_dump()["rows"]]


def prepared(engine: Engine) -> Engine:
    """An engine that can record interactions."""
    for operation in WORLD:
        assert isinstance(engine.perform(operation), Ok)
    return engine


def driver(engine: Engine) -> Any:
    """The driver's connection of an engine."""
    return engine._database.connection.connection.driver_connection  # noqa: SLF001 (to do what no user can)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that holds one entry."""
    with prepared(Engine(tmp_path / "store.db")) as engine:
        assert isinstance(engine.perform(CREATE), Ok)
    return tmp_path / "store.db"


@pytest.fixture
def database(postgresql: Cluster) -> Iterator[tuple[Engine, str]]:
    """A store on a server, that holds one entry, and its address."""
    place = postgresql.store()
    with prepared(Engine(place, patience=0.5)) as engine:
        assert isinstance(engine.perform(CREATE), Ok)
        yield engine, place


def test_a_full_disk_loses_nothing(path: Path) -> None:
    """What was there stays readable, and writing goes on when there is room again."""
    with Engine(path) as engine:
        connection = driver(engine)
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        recorded = 1
        while isinstance(outcome := engine.perform(CREATE), Ok):
            recorded += 1

        assert isinstance(outcome, Error)
        assert outcome.message == (
            "store-full: there is no room left for the store; nothing was changed. Make room and ask again. "
            "(database or disk is full)"
        )
        expected = [str(number) for number in range(1, recorded + 1)]
        assert numbers(engine) == expected
        connection.execute("PRAGMA max_page_count = 100000")
        assert isinstance(engine.perform(CREATE), Ok)
        assert numbers(engine) == [*expected, str(recorded + 1)]


def test_a_file_that_becomes_read_only_says_so(path: Path) -> None:
    """Questions are still answered."""
    with Engine(path) as engine:
        driver(engine).execute("PRAGMA query_only = ON")

        assert message(engine, CREATE).startswith("store-read-only: the store can be read but not written")
        assert numbers(engine) == ["1"]


def test_a_file_that_was_cut_off_is_refused(path: Path) -> None:
    """At once, not when somebody needs what is missing."""
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])

    with pytest.raises(StoreError, match=r"store-damaged: .*Put a backup in its place\. \(database disk image is malf"):
        Engine(path)

    path.write_bytes(whole)
    with Engine(path) as engine:
        assert numbers(engine) == ["1"]


@pytest.mark.parametrize("kept", [1, 511, 5000])
def test_a_file_that_lost_nearly_everything_is_refused(path: Path, kept: int) -> None:
    """A file of no bytes is a new store; one of a few bytes was a store once."""
    path.write_bytes(path.read_bytes()[:kept])

    with pytest.raises(StoreError, match="store-damaged"):
        Engine(path)

    assert path.stat().st_size == kept


def test_a_file_that_is_damaged_while_it_is_open_says_so(path: Path) -> None:
    """What can be read is still told."""
    with Engine(path) as engine:
        with closing(sqlite3.connect(path)) as connection:
            (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'entry'").fetchone()
            (size,) = connection.execute("PRAGMA page_size").fetchone()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with path.open("r+b") as file:
            file.seek((page - 1) * size)
            file.write(b"\xff" * size)

        assert message(engine, op.EntryList()).startswith("store-damaged: ")
        assert isinstance(engine.perform(op.ContactList()), Ok)


def test_a_lost_connection_is_made_again(database: tuple[Engine, str]) -> None:
    """When it was lost between two requests, nobody notices."""
    engine, place = database
    with psycopg.connect(place, autocommit=True) as connection:
        connection.execute("SELECT pg_terminate_backend(%s)", (driver(engine).info.backend_pid,))

    assert isinstance(engine.perform(CREATE), Ok)
    assert numbers(engine) == ["1", "2"]


def test_a_server_that_is_gone_says_so(database: tuple[Engine, str], postgresql: Cluster) -> None:
    """And when it is back, all is as before."""
    engine, _ = database
    postgresql.stop("immediate")
    try:
        said = [message(engine, operation) for operation in (CREATE, op.EntryList())]
    finally:
        postgresql.start()

    assert all(text.startswith("store-unreachable: the database does not answer; nothing was changed") for text in said)
    assert isinstance(engine.perform(CREATE), Ok)
    assert numbers(engine) == ["1", "2"]


@pytest.mark.parametrize(("where", "word"), [("INSERT", "store-unreachable: "), ("COMMIT", "store-uncertain: ")])
def test_a_connection_that_is_lost_inside_a_request_says_what_is_known(
    database: tuple[Engine, str], where: str, word: str
) -> None:
    """Only when it was lost while it committed, nobody knows; a half is never left."""
    engine, place = database
    kill = "PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NULL;"
    timing = "" if where == "INSERT" else "CONSTRAINT"
    deferred = "" if where == "INSERT" else "DEFERRABLE INITIALLY DEFERRED"
    with psycopg.connect(place, autocommit=True) as connection:
        connection.execute(f"CREATE FUNCTION fall() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN {kill} END'")
        connection.execute(
            f"CREATE {timing} TRIGGER fall AFTER INSERT ON entry {deferred} FOR EACH ROW EXECUTE FUNCTION fall()"
        )

    said = message(engine, CREATE)

    with psycopg.connect(place, autocommit=True) as connection:
        connection.execute("DROP TRIGGER fall ON entry")
    assert said.startswith(word)
    assert numbers(engine) == ["1"]
    assert isinstance(engine.perform(CREATE), Ok)
    assert numbers(engine) == ["1", "2"]


def test_a_full_disk_of_a_server_says_so(database: tuple[Engine, str]) -> None:
    """The server has its own word for it."""
    engine, place = database
    with psycopg.connect(place, autocommit=True) as connection:
        full = "RAISE EXCEPTION USING ERRCODE = ''disk_full'', MESSAGE = ''could not extend file'';"
        connection.execute(f"CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN {full} END'")
        connection.execute("CREATE TRIGGER no_room AFTER INSERT ON entry EXECUTE FUNCTION no_room()")

    assert message(engine, CREATE).startswith("store-full: there is no room left for the store; nothing was changed.")
    assert numbers(engine) == ["1"]


def test_a_database_that_may_only_be_read_says_so(database: tuple[Engine, str]) -> None:
    """A standby, for example. Questions are still answered."""
    with Engine(f"{database[1]}%20-cdefault_transaction_read_only%3Don") as reading:
        assert message(reading, CREATE).startswith("store-read-only: the store can be read but not written")
        assert numbers(reading) == ["1"]


def test_a_user_who_may_only_read_is_told(database: tuple[Engine, str]) -> None:
    """Questions are answered."""
    url = sa.make_url(database[1])
    schema = database[1].rpartition("%3D")[2]
    with psycopg.connect(database[1], autocommit=True) as connection:
        connection.execute(f"CREATE ROLE reader_of_{schema} LOGIN")
        connection.execute(f"GRANT USAGE ON SCHEMA {schema} TO reader_of_{schema}")
        connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO reader_of_{schema}")
    with Engine(url.set(username=f"reader_of_{schema}").render_as_string()) as reading:
        assert message(reading, CREATE).startswith("store-read-only: the store can be read but not written")
        assert numbers(reading) == ["1"]
