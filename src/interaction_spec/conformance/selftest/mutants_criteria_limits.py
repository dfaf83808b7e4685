"""Systems that choose contacts wrongly at the edges: where something does not exist, or no longer."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Ok, Outcome, Rejected
from interaction_spec.model.values import Answer, Question

from .deeds import accepts, answered
from .mutant import Ask, value, wrong
from .segment_deeds import Memory, lines, minding

wrong(
    "reducing-nothing",
    "IM-R-092",
    "A segment that does not exist can be reduced.",
    accepts("segment-unknown", op.SegmentReduce),
)
wrong(
    "refining-nothing",
    "IM-R-092",
    "A segment that does not exist can be refined.",
    accepts("segment-unknown", op.SegmentRefine),
)
wrong(
    "reducing-by-unknown-contact",
    "IM-R-092",
    "Reducing by a contact that does not exist removes nobody.",
    accepts("contact-unknown", op.SegmentReduce),
)
wrong(
    "refining-by-unknown-contact",
    "IM-R-092",
    "Refining by a contact that does not exist removes nobody.",
    accepts("contact-unknown", op.SegmentRefine),
)
wrong(
    "unknown-segment-goes-back",
    "IM-R-094",
    "On a segment that does not exist one can go back.",
    accepts("segment-unknown", op.SegmentGoBack),
)
wrong(
    "criteria-of-unknown-segment",
    "IM-R-095",
    "The criteria of a segment that does not exist can be saved.",
    accepts("segment-unknown", op.SegmentSaveCriteria),
)
wrong(
    "criteria-without-code",
    "IM-R-095",
    "Criteria are saved without a code.",
    accepts("code-missing", op.SegmentSaveCriteria),
)
wrong(
    "criteria-on-unknown-segment",
    "IM-R-095",
    "Saved criteria can be applied to a segment that does not exist.",
    accepts("segment-unknown", op.SegmentReuseCriteria),
)
wrong(
    "unknown-segment-takes-over",
    "IM-R-096",
    "A segment that does not exist can take over the contacts of a logged one.",
    accepts("segment-unknown", op.SegmentReuseLogged),
)


def _never_gone(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.SegmentReuseCriteria) and "gone" in memory:
        return Rejected(code="contact-unknown", params={"contact": memory["gone"]})
    outcome = ask(operation)
    if isinstance(operation, op.ContactDelete) and isinstance(outcome, Ok):
        memory["gone"] = operation.no
    return outcome


def _reused(operation: op.Operation, memory: Memory) -> str:
    """The logged segment that saved criteria reuse, if they are applied now; remembers what is reused and saved."""
    match operation:
        case op.SegmentReuseLogged(segment=segment, logged=logged):
            memory[f"segment {segment}"] = logged
        case op.SegmentSaveCriteria(segment=segment, code=code):
            memory[f"code {code}"] = memory.get(f"segment {segment}", "")
        case op.SegmentReuseCriteria(code=code):
            return str(memory.get(f"code {code}", ""))
    return ""


def _contacts_only(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.SegmentReuseCriteria) and _reused(operation, memory):
        return Ok(value=Counted(count=len(lines(ask, operation.segment))))
    _reused(operation, memory)
    return ask(operation)


def _must_be_logged(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    logged = _reused(operation, memory)
    if logged and logged not in {one.segment for one in value(ask, op.LoggedSegmentList()).rows}:
        return Rejected(code="segment-not-logged", params={"segment": logged})
    return ask(operation)


wrong(
    "declined-undo-counts",
    "IM-R-094",
    "Going back counts a line though the user declined.",
    answered(op.SegmentGoBack, when=lambda one: one.answers.get(Question.UNDO_CRITERIA) != Answer.YES, count=1),
)
wrong(
    "gone-contact-stops-criteria",
    "IM-R-095",
    "Saved criteria that name a contact that no longer exists cannot be applied.",
    minding(_never_gone, op.ContactDelete, op.SegmentReuseCriteria),
)
wrong(
    "criteria-pass-over-logged-segments",
    "IM-R-095",
    "Saved criteria do not reuse a logged segment again.",
    minding(_contacts_only, op.SegmentReuseLogged, op.SegmentSaveCriteria, op.SegmentReuseCriteria),
)
wrong(
    "gone-logged-segment-stops-criteria",
    "IM-R-095",
    "Saved criteria that reuse a logged segment that no longer exists cannot be applied.",
    minding(_must_be_logged, op.SegmentReuseLogged, op.SegmentSaveCriteria, op.SegmentReuseCriteria),
)
