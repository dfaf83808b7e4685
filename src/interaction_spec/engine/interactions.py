"""Making interactions: a form is opened, finished, or left for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Drafted, Recorded
from interaction_spec.model.records import Entry
from interaction_spec.model.values import Question

from . import forms
from .context import agreed
from .postponed import known_postponed
from .refusal import refuse
from .store import entries, people

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        Form,
        InteractionCreate,
        InteractionDraft,
        InteractionLeave,
        InteractionResume,
        Origin,
    )

    from .context import Context


def draft(operation: InteractionDraft, context: Context) -> Drafted:
    """Show the form as it opens."""
    contact, salesperson = operation.origin.contact, operation.origin.salesperson
    if contact and not people.find_contact(context.store, contact):
        refuse("contact-unknown", contact=contact)
    if salesperson and not people.find_salesperson(context.store, salesperson):
        refuse("salesperson-unknown", salesperson=salesperson)
    return Drafted(draft=forms.opened(operation.origin, context), fixed=forms.fixed_by(operation.origin))


def create(operation: InteractionCreate, context: Context) -> Recorded:
    """Finish a new interaction."""
    entry = _new(operation.origin, operation.form, context)
    forms.check(entry, context, finishing=True)
    return Recorded(entry=entries.add_entry(context.store, entry))


def leave(operation: InteractionLeave, context: Context) -> Recorded:
    """Leave the form: with yes it becomes, or stays, a postponed interaction."""
    asked = (Question.FINISH_LATER,)
    if operation.entry is not None:
        known_postponed(operation.entry, context)
    if not agreed(operation.answers, Question.FINISH_LATER):
        return Recorded(asked=asked)
    if operation.entry is not None:
        entry = _resumed(operation.entry, operation.form, context)
        forms.check(entry, context, finishing=False)
        entries.save_entry(context.store, entry)
        return Recorded(entry=entry.entry, asked=asked)
    entry = _new(operation.origin, operation.form, context).model_copy(update={"postponed": True})
    forms.check(entry, context, finishing=False)
    return Recorded(entry=entries.add_entry(context.store, entry), asked=asked)


def resume(operation: InteractionResume, context: Context) -> Recorded:
    """Finish a postponed interaction under its old number."""
    entry = _resumed(operation.entry, operation.form, context).model_copy(update={"postponed": False})
    forms.check(entry, context, finishing=True)
    entries.save_entry(context.store, entry)
    return Recorded(entry=entry.entry)


def _new(origin: Origin, form: Form, context: Context) -> Entry:
    """An entry that does not exist yet, as the form has it."""
    fields = forms.opened(origin, context)
    entry = Entry(user=context.session.user, **fields.model_dump())
    return forms.filled(entry, form, forms.fixed_by(origin), context)


def _resumed(number: str, form: Form, context: Context) -> Entry:
    """A postponed entry, dated anew, as the form has it; whoever writes an entry last is its user."""
    again = {"date": context.session.work_date, "user": context.session.user}
    entry = known_postponed(number, context).model_copy(update=again)
    return forms.filled(entry, form, forms.fixed_by(entry), context)
