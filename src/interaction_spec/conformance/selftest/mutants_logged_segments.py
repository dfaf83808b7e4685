"""Systems that handle logged segments wrongly: canceling, deleting, sending again."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome, Rejected
from interaction_spec.model.values import Answer, CorrespondenceType, Extension, Question
from interaction_spec.steps import FIRST_DAY

from .deeds import accepts, answered, first, forgets, rows, sent, takes_for
from .mutant import Ask, deed, value, wrong

TOGGLE, CLEAR, RESEND = op.LoggedSegmentToggleCanceled, op.LoggedSegmentDeleteCanceled, op.EntryResend
YES = Answer.YES

wrong("segment-mark-forgotten", "IM-R-082", "A logged segment is never marked as canceled.", forgets(TOGGLE, count=1))
wrong(
    "segment-canceled-unasked", "IM-R-082", "A logged segment is canceled whatever the answer.",
    takes_for(TOGGLE, YES, Question.MARK_SEGMENTS, Question.UNMARK_SEGMENTS),
)  # fmt: skip
wrong(
    "segment-cancels-no-interaction", "IM-R-082", "A canceled logged segment leaves its interactions active.",
    rows(op.EntryList, when=lambda row: row.segment, canceled=False),
)  # fmt: skip
wrong(
    "segment-cancels-no-campaign-entry", "IM-R-082", "A canceled logged segment leaves its campaign entries active.",
    rows(op.CampaignEntryList, when=lambda row: row.segment, canceled=False),
)  # fmt: skip
wrong(
    "exact-undo-unasked", "IM-R-082", "What was canceled alone stays canceled though nobody asked for it.",
    sent(op.SessionBegin, extensions=tuple(Extension)),
)  # fmt: skip


@deed(TOGGLE)
def _each_segment(ask: Ask, operation: Any) -> Outcome:
    outcomes = [ask(operation.model_copy(update={"segments": (one,)})) for one in operation.segments]
    done = outcomes[0]
    return Ok(value=done.value.model_copy(update={"count": len(outcomes)})) if isinstance(done, Ok) else done


wrong("each-segment-flips", "IM-R-082", "Each chosen logged segment follows its own mark.", _each_segment)
wrong(
    "open-segment-is-canceled", "IM-R-082", "A segment that was not logged is marked as canceled.",
    accepts("segment-not-logged", TOGGLE),
)  # fmt: skip
wrong(
    "segment-counts-all", "IM-R-082", "An active logged segment counts canceled interactions.",
    rows(op.LoggedSegmentList, when=lambda row: not row.canceled, interactions=2),
)  # fmt: skip
wrong(
    "canceled-alone-not-counted", "IM-R-082", "A canceled logged segment does not count what was canceled before.",
    rows(op.LoggedSegmentList, when=lambda row: row.canceled, interactions=1),
)  # fmt: skip
wrong("logged-segment-kept", "IM-R-083", "Canceled logged segments are not deleted.", forgets(CLEAR))
wrong(
    "segment-takes-interactions", "IM-R-083", "A deleted logged segment takes its interactions along.",
    first(CLEAR, lambda _: [op.EntryDeleteCanceled()]),
)  # fmt: skip
wrong(
    "segment-takes-number", "IM-R-083", "The interactions of a deleted logged segment lose its number.",
    rows(op.EntryList, segment=""),
)  # fmt: skip


@deed(op.SegmentLog)
def _number_is_burnt(ask: Ask, operation: Any) -> Outcome:
    if any(row.segment == operation.segment for row in value(ask, op.EntryList()).rows):
        return Rejected(code="segment-already-logged", params={"segment": operation.segment})
    return ask(operation)


wrong("number-is-burnt", "IM-R-083", "The number of a deleted logged segment is not free again.", _number_is_burnt)
wrong(
    "logged-twice", "IM-R-083", "The number of a canceled logged segment is logged again.",
    accepts("segment-already-logged", op.SegmentLog),
)  # fmt: skip


@deed(CLEAR)
def _clear_active(ask: Ask, operation: op.Operation) -> Outcome:
    active = tuple(row.segment for row in value(ask, op.LoggedSegmentList()).rows if not row.canceled)
    if active:
        ask(TOGGLE(segments=active))
    return ask(operation)


wrong("active-segment-deleted", "IM-R-083", "Active logged segments are deleted as well.", _clear_active)
wrong("delete-ignores-number", "IM-R-083", "The deletion is not limited to a number.", sent(CLEAR, segment=None))
wrong(
    "resent-as-letters", "IM-R-085", "Whatever is sent again is printed.",
    sent(RESEND, correspondence_type=CorrespondenceType.HARD_COPY),
)  # fmt: skip
wrong(
    "resent-as-before", "IM-R-085", "Another correspondence type does not count when sending again.",
    sent(RESEND, correspondence_type=None),
)  # fmt: skip
wrong(
    "all-count-as-resent", "IM-R-085", "What has no attachment counts as sent again.",
    answered(RESEND, count=2),
)  # fmt: skip
wrong(
    "resent-without-type", "IM-R-085", "What has no correspondence type is sent again all the same.",
    accepts("entry-correspondence-blank", RESEND, correspondence_type=CorrespondenceType.EMAIL),
)  # fmt: skip
wrong("nothing-resent", "IM-R-085", "Sending nothing again is no refusal.", accepts("nothing-to-send", RESEND))
wrong(
    "merge-fields-stay", "IM-R-086", "Updated merge fields give no new interactions.",
    sent(RESEND, update_merge_fields=False),
)  # fmt: skip


def _resent(row: Any) -> bool:
    return bool(row.description.startswith("Resend"))


wrong("resent-without-cost", "IM-R-086", "What is sent again costs nothing.", rows(op.EntryList, when=_resent, cost=0))
wrong(
    "resent-without-comments", "IM-R-086", "The comments do not go along.",
    rows(op.EntryList, when=_resent, comments=0),
)  # fmt: skip
wrong(
    "resent-on-the-old-date", "IM-R-086", "What is sent again has the date of before.",
    rows(op.EntryList, when=_resent, date=FIRST_DAY),
)  # fmt: skip
wrong(
    "resent-unchecked", "IM-R-086", "What is sent again is not checked.",
    accepts("template-unknown", RESEND, update_merge_fields=False),
)  # fmt: skip
wrong(
    "unlogged-segment-resent",
    "IM-R-085",
    "A segment that was never logged can be sent again.",
    accepts("segment-not-logged", RESEND),
)
