"""What `#3` stands for when an operation is performed."""

from __future__ import annotations

from tests.model_based.world import World

from interaction_spec.model import operations as op

OF_LOGGED = (op.EntryResend, op.LoggedSegmentToggleCanceled, op.LoggedSegmentDeleteCanceled, op.EntryList)


def pick(wanted: str, there: list[str]) -> str:
    """The n-th of what is there, counted round and round; what is not there stays a stranger."""
    if not wanted.startswith("#"):
        return wanted
    return there[int(wanted[1:]) % len(there)] if there else "888888"


def resolved(operation: op.Operation, world: World) -> op.Operation:
    """The operation on what exists."""
    segments = sorted(world.segments)
    entries = [row["entry"] for row in world.entries]
    logged = [row["segment"] for row in world.logged]
    known = {
        "entry": [row for row in entries if is_postponed(world, row)] if takes_postponed(operation) else entries,
        "segment": logged if isinstance(operation, OF_LOGGED) else segments,
        "logged": logged,
        "campaign_entry": [row["campaign_entry"] for row in world.campaign_entries],
    }
    names = [name for name in type(operation).model_fields if isinstance(getattr(operation, name), str)]
    found = {name: pick(getattr(operation, name), known[name]) for name in names if name in known}
    if isinstance(operation, (op.SegmentChangeLine, op.SegmentRemoveLine, op.InteractionPhoneCall)):
        lines = world.segments.get(found["segment"], {"lines": []})["lines"]
        found["line"] = pick(operation.line, [str(line["line"]) for line in lines])
    many: dict[str, list[str]] = {"entries": known["entry"], "segments": logged}
    several = {
        name: tuple(pick(each, there) for each in getattr(operation, name))
        for name, there in many.items()
        if name in type(operation).model_fields
    }
    return operation.model_copy(update=found | several)


def takes_postponed(operation: op.Operation) -> bool:
    """Whether an operation is about postponed interactions."""
    return isinstance(operation, (op.InteractionResume, op.InteractionLeave, op.PostponedDelete))


def is_postponed(world: World, entry: str) -> bool:
    """Whether an entry waits."""
    return any(row["entry"] == entry and row["postponed"] for row in world.entries)
