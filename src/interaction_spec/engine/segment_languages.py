"""The languages of a segment: its texts, and the lines that they reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Done, SegmentLanguages
from interaction_spec.model.records import Segment, SegmentLanguage

from .refusal import refuse
from .store import languages, segments, templates

if TYPE_CHECKING:
    from interaction_spec.model.operations import SegmentAddLanguage, SegmentLanguageList

    from .context import Context


def add_language(operation: SegmentAddLanguage, context: Context) -> Done:
    """Give a segment a text in one language; the first one is the header's where that has none."""
    header = _known(operation.segment, context)
    if not operation.language:
        refuse("code-missing")
    if languages.find_language(context.store, header.segment, operation.language):
        refuse("language-exists", segment=header.segment, language=operation.language)
    first = not languages.languages(context.store, header.segment)
    record = SegmentLanguage.model_validate(operation.model_dump(exclude={"op"}))
    languages.add_language(context.store, record, first=first)
    if first and not header.language:
        spoken = {"language": record.language, "subject": record.subject}
        segments.save_segment(context.store, header.model_copy(update=spoken))
    return Done()


def list_languages(operation: SegmentLanguageList, context: Context) -> SegmentLanguages:
    """List the languages of a segment."""
    header = _known(operation.segment, context)
    found = languages.languages(context.store, header.segment)
    return SegmentLanguages(
        rows=tuple(SegmentLanguage.model_validate(one.model_dump(exclude={"attachment_no"})) for one in found)
    )


def rebuild(segment: str, template: str, context: Context) -> None:
    """Give a segment the languages of its new template instead of its own, with copies of the attachments."""
    languages.delete_languages(context.store, segment)
    for place, language in enumerate(templates.languages(context.store, template)):
        record = SegmentLanguage(segment=segment, language=language.language, attachment=language.attachment)
        languages.add_language(context.store, record, first=place == 0)


def _known(number: str, context: Context) -> Segment:
    return segments.find_segment(context.store, number) or refuse("segment-unknown", segment=number)
