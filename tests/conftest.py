"""What every room of the tests shares: pytest's own tester, the way to the miniatures, a PostgreSQL server."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgresql import Cluster

ROOT = Path(__file__).parents[1]

# `tests.miniatures` is the name under which mypy knows the module, and a subject is named on the command line.
sys.path.insert(0, str(ROOT))

pytest_plugins = ["pytester"]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A server of our own; each test takes a schema of its own in it."""
    from tests.postgresql import binaries, cluster  # not before the path is set

    if binaries() is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    with cluster() as running:
        yield running
