"""Opening a store: in memory, in a file, or on a server; and its transactions."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import sqlalchemy as sa

from . import versions
from .failures import StoreError, StoreFailure
from .sqlite import File, Memory
from .tables import DATA

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

Connection = sa.Connection
"""What handlers hand on to statements; they need not know whose it is."""

PATIENCE = 5.0
"""How many seconds a lock is waited for."""
HOLDS_DATA = sa.select(sa.or_(*(sa.exists(sa.select(1).select_from(table)) for table in DATA)))


def _opened(place: Path | str, patience: float) -> Backend:
    """What a path or a URL stands for."""
    if isinstance(place, Path) or "://" not in place:
        return _ready(File(Path(place), patience))
    try:
        url = sa.make_url(place)
    except (sa.exc.ArgumentError, ValueError) as error:
        raise StoreError("a URL that cannot be read", str(error)) from error
    match url.get_backend_name():
        case "sqlite" if url.database in {None, "", ":memory:"}:
            return Memory()
        case "sqlite":
            return _ready(File(Path(str(url.database)), patience))
        case "postgresql" | "postgres":
            return _ready(_server(url, patience))
    raise StoreError(url.render_as_string(hide_password=True), "only sqlite:// and postgresql:// are known")


def _server(url: sa.URL, patience: float) -> Lasting:
    try:
        from .postgresql import Server  # noqa: PLC0415 (its driver is an extra that few need)
    except ImportError as error:
        place = url.render_as_string(hide_password=True)
        raise StoreError(place, f'it needs a driver: pip install "interaction-spec[postgresql]" ({error})') from error
    return Server(url, patience)


def _ready(backend: Lasting) -> Backend:
    """Create or upgrade what needs it. Who opens a store of our version waits for nobody."""
    try:
        with _Transaction(backend, query=True):
            current = versions.is_current(backend.connection, backend.place)
        if not current:
            with _failing_clearly(backend), backend.schema_change():
                versions.bring_up(backend.connection, backend.place)
        with _failing_clearly(backend):
            backend.opened()
    except StoreFailure as failure:
        backend.close()
        raise StoreError(backend.place, str(failure)) from failure
    except BaseException:
        backend.close()
        raise
    return backend


def _tell(backend: Backend, error: Exception) -> None:
    """Raise what an exception means, if it comes from the database."""
    failure = backend.failure(error)
    if failure is not None:
        raise failure from error


@contextmanager
def _failing_clearly(backend: Backend) -> Iterator[None]:
    """Say what an exception of the database means."""
    try:
        yield
    except Exception as error:
        _tell(backend, error)
        raise


class _Transaction:
    """All or nothing; what an exception of the database means is said.

    A class, because every operation has one, and generators took longer than beginning and committing in memory.
    """

    def __init__(self, backend: Backend, *, query: bool) -> None:
        self._backend = backend
        self._query = query

    def __enter__(self) -> None:
        try:
            self._backend.begin(query=self._query)
        except BaseException as error:
            self._end(error)
            raise

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._end(error)

    def _end(self, error: BaseException | None) -> None:
        try:
            try:
                if error is None:
                    self._backend.commit()
            finally:
                self._backend.undo()
        except Exception as late:
            _tell(self._backend, late)
            raise
        if isinstance(error, Exception):
            _tell(self._backend, error)


class Backend(Protocol):
    """One kind of store, and the one connection to it."""

    connection: sa.Connection

    def begin(self, *, query: bool) -> None:
        """Begin a transaction; only one that is no query may write."""

    def commit(self) -> None:
        """Make it last."""

    def undo(self) -> None:
        """Forget what was not committed, if anything."""

    def failure(self, error: Exception) -> StoreFailure | None:
        """What an exception means, if it comes from the database."""

    def changed(self) -> bool:
        """Whether others may have written since this was last asked, inside a transaction."""

    def empty(self) -> None:
        """Delete everything, inside a transaction that has done nothing so far."""

    def close(self) -> None:
        """Let go."""


class Lasting(Backend, Protocol):
    """A store that was there before, and may be of another version."""

    place: str

    def schema_change(self) -> AbstractContextManager[None]:
        """A transaction in which tables may be replaced."""

    def opened(self) -> None:
        """Do what is left when the tables are there."""


class Database:
    """One store and the one connection to it."""

    def __init__(self, place: Path | str | None = None, *, for_tests: bool = False, patience: float = PATIENCE) -> None:
        """Open a file or a URL, or an empty store in memory. Only a store made for tests gives up its data."""
        self._backend = Memory() if place is None else _opened(place, patience)
        self.may_be_emptied = for_tests or isinstance(self._backend, Memory)

    @property
    def connection(self) -> sa.Connection:
        """The connection of the transaction that runs; another one after a server was lost."""
        return self._backend.connection

    def transaction(self, *, query: bool = False) -> AbstractContextManager[None]:
        """A transaction that is committed at its end, and undone when an exception leaves it."""
        return _Transaction(self._backend, query=query)

    def changed(self) -> bool:
        """Whether others may have written since this was last asked, inside a transaction."""
        return self._backend.changed()

    def holds_data(self) -> bool:
        """Whether anything was stored."""
        return bool(self.connection.scalar(HOLDS_DATA))

    def empty(self) -> None:
        """Forget everything, inside a transaction that has done nothing so far."""
        self._backend.empty()

    def close(self) -> None:
        """Let go."""
        self._backend.close()
