"""The mark *Canceled* of many entries at once."""

from __future__ import annotations

from tests.model_based.oracle_history import remember
from tests.model_based.world import Row, World

from interaction_spec.model.values import Change, Extension


def mark_all(world: World, entries: list[Row], canceled: bool, by: str) -> int:  # noqa: FBT001 (the mark itself)
    """Give them this mark; with `exact-undo`, what was canceled before the whole was stays canceled. Counts them."""
    count = 0
    exact = Extension.EXACT_UNDO in world.extensions
    for entry in entries:
        if exact and canceled and not entry["canceled"]:
            entry["canceled_by"] = by
        if exact and not canceled and entry["canceled_by"] != by:
            continue
        if entry["canceled"] != canceled:
            remember(world, entry, Change.CANCELED if canceled else Change.RESTORED)
        entry["canceled"] = canceled
        count += 1
    return count


def mark_one(world: World, entry: Row, canceled: bool) -> None:  # noqa: FBT001 (the mark itself)
    """Cancel or restore an entry for itself."""
    if entry["canceled"] != canceled:
        remember(world, entry, Change.CANCELED if canceled else Change.RESTORED)
        entry["canceled"] = canceled
        entry["canceled_by"] = "itself"
