"""Logged segments: the register of what was logged together."""

from __future__ import annotations

from tests.model_based.oracle_marks import mark_all
from tests.model_based.world import Refused, Row, World, agreed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, LoggedSegments, Value
from interaction_spec.model.records import LoggedSegment
from interaction_spec.model.values import Question


def logged_segment_list(world: World, _: op.LoggedSegmentList) -> Value:
    """In the order of logging; each counts what has the same mark as itself."""
    rows = []
    for row in world.logged:
        interactions = [each for each in world.entries if each["logged"] == row["id"]]
        campaigns = [each for each in world.campaign_entries if each["logged"] == row["id"]]
        figures = {
            "interactions": sum(each["canceled"] == row["canceled"] for each in interactions),
            "campaign_entries": sum(each["canceled"] == row["canceled"] for each in campaigns),
        }
        rows.append(LoggedSegment(**{name: value for name, value in row.items() if name != "id"}, **figures))
    return LoggedSegments(rows=tuple(rows))


def logged_segment_toggle(world: World, asked: op.LoggedSegmentToggleCanceled) -> Value:
    """The first one decides; entries and campaign entries follow, whatever they were."""
    rows: list[Row] = []
    for number in asked.segments:
        found = [row for row in world.logged if row["segment"] == number]
        if not found:
            raise Refused("segment-not-logged", segment=number)
        rows += [row for row in found if row not in rows]
    canceled = not rows[0]["canceled"]
    question = Question.MARK_SEGMENTS if canceled else Question.UNMARK_SEGMENTS
    if not agreed(asked.answers, question):
        return Counted(count=0, asked=(question,))
    for row in rows:
        row["canceled"] = canceled
        mark_all(world, [each for each in world.entries if each["logged"] == row["id"]], canceled, "logged segment")
        for campaign_entry in world.campaign_entries:
            if campaign_entry["logged"] == row["id"]:
                campaign_entry["canceled"] = canceled
    return Counted(count=len(rows), asked=(question,))


def logged_segment_delete_canceled(world: World, asked: op.LoggedSegmentDeleteCanceled) -> Value:
    """What it held together stays, still canceled, and forgets it."""
    going = [row["id"] for row in world.logged if row["canceled"] and asked.segment in (None, row["segment"])]
    for each in [*world.entries, *world.campaign_entries]:
        if each["logged"] in going:
            each["logged"] = None
    world.logged = [row for row in world.logged if row["id"] not in going]
    return Counted(count=len(going))
