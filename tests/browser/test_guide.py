"""The guide in a real browser."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ENGLISH = ("", "implement/", "implement/decisions/", "contribute/")
KINDS = (
    "", "postponing/", "glossary/", "conformance/", "concepts/", "troubleshooting/", "editions/", "windows/",
    "windows/segment/",
)  # fmt: skip
LANGUAGES = ("fr", "fr-CA", "es", "ru")
PAGES = (*ENGLISH, *(f"{language}/{kind}" for language in LANGUAGES for kind in KINDS))
"""One page of each kind in every language: first page, procedures, glossary, verdict, concepts, what is generated."""

FOUND = {
    "fr": {
        "interaction": "postponing", "interactions": "postponing", "reporter": "postponing", "reportées": "postponing",
        "segment": "segments", "modele": "templates",
    },
    "fr-CA": {"modèles": "templates", "representants": "templates"},
    "es": {
        "segmento": "segments", "segmentos": "segments", "aplazadas": "postponing", "aplazar": "postponing",
        "interaccion": "creating", "plantilla": "templates",
    },
    "ru": {
        "взаимодействие": "postponing", "взаимодействий": "postponing", "сегмент": "segments",
        "сегментами": "segments", "отложенное": "postponing", "завершённых": "postponing",
    },
}  # fmt: skip
"""Words as somebody types them, in another form or with other accents than in the page, and a page to find."""

LOOKS = ((1280, "default"), (1280, "slate"), (390, "default"), (390, "slate"))
"""Width and scheme; the languages share their templates, so French and English show all, the others two corners."""

STRUCTURE = {"resultTypes": ["violations"], "rules": {"color-contrast": {"enabled": False}}}
CONTRAST = {"resultTypes": ["violations"], "runOnly": ["color-contrast"]}
ALIKE = ".procedure ~ .procedure ~ .procedure, .rule ~ .rule ~ .rule, .listing tr:nth-child(n + 5)"
"""What looks like the two or four before it: its colours, which take long to look at, are theirs."""

AXE = """async options => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame().then(frame).then(frame);  // a scheme changes its colours over a frame
    const done = await axe.run(document, options);
    return done.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
}"""


@dataclass
class Seen:
    """What there is to see of a page."""

    trouble: list[str]
    """What it asked other machines for, what it missed, and what its scripts complained of."""
    phone: int
    """How wide it is on a phone of 360 pixels."""
    violations: dict[tuple[int, str], list[str]]
    """What axe-core finds, by width and what it looks at."""


@pytest.fixture(scope="session")
def axe() -> Path:
    """The script of axe-core."""
    package = find_spec("axe_playwright_python")
    if package is None or package.origin is None:
        pytest.skip("axe-playwright-python is not installed")
    return Path(package.origin).with_name("axe.min.js")


@pytest.fixture(scope="module", params=PAGES, ids=lambda path: path or "front")
def seen(visitor: Visit, online: str, axe: Path, request: pytest.FixtureRequest) -> Seen:
    """One visit of a page, for all facts about it: at every width, in every scheme, with everything unfolded."""
    visitor.begin()
    page, found = visitor.page, {}
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{online}/{request.param}")
    phone = page.evaluate("document.documentElement.scrollWidth")
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    page.add_script_tag(path=axe)
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 800})
        found[width, "structure"] = page.evaluate(AXE, STRUCTURE)
    page.evaluate("alike => document.querySelectorAll(alike).forEach(part => part.remove())", ALIKE)
    for width, scheme in LOOKS if request.param in (*ENGLISH, *(f"fr/{kind}" for kind in KINDS)) else LOOKS[::3]:
        page.set_viewport_size({"width": width, "height": 800})
        page.locator(f"input[data-md-color-scheme={scheme}]").evaluate("choice => choice.click()")
        page.wait_for_selector(f"body[data-md-color-scheme={scheme}]")
        found[width, scheme] = page.evaluate(AXE, CONTRAST)
    return Seen(visitor.trouble.copy(), phone, found)


def test_nothing_leaves_this_machine(seen: Seen) -> None:
    """No page asks another machine for anything, misses a file, or fails in a script."""
    assert seen.trouble == []


def test_a_phone_never_scrolls_sideways(seen: Seen) -> None:
    """At the width of a phone only tables scroll, never the page."""
    assert seen.phone == 360


def test_accessibility(seen: Seen) -> None:
    """The rules of axe-core find nothing on a screen and on a phone, light and dark, with everything unfolded."""
    assert seen.violations == {looked: [] for looked in seen.violations}


@pytest.mark.parametrize("path", ["index.html", "fr/postponing.html", "ru/index.html", "implement/index.html"])
def test_nothing_leaves_a_site_of_files(visit: Visit, offline: str, path: str) -> None:
    """The same holds where the site is opened from files."""
    visit.page.goto(f"{offline}/{path}", wait_until="networkidle")

    assert visit.trouble == []


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
    """Without a server, a reader comes from the front door to a page, and to the same page in another language."""
    visit.page.goto(f"{offline}/index.html")
    visit.page.locator("a.chooser__card[hreflang=ru]").click()
    visit.page.locator("article a[href^='postponing.html']").first.click()
    visit.page.locator(".md-select button").focus()
    visit.page.locator(".md-select__link[hreflang=es]").click()
    visit.page.wait_for_url(f"{offline}/es/postponing.html")

    assert visit.page.evaluate("document.documentElement.lang") == "es"
    assert visit.trouble == []


@pytest.mark.parametrize("folder", LANGUAGES)
def test_search_finds_inflected_words(visit: Visit, online: str, folder: str) -> None:
    """Another form of a word, or one with other accents, finds the page, in one language only."""
    visit.page.goto(f"{online}/{folder}/")

    found = {word: visit.search(word) for word in FOUND[folder]}

    lost = {word: links for word, links in found.items() if not _leads(links, f"/{folder}/{FOUND[folder][word]}/")}
    assert lost == {}
    assert [link for links in found.values() for link in links if not link.startswith(f"{online}/{folder}/")] == []


def _leads(links: list[str], page: str) -> bool:
    return any(page in link for link in links)


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
