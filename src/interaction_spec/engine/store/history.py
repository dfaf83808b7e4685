"""Statements on the history of entries. Rows are only ever added."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Date, Insert, String, Time, and_, bindparam, exists, insert, select

from interaction_spec.model.records import Event
from interaction_spec.model.values import Change

from .rows import many
from .tables import entry, history

if TYPE_CHECKING:
    from sqlalchemy import Connection

Condition = ColumnElement[bool]

EVENTS = (
    select(*(column for column in history.c if column is not history.c.no))
    .where(history.c.entry == bindparam("key"))
    .order_by(history.c.no)
)
CANCELED_WITH = entry.c.canceled_with == bindparam("whole")
LOGGED_NOW = and_(entry.c.logged_no == bindparam("register"), ~exists().where(history.c.entry == entry.c.entry))
"""The entries of a logged segment of which nothing was told yet."""


@lru_cache(maxsize=64)
def _noting(*conditions: Condition) -> Insert:
    """One event for each entry that meets the conditions, in the order of their numbers."""
    told = (
        bindparam("change_", type_=String), bindparam("by_", type_=String), bindparam("on_", type_=Date),
        bindparam("at_", type_=Time),
    )  # fmt: skip
    chosen = select(entry.c.entry, *told).where(*conditions).order_by(entry.c.entry)
    return insert(history).from_select(["entry", "change", "user", "date", "time"], chosen)


def note(
    store: Connection,
    change: Change,
    user: str,
    moment: dt.datetime,
    *conditions: Condition,
    **parameters: Any,
) -> None:
    """Note a change of every entry that meets the conditions, which are module constants with bind parameters."""
    told = {"change_": change, "by_": user, "on_": moment.date(), "at_": moment.time()}
    store.execute(_noting(*conditions), {**told, **parameters})


def events(store: Connection, key: str) -> tuple[Event, ...]:
    """The history of an entry, oldest first."""
    return many(store, EVENTS, Event, key=key)
