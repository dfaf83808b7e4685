"""Systems that apply saved criteria, reuse logged segments or open new ones wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Numbered, Ok, Outcome
from interaction_spec.model.values import Answer, Question

from .deeds import accepts, answered, forgets, rows
from .mutant import Ask, value, wrong
from .segment_deeds import (
    Memory,
    after,
    around,
    change_header,
    change_lines,
    header,
    lines,
    minding,
    remove_repeated,
    replying,
)

REPLAY = Question.REPLAY_CRITERIA


def _yesterdays_contacts(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.SegmentSaveCriteria):
        memory[operation.code] = {one.no for one in value(ask, op.ContactList()).rows}
    outcome = ask(operation)
    if isinstance(operation, op.SegmentReuseCriteria) and isinstance(outcome, Ok):
        for line in lines(ask, operation.segment):
            if line.contact not in memory[operation.code]:
                ask(op.SegmentRemoveLine(segment=operation.segment, line=line.line))
    return outcome


def _additions_only(ask: Ask, operation: op.SegmentReuseCriteria) -> Outcome:
    found = lines(ask, operation.segment)
    outcome = ask(operation)
    left = {line.contact for line in lines(ask, operation.segment)}
    for line in found:
        if line.contact not in left:
            ask(op.SegmentAddLine(segment=operation.segment, contact=line.contact))
    return outcome


def _replaced(ask: Ask, operation: op.SegmentReuseCriteria) -> Outcome:
    if header(ask, operation.segment).criteria_actions and operation.answers.get(REPLAY) == Answer.YES:
        for line in lines(ask, operation.segment):
            ask(op.SegmentRemoveLine(segment=operation.segment, line=line.line))
        while header(ask, operation.segment).criteria_actions:
            ask(op.SegmentGoBack(segment=operation.segment, answers={Question.UNDO_CRITERIA: Answer.YES}))
    return ask(operation)


wrong(
    "criteria-without-description",
    "IM-R-095",
    "Saved criteria lose their description.",
    rows(op.CriteriaList, description=""),
)
wrong(
    "criteria-of-yesterday",
    "IM-R-095",
    "Saved criteria find only contacts that existed when they were saved.",
    minding(_yesterdays_contacts, op.SegmentSaveCriteria, op.SegmentReuseCriteria),
)
wrong(
    "replay-unconfirmed",
    "IM-R-095",
    "Saved criteria are applied to a segment that has some without confirmation.",
    replying(op.SegmentReuseCriteria, REPLAY, Answer.YES),
)
wrong(
    "replay-always-asked",
    "IM-R-095",
    "Saved criteria are applied to a segment without any only after a question.",
    answered(op.SegmentReuseCriteria, asked=(REPLAY,)),
)
wrong(
    "replay-adds-only",
    "IM-R-095",
    "Of saved criteria only the additions are applied.",
    around(op.SegmentReuseCriteria, _additions_only),
)
wrong(
    "replay-replaces",
    "IM-R-095",
    "Saved criteria replace those of the segment.",
    around(op.SegmentReuseCriteria, _replaced),
)
wrong(
    "no-criteria-saved",
    "IM-R-095",
    "A segment without criteria actions can have them saved.",
    accepts("criteria-none", op.SegmentSaveCriteria),
)
wrong(
    "criteria-code-twice",
    "IM-R-095",
    "Criteria are saved under a code that others have.",
    accepts("criteria-exists", op.SegmentSaveCriteria),
)
wrong(
    "unknown-criteria-applied",
    "IM-R-095",
    "Criteria that were never saved can be applied.",
    accepts("criteria-unknown", op.SegmentReuseCriteria),
)


def _active_only(ask: Ask, operation: op.SegmentReuseLogged) -> Outcome:
    entries = value(ask, op.EntryList(segment=operation.logged)).rows
    if entries and all(entry.canceled for entry in entries):
        return Ok(value=Counted(count=0))
    return ask(operation)


def _plan_taken(ask: Ask, operation: op.SegmentReuseLogged, _: Counted) -> None:
    entries = value(ask, op.EntryList(segment=operation.logged)).rows
    change_lines(ask, operation.segment, template=entries[0].template)


def _follow_up(told: object) -> str:
    return getattr(told, "follow_up", None) or ""


def _follow(operation: op.SegmentLog) -> bool:
    return operation.follow_up


wrong(
    "canceled-not-reused",
    "IM-R-096",
    "Canceled interactions of a logged segment are not reused.",
    around(op.SegmentReuseLogged, _active_only),
)
wrong(
    "repeated-not-reused",
    "IM-R-096",
    "A contact with several interactions is reused once.",
    after(op.SegmentReuseLogged, lambda ask, one, _: remove_repeated(ask, one.segment)),
)
wrong(
    "reused-without-campaign",
    "IM-R-096",
    "Reused lines have the header's campaign, not the interaction's.",
    after(
        op.SegmentReuseLogged,
        lambda ask, one, _: change_lines(ask, one.segment, campaign=header(ask, one.segment).campaign),
    ),
)
wrong(
    "reused-with-template",
    "IM-R-096",
    "Reused lines have the template of the interaction.",
    after(op.SegmentReuseLogged, _plan_taken),
)
wrong(
    "open-segment-reused",
    "IM-R-096",
    "A segment that was never logged can be reused.",
    accepts("segment-not-logged", op.SegmentReuseLogged),
)
wrong(
    "follow-up-without-campaign",
    "IM-R-096",
    "A follow-up segment loses the campaign of the segment it follows.",
    after(op.SegmentLog, lambda ask, _, told: change_header(ask, _follow_up(told), campaign=""), when=_follow),
)
wrong(
    "follow-up-lines-share-campaign",
    "IM-R-096",
    "All lines of a follow-up segment have the campaign of its header.",
    after(
        op.SegmentLog,
        lambda ask, _, told: change_lines(ask, _follow_up(told), campaign=header(ask, _follow_up(told)).campaign),
        when=_follow,
    ),
)


def _number_back(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    outcome = ask(operation)
    if isinstance(operation, op.SegmentDelete) and isinstance(outcome, Ok):
        memory["free"] = operation.segment
    if isinstance(operation, op.SegmentCreate) and not operation.segment and "free" in memory:
        return Ok(value=Numbered(no=memory.pop("free")))
    return outcome


def _old_salesperson(ask: Ask, operation: op.SegmentLog) -> Outcome:
    old = header(ask, operation.segment).salesperson
    outcome = ask(operation)
    if isinstance(outcome, Ok):
        ask(op.SegmentChange(segment=_follow_up(outcome.value), salesperson=old))
    return outcome


wrong(
    "new-segment-of-nobody",
    "IM-R-097",
    "A new segment does not have the user's salesperson.",
    after(op.SegmentCreate, lambda ask, _, told: change_header(ask, told.no, salesperson="")),
)
wrong(
    "follow-up-of-old-salesperson",
    "IM-R-097",
    "A follow-up segment has the salesperson of the segment it follows.",
    around(op.SegmentLog, _old_salesperson, when=_follow),
)
wrong("segment-not-deleted", "IM-R-097", "A segment that is deleted stays open.", forgets(op.SegmentDelete))
wrong(
    "deleted-number-returns",
    "IM-R-097",
    "The number of a deleted segment is given again.",
    minding(_number_back, op.SegmentDelete, op.SegmentCreate),
)
