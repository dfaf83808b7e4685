"""What Hypothesis draws: operations on a small world, mostly on what exists, now and then on what does not.

`#3` stands for the fourth of whatever exists when the operation is performed, counted round and round.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
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

BEGIN = op.SessionBegin(work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20), now=dt.time(12, 33, 59))
EMAIL, HARD_COPY = CorrespondenceType.EMAIL, CorrespondenceType.HARD_COPY
SEED: tuple[op.Operation, ...] = (
    op.SalespersonCreate(code="JR", name="John Roberts"),
    op.SalespersonCreate(code="PS", name="Peter Saddow"),
    op.ContactCreate(no="CO1", name="Cannon", type=ContactType.COMPANY, salesperson="PS", email="c@x", phone="1"),
    op.ContactCreate(no="CO2", name="Beta", type=ContactType.COMPANY, language="FRA", excluded=True),
    op.ContactCreate(no="CT1", name="Ann", company="CO1", salesperson="JR", email="a@x", phone="2"),
    op.ContactCreate(no="CT2", name="Carl", language="FRA", correspondence_type=HARD_COPY, salesperson="PS"),
    op.ContactCreate(no="CT3", name="Dora", company="CO2", salesperson="JR", privacy_blocked=True, email="d@x"),
    op.CustomerCreate(no="C1", name="Cannon", contact="CO1"),
    op.CustomerCreate(no="C2", name="Nobody"),
    op.VendorCreate(no="V1", name="Beta", contact="CO2"),
    op.VendorCreate(no="V2", name="Carl", contact="CT2"),
    op.CampaignCreate(campaign="K1", description="Spring"),
    op.CampaignCreate(campaign="K2"),
    op.GroupCreate(code="G1", description="Letters"),
    op.GroupCreate(code="G2"),
    op.TemplateCreate(
        code="T1",
        group="G1",
        description="Letter",
        unit_cost=Decimal("2.50"),
        unit_duration=15,
        information_flow=InformationFlow.OUTBOUND,
        initiated_by=InitiatedBy.US,
        correspondence_type="",
    ),
    op.TemplateCreate(code="T2", group="G2", description="Call", campaign="K1", campaign_target=True, unit_duration=7),
    op.TemplateCreate(code="T3", group="G1", description="Mail", correspondence_type=EMAIL, unit_cost=Decimal(1)),
    op.TemplateAddLanguage(code="T3", language="ENU", attachment="mail.html"),
    op.TemplateAddLanguage(code="T3", language="FRA", attachment="lettre.docx"),
    op.TemplateChange(code="T3", language="ENU"),
    op.TemplateSetupSet(document_type=DocumentKind.OUTGOING_CALL, template="T1"),
    op.TemplateSetupSet(document_type=DocumentKind.SALES_QUOTE, template="T1"),
    op.TemplateSetupSet(document_type=DocumentKind.PURCHASE_ORDER, template="T2"),
    op.NumberSeriesCreate(code="SM", manual_nos=True),
    op.NumberSeriesAddLine(series="SM", starting_no="S001", ending_no="S999"),
    op.MarketingSetupSet(segment_nos="SM"),
    op.SegmentCreate(),
    op.SegmentChange(segment="S001", description="Old", template="T2", salesperson="PS"),
    op.SegmentAddContacts(segment="S001", filter=ContactFilter(contacts=("CO1", "CT1"))),
    op.SegmentLog(segment="S001", deliver=False),
    op.SegmentCreate(),
    op.SegmentChange(segment="S002", template="T3", description="Spring", salesperson="JR"),
    op.SegmentAddContacts(segment="S002", filter=ContactFilter(contacts=("CO1", "CT1"))),
    op.SegmentCreate(),
    op.SegmentAddLine(segment="S003", contact="CT2"),
    op.InteractionCreate(origin=op.Origin(contact="CT1"), form=op.Form(template="T1")),
    op.InteractionCreate(origin=op.Origin(contact="CO1"), form=op.Form(template="T3", campaign="K2")),
    op.InteractionLeave(origin=op.Origin(contact="CT1"), form=op.Form(template="T3", comment="Soon")),
    op.InteractionLeave(origin=op.Origin(contact="CO1", salesperson="JR"), form=op.Form(template="T1")),
)
"""The world that every example starts from."""


def mostly(strategy: st.SearchStrategy[Any], *odd: Any) -> st.SearchStrategy[Any]:
    """Now and then something odd."""
    return st.integers(0, 6).flatmap(lambda drawn: strategy if drawn else st.sampled_from(odd))


def some(strategy: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    """One or several."""
    return st.lists(strategy, min_size=1, max_size=most).map(tuple)


salespeople = st.sampled_from(["JR", "PS", "JR", "PS", "MH", "WHO"])
companies = st.sampled_from(["CO1", "CO2"])
contacts = st.sampled_from(["CT1", "CO1", "CT2", "CO2", "CT3", "CT4", "CT1", "CT2", "NOBODY"])
campaigns = st.sampled_from(["K1", "K2", "K1", "K3"])
groups = st.sampled_from(["G1", "G2", "G3"])
templates = st.sampled_from(["T1", "T2", "T3", "T1", "T3", "T4"])
languages = st.sampled_from(["ENU", "FRA", "DEU"])
files = st.sampled_from(["mail.html", "letter.docx", "picture.png", ""])
texts = st.sampled_from(["Spring", "Offer", "Visit"])
dates = st.dates(dt.date(2026, 1, 10), dt.date(2026, 1, 25))
times = st.sampled_from([dt.time(12), dt.time(12, 33, 59), dt.time(12, 34, 30), dt.time(23, 59, 30)])
costs = st.sampled_from([Decimal(0), Decimal("2.5"), Decimal("3.33"), Decimal("0.005")])
durations = st.integers(0, 30)
flags = st.booleans()
kinds = st.sampled_from(CorrespondenceType)
flows, initiators = st.sampled_from(InformationFlow), st.sampled_from(InitiatedBy)
existing = st.integers(0, 5).map("#{}".format)
references = mostly(existing, "999999")


def answers(*questions: Question) -> st.SearchStrategy[dict[Question, Answer]]:
    """Often nothing, now and then yes or no."""
    return st.fixed_dictionaries({}, optional={question: st.sampled_from(Answer) for question in questions})


def given(operation: type[op.Operation | op.Form | op.Origin], always: Any = None, **fields: Any) -> Any:
    """An operation with some of these fields; those of `always` always."""
    return st.fixed_dictionaries(always or {}, optional=fields).map(lambda drawn: operation(**drawn))


def few(operation: Any, always: Any = None, **fields: Any) -> Any:
    """An operation with at most two of these fields, so that what they do can be told apart."""
    names = st.lists(st.sampled_from(sorted(fields)), min_size=0, max_size=2, unique=True)
    drawn = names.flatmap(lambda chosen: st.fixed_dictionaries((always or {}) | {name: fields[name] for name in chosen}))
    return drawn.map(lambda values: operation(**values))


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
    "evaluation": st.sampled_from(Evaluation),
    "campaign": mostly(campaigns, ""),
    "campaign_target": flags,
    "campaign_response": flags,
    "correspondence_type": mostly(kinds, ""),
    "language": mostly(languages, ""),
    "attempt_failed": flags,
    "comment": texts,
}
keys = st.sampled_from(["k1", "k2"])
full_forms = few(op.Form, {"template": templates, "contact": contacts}, **form_fields)
origin_forms = few(op.Form, {"template": templates}, **form_fields)
resumed_forms = few(op.Form, **form_fields, template=templates, contact=contacts)
from_contact = few(op.Origin, {"contact": contacts}, salesperson=salespeople, campaign=campaigns)
nowhere = few(op.Origin, salesperson=salespeople, campaign=campaigns)
opened = st.tuples(from_contact, origin_forms) | st.tuples(nowhere, full_forms)


def on_form(operation: Any, **fields: Any) -> Any:
    """An operation on a new form."""
    drawn = st.tuples(opened, st.fixed_dictionaries(fields))
    return drawn.map(lambda parts: operation(origin=parts[0][0], form=parts[0][1], **parts[1]))


FINISH_LATER = answers(Question.FINISH_LATER)
forms = st.one_of(
    on_form(op.InteractionCreate, idempotency_key=keys),
    on_form(op.InteractionCreate),
    on_form(op.InteractionLeave, answers=FINISH_LATER),
    st.builds(op.InteractionDraft, origin=origins),
    st.builds(op.EntryHistory, entry=references),
)
said = {name: drawn for name, drawn in form_fields.items() if name not in {"language", "correspondence_type"}}
calls = st.one_of(
    few(
        op.InteractionPhoneCall,
        {"origin": from_contact, "form": few(op.Form, **said, template=templates, language=languages)},
        contact_via=st.just("9"),
    ),
    few(
        op.InteractionPhoneCall,
        {"segment": existing, "line": references, "form": few(op.Form, **said)},
        contact_via=st.sampled_from(["9", ""]),
        idempotency_key=st.just("k3"),
    ),
)
postponed = st.one_of(
    st.builds(op.InteractionResume, entry=references, form=resumed_forms),
    st.builds(op.InteractionLeave, entry=references, form=resumed_forms, answers=FINISH_LATER),
    st.builds(op.PostponedDelete, entries=some(references), answers=answers(Question.DELETE_LINES)),
    given(op.PostponedList, contact=contacts, salesperson=salespeople),
)
TOGGLES = answers(Question.MARK_CANCELED, Question.UNMARK_CANCELED, Question.REMOVE_ATTACHMENTS)
log = st.one_of(
    st.builds(op.EntryToggleCanceled, entries=some(references), answers=TOGGLES),
    st.builds(op.EntryToggleCanceled, entries=some(existing)),
    few(
        op.EntryDeleteCanceled,
        contact=contacts,
        salesperson=salespeople,
        template=templates,
        group=groups,
        campaign=campaigns,
        date=dates,
    ),
    st.builds(op.EntryEvaluate, entries=some(references), evaluation=st.sampled_from(Evaluation)),
    st.builds(op.EntryComment, entry=references, comment=texts),
    st.builds(op.CommentList, entry=references),
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
register = st.one_of(
    given(op.EntryResend, {"segment": references}, correspondence_type=kinds, update_merge_fields=flags),
    st.builds(
        op.LoggedSegmentToggleCanceled,
        segments=some(references, 2),
        answers=answers(Question.MARK_SEGMENTS, Question.UNMARK_SEGMENTS),
    ),
    given(op.LoggedSegmentDeleteCanceled, segment=references),
    st.builds(
        op.CampaignEntryToggleCanceled,
        campaign_entry=references,
        answers=answers(Question.MARK_CAMPAIGN_ENTRY, Question.UNMARK_CAMPAIGN_ENTRY),
    ),
    given(op.CampaignEntryDeleteCanceled, campaign=campaigns),
    given(op.CampaignEntryList, campaign=campaigns),
)
contact_fields: dict[str, Any] = {
    "name": st.sampled_from(["Ann", "Zed", "Cannon"]),
    "company": mostly(companies, "", "CT2"),
    "salesperson": mostly(salespeople, ""),
    "language": mostly(languages, ""),
    "correspondence_type": kinds,
    "email": st.sampled_from(["x@x", ""]),
    "phone": st.sampled_from(["3", ""]),
    "excluded": flags,
    "privacy_blocked": flags,
}
types = st.sampled_from(ContactType)
people = st.one_of(
    st.builds(op.SalespersonCreate, code=mostly(salespeople, ""), name=texts),
    st.builds(op.SalespersonDelete, code=salespeople),
    st.builds(op.UserSetupSet, user=st.sampled_from(["SPEC", "ANNA"]), salesperson=mostly(salespeople, "")),
    few(op.ContactCreate, {"no": mostly(contacts, "")}, **contact_fields),
    few(op.ContactCreate, {"no": companies, "type": st.just(ContactType.COMPANY)}, language=languages),
    few(op.ContactChange, {"no": contacts}, **contact_fields | {"correspondence_type": mostly(kinds, "")}),
    few(op.ContactChange, {"no": contacts, "type": types}, company=companies),
    st.builds(op.ContactDelete, no=contacts),
    st.builds(op.CustomerCreate, no=st.sampled_from(["C1", "C3", ""]), contact=mostly(contacts, "")),
    st.builds(op.VendorCreate, no=st.sampled_from(["V1", "V3", ""]), contact=mostly(contacts, "")),
    st.builds(op.CampaignCreate, campaign=mostly(campaigns, ""), description=texts),
    st.builds(op.CampaignDelete, campaign=campaigns),
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
    "wizard_action": st.sampled_from(WizardAction),
}
set_up = st.one_of(
    st.builds(op.GroupCreate, code=mostly(groups, ""), description=texts),
    st.builds(op.GroupDelete, code=groups),
    few(op.TemplateCreate, {"code": mostly(templates, "")}, **template_fields),
    few(op.TemplateChange, {"code": templates}, **template_fields),
    few(op.TemplateChange, {"code": templates}, language=mostly(languages, ""), wizard_action=st.just("")),
    st.builds(op.TemplateDelete, code=templates),
    st.builds(op.TemplateAddLanguage, code=templates, language=mostly(languages, ""), attachment=files),
    st.builds(op.TemplateLanguageList, code=templates),
    st.builds(
        op.TemplateSetupSet,
        document_type=st.sampled_from([DocumentKind.OUTGOING_CALL, DocumentKind.SALES_QUOTE, DocumentKind.COVER_SHEET]),
        template=mostly(templates, ""),
    ),
)
numbers = st.one_of(
    st.builds(op.MarketingSetupSet, segment_nos=st.sampled_from(["SM", "N", "SM", "", "NONE"])),
    few(op.NumberSeriesCreate, {"code": st.sampled_from(["N", "SM", ""])}, manual_nos=flags, date_order=flags),
    st.builds(op.NumberSeriesCreate, code=st.just("N"), default_nos=flags, manual_nos=st.just(value=True)),
    few(
        op.NumberSeriesAddLine,
        {
            "series": st.sampled_from(["N", "SM", "NONE"]),
            "starting_no": st.sampled_from(["A1", "A05", "B9", "X", "", "S001"]),
        },
        ending_no=st.sampled_from(["A3", "A07", "B9"]),
        starting_date=dates,
        increment=st.integers(0, 3),
    ),
    st.builds(
        op.NumberSeriesAddLine,
        series=st.sampled_from(["N", "SM"]),
        starting_no=st.just("D1"),
        ending_no=st.just("D5"),
        warning_no=st.sampled_from(["D2", "D4"]),
        increment=st.integers(1, 3),
        starting_date=st.none() | dates,
    ),
    st.builds(op.NumberSeriesLines, series=st.sampled_from(["SM", "N"])),
)
header_fields: dict[str, Any] = {
    "template": mostly(templates, ""),
    "description": mostly(texts, ""),
    "salesperson": mostly(salespeople, ""),
    "date": mostly(dates, ""),
    "unit_cost": mostly(costs, Decimal(-1)),
    "unit_duration": mostly(durations, -1),
    "information_flow": flows,
    "initiated_by": initiators,
    "campaign": mostly(campaigns, ""),
    "campaign_target": flags,
    "campaign_response": flags,
    "correspondence_type": mostly(kinds, ""),
    "ignore_contact_type": flags,
    "language": mostly(languages, ""),
    "subject": texts,
}
UPDATES = answers(Question.UPDATE_LINES, Question.UPDATE_TEMPLATE)
headers = st.one_of(
    st.builds(op.SegmentCreate, segment=st.sampled_from(["", "", "", "M1", "M2", "S002"])),
    few(op.SegmentChange, {"segment": references, "answers": UPDATES}, **header_fields),
    st.builds(op.SegmentChange, segment=existing, template=templates, answers=UPDATES),
    st.builds(
        op.SegmentAddLanguage,
        segment=references,
        language=mostly(languages, ""),
        subject=mostly(texts, ""),
        attachment=files,
    ),
    st.builds(op.SegmentDelete, segment=references),
    st.builds(op.SegmentLanguageList, segment=references),
)
line_fields: dict[str, Any] = {
    "contact": mostly(contacts, ""),
    "template": mostly(templates, ""),
    "description": mostly(texts, ""),
    "salesperson": mostly(salespeople, ""),
    "date": mostly(dates, ""),
    "cost": mostly(costs, Decimal(-1)),
    "duration": mostly(durations, -1),
    "information_flow": flows,
    "initiated_by": initiators,
    "evaluation": st.sampled_from(Evaluation),
    "campaign": mostly(campaigns, ""),
    "campaign_target": flags,
    "campaign_response": flags,
    "correspondence_type": mostly(kinds, ""),
    "language": mostly(languages, ""),
}
RESET = answers(Question.RESET_CRITERIA)
lines = st.one_of(
    st.builds(op.SegmentAddLine, segment=references, contact=mostly(contacts, "")),
    few(op.SegmentChangeLine, {"segment": existing, "line": references}, **line_fields),
    st.builds(op.SegmentChangeLine, segment=existing, line=references, template=templates),
    st.builds(op.SegmentRemoveLine, segment=existing, line=references, answers=RESET),
)
filters = few(
    ContactFilter,
    contacts=some(contacts),
    type=types,
    company=companies,
    salesperson=salespeople,
    language=languages,
    logged_template=templates,
)
codes = st.sampled_from(["A", "B", ""])
criteria = st.one_of(
    few(
        op.SegmentAddContacts,
        {"segment": references, "filter": filters},
        allow_existing=flags,
        ignore_exclusion=flags,
        expand_companies=flags,
        related_companies=flags,
    ),
    st.builds(op.SegmentReduce, segment=references, filter=filters, entire_companies=flags, answers=RESET),
    st.builds(op.SegmentRefine, segment=references, filter=filters, entire_companies=flags, answers=RESET),
    st.builds(op.SegmentGoBack, segment=references, answers=answers(Question.UNDO_CRITERIA)),
    st.builds(op.SegmentGoBack, segment=existing, answers=st.just({Question.UNDO_CRITERIA: Answer.YES})),
    st.builds(op.SegmentSaveCriteria, segment=references, code=codes, description=texts),
    st.builds(op.SegmentReuseCriteria, segment=references, code=codes, answers=answers(Question.REPLAY_CRITERIA)),
    st.builds(op.SegmentReuseLogged, segment=references, logged=references),
)
logging = st.one_of(
    given(
        op.SegmentLog,
        {"segment": existing},
        follow_up=flags,
        deliver=flags,
        partial=flags,
        idempotency_key=st.just("k4"),
    ),
    given(op.SegmentLog, {"segment": references}, follow_up=flags),
    given(op.SegmentDryRun, {"segment": references}, deliver=flags),
)
documents = few(
    op.DocumentProcess,
    {
        "document_type": st.sampled_from([DocumentKind.SALES_QUOTE, DocumentKind.PURCHASE_ORDER, *DocumentKind]),
        "event": st.sampled_from([DocumentEvent.PRINTED, DocumentEvent.PRINTED, *DocumentEvent]),
        "no": st.sampled_from(["1", "2"]),
        "account": st.just(""),
        "account_type": st.sampled_from(AccountType),
    },
    trading_account=st.just("#"),
    campaign=campaigns,
    description=texts,
    salesperson=salespeople,
    log_interaction=flags,
    idempotency_key=st.just("k5"),
)
accounts = {
    AccountType.CUSTOMER: st.sampled_from(["C1", "C2", "C3", "C1"]),
    AccountType.VENDOR: st.sampled_from(["V1", "V2", "V3", "V1"]),
    AccountType.CONTACT: contacts,
}
clock = st.one_of(
    given(op.ClockSet, work_date=dates, today=dates, now=times),
    st.builds(op.SessionSignIn, user=st.sampled_from(["SPEC", "ANNA"])),
)
CODES: dict[Owner, Any] = {
    Owner.CONTACT: contacts,
    Owner.GROUP: groups,
    Owner.TEMPLATE: templates,
    Owner.SALESPERSON: salespeople,
    Owner.CAMPAIGN: campaigns,
}
figures = st.sampled_from(Owner).flatmap(
    lambda owner: given(op.StatisticsRead, {"owner": st.just(owner), "code": CODES[owner]}, from_date=dates, to_date=dates)
)


@st.composite
def processed(draw: st.DrawFn) -> op.DocumentProcess:
    """A document with accounts of its kind."""
    drawn = draw(documents)
    accounts_of = accounts[drawn.account_type]
    trading = draw(accounts_of) if drawn.trading_account else ""
    return op.DocumentProcess.model_validate(
        drawn.model_dump() | {"account": draw(accounts_of), "trading_account": trading}
    )
