"""Systems that keep the interaction log wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Entries, Ok, Outcome
from interaction_spec.model.records import Entry

from .mutant import Mutant, breaks


@breaks("IM-R-051")
class CancelDeletes(Mutant):
    """A canceled interaction is gone."""

    def act(self, operation: op.Operation) -> Outcome:
        """Mark, and delete what is marked."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryToggleCanceled):
            self.value(op.EntryDeleteCanceled())
        return outcome


@breaks("IM-R-055")
class DeleteIgnoresFilters(Mutant):
    """All canceled interactions are deleted, whatever was asked for."""

    def act(self, operation: op.Operation) -> Outcome:
        """Forget the filters."""
        return super().act(op.EntryDeleteCanceled() if isinstance(operation, op.EntryDeleteCanceled) else operation)


@breaks("IM-R-047")
class CompanyIsBlind(Mutant):
    """A company does not see the interactions of its persons."""

    def act(self, operation: op.Operation) -> Outcome:
        """Keep what names the contact itself."""
        outcome = super().act(operation)
        if isinstance(operation, op.EntryList | op.PostponedList) and operation.contact and isinstance(outcome, Ok):
            rows: tuple[Entry, ...] = getattr(outcome.value, "rows", ())
            return Ok(value=Entries(rows=tuple(row for row in rows if row.contact == operation.contact)))
        return outcome


@breaks("IM-R-052")
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
