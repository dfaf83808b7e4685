"""Logging a segment: its lines become entries, and the segment an item of the register."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from interaction_spec.model.outcomes import DryRun, LoggedResult, LoggedSegments
from interaction_spec.model.records import LineRefusal, LoggedSegment, Segment
from interaction_spec.model.values import Change

from . import history
from .criteria import take_over
from .numbers import Drawn, draw_segment_number
from .refusal import refuse
from .segments import known_segment, open_segment
from .store import campaign_entries, logged, register, segments
from .store.history import LOGGED_NOW
from .store.logged import Sending

if TYPE_CHECKING:
    from interaction_spec.model.operations import LoggedSegmentList, SegmentDryRun, SegmentLog

    from .context import Context
    from .store.rows import StoredLine


def log(operation: SegmentLog, context: Context) -> LoggedResult:
    """Log a segment, all of it or nothing unless the caller chose otherwise; what is sent is sent after the commit."""
    header = known_segment(operation.segment, context)
    sending = how_sent(operation, context)
    begun = _check(header, context)
    refused, left = _unfit(header, sending, context, partial=operation.partial)
    number = begun or _register(header, context)
    interactions = _log_lines(header, number, sending, context)
    if not interactions:
        _refuse_all(header, refused)
    if left:
        segments.keep_lines(context.store, header.segment, left, number)
    else:
        segments.delete_segment(context.store, header.segment)
    follow_up = _follow_up(header, context) if operation.follow_up else None
    return LoggedResult(
        interactions=interactions,
        follow_up=follow_up.no if follow_up else None,
        warning=follow_up is not None and follow_up.warning,
        refused=refused,
    )


def dry_run(operation: SegmentDryRun, context: Context) -> DryRun:
    """Look at a segment as logging does, to the end and without logging it."""
    header = known_segment(operation.segment, context)
    sending = how_sent(operation, context)
    _check(header, context)
    interactions = logged.count_loggable(context.store, header.segment)
    if not interactions:
        refuse("segment-empty", segment=header.segment)
    refused = tuple(logged.unfit_lines(context.store, header.segment, sending))
    return DryRun(interactions=interactions, refused=refused)


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


def _check(header: Segment, context: Context) -> int | None:
    """Whether the segment as a whole can be logged; the logged segment that a partial log of it began, if any."""
    found = register.find_logged(context.store, header.segment)
    begun = segments.begun_register(context.store, header.segment)
    if found and found[0] != begun:
        refuse("segment-already-logged", segment=header.segment)
    if not header.description:
        refuse("segment-description-blank", segment=header.segment)
    return begun


def _unfit(
    header: Segment, sending: Sending, context: Context, *, partial: bool
) -> tuple[tuple[LineRefusal, ...], tuple[StoredLine, ...]]:
    """What a partial log refuses, and the lines that it takes off the segment for that; otherwise the first refuses."""
    if not partial:
        first = logged.first_unfit_line(context.store, header.segment, sending)
        if first:
            refuse(first.code, **first.params)
        return (), ()
    refused = tuple(logged.unfit_lines(context.store, header.segment, sending))
    numbers = tuple(dict.fromkeys(one.line for one in refused))
    return refused, segments.take_off(context.store, header.segment, numbers)


def _log_lines(header: Segment, number: int, sending: Sending, context: Context) -> int:
    """Make an entry of every line with a contact, and the campaign entries that gather them."""
    user = context.session.user
    campaign_entries.add_for_lines(context.store, header.segment, number, user)
    interactions = logged.log_lines(context.store, header.segment, number, user, deliver=sending.deliver)
    history.note(context, Change.CREATED, LOGGED_NOW, register=number)
    if sending.deliver and interactions:
        context.to_send.append(logged.logged_range(context.store, number))
    return interactions


def _refuse_all(header: Segment, refused: tuple[LineRefusal, ...]) -> NoReturn:
    """Nothing was logged: because nothing can be, or because there is nothing."""
    if refused:
        refuse(refused[0].code, **refused[0].params)
    refuse("segment-empty", segment=header.segment)


def _register(header: Segment, context: Context) -> int:
    """Put a logged segment into the register, and say under which number."""
    record = LoggedSegment(
        segment=header.segment,
        description=header.description,
        creation_date=context.session.today,
        user=context.session.user,
    )
    return logged.add_logged_segment(context.store, record)


def _follow_up(header: Segment, context: Context) -> Drawn:
    """Open another segment with the same campaign and contacts: one line for each entry, nothing else is kept."""
    number = draw_segment_number(context)
    description = f"Follow-up on segment {header.segment}"[:50]
    open_segment(Segment(segment=number.no, description=description, campaign=header.campaign), context)
    take_over(number.no, header.segment, context)
    return number
