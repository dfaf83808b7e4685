"""Statements on interaction log entries, postponed ones included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    bindparam,
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
from interaction_spec.model.values import DeliveryStatus, Evaluation

from .prepared import fetch, run, run_all
from .rows import StoredEntry, add, if_given, in_parts, many, one
from .tables import attachment, campaign, comment, contact, entry, logged_segment, salesperson, template

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


FILTERS = (
    "entry", "campaign_entry", "segment", "contact", "contact_company", "salesperson", "template", "group", "campaign",
)  # fmt: skip
"""What a list can be narrowed by: the columns that have an index first, and of these the choosiest first."""
SOUGHT = FILTERS[:6]


def _matches(name: str) -> ColumnElement[bool]:
    """A filter that has a value."""
    if name != "segment":
        return entry.c[name] == bindparam(name)
    # The number of a segment is plain text on an entry; what belongs to the logged segment has its register number.
    register = select(logged_segment.c.no).where(logged_segment.c.segment == bindparam(name, type_=String))
    return entry.c.logged_no == register.scalar_subquery()


def _matches_if_given(name: str) -> ColumnElement[bool]:
    if name != "segment":
        return if_given(entry.c[name], name)
    return or_(bindparam(name, type_=String).is_(None), _matches(name))


def _listing(*, postponed: bool, by: str | None) -> Select[Any]:
    """A list that seeks by one column; the other filters only look at what that one finds."""
    statement = ROWS.where(
        entry.c.postponed == (true() if postponed else false()),
        *(_matches_if_given(name) for name in FILTERS if name != by),
    )
    return (statement.where(_matches(by)) if by else statement).order_by(entry.c.entry)


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
WITH_STORED = ROWS.add_columns(entry.c.attachment_no, entry.c.logged_no, entry.c.canceled_with)
ENTRY = WITH_STORED.where(entry.c.entry == bindparam("key"))
LISTS = {(postponed, by): _listing(postponed=postponed, by=by) for postponed in (False, True) for by in (None, *SOUGHT)}
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
EVALUATE = (
    update(entry).where(entry.c.entry.in_(bindparam("keys", expanding=True))).values(evaluation=bindparam("value"))
)
COMPUTED = {"entry", "contact_name", "attachment", "comments"}


def find_entry(store: Connection, key: str) -> StoredEntry | None:
    """The entry with this id, postponed or not."""
    return one(store, ENTRY, StoredEntry, key=key)


def entries(store: Connection, *, postponed: bool, **filters: str | None) -> tuple[Entry, ...]:
    """The entries that match all filters that are not null, by number."""
    given = {name: value for name, value in filters.items() if value is not None}
    by = next((name for name in SOUGHT if name in given), None)
    return many(store, LISTS[postponed, by], Entry, **(dict.fromkeys(FILTERS) | given))


def unknown_codes(store: Connection, record: InteractionFields) -> frozenset[str]:
    """Which of an interaction's template, contact, salesperson and campaign do not exist."""
    codes = {name: getattr(record, name) for name in ("template", "contact", "salesperson", "campaign")}
    (known,) = fetch(store, KNOWN, codes)
    return frozenset(name for name, found in known.items() if not found)


def add_entry(store: Connection, record: StoredEntry) -> str:
    """Store an entry under the next number, and say which."""
    return add(store, ADD, _values(record))


def save_entry(store: Connection, record: StoredEntry) -> None:
    """Store an entry's new values under its old number."""
    run(store, SAVE, {"key": record.entry, **_values(record)})


def _values(record: StoredEntry) -> dict[str, Any]:
    """A record as its row; what shows a blank number keeps none."""
    return record.model_dump(exclude=COMPUTED) | {"campaign_entry": record.campaign_entry or None}


def in_progress(store: Connection, first: str, last: str, limit: int) -> tuple[Entry, ...]:
    """The first entries between two numbers that are still to be sent."""
    return many(store, IN_PROGRESS, Entry, first=first, last=last, limit=limit)


def set_delivery(store: Connection, sent: Sequence[Entry], statuses: Sequence[DeliveryStatus | None]) -> None:
    """Write down what became of sending entries."""
    pairs = zip(sent, statuses, strict=True)
    run_all(store, SAVE, [{"key": one.entry, "delivery_status": status} for one, status in pairs])


def evaluate(store: Connection, keys: Sequence[str], value: Evaluation) -> None:
    """Give entries an evaluation."""
    for part in in_parts(keys):
        run(store, EVALUATE, {"keys": part, "value": value})
