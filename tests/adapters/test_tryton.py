"""Tryton, a system that we did not write: its adapter runs in an environment of its own, and the result is known."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.result import reduced

from interaction_spec.conformance.deviations import read_deviations
from interaction_spec.report import Verdict, read_report

ADAPTER = Path(__file__).parent / "tryton"
PAGES = Path(__file__).parents[2] / "docs" / "en" / "implement"
COMMAND = Path(sys.executable).with_name("interaction-spec")
SECONDS = "60"
"""How long an answer may take: a busy machine needs a while to load Tryton."""


def sheet() -> dict[str, Any]:
    """The committed result sheet, which the guide shows."""
    read: dict[str, Any] = json.loads((PAGES / "tryton.json").read_text("utf-8"))
    return read


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that holds the pinned Tryton and its prepared database."""
    home = tmp_path_factory.mktemp("tryton")
    subprocess.run([sys.executable, "-m", "venv", home], check=True)
    found = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip: list[str | Path] = [
        found,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--quiet",
        "install",
        "-r",
        ADAPTER / "requirements.txt",
    ]
    done = subprocess.run(pip, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        pytest.skip(f"Tryton cannot be installed: {done.stderr.strip().splitlines()[-1]}")
    subprocess.run([found, ADAPTER / "adapter.py", "--prepare"], check=True, timeout=600)
    return found


@pytest.mark.slow
def test_fares_as_the_sheet_says(python: Path, tmp_path: Path) -> None:
    """In one language, what fails is just what the list of deviations says, and the counts are those of the sheet."""
    subject = f'exec:"{python}" "{ADAPTER / "adapter.py"}"'
    words: list[str | Path] = ["--language", "fr", "--deviations", ADAPTER / "deviations.yaml", "--report", tmp_path]
    call = [COMMAND, "verify", "--subject", subject, *words, "--hello-timeout", SECONDS, "--timeout", SECONDS]
    done = subprocess.run(call, capture_output=True, text=True, check=False, timeout=1800)
    report = read_report(tmp_path)
    assert report.deviation_problems == (), done.stdout
    assert report.verdict is Verdict.MATCHES_DECLARATION, done.stdout
    assert reduced(report) == sheet()


def test_every_deviation_of_the_sheet_is_explained() -> None:
    """The list of deviations names as many scenarios as the sheet counts, each with a reason."""
    listed = read_deviations(ADAPTER / "deviations.yaml")  # it refuses an entry without a reason
    assert len(listed) == sheet()["total"]["deviation"]


def test_the_page_counts_every_deviation() -> None:
    """The groups of the page add up to the deviations of the sheet, and each group to what its figure says."""
    page = (PAGES / "adapter-tryton.md").read_text("utf-8")
    groups = re.findall(r"^:   (\d+) scenarios: (.*)$", page, re.MULTILINE)
    assert [int(count) for count, _ in groups] == [sum(map(int, re.findall(r"\((\d+)\)", told))) for _, told in groups]
    assert sum(int(count) for count, _ in groups) == sheet()["total"]["deviation"]


def test_what_is_not_claimed_has_a_reason() -> None:
    """No scenario of Tryton's sheet is passed over without the reason why."""
    assert "not-declared" not in sheet()["total"]
    assert all(len(reason.split()) > 3 for reason in sheet()["not_applicable"].values())
