"""The guide in a real browser."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAGES = (
    "", "implement/", "implement/decisions/", "contribute/", "fr/", "fr/postponing/", "fr-CA/postponing/",
    "es/glossary/", "ru/", "ru/postponing/",
)  # fmt: skip

FOUND = (
    ("fr", "interaction", "postponing"), ("fr", "interactions", "postponing"), ("fr", "commander", "postponing"),
    ("fr", "commandes", "postponing"), ("fr", "eleve", "postponing"), ("fr-CA", "commande", "postponing"),
    ("es", "segmento", "postponing"), ("es", "segmentos", "postponing"), ("es", "validacion", "postponing"),
    ("es", "articulos", "postponing"), ("ru", "взаимодействие", "postponing"),
    ("ru", "взаимодействий", "postponing"), ("ru", "заказов", "postponing"), ("ru", "елка", "postponing"),
)  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
def test_nothing_leaves_this_machine(visit: Visit, online: str, path: str) -> None:
    """No page asks another machine for anything, misses a file, or fails in a script."""
    visit.page.goto(f"{online}/{path}", wait_until="networkidle")

    assert (visit.foreign, visit.missing, visit.errors) == ([], [], [])


@pytest.mark.parametrize("path", ["index.html", "fr/postponing.html", "ru/index.html", "implement/index.html"])
def test_nothing_leaves_a_site_of_files(visit: Visit, offline: str, path: str) -> None:
    """The same holds where the site is opened from files."""
    visit.page.goto(f"{offline}/{path}", wait_until="networkidle")

    assert (visit.foreign, visit.missing, visit.errors) == ([], [], [])


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
    assert visit.missing == []


@pytest.mark.parametrize("folder", ["fr", "fr-CA", "es", "ru"])
def test_the_front_door_leads_to_every_language(visit: Visit, online: str, folder: str) -> None:
    """The four large links of the first page arrive."""
    visit.page.goto(f"{online}/")
    visit.page.locator(f"a.chooser__card[hreflang={folder}]").click()
    visit.page.wait_for_url(f"**/{folder}/")

    assert visit.page.evaluate("document.documentElement.lang") == folder


@pytest.mark.parametrize(("folder", "word", "page"), FOUND)
def test_search_finds_inflected_words(visit: Visit, online: str, folder: str, word: str, page: str) -> None:
    """Another form of a word, or one without its accents, finds the page, in one language only."""
    visit.page.goto(f"{online}/{folder}/")

    found = visit.search(word)

    assert any(f"/{folder}/{page}/" in link for link in found), found
    assert all(link.startswith(f"{online}/{folder}/") for link in found)


@pytest.mark.parametrize(("folder", "word"), [("fr", "segmentos"), ("es", "взаимодействий"), ("ru", "commandes")])
def test_search_finds_no_other_language(visit: Visit, online: str, folder: str, word: str) -> None:
    """A word of another language finds nothing."""
    visit.page.goto(f"{online}/{folder}/")

    assert visit.search(word) == []


@pytest.mark.parametrize(("folder", "word"), [("fr", "commander"), ("ru", "взаимодействий"), ("es", "validacion")])
def test_search_works_from_files(visit: Visit, offline: str, folder: str, word: str) -> None:
    """The search needs no server."""
    visit.page.goto(f"{offline}/{folder}/index.html")

    found = visit.search(word)

    assert any(f"/{folder}/postponing.html" in link for link in found), found
    assert (visit.foreign, visit.errors) == ([], [])


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_never_scrolls_sideways(visit: Visit, online: str, path: str) -> None:
    """At the width of a phone only tables scroll, never the page."""
    visit.page.set_viewport_size({"width": 360, "height": 740})
    visit.page.goto(f"{online}/{path}")

    assert visit.page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_accessibility(visit: Visit, online: str, path: str, scheme: str) -> None:
    """The rules of axe-core find nothing, in both colour schemes, with everything unfolded."""
    script = os.environ.get("AXE_CORE", "")
    if not Path(script).is_file():
        pytest.skip("axe-core is not part of this project: set AXE_CORE to the path of its axe.min.js")
    visit.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    visit.page.goto(f"{online}/{path}")
    visit.page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    visit.page.add_script_tag(path=script)

    found = visit.page.evaluate("axe.run().then(done => done.violations.map(rule => [rule.id, rule.nodes[0].html]))")

    assert found == []
