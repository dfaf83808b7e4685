"""What lets the engine's answers and the oracle's be compared: ids are opaque, so each has its counterpart."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Outcome

ENTRY = {"entry", "entries"}
PAIRED = ENTRY | {"campaign_entry"}


class Pairs:
    """The engine's ids of entries and campaign entries, and what the oracle calls them."""

    def __init__(self) -> None:
        """Nothing has been recorded."""
        self.to_oracle: dict[str, dict[str, str]] = {"entry": {}, "campaign_entry": {}}
        self.to_engine: dict[str, dict[str, str]] = {"entry": {}, "campaign_entry": {}}

    def learn(self, kind: str, engine: list[str], oracle: list[str]) -> None:
        """Both list what was recorded in the order of recording: what is new on one side is new on the other."""
        new = [each for each in engine if each not in self.to_oracle[kind]]
        mine = [each for each in oracle if each not in self.to_engine[kind]]
        assert len(new) == len(mine), f"{kind}: the engine recorded {new}, the oracle {mine}"
        for theirs, ours in zip(new, mine, strict=True):
            highest = max(map(int, self.to_oracle[kind]), default=0)
            assert int(theirs) > highest, f"{kind} {theirs} does not come after {highest}"
            self.to_oracle[kind][theirs] = ours
            self.to_engine[kind][ours] = theirs

    def for_engine(self, operation: op.Operation) -> op.Operation:
        """The operation with the engine's ids."""
        given = {name: getattr(operation, name) for name in type(operation).model_fields}
        return operation.model_copy(update=self.renamed(given, self.to_engine))

    def as_oracle(self, outcome: Outcome) -> dict[str, Any]:
        """The outcome with the oracle's ids, as plain values."""
        plain: dict[str, Any] = self.renamed(outcome.model_dump(), self.to_oracle)
        return plain

    def renamed(self, value: Any, names: dict[str, dict[str, str]]) -> Any:
        """The same, every id replaced by its counterpart; an id that has none stays."""
        if isinstance(value, dict):
            return {name: self.one(name, each, names) for name, each in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(self.renamed(each, names) for each in value)
        return value

    def one(self, name: str, value: Any, names: dict[str, dict[str, str]]) -> Any:
        """One field."""
        if name not in PAIRED:
            return self.renamed(value, names)
        known = names["entry" if name in ENTRY else name]
        if isinstance(value, str):
            return known.get(value, value)
        return tuple(known.get(each, each) for each in value) if value else value
