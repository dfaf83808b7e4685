"""Systems that handle segments wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome, Rejected, SegmentWithLines
from interaction_spec.model.values import Answer, Question

from .mutant import Mutant, breaks, form_of


@breaks("IM-R-044")
class FollowUpKeepsTemplate(Mutant):
    """A follow-up segment plans the same interaction again."""

    def act(self, operation: op.Operation) -> Outcome:
        """Log, and copy the template of the old segment."""
        if not isinstance(operation, op.SegmentLog):
            return super().act(operation)
        before = self.value(op.SegmentRead(segment=operation.segment))
        outcome = self.healthy.perform(operation)
        if isinstance(outcome, Ok) and (following := getattr(outcome.value, "follow_up", None)):
            self.value(op.SegmentChange(segment=following, template=before.segment.template))
        return outcome


@breaks("IM-R-041")
class LoggingIsNotAtomic(Mutant):
    """A segment of which one line is refused leaves the others in the log."""

    def act(self, operation: op.Operation) -> Outcome:
        """Log line by line, and stop at the first that is refused."""
        outcome = super().act(operation)
        if isinstance(operation, op.SegmentLog) and isinstance(outcome, Rejected):
            read: SegmentWithLines | None = self.value(op.SegmentRead(segment=operation.segment))
            for line in read.lines if read and outcome.code.startswith("line-") else ():
                form = form_of(line)
                self.value(op.InteractionCreate(form=form))
        return outcome


@breaks("IM-R-037")
class HeaderStaysOutside(Mutant):
    """A changed segment header never reaches the lines."""

    def act(self, operation: op.Operation) -> Outcome:
        """Take every answer for a no, and say what would have been asked."""
        if isinstance(operation, op.SegmentChange):
            operation = operation.model_copy(
                update={"answers": {Question.UPDATE_LINES: Answer.NO, Question.UPDATE_TEMPLATE: Answer.NO}}
            )
        return super().act(operation)
