"""From rows to records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import ColumnElement, bindparam, or_

from interaction_spec.model.records import Entry, InteractionFields, Line
from interaction_spec.model.values import Message

from .prepared import fetch, run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection, Insert

    from .prepared import Query

T = TypeVar("T")
R = TypeVar("R", bound=Message)


SOME = 1000
"""How many keys go into one statement: fewer than any database takes."""


class Draft(InteractionFields):
    """A form that is open, and the attachment behind the name that it shows."""

    attachment_no: int | None = None


class StoredEntry(Entry):
    """An entry with what only the store knows."""

    attachment_no: int | None = None
    logged_no: int | None = None
    canceled_with: str | None = None


class StoredLine(Line):
    """A line with what only the store knows."""

    attachment_no: int | None = None


def one(store: Connection, statement: Query, record: type[R], **parameters: Any) -> R | None:
    """The one row that a statement finds, if any; where it holds nothing, the record's own blank stands."""
    return next((record.model_validate(row) for row in fetch(store, statement, parameters)), None)


def many(store: Connection, statement: Query, record: type[R], **parameters: Any) -> tuple[R, ...]:
    """All rows that a statement finds, in its order."""
    return tuple(record.model_validate(row) for row in fetch(store, statement, parameters))


def if_given(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """A filter that lets everything through when its parameter is null."""
    wanted = bindparam(name, type_=column.type)
    return or_(wanted.is_(None), column == wanted)


def in_parts(keys: Sequence[T]) -> Iterator[Sequence[T]]:
    """Keys, however many, in parts of which each fits into one statement."""
    return (keys[start : start + SOME] for start in range(0, len(keys), SOME))


def add(store: Connection, statement: Insert, values: dict[str, Any]) -> str:
    """Insert one row, and say which number the database gave it."""
    cursor = run(store, statement, values)
    return str(cursor.lastrowid if store.dialect.name == "sqlite" else cursor.fetchone()[0])
