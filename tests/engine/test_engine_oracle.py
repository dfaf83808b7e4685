"""What the oracle of tests/model_based found once, as short as it could be told."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Rejected
from interaction_spec.model.values import DocumentKind, Edition, Extension, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from interaction_spec.engine import Engine

    Ask = Callable[[op.Operation], Any]

CT1 = op.Origin(contact="CT1", salesperson="JR")
DAY = dt.date(2026, 1, 15)
BUSINESS_CENTRAL = op.SessionBegin(edition=Edition.BUSINESS_CENTRAL, work_date=DAY, today=DAY)
NAV = op.SessionBegin(work_date=DAY, today=DAY)
EXACT = op.SessionBegin(work_date=DAY, today=DAY, extensions=(Extension.EXACT_UNDO,))
PEOPLE = (
    op.SalespersonCreate(code="JR"),
    op.ContactCreate(no="CT1", name="Ann Beebe", salesperson="JR"),
    op.CampaignCreate(campaign="K1"),
    op.TemplateCreate(code="BUS", description="Letter", correspondence_type=""),
    op.TemplateCreate(code="MEMO", description="Memo", correspondence_type=""),
)
CALLS = op.TemplateSetupSet(document_type=DocumentKind.OUTGOING_CALL, template="BUS")


def all_of(ask: Ask, *operations: op.Operation) -> Any:
    """Ask for each of them; the last answer."""
    return [ask(operation) for operation in operations][-1]


def test_a_line_names_persons_only(world: Ask) -> None:
    """The line of a company has a company and no name (domain facts 1.9)."""
    read = all_of(
        world,
        op.SegmentCreate(),
        op.SegmentAddLine(segment="SM001", contact="CO1"),
        op.SegmentAddLine(segment="SM001", contact="CT1"),
        op.SegmentRead(segment="SM001"),
    )

    assert [line.contact_name for line in read.lines] == ["", "Ann Beebe"]


def test_a_call_from_a_segment_without_description_leaves_none(ask: Ask) -> None:
    """A campaign entry of a segment is described as the segment is (domain facts 3.14)."""
    listed = all_of(
        ask,
        BUSINESS_CENTRAL,
        *PEOPLE,
        CALLS,
        op.SegmentCreate(segment="S1"),
        op.SegmentChange(segment="S1", campaign="K1"),
        op.SegmentAddLine(segment="S1", contact="CT1"),
        op.InteractionPhoneCall(segment="S1", line="10000", contact_via="5"),
        op.CampaignEntryList(),
    )

    assert [(row.segment, row.description) for row in listed.rows] == [("S1", "")]


def test_the_salesperson_of_a_call_from_a_line_can_be_changed(world: Ask) -> None:
    """Contact and campaign are fixed, the salesperson is not (domain facts 3.9)."""
    form = op.Form(salesperson="PS")
    logged = all_of(
        world,
        CALLS,
        op.SegmentCreate(),
        op.SegmentAddLine(segment="SM001", contact="CT1"),
        op.InteractionPhoneCall(segment="SM001", line="10000", contact_via="5", form=form),
        op.EntryList(),
    )

    assert [entry.salesperson for entry in logged.rows] == ["PS"]


def test_no_form_opens_for_a_blocked_contact_not_even_to_be_left(engine: Engine, ask: Ask) -> None:
    """The contract names the refusal."""
    all_of(ask, BUSINESS_CENTRAL, *PEOPLE, op.ContactChange(no="CT1", privacy_blocked=True))
    leaving = op.InteractionLeave(origin=CT1, form=op.Form(template="BUS"))

    assert engine.perform(leaving) == Rejected(code="contact-blocked", params={"contact": "CT1"})
    assert "contact-blocked" in op.refusals(op.InteractionLeave)


def test_restoring_by_a_campaign_entry_counts_what_it_restores(ask: Ask) -> None:
    """With exact undo, an interaction that was canceled for itself before stays canceled and is not counted."""
    made = op.InteractionCreate(origin=CT1, form=op.Form(template="BUS", campaign="K1"))
    all_of(ask, EXACT, *PEOPLE, made, made, op.EntryToggleCanceled(entries=("1",)))
    switch = op.CampaignEntryToggleCanceled(campaign_entry="1")

    counts = [ask(switch).count, ask(switch).count]

    assert counts == [2, 1]
    assert [entry.canceled for entry in ask(op.EntryList()).rows] == [True, False]


def test_attachments_of_canceled_entries_are_asked_about_too(ask: Ask) -> None:
    """Whoever selects an attachment that no other entry has is asked; only what becomes canceled loses it (3.18)."""
    mailed = (
        op.TemplateAddLanguage(code="BUS", language="ENU", attachment="letter.docx"),
        op.TemplateChange(code="BUS", language="ENU"),
    )
    with_file = op.InteractionCreate(origin=CT1, form=op.Form(template="BUS"))
    without = op.InteractionCreate(origin=CT1, form=op.Form(template="MEMO"))
    all_of(ask, BUSINESS_CENTRAL, *PEOPLE, *mailed, with_file, without, op.EntryToggleCanceled(entries=("1",)))

    answer = ask(op.EntryToggleCanceled(entries=("2", "1")))

    assert answer == Counted(count=2, asked=(Question.MARK_CANCELED, Question.REMOVE_ATTACHMENTS))


def test_an_active_entry_keeps_no_other_from_being_restored(ask: Ask) -> None:
    """It needs no restoring, so that its campaign entry is canceled does not matter (domain facts 3.18)."""
    plain = op.InteractionCreate(origin=CT1, form=op.Form(template="BUS"))
    made = op.InteractionCreate(origin=CT1, form=op.Form(template="BUS", campaign="K1"))
    canceled = (op.EntryToggleCanceled(entries=("1",)), op.CampaignEntryToggleCanceled(campaign_entry="1"))
    all_of(ask, NAV, *PEOPLE, plain, made, *canceled, made)  # what joins a canceled campaign entry is active

    answer = ask(op.EntryToggleCanceled(entries=("1", "3")))

    assert answer == Counted(count=2, asked=(Question.UNMARK_CANCELED,))
    assert [entry.canceled for entry in ask(op.EntryList()).rows] == [False, True, False]


def test_another_template_replaces_the_description_of_a_resumed_interaction(ask: Ask) -> None:
    """In Business Central it came with the template before and goes with it (domain facts 1.9)."""
    logged = all_of(
        ask,
        BUSINESS_CENTRAL,
        *PEOPLE,
        op.InteractionLeave(origin=CT1, form=op.Form(template="BUS")),
        op.InteractionResume(entry="1", form=op.Form(template="MEMO")),
        op.EntryList(),
    )

    assert [entry.description for entry in logged.rows] == ["Memo"]


def test_exact_undo_restores_what_was_selected_again_in_between(ask: Ask) -> None:
    """Marking what is marked changes nothing, so the campaign entry gives back what it took."""
    made = op.InteractionCreate(origin=CT1, form=op.Form(template="BUS", campaign="K1"))
    plain = op.InteractionCreate(origin=CT1, form=op.Form(template="BUS"))
    switch = op.CampaignEntryToggleCanceled(campaign_entry="1")
    all_of(ask, EXACT, *PEOPLE, made, plain, switch, op.EntryToggleCanceled(entries=("2", "1")), switch)

    assert [entry.canceled for entry in ask(op.EntryList()).rows] == [False, True]
