"""Systems that postpone interactions wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Entries, Ok, Outcome, Recorded
from interaction_spec.model.values import Answer, Question

from .mutant import Mutant, breaks, form_of


@breaks("IM-R-028")
class ResumeRenumbers(Mutant):
    """A resumed interaction is recorded as another one."""

    def act(self, operation: op.Operation) -> Outcome:
        """Finish the old one, and put a new one in its place."""
        outcome = super().act(operation)
        if not (isinstance(operation, op.InteractionResume) and isinstance(outcome, Ok)):
            return outcome
        (old,) = self.value(op.EntryList(entry=operation.entry)).rows
        form = form_of(old)
        new: Recorded = self.value(op.InteractionCreate(form=form))
        self.value(op.EntryToggleCanceled(entries=(old.entry,)))
        self.value(op.EntryDeleteCanceled())
        return Ok(value=new)


@breaks("IM-R-027")
class PostponedIsLogged(Mutant):
    """What waits is shown in the log as if it were done."""

    def act(self, operation: op.Operation) -> Outcome:
        """List both."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryList) and isinstance(outcome, Ok):
            waiting = self.value(op.PostponedList(contact=operation.contact, salesperson=operation.salesperson))
            return Ok(value=Entries(rows=(*getattr(outcome.value, "rows", ()), *waiting.rows)))
        return outcome


@breaks("IM-R-023")
class DeclineIgnored(Mutant):
    """An interaction is kept for later though the user said no."""

    def act(self, operation: op.Operation) -> Outcome:
        """Take every answer for a yes."""
        if isinstance(operation, op.InteractionLeave):
            operation = operation.model_copy(update={"answers": {Question.FINISH_LATER: Answer.YES}})
        return super().act(operation)
