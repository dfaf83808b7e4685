"""Segments that have languages, are deleted, or are logged with or without sending what their lines have."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match
from interaction_spec.model.outcomes import SegmentLanguages

from .actions import send, with_line
from .expectations import same_rows
from .registry import Asking, step
from .situations import text
from .story import Story, answered, build
from .values import arguments


@step("given", "segment.has_languages")
def _has_languages(match: Match, _story: Story) -> Asking:
    for row in match.table:
        yield build(op.SegmentAddLanguage, {"segment": text(match, "segment")} | arguments(row, blanks=False))
    return None


@step("when", "segment.add_language")
def _add_language(match: Match, story: Story) -> Asking:
    row = arguments(match.table[0])
    yield from send(story, build(op.SegmentAddLanguage, {"segment": text(match, "segment")} | row))
    return None


@step("when", "segment.delete")
def _delete(match: Match, story: Story) -> Asking:
    yield from send(story, op.SegmentDelete(segment=text(match, "segment")))
    return None


@step("when", "segment.add_blank")
def _add_blank(match: Match, story: Story) -> Asking:
    yield from send(story, op.SegmentAddLine(segment=text(match, "segment")))
    return None


@step("when", "segment.remove_blank")
def _remove_blank(match: Match, story: Story) -> Asking:
    yield from with_line(match, story, op.SegmentRemoveLine, {})
    return None


@step("when", "segment.log_send", "segment.log_quiet")
def _log(match: Match, story: Story) -> Asking:
    deliver = match.phrase == "segment.log_send"
    yield from send(story, op.SegmentLog(segment=text(match, "segment"), deliver=deliver))
    return None


@step("then", "segment.languages")
def _languages(match: Match, story: Story) -> Asking:
    outcome = yield op.SegmentLanguageList(segment=text(match, "segment"))
    return same_rows(match, story, answered(outcome, SegmentLanguages).rows)
