"""Open segments: the header, and what of it reaches the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Done, Numbered, Segments, SegmentWithLines
from interaction_spec.model.records import Segment
from interaction_spec.model.values import Question

from .context import agreed, cleared
from .numbers import check_typed_segment_number, next_segment_number
from .refusal import refuse
from .store import segments
from .templates import template_or_none

if TYPE_CHECKING:
    from interaction_spec.model.operations import SegmentChange, SegmentCreate, SegmentList, SegmentRead

    from .context import Context

ON_LINES = {"unit_cost": "cost", "unit_duration": "duration"}
"""Header fields that a line knows under another name."""


def create(operation: SegmentCreate, context: Context) -> Numbered:
    """Create a segment without lines."""
    if operation.segment:
        check_typed_segment_number(context)
    return Numbered(no=open_segment(operation.segment or next_segment_number(context), "", context))


def change(operation: SegmentChange, context: Context) -> Done:
    """Change the header, and the lines as far as the user wants it."""
    header = known_segment(operation.segment, context)
    asked: list[Question] = []
    if operation.template is not None and operation.template != header.template:
        header = _with_template(header, operation, asked, context)
    changes = cleared(operation.model_dump(exclude={"op", "segment", "template", "answers"}, exclude_none=True))
    if changes:
        _pass_on(header, changes, operation, asked, context)
    segments.save_segment(context.store, header.model_copy(update=changes))
    return Done(asked=tuple(asked))


def read(operation: SegmentRead, context: Context) -> SegmentWithLines:
    """Read a segment and its lines."""
    segment = known_segment(operation.segment, context)
    return SegmentWithLines(segment=segment, lines=segments.lines(context.store, segment.segment))


def list_segments(operation: SegmentList, context: Context) -> Segments:
    """List the open segments."""
    del operation
    return Segments(rows=segments.segments(context.store))


def known_segment(number: str, context: Context) -> Segment:
    """The open segment with this number, which must exist."""
    return segments.find_segment(context.store, number) or refuse("segment-unknown", segment=number)


def open_segment(number: str, description: str, context: Context) -> str:
    """Open a segment under a number that is free; its date is the work date."""
    if segments.find_segment(context.store, number):
        refuse("segment-exists", segment=number)
    segment = Segment(segment=number, description=description, date=context.session.work_date)
    segments.add_segment(context.store, segment)
    return number


def _with_template(header: Segment, operation: SegmentChange, asked: list[Question], context: Context) -> Segment:
    """The header with another template's values. Its lines take over the code and nothing else of it."""
    template = template_or_none(operation.template or "", context)
    if header.lines:
        asked.append(Question.UPDATE_TEMPLATE)
        if agreed(operation.answers, Question.UPDATE_TEMPLATE):
            segments.set_template_of_lines(context.store, header.segment, template.code)
    values = template.model_dump(include={"group", "unit_cost", "unit_duration", "information_flow", "initiated_by"})
    return header.model_copy(update={"template": template.code, **values})


def _pass_on(
    header: Segment,
    changes: dict[str, object],
    operation: SegmentChange,
    asked: list[Question],
    context: Context,
) -> None:
    """Overwrite the changed fields on the lines that carry the header's template, typed values included."""
    if not segments.carries(context.store, header.segment, header.template):
        return
    asked.append(Question.UPDATE_LINES)
    if agreed(operation.answers, Question.UPDATE_LINES):
        on_lines = {ON_LINES.get(name, name): value for name, value in changes.items()}
        segments.set_fields_of_lines(context.store, header.segment, header.template, on_lines)
