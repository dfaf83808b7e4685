"""Logging a segment: its lines become entries, and the segment an item of the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import LoggedResult, LoggedSegments
from interaction_spec.model.records import LoggedSegment, Segment

from .criteria import take_over
from .numbers import next_segment_number
from .refusal import refuse
from .segments import known_segment, open_segment
from .store import campaign_entries, logged, segments
from .store.logged import Sending

if TYPE_CHECKING:
    from interaction_spec.model.operations import LoggedSegmentList, SegmentDryRun, SegmentLog

    from .context import Context


def log(operation: SegmentLog, context: Context) -> LoggedResult:
    """Log a segment, all of it or nothing; what is sent is sent after the commit."""
    header = known_segment(operation.segment, context)
    sending = how_sent(operation, context)
    _check(header, sending, context)
    number = _register(header, context)
    user = context.session.user
    campaign_entries.add_for_lines(context.store, header.segment, number, user)
    interactions = logged.log_lines(context.store, header.segment, number, user, deliver=sending.deliver)
    if not interactions:
        refuse("segment-empty", segment=header.segment)
    if sending.deliver:
        context.to_send.append(logged.logged_range(context.store, number))
    segments.delete_segment(context.store, header.segment)
    follow_up = _follow_up(header, context) if operation.follow_up else None
    return LoggedResult(interactions=interactions, follow_up=follow_up)


def list_logged(operation: LoggedSegmentList, context: Context) -> LoggedSegments:
    """List the logged segments."""
    del operation
    return LoggedSegments(rows=logged.logged_segments(context.store))


def how_sent(operation: SegmentLog | SegmentDryRun, context: Context) -> Sending:
    """Whether lines are sent, by default where any has a correspondence type, and what that demands."""
    return Sending(
        deliver=segments.can_be_sent(context.store, operation.segment)
        if operation.deliver is None
        else operation.deliver,
        address_required=context.rules.address_required,
        by_line_template=context.rules.delivery_by_line_template,
    )


def _check(header: Segment, sending: Sending, context: Context) -> None:
    if logged.is_logged(context.store, header.segment):
        refuse("segment-already-logged", segment=header.segment)
    if not header.description:
        refuse("segment-description-blank", segment=header.segment)
    unfit = logged.first_unfit_line(context.store, header.segment, sending)
    if unfit:
        refuse(unfit.code, **unfit.params)


def _register(header: Segment, context: Context) -> int:
    """Put a logged segment into the register, and say under which number."""
    record = LoggedSegment(
        segment=header.segment,
        description=header.description,
        creation_date=context.session.today,
        user=context.session.user,
    )
    return logged.add_logged_segment(context.store, record)


def _follow_up(header: Segment, context: Context) -> str:
    """Open another segment with the same campaign and contacts: one line for each entry, nothing else is kept."""
    number = next_segment_number(context)
    description = f"Follow-up on segment {header.segment}"[:50]
    open_segment(Segment(segment=number, description=description, campaign=header.campaign), context)
    take_over(number, header.segment, context)
    return number
