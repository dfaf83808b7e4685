"""Logging a segment: its lines become entries, and the segment an item of the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import LoggedResult, LoggedSegments
from interaction_spec.model.records import LoggedSegment

from .numbers import next_segment_number
from .refusal import refuse
from .segments import known_segment, open_segment
from .store import logged, people, segments, templates

if TYPE_CHECKING:
    from interaction_spec.model.operations import LoggedSegmentList, SegmentLog
    from interaction_spec.model.records import Line, Segment

    from .context import Context


def log(operation: SegmentLog, context: Context) -> LoggedResult:
    """Log a segment, all of it or nothing."""
    header = known_segment(operation.segment, context)
    _check(header, context)
    number = _register(header, context)
    interactions = logged.log_lines(context.store, header.segment, number, context.session.user)
    if not interactions:
        refuse("segment-empty", segment=header.segment)
    segments.delete_segment(context.store, header.segment)
    follow_up = _follow_up(header.segment, number, context) if operation.follow_up else None
    return LoggedResult(interactions=interactions, follow_up=follow_up)


def list_logged(operation: LoggedSegmentList, context: Context) -> LoggedSegments:
    """List the logged segments."""
    del operation
    return LoggedSegments(rows=logged.logged_segments(context.store))


def _check(header: Segment, context: Context) -> None:
    if logged.is_logged(context.store, header.segment):
        refuse("segment-already-logged", segment=header.segment)
    if not header.description:
        refuse("segment-description-blank", segment=header.segment)
    unfit = logged.first_unfit_line(context.store, header.segment)
    if unfit:
        _refuse_line(unfit, context)


def _refuse_line(line: Line, context: Context) -> None:
    """Say what the first unfit line lacks, first things first."""
    if line.date is None:
        refuse("line-field-blank", contact=line.contact, field="date")
    if not line.salesperson:
        refuse("line-field-blank", contact=line.contact, field="salesperson")
    if people.find_salesperson(context.store, line.salesperson) is None:
        refuse("line-salesperson-unknown", contact=line.contact, salesperson=line.salesperson)
    if not line.template:
        refuse("line-field-blank", contact=line.contact, field="template")
    if templates.find_template(context.store, line.template) is None:
        refuse("line-template-unknown", contact=line.contact, template=line.template)


def _register(header: Segment, context: Context) -> int:
    """Put a logged segment into the register, and say under which number."""
    record = LoggedSegment(
        segment=header.segment,
        description=header.description,
        creation_date=context.session.today,
        user=context.session.user,
    )
    return logged.add_logged_segment(context.store, record)


def _follow_up(number: str, register: int, context: Context) -> str:
    """Open another segment with the same contacts: one line for each entry, nothing else is kept."""
    description = f"Follow-up on segment {number}"[:50]
    following = open_segment(next_segment_number(context), description, context)
    logged.add_follow_up_lines(context.store, register, following)
    return following
