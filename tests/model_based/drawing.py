"""What Hypothesis draws: operations on a small world, mostly on what exists, now and then on what does not.

`#3` stands for the fourth of whatever exists when the operation is performed, counted round and round.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from tests.model_based.dice import Draw, between, build, days, few, given, just, mostly, one_of, sampled, some

from interaction_spec.model import operations as op
from interaction_spec.model.values import (
    AccountType,
    Answer,
    ContactType,
    CorrespondenceType,
    DocumentEvent,
    DocumentKind,
    Evaluation,
    InformationFlow,
    InitiatedBy,
    Owner,
    Question,
    WizardAction,
)

salespeople = sampled(["JR", "PS", "JR", "PS", "MH", "WHO"])
companies = sampled(["CO1", "CO2"])
contacts = sampled(["CT1", "CO1", "CT2", "CO2", "CT3", "CT4", "CT1", "CT2", "NOBODY"])
campaigns = sampled(["K1", "K2", "K1", "K3"])
groups = sampled(["G1", "G2", "G3"])
templates = sampled(["T1", "T2", "T3", "T1", "T3", "T4"])
languages = sampled(["ENU", "FRA", "DEU"])
files = sampled(["mail.html", "letter.docx", "picture.png", ""])
texts = sampled(["Spring", "Offer", "Visit"])
dates = days(dt.date(2026, 1, 10), dt.date(2026, 1, 25))
times = sampled([dt.time(12), dt.time(12, 33, 59), dt.time(12, 34, 30), dt.time(23, 59, 30)])
costs = sampled([Decimal(0), Decimal("2.5"), Decimal("3.33"), Decimal("0.005")])
durations = between(0, 30)
flags = sampled([True, False])
kinds = sampled(CorrespondenceType)
flows, initiators = sampled(InformationFlow), sampled(InitiatedBy)
existing = sampled(["#0", "#1", "#2", "#3", "#4", "#5"])
references = mostly(existing, "999999")


def answers(*questions: Question) -> Draw:
    """Often nothing, now and then yes or no."""
    return given(dict, None, **{question.value: sampled(Answer) for question in questions})


origins = few(op.Origin, contact=contacts, salesperson=salespeople, campaign=campaigns)
form_fields: dict[str, Any] = {
    "salesperson": mostly(salespeople, ""),
    "description": mostly(texts, ""),
    "date": mostly(dates, ""),
    "time": times,
    "cost": costs,
    "duration": durations,
    "information_flow": flows,
    "initiated_by": initiators,
    "evaluation": sampled(Evaluation),
    "campaign": mostly(campaigns, ""),
    "campaign_target": flags,
    "campaign_response": flags,
    "correspondence_type": mostly(kinds, ""),
    "language": mostly(languages, ""),
    "attempt_failed": flags,
    "comment": texts,
}
keys = sampled(["k1", "k2"])
full_forms = few(op.Form, {"template": templates, "contact": contacts}, **form_fields)
origin_forms = few(op.Form, {"template": templates}, **form_fields)
resumed_forms = few(op.Form, **form_fields, template=templates, contact=contacts)
from_contact = few(op.Origin, {"contact": contacts}, salesperson=salespeople, campaign=campaigns)
nowhere = few(op.Origin, salesperson=salespeople, campaign=campaigns)


def on_form(operation: Any, **fields: Draw) -> Draw:
    """An operation on a form that was opened from a contact, or from elsewhere."""
    return one_of(
        build(operation, origin=from_contact, form=origin_forms, **fields),
        build(operation, origin=nowhere, form=full_forms, **fields),
    )


FINISH_LATER = answers(Question.FINISH_LATER)
forms = one_of(
    on_form(op.InteractionCreate, idempotency_key=keys),
    on_form(op.InteractionCreate),
    on_form(op.InteractionLeave, answers=FINISH_LATER),
    build(op.InteractionDraft, origin=origins),
    build(op.EntryHistory, entry=references),
)
said = {name: drawn for name, drawn in form_fields.items() if name not in {"language", "correspondence_type"}}
calls = one_of(
    few(
        op.InteractionPhoneCall,
        {"origin": from_contact, "form": few(op.Form, **said, template=sampled(["T9", "T1", ""]), language=languages)},
        contact_via=just("9"),
    ),
    few(
        op.InteractionPhoneCall,
        {"segment": existing, "line": references, "form": few(op.Form, **said)},
        contact_via=sampled(["9", ""]),
        idempotency_key=just("k3"),
    ),
)
postponed = one_of(
    build(op.InteractionResume, entry=references, form=resumed_forms),
    build(op.InteractionLeave, entry=references, form=resumed_forms, answers=FINISH_LATER),
    build(op.PostponedDelete, entries=some(references), answers=answers(Question.DELETE_LINES)),
    given(op.PostponedList, contact=contacts, salesperson=salespeople),
)
TOGGLES = answers(Question.MARK_CANCELED, Question.UNMARK_CANCELED, Question.REMOVE_ATTACHMENTS)
log = one_of(
    build(op.EntryToggleCanceled, entries=some(references), answers=TOGGLES),
    build(op.EntryToggleCanceled, entries=some(existing)),
    few(
        op.EntryDeleteCanceled,
        contact=contacts,
        salesperson=salespeople,
        template=templates,
        group=groups,
        campaign=campaigns,
        date=dates,
    ),
    build(op.EntryEvaluate, entries=some(references), evaluation=sampled(Evaluation)),
    build(op.EntryComment, entry=references, comment=texts),
    build(op.CommentList, entry=references),
    few(
        op.EntryList,
        contact=contacts,
        salesperson=salespeople,
        entry=references,
        template=templates,
        group=groups,
        campaign=campaigns,
        campaign_entry=references,
        segment=references,
    ),
)
register = one_of(
    given(op.EntryResend, {"segment": references}, correspondence_type=kinds, update_merge_fields=flags),
    build(
        op.LoggedSegmentToggleCanceled,
        segments=some(references, 2),
        answers=answers(Question.MARK_SEGMENTS, Question.UNMARK_SEGMENTS),
    ),
    given(op.LoggedSegmentDeleteCanceled, segment=references),
    build(
        op.CampaignEntryToggleCanceled,
        campaign_entry=references,
        answers=answers(Question.MARK_CAMPAIGN_ENTRY, Question.UNMARK_CAMPAIGN_ENTRY),
    ),
    given(op.CampaignEntryDeleteCanceled, campaign=campaigns),
    given(op.CampaignEntryList, campaign=campaigns),
)
contact_fields: dict[str, Any] = {
    "name": sampled(["Ann", "Zed", "Cannon"]),
    "company": mostly(companies, "", "CT2"),
    "salesperson": mostly(salespeople, ""),
    "language": mostly(languages, ""),
    "correspondence_type": kinds,
    "email": sampled(["x@x", ""]),
    "phone": sampled(["3", ""]),
    "excluded": flags,
    "privacy_blocked": flags,
}
types = sampled(ContactType)
people = one_of(
    build(op.SalespersonCreate, code=mostly(salespeople, ""), name=texts),
    build(op.SalespersonDelete, code=salespeople),
    build(op.UserSetupSet, user=sampled(["SPEC", "ANNA"]), salesperson=mostly(salespeople, "")),
    few(op.ContactCreate, {"no": mostly(contacts, "")}, **contact_fields),
    few(op.ContactCreate, {"no": companies, "type": just(ContactType.COMPANY)}, language=languages),
    few(op.ContactChange, {"no": contacts}, **contact_fields | {"correspondence_type": mostly(kinds, "")}),
    few(op.ContactChange, {"no": contacts, "type": types}, company=companies),
    build(op.ContactDelete, no=contacts),
    build(op.CustomerCreate, no=sampled(["C1", "C3", ""]), contact=mostly(contacts, "")),
    build(op.VendorCreate, no=sampled(["V1", "V3", ""]), contact=mostly(contacts, "")),
    build(op.CampaignCreate, campaign=mostly(campaigns, ""), description=texts),
    build(op.CampaignDelete, campaign=campaigns),
)
template_fields: dict[str, Any] = {
    "group": mostly(groups, ""),
    "description": mostly(texts, ""),
    "unit_cost": mostly(costs, Decimal(-1)),
    "unit_duration": mostly(durations, -1),
    "information_flow": flows,
    "initiated_by": initiators,
    "campaign": mostly(campaigns, ""),
    "campaign_target": flags,
    "campaign_response": flags,
    "correspondence_type": mostly(kinds, ""),
    "ignore_contact_type": flags,
    "wizard_action": sampled(WizardAction),
}
set_up = one_of(
    build(op.GroupCreate, code=mostly(groups, ""), description=texts),
    build(op.GroupDelete, code=groups),
    few(op.TemplateCreate, {"code": mostly(templates, "")}, **template_fields),
    few(op.TemplateChange, {"code": templates}, **template_fields),
    few(op.TemplateChange, {"code": templates}, language=mostly(languages, ""), wizard_action=just("")),
    build(op.TemplateDelete, code=templates),
    build(op.TemplateAddLanguage, code=templates, language=mostly(languages, ""), attachment=files),
    build(op.TemplateLanguageList, code=templates),
    build(
        op.TemplateSetupSet,
        document_type=sampled([DocumentKind.OUTGOING_CALL, DocumentKind.SALES_QUOTE, DocumentKind.COVER_SHEET]),
        template=mostly(templates, ""),
    ),
)
numbers = one_of(
    build(op.MarketingSetupSet, segment_nos=sampled(["SM", "N", "SM", "", "NONE"])),
    few(op.NumberSeriesCreate, {"code": sampled(["N", "SM", ""])}, manual_nos=flags, date_order=flags),
    build(op.NumberSeriesCreate, code=just("N"), default_nos=flags, manual_nos=just(value=True)),
    few(
        op.NumberSeriesAddLine,
        {
            "series": sampled(["N", "SM", "NONE"]),
            "starting_no": sampled(["A1", "A05", "B9", "X", "", "S001"]),
        },
        ending_no=sampled(["A3", "A07", "B9"]),
        starting_date=dates,
        increment=between(0, 3),
    ),
    build(
        op.NumberSeriesAddLine,
        series=sampled(["N", "SM"]),
        starting_no=just("D1"),
        ending_no=just("D5"),
        warning_no=sampled(["D2", "D4"]),
        increment=between(1, 3),
        starting_date=mostly(dates, None),
    ),
    build(op.NumberSeriesLines, series=sampled(["SM", "N"])),
)
ACCOUNTS = {
    AccountType.CUSTOMER: sampled(["C1", "C2", "C3", "C1"]),
    AccountType.VENDOR: sampled(["V1", "V2", "V3", "V1"]),
    AccountType.CONTACT: contacts,
}
documents = one_of(
    *(
        few(
            op.DocumentProcess,
            {
                "document_type": sampled([DocumentKind.SALES_QUOTE, DocumentKind.PURCHASE_ORDER, *DocumentKind]),
                "event": sampled([DocumentEvent.PRINTED, DocumentEvent.PRINTED, *DocumentEvent]),
                "no": sampled(["1", "2"]),
                "account_type": just(kind),
                "account": accounts,
            },
            trading_account=accounts,
            campaign=campaigns,
            description=texts,
            salesperson=salespeople,
            log_interaction=flags,
            idempotency_key=just("k5"),
        )
        for kind, accounts in ACCOUNTS.items()
    )
)
clock = one_of(
    given(op.ClockSet, work_date=dates, today=dates, now=times),
    build(op.SessionSignIn, user=sampled(["SPEC", "ANNA"])),
)
CODES: dict[Owner, Any] = {
    Owner.CONTACT: contacts,
    Owner.GROUP: groups,
    Owner.TEMPLATE: templates,
    Owner.SALESPERSON: salespeople,
    Owner.CAMPAIGN: campaigns,
}
figures = one_of(
    *(
        given(op.StatisticsRead, {"owner": just(owner), "code": codes}, from_date=dates, to_date=dates)
        for owner, codes in CODES.items()
    )
)
