"""Postponed interactions: entries that wait to be finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Counted, Entries
from interaction_spec.model.values import Answer, Change, Question

from . import history
from .context import agreed
from .log import contact_filter, known_entry
from .refusal import refuse
from .store import entries, removal

if TYPE_CHECKING:
    from interaction_spec.model.operations import PostponedDelete, PostponedList

    from .context import Context
    from .store.rows import StoredEntry


def list_postponed(operation: PostponedList, context: Context) -> Entries:
    """List what waits."""
    filters = {**contact_filter(operation.contact, context), "salesperson": operation.salesperson}
    return Entries(rows=entries.entries(context.store, postponed=True, **filters))


def delete(operation: PostponedDelete, context: Context) -> Counted:
    """Delete all or, without a yes, none."""
    chosen = tuple(dict.fromkeys(operation.entries))
    for number in chosen:
        known_postponed(number, context)
    if not chosen:
        return Counted(count=0)
    asked = (Question.DELETE_LINES,)
    if not agreed(operation.answers, Question.DELETE_LINES, default=Answer.NO):
        return Counted(count=0, asked=asked)
    history.note_each(context, Change.DELETED, chosen)
    survives = context.rules.shared_attachment_survives
    removal.delete_entries(context.store, chosen, shared_survives=survives)
    return Counted(count=len(chosen), asked=asked)


def known_postponed(number: str, context: Context) -> StoredEntry:
    """The postponed entry with this number, which must exist and still wait."""
    entry = known_entry(number, context)
    if not entry.postponed:
        refuse("entry-not-postponed", entry=number)
    return entry
