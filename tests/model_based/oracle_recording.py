"""How an interaction enters the log."""

from __future__ import annotations

from tests.model_based.oracle_campaigns import find_or_make
from tests.model_based.oracle_forms import shown
from tests.model_based.oracle_history import remember
from tests.model_based.world import Refused, Row, World

from interaction_spec.model.records import Entry
from interaction_spec.model.values import Change, CorrespondenceType, DeliveryStatus

HIDDEN = ("logged", "canceled_by", "lines")


def blank_entry() -> Row:
    """What an entry has besides the fields of a form."""
    return {
        "postponed": False,
        "canceled": False,
        "canceled_by": "",
        "user": "",
        "segment": "",
        "document_type": None,
        "document_no": "",
        "version": 0,
        "contact_via": "",
        "campaign_entry": "",
        "delivery_status": None,
        "lines": [],
        "logged": None,
    }


def record(world: World, row: Row, description: str = "Interactions") -> Row:
    """Log an interaction: a new entry, or a postponed one that is finished."""
    row |= {"user": world.user, "postponed": False}
    if row["campaign"]:
        key = {name: row[name] for name in ("document_type", "campaign", "segment")}
        found = find_or_make(world, key, row, logged=row["logged"], description=description)
        row["campaign_entry"] = found["campaign_entry"]
    return keep(world, row, Change.FINISHED if "entry" in row else Change.CREATED)


def keep(world: World, row: Row, change: Change) -> Row:
    """Store it under its number; a new one gets the next."""
    if "entry" not in row:
        row["entry"] = str(world.next("entry"))
        world.entries.append(row)
    remember(world, row, change)
    return row


def send(world: World, row: Row) -> None:
    """Send what an entry has: whoever has a Word document gets a copy of it; other files go only by e-mail."""
    word = row["attachment"]["name"].lower().endswith((".doc", ".docx"))
    if word:
        row["attachment"] = world.file(row["attachment"]["name"])
    arrived = word or row["correspondence_type"] == CorrespondenceType.EMAIL
    row["delivery_status"] = None if arrived else DeliveryStatus.ERROR


def as_entry(world: World, row: Row) -> Entry:
    """An entry as lists show it."""
    seen = shown(world, row) | {"comments": len(row["lines"])}
    return Entry(**{name: value for name, value in seen.items() if name not in HIDDEN})


def known_entry(world: World, entry: str) -> Row:
    """There must be this entry, postponed or not."""
    for row in world.entries:
        if row["entry"] == entry:
            return row
    raise Refused("entry-unknown", entry=entry)
