"""Systems that claim an extension and have it wrongly."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import LoggedResult, Ok, Outcome, Rejected
from interaction_spec.model.values import Change, Extension

from .deeds import accepts, answered, rows, sent, shows, then
from .mutant import Ask, Mutant, breaks, deed, value, wrong

CREATE, LOG, DRY, HISTORY = op.InteractionCreate, op.SegmentLog, op.SegmentDryRun, op.EntryHistory


def without(extension: Extension) -> Any:
    """The session begins without an extension that was asked for."""
    return lambda one: tuple(name for name in one.extensions if name != extension)


wrong(
    "first-refusal-only", "IM-R-140", "A dry run stops at the first refusal.",
    answered(DRY, refused=lambda told: told.refused[:1]),
)  # fmt: skip
wrong("one-refusal-for-each-line", "IM-R-140", "A dry run reports one refusal for each line.",
      answered(DRY, refused=lambda told: tuple({one.contact: one for one in told.refused}.values())))  # fmt: skip
wrong("dry-run-logs", "IM-R-140", "A dry run logs the segment.", then(DRY, lambda one, _: [LOG(segment=one.segment)]))
wrong("dry-run-of-nothing", "IM-R-140", "A dry run of an empty segment is no refusal.", accepts("segment-empty", DRY))
wrong("key-not-looked-at", "IM-R-141", "A repeated request is carried out again.",
      sent((CREATE, LOG), idempotency_key=None))  # fmt: skip
wrong("repeated-answer-differs", "IM-R-141", "The answer names another interaction.", answered(CREATE, entry="0"))


@breaks("IM-R-141")
@dataclass
class RefusalUsesKeyUp(Mutant):
    """A refused request uses its key up."""

    refused: dict[str, Outcome] = field(default_factory=dict)

    def act(self, operation: op.Operation) -> Outcome:
        """Answer as the first time, a refusal too."""
        if isinstance(operation, op.SessionBegin):
            self.refused.clear()
        key = getattr(operation, "idempotency_key", None)
        if key in self.refused:
            return self.refused[key]
        outcome = super().act(operation)
        if key and isinstance(outcome, Rejected):
            self.refused[key] = outcome
        return outcome


wrong("key-for-anything", "IM-R-142", "A key may be used for another request.", accepts("key-reused", CREATE))
wrong("partial-is-whole", "IM-R-143", "A partial log refuses the whole segment.", sent(LOG, partial=False))
wrong("left-lines-untold", "IM-R-143", "A partial log does not say what it left.", answered(LOG, refused=()))


@deed(LOG)
def _removes_refused(ask: Ask, operation: Any) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Ok):
        for one in getattr(outcome.value, "refused", ()):
            ask(op.SegmentRemoveLine(segment=operation.segment, line=one.line))
    return outcome


@deed(LOG)
def _nothing_left(ask: Ask, operation: Any) -> Outcome:
    outcome = ask(operation)
    line_refused = isinstance(outcome, Rejected) and outcome.code.startswith("line-")
    return Ok(value=LoggedResult(interactions=0)) if operation.partial and line_refused else outcome


@deed(LOG)
def _once_only(ask: Ask, operation: Any) -> Outcome:
    if any(row.segment == operation.segment for row in value(ask, op.LoggedSegmentList()).rows):
        return Rejected(code="segment-already-logged", params={"segment": operation.segment})
    return ask(operation)


wrong("refused-lines-dropped", "IM-R-143", "A partial log throws the refused lines away.", _removes_refused)
wrong("partial-log-of-nothing", "IM-R-143", "A partial log of no line at all is no refusal.", _nothing_left)
wrong("rest-is-refused", "IM-R-144", "The rest of a segment cannot be logged any more.", _once_only)
wrong("canceling-untold", "IM-R-145", "The history does not tell who canceled.",
      shows(HISTORY, lambda row, _: row.change != Change.CANCELED))  # fmt: skip
wrong("history-of-nobody", "IM-R-145", "The history does not tell who changed something.", rows(HISTORY, user=""))
wrong("finishing-untold", "IM-R-145", "The history calls finishing creating.",
      rows(HISTORY, when=lambda row: row.change == Change.FINISHED, change=Change.CREATED))  # fmt: skip
wrong("comments-untold", "IM-R-145", "The history does not tell comments.",
      shows(HISTORY, lambda row, _: row.change != Change.COMMENTED))  # fmt: skip


@deed(HISTORY)
def _dies_with_entry(ask: Ask, operation: Any) -> Outcome:
    if not value(ask, op.EntryList(entry=operation.entry)).rows:
        return Rejected(code="entry-unknown", params={"entry": operation.entry})
    return ask(operation)


wrong("history-dies-with-entry", "IM-R-146", "A deleted interaction has no history.", _dies_with_entry)
wrong("restores-everything", "IM-R-147", "What was canceled alone is restored with its segment or campaign entry.",
      sent(op.SessionBegin, extensions=without(Extension.EXACT_UNDO)))  # fmt: skip
