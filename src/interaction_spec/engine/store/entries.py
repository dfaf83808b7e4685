"""Statements on interaction log entries, postponed ones included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    delete,
    exists,
    false,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from interaction_spec.model.records import Entry, InteractionFields
from interaction_spec.model.values import DeliveryStatus

from .prepared import add, rows
from .rows import StoredEntry, many, one
from .tables import attachment, campaign, comment, contact, entry, salesperson, template

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection


def _if_given(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """A filter that lets everything through when its parameter is null."""
    wanted = bindparam(name, type_=column.type)
    return or_(wanted.is_(None), column == wanted)


def _listing(*, postponed: bool, by: str | None) -> Select[Any]:
    """A list that seeks by one column; the other filters only look at what that one finds."""
    statement = ROWS.where(
        entry.c.postponed == (true() if postponed else false()),
        *(_if_given(entry.c[name], name) for name in ("entry", "salesperson") if name != by),
    )
    return (statement.where(entry.c[by] == bindparam(by)) if by else statement).order_by(entry.c.entry)


SHOWN = (
    *(column for column in entry.c if column.name in Entry.model_fields),
    contact.c.name.label("contact_name"),
    attachment.c.name.label("attachment"),
    select(func.count()).where(comment.c.entry == entry.c.entry).scalar_subquery().label("comments"),
)
JOINED = entry.outerjoin(contact, contact.c.no == entry.c.contact).outerjoin(
    attachment, attachment.c.no == entry.c.attachment_no
)
ROWS = select(*SHOWN).select_from(JOINED)
ENTRY = ROWS.add_columns(entry.c.attachment_no, entry.c.logged_no, entry.c.canceled_with).where(
    entry.c.entry == bindparam("key")
)
LISTS = {
    (postponed, by): _listing(postponed=postponed, by=by)
    for postponed in (False, True)
    for by in (None, "entry", "contact", "contact_company", "salesperson")
}
KNOWN = select(
    exists().where(template.c.code == bindparam("template")).label("template"),
    exists().where(contact.c.no == bindparam("contact")).label("contact"),
    exists().where(salesperson.c.code == bindparam("salesperson")).label("salesperson"),
    exists().where(campaign.c.campaign == bindparam("campaign")).label("campaign"),
)
ADD = insert(entry)
SAVE = update(entry).where(entry.c.entry == bindparam("key"))
IN_PROGRESS = (
    ROWS.where(
        entry.c.entry.between(bindparam("first"), bindparam("last")),
        entry.c.delivery_status == DeliveryStatus.IN_PROGRESS,
    )
    .order_by(entry.c.entry)
    .limit(bindparam("limit"))
)
DELETE = delete(entry).where(entry.c.entry == bindparam("key"))
DELETE_CANCELED = delete(entry).where(
    entry.c.canceled == true(),
    entry.c.postponed == false(),
    *(_if_given(entry.c[name], name) for name in ("contact", "salesperson", "template", "group", "campaign", "date")),
)
COMPUTED = {"entry", "contact_name", "attachment", "comments"}


def find_entry(store: Connection, key: str) -> StoredEntry | None:
    """The entry with this id, postponed or not."""
    return one(store, ENTRY, StoredEntry, key=key)


def entries(store: Connection, *, postponed: bool, **filters: str | None) -> tuple[Entry, ...]:
    """The entries that match all filters that are not null, by number."""
    given = {name: value for name, value in filters.items() if value is not None}
    by = next((name for name in ("entry", "contact", "contact_company", "salesperson") if name in given), None)
    return many(store, LISTS[postponed, by], Entry, **{"entry": None, "salesperson": None, **given})


def unknown_codes(store: Connection, record: InteractionFields) -> frozenset[str]:
    """Which of an interaction's template, contact, salesperson and campaign do not exist."""
    codes = record.model_dump(include={"template", "contact", "salesperson", "campaign"})
    (known,) = rows(store, KNOWN, codes)
    return frozenset(name for name, found in known.items() if not found)


def add_entry(store: Connection, record: StoredEntry) -> str:
    """Store an entry under the next number, and say which."""
    return add(store, ADD, _values(record))


def save_entry(store: Connection, record: StoredEntry) -> None:
    """Store an entry's new values under its old number."""
    store.execute(SAVE, {"key": record.entry, **_values(record)})


def _values(record: StoredEntry) -> dict[str, Any]:
    """A record as its row; what shows a blank number keeps none."""
    return record.model_dump(exclude=COMPUTED) | {"campaign_entry": record.campaign_entry or None}


def in_progress(store: Connection, first: str, last: str, limit: int) -> tuple[Entry, ...]:
    """The first entries between two numbers that are still to be sent."""
    return many(store, IN_PROGRESS, Entry, first=first, last=last, limit=limit)


def set_delivery(store: Connection, sent: Sequence[Entry], statuses: Sequence[DeliveryStatus | None]) -> None:
    """Write down what became of sending entries."""
    pairs = zip(sent, statuses, strict=True)
    store.execute(SAVE, [{"key": one.entry, "delivery_status": status} for one, status in pairs])


def mark_canceled(store: Connection, keys: Iterable[str], *, canceled: bool) -> None:
    """Set or clear the mark of entries."""
    store.execute(SAVE, [{"key": key, "canceled": canceled} for key in keys])


def delete_entries(store: Connection, keys: Iterable[str]) -> None:
    """Delete entries."""
    store.execute(DELETE, [{"key": key} for key in keys])


def delete_canceled(store: Connection, **filters: Any) -> int:
    """Delete the canceled entries that match all filters that are not null, and count them."""
    return store.execute(DELETE_CANCELED, filters).rowcount
