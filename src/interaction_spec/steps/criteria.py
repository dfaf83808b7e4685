"""The criteria of segments: whom they add and remove, undoing, keeping and repeating them."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match
from interaction_spec.model.outcomes import Counted, SavedCriteria
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import Answer, Question

from .actions import send
from .expectations import last, same_rows
from .registry import Asking, Check, look, step
from .situations import text
from .story import Story, answered, build
from .values import arguments

_CHOOSES: dict[str, type[op.Operation]] = {
    "segment.add_matching": op.SegmentAddContacts,
    "segment.add_all": op.SegmentAddContacts,
    "segment.reduce": op.SegmentReduce,
    "segment.reduce_keep": op.SegmentReduce,
    "segment.refine": op.SegmentRefine,
}


def _chosen(match: Match) -> dict[str, Any]:
    """The one row of a table as a filter and flags; several numbers are written as in a filter, with bars."""
    row = arguments(match.table[0], blanks=False) if match.table else {}
    given = {name: row.pop(name) for name in ContactFilter.model_fields if name in row}
    if "contact" in row:
        given["contacts"] = tuple(str(row.pop("contact")).split("|"))
    return {**row, "filter": ContactFilter(**given)}


@step("when", *_CHOOSES)
def _choose(match: Match, story: Story) -> Asking:
    given = {"segment": text(match, "segment"), **_chosen(match)}
    if match.phrase == "segment.reduce_keep":
        given["answers"] = {Question.RESET_CRITERIA: Answer.NO}
    yield from send(story, build(_CHOOSES[match.phrase], given))
    return None


@step("when", "segment.go_back", "segment.stay")
def _go_back(match: Match, story: Story) -> Asking:
    answers = {Question.UNDO_CRITERIA: Answer.YES} if match.phrase == "segment.go_back" else {}
    yield from send(story, op.SegmentGoBack(segment=text(match, "segment"), answers=answers))
    return None


@step("when", "criteria.save")
def _save(match: Match, story: Story) -> Asking:
    yield from send(story, op.SegmentSaveCriteria(segment=text(match, "segment"), code=text(match, "criteria")))
    return None


@step("when", "criteria.reuse", "criteria.reuse_keep")
def _reuse(match: Match, story: Story) -> Asking:
    answers = {Question.REPLAY_CRITERIA: Answer.YES} if match.phrase == "criteria.reuse" else {}
    given = op.SegmentReuseCriteria(segment=text(match, "segment"), code=text(match, "criteria"), answers=answers)
    yield from send(story, given)
    return None


@step("when", "segment.reuse_logged")
def _reuse_logged(match: Match, story: Story) -> Asking:
    given = op.SegmentReuseLogged(segment=text(match, "segment"), logged=text(match, "segment_2"))
    yield from send(story, given)
    return None


@look("segment.removed", "segment.line_changed", "criteria.answered")
def _counted(match: Match, story: Story) -> Check:
    return Check(match.arguments["count"], last(story, Counted).count)


@step("then", "criteria.are")
def _criteria(match: Match, story: Story) -> Asking:
    return same_rows(match, story, answered((yield op.CriteriaList()), SavedCriteria).rows)
