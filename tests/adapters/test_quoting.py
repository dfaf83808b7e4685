"""The pages for implementers are held against the tool: what they quote is printed, what they show was run."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
import yaml
from tests.adapters.quoting import PAGES, environment, sections, told_anew

from interaction_spec.cli.base import CODES
from interaction_spec.conformance.schemas import ROOT as SCHEMAS
from interaction_spec.conformance.specification import BUNDLE

CI = PAGES["ci"].read_text("utf-8")


def masked(page: str) -> list[str]:
    """The lines without the counts and places that change whenever a scenario is added anywhere."""
    page = re.sub(r"\b\d+ scenarios?\b", "N scenarios", page)
    return re.sub(r"\.feature:\d+", ".feature:N", page).splitlines()


@pytest.mark.parametrize("name", PAGES)
def test_quotes_what_is_printed(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every message, file and difference on a page is the real one (else: `python -m tests.adapters.quoting`)."""
    monkeypatch.chdir(tmp_path)
    for variable, value in environment().items():
        monkeypatch.setitem(os.environ, variable, value)
    page = PAGES[name].read_text("utf-8")

    assert masked(told_anew(page)) == masked(page)


def test_every_step_has_a_section() -> None:
    """The tutorial goes through all versions of the adapter, in order."""
    assert [number for number, _ in sections(PAGES["tutorial"].read_text("utf-8"))][1:] == [*range(1, 10)]


def test_exit_codes() -> None:
    """The page for CI names every verdict with the exit code that it has."""
    told = re.findall(r"^\| (\d) \| `([a-z-]+)` \|", CI, re.MULTILINE)

    assert {verdict: int(code) for code, verdict in told} == {one.value: code for one, code in CODES.items()}


def test_foreign_code_cannot_write() -> None:
    """In the example workflow the job that runs a system cannot write, and the one that can runs nothing."""
    found = re.search(r'^```yaml title="conformance.yml"\n(.*?)^```$', CI, re.MULTILINE | re.DOTALL)
    assert found
    workflow = yaml.safe_load(found[1])
    may_write = {name for name, job in workflow["jobs"].items() if "write" in job.get("permissions", {}).values()}
    runs = {name for name, job in workflow["jobs"].items() if any("run" in step for step in job["steps"])}

    assert workflow["permissions"] == {"contents": "read"}
    assert may_write == {"publish"}
    assert runs == {"verify"}


def test_plain_files_exist() -> None:
    """Every plain file that the page names is in the package, or in the folder that becomes its bundle."""
    named = re.findall(r"`((?:bundle|schemas)/[\w/.-]+)`", CI)
    roots = {"bundle": BUNDLE.parents[2], "schemas": SCHEMAS}
    missing = [name for name in named if not (roots[name.partition("/")[0]] / name.partition("/")[2]).exists()]

    assert named
    assert missing == []
