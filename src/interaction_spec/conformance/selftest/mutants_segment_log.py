"""Systems that log segments wrongly, send the wrong lines, or follow them up wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import LoggedResult, Ok, Outcome, Rejected
from interaction_spec.model.values import CorrespondenceType

from .deeds import accepts, rows, says, sent, shows
from .mutant import Ask, Deed, value, wrong
from .segment_deeds import (
    Memory,
    after,
    around,
    before,
    change_header,
    change_lines,
    header,
    lines,
    minding,
    remove_repeated,
)

EMAIL = CorrespondenceType.EMAIL


def _as_header_says(ask: Ask, operation: op.SegmentLog) -> None:
    if plan := header(ask, operation.segment).template:
        change_lines(ask, operation.segment, template=plan)


def _first_line_only(ask: Ask, operation: op.SegmentLog) -> None:
    for line in lines(ask, operation.segment)[1:]:
        ask(op.SegmentRemoveLine(segment=operation.segment, line=line.line))


wrong(
    "contact-logged-once",
    "IM-R-039",
    "A contact on several lines gets one interaction.",
    before(op.SegmentLog, lambda ask, one: remove_repeated(ask, one.segment)),
)
wrong(
    "first-line-logged",
    "IM-R-039",
    "Only the first line of a segment is logged.",
    before(op.SegmentLog, _first_line_only),
)
wrong(
    "logged-as-header-says",
    "IM-R-039",
    "Every interaction has the template of the header.",
    before(op.SegmentLog, _as_header_says),
)
wrong(
    "line-evaluation-lost",
    "IM-R-039",
    "The evaluation of a line does not reach its interaction.",
    rows(op.EntryList, when=lambda row: row.segment, evaluation=None),
)
wrong(
    "entry-without-segment",
    "IM-R-039",
    "The interactions of a segment do not have its number.",
    rows(op.EntryList, segment=""),
)


def _reopened(ask: Ask, operation: op.SegmentLog, _: LoggedResult) -> None:
    ask(op.SegmentCreate(segment=operation.segment))


def _register_on_work_date(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    return rows(op.LoggedSegmentList, creation_date=memory.get("work_date"))(ask, operation)


def _entries_of_today(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.SegmentLog):
        change_lines(ask, operation.segment, date=memory["today"])
    return ask(operation)


wrong("logged-segment-open", "IM-R-040", "A logged segment stays open.", after(op.SegmentLog, _reopened))
wrong(
    "logged-segment-lost",
    "IM-R-040",
    "A logged segment is not found among the logged segments.",
    shows(op.LoggedSegmentList, lambda *_: False),
)
wrong(
    "logged-on-work-date",
    "IM-R-040",
    "A logged segment is dated by the work date.",
    minding(_register_on_work_date, op.LoggedSegmentList),
)
wrong(
    "entries-dated-today",
    "IM-R-040",
    "The interactions of a segment are dated by the day on which it was logged.",
    minding(_entries_of_today, op.SegmentLog),
)
wrong(
    "logged-by-nobody", "IM-R-040", "A logged segment does not say who logged it.", rows(op.LoggedSegmentList, user="")
)
wrong(
    "logged-without-description",
    "IM-R-040",
    "A logged segment loses its description.",
    rows(op.LoggedSegmentList, description=""),
)


def _made_up(ask: Ask, operation: op.SegmentLog) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Rejected) and outcome.code == "line-salesperson-unknown":
        ask(op.SalespersonCreate(code=outcome.params["salesperson"]))
        return ask(operation)
    return outcome


def _left_over(ask: Ask, operation: op.SegmentLog) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Rejected) and outcome.code.startswith("line-"):
        partly = ask(operation.model_copy(update={"partial": True}))
        return partly if isinstance(partly, Ok) else outcome
    return outcome


wrong(
    "unfit-lines-left-over",
    "IM-R-041",
    "The lines that can be logged are, and the others stay.",
    around(op.SegmentLog, _left_over),
)
wrong(
    "blank-line-field-accepted",
    "IM-R-041",
    "Lines without a salesperson or a template are passed over.",
    accepts("line-field-blank", op.SegmentLog),
)
wrong(
    "line-salesperson-made-up",
    "IM-R-041",
    "A salesperson who does not exist is created by logging.",
    around(op.SegmentLog, _made_up),
)
wrong(
    "line-template-unchecked",
    "IM-R-041",
    "A template that was deleted meanwhile does not stop a segment.",
    accepts("line-template-unknown", op.SegmentLog),
)

wrong(
    "undescribed-segment-logged",
    "IM-R-042",
    "A segment without a description is logged.",
    accepts("segment-description-blank", op.SegmentLog),
)
wrong(
    "empty-segment-logged", "IM-R-042", "A segment without contacts is logged.", accepts("segment-empty", op.SegmentLog)
)
wrong(
    "contacts-asked-first",
    "IM-R-042",
    "Of a segment with neither the contacts are asked for first.",
    says("segment-description-blank", "segment-empty", op.SegmentLog, segment=lambda one: one.segment),
)


def _taken(ask: Ask, number: str) -> bool:
    return any(row.segment == number for row in value(ask, op.LoggedSegmentList()).rows)


def _number_taken(ask: Ask, operation: op.SegmentCreate) -> Outcome:
    if operation.segment and _taken(ask, operation.segment):
        return Rejected(code="segment-exists", params={"segment": operation.segment})
    return ask(operation)


wrong(
    "gone-segment-logged",
    "IM-R-043",
    "A segment that was logged is logged again without a word.",
    accepts("segment-unknown", op.SegmentLog),
)
wrong(
    "number-logged-twice",
    "IM-R-043",
    "A new segment with the number of a logged one is logged.",
    accepts("segment-already-logged", op.SegmentLog),
)
wrong(
    "logged-number-taken",
    "IM-R-043",
    "The number of a logged segment cannot be typed for a new one.",
    around(op.SegmentCreate, _number_taken),
)


def _follow(operation: op.SegmentLog) -> bool:
    return operation.follow_up


def _always_followed(ask: Ask, operation: op.SegmentLog) -> Outcome:
    outcome = ask(operation.model_copy(update={"follow_up": True}))
    return outcome if isinstance(outcome, Ok) else ask(operation)


def _keeps(*names: str) -> Deed:
    """A follow-up segment has header fields of the segment that it follows."""

    def act(ask: Ask, operation: op.SegmentLog) -> Outcome:
        old = header(ask, operation.segment)
        outcome = ask(operation)
        if isinstance(outcome, Ok):
            change_header(ask, _follow_up(outcome.value), **{name: getattr(old, name) for name in names})
        return outcome

    return around(op.SegmentLog, act, when=_follow)


def _follow_up(told: object) -> str:
    return getattr(told, "follow_up", None) or ""


wrong(
    "never-followed",
    "IM-R-044",
    "A follow-up segment that is asked for is not created.",
    sent(op.SegmentLog, follow_up=False),
)
wrong(
    "always-followed",
    "IM-R-044",
    "A follow-up segment is created though nobody asked for it.",
    around(op.SegmentLog, _always_followed),
)
wrong(
    "follow-up-keeps-date",
    "IM-R-044",
    "A follow-up segment has the date of the segment that it follows.",
    _keeps("date"),
)
wrong(
    "follow-up-keeps-description",
    "IM-R-044",
    "A follow-up segment has the description of the one that it follows.",
    _keeps("description"),
)
wrong(
    "follow-up-keeps-salesperson",
    "IM-R-044",
    "A follow-up segment has the salesperson of the one that it follows.",
    _keeps("salesperson"),
)
wrong(
    "follow-up-once-each",
    "IM-R-044",
    "A contact on several lines is on one line of the follow-up segment.",
    after(op.SegmentLog, lambda ask, _, told: remove_repeated(ask, _follow_up(told)), when=_follow),
)
wrong(
    "follow-up-empty",
    "IM-R-044",
    "A follow-up segment holds no contacts.",
    after(op.SegmentLog, lambda ask, _, told: ask(op.SegmentReduce(segment=_follow_up(told))), when=_follow),
)


def _logged_all_the_same(ask: Ask, operation: op.SegmentLog) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Rejected) and outcome.code.startswith("number-series"):
        ask(operation.model_copy(update={"follow_up": False}))
    return outcome


wrong(
    "unnumbered-follow-up-forgotten",
    "IM-R-045",
    "Without a number series a segment is logged without its follow-up.",
    accepts("number-series-missing", op.SegmentLog, follow_up=False),
)
wrong(
    "last-number-ends-follow-up",
    "IM-R-045",
    "Without a number left a segment is logged without its follow-up.",
    accepts("number-series-exhausted", op.SegmentLog, follow_up=False),
)
wrong(
    "follow-up-fails-late",
    "IM-R-045",
    "A segment is logged though its follow-up is refused a number.",
    around(op.SegmentLog, _logged_all_the_same),
)
