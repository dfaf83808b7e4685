"""The pages on the referee say what the referee does."""

from __future__ import annotations

import re

from tests.guide.book import ROOT

from interaction_spec.conformance.doctor import PROBES
from interaction_spec.errors import SubjectFailed
from interaction_spec.guide import referee
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


def test_statuses_and_verdicts_are_on_the_page() -> None:
    """The tables of the protocol name every status and every verdict."""
    for word in (*Status, *Verdict):
        assert f"| `{word.value}` |" in PROTOCOL
