"""Statements on the comment lines of entries."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, select

from interaction_spec.model.records import Comment

from .columns import Id
from .prepared import run
from .rows import many
from .tables import comment

if TYPE_CHECKING:
    from sqlalchemy import Connection

COMMENTS = select(comment.c.date, comment.c.comment).where(comment.c.entry == bindparam("key")).order_by(comment.c.no)
ADD = insert(comment)
COPY = insert(comment).from_select(
    ["entry", "date", "comment"],
    select(bindparam("copy", type_=Id), comment.c.date, comment.c.comment)
    .where(comment.c.entry == bindparam("key"))
    .order_by(comment.c.no),
)
DELETE = delete(comment).where(comment.c.entry == bindparam("key"))


def comments(store: Connection, entry: str) -> tuple[Comment, ...]:
    """The comment lines of an entry, in the order in which they were written."""
    return many(store, COMMENTS, Comment, key=entry)


def add(store: Connection, entry: str, date: dt.date, text: str) -> None:
    """Write a comment line."""
    run(store, ADD, {"entry": entry, "date": date, "comment": text})


def copy(store: Connection, entry: str, to: str) -> None:
    """Write the comment lines of an entry a second time, under another one."""
    run(store, COPY, {"key": entry, "copy": to})


def replace(store: Connection, entry: str, date: dt.date, text: str) -> None:
    """Put one comment line in the place of all that an entry has; a blank text leaves none."""
    run(store, DELETE, {"key": entry})
    if text:
        add(store, entry, date, text)
