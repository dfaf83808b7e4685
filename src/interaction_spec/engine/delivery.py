"""Sending what has a correspondence type, after the interaction was logged: logging is atomic, sending is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from interaction_spec.model.records import Entry
from interaction_spec.model.values import CorrespondenceType, DeliveryStatus

from .store import entries

if TYPE_CHECKING:
    from .context import Context

Transport = Callable[[Sequence[Entry]], Sequence[DeliveryStatus | None]]
"""Sends entries and says what became of each: nothing where it arrived."""

WORD = (".doc", ".docx")
"""Only what Word can open can be printed as a hard copy."""

BATCH = 1000
"""How many entries are handed to the transport at once; what became of them is then written down."""


def accept(shipped: Sequence[Entry]) -> list[DeliveryStatus | None]:
    """The transport of the reference engine: every e-mail arrives, and every hard copy of a Word file."""
    return [None if _can_be_sent(entry) else DeliveryStatus.ERROR for entry in shipped]


def deliver(context: Context, transport: Transport) -> None:
    """Send the entries that the last operation logged. What fails keeps the entry, and marks it."""
    for first, last in context.to_send:
        start = int(first)
        while shipped := _waiting(context, str(start), last):
            statuses = _sent(shipped, transport)
            with context.database.transaction():
                entries.set_delivery(context.store, shipped, statuses)
            start = int(shipped[-1].entry) + 1  # what a transport leaves in progress is not sent twice


def _waiting(context: Context, first: str, last: str) -> Sequence[Entry]:
    with context.database.transaction(query=True):
        return entries.in_progress(context.store, first, last, BATCH)


def _sent(shipped: Sequence[Entry], transport: Transport) -> Sequence[DeliveryStatus | None]:
    try:
        statuses = transport(shipped)
    except Exception:  # noqa: BLE001 (whatever a transport dies of, the interactions stay logged)
        statuses = []
    return statuses if len(statuses) == len(shipped) else [DeliveryStatus.ERROR] * len(shipped)


def _can_be_sent(entry: Entry) -> bool:
    return entry.correspondence_type == CorrespondenceType.EMAIL or entry.attachment.lower().endswith(WORD)
