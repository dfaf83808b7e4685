"""Statements on attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert

from . import prepared
from .tables import attachment

if TYPE_CHECKING:
    from sqlalchemy import Connection

ADD = insert(attachment)


def add(store: Connection, name: str) -> int | None:
    """Store an attachment under the next number; without a name there is none."""
    return int(prepared.add(store, ADD, {"name": name})) if name else None
