"""Sending the attachments of a logged segment once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Counted
from interaction_spec.model.values import Change

from . import forms, history
from .recording import record
from .refusal import refuse
from .register import known_logged
from .store import comments, resending

if TYPE_CHECKING:
    from interaction_spec.model.operations import EntryResend
    from interaction_spec.model.values import CorrespondenceType

    from .context import Context
    from .store.rows import StoredEntry

PREFIX = "Resend: "
"""What the description of an interaction begins with that sends an earlier one again."""


def resend(operation: EntryResend, context: Context) -> Counted:
    """Send the entries of a logged segment that have an attachment: the same ones, or new ones like them."""
    register, _ = known_logged(operation.segment, context)
    sendable = resending.sendable(context.store, register)
    if sendable is None:
        refuse("nothing-to-send")
    blank = resending.without_correspondence(context.store, register)
    if blank and operation.correspondence_type is None:
        refuse("entry-correspondence-blank", entry=blank)
    if operation.update_merge_fields:
        return _send_anew(register, operation.correspondence_type, context)
    history.note(context, Change.RESENT, *resending.SENDABLE, register=register)
    context.to_send.append((sendable.first, sendable.last))
    return Counted(count=resending.send(context.store, register, operation.correspondence_type))


def _send_anew(register: int, forced: CorrespondenceType | None, context: Context) -> Counted:
    """Log and send a new interaction for each that was sent, canceled or not."""
    earlier = resending.entries(context.store, register)
    for entry in earlier:
        number = record(_anew(entry, forced, context), context, deliver=True)
        comments.copy(context.store, entry.entry, number)
    return Counted(count=len(earlier))


def _anew(entry: StoredEntry, forced: CorrespondenceType | None, context: Context) -> StoredEntry:
    """A new interaction like an earlier one, which passes the checks of logging like any other."""
    session = context.session
    changes = {
        "entry": "",
        "description": PREFIX + entry.description,
        "date": session.work_date,
        "time": session.now,
        "user": session.user,
        "canceled": False,
        "canceled_with": None,
        "logged_no": None,
        "correspondence_type": forced or entry.correspondence_type,
    }
    checked = forms.check(entry.model_copy(update=changes), context, finishing=True)
    return checked.model_copy(update={"subject": entry.subject})
