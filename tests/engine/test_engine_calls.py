"""Telephone calls."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome, Recorded, Rejected
from interaction_spec.model.records import ContactFilter, Entry
from interaction_spec.model.values import (
    CorrespondenceType,
    DocumentKind,
    Edition,
    Evaluation,
    InformationFlow,
    InitiatedBy,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from interaction_spec.engine import Engine

    Ask = Callable[[op.Operation], Any]

CT1 = op.Origin(contact="CT1")
CALL = op.InteractionPhoneCall(origin=CT1, contact_via="+41 1 234")


@pytest.fixture
def phone(world: Ask) -> Ask:
    """The small world, with a template for calls and a contact that has a telephone."""
    world(op.TemplateSetupSet(document_type=DocumentKind.OUTGOING_CALL, template="BUS"))
    world(op.ContactCreate(no="CT3", salesperson="JR", phone="123"))
    world(op.CampaignCreate(campaign="SPRING"))
    world(op.ClockSet(now=dt.time(9, 30, 15)))
    return world


def only(ask: Ask) -> Entry:
    """The one entry of the log."""
    [entry] = ask(op.EntryList()).rows
    assert isinstance(entry, Entry)
    return entry


def test_a_call_is_made_today_and_to_the_second(phone: Ask) -> None:
    """What the template says of calls comes along; the subject is the description."""
    phone(CALL)

    assert only(phone) == Entry(
        entry="1",
        contact="CT1",
        contact_name="Ann Beebe",
        contact_company="CO1",
        salesperson="JR",
        template="BUS",
        group="LETTER",
        description="Business letter",
        subject="Business letter",
        date=dt.date(2026, 1, 20),
        time=dt.time(9, 30, 15),
        cost=Decimal("2.50"),
        duration=15,
        information_flow=InformationFlow.OUTBOUND,
        initiated_by=InitiatedBy.US,
        contact_via="+41 1 234",
        user="SPEC",
    )


def test_the_contacts_own_number_is_called_unless_another_one_is_dialed(phone: Ask) -> None:
    """Whoever the contact is, and however it was chosen."""
    phone(op.InteractionPhoneCall(form=op.Form(contact="CT3")))

    assert only(phone).contact_via == "123"


def test_what_came_of_a_call_is_recorded(phone: Ask) -> None:
    """A failed attempt too."""
    form = op.Form(description="Nobody there", evaluation=Evaluation.NEUTRAL, cost=Decimal("1.50"), attempt_failed=True)

    phone(CALL.model_copy(update={"form": form}))

    entry = only(phone)
    assert (entry.description, entry.subject) == ("Nobody there", "Nobody there")
    assert (entry.evaluation, entry.cost, entry.attempt_failed) == (Evaluation.NEUTRAL, Decimal("1.50"), True)


def test_neither_the_campaign_nor_the_correspondence_type_of_a_template_makes_a_call(phone: Ask) -> None:
    """Nothing is sent, and no comment is kept."""
    phone(op.TemplateChange(code="BUS", campaign="SPRING", correspondence_type=CorrespondenceType.HARD_COPY))

    phone(CALL.model_copy(update={"form": op.Form(comment="Busy")}))

    entry = only(phone)
    assert (entry.campaign, entry.correspondence_type, entry.delivery_status, entry.comments) == ("", None, None, 0)


@pytest.mark.parametrize(
    ("form", "outcome"),
    [
        (op.Form(template=""), Rejected(code="field-fixed", params={"field": "template"})),
        (op.Form(correspondence_type=""), Ok(value=Recorded(entry="1"))),
        (op.Form(language=""), Ok(value=Recorded(entry="1"))),
    ],
)
@pytest.mark.usefixtures("phone")
def test_a_blank_clears_nothing_that_is_fixed(engine: Engine, form: op.Form, outcome: Outcome) -> None:
    """A blank for what a call does not have changes nothing; a blank for its template would clear it."""
    assert engine.perform(CALL.model_copy(update={"form": form})) == outcome


@pytest.mark.parametrize("edition", Edition)
def test_a_form_that_names_the_template_of_calls_changes_nothing(phone: Ask, edition: Edition) -> None:
    """The template is fixed: naming it does not choose it again, and brings nothing that a call leaves out."""
    phone(op.SessionBegin(edition=edition, work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20)))
    for operation in (
        op.SalespersonCreate(code="JR"),
        op.ContactCreate(no="CT3", salesperson="JR", phone="123"),
        op.CampaignCreate(campaign="SPRING"),
        op.TemplateCreate(
            code="BUS", description="Letter", campaign="SPRING", correspondence_type=CorrespondenceType.HARD_COPY
        ),
        op.TemplateSetupSet(document_type=DocumentKind.OUTGOING_CALL, template="BUS"),
    ):
        phone(operation)
    called = op.InteractionPhoneCall(origin=op.Origin(contact="CT3"))

    phone(called)
    phone(called.model_copy(update={"form": op.Form(template="BUS")}))

    [silent, named] = phone(op.EntryList()).rows
    assert named.model_copy(update={"entry": silent.entry}) == silent


@pytest.mark.parametrize(("edition", "kept"), [(Edition.NAV_2017, ""), (Edition.BUSINESS_CENTRAL, "S1")])
def test_a_call_from_a_line_has_its_contact_campaign_and_salesperson(phone: Ask, edition: Edition, kept: str) -> None:
    """Only Business Central keeps the number of the segment."""
    phone(op.SessionBegin(edition=edition, work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20)))
    for operation in (
        *(op.SalespersonCreate(code=code) for code in ("JR", "PS")),
        op.ContactCreate(no="CT3", salesperson="JR", phone="123"),
        op.TemplateCreate(code="BUS", description="Letter"),
        op.TemplateSetupSet(document_type=DocumentKind.OUTGOING_CALL, template="BUS"),
        op.CampaignCreate(campaign="SPRING"),
        op.SegmentCreate(segment="S1"),
        op.SegmentAddContacts(segment="S1", filter=ContactFilter(contacts=("CT3",))),
        op.SegmentChangeLine(segment="S1", line="10000", salesperson="PS", campaign="SPRING", campaign_target=True),
    ):
        phone(operation)

    phone(op.InteractionPhoneCall(segment="S1", line="10000"))

    entry = only(phone)
    assert (entry.contact, entry.salesperson, entry.contact_via) == ("CT3", "PS", "123")
    assert (entry.campaign, entry.campaign_target, entry.campaign_entry) == ("SPRING", True, "1")
    assert entry.segment == kept
    assert phone(op.SegmentRead(segment="S1")).lines
