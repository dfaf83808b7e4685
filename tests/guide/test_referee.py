"""The pages on the referee say what the referee does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.guide.book import ROOT, unproved

from interaction_spec.conformance.probes import PROBES
from interaction_spec.errors import SubjectFailed
from interaction_spec.guide import referee
from interaction_spec.guide.errors import PageBrokenError
from interaction_spec.guide.locales import ENGLISH
from interaction_spec.guide.pages import Page, render
from interaction_spec.language import load
from interaction_spec.report import Status, Verdict
from interaction_spec.scenarios import read_profiles

PROTOCOL = (ROOT / "docs" / "en" / "implement" / "protocol.md").read_text("utf-8")


def names(table: str) -> list[str]:
    """The words in the first column that is code."""
    return re.findall(r"<code>([^<]*)</code>", table)


def test_every_probe_is_on_the_page() -> None:
    """The page lists the probes that the doctor makes."""
    assert set(names(referee.probes())) == set(PROBES)


def test_every_fault_is_on_the_page() -> None:
    """What blames an adapter in the catalogue is what the page tells, and each can be told."""
    english = load("en")

    assert names(referee.faults()) == list(referee.ADAPTER_FAULTS)
    assert all(f"failure.{fault}" in english for fault in referee.ADAPTER_FAULTS)
    assert SubjectFailed("gone").fault == "adapter"


def test_every_profile_is_on_the_page() -> None:
    """The page counts the scenarios of each list."""
    lists = read_profiles(ROOT / "features", "0.1")
    table = referee.profiles(ROOT / "features")

    assert names(table) == sorted(lists)
    assert all(f">{len(ids)}<" in table for ids in lists.values())


def test_a_sheet_is_told_whole(tmp_path: Path) -> None:
    """A sheet tells who was asked, the verdict, each profile with its share rounded down, the total, and reasons."""
    kept = tmp_path / "docs" / "en" / "implement" / "turbo.json"
    kept.parent.mkdir(parents=True)
    told = {
        "product": "Turbo & Co",
        "version": "7.4.1",
        "spec_revision": "0.1",
        "verdict": "matches-declaration",
        "profiles": {"core": {"passed": 2, "deviation": 1, "not-applicable": 4}, "log": {"deviation": 5}},
        "total": {"passed": 2, "deviation": 6, "not-applicable": 9},
        "not_applicable": {"calls": "It does not dial <yet>."},
    }
    kept.write_text(json.dumps(told), "utf-8")

    sheet = referee.sheet(tmp_path, "turbo")
    rows = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall(r"<tr>(.*?)</tr>", sheet)]

    assert "Turbo &amp; Co 7.4.1, specification 0.1: <code>matches-declaration</code>" in sheet
    assert rows == [
        ["Profile", "Passed", "Deviation", "Of", "Share"],
        ["<code>core</code>", "2", "1", "3", "66%"],
        ["<code>log</code>", "0", "5", "5", "0%"],
        ["Total", "2", "6", "8", "25%"],
        ["Not applicable", "Reason"],
        ["<code>calls</code>", "It does not dial &lt;yet&gt;."],
    ]
    assert "Of all 17 scenarios, 9 do not apply." in sheet


def test_the_sheet_of_a_page_is_the_committed_one() -> None:
    """The page on Tryton shows the sheet that lies beside it."""
    told = json.loads((ROOT / "docs" / "en" / "implement" / "tryton.json").read_text("utf-8"))
    page = (ROOT / "docs" / "en" / "implement" / "adapter-tryton.md").read_text("utf-8")
    shown = render(page, Path("adapter-tryton.md"), Page(place=ENGLISH, path="implement/adapter-tryton"), unproved())

    assert referee.sheet(ROOT, "tryton").strip() in shown
    assert names(shown) == [told["verdict"], *told["profiles"], *told["not_applicable"]]


def test_a_sheet_that_is_not_there_stops_the_page() -> None:
    """A page that asks for the sheet of an unknown system is not built."""
    with pytest.raises(PageBrokenError, match="nobody"):
        render('{{ sheet("nobody") }}', Path("page.md"), Page(place=ENGLISH, path="page"), unproved())


def test_statuses_and_verdicts_are_on_the_page() -> None:
    """The tables of the protocol name every status and every verdict."""
    for word in (*Status, *Verdict):
        assert f"| `{word.value}` |" in PROTOCOL
