"""The one door through which an interaction enters the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.values import Change, DeliveryStatus

from . import history
from .store import attachments, campaign_entries, entries

if TYPE_CHECKING:
    from .context import Context
    from .store.rows import StoredEntry

INTERACTIONS = "Interactions"
"""The description of a campaign entry of interactions without a document."""


def record(entry: StoredEntry, context: Context, *, deliver: bool = False) -> str:
    """Log an interaction, a new one or one that waited, and say under which number.

    With `deliver`, what has a correspondence type is sent after the commit.
    """
    sending = deliver and entry.correspondence_type is not None
    status = DeliveryStatus.IN_PROGRESS if sending else None
    logged = {"postponed": False, "delivery_status": status, "campaign_entry": _campaign_entry(entry, context)}
    number = keep(entry.model_copy(update=logged), context)
    if sending:
        context.to_send.append((number, number))
    return number


def keep(entry: StoredEntry, context: Context) -> str:
    """Store an entry, under its number if it has one. Its attachment is a copy of its own, never the template's."""
    stored = entries.find_entry(context.store, entry.entry) if entry.entry else None
    own = stored.attachment_no if stored else None
    if entry.attachment_no != own:
        entry = entry.model_copy(update={"attachment_no": attachments.add(context.store, entry.attachment)})
    if stored is None:
        number = entries.add_entry(context.store, entry)
        history.note_each(context, Change.POSTPONED if entry.postponed else Change.CREATED, [number])
        return number
    entries.save_entry(context.store, entry)
    history.note_each(context, Change.POSTPONED if entry.postponed else Change.FINISHED, [entry.entry])
    if own is not None and entry.attachment_no != own:
        attachments.drop(context.store, own)
    return entry.entry


def _campaign_entry(entry: StoredEntry, context: Context) -> str:
    """What gathers the interactions of this campaign, kind of document and segment, canceled or not; blank for none.

    Without a segment it is described by the kind of document.
    """
    if not entry.campaign:
        return ""
    kind = entry.document_type
    description = kind.value.replace("-", " ").capitalize() if kind else INTERACTIONS
    return campaign_entries.entry_for(context.store, entry, description)
