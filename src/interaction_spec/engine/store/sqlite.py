"""A store in SQLite: in memory for tests, in a file for good."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from . import versions
from .failures import StoreError, StoreFailure, Trouble
from .tables import DATA

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TABLES = tuple(table.name for table in reversed(DATA))
FILLED = "SELECT " + ", ".join(f"EXISTS (SELECT 1 FROM {name})" for name in TABLES)  # noqa: S608 (our own names)
TROUBLES = {
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
}
SMALLEST = 512
"""The smallest page of a database; SQLite takes what is smaller for empty, and would begin anew."""
PRIMARY = 0xFF
"""The part of an error's code that tells its kind; the rest says where in SQLite it arose."""


def _connected(driver: Any, record: object) -> None:
    del record
    # The driver must not begin or commit by itself: a rollback would undo only what came after that.
    driver.isolation_level = None
    # SQLite checks foreign keys only for connections that ask for it.
    driver.execute("PRAGMA foreign_keys = ON")
    # A transaction that was answered with `ok` survives a loss of power; memory stores ignore this.
    driver.execute("PRAGMA synchronous = FULL")


def _engine(url: sa.URL | str, patience: float) -> sa.Engine:
    # Another process on the same file is waited for, instead of failing at once.
    arguments = {"check_same_thread": False, "timeout": patience, "cached_statements": 1024}
    # Every store holds its one connection for as long as it lives, so there is nothing to pool.
    engine = sa.create_engine(url, poolclass=NullPool, connect_args=arguments)
    sa.event.listen(engine, "connect", _connected)
    return engine


@cache
def _memory() -> sa.Engine:
    """One engine for all stores in memory: what costs is filling its cache of compiled statements."""
    return _engine("sqlite://", 0)


@cache
def _blank() -> bytes:
    """The image of an empty database; loading it takes a hundredth of the time of creating the tables."""
    with _memory().connect() as connection:
        driver = _driver(connection)
        driver.execute("BEGIN")
        versions.create(connection)
        driver.execute("COMMIT")
        return driver.serialize()


def _driver(connection: sa.Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 (for the type checker: the URL says so)
    return driver


def _look(path: Path, place: str) -> None:
    """SQLite says little about what it cannot open, and opens for reading what it cannot write."""
    if not path.parent.is_dir():
        raise StoreError(place, f"there is no folder {path.parent}")
    if path.is_file() and 0 < path.stat().st_size < SMALLEST:
        raise StoreError(place, str(StoreFailure(Trouble.DAMAGED, f"it has only {path.stat().st_size} bytes")))
    beside = path.parent  # the journal lies there
    if not all(os.access(needed, os.W_OK) for needed in (path, beside) if needed.exists()):
        raise StoreError(place, "it may only be read; this user needs the right to write the file and its folder")


def _told(error: sqlite3.Error) -> StoreFailure:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)  # errors of the driver itself have none
    return StoreFailure(TROUBLES.get(code & PRIMARY, Trouble.FAILED), str(error))


class Sqlite:
    """What memory and file have in common: transactions, straight at the driver.

    An event listener would do this through the library, but then each statement passes all its event hooks:
    that was a fifth of the time of an operation.
    """

    def __init__(self, engine: sa.Engine) -> None:
        """Connect."""
        self.connection = engine.connect()
        self._driver = _driver(self.connection)

    def begin(self, *, query: bool) -> None:
        """A query sees what is committed now, whatever is written meanwhile; who writes takes the lock at once.

        Who reads first and writes later may find that another wrote meanwhile.
        """
        self._driver.execute("BEGIN" if query else "BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make it last."""
        self._driver.execute("COMMIT")

    def undo(self) -> None:
        """Forget what was not committed. A full disk may have undone it already."""
        if self._driver.in_transaction:
            self._driver.execute("ROLLBACK")

    def failure(self, error: Exception) -> StoreFailure | None:
        """What an exception means, if it comes from the database."""
        cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
        return _told(cause) if isinstance(cause, sqlite3.Error) else None

    def empty(self) -> None:
        """Delete everything.

        Loading an image would be as fast in itself, but SQLite would then have to read every statement anew.
        """
        for name, filled in zip(TABLES, self._driver.execute(FILLED).fetchone(), strict=True):
            if filled:
                self._driver.execute(f"DELETE FROM {name}")  # noqa: S608 (our own names)
        self._driver.execute("DELETE FROM sqlite_sequence")

    def close(self) -> None:
        """Let go."""
        self.connection.close()


class Memory(Sqlite):
    """An empty store that vanishes with its connection, and that no other can see."""

    def __init__(self) -> None:
        """Load the image of an empty database."""
        super().__init__(_memory())
        self._driver.deserialize(_blank())

    def changed(self) -> bool:
        """Nobody else can have written here."""
        return False


class File(Sqlite):
    """A file that several processes may have open."""

    def __init__(self, path: Path, patience: float) -> None:
        """Open the file; SQLite makes one that is not there when it is first written."""
        self.place = f"the file {path}"
        _look(path, self.place)
        try:
            super().__init__(_engine(sa.URL.create("sqlite", database=str(path)), patience))
        except sa.exc.DBAPIError as error:
            raise StoreError(self.place, str(self.failure(error))) from error
        self._seen: int | None = None

    @contextmanager
    def schema_change(self) -> Iterator[None]:
        """A transaction in which tables may be replaced."""
        # A table that is replaced must be dropped without its rows taking along what refers to them.
        self._driver.execute("PRAGMA foreign_keys = OFF")
        self.begin(query=False)
        try:
            yield
            if self._driver.execute("PRAGMA foreign_key_check").fetchone():
                raise StoreError(self.place, "after the upgrade something would refer to what does not exist")
            self.commit()
        finally:
            self.undo()
            self._driver.execute("PRAGMA foreign_keys = ON")

    def opened(self) -> None:
        """Let readers and the writer not wait for each other. Asked for last, because it is written into the file."""
        self._driver.execute("PRAGMA journal_mode = WAL")

    def undo(self) -> None:
        """Forget what was not committed, and what was read of it."""
        if self._driver.in_transaction:
            self._seen = None
        super().undo()

    def changed(self) -> bool:
        """Whether another connection has written since this was last asked."""
        before, self._seen = self._seen, self._driver.execute("PRAGMA data_version").fetchone()[0]
        return before != self._seen
