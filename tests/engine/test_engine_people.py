"""Contacts that change and go, salespeople who go, and users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Processed
from interaction_spec.model.records import Contact
from interaction_spec.model.values import (
    AccountType,
    ContactType,
    CorrespondenceType,
    DocumentEvent,
    DocumentKind,
    NotRecorded,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]

BUS = op.Form(template="BUS", salesperson="JR")
NEW_COMPANY = op.ContactCreate(no="CO2", type=ContactType.COMPANY)


def recorded(contact: str) -> op.InteractionCreate:
    """An interaction with a contact."""
    return op.InteractionCreate(origin=op.Origin(contact=contact), form=BUS)


def contacts(ask: Ask) -> dict[str, Contact]:
    """All contacts, by number."""
    return {contact.no: contact for contact in ask(op.ContactList()).rows}


def whose(ask: Ask) -> list[tuple[str, str]]:
    """Contact and company of every logged entry."""
    return [(entry.contact, entry.contact_company) for entry in ask(op.EntryList()).rows]


def test_a_contact_keeps_everything_that_was_typed(ask: Ask) -> None:
    """Language, correspondence type, address, telephone number and both marks."""
    typed = op.ContactCreate(
        no="CT9",
        name="Ann",
        language="FRA",
        correspondence_type=CorrespondenceType.EMAIL,
        email="ann@example.org",
        phone="555",
        excluded=True,
        privacy_blocked=True,
    )

    ask(typed)

    assert contacts(ask)["CT9"] == Contact.model_validate(typed.model_dump(exclude={"op"}))


def test_a_change_touches_only_the_fields_that_it_names(world: Ask) -> None:
    """A blank text clears, an absent field stays."""
    world(op.ContactChange(no="CT1", correspondence_type=CorrespondenceType.EMAIL, email="ann@example.org"))
    before = contacts(world)["CT1"]

    world(op.ContactChange(no="CT1", correspondence_type="", salesperson="", excluded=True))

    changed = {"correspondence_type": None, "salesperson": "", "excluded": True}
    assert contacts(world)["CT1"] == before.model_copy(update=changed)


def test_a_contact_of_a_deleted_salesperson_can_still_be_changed(world: Ask) -> None:
    """Only what is typed is looked for."""
    world(op.SalespersonDelete(code="JR"))

    world(op.ContactChange(no="CT1", name="Ann Bell"))

    assert contacts(world)["CT1"].salesperson == "JR"


def test_entries_stay_with_the_company_that_a_person_leaves(world: Ask) -> None:
    """Postponed ones too; leaving for no company at all makes no difference."""
    world(NEW_COMPANY)
    world(recorded("CT1"))
    world(op.InteractionLeave(origin=op.Origin(contact="CT1"), form=BUS))

    world(op.ContactChange(no="CT1", company="CO2"))
    world(recorded("CT1"))
    world(op.ContactChange(no="CT1", company=""))

    assert whose(world) == [("CO1", "CO1"), ("CO2", "CO2")]
    assert world(op.PostponedList()).rows[0].contact == "CO1"
    assert contacts(world)["CT1"].company == ""


def test_entries_of_a_person_without_a_company_go_along(world: Ask) -> None:
    """They remain the person's and show in the new company's log."""
    world(recorded("CT2"))

    world(op.ContactChange(no="CT2", company="CO1"))

    assert whose(world) == [("CT2", "CO1")]


def test_planned_lines_go_along_with_a_person(world: Ask) -> None:
    """What is planned is for the company that the person works for now."""
    world(NEW_COMPANY)
    world(op.SegmentCreate())
    world(op.SegmentAddLine(segment="SM001", contact="CT1"))

    world(op.ContactChange(no="CT1", company="CO2"))

    assert world(op.SegmentRead(segment="SM001")).lines[0].contact_company == "CO2"


def test_a_company_that_becomes_a_person_is_left_by_its_persons(world: Ask) -> None:
    """And its lines no longer name a company; a person that becomes one is its own."""
    world(op.SegmentCreate())
    world(op.SegmentAddLine(segment="SM001", contact="CT1"))

    world(op.ContactChange(no="CO1", type=ContactType.PERSON))
    world(op.ContactChange(no="CT2", type=ContactType.COMPANY, company="CO1"))

    companies = {no: contact.company for no, contact in contacts(world).items()}
    assert companies == {"CO1": "", "CT1": "", "CT2": "CT2"}
    assert world(op.SegmentRead(segment="SM001")).lines[0].contact_company == ""


def test_a_deleted_person_leaves_its_entries_to_the_company(world: Ask) -> None:
    """A person without one leaves them without a contact."""
    world(recorded("CT1"))
    world(recorded("CT2"))

    world(op.ContactDelete(no="CT1"))
    world(op.ContactDelete(no="CT2"))

    assert whose(world) == [("CO1", "CO1"), ("", "")]
    assert list(contacts(world)) == ["CO1"]


def test_with_a_company_go_its_persons(world: Ask) -> None:
    """All its entries lose their contact, those of others do not."""
    for contact in ("CO1", "CT1", "CT2"):
        world(recorded(contact))

    world(op.ContactDelete(no="CO1"))

    assert whose(world) == [("", ""), ("", ""), ("CT2", "")]
    assert list(contacts(world)) == ["CT2"]


def test_a_customer_loses_its_deleted_contact(world: Ask) -> None:
    """A new contact with the old number is not the customer's."""
    world(op.TemplateSetupSet(document_type=DocumentKind.SALES_INVOICE, template="BUS"))
    world(op.ContactDelete(no="CO1"))
    world(op.ContactCreate(no="CO1", type=ContactType.COMPANY))

    answer = world(
        op.DocumentProcess(
            document_type=DocumentKind.SALES_INVOICE,
            event=DocumentEvent.PRINTED,
            no="I1",
            account_type=AccountType.CUSTOMER,
            account="C1",
        )
    )

    assert answer == Processed(recorded=False, reason=NotRecorded.NO_CONTACT)


def test_a_logged_segment_lets_its_contacts_go(world: Ask) -> None:
    """Only open segments hold them."""
    world(op.SegmentCreate())
    world(op.SegmentChange(segment="SM001", description="Spring", template="BUS"))
    world(op.SegmentAddLine(segment="SM001", contact="CT1"))
    world(op.SegmentLog(segment="SM001"))

    world(op.ContactDelete(no="CT1"))

    assert whose(world) == [("CO1", "CO1")]
