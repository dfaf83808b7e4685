"""Logged segments: the mark *Canceled*, and leaving the register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import Answer, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]

TOGGLE = op.LoggedSegmentToggleCanceled(segments=("S1",))


def logged(ask: Ask, segment: str, *contacts: str) -> None:
    """Log a segment of contacts."""
    ask(op.SegmentCreate(segment=segment))
    ask(op.SegmentChange(segment=segment, description="Spring", salesperson="JR", template="BUS"))
    ask(op.SegmentAddContacts(segment=segment, filter=ContactFilter(contacts=contacts)))
    ask(op.SegmentLog(segment=segment, deliver=False))


def marks(ask: Ask) -> list[bool]:
    """The mark of every entry of the log."""
    return [row.canceled for row in ask(op.EntryList()).rows]


def register(ask: Ask) -> list[tuple[str, bool, int]]:
    """Number, mark and number of interactions of each logged segment."""
    return [(row.segment, row.canceled, row.interactions) for row in ask(op.LoggedSegmentList()).rows]


def test_the_mark_of_a_logged_segment_reaches_all_its_entries(world: Ask) -> None:
    """One that was canceled alone is restored with the others; what others logged is left alone."""
    world(op.InteractionCreate(origin=op.Origin(contact="CT1"), form=op.Form(template="BUS")))
    logged(world, "S1", "CT1", "CT2")
    world(op.EntryToggleCanceled(entries=("2",)))
    assert register(world) == [("S1", False, 1)]

    marked = world(TOGGLE)
    assert (marked.count, marked.asked) == (1, (Question.MARK_SEGMENTS,))
    assert (marks(world), register(world)) == ([False, True, True], [("S1", True, 2)])

    assert world(TOGGLE).asked == (Question.UNMARK_SEGMENTS,)
    assert (marks(world), register(world)) == ([False, False, False], [("S1", False, 2)])


def test_the_first_logged_segment_decides(world: Ask) -> None:
    """The others follow it, whatever they were."""
    logged(world, "S1", "CT1")
    logged(world, "S2", "CT1")
    world(TOGGLE)

    both = world(op.LoggedSegmentToggleCanceled(segments=("S2", "S1", "S2")))

    assert both.count == 2
    assert register(world) == [("S1", True, 1), ("S2", True, 1)]


def test_without_a_yes_a_logged_segment_keeps_its_mark(world: Ask) -> None:
    """And nothing is asked where nothing is chosen."""
    logged(world, "S1", "CT1")

    declined = world(TOGGLE.model_copy(update={"answers": {Question.MARK_SEGMENTS: Answer.NO}}))

    assert (declined.count, register(world)) == (0, [("S1", False, 1)])
    assert world(op.LoggedSegmentToggleCanceled(segments=())).asked == ()


def test_deleted_logged_segments_leave_their_entries_behind(world: Ask) -> None:
    """They stay canceled and can be restored one by one; the number can be logged again."""
    logged(world, "S1", "CT1")
    logged(world, "S2", "CT1")
    world(op.LoggedSegmentToggleCanceled(segments=("S1", "S2")))

    assert world(op.LoggedSegmentDeleteCanceled(segment="S1")).count == 1
    assert register(world) == [("S2", True, 1)]
    world(op.EntryToggleCanceled(entries=("1",)))
    assert marks(world) == [False, True]
    assert world(op.EntryList(segment="S1")).rows == ()

    logged(world, "S1", "CT2")

    assert [row.contact for row in world(op.EntryList(segment="S1")).rows] == ["CT2"]
    assert [row.segment for row in world(op.EntryList()).rows] == ["S1", "S2", "S1"]


def test_an_active_logged_segment_is_not_deleted(world: Ask) -> None:
    """Only canceled ones are."""
    logged(world, "S1", "CT1")

    assert world(op.LoggedSegmentDeleteCanceled()).count == 0


def test_a_canceled_segment_still_counts_as_logged(world: Ask) -> None:
    """The register decides, not the mark."""
    logged(world, "S1", "CT1")
    world(TOGGLE)
    world(op.SegmentCreate(segment="S1"))
    world(op.SegmentChange(segment="S1", description="Spring"))

    with pytest.raises(AssertionError, match="segment-already-logged"):
        world(op.SegmentLog(segment="S1"))
