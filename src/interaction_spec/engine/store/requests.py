"""Statements on requests that carried an idempotency key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, insert, select

from .prepared import run
from .tables import request

if TYPE_CHECKING:
    from sqlalchemy import Connection

FIND = select(request.c.fingerprint, request.c.answer).where(request.c.key == bindparam("wanted"))
ADD = insert(request)


class Known(NamedTuple):
    """What was asked under a key, as a fingerprint, and what was answered, as JSON."""

    fingerprint: str
    answer: str


def find(store: Connection, key: str) -> Known | None:
    """The request that was carried out under a key."""
    row = store.execute(FIND, {"wanted": key}).one_or_none()
    return Known(*row) if row else None


def add(store: Connection, key: str, fingerprint: str, answer: str) -> None:
    """Keep a request and its answer."""
    run(store, ADD, {"key": key, "fingerprint": fingerprint, "answer": answer})
