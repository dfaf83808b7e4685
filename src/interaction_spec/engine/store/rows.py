"""From rows to records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from interaction_spec.model.values import Message

if TYPE_CHECKING:
    from sqlalchemy import Connection, Executable, Insert

R = TypeVar("R", bound=Message)


def one(store: Connection, statement: Executable, record: type[R], **parameters: Any) -> R | None:
    """The one row that a statement finds, if any."""
    row = store.execute(statement, parameters).mappings().one_or_none()
    return None if row is None else record.model_validate(dict(row))


def many(store: Connection, statement: Executable, record: type[R], **parameters: Any) -> tuple[R, ...]:
    """All rows that a statement finds, in its order."""
    return tuple(record.model_validate(dict(row)) for row in store.execute(statement, parameters).mappings())


def add(store: Connection, statement: Insert, values: dict[str, Any]) -> str:
    """Insert one row, and say which number the database gave it."""
    key = store.execute(statement, values).inserted_primary_key
    assert key is not None  # noqa: S101 (for the type checker: the statement is an insert)
    return str(key[0])
