"""The guide in a real browser."""

from __future__ import annotations

import pytest
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LANGUAGES = ("fr", "fr-CA", "es", "ru")


def test_the_switcher_keeps_the_page(visit: Visit, online: str) -> None:
    """A reader goes round all languages on the same page, each page saying its language."""
    visit.page.goto(f"{online}/fr/postponing/")
    seen = []
    for folder in ("es", "ru", "fr-CA", "fr"):
        visit.page.locator(".md-select button").focus()
        visit.page.locator(f".md-select__link[hreflang={folder}]").click()
        visit.page.wait_for_url(f"**/{folder}/postponing/")
        seen.append(visit.page.evaluate("document.documentElement.lang"))

    assert seen == ["es", "ru", "fr-CA", "fr"]
    assert visit.trouble == []


@pytest.mark.parametrize("folder", LANGUAGES)
def test_the_front_door_leads_to_every_language(visit: Visit, online: str, folder: str) -> None:
    """The four large links of the first page arrive."""
    visit.page.goto(f"{online}/")
    visit.page.locator(f"a.chooser__card[hreflang={folder}]").click()
    visit.page.wait_for_url(f"**/{folder}/")

    assert visit.page.evaluate("document.documentElement.lang") == folder


def test_files_lead_to_each_other(visit: Visit, offline: str) -> None:
    """Without a server, a reader comes from the front door to a page, and to the same place in another language."""
    visit.page.goto(f"{offline}/index.html")
    visit.page.locator("a.chooser__card[hreflang=ru]").click()
    visit.page.locator("article a[href^='postponing.html']").first.click()
    visit.page.wait_for_url(f"{offline}/ru/postponing.html*")  # else the menu of the page before might get the focus
    visit.page.locator(".md-select button").focus()
    visit.page.locator(".md-select__link[hreflang=es]").click()
    visit.page.wait_for_url(f"{offline}/es/postponing.html#postponing")

    assert visit.page.evaluate("document.documentElement.lang") == "es"
    assert visit.trouble == []


@pytest.mark.parametrize(("folder", "word"), [("fr", "aplazadas"), ("es", "взаимодействий"), ("ru", "reportées")])
def test_search_finds_no_other_language(visit: Visit, online: str, folder: str, word: str) -> None:
    """A word of another language leads to the glossary, which has it beside one's own, and nowhere else."""
    visit.page.goto(f"{online}/{folder}/")

    found = visit.search(word)

    assert found
    assert [link for link in found if not link.startswith(f"{online}/{folder}/glossary/")] == []


@pytest.mark.parametrize(("folder", "word"), [("fr", "reporter"), ("ru", "взаимодействий"), ("es", "interaccion")])
def test_search_works_from_files(visit: Visit, offline: str, folder: str, word: str) -> None:
    """The search needs no server."""
    visit.page.goto(f"{offline}/{folder}/index.html")

    found = visit.search(word)

    assert any(f"/{folder}/postponing.html" in link for link in found), found
    assert visit.trouble == []
