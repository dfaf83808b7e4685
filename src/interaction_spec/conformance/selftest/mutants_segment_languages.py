"""Systems that give segments and their lines the wrong texts."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Outcome, SegmentWithLines
from interaction_spec.model.values import Answer, Question

from .deeds import accepts, answered, part, rows
from .mutant import Ask, value, wrong
from .segment_deeds import (
    ADDING,
    Memory,
    after,
    around,
    change_header,
    change_lines,
    contact,
    header,
    minding,
    replying,
    restored,
)


def _languages(ask: Ask, segment: str) -> dict[str, str]:
    """The attachment of each language of a segment."""
    found = value(ask, op.SegmentLanguageList(segment=segment))
    return {one.language: one.attachment for one in found.rows} if found else {}


def _texts_of_template(ask: Ask, operation: op.SegmentLanguageList) -> Outcome:
    outcome = ask(operation)
    found = value(ask, op.TemplateLanguageList(code=header(ask, operation.segment).template))
    now = {one.language: one.attachment for one in found.rows} if found else {}
    shown = answered(
        op.SegmentLanguageList,
        rows=lambda told: tuple(
            row.model_copy(update={"attachment": now.get(row.language, row.attachment)}) for row in told.rows
        ),
    )
    return shown(lambda _: outcome, operation)


def _speaking(ask: Ask, operation: op.SegmentAddLine, _: Any) -> None:
    change_lines(ask, operation.segment, language=lambda line: contact(ask, line.contact).language or line.language)


wrong(
    "line-speaks-default",
    "IM-R-105",
    "A line has the default language, whatever the contact speaks.",
    after(ADDING, lambda ask, one, _: change_lines(ask, one.segment, language=header(ask, one.segment).language)),
)
wrong(
    "line-speaks-unknown",
    "IM-R-105",
    "A line has the contact's language though the segment has no text in it.",
    after(ADDING, _speaking),
)
wrong(
    "texts-shared",
    "IM-R-105",
    "Another text of the template reaches segments that had it.",
    around(op.SegmentLanguageList, _texts_of_template),
)
wrong(
    "attachment-not-copied",
    "IM-R-105",
    "A template brings its languages to the header without their attachments.",
    rows(op.SegmentLanguageList, attachment=""),
)
wrong(
    "line-without-attachment",
    "IM-R-105",
    "A line does not show the attachment that comes with its language.",
    rows(op.SegmentRead, of="lines", attachment=""),
)


def _first(ask: Ask, operation: op.SegmentAddLanguage) -> Outcome:
    first = not _languages(ask, operation.segment)
    outcome = ask(operation)
    if first:
        change_lines(
            ask, operation.segment, when=lambda line: contact(ask, line.contact).language != line.language, language=""
        )
    return outcome


def _old_language(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    spoken = {line.line: line.language for line in was.lines}
    change_lines(ask, operation.segment, language=lambda line: spoken[line.line])


def _later_put_back(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    if was.segment.language:
        _old_language(ask, operation, was)


wrong(
    "first-language-asks-contact",
    "IM-R-106",
    "The first language reaches only lines whose contact speaks it.",
    around(op.SegmentAddLanguage, _first),
)
wrong(
    "later-language-reaches-all",
    "IM-R-106",
    "A later language reaches every line.",
    after(op.SegmentAddLanguage, lambda ask, one, _: change_lines(ask, one.segment, language=one.language)),
)
wrong(
    "later-language-reaches-nobody",
    "IM-R-106",
    "A later language reaches no line.",
    restored(op.SegmentAddLanguage, _later_put_back),
)
wrong(
    "language-twice",
    "IM-R-106",
    "A language that the segment has is added again.",
    accepts("language-exists", op.SegmentAddLanguage),
)
wrong(
    "first-language-not-default",
    "IM-R-106",
    "The first language does not become the header's.",
    after(op.SegmentAddLanguage, lambda ask, one, _: change_header(ask, one.segment, language="")),
)


def _old_subject(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    change_header(ask, operation.segment, subject=was.segment.subject)


def _follows_everywhere(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.SegmentChange) and operation.subject is not None:
        memory[header(ask, operation.segment).subject] = operation.subject
    tell = answered(
        op.SegmentRead,
        lines=lambda told: tuple(
            line.model_copy(update={"subject": memory.get(line.subject, line.subject)}) for line in told.lines
        ),
    )
    return tell(ask, operation)


def _old_attachment(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.SegmentChange) and operation.language == "":
        memory["attachment"] = header(ask, operation.segment).attachment
    if "attachment" not in memory:
        return ask(operation)
    return part(op.SegmentRead, "segment", attachment=memory["attachment"])(ask, operation)


wrong(
    "default-language-reaches-lines",
    "IM-R-107",
    "Another default language of the header reaches the lines.",
    after(
        op.SegmentChange,
        lambda ask, one, _: change_lines(ask, one.segment, language=one.language),
        when=lambda one: one.language,
    ),
)
wrong(
    "default-language-without-subject",
    "IM-R-107",
    "Another default language does not bring its subject.",
    restored(op.SegmentChange, _old_subject, when=lambda one: one.language),
)
wrong(
    "cleared-default-keeps-subject",
    "IM-R-107",
    "A default language that is cleared leaves its subject behind.",
    restored(op.SegmentChange, _old_subject, when=lambda one: one.language == ""),
)
wrong(
    "cleared-default-keeps-attachment",
    "IM-R-107",
    "A default language that is cleared leaves its attachment behind.",
    minding(_old_attachment, op.SegmentChange, op.SegmentRead),
)
wrong(
    "subject-reaches-all-languages",
    "IM-R-107",
    "A changed subject reaches lines in another language too.",
    minding(_follows_everywhere, op.SegmentChange, op.SegmentRead),
)
wrong(
    "subject-stays-in-header",
    "IM-R-107",
    "A changed subject does not reach the lines.",
    replying(op.SegmentChange, Question.UPDATE_LINES, Answer.NO, when=lambda one: one.subject is not None),
)
wrong(
    "default-language-unknown",
    "IM-R-107",
    "A language that the segment does not have can be its default.",
    accepts("language-unknown", op.SegmentChange),
)


def _header_text(ask: Ask, operation: op.SegmentRead) -> Outcome:
    texts = _languages(ask, operation.segment)
    tell = answered(
        op.SegmentRead,
        lines=lambda told: tuple(
            line.model_copy(update={"attachment": texts.get(line.language, line.attachment)}) for line in told.lines
        ),
    )
    return tell(ask, operation)


wrong(
    "attachment-left-behind",
    "IM-R-108",
    "Without consent another template leaves the lines with the old attachment.",
    accepts("lines-inherit-attachment", op.SegmentChange),
)
wrong(
    "new-template-old-language",
    "IM-R-108",
    "With another template the lines keep the language of the old one.",
    restored(op.SegmentChange, _old_language, when=lambda one: one.template),
)
wrong(
    "own-template-header-text",
    "IM-R-108",
    "A line with a template of its own has the text of the header's.",
    around(op.SegmentRead, _header_text),
)
wrong(
    "language-of-unknown-segment",
    "IM-R-106",
    "A segment that does not exist can be given a language.",
    accepts("segment-unknown", op.SegmentAddLanguage),
)
