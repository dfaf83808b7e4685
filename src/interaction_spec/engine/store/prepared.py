"""Statements run straight at the driver, compiled once.

The library finds a statement's compiled form by its structure for each call, prepares for every kind of execution and
wraps every result: for the few rows of an operation, that took three times as long as the database itself.
The types of the columns stay in force: what goes in and comes out is what they say.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import ClauseElement, Connection, Dialect, Executable, Insert, Select, Update, make_url
from sqlalchemy.sql.compiler import SQLCompiler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Convert = Callable[[Any], Any] | None
    Query = Select[*tuple[Any, ...]]


def run(store: Connection, statement: Executable, values: Mapping[str, Any]) -> Any:
    """Run a statement; what comes back is the driver's cursor."""
    return _run(store, _ready(store, statement, values), values)


def rows(store: Connection, statement: Query, values: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """What a query finds, by the names of its columns; where it holds nothing, a column is left out."""
    ready = _ready(store, statement, values)
    for row in _run(store, ready, values).fetchall():
        yield {
            name: value if convert is None else convert(value)
            for (name, convert), value in zip(ready.columns, row, strict=True)
            if value is not None
        }


def scalar(store: Connection, statement: Query, values: Mapping[str, Any]) -> Any:
    """The first value of the first row; nothing if there is none."""
    return next((value for row in rows(store, statement, values) for value in row.values()), None)


def add(store: Connection, statement: Insert, values: Mapping[str, Any]) -> str:
    """Insert one row, and say which number the database gave it."""
    cursor = run(store, statement, values)
    return str(cursor.lastrowid if store.dialect.name == "sqlite" else cursor.fetchone()[0])


def _run(store: Connection, ready: Prepared, values: Mapping[str, Any]) -> Any:
    driver: Any = store.connection.driver_connection
    return driver.execute(ready.sql, ready.arguments(values))


def _ready(store: Connection, statement: Executable, values: Mapping[str, Any]) -> Prepared:
    """What is written depends on which columns are given; and on the database, not on the one connection to it."""
    names = tuple(values) if isinstance(statement, Insert | Update) else ()
    return _prepared(statement, f"{store.dialect.name}+{store.dialect.driver}", names)


@lru_cache(maxsize=1000)  # statements are constants of their modules; one that is not must not stay for ever
def _prepared(statement: Executable, dialect: str, names: tuple[str, ...]) -> Prepared:
    return Prepared(statement, make_url(f"{dialect}://").get_dialect()(), names)


class Prepared:
    """The text of a statement, and how values go in and come out."""

    def __init__(self, statement: Executable, dialect: Dialect, names: tuple[str, ...]) -> None:
        """Compile."""
        compiled = cast("ClauseElement", statement).compile(dialect=dialect, column_keys=list(names) or None)
        assert isinstance(compiled, SQLCompiler)  # noqa: S101 (for the type checker: it is no DDL)
        if compiled.post_compile_params or compiled.prefetch:
            raise NotImplementedError(f"this must be run by the library: {compiled}")
        self.sql = str(compiled)
        self._order = compiled.positiontup
        self._constants = {name: bind.effective_value for name, bind in compiled.binds.items() if not bind.required}
        self._convert = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in compiled.binds.items()
        }
        columns = statement.selected_columns if isinstance(statement, Select) else ()
        self.columns: list[tuple[str, Convert]] = [
            (column.key or "", column.type.dialect_impl(dialect).result_processor(dialect, None)) for column in columns
        ]

    def arguments(self, values: Mapping[str, Any]) -> Any:
        """The values as the driver takes them: in their order, or by their names."""
        given = {**self._constants, **values}
        if self._order is not None:
            return [self._bound(name, given[name]) for name in self._order]
        return {name: self._bound(name, given[name]) for name in self._convert}

    def _bound(self, name: str, value: Any) -> Any:
        convert = self._convert[name]
        return value if convert is None else convert(value)
