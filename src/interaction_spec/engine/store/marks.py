"""The mark *Canceled* of entries: the one place where it is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Select, and_, bindparam, case, exists, select, update

from interaction_spec.model.values import Message

from .rows import in_parts, many
from .tables import campaign_entry, entry, logged_segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


class Marked(Message):
    """What decides whether the mark of an entry may be switched."""

    entry: str
    postponed: bool
    canceled: bool
    own_attachment: int | None = None
    """Its attachment, if no other entry has it."""
    segment_canceled: bool = False
    campaign_canceled: bool = False
    campaign_gone: bool = False


_other = entry.alias("other")
_SHARED = exists().where(_other.c.attachment_no == entry.c.attachment_no, _other.c.entry != entry.c.entry)
CHOSEN: Select[tuple[object, ...]] = (
    select(
        *(entry.c.entry, entry.c.postponed, entry.c.canceled),
        case((~_SHARED, entry.c.attachment_no)).label("own_attachment"),
        logged_segment.c.canceled.label("segment_canceled"),
        campaign_entry.c.canceled.label("campaign_canceled"),
        and_(entry.c.campaign_entry.is_not(None), campaign_entry.c.no.is_(None)).label("campaign_gone"),
    )
    .select_from(
        entry.outerjoin(logged_segment, logged_segment.c.no == entry.c.logged_no).outerjoin(
            campaign_entry, campaign_entry.c.no == entry.c.campaign_entry
        )
    )
    .where(entry.c.entry.in_(bindparam("keys", expanding=True)))
)
_MARK = update(entry).values(canceled=bindparam("mark"))
MARK = _MARK.where(entry.c.entry.in_(bindparam("keys", expanding=True)))
MARK_LOGGED = _MARK.where(entry.c.logged_no.in_(bindparam("keys", expanding=True)))
MARK_GATHERED = _MARK.where(entry.c.campaign_entry == bindparam("key"))


def chosen(store: Connection, keys: Sequence[str]) -> dict[str, Marked]:
    """The entries with these ids, as far as they exist, by number."""
    found = [row for part in in_parts(keys) for row in many(store, CHOSEN, Marked, keys=part)]
    return {row.entry: row for row in sorted(found, key=lambda row: int(row.entry))}


def mark_entries(store: Connection, keys: Sequence[str], *, canceled: bool) -> None:
    """Set or clear the mark of entries."""
    for part in in_parts(keys):
        store.execute(MARK, {"keys": part, "mark": canceled})


def mark_logged(store: Connection, registers: Sequence[int], *, canceled: bool) -> None:
    """Set or clear the mark of all entries of logged segments."""
    store.execute(MARK_LOGGED, {"keys": registers, "mark": canceled})


def mark_gathered(store: Connection, key: str, *, canceled: bool) -> int:
    """Set or clear the mark of all entries of a campaign entry, and count them."""
    return store.execute(MARK_GATHERED, {"key": key, "mark": canceled}).rowcount
