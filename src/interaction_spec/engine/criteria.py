"""Choosing the contacts of a segment by criteria: what is done is written down, can be undone, kept and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Counted, Done, SavedCriteria
from interaction_spec.model.records import CriteriaStep
from interaction_spec.model.values import Answer, CriteriaAction, Question

from .context import agreed
from .refusal import refuse
from .segments import known_segment
from .store import criteria, register, segments

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        Answers,
        CriteriaList,
        SegmentAddContacts,
        SegmentGoBack,
        SegmentReduce,
        SegmentRefine,
        SegmentReuseCriteria,
        SegmentReuseLogged,
        SegmentSaveCriteria,
    )

    from .context import Context


def add_contacts(operation: SegmentAddContacts, context: Context) -> Counted:
    """Add one line for each contact that is meant."""
    segment = known_segment(operation.segment, context).segment
    return Counted(count=_carry_out(segment, _step(CriteriaAction.ADD, operation), context))


def reduce(operation: SegmentReduce, context: Context) -> Counted:
    """Remove the lines whose contact matches."""
    return _remove(CriteriaAction.REDUCE, operation, context)


def refine(operation: SegmentRefine, context: Context) -> Counted:
    """Remove the lines whose contact does not match."""
    return _remove(CriteriaAction.REFINE, operation, context)


def reuse_logged(operation: SegmentReuseLogged, context: Context) -> Counted:
    """Add one line for each entry of a logged segment."""
    segment = known_segment(operation.segment, context).segment
    if register.find_logged(context.store, operation.logged) is None:
        refuse("segment-not-logged", segment=operation.logged)
    return Counted(count=take_over(segment, operation.logged, context))


def go_back(operation: SegmentGoBack, context: Context) -> Counted:
    """Undo the newest criteria action, after a question."""
    segment = known_segment(operation.segment, context)
    if not segment.criteria_actions:
        refuse("criteria-none", segment=segment.segment)
    agrees = agreed(operation.answers, Question.UNDO_CRITERIA, default=Answer.NO)
    count = criteria.undo(context.store, segment.segment) if agrees else 0
    return Counted(count=count, asked=(Question.UNDO_CRITERIA,))


def save_criteria(operation: SegmentSaveCriteria, context: Context) -> Done:
    """Keep the criteria actions of a segment under a code that is free."""
    segment = known_segment(operation.segment, context).segment
    steps = criteria.steps(context.store, segment)
    if not steps:
        refuse("criteria-none", segment=segment)
    if not operation.code:
        refuse("code-missing")
    if criteria.find_saved(context.store, operation.code) is not None:
        refuse("criteria-exists", code=operation.code)
    criteria.save(context.store, operation.code, operation.description, steps)
    return Done()


def reuse_criteria(operation: SegmentReuseCriteria, context: Context) -> Counted:
    """Carry out saved criteria actions, one after the other."""
    segment = known_segment(operation.segment, context)
    steps = criteria.find_saved(context.store, operation.code)
    if steps is None:
        refuse("criteria-unknown", code=operation.code)
    asked = (Question.REPLAY_CRITERIA,) if segment.criteria_actions else ()
    if not asked or agreed(operation.answers, Question.REPLAY_CRITERIA, default=Answer.NO):
        for step in steps:
            if step.logged_segment:
                take_over(segment.segment, step.logged_segment, context)
            else:
                _carry_out(segment.segment, step, context, again=True)
    return Counted(count=segments.count_lines(context.store, segment.segment), asked=asked)


def list_criteria(operation: CriteriaList, context: Context) -> SavedCriteria:
    """List the saved criteria."""
    del operation
    return SavedCriteria(rows=criteria.all_saved(context.store))


def take_over(segment: str, number: str, context: Context) -> int:
    """Add the contacts of a logged segment, as one criteria action, and count the lines."""
    step = CriteriaStep(action=CriteriaAction.ADD, logged_segment=number)
    action = criteria.record(context.store, segment, step)
    found = register.find_logged(context.store, number)
    return criteria.add_logged(context.store, segment, action, found[0]) if found else 0


def reset_if_empty(segment: str, answers: Answers, context: Context) -> tuple[Question, ...]:
    """When the last line has gone, several criteria actions go with it if the user agrees; says what was asked."""
    header = known_segment(segment, context)
    if header.lines or header.criteria_actions < 2:
        return ()
    if agreed(answers, Question.RESET_CRITERIA):
        criteria.reset(context.store, segment)
    return (Question.RESET_CRITERIA,)


def _remove(action: CriteriaAction, operation: SegmentReduce | SegmentRefine, context: Context) -> Counted:
    segment = known_segment(operation.segment, context).segment
    count = _carry_out(segment, _step(action, operation), context)
    asked = reset_if_empty(segment, operation.answers, context) if count else ()
    return Counted(count=count, asked=asked)


def _step(action: CriteriaAction, operation: SegmentAddContacts | SegmentReduce | SegmentRefine) -> CriteriaStep:
    """What an operation does to the contacts, without the segment that it does it to."""
    return CriteriaStep(action=action, **operation.model_dump(exclude={"op", "segment", "answers"}))


def _carry_out(segment: str, step: CriteriaStep, context: Context, *, again: bool = False) -> int:
    """Write an action down and do it; done again, it passes over contacts that no longer exist."""
    unknown = criteria.name(context.store, segment, step.filter.contacts)
    if unknown and not again:
        refuse("contact-unknown", contact=next(no for no in step.filter.contacts if no in unknown))
    action = criteria.record(context.store, segment, step)
    do = criteria.add_matching if step.action == CriteriaAction.ADD else criteria.remove
    count = do(context.store, segment, action, step)
    criteria.forget_names(context.store, segment)
    return count
