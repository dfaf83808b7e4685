"""Wrong engines: each breaks one rule of the specification, and no other.

A mutant wraps a healthy reference engine and is asked in the same words. It claims no fingerprints, so that only
the scenarios can see what it does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from interaction_spec.engine import Engine, reference
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import (
    Entries,
    Hello,
    Numbered,
    Ok,
    Outcome,
    Recorded,
    Rejected,
    SegmentWithLines,
)
from interaction_spec.model.records import Entry, InteractionFields
from interaction_spec.model.values import Answer, Question

YES, NO = Answer.YES, Answer.NO


def typed(fields: InteractionFields) -> op.Form:
    """A form that says of an interaction what is known of it."""
    return op.Form(**{name: getattr(fields, name) for name in op.Form.model_fields if hasattr(fields, name)})


@dataclass
class Mutant:
    """A reference engine of which one rule is broken; subclasses change `act`."""

    engine: Engine = field(default_factory=reference)

    def perform(self, operation: op.Operation) -> Outcome:
        """Answer like the reference engine, but for the broken rule."""
        outcome = self.act(operation)
        if isinstance(outcome, Ok) and isinstance(outcome.value, Hello):
            claims = tuple(name for name in outcome.value.capabilities if name != "digest")
            return Ok(value=outcome.value.model_copy(update={"capabilities": claims}))
        return outcome

    def act(self, operation: op.Operation) -> Outcome:
        """Carry out an operation, rightly or wrongly."""
        return self.engine.perform(operation)

    def value(self, operation: op.Operation) -> Any:
        """What the healthy engine answers to an operation that it accepts."""
        outcome = self.engine.perform(operation)
        return outcome.value if isinstance(outcome, Ok) else None


class FollowUpKeepsTemplate(Mutant):
    """A follow-up segment plans the same interaction again."""

    def act(self, operation: op.Operation) -> Outcome:
        """Log, and copy the template of the old segment."""
        if not isinstance(operation, op.SegmentLog):
            return super().act(operation)
        before = self.value(op.SegmentRead(segment=operation.segment))
        outcome = self.engine.perform(operation)
        if isinstance(outcome, Ok) and (following := getattr(outcome.value, "follow_up", None)):
            self.value(op.SegmentChange(segment=following, template=before.segment.template))
        return outcome


class CancelDeletes(Mutant):
    """A canceled interaction is gone."""

    def act(self, operation: op.Operation) -> Outcome:
        """Mark, and delete what is marked."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryToggleCanceled):
            self.value(op.EntryDeleteCanceled())
        return outcome


class ResumeRenumbers(Mutant):
    """A resumed interaction is recorded as another one."""

    def act(self, operation: op.Operation) -> Outcome:
        """Finish the old one, and put a new one in its place."""
        outcome = super().act(operation)
        if not (isinstance(operation, op.InteractionResume) and isinstance(outcome, Ok)):
            return outcome
        (old,) = self.value(op.EntryList(entry=operation.entry)).rows
        form = typed(old)
        new: Recorded = self.value(op.InteractionCreate(form=form))
        self.value(op.EntryToggleCanceled(entries=(old.entry,)))
        self.value(op.EntryDeleteCanceled())
        return Ok(value=new)


class PostponedIsLogged(Mutant):
    """What waits is shown in the log as if it were done."""

    def act(self, operation: op.Operation) -> Outcome:
        """List both."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryList) and isinstance(outcome, Ok):
            waiting = self.value(op.PostponedList(contact=operation.contact, salesperson=operation.salesperson))
            return Ok(value=Entries(rows=(*getattr(outcome.value, "rows", ()), *waiting.rows)))
        return outcome


class LoggingIsNotAtomic(Mutant):
    """A segment of which one line is refused leaves the others in the log."""

    def act(self, operation: op.Operation) -> Outcome:
        """Log line by line, and stop at the first that is refused."""
        outcome = super().act(operation)
        if isinstance(operation, op.SegmentLog) and isinstance(outcome, Rejected):
            read: SegmentWithLines | None = self.value(op.SegmentRead(segment=operation.segment))
            for line in read.lines if read and outcome.code.startswith("line-") else ():
                form = typed(line)
                self.value(op.InteractionCreate(form=form))
        return outcome


class DocumentDatedByWorkDate(Mutant):
    """A document is recorded on the day that the user works at, not on the day of the system."""

    work_date = today = None

    def act(self, operation: op.Operation) -> Outcome:
        """Turn the clock for as long as the document is processed."""
        if isinstance(operation, op.SessionBegin | op.ClockSet):
            self.work_date, self.today = operation.work_date or self.work_date, operation.today or self.today
        if not isinstance(operation, op.DocumentProcess):
            return super().act(operation)
        self.engine.perform(op.ClockSet(today=self.work_date))
        outcome = super().act(operation)
        self.engine.perform(op.ClockSet(today=self.today))
        return outcome


@dataclass
class TemplateRewritesHistory(Mutant):
    """A changed template changes what was recorded with it."""

    changes: dict[str, dict[str, Any]] = field(default_factory=dict)

    def act(self, operation: op.Operation) -> Outcome:
        """Remember the changes, and show them in the log."""
        outcome = super().act(operation)
        if isinstance(operation, op.SessionBegin):
            self.changes.clear()
        if isinstance(operation, op.TemplateChange):
            given = operation.model_dump(exclude={"op", "code"}, exclude_none=True)
            renamed = {name.removeprefix("unit_"): value for name, value in given.items()}
            self.changes.setdefault(operation.code, {}).update(renamed)
        if isinstance(operation, op.EntryList) and isinstance(outcome, Ok):
            rows: tuple[Entry, ...] = getattr(outcome.value, "rows", ())
            changed = (row.model_copy(update=self.changes.get(row.template, {})) for row in rows)
            return Ok(value=Entries(rows=tuple(changed)))
        return outcome


class DeleteIgnoresFilters(Mutant):
    """All canceled interactions are deleted, whatever was asked for."""

    def act(self, operation: op.Operation) -> Outcome:
        """Forget the filters."""
        return super().act(op.EntryDeleteCanceled() if isinstance(operation, op.EntryDeleteCanceled) else operation)


class CompanyIsBlind(Mutant):
    """A company does not see the interactions of its persons."""

    def act(self, operation: op.Operation) -> Outcome:
        """Keep what names the contact itself."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryList | op.PostponedList) and operation.contact and isinstance(outcome, Ok):
            rows: tuple[Entry, ...] = getattr(outcome.value, "rows", ())
            return Ok(value=Entries(rows=tuple(row for row in rows if row.contact == operation.contact)))
        return outcome


@dataclass
class SeriesRepeats(Mutant):
    """A number series gives every number twice."""

    last: str = ""

    def act(self, operation: op.Operation) -> Outcome:
        """Give the last number once more."""
        if isinstance(operation, op.SessionBegin):
            self.last = ""
        if isinstance(operation, op.SegmentCreate) and not operation.segment and self.last:
            repeated, self.last = self.last, ""
            return Ok(value=Numbered(no=repeated))
        outcome = super().act(operation)
        if isinstance(operation, op.SegmentCreate) and isinstance(outcome, Ok) and not operation.segment:
            self.last = getattr(outcome.value, "no", "")
        return outcome


class DeclineIgnored(Mutant):
    """An interaction is kept for later though the user said no."""

    def act(self, operation: op.Operation) -> Outcome:
        """Take every answer for a yes."""
        if isinstance(operation, op.InteractionLeave):
            operation = operation.model_copy(update={"answers": {Question.FINISH_LATER: YES}})
        return super().act(operation)


class CostDropped(Mutant):
    """What an interaction cost is forgotten."""

    def act(self, operation: op.Operation) -> Outcome:
        """Record everything else."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryList) and isinstance(outcome, Ok):
            rows: tuple[Entry, ...] = getattr(outcome.value, "rows", ())
            return Ok(value=Entries(rows=tuple(row.model_copy(update={"cost": 0}) for row in rows)))
        return outcome


class EachEntryFlips(Mutant):
    """Of several selected interactions each follows its own mark instead of the first one's."""

    def act(self, operation: op.Operation) -> Outcome:
        """Switch them one by one."""
        if not isinstance(operation, op.EntryToggleCanceled) or len(operation.entries) < 2:
            return super().act(operation)
        outcomes = [super(EachEntryFlips, self).act(self.single(operation, entry)) for entry in operation.entries]
        first = outcomes[0]
        return Ok(value=first.value.model_copy(update={"count": len(outcomes)})) if isinstance(first, Ok) else first

    @staticmethod
    def single(operation: op.EntryToggleCanceled, entry: str) -> op.EntryToggleCanceled:
        """The same for one entry."""
        return operation.model_copy(update={"entries": (entry,)})


class HeaderStaysOutside(Mutant):
    """A changed segment header never reaches the lines."""

    def act(self, operation: op.Operation) -> Outcome:
        """Take every answer for a no, and say what would have been asked."""
        if isinstance(operation, op.SegmentChange):
            operation = operation.model_copy(
                update={"answers": {Question.UPDATE_LINES: NO, Question.UPDATE_TEMPLATE: NO}}
            )
        return super().act(operation)


MUTANTS: tuple[Callable[[], Mutant], ...] = (
    FollowUpKeepsTemplate, CancelDeletes, ResumeRenumbers, PostponedIsLogged, LoggingIsNotAtomic,
    DocumentDatedByWorkDate, TemplateRewritesHistory, DeleteIgnoresFilters, CompanyIsBlind, SeriesRepeats,
    DeclineIgnored, CostDropped, EachEntryFlips, HeaderStaysOutside,
)  # fmt: skip
"""Every wrong engine that the specification must tell from a right one."""
