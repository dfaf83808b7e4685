"""What the log, campaigns, logged segments and calls refuse."""

from __future__ import annotations

import datetime as dt

from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import CorrespondenceType, DocumentKind, Edition, Evaluation

Case = tuple[tuple[op.Operation, ...], op.Operation, str, dict[str, str]]

CT1 = op.Origin(contact="CT1", salesperson="JR")
BUS = op.Form(template="BUS")
SPRING = op.CampaignCreate(campaign="SPRING")
LOGGED = op.InteractionCreate(origin=CT1, form=op.Form(template="BUS", campaign="SPRING"))
WAITING = op.InteractionLeave(origin=CT1, form=BUS)
GATHERED = (SPRING, LOGGED)
MARK = op.EntryToggleCanceled(entries=("1",))
MARK_CAMPAIGN_ENTRY = op.CampaignEntryToggleCanceled(campaign_entry="1")
SEGMENT = (
    op.SegmentCreate(),
    op.SegmentChange(segment="SM001", description="Spring", template="BUS"),
    op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=("CT1",))),
)
SEGMENT_LOGGED = (*SEGMENT, op.SegmentLog(segment="SM001"))

CAMPAIGNS: list[Case] = [
    ((), op.CampaignCreate(), "code-missing", {}),
    ((SPRING,), SPRING, "campaign-exists", {"campaign": "SPRING"}),
    ((), op.CampaignDelete(campaign="SPRING"), "campaign-unknown", {"campaign": "SPRING"}),
    ((), MARK_CAMPAIGN_ENTRY, "campaign-entry-unknown", {"campaign_entry": "1"}),
]

LOG: list[Case] = [
    (
        (*GATHERED, MARK_CAMPAIGN_ENTRY),
        op.EntryToggleCanceled(entries=("1",)),
        "entry-campaign-canceled",
        {"entry": "1"},
    ),
    ((*GATHERED, MARK, op.CampaignDelete(campaign="SPRING")), MARK, "entry-campaign-gone", {"entry": "1"}),
    (
        (*SEGMENT_LOGGED, op.LoggedSegmentToggleCanceled(segments=("SM001",))),
        MARK,
        "entry-segment-canceled",
        {"entry": "1"},
    ),
    ((), op.EntryEvaluate(entries=("1",), evaluation=Evaluation.NEUTRAL), "entry-unknown", {"entry": "1"}),
    (
        (WAITING,),
        op.EntryEvaluate(entries=("1",), evaluation=Evaluation.NEUTRAL),
        "entry-postponed",
        {"entry": "1"},
    ),
    ((), op.EntryComment(entry="1", comment="x"), "entry-unknown", {"entry": "1"}),
    ((WAITING,), op.EntryComment(entry="1", comment="x"), "entry-postponed", {"entry": "1"}),
    ((), op.CommentList(entry="1"), "entry-unknown", {"entry": "1"}),
    ((), op.LoggedSegmentToggleCanceled(segments=("SM001",)), "segment-not-logged", {"segment": "SM001"}),
    (SEGMENT, op.LoggedSegmentToggleCanceled(segments=("SM001",)), "segment-not-logged", {"segment": "SM001"}),
]

CALLS_HAVE = op.TemplateSetupSet(document_type=DocumentKind.OUTGOING_CALL, template="MEMO")
CALL = op.InteractionPhoneCall(origin=CT1, contact_via="123")
STRANGER = op.Form(contact="NOBODY", salesperson="JR")


def from_line(line: str, **more: str) -> op.InteractionPhoneCall:
    """A call from a line of the first segment."""
    return op.InteractionPhoneCall(segment="SM001", line=line, **more)


CALLS: list[Case] = [
    ((CALLS_HAVE,), from_line("10000"), "segment-unknown", {"segment": "SM001"}),
    ((CALLS_HAVE, *SEGMENT), from_line("20000"), "line-unknown", {"line": "20000"}),
    ((), CALL, "call-template-missing", {}),
    ((CALLS_HAVE, op.TemplateDelete(code="MEMO")), CALL, "template-unknown", {"template": "MEMO"}),
    (
        (CALLS_HAVE,),
        CALL.model_copy(update={"form": op.Form(contact="CT2")}),
        "field-fixed",
        {"field": "contact"},
    ),
    ((CALLS_HAVE,), CALL.model_copy(update={"form": BUS}), "field-fixed", {"field": "template"}),
    ((CALLS_HAVE,), op.InteractionPhoneCall(contact_via="123"), "contact-missing", {}),
    (
        (CALLS_HAVE, *SEGMENT, op.SegmentAddLine(segment="SM001")),
        from_line("20000", contact_via="123"),
        "contact-missing",
        {},
    ),
    ((CALLS_HAVE,), op.InteractionPhoneCall(origin=CT1), "field-blank", {"field": "contact_via"}),
    (
        (CALLS_HAVE,),
        CALL.model_copy(update={"form": op.Form(description="", date="")}),
        "field-blank",
        {"field": "date"},
    ),
    (
        (CALLS_HAVE,),
        CALL.model_copy(update={"form": op.Form(description="")}),
        "field-blank",
        {"field": "description"},
    ),
    (
        (CALLS_HAVE,),
        CALL.model_copy(update={"origin": op.Origin(contact="CT2")}),
        "field-blank",
        {"field": "salesperson"},
    ),
    (
        (CALLS_HAVE,),
        op.InteractionPhoneCall(contact_via="123", form=STRANGER),
        "contact-unknown",
        {"contact": "NOBODY"},
    ),
    (
        (CALLS_HAVE,),
        CALL.model_copy(update={"origin": op.Origin(contact="CT1"), "form": op.Form(salesperson="WHO")}),
        "salesperson-unknown",
        {"salesperson": "WHO"},
    ),
    (
        (CALLS_HAVE,),
        CALL.model_copy(update={"form": op.Form(campaign="NONE")}),
        "campaign-unknown",
        {"campaign": "NONE"},
    ),
]

MAILING = (
    op.TemplateAddLanguage(code="BUS", language="ENU", attachment="letter.pdf"),
    op.TemplateChange(code="BUS", language="ENU"),
    *SEGMENT,
)
MAILED = (*MAILING, op.SegmentLog(segment="SM001", deliver=False))
AGAIN = op.EntryResend(segment="SM001")
BUSINESS_CENTRAL = (
    op.SessionBegin(edition=Edition.BUSINESS_CENTRAL, work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 15)),
    op.SalespersonCreate(code="JR"),
    op.ContactCreate(no="CT1", salesperson="JR"),
    op.TemplateCreate(code="BUS", description="Letter"),
)
PRINTED = op.EntryResend(segment="SM001", correspondence_type=CorrespondenceType.HARD_COPY, update_merge_fields=True)
ALONE = op.SegmentChangeLine(segment="SM001", line="10000", contact="CT2")
IN_SPRING = op.SegmentChange(segment="SM001", campaign="SPRING")
LOG_UNSENT = op.SegmentLog(segment="SM001", deliver=False)

RESENDING: list[Case] = [
    ((), AGAIN, "segment-not-logged", {"segment": "SM001"}),
    (SEGMENT_LOGGED, AGAIN, "nothing-to-send", {}),
    (MAILED, AGAIN, "entry-correspondence-blank", {"entry": "1"}),
    (
        (*MAILING, op.SegmentChange(segment="SM001", salesperson="JR"), ALONE, LOG_UNSENT, op.ContactDelete(no="CT2")),
        PRINTED,
        "contact-missing",
        {},
    ),
    ((*MAILED, op.TemplateDelete(code="BUS")), PRINTED, "template-unknown", {"template": "BUS"}),
    ((*MAILED, op.SalespersonDelete(code="JR")), PRINTED, "salesperson-unknown", {"salesperson": "JR"}),
    (
        (SPRING, *MAILING, IN_SPRING, LOG_UNSENT, op.CampaignDelete(campaign="SPRING")),
        PRINTED,
        "campaign-unknown",
        {"campaign": "SPRING"},
    ),
    (
        (*BUSINESS_CENTRAL, op.SegmentCreate(segment="SM001"), *MAILING[:2], *SEGMENT[1:], LOG_UNSENT),
        op.EntryResend(segment="SM001", correspondence_type=CorrespondenceType.EMAIL, update_merge_fields=True),
        "email-missing",
        {"contact": "CT1"},
    ),
]

CASES = [*CAMPAIGNS, *LOG, *CALLS, *RESENDING]
