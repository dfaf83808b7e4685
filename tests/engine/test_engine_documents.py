"""What documents leave in the log."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Processed
from interaction_spec.model.records import Entry
from interaction_spec.model.values import (
    AccountType,
    DocumentEvent,
    DocumentKind,
    InformationFlow,
    InitiatedBy,
    NotRecorded,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]

PRINTED = op.DocumentProcess(
    document_type=DocumentKind.SALES_QUOTE,
    event=DocumentEvent.PRINTED,
    no="Q1",
    account_type=AccountType.CUSTOMER,
    account="C1",
)
USE_BUS = op.TemplateSetupSet(document_type=DocumentKind.SALES_QUOTE, template="BUS")


def printed(**changes: Any) -> op.DocumentProcess:
    """The same quote, slightly different."""
    return PRINTED.model_copy(update=changes)


def not_recorded(reason: NotRecorded) -> Processed:
    """A document that leaves nothing."""
    return Processed(recorded=False, reason=reason)


@pytest.mark.parametrize("kind", DocumentKind)
def test_each_kind_records_at_its_own_events(world: Ask, kind: DocumentKind) -> None:
    """Printing and e-mailing; a service order when it is created, and when it is posted."""
    world(op.TemplateSetupSet(document_type=kind, template="BUS"))

    events = {event for event in DocumentEvent if world(printed(document_type=kind, event=event)).recorded}

    assert events == {
        DocumentKind.SERVICE_ORDER_CREATED: {DocumentEvent.CREATED},
        DocumentKind.SERVICE_ORDER_POSTED: {DocumentEvent.POSTED},
    }.get(kind, {DocumentEvent.PRINTED, DocumentEvent.EMAILED})


def test_a_document_is_recorded_today_with_its_own_salesperson(world: Ask) -> None:
    """The system's date counts, not the work date; the customer's blank salesperson stays blank."""
    world(USE_BUS)

    answer = world(PRINTED)

    assert answer == Processed(recorded=True, entry="1")
    assert world(op.EntryList()).rows == (
        Entry(
            entry="1",
            contact="CO1",
            contact_name="Cannon Group",
            contact_company="CO1",
            template="BUS",
            group="LETTER",
            description="Business letter",
            date=dt.date(2026, 1, 20),
            cost=Decimal("2.50"),
            duration=15,
            information_flow=InformationFlow.OUTBOUND,
            initiated_by=InitiatedBy.US,
            user="SPEC",
            document_type=DocumentKind.SALES_QUOTE,
            document_no="Q1",
        ),
    )


def test_a_contact_lends_its_salesperson(world: Ask) -> None:
    """Only where the document has none, and is addressed to the contact itself."""
    world(USE_BUS)
    to_ann = printed(account_type=AccountType.CONTACT, account="CT1")

    world(to_ann)
    world(to_ann.model_copy(update={"salesperson": "PS", "description": "Offer"}))

    assert [(entry.salesperson, entry.description) for entry in world(op.EntryList()).rows] == [
        ("JR", "Business letter"),
        ("PS", "Offer"),
    ]


def test_a_document_that_leaves_nothing_says_why(world: Ask) -> None:
    """The reasons come in a fixed order."""
    world(op.VendorCreate(no="V1"))
    nobody = {"account_type": AccountType.CONTACT, "account": "NOBODY"}

    archived = world(printed(event=DocumentEvent.ARCHIVED, log_interaction=False))
    off = world(printed(log_interaction=False))
    unset = world(PRINTED)
    world(USE_BUS)
    vendor = world(printed(account_type=AccountType.VENDOR, account="V1"))
    contact = world(printed(**nobody))

    assert archived == not_recorded(NotRecorded.NOT_AN_EVENT)
    assert off == not_recorded(NotRecorded.SWITCHED_OFF)
    assert unset == not_recorded(NotRecorded.NO_TEMPLATE)
    assert vendor == contact == not_recorded(NotRecorded.NO_CONTACT)
    assert world(op.EntryList()).rows == ()
