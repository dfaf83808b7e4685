"""Open segments: the header, and what of it reaches the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Done, Numbered, Segments, SegmentWithLines
from interaction_spec.model.records import Segment
from interaction_spec.model.values import Question

from .context import agreed, cleared
from .numbers import Drawn, check_typed_segment_number, draw_segment_number
from .refusal import refuse
from .segment_languages import rebuild
from .store import languages, people, segments
from .templates import template_or_none

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        SegmentChange,
        SegmentCreate,
        SegmentDelete,
        SegmentList,
        SegmentRead,
    )

    from .context import Context

ON_LINES = {"unit_cost": "cost", "unit_duration": "duration"}
"""Header fields that a line knows under another name."""

FROM_TEMPLATE = {
    "group", "unit_cost", "unit_duration", "information_flow", "initiated_by", "campaign_target", "campaign_response",
    "correspondence_type", "ignore_contact_type", "language",
}  # fmt: skip
"""What a header takes from its template, besides a campaign."""

OF_HEADER = {"ignore_contact_type", "language", "subject"}
"""Header fields that no line takes over as such."""


def create(operation: SegmentCreate, context: Context) -> Numbered:
    """Create a segment without lines."""
    if operation.segment:
        check_typed_segment_number(context)
    number = Drawn(operation.segment, warning=False) if operation.segment else draw_segment_number(context)
    open_segment(Segment(segment=number.no), context)
    return Numbered(no=number.no, warning=number.warning)


def change(operation: SegmentChange, context: Context) -> Done:
    """Change the header, and the lines as far as the user wants it."""
    header = known_segment(operation.segment, context)
    if (operation.unit_cost or 0) < 0:
        refuse("cost-negative")
    if (operation.unit_duration or 0) < 0:
        refuse("duration-negative")
    asked: list[Question] = []
    if operation.template is not None and operation.template != header.template:
        header = _with_template(header, operation, asked, context)
    if operation.language is not None and operation.language != header.language:
        header = _with_language(header, operation.language, context)
    changes = cleared(
        operation.model_dump(exclude={"op", "segment", "template", "language", "answers"}, exclude_none=True)
    )
    _pass_on(header, changes, operation, asked, context)
    if changes.get("campaign") == "":
        changes = {"campaign_target": False, "campaign_response": False, **changes}
    segments.save_segment(context.store, header.model_copy(update=changes))
    return Done(asked=tuple(asked))


def delete(operation: SegmentDelete, context: Context) -> Done:
    """Delete a segment; nothing is logged."""
    header = known_segment(operation.segment, context)
    segments.delete_segment(context.store, header.segment)
    return Done()


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


def open_segment(segment: Segment, context: Context) -> None:
    """Open a segment under a number that is free, with the date of work and the salesperson that the user is."""
    if segments.find_segment(context.store, segment.segment):
        refuse("segment-exists", segment=segment.segment)
    opened = {
        "date": context.session.work_date,
        "salesperson": people.salesperson_of(context.store, context.session.user),
    }
    segments.add_segment(context.store, segment.model_copy(update=opened))


def _with_template(header: Segment, operation: SegmentChange, asked: list[Question], context: Context) -> Segment:
    """The header with another template's values and languages; of these its lines take over little."""
    if not (operation.template or context.rules.template_can_be_cleared):
        refuse("template-required", segment=header.segment)
    template = template_or_none(operation.template or "", context)
    reaches = _reaches_lines(header, operation, asked, context)
    campaign = template.campaign or (header.campaign if template.code else "")
    values = template.model_dump(include=FROM_TEMPLATE)
    header = header.model_copy(
        update={**values, "template": template.code, "campaign": campaign, "subject": "", "attachment": ""}
    )
    segments.save_segment(context.store, header)
    if reaches:
        taken: dict[str, object] = {"template": template.code}
        if context.rules.template_sets_correspondence_of_lines:
            taken["correspondence_type"] = template.correspondence_type
        segments.set_all_lines(context.store, header.segment, taken)
        languages.clear_lines(context.store, header.segment)
    rebuild(header.segment, template.code, context)
    return known_segment(header.segment, context)


def _reaches_lines(header: Segment, operation: SegmentChange, asked: list[Question], context: Context) -> bool:
    """Whether the lines take over another template. Those that have the header's attachment cannot be left behind."""
    if not header.lines:
        return False
    asked.append(Question.UPDATE_TEMPLATE)
    if agreed(operation.answers, Question.UPDATE_TEMPLATE):
        return True
    if languages.inherits(context.store, header.segment):
        refuse("lines-inherit-attachment", segment=header.segment)
    return False


def _with_language(header: Segment, code: str, context: Context) -> Segment:
    """The header with another of its languages as the default, and that one's subject. Lines keep theirs."""
    language = languages.find_language(context.store, header.segment, code)
    if code and language is None:
        refuse("language-unknown", language=code)
    spoken = {"language": code, "subject": language.subject, "attachment": language.attachment} if language else {}
    return header.model_copy(update=spoken or {"language": "", "subject": "", "attachment": ""})


def _pass_on(
    header: Segment,
    changes: dict[str, object],
    operation: SegmentChange,
    asked: list[Question],
    context: Context,
) -> None:
    """Overwrite the changed fields on the lines that carry the header's template, typed values included."""
    if "subject" in changes:
        languages.set_subject(context.store, header.segment, header.language, str(changes["subject"]))
    on_lines = {ON_LINES.get(name, name): value for name, value in changes.items() if name not in OF_HEADER}
    if on_lines.get("correspondence_type") is None or not header.attachment:
        on_lines.pop("correspondence_type", None)
    if not (on_lines or "subject" in changes):
        return
    if not segments.carries(context.store, header.segment, header.template):
        return
    asked.append(Question.UPDATE_LINES)
    if not agreed(operation.answers, Question.UPDATE_LINES):
        return
    if on_lines:
        segments.set_fields_of_lines(context.store, header.segment, header.template, on_lines)
    if "subject" in changes:
        languages.follow_subject(
            context.store, header.segment, header.language, header.subject, str(changes["subject"])
        )
