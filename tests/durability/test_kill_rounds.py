"""A shortened form of the kill rounds; `python -m tests.durability.kill_rounds --rounds 200` is the long one."""

from __future__ import annotations

import os
from itertools import count
from random import SystemRandom
from typing import TYPE_CHECKING

import pytest

if os.name == "nt":
    pytest.skip("Windows has no signal that cannot be caught", allow_module_level=True)

from tests.durability.careless import work_carelessly
from tests.durability.kill_rounds import run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgresql import Cluster

pytestmark = pytest.mark.slow


def files(folder: Path) -> Iterator[Path]:
    """A new file each time."""
    return (folder / f"{number}.db" for number in count())


def some_seed() -> int:
    """Another one each time; it is printed with each round."""
    return SystemRandom().randrange(10**6)


def test_a_killed_process_leaves_a_file_whole(tmp_path: Path) -> None:
    """What was acknowledged is there, what was not is not half there."""
    met = run(10, some_seed(), files(tmp_path))

    assert met["client killed"] == 10
    assert met["acknowledged"] > 0


def test_a_killed_process_or_server_leaves_a_database_whole(postgresql: Cluster) -> None:
    """The same promises on PostgreSQL, with a server that is killed twice."""
    met = run(10, some_seed(), iter(postgresql.store, None), postgresql)

    assert (met["client killed"], met["server killed"]) == (8, 2)
    assert met["acknowledged"] > 0


def test_the_rounds_find_a_careless_store(tmp_path: Path) -> None:
    """Without transactions a request is sometimes half there."""
    with pytest.raises(AssertionError, match=r"lacks|holds|, but|was answered"):
        run(60, some_seed(), files(tmp_path), work=work_carelessly)
