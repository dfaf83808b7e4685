"""What the operations on segments refuse: headers, languages, lines, criteria, and logging."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import Answer, CorrespondenceType, Edition, Question

Case = tuple[tuple[op.Operation, ...], op.Operation, str, dict[str, str]]

SEGMENT = op.SegmentCreate()
PLANNED = op.SegmentChange(segment="SM001", template="BUS", description="Spring", salesperson="JR")
CT1 = ContactFilter(contacts=("CT1",))
NOBODY = ContactFilter(contacts=("CT1", "NOBODY"))
FILLED = op.SegmentAddContacts(segment="SM001", filter=CT1)
READY = (SEGMENT, PLANNED, FILLED)
LOG = op.SegmentLog(segment="SM001")
SENT = op.SegmentLog(segment="SM001", deliver=True)
IN_ENGLISH = op.SegmentAddLanguage(segment="SM001", language="ENU", attachment="letter.docx")
IN_BUSINESS_CENTRAL: tuple[op.Operation, ...] = (
    op.SessionBegin(edition=Edition.BUSINESS_CENTRAL, work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20)),
    op.SalespersonCreate(code="JR"),
    op.ContactCreate(no="CT1", salesperson="JR"),
    op.TemplateCreate(code="BUS"),
    op.SegmentCreate(segment="SM001"),
    PLANNED,
    FILLED,
)
"""What a new session needs, whose templates send e-mails by themselves."""
SAVED = op.SegmentSaveCriteria(segment="SM001", code="OLD")


def line(**changes: Any) -> op.SegmentChangeLine:
    """Change the first line of the first segment."""
    return op.SegmentChangeLine(segment="SM001", line="10000", **changes)


def header(**changes: Any) -> op.SegmentChange:
    """Change the first segment."""
    return op.SegmentChange(segment="SM001", **changes)


_NO_SEGMENT: list[Case] = [
    ((), operation, "segment-unknown", {"segment": "NO"})
    for operation in (
        op.SegmentAddLanguage(segment="NO", language="ENU"),
        op.SegmentLanguageList(segment="NO"),
        op.SegmentDelete(segment="NO"),
        op.SegmentReduce(segment="NO"),
        op.SegmentRefine(segment="NO"),
        op.SegmentGoBack(segment="NO"),
        op.SegmentSaveCriteria(segment="NO", code="OLD"),
        op.SegmentReuseCriteria(segment="NO", code="OLD"),
        op.SegmentReuseLogged(segment="NO", logged="SM001"),
    )
]

CASES: list[Case] = [
    *_NO_SEGMENT,
    ((SEGMENT,), header(unit_cost=Decimal(-1)), "cost-negative", {}),
    ((SEGMENT,), header(unit_duration=-1), "duration-negative", {}),
    ((SEGMENT,), header(language="ENU"), "language-unknown", {"language": "ENU"}),
    (
        (*READY, IN_ENGLISH),
        header(template="MEMO", answers={Question.UPDATE_TEMPLATE: Answer.NO}),
        "lines-inherit-attachment",
        {"segment": "SM001"},
    ),
    ((SEGMENT,), op.SegmentAddLanguage(segment="SM001", language=""), "code-missing", {}),
    ((SEGMENT, IN_ENGLISH), IN_ENGLISH, "language-exists", {"segment": "SM001", "language": "ENU"}),
    (READY, line(contact="NOBODY"), "contact-unknown", {"contact": "NOBODY"}),
    (READY, line(cost=Decimal(-1)), "cost-negative", {}),
    (READY, line(duration=-1), "duration-negative", {}),
    ((SEGMENT,), op.SegmentReduce(segment="SM001", filter=NOBODY), "contact-unknown", {"contact": "NOBODY"}),
    ((SEGMENT,), op.SegmentRefine(segment="SM001", filter=NOBODY), "contact-unknown", {"contact": "NOBODY"}),
    ((SEGMENT,), op.SegmentGoBack(segment="SM001"), "criteria-none", {"segment": "SM001"}),
    ((SEGMENT,), op.SegmentSaveCriteria(segment="SM001", code="OLD"), "criteria-none", {"segment": "SM001"}),
    (READY, op.SegmentSaveCriteria(segment="SM001"), "code-missing", {}),
    ((*READY, SAVED), SAVED, "criteria-exists", {"code": "OLD"}),
    ((SEGMENT,), op.SegmentReuseCriteria(segment="SM001", code="OLD"), "criteria-unknown", {"code": "OLD"}),
    ((SEGMENT,), op.SegmentReuseLogged(segment="SM001", logged="S9"), "segment-not-logged", {"segment": "S9"}),
    ((*READY, line(campaign="C9")), LOG, "line-campaign-unknown", {"contact": "CT1", "campaign": "C9"}),
    (
        (*READY, line(correspondence_type=CorrespondenceType.HARD_COPY)),
        LOG,
        "line-attachment-missing",
        {"contact": "CT1"},
    ),
    (
        (
            *(op.TemplateChange(code="BUS", correspondence_type="e-mail"), *READY, IN_ENGLISH),
            line(correspondence_type=""),
        ),
        SENT,
        "line-correspondence-blank",
        {"contact": "CT1"},
    ),
    (IN_BUSINESS_CENTRAL, header(template=""), "template-required", {"segment": "SM001"}),
    (IN_BUSINESS_CENTRAL, LOG, "line-email-missing", {"contact": "CT1"}),
]
