"""The mark *Canceled* of entries: the one place where it is set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Boolean, Select, Update, and_, bindparam, case, exists, false, literal, select, true, update

from .prepared import run
from .rows import in_parts
from .tables import campaign_entry, entry, logged_segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


class Marked(NamedTuple):
    """What decides whether the mark of an entry may be switched. There can be very many of these."""

    entry: str
    postponed: bool
    canceled: bool
    own_attachment: int | None
    """Its attachment, if no other entry has it."""
    segment_canceled: bool | None
    campaign_canceled: bool | None
    campaign_gone: bool


_other = entry.alias("other")
_SHARED = exists().where(_other.c.attachment_no == entry.c.attachment_no, _other.c.entry != entry.c.entry)
CHOSEN: Select[Any] = (
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
CHANGING = entry.c.canceled != bindparam("mark", type_=Boolean)
"""The entries that have the other mark so far."""
GIVEN = entry.c.entry.in_(bindparam("keys", expanding=True))
LOGGED = entry.c.logged_no.in_(bindparam("keys", expanding=True))
GATHERED = entry.c.campaign_entry == bindparam("key")
WITH = {"segment": LOGGED, "campaign": GATHERED}
"""What cancels entries along with itself, and how its entries are found."""


def _cancel(whole: str) -> Update:
    """Cancel along with something; what was canceled before keeps what it was canceled with."""
    kept = case((entry.c.canceled == true(), entry.c.canceled_with), else_=literal(whole))
    return update(entry).where(WITH[whole]).values(canceled=true(), canceled_with=kept)


MARK = update(entry).where(GIVEN, CHANGING).values(canceled=bindparam("mark"), canceled_with=None)
CANCEL_WITH = {whole: _cancel(whole) for whole in WITH}
RESTORE_ALL = {
    whole: update(entry).where(of).values(canceled=false(), canceled_with=None) for whole, of in WITH.items()
}
RESTORE_WITH = {whole: RESTORE_ALL[whole].where(entry.c.canceled_with == whole) for whole in WITH}
"""Restores only what was canceled along with it."""


def chosen(store: Connection, keys: Sequence[str]) -> dict[str, Marked]:
    """The entries with these ids, as far as they exist, by number."""
    found = [Marked._make(row) for part in in_parts(keys) for row in store.execute(CHOSEN, {"keys": part})]
    return {row.entry: row for row in sorted(found, key=lambda row: int(row.entry))}


def mark_entries(store: Connection, keys: Sequence[str], *, canceled: bool) -> None:
    """Set or clear the mark of entries."""
    for part in in_parts(keys):
        run(store, MARK, {"keys": part, "mark": canceled})


def mark_logged(store: Connection, registers: Sequence[int], *, canceled: bool, exact: bool) -> None:
    """Set or clear the mark of all entries of logged segments; exactly: clear what was set along with theirs."""
    store.execute(_along("segment", canceled=canceled, exact=exact), {"keys": registers})


def mark_gathered(store: Connection, key: str, *, canceled: bool, exact: bool) -> int:
    """Set or clear the mark of all entries of a campaign entry, as above, and count them."""
    return store.execute(_along("campaign", canceled=canceled, exact=exact), {"key": key}).rowcount


def _along(whole: str, *, canceled: bool, exact: bool) -> Update:
    if canceled:
        return CANCEL_WITH[whole]
    return (RESTORE_WITH if exact else RESTORE_ALL)[whole]
