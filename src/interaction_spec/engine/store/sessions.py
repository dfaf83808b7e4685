"""The session that a store serves, and the fingerprint of what it holds."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import registry

from interaction_spec.model.operations import SessionBegin

from .dialects import insert
from .tables import DATA, meta

if TYPE_CHECKING:
    from sqlalchemy import Connection

SESSION = select(meta.c.value).where(meta.c.key == "session")
SAVE = (
    insert(meta)
    .values(key="session", value=bindparam("session"))
    .on_conflict_do_update(index_elements=["key"], set_={"value": bindparam("session")})
)


@cache
def _rows(dialect: str) -> tuple[str, ...]:
    """As text, and past the types: a fingerprint needs no Python values, and is asked for around every refusal."""
    written = registry.load(dialect)()
    return tuple(str(select(table).order_by(*table.primary_key).compile(dialect=written)) for table in DATA)


def session(store: Connection) -> SessionBegin | None:
    """The session that was begun here last, as its clock stands now."""
    stored = store.scalar(SESSION)
    return None if stored is None else SessionBegin.model_validate_json(stored)


def save_session(store: Connection, session: SessionBegin) -> None:
    """Keep the session, so that a file that is opened again goes on where it stopped."""
    store.execute(SAVE, {"session": session.model_dump_json()})


def digest(store: Connection) -> str:
    """A fingerprint of all rows, the session and its clock left out."""
    fingerprint = hashlib.sha256()
    driver: Any = store.connection.driver_connection
    for statement in _rows(store.dialect.name):
        fingerprint.update(repr(driver.execute(statement).fetchall()).encode())
    return fingerprint.hexdigest()
