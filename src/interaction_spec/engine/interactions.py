"""Making interactions: a form is opened, finished, or left for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Drafted, Recorded
from interaction_spec.model.records import InteractionFields
from interaction_spec.model.values import Question

from . import forms
from .context import agreed
from .postponed import known_postponed
from .recording import keep, record
from .refusal import refuse
from .store import campaigns, comments, people
from .store.rows import StoredEntry

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
    contact, salesperson, campaign = operation.origin.contact, operation.origin.salesperson, operation.origin.campaign
    if contact and not people.find_contact(context.store, contact):
        refuse("contact-unknown", contact=contact)
    if salesperson and not people.find_salesperson(context.store, salesperson):
        refuse("salesperson-unknown", salesperson=salesperson)
    if campaign and not campaigns.find_campaign(context.store, campaign):
        refuse("campaign-unknown", campaign=campaign)
    _check_privacy(operation.origin, context)
    opened = forms.opened(operation.origin, context)
    shown = InteractionFields.model_validate(opened.model_dump(exclude={"attachment_no"}))
    return Drafted(draft=shown, fixed=forms.fixed_by(operation.origin))


def create(operation: InteractionCreate, context: Context) -> Recorded:
    """Finish a new interaction."""
    entry = _new(operation.origin, operation.form, context)
    number = record(forms.check(entry, context, finishing=True), context, deliver=True)
    return _recorded(number, operation.form, context)


def leave(operation: InteractionLeave, context: Context) -> Recorded:
    """Leave the form: with yes it becomes, or stays, a postponed interaction."""
    asked = (Question.FINISH_LATER,)
    if operation.entry is not None:
        known_postponed(operation.entry, context)
    if not agreed(operation.answers, Question.FINISH_LATER):
        return Recorded(asked=asked)
    if operation.entry is not None:
        entry = _resumed(operation.entry, operation.form, context)
    else:
        entry = _new(operation.origin, operation.form, context).model_copy(update={"postponed": True})
    number = keep(forms.check(entry, context, finishing=False), context)
    return _recorded(number, operation.form, context, asked=asked)


def resume(operation: InteractionResume, context: Context) -> Recorded:
    """Finish a postponed interaction under its old number."""
    entry = _resumed(operation.entry, operation.form, context)
    number = record(forms.check(entry, context, finishing=True), context, deliver=True)
    return _recorded(number, operation.form, context)


def _recorded(number: str, form: Form, context: Context, *, asked: tuple[Question, ...] = ()) -> Recorded:
    """The answer, after the comment of the form took the place of those that the entry had."""
    if form.comment is not None:
        comments.replace(context.store, number, context.session.work_date, form.comment)
    return Recorded(entry=number, asked=asked)


def _new(origin: Origin, form: Form, context: Context) -> StoredEntry:
    """An entry that does not exist yet, as the form has it."""
    _check_privacy(origin, context)
    fields = forms.opened(origin, context)
    entry = StoredEntry(user=context.session.user, **fields.model_dump())
    return forms.filled(entry, form, forms.fixed_by(origin), context)


def _resumed(number: str, form: Form, context: Context) -> StoredEntry:
    """A postponed entry, dated anew, as the form has it; whoever writes an entry last is its user."""
    again = {
        "date": context.session.work_date,
        "time": forms.next_minute(context.session.now),
        "user": context.session.user,
        "attempt_failed": False,
    }
    entry = known_postponed(number, context).model_copy(update=again)
    return forms.filled(entry, form, forms.fixed_by(entry), context)


def _check_privacy(origin: Origin, context: Context) -> None:
    if not (origin.contact and context.rules.privacy_checked):
        return
    contact = context.found(people.find_contact, origin.contact)
    if contact and contact.privacy_blocked:
        refuse("contact-blocked", contact=contact.no)
