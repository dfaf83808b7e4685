"""The page of the sandbox before its script has run, and the links that lead there."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from tests.guide.book import unproved

from interaction_spec.guide.locales import GUIDES, PLACES, Place
from interaction_spec.guide.material import Assets
from interaction_spec.guide.pages import Page, functions
from interaction_spec.guide.sandbox.page import COMMAND, megabytes

FETCHED = replace(unproved(), sandbox=Assets("assets/sandbox/0123", {place.folder: 11_900_001 for place in GUIDES}))


def shell(folder: str, *, fetched: bool = True, directory_urls: bool = True) -> str:
    """What stands on the page."""
    page = Page(place=PLACES[folder], path="sandbox", directory_urls=directory_urls)
    return functions(page, FETCHED if fetched else unproved())["sandbox"]()


@pytest.mark.parametrize("place", GUIDES, ids=lambda place: place.folder)
def test_without_the_libraries_the_page_says_how_to_add_them(place: Place) -> None:
    """And there is nothing to click that would not work."""
    html = shell(place.folder, fetched=False)
    assert (COMMAND in html, "<button" in html, "<script" in html) == (True, False, False)


@pytest.mark.parametrize("place", GUIDES, ids=lambda place: place.folder)
def test_the_button_says_how_much_is_loaded(place: Place) -> None:
    """Nobody loads twelve megabytes by surprise; without a script there is no button, but the reason."""
    html = shell(place.folder)
    assert re.search(r"<button[^>]* hidden>[^<]*12[^<]*</button>", html)
    assert "<noscript>" in html


def test_as_a_file_the_page_says_that_it_needs_a_server() -> None:
    """A browser starts no worker from a file."""
    assert "<script" not in shell("fr", directory_urls=False)


def test_everything_is_addressed_from_the_page() -> None:
    """So the site works below any path."""
    told = json.loads(re.findall(r'<script type="application/json">(.*?)</script>', shell("fr-CA"))[0])
    assert (told["folder"], told["language"]) == ("../../assets/sandbox/0123/", "fr-CA")


def test_every_procedure_leads_to_its_scenario() -> None:
    """Where there is a sandbox; else no link leads nowhere."""
    page = Page(place=PLACES["ru"], path="postponing")
    assert 'href="../sandbox/?scenario=IM-P-13"' in functions(page, FETCHED)["procedure"]("IM-P-13")
    assert "sandbox" not in functions(page, unproved())["procedure"]("IM-P-13")


@pytest.mark.parametrize(("size", "told"), [(1, 1), (1_000_000, 1), (1_000_001, 2)])
def test_megabytes_are_never_fewer_than_there_are(size: int, told: int) -> None:
    """A reader on a metered line may rely on them."""
    assert megabytes(size) == told
