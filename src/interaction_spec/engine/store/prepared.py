"""Statements run straight at the driver, compiled once.

The library finds a statement's compiled form by its structure for each call, prepares for every kind of execution and
wraps every result: for the few rows of an operation, that took three times as long as the database itself.
The types of the columns stay in force: what goes in and comes out is what they say.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import ClauseElement, ColumnElement, Connection, Dialect, Executable, Insert, Select, Update, make_url
from sqlalchemy.sql.compiler import SQLCompiler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Convert = Callable[[Any], Any] | None
    Query = Select[*tuple[Any, ...]]


DRIVERS = {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+psycopg"}


def run(store: Connection, statement: Executable, values: Mapping[str, Any]) -> Any:
    """Run a statement; what comes back is a cursor, usually the driver's."""
    ready = _ready(store, statement, values)
    return store.execute(statement, values) if ready is None else _run(store, ready, values)


def run_all(store: Connection, statement: Executable, rows: Sequence[Mapping[str, Any]]) -> None:
    """Run a statement for each of several rows, which have the same columns."""
    if not rows:
        return
    ready = _ready(store, statement, rows[0])
    assert ready is not None  # noqa: S101 (for the type checker: a row has no list of values)
    driver: Any = store.connection.driver_connection
    driver.cursor().executemany(ready.sql, map(ready.arguments, rows))


def count(store: Connection, statement: Executable, values: Mapping[str, Any]) -> int:
    """Run a statement, and say how many rows it changed."""
    return int(run(store, statement, values).rowcount)


def fetch(store: Connection, statement: Query, values: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """What a query finds, by the names of its columns; where it holds nothing, a column is left out."""
    ready = _ready(store, statement, values)
    if ready is None:
        found = store.execute(statement, values).mappings()
        return ({name: value for name, value in row.items() if value is not None} for row in found)
    return map(ready.row, _run(store, ready, values).fetchall())


def scalar(store: Connection, statement: Query, values: Mapping[str, Any]) -> Any:
    """The first value of the first row; nothing if there is none."""
    return next((value for row in fetch(store, statement, values) for value in row.values()), None)


def _run(store: Connection, ready: Prepared, values: Mapping[str, Any]) -> Any:
    driver: Any = store.connection.driver_connection
    return driver.execute(ready.sql, ready.arguments(values))


def _ready(store: Connection, statement: Executable, values: Mapping[str, Any]) -> Prepared | None:
    """What is written depends on which columns are given; and on the database, not on the one connection to it."""
    names = tuple(values) if isinstance(statement, Insert | Update) else ()
    return _prepared(statement, store.dialect.name, names)


@cache
def _dialect(name: str) -> Dialect:
    """One for all statements: it remembers how it writes each type."""
    return make_url(f"{DRIVERS[name]}://").get_dialect()()


@lru_cache(maxsize=1000)  # statements are constants of their modules; one that is not must not stay for ever
def _prepared(statement: Executable, dialect: str, names: tuple[str, ...]) -> Prepared | None:
    """Nothing for a statement with a list of values: its length is part of the text, so the library writes it anew."""
    compiled = cast("ClauseElement", statement).compile(dialect=_dialect(dialect), column_keys=list(names) or None)
    assert isinstance(compiled, SQLCompiler)  # noqa: S101 (for the type checker: it is no DDL)
    columns = statement.selected_columns if isinstance(statement, Select) else ()
    return None if compiled.post_compile_params else Prepared(compiled, columns)


class Prepared:
    """The text of a statement, and how values go in and come out."""

    def __init__(self, compiled: SQLCompiler, columns: Iterable[ColumnElement[Any]]) -> None:
        """Take from the compiled statement what is needed each time."""
        binds, dialect = compiled.binds, compiled.dialect
        self.sql = str(compiled)
        self._order = compiled.positiontup
        self._constants = {name: bind.effective_value for name, bind in binds.items() if not bind.required}
        self._in = {name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in binds.items()}
        self._out: list[tuple[str, Convert]] = [
            (column.key or "", column.type.dialect_impl(dialect).result_processor(dialect, None)) for column in columns
        ]

    def arguments(self, values: Mapping[str, Any]) -> Any:
        """The values as the driver takes them: in their order, or by their names."""
        given = {**self._constants, **values}
        if self._order is not None:
            return [self._taken(name, given[name]) for name in self._order]
        return {name: self._taken(name, given[name]) for name in self._in}

    def row(self, found: Sequence[Any]) -> dict[str, Any]:
        """A row by the names of its columns."""
        return {
            name: value if convert is None else convert(value)
            for (name, convert), value in zip(self._out, found, strict=True)
            if value is not None
        }

    def _taken(self, name: str, value: Any) -> Any:
        convert = self._in[name]
        return value if convert is None else convert(value)
