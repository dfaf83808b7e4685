"""Finding a page of the guide in a real browser."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TABLE = Path(__file__).parents[1] / "guide" / "search.csv"
"""What readers type, as they type it, and the pages of which one must be among the first three; `|` between pages."""


def queries() -> dict[str, list[dict[str, str]]]:
    """The table, by language."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {folder: list(rows) for folder, rows in groupby(csv.DictReader(file), lambda row: row["folder"])}


@pytest.fixture
def pages(visit: Visit, online: str) -> Iterator[Visit]:
    """A visit that had no trouble."""
    visit.page.goto(f"{online}/")
    yield visit
    assert visit.trouble == []


def test_the_table_is_large_enough() -> None:
    """Each language has twenty queries of every kind, and Canada its own words."""
    found = queries()

    assert {folder: len(rows) for folder, rows in found.items()} == {"fr": 20, "fr-CA": 8, "es": 20, "ru": 20}
    for folder in ("fr", "es", "ru"):
        kinds = {row["kind"] for row in found[folder]}
        assert kinds >= {"task", "inflected", "caption", "refusal", "colloquial", "ё" if folder == "ru" else "accents"}


@pytest.mark.parametrize("folder", queries())
def test_what_readers_type_finds_the_page(pages: Visit, online: str, folder: str) -> None:
    """Inflected, without accents, in everyday words or pasted from a message: one of the first three pages is it."""
    pages.page.goto(f"{online}/{folder}/")

    lost = {}
    for row in queries()[folder]:
        first = [link.removeprefix(f"{online}/{folder}/").strip("/") for link in pages.results(row["query"])[:3]]
        if not set(first) & set(row["page"].split("|")):
            lost[row["query"]] = first

    assert lost == {}


def test_a_form_of_a_word_is_not_called_missing(pages: Visit, online: str) -> None:
    """The theme names the words that a page lacks: those that it has in another form are none of them."""
    pages.page.goto(f"{online}/fr/")

    pages.search("annulait")

    assert pages.page.locator(".md-search-result__terms").all_text_contents() == []
