"""The session that a store serves, and the fingerprint of what it holds."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, exists, literal_column, select
from sqlalchemy.dialects import registry

from interaction_spec.model.operations import SessionBegin

from .dialects import insert
from .prepared import run, scalar
from .tables import DATA, meta

if TYPE_CHECKING:
    from sqlalchemy import Connection

SESSION = select(meta.c.value).where(meta.c.key == "session")
SAVE = (
    insert(meta)
    .values(key="session", value=bindparam("session"))
    .on_conflict_do_update(index_elements=["key"], set_={"value": bindparam("session")})
)

FORGET = delete(meta).where(meta.c.key == "session")


@cache
def _rows(dialect: str) -> tuple[str, tuple[str, ...]]:
    """Which tables hold anything, and the rows of each.

    As text, and past the types: a fingerprint needs no Python values, and is asked for around every refusal.
    """
    written = registry.load(dialect)()
    holding = select(*(exists(select(literal_column("1")).select_from(table)) for table in DATA))
    rows = (select(table).order_by(*table.primary_key) for table in DATA)
    return str(holding.compile(dialect=written)), tuple(str(one.compile(dialect=written)) for one in rows)


def session(store: Connection) -> SessionBegin | None:
    """The session that was begun here last, as its clock stands now."""
    stored = scalar(store, SESSION, {})
    return None if stored is None else SessionBegin.model_validate_json(stored)


def save_session(store: Connection, session: SessionBegin) -> None:
    """Keep the session, so that a file that is opened again goes on where it stopped."""
    run(store, SAVE, {"session": session.model_dump_json()})


def forget_session(store: Connection) -> None:
    """Keep no session: a file that is opened again waits for one to begin."""
    run(store, FORGET, {})


def digest(store: Connection) -> str:
    """A fingerprint of all rows, the session and its clock left out."""
    fingerprint = hashlib.sha256()
    driver: Any = store.connection.driver_connection
    holding, statements = _rows(store.dialect.name)
    for held, statement in zip(driver.execute(holding).fetchone(), statements, strict=True):
        fingerprint.update(repr(driver.execute(statement).fetchall()).encode() if held else b"[]")
    return fingerprint.hexdigest()
