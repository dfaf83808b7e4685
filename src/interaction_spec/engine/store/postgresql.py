"""A store in a PostgreSQL database, for those who outgrow one machine."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import psycopg
import sqlalchemy as sa
from psycopg.pq import TransactionStatus
from sqlalchemy.pool import NullPool

from .failures import StoreError, StoreFailure, Trouble
from .tables import DATA, meta

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = """
    -- Whoever holds the lock is waited for as long as on SQLite, not for ever.
    SET lock_timeout = {patience};
    -- A transaction that was answered with `ok` survives a crash of the server, whatever its administrator prefers.
    SET synchronous_commit = on;
    -- A client that hangs, or whose machine is gone, gives the lock back.
    SET idle_in_transaction_session_timeout = 60000;
"""
NUMBERED = [
    (table.name, column.name, f"{table.name}_{column.name}_seq")
    for table in DATA
    for column in table.primary_key
    if table.dialect_options["sqlite"]["autoincrement"]
]
"""The tables whose numbers never come back; there SQLite counts like that by itself."""
READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
WRITE = f"""
    BEGIN ISOLATION LEVEL REPEATABLE READ;
    LOCK TABLE {meta.name} IN EXCLUSIVE MODE;
    SELECT {
    ", ".join(
        f"setval('{sequence}', 1 + greatest((SELECT value::bigint FROM {meta.name} WHERE key = 'last_{table}'), "
        f"(SELECT max({column}) FROM {table}), 0), false)"
        for table, column, sequence in NUMBERED
    )
}
"""  # noqa: S608 (our own names)
"""Writers come one after another, as on SQLite. The lock comes before the first query, which fixes what is seen.

A sequence is never rolled back, but a refused operation must not use numbers up: each is set again by every writer, to
the last number that was ever committed.
"""
COMMIT = f"""
    INSERT INTO {meta.name} SELECT key, last FROM ({
    " UNION ALL ".join(
        f"SELECT 'last_{table}' AS key, last_value - (NOT is_called)::int AS last FROM {sequence}"
        for table, _, sequence in NUMBERED
    )
}) AS given
        WHERE last > coalesce((SELECT value::bigint FROM {meta.name} AS known WHERE known.key = given.key), 0)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value;
    COMMIT
"""  # noqa: S608 (our own names)
CHANGE_SCHEMA = "BEGIN; SELECT pg_advisory_xact_lock(hashtext('interaction-spec'))"
EMPTY = f"""
    {"; ".join(f"DELETE FROM {table.name}" for table in reversed(DATA))};
    DELETE FROM {meta.name} WHERE key LIKE 'last\\_%';
    SELECT {", ".join(f"setval('{sequence}', 1, false)" for _, _, sequence in NUMBERED)}
"""  # noqa: S608 (our own names)
TROUBLES = {
    "55P03": Trouble.BUSY,  # lock_not_available
    "40001": Trouble.BUSY,  # serialization_failure: a program that does not take our lock wrote meanwhile
    "40P01": Trouble.BUSY,  # deadlock_detected
    "53100": Trouble.FULL,  # disk_full
    "25006": Trouble.READ_ONLY,  # read_only_sql_transaction: a standby
    "42501": Trouble.READ_ONLY,  # insufficient_privilege
    "XX001": Trouble.DAMAGED,  # data_corrupted
    "XX002": Trouble.DAMAGED,  # index_corrupted
}


def _engine(url: sa.URL, patience: float) -> sa.Engine:
    def connected(driver: psycopg.Connection, record: object) -> None:
        del record
        # The driver must not begin or commit by itself; we do, see `Server.begin`.
        driver.autocommit = True
        driver.execute(SETTINGS.format(patience=round(patience * 1000)), prepare=False)

    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"),
        poolclass=NullPool,  # every store holds its one connection for as long as it lives
        isolation_level="AUTOCOMMIT",
        use_native_hstore=False,  # spares a question at each start
        connect_args={"connect_timeout": max(2, round(patience))} if "connect_timeout" not in url.query else {},
    )
    sa.event.listen(engine, "connect", connected)
    return engine


def _driver(connection: sa.Connection) -> psycopg.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)  # noqa: S101 (for the type checker: the URL says so)
    return driver


class Server:
    """A schema of a database; several processes, on several machines, may have it open."""

    def __init__(self, url: sa.URL, patience: float) -> None:
        """Connect."""
        self.place = f"the database {url.render_as_string(hide_password=True)}"
        self._engine = _engine(url, patience)
        self._end = COMMIT
        self._committing = False
        try:
            self.connection = self._engine.connect()
        except sa.exc.DBAPIError as error:
            raise StoreError(self.place, str(error.orig).strip()) from error
        self._driver = _driver(self.connection)
        if self._driver.info.parameter_status("server_encoding") != "UTF8":
            self.close()
            raise StoreError(self.place, "its encoding is not UTF8, so it cannot hold every name")

    def begin(self, *, query: bool) -> None:
        """A query sees what is committed now, whatever is written meanwhile; who writes takes the lock at once."""
        statement, self._end = (READ, "COMMIT") if query else (WRITE, COMMIT)
        self._begin(statement)

    def commit(self) -> None:
        """Make it last."""
        self._committing = True
        self._driver.execute(self._end, prepare=False)

    def undo(self) -> None:
        """Forget what was not committed. A server that is gone does so by itself."""
        status = self._driver.info.transaction_status
        if status not in {TransactionStatus.IDLE, TransactionStatus.UNKNOWN}:
            with suppress(psycopg.OperationalError):
                self._driver.execute("ROLLBACK")

    @contextmanager
    def schema_change(self) -> Iterator[None]:
        """A transaction in which tables may be replaced."""
        self._begin(CHANGE_SCHEMA)
        self._end = "COMMIT"
        try:
            yield
            self.commit()
        finally:
            self.undo()

    def opened(self) -> None:
        """Nothing is left to do."""

    def changed(self) -> bool:
        """Whether another connection may have written: always."""
        return True

    def empty(self) -> None:
        """Delete everything."""
        self._driver.execute(EMPTY, prepare=False)

    def failure(self, error: Exception) -> StoreFailure | None:
        """What an exception means, if it comes from the database."""
        cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
        if not isinstance(cause, psycopg.Error):
            return None
        trouble = TROUBLES.get(cause.sqlstate or "", Trouble.FAILED)
        if self._lost():
            trouble = Trouble.UNCERTAIN if self._committing else Trouble.UNREACHABLE
        return StoreFailure(trouble, str(cause).strip().partition("\n")[0])

    def close(self) -> None:
        """Let go, without a word to a server that may be gone."""
        if not self.connection.closed:
            self.connection.invalidate()
            self.connection.close()

    def _begin(self, statement: str) -> None:
        """Begin, on a new connection if the old one was lost since it was last used: nothing was at stake then."""
        self._committing = False
        if not self._lost():
            try:
                self._driver.execute(statement, prepare=False)
            except psycopg.OperationalError:
                if not self._lost():
                    raise
            else:
                return
        self._connect()
        self._driver.execute(statement, prepare=False)

    def _lost(self) -> bool:
        return self.connection.closed or self.connection.invalidated or self._driver.closed

    def _connect(self) -> None:
        self.close()
        self.connection = self._engine.connect()
        self._driver = _driver(self.connection)
