"""Keeping a store busy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def locked(place: Path) -> Iterator[None]:
    """Nobody else can write for a while."""
    with closing(sqlite3.connect(place, isolation_level=None)) as driver:
        driver.execute("BEGIN IMMEDIATE")
        yield
        driver.execute("ROLLBACK")
