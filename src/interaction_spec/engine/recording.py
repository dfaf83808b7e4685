"""The one door through which an interaction enters the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.values import DeliveryStatus

from .store import attachments, entries

if TYPE_CHECKING:
    from .context import Context
    from .store.rows import StoredEntry


def record(entry: StoredEntry, context: Context, *, deliver: bool = False) -> str:
    """Log an interaction, a new one or one that waited, and say under which number.

    With `deliver`, what has a correspondence type is sent after the commit.
    """
    sending = deliver and entry.correspondence_type is not None
    status = DeliveryStatus.IN_PROGRESS if sending else None
    number = keep(entry.model_copy(update={"postponed": False, "delivery_status": status}), context)
    if sending:
        context.to_send.append((number, number))
    return number


def keep(entry: StoredEntry, context: Context) -> str:
    """Store an entry, under its number if it has one; a new one gets an attachment of its own."""
    if entry.entry:
        entries.save_entry(context.store, entry)
        return entry.entry
    if entry.attachment_no is not None:
        copy = attachments.add(context.store, entry.attachment)
        entry = entry.model_copy(update={"attachment_no": copy})
    return entries.add_entry(context.store, entry)
