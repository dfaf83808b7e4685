"""From rows to records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import ColumnElement, bindparam, or_

from interaction_spec.model.records import Entry, InteractionFields, Line
from interaction_spec.model.values import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Executable, Insert

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


def one(store: Connection, statement: Executable, record: type[R], **parameters: Any) -> R | None:
    """The one row that a statement finds, if any."""
    row = store.execute(statement, parameters).mappings().one_or_none()
    return None if row is None else _record(record, row)


def many(store: Connection, statement: Executable, record: type[R], **parameters: Any) -> tuple[R, ...]:
    """All rows that a statement finds, in its order."""
    return tuple(_record(record, row) for row in store.execute(statement, parameters).mappings())


def _record(record: type[R], row: Mapping[str, Any]) -> R:
    """A record of what a row holds; where it holds nothing, the record's own blank stands."""
    return record.model_validate({name: value for name, value in row.items() if value is not None})


def if_given(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """A filter that lets everything through when its parameter is null."""
    wanted = bindparam(name, type_=column.type)
    return or_(wanted.is_(None), column == wanted)


def in_parts(keys: Sequence[T]) -> Iterator[Sequence[T]]:
    """Keys, however many, in parts of which each fits into one statement."""
    return (keys[start : start + SOME] for start in range(0, len(keys), SOME))


def add(store: Connection, statement: Insert, values: dict[str, Any]) -> str:
    """Insert one row, and say which number the database gave it."""
    key = store.execute(statement, values).inserted_primary_key
    assert key is not None  # noqa: S101 (for the type checker: the statement is an insert)
    return str(key[0])
