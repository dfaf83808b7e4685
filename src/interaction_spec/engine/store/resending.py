"""Statements that send the attachments of a logged segment once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import String, bindparam, func, select, update

from interaction_spec.model.values import CorrespondenceType, DeliveryStatus, Message

from .entries import WITH_STORED
from .prepared import count, scalar
from .rows import StoredEntry, many, one
from .tables import attachment, entry

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Sendable(Message):
    """The entries of a logged segment that have an attachment: their first and last number."""

    first: str
    last: str


# An attachment may be gone although its entry still names it, so it is looked for.
SENDABLE = (
    entry.c.logged_no == bindparam("register"),
    entry.c.attachment_no.in_(select(attachment.c.no)),
)
FOUND = (
    select(func.min(entry.c.entry).label("first"), func.max(entry.c.entry).label("last"))
    .where(*SENDABLE)
    .having(func.count() > 0)
)
BLANK = select(func.min(entry.c.entry)).where(*SENDABLE, entry.c.correspondence_type.is_(None))
ENTRIES = WITH_STORED.where(*SENDABLE).order_by(entry.c.entry)
SEND = (
    update(entry)
    .where(*SENDABLE)
    .values(
        delivery_status=DeliveryStatus.IN_PROGRESS,
        correspondence_type=func.coalesce(bindparam("forced", type_=String), entry.c.correspondence_type),
    )
)


def sendable(store: Connection, register: int) -> Sendable | None:
    """The first and last entry that can be sent; nothing if there is none."""
    return one(store, FOUND, Sendable, register=register)


def without_correspondence(store: Connection, register: int) -> str | None:
    """The first entry that can be sent and does not say how."""
    entry: str | None = scalar(store, BLANK, {"register": register})
    return entry


def entries(store: Connection, register: int) -> tuple[StoredEntry, ...]:
    """The entries that can be sent, in the order of recording."""
    return many(store, ENTRIES, StoredEntry, register=register)


def send(store: Connection, register: int, forced: CorrespondenceType | None) -> int:
    """Put the entries on their way, with another correspondence type if one is given, and count them."""
    return count(store, SEND, {"register": register, "forced": forced})
