"""The interaction log: what was recorded, and the mark *Canceled*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Counted, Entries
from interaction_spec.model.values import ContactType, Question

from .context import agreed
from .refusal import refuse
from .store import entries, people

if TYPE_CHECKING:
    from interaction_spec.model.operations import EntryDeleteCanceled, EntryList, EntryToggleCanceled

    from .context import Context
    from .store.rows import StoredEntry


def list_entries(operation: EntryList, context: Context) -> Entries:
    """List the log, postponed interactions left out."""
    filters = {
        **contact_filter(operation.contact, context),
        "salesperson": operation.salesperson,
        "entry": operation.entry,
    }
    return Entries(rows=entries.entries(context.store, postponed=False, **filters))


def toggle_canceled(operation: EntryToggleCanceled, context: Context) -> Counted:
    """Give all chosen entries the opposite of the first one's mark."""
    chosen = [_known_logged(number, context) for number in dict.fromkeys(operation.entries)]
    if not chosen:
        return Counted(count=0)
    canceled = not chosen[0].canceled
    question = Question.MARK_CANCELED if canceled else Question.UNMARK_CANCELED
    if not agreed(operation.answers, question):
        return Counted(count=0, asked=(question,))
    entries.mark_canceled(context.store, [entry.entry for entry in chosen], canceled=canceled)
    return Counted(count=len(chosen), asked=(question,))


def delete_canceled(operation: EntryDeleteCanceled, context: Context) -> Counted:
    """Delete canceled entries, and no others."""
    return Counted(count=entries.delete_canceled(context.store, **operation.model_dump(exclude={"op"})))


def known_entry(number: str, context: Context) -> StoredEntry:
    """The entry with this number, which must exist."""
    return entries.find_entry(context.store, number) or refuse("entry-unknown", entry=number)


def contact_filter(no: str | None, context: Context) -> dict[str, str | None]:
    """A person sees its own entries; a company also those of its persons."""
    if no is None:
        return {}
    contact = people.find_contact(context.store, no)
    company = contact is not None and contact.type == ContactType.COMPANY
    return {"contact_company" if company else "contact": no}


def _known_logged(number: str, context: Context) -> StoredEntry:
    entry = known_entry(number, context)
    if entry.postponed:
        refuse("entry-postponed", entry=number)
    return entry
