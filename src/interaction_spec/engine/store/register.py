"""Statements on logged segments, once they are in the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, select, true, update

from .campaign_entries import mark_logged as mark_campaign_entries
from .marks import mark_logged as mark_entries
from .prepared import count, fetch, run
from .rows import if_given
from .tables import campaign_entry, entry, logged_segment, segment

if TYPE_CHECKING:
    from sqlalchemy import Connection

FIND = select(logged_segment.c.no, logged_segment.c.canceled).where(logged_segment.c.segment == bindparam("number"))
MARK = (
    update(logged_segment)
    .where(logged_segment.c.no.in_(bindparam("keys", expanding=True)))
    .values(canceled=bindparam("mark"))
)
_CANCELED = logged_segment.c.canceled == true(), if_given(logged_segment.c.segment, "number")
_GOING = select(logged_segment.c.no).where(*_CANCELED)
UNLINK = [
    update(table).where(table.c.logged_no.in_(_GOING)).values(logged_no=None)
    for table in (entry, campaign_entry, segment)
]
DELETE_CANCELED = delete(logged_segment).where(*_CANCELED)


def find_logged(store: Connection, number: str) -> tuple[int, bool] | None:
    """The register number of a logged segment, and whether it is canceled."""
    row = next(iter(fetch(store, FIND, {"number": number})), None)
    return None if row is None else (row["no"], row["canceled"])


def mark(store: Connection, registers: list[int], *, canceled: bool, exact: bool) -> None:
    """Set or clear the mark of logged segments, of their entries and of their campaign entries.

    Exactly: of the entries, only the mark that was set along with theirs is cleared.
    """
    run(store, MARK, {"keys": registers, "mark": canceled})
    mark_entries(store, registers, canceled=canceled, exact=exact)
    mark_campaign_entries(store, registers, canceled=canceled)


def delete_canceled(store: Connection, number: str | None) -> int:
    """Delete canceled logged segments, one or all, and count them; what they made stays, and belongs to none."""
    for statement in UNLINK:
        run(store, statement, {"number": number})
    return count(store, DELETE_CANCELED, {"number": number})
