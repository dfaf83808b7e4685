"""Finding a page of the guide in a real browser."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.browser.visit import Visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

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


@pytest.fixture
def stranger(browser: Browser) -> Iterator[Page]:
    """A reader whose browser speaks Canadian French first, and who was never here."""
    context = browser.new_context(locale="fr-CA")
    yield context.new_page()
    context.close()


def offered(page: Page) -> list[str]:
    """What the front door offers."""
    return [text.strip() for text in page.locator(".chooser__offer:visible").all_text_contents()]


def test_the_front_door_offers_a_language_and_sends_nobody_away(stranger: Page, online: str) -> None:
    """First that of the browser, later the one that was chosen last; the front door stays where it is."""
    stranger.goto(f"{online}/")
    assert offered(stranger) == ["Continuer en français (Canada)"]

    stranger.locator("a.chooser__card[hreflang=es]").click()
    stranger.wait_for_url("**/es/")
    stranger.goto(f"{online}/")

    assert offered(stranger) == ["Continuar en español"]
    assert stranger.url == f"{online}/"


def test_the_switcher_keeps_the_place_and_is_remembered(stranger: Page, online: str) -> None:
    """A reader who switches stays at the heading that they came to."""
    stranger.goto(f"{online}/fr/postponing/#delete")
    stranger.locator(".md-select button").focus()
    stranger.locator(".md-select__link[hreflang=ru]").click()
    stranger.wait_for_url("**/ru/postponing/#delete")

    stranger.goto(f"{online}/")

    assert offered(stranger) == ["Продолжить на русском языке"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ru/marketing-interactions.html", "ru/"),
        ("es/marketing-how-create-interactions.md", "es/creating/"),
        ("es/marketing-how-create-opportunities", "es/opportunities/#create"),
        ("fr/marketing-interactions/#set-up-interaction-templates", "fr/templates/#template"),
    ],
)
def test_old_addresses_lead_on(pages: Visit, online: str, old: str, new: str) -> None:
    """Whoever keeps the name of the original page arrives at the topic, or at the topic of its section."""
    pages.page.goto(f"{online}/{old}")

    pages.page.wait_for_url(f"{online}/{new}")


def test_a_link_to_a_scenario_unfolds_it(pages: Visit, online: str) -> None:
    """From the mark of a procedure to its scenario, which lies within its requirement, and on to the evidence."""
    pages.page.goto(f"{online}/ru/postponing/")
    pages.page.locator(".procedure .proof a[href$='#im-sc-0076']").first.click()
    scenario = pages.page.locator("#im-sc-0076")
    scenario.wait_for(state="visible")

    scenario.locator(".proof a[href*=evidence]").click()

    pages.page.wait_for_url("**/evidence/ru/postponing/#im-sc-0076")
    assert pages.page.locator("#im-sc-0076 code").count() == 2


def test_the_matrix_narrows_down(pages: Visit, online: str) -> None:
    """A topic and a state leave their requirements alone, and say how many these are."""
    pages.page.goto(f"{online}/fr/matrix/")
    shown = pages.page.locator(".matrix tr[data-status]:visible")
    every = shown.count()

    pages.page.locator("select[name=topic]").select_option("calls")
    some = shown.count()
    pages.page.locator("select[name=status]").select_option("stale")

    assert every > some > 0
    assert shown.count() == 0
    assert pages.page.locator(".matrix__filter output").text_content() == f"Affichés\u00a0: 0 sur {every}"


@pytest.mark.parametrize("address", ["es/postponing/#%", "es/%.html"])
def test_an_address_that_cannot_be_decoded_is_no_trouble(visit: Visit, online: str, address: str) -> None:
    """Anybody can write one; the page is shown, or the one that says that there is none, and its scripts run."""
    visit.page.goto(f"{online}/{address}")

    assert [one for one in visit.trouble if "404" not in one] == []


def test_a_page_that_is_not_there_asks_the_search(visit: Visit, online: str) -> None:
    """The words of the address are typed already."""
    visit.page.goto(f"{online}/es/interacciones-aplazadas.html")

    visit.page.locator("[data-guide-ask]").click()

    visit.page.locator(".md-search-result__item > a[href*='/es/postponing/']").first.wait_for()
    assert visit.page.locator("input[name=query]").input_value() == "interacciones aplazadas"
