"""A store with one vice: what belongs together is not kept together. The rounds must find that out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.durability.worker import work

from interaction_spec.engine.store.sqlite import Sqlite

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path


def work_carelessly(place: Path | str, seed: int, end: Connection) -> None:
    """Work without transactions: each statement lasts as soon as it was made."""
    Sqlite.begin = Sqlite.commit = lambda *_, **__: None  # type: ignore[method-assign,assignment]  # in a process of its own
    work(place, seed, end)
