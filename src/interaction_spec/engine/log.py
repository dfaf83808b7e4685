"""The interaction log: what was recorded, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Comments, Counted, Done, Entries
from interaction_spec.model.values import Answer, Change, ContactType, Question

from . import history
from .context import agreed
from .refusal import refuse
from .store import attachments, comments, entries, marks, people, removal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interaction_spec.model.operations import (
        CommentList,
        EntryComment,
        EntryDeleteCanceled,
        EntryEvaluate,
        EntryList,
        EntryToggleCanceled,
    )

    from .context import Context
    from .store.marks import Marked
    from .store.rows import StoredEntry


def list_entries(operation: EntryList, context: Context) -> Entries:
    """List the log, postponed interactions left out."""
    filters = operation.model_dump(exclude={"op", "contact"}) | contact_filter(operation.contact, context)
    return Entries(rows=entries.entries(context.store, postponed=False, **filters))


def toggle_canceled(operation: EntryToggleCanceled, context: Context) -> Counted:
    """Give all chosen entries the opposite of the first one's mark."""
    if not operation.entries:
        return Counted(count=0)
    chosen = _known_logged(operation.entries, context)
    canceled = not chosen[operation.entries[0]].canceled
    asked = [Question.MARK_CANCELED if canceled else Question.UNMARK_CANCELED]
    if not agreed(operation.answers, asked[0]):
        return Counted(count=0, asked=tuple(asked))
    if canceled:
        _offer_attachments(operation, chosen, asked, context)
    else:
        _check_restorable(chosen)
    history.note_marked(context, list(chosen), canceled=canceled)
    marks.mark_entries(context.store, list(chosen), canceled=canceled)
    return Counted(count=len(chosen), asked=tuple(asked))


def delete_canceled(operation: EntryDeleteCanceled, context: Context) -> Counted:
    """Delete canceled entries, and no others."""
    filters, survives = operation.model_dump(exclude={"op"}), context.rules.shared_attachment_survives
    history.note(context, Change.DELETED, removal.MATCHING.chosen, **filters)
    return Counted(count=removal.delete_canceled(context.store, filters, shared_survives=survives))


def evaluate(operation: EntryEvaluate, context: Context) -> Counted:
    """Give all chosen entries one evaluation, canceled ones too."""
    chosen = _known_logged(operation.entries, context)
    entries.evaluate(context.store, list(chosen), operation.evaluation)
    history.note_each(context, Change.EVALUATED, list(chosen))
    return Counted(count=len(chosen))


def comment(operation: EntryComment, context: Context) -> Done:
    """Add a comment line; neither the date nor the user of the entry changes."""
    _known_logged((operation.entry,), context)
    comments.add(context.store, operation.entry, context.session.work_date, operation.comment)
    history.note_each(context, Change.COMMENTED, [operation.entry])
    return Done()


def list_comments(operation: CommentList, context: Context) -> Comments:
    """List the comment lines of an entry, postponed or not."""
    entry = known_entry(operation.entry, context)
    return Comments(rows=comments.comments(context.store, entry.entry))


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


def _known_logged(numbers: Sequence[str], context: Context) -> dict[str, Marked]:
    """The entries with these numbers, in the order of recording; all must exist, and none may be postponed."""
    chosen = marks.chosen(context.store, tuple(dict.fromkeys(numbers)))
    for number in numbers:
        if number not in chosen:
            refuse("entry-unknown", entry=number)
        if chosen[number].postponed:
            refuse("entry-postponed", entry=number)
    return chosen


def _offer_attachments(
    operation: EntryToggleCanceled, chosen: dict[str, Marked], asked: list[Question], context: Context
) -> None:
    """Ask whether attachments that no other entry has shall go; only what is canceled now can lose one."""
    if all(entry.own_attachment is None for entry in chosen.values()):
        return
    asked.append(Question.REMOVE_ATTACHMENTS)
    if agreed(operation.answers, Question.REMOVE_ATTACHMENTS, default=Answer.NO):
        going = [one.own_attachment for one in chosen.values() if one.own_attachment is not None and not one.canceled]
        attachments.take_away(context.store, going)


def _check_restorable(chosen: dict[str, Marked]) -> None:
    """What gathers an entry must be there and active; the first entry that cannot be restored stops all.

    An entry that is active already needs no restoring, whatever it belongs to.
    """
    for number, entry in chosen.items():
        if not entry.canceled:
            continue
        if entry.segment_canceled:
            refuse("entry-segment-canceled", entry=number)
        if entry.campaign_canceled:
            refuse("entry-campaign-canceled", entry=number)
        if entry.campaign_gone:
            refuse("entry-campaign-gone", entry=number)
