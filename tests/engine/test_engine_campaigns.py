"""Campaigns, and the campaign entries that gather their interactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import AccountType, Answer, DocumentEvent, DocumentKind, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]

CT1 = op.Origin(contact="CT1")
IN_SPRING = op.InteractionCreate(origin=CT1, form=op.Form(template="BUS", campaign="SPRING"))
MARK = op.CampaignEntryToggleCanceled(campaign_entry="1")


@pytest.fixture
def spring(world: Ask) -> Ask:
    """The small world, with a campaign."""
    world(op.CampaignCreate(campaign="SPRING", description="Spring"))
    return world


def plan(ask: Ask, segment: str, *campaigns: str) -> None:
    """A segment with a line for each campaign."""
    ask(op.SegmentCreate(segment=segment))
    ask(op.SegmentChange(segment=segment, description=f"Segment {segment}", template="BUS"))
    for place, campaign in enumerate(campaigns, start=1):
        ask(op.SegmentAddLine(segment=segment, contact="CT1"))
        ask(op.SegmentChangeLine(segment=segment, line=str(place * 10000), template="BUS", campaign=campaign))


def gathered(ask: Ask) -> list[tuple[str, str, str, int]]:
    """Campaign, segment, description and number of interactions of each campaign entry."""
    rows = ask(op.CampaignEntryList()).rows
    return [(row.campaign, row.segment, row.description, row.interactions) for row in rows]


def canceled(ask: Ask) -> list[bool]:
    """The mark of every entry of the log."""
    return [row.canceled for row in ask(op.EntryList()).rows]


def test_interactions_of_a_campaign_share_one_campaign_entry(spring: Ask) -> None:
    """The first one makes it, and says how it looks."""
    spring(IN_SPRING)
    spring(IN_SPRING)

    [row] = spring(op.CampaignEntryList(campaign="SPRING")).rows

    assert (row.salesperson, row.user, row.description, row.document_type) == ("JR", "SPEC", "Interactions", None)
    assert (row.interactions, row.cost, row.duration) == (2, 5, 30)
    assert {entry.campaign_entry for entry in spring(op.EntryList()).rows} == {row.campaign_entry}


def test_each_kind_of_document_has_its_own_campaign_entry(spring: Ask) -> None:
    """Its description is the kind of document."""
    spring(op.TemplateChange(code="MEMO", campaign="SPRING"))
    for kind in (DocumentKind.SALES_QUOTE, DocumentKind.SALES_INVOICE):
        spring(op.TemplateSetupSet(document_type=kind, template="MEMO"))
        printed = {"event": DocumentEvent.PRINTED, "account_type": AccountType.CUSTOMER, "account": "C1"}
        spring(op.DocumentProcess(document_type=kind, no="1", **printed))

    assert gathered(spring) == [("SPRING", "", "Sales quote", 1), ("SPRING", "", "Sales invoice", 1)]


def test_a_logged_segment_makes_one_campaign_entry_for_each_campaign(spring: Ask) -> None:
    """Lines without a campaign belong to none; the description is the segment's."""
    spring(op.CampaignCreate(campaign="AUTUMN"))
    plan(spring, "S1", "SPRING", "", "AUTUMN", "SPRING")

    spring(op.SegmentLog(segment="S1"))

    assert gathered(spring) == [("SPRING", "S1", "Segment S1", 2), ("AUTUMN", "S1", "Segment S1", 1)]
    assert [entry.campaign_entry for entry in spring(op.EntryList()).rows] == ["1", "", "2", "1"]
    assert [row.campaign_entries for row in spring(op.LoggedSegmentList()).rows] == [2]


def test_a_line_without_a_contact_makes_no_campaign_entry(spring: Ask) -> None:
    """It is not logged."""
    plan(spring, "S1", "")
    spring(op.SegmentAddLine(segment="S1"))
    spring(op.SegmentChangeLine(segment="S1", line="20000", campaign="SPRING"))

    spring(op.SegmentLog(segment="S1"))

    assert gathered(spring) == []


def test_a_postponed_interaction_belongs_to_no_campaign_entry(spring: Ask) -> None:
    """It does when it is finished."""
    waiting = spring(op.InteractionLeave(origin=CT1, form=IN_SPRING.form)).entry
    assert gathered(spring) == []

    spring(op.InteractionResume(entry=waiting))

    assert gathered(spring) == [("SPRING", "", "Interactions", 1)]


def test_the_mark_of_a_campaign_entry_reaches_all_its_interactions(spring: Ask) -> None:
    """A single canceled one is restored with them."""
    spring(IN_SPRING)
    spring(IN_SPRING)
    spring(op.EntryToggleCanceled(entries=("1",)))

    marked = spring(MARK)
    assert (marked.count, marked.asked, canceled(spring)) == (2, (Question.MARK_CAMPAIGN_ENTRY,), [True, True])

    unmarked = spring(MARK)
    assert (unmarked.asked, canceled(spring)) == ((Question.UNMARK_CAMPAIGN_ENTRY,), [False, False])


def test_without_a_yes_a_campaign_entry_keeps_its_mark(spring: Ask) -> None:
    """Nothing changes."""
    spring(IN_SPRING)

    declined = spring(MARK.model_copy(update={"answers": {Question.MARK_CAMPAIGN_ENTRY: Answer.NO}}))

    assert (declined.count, canceled(spring)) == (0, [False])


def test_a_canceled_campaign_entry_takes_new_interactions_which_are_active(spring: Ask) -> None:
    """So they do not count for it."""
    spring(IN_SPRING)
    spring(MARK)
    spring(IN_SPRING)

    assert canceled(spring) == [True, False]
    assert gathered(spring) == [("SPRING", "", "Interactions", 1)]


def test_deleting_canceled_campaign_entries_takes_all_their_interactions(spring: Ask) -> None:
    """Active ones too; those of other campaigns stay."""
    spring(op.CampaignCreate(campaign="AUTUMN"))
    for campaign in ("SPRING", "AUTUMN"):
        spring(op.InteractionCreate(origin=CT1, form=op.Form(template="BUS", campaign=campaign)))
        spring(op.CampaignEntryToggleCanceled(campaign_entry="1" if campaign == "SPRING" else "2"))
    spring(IN_SPRING)

    assert spring(op.CampaignEntryDeleteCanceled(campaign="SPRING")).count == 3
    assert gathered(spring) == [("AUTUMN", "", "Interactions", 1)]
    assert spring(op.CampaignEntryDeleteCanceled()).count == 2
    assert spring(op.EntryList()).rows == ()


def test_an_active_campaign_entry_is_not_deleted(spring: Ask) -> None:
    """Whatever its interactions are."""
    spring(IN_SPRING)
    spring(op.EntryToggleCanceled(entries=("1",)))

    assert spring(op.CampaignEntryDeleteCanceled()).count == 0


def test_a_campaign_entry_after_a_deleted_one_gets_a_new_number(spring: Ask) -> None:
    """The interactions of a deleted campaign do not find their way into another."""
    spring(IN_SPRING)
    spring(op.CampaignDelete(campaign="SPRING"))
    assert spring(op.CampaignList()).rows == ()

    spring(op.CampaignCreate(campaign="SPRING"))
    spring(IN_SPRING)

    assert gathered(spring) == [("SPRING", "", "Interactions", 1)]
    assert [entry.campaign_entry for entry in spring(op.EntryList()).rows] == ["1", "2"]


def test_a_call_from_a_segment_makes_the_campaign_entry_that_logging_uses_later(spring: Ask) -> None:
    """Then it belongs to no logged segment, and the mark of that one does not reach it."""
    spring(op.SessionBegin(edition="business-central", work_date="2026-01-15", today="2026-01-20"))
    for operation in (
        op.SalespersonCreate(code="JR"),
        op.ContactCreate(no="CT1", salesperson="JR", phone="123"),
        op.TemplateCreate(code="BUS", description="Letter", correspondence_type=""),
        op.TemplateSetupSet(document_type=DocumentKind.OUTGOING_CALL, template="BUS"),
        op.CampaignCreate(campaign="SPRING"),
    ):
        spring(operation)
    plan(spring, "S1", "SPRING")
    spring(op.InteractionPhoneCall(segment="S1", line="10000"))
    spring(op.SegmentLog(segment="S1"))

    [logged] = spring(op.LoggedSegmentList()).rows
    spring(op.LoggedSegmentToggleCanceled(segments=("S1",)))

    assert logged.campaign_entries == 0
    assert [row.canceled for row in spring(op.CampaignEntryList()).rows] == [False]
    assert canceled(spring) == [False, True]


def test_contacts_on_two_lines_count_twice(spring: Ask) -> None:
    """A campaign entry counts interactions, not people."""
    plan(spring, "S1", "SPRING")
    spring(op.SegmentAddContacts(segment="S1", filter=ContactFilter(contacts=("CT2",))))
    spring(op.SegmentChange(segment="S1", campaign="SPRING", salesperson="JR"))

    spring(op.SegmentLog(segment="S1"))

    assert gathered(spring) == [("SPRING", "S1", "Segment S1", 2)]
