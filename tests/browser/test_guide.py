"""The guide in a real browser."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ENGLISH = ("", "implement/", "implement/decisions/", "contribute/")
KINDS = ("", "postponing/", "glossary/", "conformance/")
LANGUAGES = ("fr", "fr-CA", "es", "ru")
PAGES = (*ENGLISH, *(f"{language}/{kind}" for language in LANGUAGES for kind in KINDS))
"""One page of each kind in every language: first page, procedures and requirements, glossary, verdict."""

FOUND = (
    ("fr", "interaction", "postponing"), ("fr", "interactions", "postponing"), ("fr", "reporter", "postponing"),
    ("fr", "reportées", "postponing"), ("fr", "segment", "segments"), ("fr", "modele", "templates"),
    ("fr-CA", "modèles", "templates"), ("fr-CA", "representants", "templates"),
    ("es", "segmento", "segments"), ("es", "segmentos", "segments"), ("es", "aplazadas", "postponing"),
    ("es", "aplazar", "postponing"), ("es", "interaccion", "creating"), ("es", "plantilla", "templates"),
    ("ru", "взаимодействие", "postponing"), ("ru", "взаимодействий", "postponing"), ("ru", "сегмент", "segments"),
    ("ru", "сегментами", "segments"), ("ru", "отложенное", "postponing"), ("ru", "завершённых", "postponing"),
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


@pytest.mark.parametrize("folder", LANGUAGES)
def test_the_front_door_leads_to_every_language(visit: Visit, online: str, folder: str) -> None:
    """The four large links of the first page arrive."""
    visit.page.goto(f"{online}/")
    visit.page.locator(f"a.chooser__card[hreflang={folder}]").click()
    visit.page.wait_for_url(f"**/{folder}/")

    assert visit.page.evaluate("document.documentElement.lang") == folder


def test_files_lead_to_each_other(visit: Visit, offline: str) -> None:
    """Without a server, a reader comes from the front door to a page, and to the same page in another language."""
    visit.page.goto(f"{offline}/index.html")
    visit.page.locator("a.chooser__card[hreflang=ru]").click()
    visit.page.locator("article a[href^='postponing.html']").first.click()
    visit.page.locator(".md-select button").focus()
    visit.page.locator(".md-select__link[hreflang=es]").click()
    visit.page.wait_for_url(f"{offline}/es/postponing.html")

    assert visit.page.evaluate("document.documentElement.lang") == "es"
    assert (visit.foreign, visit.missing, visit.errors) == ([], [], [])


@pytest.mark.parametrize(("folder", "word", "page"), FOUND)
def test_search_finds_inflected_words(visit: Visit, online: str, folder: str, word: str, page: str) -> None:
    """Another form of a word, or one with other accents, finds the page, in one language only."""
    visit.page.goto(f"{online}/{folder}/")

    found = visit.search(word)

    assert any(f"/{folder}/{page}/" in link for link in found), found
    assert all(link.startswith(f"{online}/{folder}/") for link in found)


@pytest.mark.parametrize(("folder", "word"), [("fr", "aplazadas"), ("es", "взаимодействий"), ("ru", "reportées")])
def test_search_finds_no_other_language(visit: Visit, online: str, folder: str, word: str) -> None:
    """A word of another language finds nothing."""
    visit.page.goto(f"{online}/{folder}/")

    assert visit.search(word) == []


@pytest.mark.parametrize(("folder", "word"), [("fr", "reporter"), ("ru", "взаимодействий"), ("es", "interaccion")])
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


AXE = """async () => {
    const done = await axe.run({resultTypes: ["violations"]});
    return done.violations.flatMap(rule => rule.nodes.map(node => [rule.id, node.html]));
}"""


@pytest.fixture(scope="session")
def axe() -> Path:
    """The script of axe-core."""
    package = find_spec("axe_playwright_python")
    if package is None or package.origin is None:
        pytest.skip("axe-playwright-python is not installed")
    return Path(package.origin).with_name("axe.min.js")


@pytest.mark.parametrize("path", PAGES)
def test_accessibility(visit: Visit, online: str, axe: Path, path: str) -> None:
    """The rules of axe-core find nothing on a screen and on a phone, light and dark, with everything unfolded."""
    visit.page.goto(f"{online}/{path}")
    visit.page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    visit.page.add_script_tag(path=axe)
    found = {}
    for scheme in ("default", "slate"):
        visit.page.emulate_media(color_scheme="dark" if scheme == "slate" else "light")
        visit.page.wait_for_selector(f"body[data-md-color-scheme={scheme}]")
        for width in (1280, 390):
            visit.page.set_viewport_size({"width": width, "height": 800})
            found[scheme, width] = visit.page.evaluate(AXE)

    assert found == dict.fromkeys(found, [])
