"""Running a statement straight at the driver, once the library has written it for the database.

An operation runs five to ten small statements, and the library takes several times as long to run one as the database
does: it looks the compiled text up, and builds a context, a cursor and a result for each. What it knows is kept here
instead: the text, and how values are converted on the way in and on the way out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection, Dialect, Insert, Select
    from sqlalchemy.sql.base import ReadOnlyColumnCollection
    from sqlalchemy.types import TypeEngine

    Statement = Select[Any] | Insert

Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement as the driver takes it."""

    text: str
    order: tuple[str, ...] | None
    """The parameters one after the other; none where the driver takes them by name."""
    own: dict[str, Any]
    """The values that stand in the statement itself."""
    inwards: tuple[tuple[str, Convert], ...]
    """The parameters that are converted."""
    columns: tuple[str, ...]
    outwards: tuple[tuple[int, Convert], ...]
    """The columns that are converted, by their places."""

    def run(self, store: Connection, parameters: Mapping[str, Any]) -> Any:
        """Run it, and hand back the driver's cursor."""
        given = {**self.own, **parameters}
        for name, convert in self.inwards:
            given[name] = convert(given[name])
        driver: Any = store.connection.driver_connection
        return driver.execute(self.text, given if self.order is None else [given[name] for name in self.order])

    def row(self, found: Iterable[Any]) -> dict[str, Any]:
        """A row by the names of its columns, as their types have it."""
        values = list(found)
        for place, convert in self.outwards:
            values[place] = convert(values[place])
        return dict(zip(self.columns, values, strict=True))


_KEPT: dict[tuple[Statement, str, tuple[str, ...]], Prepared | None] = {}
"""By statement, database and columns that are written. Statements are module constants, so it does not grow."""


def rows(store: Connection, query: Select[Any], parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
    """All rows that a query finds, in its order."""
    prepared = _prepared(query, store.dialect, ())
    if prepared is None:
        return [dict(row) for row in store.execute(query, parameters).mappings()]
    return list(map(prepared.row, prepared.run(store, parameters).fetchall()))


def insert(store: Connection, statement: Insert, values: Mapping[str, Any]) -> Any:
    """Insert one row, and say which key the database gave it."""
    prepared = _prepared(statement, store.dialect, tuple(values))
    assert prepared is not None  # noqa: S101 (for the type checker: one row has no lists)
    cursor = prepared.run(store, values)
    return cursor.fetchone()[0] if prepared.columns else cursor.lastrowid


def _prepared(statement: Statement, dialect: Dialect, written: tuple[str, ...]) -> Prepared | None:
    key = statement, dialect.name, written
    if key not in _KEPT:
        _KEPT[key] = _prepare(statement, dialect, written)
    return _KEPT[key]


def _prepare(statement: Statement, dialect: Dialect, written: tuple[str, ...]) -> Prepared | None:
    compiled: Any = statement.compile(dialect=dialect, column_keys=written or None)
    binds = compiled.binds
    if any(bind.expanding for bind in binds.values()):
        return None  # a list has as many parameters as it has values: that is the library's work
    given = [(name, _type(bind.type, dialect).bind_processor(dialect)) for name, bind in binds.items()]
    columns: ReadOnlyColumnCollection[str, Any] | dict[str, Any] = (
        {column.key: column for column in compiled.implicit_returning or ()} if written else statement.selected_columns  # type: ignore[union-attr]  # only a query has no columns to write
    )
    found = [_type(column.type, dialect).result_processor(dialect, None) for column in columns.values()]
    return Prepared(
        text=str(compiled),
        order=tuple(compiled.positiontup) if compiled.positional else None,
        own={name: bind.effective_value for name, bind in binds.items() if not bind.required},
        inwards=tuple((name, convert) for name, convert in given if convert),
        columns=tuple(columns.keys()),
        outwards=tuple((place, convert) for place, convert in enumerate(found) if convert),
    )


def _type(of: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    return of.dialect_impl(dialect)
