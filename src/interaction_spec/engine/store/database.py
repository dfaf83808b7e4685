"""Opening a store, in memory or in a file, and emptying it."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from .tables import DATA, meta, metadata

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

Connection = sa.Connection
"""What handlers hand on to statements; they need not know whose it is."""

SCHEMA_VERSION = "1"

VERSION = sa.select(meta.c.value).where(meta.c.key == "schema_version")
ADD_VERSION = sa.insert(meta).values(key="schema_version", value=SCHEMA_VERSION)
HOLDS_DATA = sa.select(sa.or_(*(sa.exists(sa.select(1).select_from(table)) for table in DATA)))
TABLES = sa.text("SELECT name FROM sqlite_master WHERE type = 'table'")
EMPTY: tuple[sa.Executable, ...] = (
    *(sa.delete(table) for table in reversed(DATA)),
    sa.text("DELETE FROM sqlite_sequence"),
)


def _connected(driver: Any, record: object) -> None:
    del record
    # The driver must not begin or commit by itself: a rollback would undo only what came after that.
    driver.isolation_level = None
    # SQLite checks foreign keys only for connections that ask for it.
    driver.execute("PRAGMA foreign_keys = ON")
    # Another process on the same file is waited for, instead of failing at once.
    driver.execute("PRAGMA busy_timeout = 5000")
    # A transaction that was answered with `ok` survives a loss of power; memory stores ignore this.
    driver.execute("PRAGMA synchronous = FULL")


def _engine(url: sa.URL | str) -> sa.Engine:
    # Every store holds its one connection for as long as it lives, so there is nothing to pool.
    engine = sa.create_engine(url, poolclass=NullPool, connect_args={"check_same_thread": False})
    sa.event.listen(engine, "connect", _connected)
    return engine


@cache
def _memory() -> sa.Engine:
    """One engine for all stores in memory: what costs is filling its cache of compiled statements."""
    return _engine("sqlite://")


@cache
def _blank() -> bytes:
    """The image of an empty database; loading it takes a hundredth of the time of creating the tables."""
    with _memory().connect() as connection:
        with _transaction(connection):
            _create(connection)
        return driver_of(connection).serialize()


@contextmanager
def _transaction(connection: sa.Connection) -> Iterator[None]:
    """All or nothing, straight at the driver.

    An event listener would do this through the library, but then each statement passes all its event hooks:
    that was a fifth of the time of an operation.
    """
    driver = driver_of(connection)
    # Take the write lock at once: who reads first and writes later may find that another wrote meanwhile.
    driver.execute("BEGIN IMMEDIATE")
    try:
        yield
        driver.execute("COMMIT")
    finally:
        if driver.in_transaction:
            driver.execute("ROLLBACK")


def driver_of(connection: sa.Connection) -> sqlite3.Connection:
    """The driver's own connection, for what the library has no word for."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 (for the type checker: we open nothing else)
    return driver


def _create(connection: sa.Connection) -> None:
    metadata.create_all(connection)
    connection.execute(ADD_VERSION)


def _prepare(connection: sa.Connection, path: Path) -> None:
    """Make a new file ours, and touch no file that is not."""
    with _transaction(connection):
        tables = set(connection.scalars(TABLES))
        if not tables:
            _create(connection)
        elif meta.name not in tables or (version := connection.scalar(VERSION)) is None:
            raise StoreError(path, "it belongs to another program")
        elif version != SCHEMA_VERSION:
            raise StoreError(path, f"it has schema version {version}, this program reads {SCHEMA_VERSION}")
    # Readers do not wait for the writer. Asked for last, because it is written into the file.
    driver_of(connection).execute("PRAGMA journal_mode = WAL")


def _open_file(path: Path) -> sa.Connection:
    try:
        connection = _engine(sa.URL.create("sqlite", database=str(path))).connect()
    except sa.exc.DBAPIError as error:
        raise StoreError(path, str(error.orig)) from error
    try:
        _prepare(connection, path)
    except sa.exc.DBAPIError as error:
        connection.close()
        raise StoreError(path, str(error.orig)) from error
    except StoreError:
        connection.close()
        raise
    return connection


class StoreError(Exception):
    """A file cannot serve as a store."""

    def __init__(self, path: Path, reason: str) -> None:
        """Keep both parts for whoever wants to show them differently."""
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        """Name the file and the reason."""
        return f"the file {self.path} cannot be used as a store: {self.reason}"


class Database:
    """One store and the one connection to it."""

    def __init__(self, path: Path | None = None, *, for_tests: bool = False) -> None:
        """Open a file, or an empty store in memory. Only a store made for tests gives up its data."""
        self._in_memory = path is None
        self.may_be_emptied = path is None or for_tests
        self.connection = _memory().connect() if path is None else _open_file(path)
        if self._in_memory:
            driver_of(self.connection).deserialize(_blank())

    def transaction(self) -> AbstractContextManager[None]:
        """A transaction that is committed at its end, and undone when an exception leaves it."""
        return _transaction(self.connection)

    def holds_data(self) -> bool:
        """Whether anything was stored."""
        return bool(self.connection.scalar(HOLDS_DATA))

    def empty(self) -> None:
        """Forget everything, inside the transaction that runs."""
        if self._in_memory:
            # An image cannot be loaded inside a transaction: the running one, which has done nothing so far,
            # is exchanged for another. The statements below would take several times as long.
            driver = driver_of(self.connection)
            driver.rollback()
            driver.deserialize(_blank())
            driver.execute("BEGIN IMMEDIATE")
        else:
            for statement in EMPTY:
                self.connection.execute(statement)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()
