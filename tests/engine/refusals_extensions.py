"""Refusals of what goes beyond the products: dry run, idempotency key, history."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import AccountType, DocumentEvent, DocumentKind

Case = tuple[tuple[op.Operation, ...], op.Operation, str, dict[str, str]]

FORM = op.Form(template="BUS")
CREATED = op.InteractionCreate(origin=op.Origin(contact="CT1", salesperson="JR"), form=FORM, idempotency_key="K")
SEGMENT = op.SegmentCreate()
DESCRIBED = op.SegmentChange(segment="SM001", description="Spring", template="BUS")
FILLED = op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=("CT1",)))
AGAIN = op.SegmentCreate(segment="SM001")
DRY = op.SegmentDryRun(segment="SM001")
CALLED = op.InteractionPhoneCall(origin=op.Origin(contact="CT1"), idempotency_key="K")
PRINTED = op.DocumentProcess(
    document_type=DocumentKind.SALES_QUOTE,
    event=DocumentEvent.PRINTED,
    no="Q1",
    account_type=AccountType.CUSTOMER,
    account="C1",
    idempotency_key="K",
)
REUSED = ("key-reused", {"key": "K"})

CASES: list[Case] = [
    ((), DRY, "segment-unknown", {"segment": "SM001"}),
    ((SEGMENT,), DRY, "segment-description-blank", {"segment": "SM001"}),
    ((SEGMENT, DESCRIBED), DRY, "segment-empty", {"segment": "SM001"}),
    (
        (SEGMENT, DESCRIBED, FILLED, op.SegmentLog(segment="SM001"), AGAIN),
        DRY,
        "segment-already-logged",
        {"segment": "SM001"},
    ),
    ((), op.EntryHistory(entry="1"), "entry-unknown", {"entry": "1"}),
    ((CREATED,), CREATED.model_copy(update={"form": op.Form(template="MEMO")}), *REUSED),
    ((CREATED,), CALLED, *REUSED),
    ((CREATED,), PRINTED, *REUSED),
    ((CREATED, SEGMENT), op.SegmentLog(segment="SM001", idempotency_key="K"), *REUSED),
]
