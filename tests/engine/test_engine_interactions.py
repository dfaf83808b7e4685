"""Forms, postponed interactions and the log."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Drafted, Recorded
from interaction_spec.model.records import Entry, InteractionFields
from interaction_spec.model.values import Answer, Evaluation, InformationFlow, InitiatedBy, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]

CT1 = op.Origin(contact="CT1")
BUS = op.Form(template="BUS")
LOGGED = op.InteractionCreate(origin=CT1, form=BUS)
POSTPONED = op.InteractionLeave(origin=CT1, form=BUS)
BUSINESS_LETTER = Entry(
    entry="1",
    contact="CT1",
    contact_name="Ann Beebe",
    contact_company="CO1",
    salesperson="JR",
    template="BUS",
    group="LETTER",
    description="Business letter",
    subject="Business letter",
    date=dt.date(2026, 1, 15),
    time=dt.time(12, 1),
    cost=Decimal("2.50"),
    duration=15,
    information_flow=InformationFlow.OUTBOUND,
    initiated_by=InitiatedBy.US,
    user="SPEC",
)


def log(ask: Ask, **filters: Any) -> list[str]:
    """The ids of the log's entries."""
    return [entry.entry for entry in ask(op.EntryList(**filters)).rows]


def waiting(ask: Ask, **filters: Any) -> list[str]:
    """The ids of the postponed interactions."""
    return [entry.entry for entry in ask(op.PostponedList(**filters)).rows]


def test_a_draft_from_a_contact_proposes_its_salesperson_and_the_work_date(world: Ask) -> None:
    """The contact is fixed, its salesperson is only proposed."""
    drafted = world(op.InteractionDraft(origin=CT1))

    fields = InteractionFields(
        contact="CT1",
        contact_name="Ann Beebe",
        contact_company="CO1",
        salesperson="JR",
        date=dt.date(2026, 1, 15),
        time=dt.time(12, 1),
    )
    assert drafted == Drafted(draft=fields, fixed=("contact",))


def test_a_draft_from_nowhere_proposes_the_work_date_and_the_time_only(world: Ask) -> None:
    """Without an origin nothing is fixed."""
    drafted = world(op.InteractionDraft())

    assert drafted == Drafted(draft=InteractionFields(date=dt.date(2026, 1, 15), time=dt.time(12, 1)))


def test_the_origins_salesperson_wins_over_the_contacts(world: Ask) -> None:
    """Opened from a salesperson, the form keeps that one whatever contact is chosen."""
    world(op.InteractionCreate(origin=op.Origin(salesperson="PS"), form=op.Form(contact="CT1", template="BUS")))

    [entry] = world(op.EntryList()).rows

    assert entry.salesperson == "PS"


def test_a_template_fills_the_entry(world: Ask) -> None:
    """Group, cost, duration, flow, initiator and description come from the template."""
    answer = world(LOGGED)

    assert answer == Recorded(entry="1")
    assert world(op.EntryList()).rows == (BUSINESS_LETTER,)


def test_what_the_user_types_wins_over_the_template(world: Ask) -> None:
    """Typed values are kept as they are, whatever the template proposes."""
    typed = op.Form(
        template="BUS",
        description="Offer",
        date=dt.date(2026, 2, 1),
        cost=Decimal("7.1"),
        duration=1,
        information_flow=InformationFlow.INBOUND,
        initiated_by=InitiatedBy.THEM,
        evaluation=Evaluation.POSITIVE,
    )
    world(op.InteractionCreate(origin=CT1, form=typed))

    [entry] = world(op.EntryList()).rows

    assert entry == BUSINESS_LETTER.model_copy(update={"subject": "Offer", **typed.model_dump(exclude_none=True)})


def test_leaving_with_no_keeps_nothing(world: Ask) -> None:
    """The form is not even looked at."""
    answer = world(op.InteractionLeave(answers={Question.FINISH_LATER: Answer.NO}))

    assert answer == Recorded(asked=(Question.FINISH_LATER,))
    assert waiting(world) == []


def test_a_postponed_interaction_is_not_in_the_log(world: Ask) -> None:
    """It waits in a list of its own."""
    answer = world(POSTPONED)

    assert answer == Recorded(entry="1", asked=(Question.FINISH_LATER,))
    assert world(op.PostponedList()).rows == (BUSINESS_LETTER.model_copy(update={"postponed": True}),)
    assert log(world) == []


def test_resuming_keeps_the_number_and_takes_the_new_work_date(world: Ask) -> None:
    """The same entry is logged, dated by the day of resuming."""
    world(POSTPONED)
    world(LOGGED)
    world(op.ClockSet(work_date=dt.date(2026, 3, 1)))

    answer = world(op.InteractionResume(entry="1", form=op.Form(evaluation=Evaluation.NEUTRAL)))

    resumed = {"date": dt.date(2026, 3, 1), "evaluation": Evaluation.NEUTRAL}
    assert answer == Recorded(entry="1")
    assert world(op.EntryList(entry="1")).rows == (BUSINESS_LETTER.model_copy(update=resumed),)
    assert log(world) == ["1", "2"]
    assert waiting(world) == []


def test_leaving_a_resumed_interaction_updates_the_same_entry(world: Ask) -> None:
    """It stays postponed under its number."""
    world(POSTPONED)

    world(op.InteractionLeave(entry="1", form=op.Form(description="Later")))

    [entry] = world(op.PostponedList()).rows
    assert (entry.entry, entry.description) == ("1", "Later")


def test_leaving_a_resumed_interaction_with_no_keeps_it_as_it_was(world: Ask) -> None:
    """A no drops only what was typed."""
    world(POSTPONED)
    digest = world(op.StateDigest())

    world(op.InteractionLeave(entry="1", form=op.Form(description="Later"), answers={Question.FINISH_LATER: Answer.NO}))

    assert world(op.StateDigest()) == digest


def test_a_postponed_interaction_is_deleted_only_on_a_yes(world: Ask) -> None:
    """Without an answer the answer is no."""
    world(POSTPONED)
    asked = (Question.DELETE_LINES,)

    silent = world(op.PostponedDelete(entries=("1",)))
    agreed = world(op.PostponedDelete(entries=("1", "1"), answers={Question.DELETE_LINES: Answer.YES}))

    assert silent == Counted(count=0, asked=asked)
    assert agreed == Counted(count=1, asked=asked)
    assert waiting(world) == []


def test_the_number_of_a_deleted_entry_never_comes_back(world: Ask) -> None:
    """Numbers are not used twice, not even the highest."""
    world(POSTPONED)
    world(op.PostponedDelete(entries=("1",), answers={Question.DELETE_LINES: Answer.YES}))

    answer = world(LOGGED)

    assert answer.entry == "2"


def test_a_refusal_consumes_no_number(engine: Any, world: Ask) -> None:
    """Entry numbers have no holes from what was not allowed."""
    engine.perform(op.InteractionCreate(origin=CT1))

    answer = world(LOGGED)

    assert answer.entry == "1"


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, ["1", "2", "3"]),
        ({"contact": "CO1"}, ["1", "2"]),
        ({"contact": "CT1"}, ["1"]),
        ({"contact": "CT2"}, ["3"]),
        ({"contact": "NOBODY"}, []),
        ({"salesperson": "PS"}, ["2"]),
        ({"contact": "CO1", "salesperson": "JR"}, ["1"]),
    ],
)
def test_a_company_lists_the_entries_of_its_persons(world: Ask, filters: Any, found: list[str]) -> None:
    """A person lists only its own; lists are ordered by number, postponed or not."""
    for operation in (op.InteractionCreate, op.InteractionLeave):
        for contact in ("CT1", "CO1", "CT2"):
            world(
                operation(
                    origin=op.Origin(contact=contact),
                    form=op.Form(template="BUS", salesperson="JR" if contact == "CT2" else None),
                )
            )

    assert log(world, **filters) == found
    assert waiting(world, **filters) == [str(int(number) + 3) for number in found]


def test_one_entry_is_listed_only_if_it_is_logged(world: Ask) -> None:
    """A postponed or unknown one gives an empty list."""
    world(LOGGED)
    world(POSTPONED)

    assert [log(world, entry=number) for number in ("1", "2", "3", "01")] == [["1"], [], [], []]


def test_the_first_entry_decides_for_all(world: Ask) -> None:
    """Toggling gives every chosen entry the opposite of the first one's mark."""
    world(LOGGED)
    world(LOGGED)
    world(op.EntryToggleCanceled(entries=("2",)))

    answer = world(op.EntryToggleCanceled(entries=("1", "2", "1")))

    assert answer == Counted(count=2, asked=(Question.MARK_CANCELED,))
    assert [entry.canceled for entry in world(op.EntryList()).rows] == [True, True]


def test_restoring_an_entry_asks_another_question(world: Ask) -> None:
    """A no leaves the mark."""
    world(LOGGED)
    world(op.EntryToggleCanceled(entries=("1",)))

    answer = world(
        op.EntryToggleCanceled(entries=("1",), answers={Question.UNMARK_CANCELED: Answer.NO}),
    )

    assert answer == Counted(count=0, asked=(Question.UNMARK_CANCELED,))
    assert world(op.EntryList()).rows[0].canceled


def test_only_canceled_entries_that_match_all_filters_are_deleted(world: Ask) -> None:
    """Active entries stay, and so do canceled ones that a filter leaves out."""
    for _ in range(2):
        world(LOGGED)
    world(op.InteractionCreate(origin=CT1, form=op.Form(template="MEMO")))
    world(op.EntryToggleCanceled(entries=("1", "3")))

    counts = [
        world(op.EntryDeleteCanceled(**filters)).count
        for filters in (
            {"contact": "CT2"},
            {"template": "BUS", "date": dt.date(2026, 1, 16)},
            {"template": "BUS", "group": "LETTER", "salesperson": "JR", "date": dt.date(2026, 1, 15)},
            {},
        )
    ]

    assert counts == [0, 0, 1, 1]
    assert log(world) == ["2"]


def test_a_changed_template_leaves_recorded_interactions_alone(world: Ask) -> None:
    """An entry holds a snapshot; even deleting template and group only leaves their codes behind."""
    world(LOGGED)

    world(op.TemplateChange(code="BUS", unit_cost=Decimal(9)))
    world(op.TemplateDelete(code="BUS"))
    world(op.GroupDelete(code="LETTER"))

    assert world(op.EntryList()).rows == (BUSINESS_LETTER,)
