"""Systems that create interactions wrongly: the form, what it needs, how the interaction is sent."""

from __future__ import annotations

import datetime as dt
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Outcome, Rejected
from interaction_spec.model.values import CorrespondenceType, DeliveryStatus, Edition

from .deeds import accepts, answered, first, forgets, in_edition, part, rows, says, sent, sorts, typed
from .mutant import Ask, deed, value, wrong

CREATE, DRAFT, LEAVE, RESUME = op.InteractionCreate, op.InteractionDraft, op.InteractionLeave, op.InteractionResume
NOWHERE = op.Origin()
"""Where a form is opened from that was opened from nowhere."""
TODAY = dt.date(2026, 1, 15)
"""The date of the system in every scenario that does not set it."""
EMAIL = CorrespondenceType.EMAIL


def contact_of(operation: Any) -> str:
    """The contact of a form, typed or preset."""
    return operation.form.contact or operation.origin.contact or ""


def row(ask: Ask, listing: op.Operation, **fields: str) -> Any:
    """The row of a list that has these values; None where there is none."""
    listed = value(ask, listing)
    found = (one for one in listed.rows if all(getattr(one, name) == told for name, told in fields.items()))
    return next(found, None) if listed else None


wrong(
    "fixed-contact-exchanged", "IM-R-015", "The contact that a form was opened from can be exchanged for another.",
    accepts("field-fixed", CREATE, origin=NOWHERE),
)  # fmt: skip
wrong(
    "contacts-salesperson-forced", "IM-R-015", "The contact's salesperson takes the place of the one that was typed.",
    typed(CREATE, when=lambda one: one.origin.contact, salesperson=None),
)  # fmt: skip
wrong(
    "unknown-contact-opens-form", "IM-R-015", "A form opens for a contact that does not exist.",
    accepts("contact-unknown", DRAFT, origin=NOWHERE),
)  # fmt: skip
wrong("entry-without-name", "IM-R-015", "An entry has no name of its contact.", rows(op.EntryList, contact_name=""))
wrong("fixed-not-shown", "IM-R-015", "The form does not show which fields are fixed.", answered(DRAFT, fixed=()))
wrong(
    "form-dated-by-today", "IM-R-015", "The form proposes the day of the system, not the work date.",
    part(DRAFT, "draft", date=TODAY),
)  # fmt: skip
wrong(
    "salesperson-of-origin-lost", "IM-R-016", "From a salesperson, the interaction is the contact's salesperson's.",
    sent(CREATE, when=lambda one: one.origin.salesperson, origin=NOWHERE),
)  # fmt: skip
wrong(
    "fixed-salesperson-exchanged", "IM-R-016", "The salesperson that a form was opened from can be exchanged.",
    accepts("field-fixed", CREATE, about="salesperson", origin=NOWHERE),
)  # fmt: skip
wrong(
    "unknown-salesperson-opens-form", "IM-R-016", "A form opens for a salesperson who does not exist.",
    accepts("salesperson-unknown", DRAFT, origin=NOWHERE),
)  # fmt: skip
wrong(
    "contact-not-needed", "IM-R-016", "An interaction without a contact is recorded.",
    accepts("contact-missing", CREATE),
)  # fmt: skip


@deed(DRAFT, CREATE)
def _presets_row(ask: Ask, operation: op.Operation) -> Outcome:
    listed = value(ask, op.EntryList()).rows
    if operation == DRAFT() and listed:
        operation = DRAFT(origin=op.Origin(contact=listed[0].contact))
    return ask(operation)


wrong("selected-row-is-preset", "IM-R-017", "From the whole log, the contact of a row is preset.", _presets_row)
wrong(
    "typed-contact-ignored", "IM-R-017", "From the whole log, the contact that is typed does not count.",
    typed(CREATE, when=lambda one: one.origin == NOWHERE, contact=None),
)  # fmt: skip
wrong(
    "log-forgets-its-contact", "IM-R-017", "What the log is narrowed to is not preset.",
    sent((DRAFT, CREATE), origin=NOWHERE),
)  # fmt: skip
wrong(
    "template-not-needed", "IM-R-018", "An interaction without a template is recorded.",
    accepts("field-blank", CREATE, about="template"),
)  # fmt: skip
wrong(
    "unknown-template-taken", "IM-R-018", "An interaction with a template that does not exist is recorded.",
    accepts("template-unknown", CREATE),
)  # fmt: skip
for _field in ("salesperson", "date", "description"):
    wrong(
        f"{_field}-not-needed", "IM-R-019", f"An interaction without a {_field} is recorded.",
        accepts("field-blank", CREATE, about=_field),
    )  # fmt: skip
wrong(
    "blank-fields-in-any-order", "IM-R-019", "Of several blank fields another one is asked for first.",
    says("field-blank", "field-blank", CREATE, field="salesperson"),
)  # fmt: skip
wrong(
    "unknown-contact-recorded", "IM-R-019", "An interaction with a contact that does not exist is recorded.",
    accepts("contact-unknown", CREATE),
)  # fmt: skip
wrong(
    "unknown-salesperson-recorded", "IM-R-019", "An interaction of a salesperson who does not exist is recorded.",
    accepts("salesperson-unknown", CREATE),
)  # fmt: skip
wrong("log-backwards", "IM-R-020", "The log shows the newest interaction first.", sorts(op.EntryList))
wrong("date-of-form-ignored", "IM-R-021", "Every interaction has the work date.", typed(CREATE, date=None))


def _without_type(operation: Any) -> list[op.Operation]:
    return [op.ContactChange(no=contact_of(operation), correspondence_type="")]


@deed(CREATE)
def _contacts_type(ask: Ask, operation: Any) -> Outcome:
    known = row(ask, op.ContactList(), no=contact_of(operation))
    if operation.form.correspondence_type is None and known and known.correspondence_type:
        form = operation.form.model_copy(update={"correspondence_type": known.correspondence_type})
        operation = operation.model_copy(update={"form": form})
    return ask(operation)


wrong(
    "contacts-type-not-looked-at", "IM-R-115", "The contact's correspondence type never counts.",
    first(CREATE, _without_type),
)  # fmt: skip
wrong(
    "contacts-type-always-first", "IM-R-115", "The contact's correspondence type counts, whatever the template says.",
    _contacts_type,
)  # fmt: skip
wrong(
    "templates-type-forgotten", "IM-R-115", "A template has no correspondence type.",
    sent(op.TemplateCreate, correspondence_type=""),
)  # fmt: skip
wrong(
    "typed-type-ignored", "IM-R-115", "The correspondence type that is typed does not count.",
    typed(CREATE, correspondence_type=None),
)  # fmt: skip
wrong(
    "sent-without-attachment", "IM-R-116", "What has no attachment is sent all the same.",
    accepts("attachment-missing", (CREATE, RESUME)),
)  # fmt: skip
wrong(
    "postponed-without-attachment", "IM-R-116", "An e-mail without an attachment is postponed.",
    accepts("attachment-missing", LEAVE),
)  # fmt: skip
wrong(
    "delivery-always-succeeds", "IM-R-116", "Whatever cannot be printed counts as delivered.",
    rows(op.EntryList, delivery_status=None),
)  # fmt: skip
wrong(
    "only-word-is-mailed", "IM-R-116", "An e-mail must be a Word file too.",
    rows(
        op.EntryList, when=lambda one: one.correspondence_type == EMAIL and one.attachment.endswith(".pdf"),
        delivery_status=DeliveryStatus.ERROR,
    ),
)  # fmt: skip


@deed(LEAVE)
def _address_first(ask: Ask, operation: Any) -> Outcome:
    known = row(ask, op.ContactList(), no=contact_of(operation))
    if operation.form.correspondence_type == EMAIL and known and not known.email:
        return Rejected(code="email-missing", params={"contact": known.no})
    return ask(operation)


wrong(
    "mailed-without-address", "IM-R-117", "In NAV 2017 an interaction stays an e-mail though there is no address.",
    in_edition(
        "nav-2017", first(CREATE, lambda one: [op.ContactChange(no=contact_of(one), email="nobody@nowhere.example")])
    ),
)  # fmt: skip
wrong(
    "address-not-needed", "IM-R-117", "In Business Central an e-mail without an address is finished.",
    accepts("email-missing", CREATE),
)  # fmt: skip
wrong(
    "address-needed-to-postpone", "IM-R-117", "An e-mail without an address cannot be postponed.",
    _address_first,
)  # fmt: skip
wrong(
    "contacts-language-ignored", "IM-R-118", "An interaction has the template's language, whatever the contact's.",
    first(CREATE, lambda one: [op.ContactChange(no=contact_of(one), language="")]),
)  # fmt: skip
wrong(
    "default-language-ignored", "IM-R-118", "The default language of a template does not count.",
    forgets(op.TemplateChange, when=lambda one: one.language),
)  # fmt: skip
wrong("typed-language-ignored", "IM-R-118", "The language typed does not count.", typed(CREATE, language=None))
wrong(
    "cleared-language-stays", "IM-R-118", "A language that is cleared stays, and its attachment with it.",
    typed(CREATE, when=lambda one: one.form.language == "", language=None),
)  # fmt: skip
wrong(
    "any-language-taken", "IM-R-118", "A language that the template does not have is taken.",
    accepts("language-unknown", CREATE),
)  # fmt: skip
wrong(
    "nothing-to-open", "IM-R-118", "A template that opens an attachment is used though it has none.",
    accepts("attachment-missing", CREATE),
)  # fmt: skip


def _earlier(draft: Any) -> dt.time:
    moment = dt.datetime.combine(TODAY, draft.time) - dt.timedelta(minutes=1)
    return moment.time()


wrong(
    "time-rounded-down", "IM-R-119", "The time that the form proposes is rounded down.",
    part(DRAFT, "draft", time=_earlier),
)  # fmt: skip
wrong("subject-stays-blank", "IM-R-119", "An interaction has no subject.", rows(op.EntryList, subject=""))
wrong(
    "campaign-of-list-not-preset", "IM-R-120", "From the log of a campaign, the campaign is not preset.",
    sent(DRAFT, when=lambda one: one.origin.campaign, origin=NOWHERE),
)  # fmt: skip
wrong(
    "templates-campaign-first", "IM-R-120", "The campaign of the template replaces the one that is fixed.",
    sent(CREATE, when=lambda one: one.origin.campaign, origin=NOWHERE),
)  # fmt: skip
wrong(
    "template-brings-no-campaign", "IM-R-120", "A template does not bring its campaign.",
    sent(op.TemplateCreate, campaign=""),
)  # fmt: skip
wrong(
    "unknown-campaign-opens-form", "IM-R-120", "A form opens for a campaign that does not exist.",
    accepts("campaign-unknown", DRAFT, origin=NOWHERE),
)  # fmt: skip
wrong(
    "unknown-campaign-finished", "IM-R-120", "An interaction of a campaign that does not exist is finished.",
    accepts("campaign-unknown", (CREATE, RESUME)),
)  # fmt: skip
wrong(
    "user-not-looked-at", "IM-R-121", "Which salesperson the user is does not count.",
    forgets(op.UserSetupSet),
)  # fmt: skip
wrong(
    "always-business-central", "IM-R-121", "The system behaves as Business Central in NAV 2017 too.",
    sent(op.SessionBegin, edition=Edition.BUSINESS_CENTRAL),
)  # fmt: skip
wrong(
    "always-nav-2017", "IM-R-121", "The system behaves as NAV 2017 in Business Central too.",
    sent(op.SessionBegin, edition=Edition.NAV_2017),
)  # fmt: skip
wrong(
    "blocked-contact-opens-form", "IM-R-122", "In Business Central a form opens for a blocked contact.",
    accepts("contact-blocked", DRAFT, origin=NOWHERE),
)  # fmt: skip


@deed(DRAFT)
def _blocked_form(ask: Ask, operation: Any) -> Outcome:
    return _unless_blocked(ask, operation, operation.origin.contact)


@deed(RESUME)
def _blocked_resuming(ask: Ask, operation: Any) -> Outcome:
    kept = row(ask, op.PostponedList(), entry=operation.entry)
    return _unless_blocked(ask, operation, kept.contact if kept else "")


def _unless_blocked(ask: Ask, operation: op.Operation, contact: str) -> Outcome:
    known = row(ask, op.ContactList(), no=contact)
    if known and known.privacy_blocked:
        return Rejected(code="contact-blocked", params={"contact": contact})
    return ask(operation)


wrong(
    "blocked-in-nav-too", "IM-R-122", "In NAV 2017 no form opens for a contact whose privacy is blocked.",
    _blocked_form,
)  # fmt: skip
wrong(
    "blocked-cannot-resume", "IM-R-122", "What is postponed with a blocked contact cannot be resumed.",
    _blocked_resuming,
)  # fmt: skip
