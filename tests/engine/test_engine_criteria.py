"""Criteria: whom they add and remove, in which order, what going back brings, and what is kept to be done again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Done
from interaction_spec.model.records import ContactFilter, Criteria
from interaction_spec.model.values import Answer, ContactType, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]

S = op.SegmentCreate()
ALL = op.SegmentAddContacts(segment="SM001")
YES = {Question.UNDO_CRITERIA: Answer.YES}


def add(*contacts: str, **how: Any) -> op.SegmentAddContacts:
    """Add these contacts to the first segment."""
    return op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=contacts), **how)


def contacts(ask: Ask) -> list[str]:
    """The contacts on the first segment, in line order."""
    return [line.contact for line in ask(op.SegmentRead(segment="SM001")).lines]


def actions(ask: Ask) -> int:
    """How many criteria actions the first segment has."""
    found: int = ask(op.SegmentRead(segment="SM001")).segment.criteria_actions
    return found


def test_contacts_come_by_company_name_company_type_and_name(world: Ask) -> None:
    """Who has no company comes first; a company before its persons."""
    world(op.ContactCreate(no="CO2", name="Abbey", type=ContactType.COMPANY))
    world(op.ContactCreate(no="CT0", name="Zoe", company="CO1"))
    world(op.ContactCreate(no="CT3", name="Bert", company="CO2"))
    world(S)

    answer = world(ALL)

    assert answer == Counted(count=6)
    assert contacts(world) == ["CT2", "CO2", "CT3", "CO1", "CT1", "CT0"]


def test_a_filter_means_those_who_match_all_of_it(world: Ask) -> None:
    """Type, company, salesperson, language and the template of what was logged narrow one another."""
    world(S)
    world(op.InteractionLeave(origin=op.Origin(contact="CT1"), form=op.Form(template="BUS")))
    for given, found in (
        ({"type": ContactType.COMPANY}, 1),
        ({"company": "CO1"}, 2),
        ({"company": "CO1", "salesperson": "JR"}, 1),
        ({"salesperson": "JR", "type": ContactType.COMPANY}, 0),
        ({"logged_template": "BUS"}, 1),
        ({"logged_template": "MEMO"}, 0),
        ({"language": "ENU"}, 0),
    ):
        meant = ContactFilter.model_validate(given)

        answer = world(op.SegmentAddContacts(segment="SM001", filter=meant, allow_existing=True))

        assert answer.count == found, given


def test_companies_are_widened_before_they_are_added(world: Ask) -> None:
    """From one person to all of the company, and to the company itself."""
    world(op.ContactCreate(no="CT3", company="CO1"))
    world(S)

    world(add("CT1", related_companies=True))
    world(add("CT2", "CT3", expand_companies=True))

    assert contacts(world) == ["CO1", "CT1", "CT2", "CT3"]


def test_excluded_contacts_are_only_added_when_that_is_ignored(world: Ask) -> None:
    """By hand they can be added."""
    world(op.ContactCreate(no="CT3", excluded=True))
    world(S)

    counts = [world(add("CT3")).count, world(add("CT3", ignore_exclusion=True)).count]
    world(op.SegmentAddLine(segment="SM001", contact="CT3"))

    assert counts == [0, 1]
    assert contacts(world) == ["CT3", "CT3"]


def test_reducing_drops_those_who_match_and_refining_all_others(world: Ask) -> None:
    """A line without a contact matches nothing."""
    person = ContactFilter(type=ContactType.PERSON)
    for operation in (S, ALL, op.SegmentAddLine(segment="SM001")):
        world(operation)

    reduced = world(op.SegmentReduce(segment="SM001", filter=person))
    left = contacts(world)
    refined = world(op.SegmentRefine(segment="SM001", filter=ContactFilter(type=ContactType.COMPANY)))

    assert (reduced, left) == (Counted(count=2), ["CO1", ""])
    assert (refined, contacts(world)) == (Counted(count=1), ["CO1"])


def test_entire_companies_widen_what_matches(world: Ask) -> None:
    """With one person the whole company goes, or stays."""
    meant = ContactFilter(contacts=("CT1",))
    world(S)
    world(ALL)

    refined = world(op.SegmentRefine(segment="SM001", filter=meant, entire_companies=True))
    reduced = world(op.SegmentReduce(segment="SM001", filter=meant, entire_companies=True))

    assert (refined, reduced) == (Counted(count=1), Counted(count=2, asked=(Question.RESET_CRITERIA,)))
    assert actions(world) == 0


def test_going_back_removes_every_line_of_an_inserted_contact(world: Ask) -> None:
    """Also one that was there before; the answer defaults to no."""
    for operation in (S, add("CT1", "CT2"), add("CT1", allow_existing=True)):
        world(operation)

    kept = world(op.SegmentGoBack(segment="SM001"))
    gone = world(op.SegmentGoBack(segment="SM001", answers=YES))

    assert (kept.count, gone.count, contacts(world), actions(world)) == (0, 2, ["CT2"], 1)


def test_going_back_brings_removed_contacts_to_the_end(world: Ask) -> None:
    """One line for each that went, as the header plans it now."""
    for operation in (S, add("CT1", "CT2"), op.SegmentAddLine(segment="SM001", contact="CT1")):
        world(operation)
    world(op.SegmentReduce(segment="SM001", filter=ContactFilter(contacts=("CT1",))))
    world(op.SegmentChange(segment="SM001", description="Later", answers={Question.UPDATE_LINES: Answer.NO}))

    world(op.SegmentGoBack(segment="SM001", answers=YES))

    lines = world(op.SegmentRead(segment="SM001")).lines
    assert [(line.contact, line.description) for line in lines] == [("CT2", ""), ("CT1", "Later"), ("CT1", "Later")]


def test_another_contact_on_a_line_counts_as_two_actions(world: Ask) -> None:
    """The removal of the one and the addition of the other."""
    for operation in (S, op.SegmentAddLine(segment="SM001", contact="CT1")):
        world(operation)

    world(op.SegmentChangeLine(segment="SM001", line="10000", contact="CT2"))
    went = actions(world)
    world(op.SegmentGoBack(segment="SM001", answers=YES))
    world(op.SegmentGoBack(segment="SM001", answers=YES))

    assert (went, contacts(world)) == (3, ["CT1"])


def test_the_last_line_asks_about_several_actions_only(world: Ask) -> None:
    """A line without a contact is no action; on a no the actions stay."""
    for operation in (S, op.SegmentAddLine(segment="SM001")):
        world(operation)

    silent = world(op.SegmentRemoveLine(segment="SM001", line="10000"))
    world(op.SegmentAddLine(segment="SM001", contact="CT1"))
    asking = world(op.SegmentRemoveLine(segment="SM001", line="10000", answers={Question.RESET_CRITERIA: Answer.NO}))

    assert (silent, asking) == (Done(), Done(asked=(Question.RESET_CRITERIA,)))
    assert actions(world) == 2


def test_saved_criteria_are_carried_out_on_contacts_as_they_are_now(world: Ask) -> None:
    """Each becomes an action again; contacts that came meanwhile are meant too."""
    for operation in (
        *(S, ALL, op.SegmentReduce(segment="SM001", filter=ContactFilter(type=ContactType.COMPANY))),
        op.SegmentSaveCriteria(segment="SM001", code="OLD", description="Persons"),
        op.SegmentDelete(segment="SM001"),
        op.ContactCreate(no="CT3"),
        op.SegmentCreate(segment="SM001"),
    ):
        world(operation)

    first = world(op.SegmentReuseCriteria(segment="SM001", code="OLD"))
    again = world(op.SegmentReuseCriteria(segment="SM001", code="OLD"))

    assert world(op.CriteriaList()).rows == (Criteria(code="OLD", description="Persons", criteria_actions=2),)
    assert (first, again) == (Counted(count=3), Counted(count=3, asked=(Question.REPLAY_CRITERIA,)))
    assert actions(world) == 2


def test_a_logged_segment_gives_one_line_for_each_of_its_entries(world: Ask) -> None:
    """Canceled ones and duplicates included; saved, it can be taken over again."""
    for operation in (
        *(S, op.SegmentChange(segment="SM001", description="Spring", template="BUS", salesperson="JR")),
        *(op.SegmentAddLine(segment="SM001", contact=no) for no in ("CT1", "CT2", "CT1")),
        *(op.SegmentLog(segment="SM001"), op.EntryToggleCanceled(entries=("1",))),
        op.SegmentCreate(segment="SM001"),
    ):
        world(operation)

    answer = world(op.SegmentReuseLogged(segment="SM001", logged="SM001"))
    world(op.SegmentSaveCriteria(segment="SM001", code="OLD"))
    again = world(op.SegmentReuseCriteria(segment="SM001", code="OLD", answers={Question.REPLAY_CRITERIA: Answer.YES}))

    assert (answer, again.count, actions(world)) == (Counted(count=3), 6, 2)
    assert contacts(world)[:3] == ["CT1", "CT2", "CT1"]
