"""Statements on attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BindParameter, bindparam, delete, insert, update

from . import rows
from .prepared import run
from .tables import attachment, entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

ADD = insert(attachment)
_NUMBERS: BindParameter[int] = bindparam("numbers", expanding=True)
LET_GO = update(entry).where(entry.c.attachment_no.in_(_NUMBERS)).values(attachment_no=None)
DELETE = delete(attachment).where(attachment.c.no.in_(_NUMBERS))
DROP = delete(attachment).where(attachment.c.no == bindparam("key"))


def add(store: Connection, name: str) -> int | None:
    """Store an attachment under the next number; without a name there is none."""
    return int(rows.add(store, ADD, {"name": name})) if name else None


def take_away(store: Connection, numbers: Sequence[int]) -> None:
    """Delete attachments, and take them from the entries that have them."""
    for part in rows.in_parts(numbers):
        run(store, LET_GO, {"numbers": part})
        run(store, DELETE, {"numbers": part})


def drop(store: Connection, number: int) -> None:
    """Delete an attachment that nothing points to any more."""
    run(store, DROP, {"key": number})
