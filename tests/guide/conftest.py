"""The whole guide for all who look at its files."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.guide import shared


@pytest.fixture(scope="session")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its site, after a run that failed in Spanish."""
    return shared.online(tmp_path_factory)
