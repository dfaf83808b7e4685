"""Systems that record documents wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Outcome

from .mutant import Mutant, breaks


@breaks("IM-R-064")
class DocumentDatedByWorkDate(Mutant):
    """A document is recorded on the day that the user works at, not on the day of the system."""

    work_date = today = None

    def act(self, operation: op.Operation) -> Outcome:
        """Turn the clock for as long as the document is processed."""
        if isinstance(operation, op.SessionBegin | op.ClockSet):
            self.work_date, self.today = operation.work_date or self.work_date, operation.today or self.today
        if not isinstance(operation, op.DocumentProcess):
            return super().act(operation)
        self.healthy.perform(op.ClockSet(today=self.work_date))
        outcome = super().act(operation)
        self.healthy.perform(op.ClockSet(today=self.today))
        return outcome
