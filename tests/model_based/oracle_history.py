"""The history of entries (extension `history`): only ever added to, and it outlives the entry."""

from __future__ import annotations

from tests.model_based.world import Refused, Row, World

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import History, Value
from interaction_spec.model.records import Event
from interaction_spec.model.values import Change, Extension


def remember(world: World, entry: Row, change: Change) -> None:
    """One event: what, who, and when by the clock of the system."""
    if Extension.HISTORY in world.extensions:
        row = {"entry": entry["entry"], "change": change, "user": world.user, "date": world.today, "time": world.now}
        world.history.append(row)


def entry_history(world: World, asked: op.EntryHistory) -> Value:
    """Oldest first."""
    rows = [row for row in world.history if row["entry"] == asked.entry]
    if not rows and all(entry["entry"] != asked.entry for entry in world.entries):
        raise Refused("entry-unknown", entry=asked.entry)
    return History(rows=tuple(Event(**row) for row in rows))
