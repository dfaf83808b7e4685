"""What contacts, users, templates, forms, documents, number series and statistics refuse."""

from __future__ import annotations

import datetime as dt

from interaction_spec.model import operations as op
from interaction_spec.model.values import (
    AccountType,
    ContactType,
    CorrespondenceType,
    DocumentEvent,
    DocumentKind,
    Edition,
    Owner,
    WizardAction,
)

Case = tuple[tuple[op.Operation, ...], op.Operation, str, dict[str, str]]

CT1 = op.Origin(contact="CT1")
CO1 = op.Origin(contact="CO1")
EMAIL = CorrespondenceType.EMAIL
SENT = op.Form(template="BUS", correspondence_type=EMAIL)
PRINTED = op.Form(template="BUS", correspondence_type=CorrespondenceType.HARD_COPY)
SPOKEN = op.Form(template="BUS", language="FRA")
FRENCH = op.TemplateAddLanguage(code="BUS", language="FRA", attachment="L.docx")
OPENS = op.TemplateChange(code="MEMO", wizard_action=WizardAction.OPEN)
POSTPONED = op.InteractionLeave(origin=CT1, form=op.Form(template="BUS"))
LOST = (POSTPONED, op.ContactDelete(no="CO1"))
OTHER_EDITION = (
    op.SessionBegin(edition=Edition.BUSINESS_CENTRAL, work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 15)),
    op.SalespersonCreate(code="JR"),
    op.ContactCreate(no="CT1", salesperson="JR", privacy_blocked=True),
    op.ContactCreate(no="CT2", salesperson="JR", language="FRA"),
    op.TemplateCreate(code="BUS", description="Business letter"),
    FRENCH,
)
"""Business Central, with a contact who must be left alone, and one without an address."""
CT2 = op.Origin(contact="CT2")
BLOCKED = {"contact": "CT1"}
NO_ADDRESS = {"contact": "CT2"}
NO_CAMPAIGN = {"campaign": "NONE"}
NO_LANGUAGE = {"language": "FRA"}
WITH_CAMPAIGN = op.Form(template="BUS", campaign="NONE")
QUOTED = op.TemplateSetupSet(document_type=DocumentKind.SALES_QUOTE, template="BUS")
IN_ORDER = (
    op.NumberSeriesCreate(code="ORDER", date_order=True),
    op.NumberSeriesAddLine(series="ORDER", starting_no="X1"),
    op.MarketingSetupSet(segment_nos="ORDER"),
    op.SegmentCreate(),
    op.ClockSet(work_date=dt.date(2026, 1, 14)),
)
FOLLOWED = (
    op.SegmentChange(segment="X1", description="Spring", template="BUS"),
    op.SegmentAddLine(segment="X1", contact="CT1"),
)
PLANNED = (op.SegmentCreate(), op.SegmentAddLine(segment="SM001", contact="CT1"))

PEOPLE: list[Case] = [
    ((), op.SalespersonDelete(code="WHO"), "salesperson-unknown", {"salesperson": "WHO"}),
    ((), op.UserSetupSet(user="SPEC", salesperson="WHO"), "salesperson-unknown", {"salesperson": "WHO"}),
    ((), op.ContactChange(no="NOBODY"), "contact-unknown", {"contact": "NOBODY"}),
    ((), op.ContactChange(no="CT1", company="CT2"), "company-unknown", {"company": "CT2"}),
    ((), op.ContactChange(no="CT1", company="CT1"), "company-unknown", {"company": "CT1"}),
    (
        (),
        op.ContactChange(no="CO1", type=ContactType.PERSON, company="CO1"),
        "company-unknown",
        {"company": "CO1"},
    ),
    ((), op.ContactChange(no="CT1", salesperson="WHO"), "salesperson-unknown", {"salesperson": "WHO"}),
    ((POSTPONED,), op.ContactChange(no="CT1", type=ContactType.COMPANY), "contact-type-fixed", {"contact": "CT1"}),
    ((POSTPONED,), op.ContactChange(no="CO1", type=ContactType.PERSON), "contact-type-fixed", {"contact": "CO1"}),
    ((), op.ContactDelete(no="NOBODY"), "contact-unknown", {"contact": "NOBODY"}),
    (PLANNED, op.ContactDelete(no="CT1"), "contact-on-segment", {"contact": "CT1"}),
    (PLANNED, op.ContactDelete(no="CO1"), "contact-on-segment", {"contact": "CT1"}),
]

SET_UP: list[Case] = [
    ((), op.TemplateCreate(code="T", campaign="NONE"), "campaign-unknown", NO_CAMPAIGN),
    ((), op.TemplateChange(code="BUS", campaign="NONE"), "campaign-unknown", NO_CAMPAIGN),
    ((), op.TemplateChange(code="BUS", language="FRA"), "language-unknown", NO_LANGUAGE),
    ((), op.TemplateAddLanguage(code="BUS", language=""), "code-missing", {}),
    ((), op.TemplateLanguageList(code="GONE"), "template-unknown", {"template": "GONE"}),
    (
        (FRENCH, op.TemplateChange(code="BUS", language="FRA")),
        QUOTED,
        "template-has-attachment",
        {"template": "BUS"},
    ),
    (
        (),
        op.NumberSeriesAddLine(series="SM", starting_no="A1", warning_no="A5"),
        "number-invalid",
        {"number": "A5"},
    ),
    (
        (),
        op.NumberSeriesAddLine(series="SM", starting_no="A1", ending_no="A9", warning_no="SOON"),
        "number-invalid",
        {"number": "SOON"},
    ),
    (IN_ORDER, op.SegmentCreate(), "number-series-date-order", {"series": "ORDER"}),
    (
        (*IN_ORDER[:-1], *FOLLOWED, IN_ORDER[-1]),
        op.SegmentLog(segment="X1", follow_up=True),
        "number-series-date-order",
        {"series": "ORDER"},
    ),
    (
        (),
        op.StatisticsRead(owner=Owner.CONTACT, code="NOBODY"),
        "contact-unknown",
        {"contact": "NOBODY"},
    ),
]

FORMS: list[Case] = [
    ((), op.InteractionDraft(origin=op.Origin(campaign="NONE")), "campaign-unknown", NO_CAMPAIGN),
    (OTHER_EDITION, op.InteractionDraft(origin=CT1), "contact-blocked", BLOCKED),
    (OTHER_EDITION, op.InteractionLeave(origin=CT1, form=op.Form(template="BUS")), "contact-blocked", BLOCKED),
    (OTHER_EDITION, op.InteractionCreate(origin=CT1, form=op.Form(template="BUS")), "contact-blocked", BLOCKED),
    ((), op.InteractionCreate(origin=CT1, form=WITH_CAMPAIGN), "campaign-unknown", NO_CAMPAIGN),
    ((), op.InteractionCreate(origin=CT1, form=SPOKEN), "language-unknown", NO_LANGUAGE),
    ((), op.InteractionCreate(origin=CT1, form=SENT), "attachment-missing", {}),
    ((), op.InteractionCreate(origin=CT1, form=PRINTED), "attachment-missing", {}),
    ((OPENS,), op.InteractionCreate(origin=CT1, form=op.Form(template="MEMO")), "attachment-missing", {}),
    (OTHER_EDITION, op.InteractionCreate(origin=CT2, form=SENT), "email-missing", NO_ADDRESS),
    ((), op.InteractionLeave(origin=CT1, form=SPOKEN), "language-unknown", NO_LANGUAGE),
    ((), op.InteractionLeave(origin=CT1, form=SENT), "attachment-missing", {}),
    ((OPENS,), op.InteractionLeave(origin=CT1, form=op.Form(template="MEMO")), "attachment-missing", {}),
    (
        (op.InteractionLeave(origin=CT1, form=WITH_CAMPAIGN),),
        op.InteractionResume(entry="1"),
        "campaign-unknown",
        NO_CAMPAIGN,
    ),
    ((POSTPONED,), op.InteractionResume(entry="1", form=SPOKEN), "language-unknown", NO_LANGUAGE),
    ((POSTPONED,), op.InteractionResume(entry="1", form=SENT), "attachment-missing", {}),
    (
        (*OTHER_EDITION, op.InteractionLeave(origin=CT2, form=SENT)),
        op.InteractionResume(entry="1"),
        "email-missing",
        NO_ADDRESS,
    ),
    (LOST, op.InteractionResume(entry="1"), "contact-missing", {}),
    (
        LOST,
        op.InteractionResume(entry="1", form=op.Form(contact="NOBODY")),
        "contact-unknown",
        {"contact": "NOBODY"},
    ),
    (
        (QUOTED,),
        op.DocumentProcess(
            document_type=DocumentKind.SALES_QUOTE,
            event=DocumentEvent.PRINTED,
            no="Q1",
            account_type=AccountType.CUSTOMER,
            account="C1",
            campaign="NONE",
        ),
        "campaign-unknown",
        NO_CAMPAIGN,
    ),
    (
        (),
        op.DocumentProcess(
            document_type=DocumentKind.SALES_SHIPMENT_NOTE,
            event=DocumentEvent.PRINTED,
            no="S1",
            account_type=AccountType.CUSTOMER,
            account="C1",
            trading_account="NONE",
        ),
        "account-unknown",
        {"account": "NONE"},
    ),
]

CASES = [*PEOPLE, *SET_UP, *FORMS]
