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
    Edition,
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
BUSINESS_CENTRAL = op.SessionBegin(
    edition=Edition.BUSINESS_CENTRAL, work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20)
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
    """Printing and e-mailing; a service order when it is created, and when it is posted; calls are no documents."""
    world(op.TemplateSetupSet(document_type=kind, template="BUS"))

    events = {event for event in DocumentEvent if world(printed(document_type=kind, event=event)).recorded}

    assert events == {
        DocumentKind.SERVICE_ORDER_CREATED: {DocumentEvent.CREATED},
        DocumentKind.SERVICE_ORDER_POSTED: {DocumentEvent.POSTED},
        DocumentKind.OUTGOING_CALL: set(),
        DocumentKind.SALES_DRAFT_INVOICE: set(),  # only Business Central records it
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
            time=dt.time(12, 0),
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


TRADERS = (
    op.CustomerCreate(no="C2", contact="CT2"),
    op.VendorCreate(no="V1", contact="CO1"),
    op.VendorCreate(no="V2", contact="CT2"),
)
OF_TRADER = {
    DocumentKind.SALES_SHIPMENT_NOTE,
    DocumentKind.PURCHASE_ORDER,
    DocumentKind.PURCHASE_INVOICE,
    DocumentKind.PURCHASE_RECEIPT,
    DocumentKind.PURCHASE_CREDIT_MEMO,
    DocumentKind.PURCHASE_RETURN_SHIPMENT,
    DocumentKind.PURCHASE_RETURN_ORDER_CONFIRMATION,
}


@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if kind.startswith(("sales-", "purchase-"))])
def test_a_kind_is_recorded_for_one_of_two_parties(world: Ask, kind: DocumentKind) -> None:
    """Shipments go to who orders, most purchase documents to who delivers, all others to who is invoiced or paid."""
    for operation in (*TRADERS, op.TemplateSetupSet(document_type=kind, template="BUS")):
        world(operation)
    party = AccountType.VENDOR if kind.startswith("purchase-") else AccountType.CUSTOMER
    accounts = {"account": "V1", "trading_account": "V2"} if party == "vendor" else {"trading_account": "C2"}

    world(printed(document_type=kind, account_type=party, **accounts))

    expected = [] if kind == DocumentKind.SALES_DRAFT_INVOICE else ["CT2" if kind in OF_TRADER else "CO1"]
    assert [entry.contact for entry in world(op.EntryList()).rows] == expected


def test_a_contact_orders_for_another_one(world: Ask) -> None:
    """Contacts are addressed by their own number."""
    world(op.TemplateSetupSet(document_type=DocumentKind.SALES_SHIPMENT_NOTE, template="BUS"))
    of_contacts = {"account_type": AccountType.CONTACT, "account": "CO1", "trading_account": "CT1"}

    world(printed(document_type=DocumentKind.SALES_SHIPMENT_NOTE, **of_contacts))

    assert [entry.contact for entry in world(op.EntryList()).rows] == ["CT1"]


@pytest.mark.parametrize("kind", DocumentKind)
def test_only_some_kinds_have_versions(world: Ask, kind: DocumentKind) -> None:
    """Quotes, orders and blanket orders; each version takes the next number, for its own document only."""
    world(op.TemplateSetupSet(document_type=kind, template="BUS"))
    archived = printed(document_type=kind, event=DocumentEvent.ARCHIVED)

    answers = [world(archived), world(archived)]
    for event in DocumentEvent:
        if event is not DocumentEvent.ARCHIVED:
            world(printed(document_type=kind, event=event))
            world(printed(document_type=kind, event=event, no="Q2"))

    versioned = kind in {
        DocumentKind.SALES_QUOTE,
        DocumentKind.SALES_BLANKET_ORDER,
        DocumentKind.SALES_ORDER_CONFIRMATION,
        DocumentKind.PURCHASE_QUOTE,
        DocumentKind.PURCHASE_BLANKET_ORDER,
        DocumentKind.PURCHASE_ORDER,
    }
    assert answers == [not_recorded(NotRecorded.NOT_AN_EVENT)] * 2
    assert {(entry.document_no, entry.version) for entry in world(op.EntryList()).rows} <= {
        ("Q1", 2 if versioned else 0),
        ("Q2", 0),
    }


def test_a_version_does_not_need_a_template(world: Ask) -> None:
    """Archiving happens whether documents are recorded or not."""
    world(printed(event=DocumentEvent.ARCHIVED))
    world(USE_BUS)

    world(PRINTED)

    assert world(op.EntryList()).rows[0].version == 1


@pytest.mark.parametrize(
    ("kind", "salesperson", "campaign"),
    [
        (DocumentKind.SALES_INVOICE, "PS", "CP1"),
        (DocumentKind.SALES_REMINDER, "", ""),
        (DocumentKind.SALES_FINANCE_CHARGE_MEMO, "", "CP1"),
    ],
)
def test_reminders_and_finance_charges_know_no_salesperson(
    world: Ask, kind: DocumentKind, salesperson: str, campaign: str
) -> None:
    """A reminder knows no campaign either."""
    world(op.CampaignCreate(campaign="CP1"))
    world(op.TemplateSetupSet(document_type=kind, template="BUS"))

    world(printed(document_type=kind, salesperson="PS", campaign="CP1"))

    [entry] = world(op.EntryList()).rows
    assert (entry.salesperson, entry.campaign) == (salesperson, campaign)


def test_a_draft_invoice_is_recorded_in_business_central(ask: Ask) -> None:
    """NAV 2017 knows none."""
    ask(BUSINESS_CENTRAL)
    ask(op.ContactCreate(no="CT1"))
    ask(op.TemplateCreate(code="BUS"))
    ask(op.TemplateSetupSet(document_type=DocumentKind.SALES_DRAFT_INVOICE, template="BUS"))
    draft = {"account_type": AccountType.CONTACT, "account": "CT1", "no": "D1"}

    answer = ask(printed(document_type=DocumentKind.SALES_DRAFT_INVOICE, **draft))

    assert answer.recorded


@pytest.mark.parametrize(
    ("own", "email", "ignored", "kept"),
    [
        (None, "a@b.c", False, "e-mail"),
        (None, "", False, None),
        ("hard-copy", "", False, "hard-copy"),
        ("hard-copy", "a@b.c", True, "e-mail"),
        ("e-mail", "", False, None),
    ],
)
@pytest.mark.parametrize("edition", Edition)
def test_the_correspondence_type_of_a_document(
    ask: Ask, *, edition: Edition, own: Any, email: str, ignored: bool, kept: str | None
) -> None:
    """The contact's goes first in both editions, an e-mail without an address has none, and nothing is sent."""
    ask(BUSINESS_CENTRAL.model_copy(update={"edition": edition}))
    ask(op.ContactCreate(no="CT1", correspondence_type=own, email=email))
    ask(op.TemplateCreate(code="BUS", correspondence_type="e-mail", ignore_contact_type=ignored))
    ask(USE_BUS)

    ask(printed(account_type=AccountType.CONTACT, account="CT1"))

    [entry] = ask(op.EntryList()).rows
    assert (entry.correspondence_type, entry.delivery_status) == (kept, None)


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
