"""Writes feature files."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.scenarios.files import Write


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a feature file below `tmp_path/features/<language>/log`."""

    def writing(text: str | bytes, language: str = "fr", name: str = "cancel") -> Path:
        """Write a text, or bytes as they are."""
        file = tmp_path / "features" / language / "log" / f"{name}.feature"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    return writing
