"""Logged segments and the mark *Canceled*: what rule scenarios say of them."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match
from interaction_spec.model.outcomes import Counted
from interaction_spec.model.values import Answer, Question

from .actions import send
from .expectations import last
from .registry import Asking, Check, look, step
from .situations import text
from .story import Story


def _toggled(match: Match, answer: Answer) -> op.LoggedSegmentToggleCanceled:
    segments = tuple(text(match, role) for role in ("segment", "segment_2") if role in match.arguments)
    answers = {Question.MARK_SEGMENTS: answer, Question.UNMARK_SEGMENTS: answer}
    return op.LoggedSegmentToggleCanceled(segments=segments, answers=answers)


@step("given", "logged.marked")
def _marked(match: Match, _story: Story) -> Asking:
    yield _toggled(match, Answer.YES)
    return None


@step("given", "segment.gone_unsent")
def _gone_unsent(match: Match, _story: Story) -> Asking:
    yield op.SegmentLog(segment=text(match, "segment"), deliver=False)
    return None


@step("when", "logged.toggle", "logged.toggle_both", "logged.toggle_keep")
def _toggle(match: Match, story: Story) -> Asking:
    answer = Answer.NO if match.phrase == "logged.toggle_keep" else Answer.YES
    yield from send(story, _toggled(match, answer))
    return None


@step("when", "logged.delete", "logged.delete_number")
def _delete(match: Match, story: Story) -> Asking:
    segment = text(match, "segment") if "segment" in match.arguments else None
    yield from send(story, op.LoggedSegmentDeleteCanceled(segment=segment))
    return None


@look("logged.changed", "logged.deleted")
def _counted(match: Match, story: Story) -> Check:
    return Check(match.arguments["count"], last(story, Counted).count)
