"""Which version a store has, and bringing it to ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from .failures import NotConvertible, StoreError
from .tables import meta, metadata

if TYPE_CHECKING:
    from sqlalchemy import Connection

HEAD = "0002"
KNOWN = ("0001", "0002")
"""The versions that this program can read or bring to its own, oldest first."""

version = sa.Table(
    "interaction_spec_version",
    sa.MetaData(),  # Alembic's, so no part of what is compared with the migrations
    sa.Column("version_num", sa.String(32), nullable=False),
    sa.PrimaryKeyConstraint("version_num", name="interaction_spec_version_pkc"),
)
"""Alembic's table, under a name that also says whose store this is."""

VERSION = sa.select(version.c.version_num)
SET_VERSION = sa.insert(version)
FIRST_VERSION = sa.select(meta.c.value).where(meta.c.key == "schema_version")
"""The first version was written down here; Alembic's table came with the second."""


def create(connection: Connection) -> None:
    """Make the tables, as the migrations would."""
    version.metadata.create_all(connection, checkfirst=False)  # looking for each costs as much as making it
    metadata.create_all(connection, checkfirst=False)
    connection.execute(SET_VERSION, {"version_num": HEAD})


def is_current(connection: Connection, place: str) -> bool:
    """Whether a store has our version; what is not ours, or newer, is refused."""
    return _found(connection, place) == HEAD


def bring_up(connection: Connection, place: str) -> None:
    """Create or upgrade, inside the transaction that runs."""
    found = _found(connection, place)
    if found is None:
        create(connection)
    elif found != HEAD:
        from .migrations import upgrade  # noqa: PLC0415 (loading Alembic takes longer than opening a store)

        try:
            upgrade(connection, found, HEAD)
        except NotConvertible as reason:
            raise StoreError(place, f"it cannot be brought to version {HEAD}: {reason}") from reason


def _found(connection: Connection, place: str) -> str | None:
    """The version that a store has; nothing if it has no tables."""
    inspector = sa.inspect(connection)
    tables = set(inspector.get_table_names())
    if not tables:
        return None
    if version.name in tables:
        return _known(connection.scalar(VERSION), place)
    columns = {column["name"] for column in inspector.get_columns(meta.name)} if meta.name in tables else set()
    first = connection.scalar(FIRST_VERSION) if columns == {"key", "value"} else None
    if first is None:
        raise StoreError(place, "it belongs to another program")
    return _known(f"{first:0>4}", place)


def _known(found: str | None, place: str) -> str:
    if found in KNOWN:
        return found
    if found is None or found < HEAD:
        raise StoreError(place, f"it has schema version {found}, which nobody knows")
    raise StoreError(place, f"it has schema version {found}, this program reads up to {HEAD}: install a newer one")
