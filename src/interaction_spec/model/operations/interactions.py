"""Operations on interactions: the form, postponed interactions, the log."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from interaction_spec.model.outcomes import Counted, Drafted, Entries, Recorded, Value

from .base import Answers, Form, Operation, Origin


class InteractionDraft(Operation):
    """Open the form: what is proposed, and which fields are fixed.

    The date is the work date; the salesperson is the origin's, else the contact's.
    Source: how-create-interactions, first procedure; domain facts 3.3 and 3.4.
    Refusals: contact-unknown, salesperson-unknown.
    """

    op: Literal["interaction.draft"] = "interaction.draft"
    result: ClassVar[type[Value]] = Drafted
    query: ClassVar[bool] = True
    origin: Origin = Origin()


class InteractionCreate(Operation):
    """Finish a new interaction: one entry is logged.

    Source: how-create-interactions, first procedure; domain facts 3.3.
    Refusals: field-fixed, contact-missing, contact-unknown, field-blank, template-unknown, salesperson-unknown.
    """

    op: Literal["interaction.create"] = "interaction.create"
    result: ClassVar[type[Value]] = Recorded
    origin: Origin = Origin()
    form: Form = Form()


class InteractionLeave(Operation):
    """Leave the form by Cancel, which asks `finish-later` (default yes): yes postpones, no keeps nothing new.

    With `entry`, the form was opened by resuming that postponed interaction.
    Postponing demands what finishing demands of the form; whether the salesperson exists is not looked at.
    Source: how-create-interactions, note of the first procedure; domain facts 3.6.
    Refusals: field-fixed, contact-missing, contact-unknown, field-blank, template-unknown, entry-unknown,
    entry-not-postponed.
    """

    op: Literal["interaction.leave"] = "interaction.leave"
    result: ClassVar[type[Value]] = Recorded
    entry: str | None = None
    origin: Origin = Origin()
    form: Form = Form()
    answers: Answers = {}


class InteractionResume(Operation):
    """Finish a postponed interaction: the same entry is logged, dated by the work date unless the form says more.

    Source: how-create-interactions, second procedure; domain facts 3.7.
    Refusals: entry-unknown, entry-not-postponed, field-fixed, contact-missing, contact-unknown, field-blank,
    template-unknown, salesperson-unknown.
    """

    op: Literal["interaction.resume"] = "interaction.resume"
    result: ClassVar[type[Value]] = Recorded
    entry: str
    form: Form = Form()


class PostponedList(Operation):
    """List postponed interactions: all, those of a contact (a company's with its persons'), or a salesperson's.

    Source: how-create-interactions, second procedure; domain facts 3.25.
    """

    op: Literal["postponed.list"] = "postponed.list"
    result: ClassVar[type[Value]] = Entries
    query: ClassVar[bool] = True
    contact: str | None = None
    salesperson: str | None = None


class PostponedDelete(Operation):
    """Delete postponed interactions after one question, `delete-lines` (default no).

    Source: how-create-interactions, heading of the second procedure; domain facts 3.8.
    Refusals: entry-unknown, entry-not-postponed.
    """

    op: Literal["postponed.delete"] = "postponed.delete"
    result: ClassVar[type[Value]] = Counted
    entries: tuple[str, ...]
    answers: Answers = {}


class EntryList(Operation):
    """List the interaction log: everything recorded that is not postponed, in the order of recording.

    `contact` keeps that contact's entries, and for a company those of its persons too.
    Source: interactions, "view and manage recorded interactions"; domain facts 3.25.
    """

    op: Literal["entry.list"] = "entry.list"
    result: ClassVar[type[Value]] = Entries
    query: ClassVar[bool] = True
    contact: str | None = None
    salesperson: str | None = None
    entry: str | None = None


class EntryToggleCanceled(Operation):
    """Switch the mark *Canceled* of entries: the first one decides, the others follow it.

    Asks `mark-canceled` or `unmark-canceled` (default yes).
    Source: interactions, "view and manage recorded interactions"; domain facts 3.18.
    Refusals: entry-unknown, entry-postponed.
    """

    op: Literal["entry.toggle_canceled"] = "entry.toggle_canceled"
    result: ClassVar[type[Value]] = Counted
    entries: tuple[str, ...]
    answers: Answers = {}


class EntryDeleteCanceled(Operation):
    """Delete the canceled entries that match all given filters, and say how many.

    Source: interactions, last paragraph; domain facts 3.19.
    """

    op: Literal["entry.delete_canceled"] = "entry.delete_canceled"
    result: ClassVar[type[Value]] = Counted
    contact: str | None = None
    salesperson: str | None = None
    template: str | None = None
    group: str | None = None
    date: dt.date | None = None
