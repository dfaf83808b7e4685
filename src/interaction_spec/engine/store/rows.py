"""From rows to records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from interaction_spec.model.records import Entry, InteractionFields, Line
from interaction_spec.model.values import Message

from .prepared import rows

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from .prepared import Query

R = TypeVar("R", bound=Message)


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
    return next((record.model_validate(row) for row in rows(store, statement, parameters)), None)


def many(store: Connection, statement: Query, record: type[R], **parameters: Any) -> tuple[R, ...]:
    """All rows that a statement finds, in its order."""
    return tuple(record.model_validate(row) for row in rows(store, statement, parameters))
