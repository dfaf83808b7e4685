"""How a store of an older version becomes one of ours: a script for each step, run by Alembic.

There is no way back: a newer program may have stored what an older one has no column for.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config

if TYPE_CHECKING:
    from sqlalchemy import Connection


def settings(connection: Connection) -> Config:
    """What Alembic needs to know."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config


def upgrade(connection: Connection, start: str | None, end: str) -> None:
    """Go from one version to a later one, or from nothing, inside the transaction that runs."""
    config = settings(connection)
    if start is not None:
        command.stamp(config, start)  # the first version did not write down what Alembic reads
    command.upgrade(config, end)
