"""Statements on campaign entries: what gathers the interactions of a campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Label,
    String,
    bindparam,
    delete,
    false,
    func,
    literal,
    select,
    true,
    type_coerce,
    update,
)

from interaction_spec.model.records import CampaignEntry

from .columns import Id
from .dialects import insert
from .prepared import count, run, scalar
from .rows import if_given, many, one
from .tables import campaign_entry, entry, line, segment

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from .rows import StoredEntry


def _alike(figure: ColumnElement[Any], name: str) -> Label[Any]:
    """A figure over the interactions of a campaign entry that are canceled exactly if it is."""
    alike = entry.c.campaign_entry == campaign_entry.c.no, entry.c.canceled == campaign_entry.c.canceled
    return select(figure).where(*alike).scalar_subquery().label(name)


NO = type_coerce(campaign_entry.c.no, Id)
_CHOSEN = campaign_entry.c.no == bindparam("key", type_=Id)
ROWS = select(
    NO.label("campaign_entry"),
    func.nullif(campaign_entry.c.document_type, "").label("document_type"),
    *(campaign_entry.c[name] for name in ("campaign", "segment", "description", "date", "salesperson", "user")),
    campaign_entry.c.canceled,
    _alike(func.count(), "interactions"),
    _alike(func.sum(entry.c.cost, type_=entry.c.cost.type), "cost"),
    _alike(func.sum(entry.c.duration), "duration"),
).order_by(campaign_entry.c.no)
LIST = ROWS.where(if_given(campaign_entry.c.campaign, "campaign"))
ROW = ROWS.where(_CHOSEN)

_KEY = ("campaign", "document_type", "segment")
"""What tells a campaign entry from all others."""
FIND = select(NO).where(*(campaign_entry.c[name] == bindparam(name) for name in _KEY))
ADD = insert(campaign_entry).on_conflict_do_nothing(index_elements=_KEY)

_FIRST = (
    select(
        *(line.c[name] for name in ("segment", "campaign", "date", "salesperson", "line")),
        func.row_number().over(partition_by=line.c.campaign, order_by=line.c.line).label("place"),
    )
    .where(line.c.segment == bindparam("no", type_=String), line.c.contact != "", line.c.campaign != "")
    .subquery()
)
ADD_FOR_LINES = (
    insert(campaign_entry)
    .from_select(
        [*_KEY, "description", "date", "salesperson", "user", "canceled", "logged_no"],
        select(
            *(_FIRST.c.campaign, literal(""), segment.c.segment, segment.c.description),
            *(_FIRST.c.date, _FIRST.c.salesperson, bindparam("by", type_=String)),
            *(false(), bindparam("logged", type_=BigInteger)),
        )
        .select_from(_FIRST.join(segment, segment.c.segment == _FIRST.c.segment))
        .where(_FIRST.c.place == 1)
        .order_by(_FIRST.c.line),
    )
    .on_conflict_do_nothing(index_elements=_KEY)
)
"""One for each campaign that lines with a contact have, as far as there is none: the first line says how it looks."""

DESCRIPTION = select(segment.c.description).where(segment.c.segment == bindparam("no"))
MARK = update(campaign_entry).values(canceled=bindparam("mark"))
MARK_ONE = MARK.where(_CHOSEN)
MARK_LOGGED = MARK.where(campaign_entry.c.logged_no.in_(bindparam("keys", expanding=True)))
CANCELED = campaign_entry.c.canceled == true(), if_given(campaign_entry.c.campaign, "campaign")
DELETE_CANCELED = delete(campaign_entry).where(*CANCELED)


def campaign_entries(store: Connection, campaign: str | None) -> tuple[CampaignEntry, ...]:
    """The campaign entries, of one campaign or of all, in the order in which they were made."""
    return many(store, LIST, CampaignEntry, campaign=campaign)


def find_campaign_entry(store: Connection, key: str) -> CampaignEntry | None:
    """The campaign entry with this id."""
    return one(store, ROW, CampaignEntry, key=key)


def entry_for(store: Connection, record: StoredEntry, description: str) -> str:
    """The campaign entry that an interaction of a campaign belongs to; where there is none, there is one now."""
    key = {"campaign": record.campaign, "document_type": record.document_type or "", "segment": record.segment}
    found: str | None = scalar(store, FIND, key)
    if found is None:
        told = scalar(store, DESCRIPTION, {"no": record.segment})
        shown = record.model_dump(include={"date", "salesperson", "user"})
        run(store, ADD, {**key, **shown, "description": description if told is None else told, "canceled": False})
        found = store.scalars(FIND, key).one()
    return found


def add_for_lines(store: Connection, no: str, logged: int, user: str) -> None:
    """Make the campaign entries that the lines of a segment need and that are not there yet."""
    run(store, ADD_FOR_LINES, {"no": no, "logged": logged, "by": user})


def mark(store: Connection, key: str, *, canceled: bool) -> None:
    """Set or clear the mark of a campaign entry."""
    run(store, MARK_ONE, {"key": key, "mark": canceled})


def mark_logged(store: Connection, registers: list[int], *, canceled: bool) -> None:
    """Set or clear the mark of the campaign entries that logging segments made."""
    run(store, MARK_LOGGED, {"keys": registers, "mark": canceled})


def delete_canceled(store: Connection, campaign: str | None) -> int:
    """Delete the canceled campaign entries, of one campaign or of all, and count them."""
    return count(store, DELETE_CANCELED, {"campaign": campaign})
