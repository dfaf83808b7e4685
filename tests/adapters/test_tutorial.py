"""The tutorial is held against the tool: whatever it quotes is what is printed, whatever it shows is what was run."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from tests.adapters.tutorial import PAGE, environment, sections, told_anew


def masked(page: str) -> list[str]:
    """The lines without the counts and places that change whenever a scenario is added anywhere."""
    page = re.sub(r"\b\d+ scenarios?\b", "N scenarios", page)
    return re.sub(r"\.feature:\d+", ".feature:N", page).splitlines()


def test_quotes_what_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every message, file and difference on the page is the real one (else: `python -m tests.adapters.tutorial`)."""
    monkeypatch.chdir(tmp_path)
    for name, value in environment().items():
        monkeypatch.setitem(os.environ, name, value)
    page = PAGE.read_text("utf-8")

    assert masked(told_anew(page)) == masked(page)


def test_every_step_has_a_section() -> None:
    """The page goes through all versions of the adapter, in order."""
    assert [number for number, _ in sections(PAGE.read_text("utf-8"))] == [*range(10)]
