"""Segments: the header, the lines, and logging."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Done, LoggedResult, Numbered, Rejected
from interaction_spec.model.records import ContactFilter, Line, LoggedSegment, Segment
from interaction_spec.model.values import Answer, Evaluation, InformationFlow, InitiatedBy, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from interaction_spec.engine import Engine

    Ask = Callable[[op.Operation], Any]

PLANNED = op.SegmentChange(segment="SM001", template="BUS", description="Spring", salesperson="JR")
FOUND = ContactFilter(contacts=("CT2", "CT1"))
READY = (op.SegmentCreate(), PLANNED, op.SegmentAddContacts(segment="SM001", filter=FOUND))
LINE = Line(
    line="10000",
    contact="CT1",
    contact_name="Ann Beebe",
    contact_company="CO1",
    salesperson="JR",
    template="BUS",
    group="LETTER",
    description="Spring",
    date=dt.date(2026, 1, 15),
    cost=Decimal("2.50"),
    duration=15,
    information_flow=InformationFlow.OUTBOUND,
    initiated_by=InitiatedBy.US,
)


def lines(ask: Ask, number: str = "SM001") -> tuple[Line, ...]:
    """The lines of a segment."""
    found: tuple[Line, ...] = ask(op.SegmentRead(segment=number)).lines
    return found


def change(**changes: Any) -> op.SegmentChange:
    """Change the first segment."""
    return op.SegmentChange(segment="SM001", **changes)


def test_a_new_segment_is_dated_by_the_work_date(world: Ask) -> None:
    """It has the next number and nothing else."""
    answer = world(op.SegmentCreate())

    assert answer == Numbered(no="SM001")
    assert world(op.SegmentList()).rows == (Segment(segment="SM001", date=dt.date(2026, 1, 15)),)


def test_a_header_takes_over_its_templates_values(world: Ask) -> None:
    """Without lines nothing is asked; the description is not the template's."""
    world(op.SegmentCreate())

    answer = world(change(template="BUS"))

    assert answer == Done()
    assert world(op.SegmentRead(segment="SM001")).segment == Segment(
        segment="SM001",
        template="BUS",
        group="LETTER",
        date=dt.date(2026, 1, 15),
        unit_cost=Decimal("2.50"),
        unit_duration=15,
        information_flow=InformationFlow.OUTBOUND,
        initiated_by=InitiatedBy.US,
    )


def test_a_cleared_template_clears_what_it_brought(world: Ask) -> None:
    """A header without a template has no group, cost, duration, flow or initiator."""
    world(op.SegmentCreate())
    world(change(template="BUS"))

    world(change(template="", date=""))

    assert world(op.SegmentList()).rows == (Segment(segment="SM001"),)


def test_a_line_starts_as_the_header_plans_it(world: Ask) -> None:
    """All planned values are the header's."""
    world(READY[0])
    world(PLANNED)

    answer = world(op.SegmentAddLine(segment="SM001", contact="CT1"))

    assert answer == Numbered(no="10000")
    assert lines(world) == (LINE,)


def test_a_line_has_the_contacts_salesperson_where_the_header_has_none(world: Ask) -> None:
    """The header's salesperson comes first, the contact's second."""
    world(op.SegmentCreate())

    world(op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=("CO1", "CT1", "CT2"))))

    assert [line.salesperson for line in lines(world)] == ["", "PS", "JR"]


def test_adding_contacts_passes_over_those_already_there(world: Ask) -> None:
    """By hand the same contact may be added again."""
    world(op.SegmentCreate())

    first = world(op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=("CT1", "CT1"))))
    again = world(op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=("CT2", "CT1"))))
    world(op.SegmentAddLine(segment="SM001", contact="CT1"))

    assert (first, again) == (Counted(count=1), Counted(count=1))
    assert [(line.line, line.contact) for line in lines(world)] == [
        ("10000", "CT1"),
        ("20000", "CT2"),
        ("30000", "CT1"),
    ]


def test_another_template_brings_only_its_code_to_the_lines(world: Ask) -> None:
    """Cost, group and the rest of existing lines stay as they were; a line's own template is overwritten."""
    world(op.SegmentCreate())
    world(op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=("CT1", "CT2"))))
    world(op.SegmentChangeLine(segment="SM001", line="20000", template="MEMO"))

    answer = world(change(template="BUS"))

    assert answer == Done(asked=(Question.UPDATE_TEMPLATE,))
    assert [(line.template, line.group, int(line.cost)) for line in lines(world)] == [
        ("BUS", "", 0),
        ("BUS", "", 0),
    ]


def test_lines_keep_their_template_on_a_no(world: Ask) -> None:
    """The header changes all the same."""
    world(op.SegmentCreate())
    world(op.SegmentAddLine(segment="SM001"))

    world(change(template="BUS", answers={Question.UPDATE_TEMPLATE: Answer.NO}))

    read = world(op.SegmentRead(segment="SM001"))
    assert (read.segment.template, read.lines[0].template) == ("BUS", "")


def test_a_header_field_overwrites_lines_with_its_template_only(world: Ask) -> None:
    """Typed values are overwritten as well; lines with another template are never touched."""
    for operation in READY:
        world(operation)
    world(op.SegmentChangeLine(segment="SM001", line="10000", template="MEMO"))
    world(op.SegmentChangeLine(segment="SM001", line="20000", cost=Decimal(8)))

    answer = world(change(unit_cost=Decimal(4), unit_duration=5, date=dt.date(2026, 5, 1)))

    assert answer == Done(asked=(Question.UPDATE_LINES,))
    assert [(int(line.cost), line.duration, line.date) for line in lines(world)] == [
        (0, 0, dt.date(2026, 1, 15)),
        (4, 5, dt.date(2026, 5, 1)),
    ]


def test_a_header_field_reaches_no_line_on_a_no(world: Ask) -> None:
    """The header changes all the same."""
    for operation in READY:
        world(operation)

    world(change(description="Summer", answers={Question.UPDATE_LINES: Answer.NO}))

    read = world(op.SegmentRead(segment="SM001"))
    assert (read.segment.description, {line.description for line in read.lines}) == ("Summer", {"Spring"})


def test_nothing_is_asked_where_no_line_carries_the_template(world: Ask) -> None:
    """After a no to the template, its lines are no candidates for the other fields."""
    world(op.SegmentCreate())
    world(op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=("CT1",))))

    answer = world(change(template="BUS", description="x", answers={Question.UPDATE_TEMPLATE: Answer.NO}))

    assert answer == Done(asked=(Question.UPDATE_TEMPLATE,))
    assert lines(world)[0].description == ""


def test_a_lines_new_template_keeps_its_description(world: Ask) -> None:
    """Its other values come along, and what is typed at the same time wins."""
    world(op.SegmentCreate())
    world(change(description="Spring", salesperson="JR"))
    world(op.SegmentAddLine(segment="SM001", contact="CT1"))

    world(op.SegmentChangeLine(segment="SM001", line="10000", template="BUS", evaluation=Evaluation.POSITIVE))

    assert lines(world) == (LINE.model_copy(update={"evaluation": Evaluation.POSITIVE}),)


def test_a_line_without_description_takes_the_templates(world: Ask) -> None:
    """A cleared template clears its values again, the description stays."""
    world(op.SegmentCreate())
    world(op.SegmentAddLine(segment="SM001", contact="CT1"))

    world(op.SegmentChangeLine(segment="SM001", line="10000", template="BUS"))
    world(op.SegmentChangeLine(segment="SM001", line="10000", template=""))

    [line] = lines(world)
    assert (line.description, line.group, int(line.cost), line.duration) == ("Business letter", "", 0, 0)


def test_a_removed_line_is_gone(world: Ask) -> None:
    """The others keep their numbers."""
    for operation in READY:
        world(operation)

    world(op.SegmentRemoveLine(segment="SM001", line="10000"))

    assert [line.line for line in lines(world)] == ["20000"]


def test_logging_makes_one_entry_for_each_line_with_a_contact(world: Ask) -> None:
    """In line order, copied from the line; the segment is gone and the register knows it."""
    for operation in READY:
        world(operation)
    world(op.SegmentAddLine(segment="SM001"))

    answer = world(op.SegmentLog(segment="SM001"))

    entries = world(op.EntryList()).rows
    copied = LINE.model_dump(exclude={"line"})
    assert answer == LoggedResult(interactions=2)
    assert [entry.contact for entry in entries] == ["CT2", "CT1"]
    assert entries[1].model_dump(include=set(copied)) == copied
    assert (entries[1].segment, entries[1].user, entries[1].postponed) == ("SM001", "SPEC", False)
    assert world(op.SegmentList()).rows == ()
    assert world(op.LoggedSegmentList()).rows == (
        LoggedSegment(
            segment="SM001",
            description="Spring",
            creation_date=dt.date(2026, 1, 20),
            user="SPEC",
            interactions=2,
        ),
    )


def test_a_canceled_entry_no_longer_counts_for_its_segment(world: Ask) -> None:
    """The register counts what is still valid."""
    for operation in (*READY, op.SegmentLog(segment="SM001")):
        world(operation)

    world(op.EntryToggleCanceled(entries=("1",)))

    assert world(op.LoggedSegmentList()).rows[0].interactions == 1


def test_a_follow_up_keeps_the_contacts_and_nothing_else(world: Ask) -> None:
    """One line for each entry, planned by the new header, which has no template and no salesperson."""
    for operation in READY:
        world(operation)
    world(op.ClockSet(work_date=dt.date(2026, 2, 2)))

    answer = world(op.SegmentLog(segment="SM001", follow_up=True))

    read = world(op.SegmentRead(segment="SM002"))
    plan = {"description": "Follow-up on segment SM001", "date": dt.date(2026, 2, 2)}
    ann = {"contact": "CT1", "contact_name": "Ann Beebe", "contact_company": "CO1", "salesperson": "JR"}
    assert answer == LoggedResult(interactions=2, follow_up="SM002")
    assert read.segment == Segment(segment="SM002", lines=2, criteria_actions=1, **plan)
    assert read.lines == (
        Line(line="10000", contact="CT2", contact_name="Carl Dale", **plan),
        Line(line="20000", **ann, **plan),
    )


def test_a_follow_ups_description_has_fifty_characters(world: Ask) -> None:
    """A long number is cut."""
    world(op.MarketingSetupSet())
    world(op.SegmentCreate(segment="N" * 40))
    world(op.SegmentChange(segment="N" * 40, template="BUS", description="x", salesperson="JR"))
    world(op.SegmentAddLine(segment="N" * 40, contact="CT1"))
    world(op.MarketingSetupSet(segment_nos="SM"))

    world(op.SegmentLog(segment="N" * 40, follow_up=True))

    assert world(op.SegmentList()).rows[0].description == ("Follow-up on segment " + "N" * 40)[:50]


def test_the_first_unfit_line_refuses_the_whole(engine: Engine, world: Ask) -> None:
    """Lines before it leave no entry; lines without contact are not looked at."""
    for operation in (*READY, op.SegmentAddLine(segment="SM001")):
        world(operation)
    world(op.SegmentAddLine(segment="SM001", contact="CO1"))
    world(op.SegmentChangeLine(segment="SM001", line="30000", salesperson=""))
    world(op.SegmentChangeLine(segment="SM001", line="40000", salesperson="WHO"))
    world(op.SegmentChangeLine(segment="SM001", line="20000", template=""))
    digest = world(op.StateDigest())

    outcome = engine.perform(op.SegmentLog(segment="SM001"))

    assert outcome == Rejected(code="line-field-blank", params={"contact": "CT1", "field": "template"})
    assert world(op.StateDigest()) == digest
