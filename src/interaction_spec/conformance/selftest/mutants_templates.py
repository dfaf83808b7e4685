"""Systems that are set up wrongly."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Entries, Numbered, Ok, Outcome
from interaction_spec.model.records import Entry

from .deeds import rows
from .mutant import Mutant, breaks, wrong


@breaks("IM-R-006")
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


@breaks("IM-R-009")
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


wrong("cost-dropped", "IM-R-005", "What an interaction cost is forgotten.", rows(op.EntryList, cost=0))
