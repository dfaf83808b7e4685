"""Operations on interactions: the form, telephone calls, postponed interactions."""

from __future__ import annotations

from typing import ClassVar, Literal

from interaction_spec.model.outcomes import Counted, Drafted, Entries, Recorded, Value
from interaction_spec.model.values import Text

from .base import Answers, Form, Operation, Origin


class InteractionDraft(Operation):
    """Open the form: what is proposed, and which fields are fixed.

    The date is the work date, the time a second from now rounded up to the minute. The salesperson is the origin's,
    else in Business Central the user's, else the contact's. Business Central refuses a contact with blocked privacy.
    Source: how-create-interactions, first procedure; domain facts 3.3 and 3.4.
    Refusals: contact-unknown, salesperson-unknown, campaign-unknown, contact-blocked.
    """

    op: Literal["interaction.draft"] = "interaction.draft"
    result: ClassVar[type[Value]] = Drafted
    query: ClassVar[bool] = True
    origin: Origin = Origin()


class InteractionCreate(Operation):
    """Finish a new interaction: one entry is logged, and what has a correspondence type is sent.

    The subject is the description. The correspondence type is the template's where it ignores the contact's, else the
    contact's, else the template's; Business Central proposes the template's. An e-mail without an address is recorded
    with a blank type in NAV 2017 and refused in Business Central; what is sent needs an attachment. A blank language
    takes the attachment away.
    Source: how-create-interactions, first procedure; domain facts 3.3 and 3.26.
    Refusals: field-fixed, contact-missing, contact-unknown, field-blank, template-unknown, salesperson-unknown,
    campaign-unknown, language-unknown, attachment-missing, email-missing, contact-blocked, key-reused.
    """

    op: Literal["interaction.create"] = "interaction.create"
    result: ClassVar[type[Value]] = Recorded
    origin: Origin = Origin()
    form: Form = Form()
    idempotency_key: Text | None = None


class InteractionPhoneCall(Operation):
    """Record a telephone call with a contact, or with the contact of a segment's line.

    The template is the one that the template setup has for outgoing calls; the date is today, the time exact.
    `contact_via` is the number that was called; absent means the contact's. From a line come its campaign and
    salesperson, in Business Central the segment's number too. The form offers neither a template nor a language nor a
    correspondence type. Nothing is sent, and no comment is kept.
    Source: domain facts 3.9.
    Refusals: segment-unknown, line-unknown, call-template-missing, template-unknown, field-fixed, contact-missing,
    field-blank, contact-unknown, salesperson-unknown, campaign-unknown, key-reused.
    """

    op: Literal["interaction.phone_call"] = "interaction.phone_call"
    result: ClassVar[type[Value]] = Recorded
    origin: Origin = Origin()
    segment: Text = ""
    line: Text = ""
    contact_via: Text | None = None
    form: Form = Form()
    idempotency_key: Text | None = None


class InteractionLeave(Operation):
    """Leave the form by Cancel, which asks `finish-later` (default yes): yes postpones, no keeps nothing new.

    With `entry`, the form was opened by resuming that postponed interaction.
    Postponing demands what finishing demands of the form, of an e-mail also its attachment; whether salesperson and
    campaign exist, whether the contact has an address and a hard copy an attachment, is not looked at.
    Source: how-create-interactions, note of the first procedure; domain facts 3.6.
    Refusals: field-fixed, contact-missing, contact-unknown, field-blank, template-unknown, language-unknown,
    attachment-missing, contact-blocked, entry-unknown, entry-not-postponed.
    """

    op: Literal["interaction.leave"] = "interaction.leave"
    result: ClassVar[type[Value]] = Recorded
    entry: Text | None = None
    origin: Origin = Origin()
    form: Form = Form()
    answers: Answers = {}


class InteractionResume(Operation):
    """Finish a postponed interaction: the same entry is logged, dated by the work date unless the form says more.

    A failed attempt is forgotten.
    Source: how-create-interactions, second procedure; domain facts 3.7.
    Refusals: entry-unknown, entry-not-postponed, field-fixed, contact-missing, contact-unknown, field-blank,
    template-unknown, salesperson-unknown, campaign-unknown, language-unknown, attachment-missing, email-missing.
    """

    op: Literal["interaction.resume"] = "interaction.resume"
    result: ClassVar[type[Value]] = Recorded
    entry: Text
    form: Form = Form()


class PostponedList(Operation):
    """List postponed interactions: all, those of a contact (a company's with its persons'), or a salesperson's.

    They come in the order in which they were postponed.
    Source: how-create-interactions, second procedure; domain facts 3.25.
    """

    op: Literal["postponed.list"] = "postponed.list"
    result: ClassVar[type[Value]] = Entries
    query: ClassVar[bool] = True
    contact: Text | None = None
    salesperson: Text | None = None


class PostponedDelete(Operation):
    """Delete postponed interactions after one question, `delete-lines` (default no).

    Source: how-create-interactions, heading of the second procedure; domain facts 3.8.
    Refusals: entry-unknown, entry-not-postponed.
    """

    op: Literal["postponed.delete"] = "postponed.delete"
    result: ClassVar[type[Value]] = Counted
    entries: tuple[Text, ...]
    answers: Answers = {}
