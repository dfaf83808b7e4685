"""The player in a real browser: by keyboard, in every language, heard as well as seen."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.browser.visit import Visit

from interaction_spec.guide.locales import PLACES
from interaction_spec.language import load

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LANGUAGES = ("fr", "fr-CA", "es", "ru")
PLAYER = "#im-p-20 details.watch"
AXE = "async scope => (await axe.run(scope)).violations.flatMap(rule => rule.nodes.map(node => rule.id + node.html))"


def opened(visit: Visit, address: str) -> Locator:
    """The player of the procedure, opened from the keyboard."""
    visit.page.goto(address)
    player = visit.page.locator(PLAYER)
    player.locator("> summary").focus()
    visit.page.keyboard.press("Enter")
    player.locator(".watch__controls").wait_for()
    return player


def step(player: Locator) -> str:
    """The number of the one row that is to be seen."""
    rows = [row for row in player.locator(".watch__step").all() if row.is_visible()]
    assert len(rows) == 1
    return rows[0].locator(".watch__no").inner_text()


def letters(text: str | None) -> str:
    """A text without its spaces, which are of several kinds."""
    return "".join((text or "").split())


@pytest.mark.parametrize("folder", LANGUAGES)
def test_a_procedure_is_played_by_keyboard(visit: Visit, online: str, folder: str) -> None:
    """Arrows walk through the steps; what changed is marked by words, announced politely, and the focus stays."""
    words, keys = load(PLACES[folder].catalogue), visit.page.keyboard
    player = opened(visit, f"{online}/{folder}/postponing/")
    status = player.locator("[role=status]")
    assert (step(player), status.text_content()) == ("1", "")

    keys.press("Tab")
    keys.press("Tab")
    keys.press("Tab")  # on play, or on next where motion is not wanted
    focused = "document.activeElement.className"
    before = visit.page.evaluate(focused)
    for _ in range(3):
        keys.press("ArrowRight")
    row = player.locator(".watch__step:visible")
    assert step(player) == "4"
    assert row.locator("tr.is-selected b").inner_text() == words.text("guide.watch.selected")
    assert "E1" in row.locator("tr.is-selected").inner_text()
    told = words.text("guide.watch.position", step="4", total="7")
    assert (status.text_content() or "").startswith(f"{told}. ")

    keys.press("ArrowRight")
    question = letters(words.text("question.delete-lines"))
    assert letters(row.locator(".box--question .box__said").inner_text()) == question
    assert question in letters(status.text_content())

    keys.press("ArrowRight")
    assert row.locator("tr.is-gone b").inner_text() == words.text("guide.watch.gone")
    assert row.locator("tr.is-gone s").first.inner_text() == "E1"
    removed = words.text("guide.watch.removes", names=words.text("window.postponed_interactions"))
    assert letters(removed) in letters(status.text_content())
    assert visit.page.evaluate(focused) == before

    keys.press("End")
    assert step(player) == "7"
    keys.press("ArrowRight")
    assert step(player) == "7"
    keys.press("Home")
    assert step(player) == "1"
    assert visit.trouble == []


@pytest.mark.parametrize("width", [1280, 390])
def test_every_step_fits(visit: Visit, online: str, width: int) -> None:
    """No step, and not all of them together, makes a screen or a phone scroll sideways."""
    visit.page.set_viewport_size({"width": width, "height": 800})
    player, widths = opened(visit, f"{online}/ru/postponing/"), set()
    for _ in range(7):
        widths.add(visit.page.evaluate("document.documentElement.scrollWidth"))
        visit.page.keyboard.press("ArrowRight")
    player.locator(".watch__button--all").click()

    assert widths | {visit.page.evaluate("document.documentElement.scrollWidth")} == {width}


@pytest.mark.parametrize(
    ("folder", "scheme"), [("fr", "default"), ("fr-CA", "slate"), ("es", "slate"), ("ru", "default")]
)
def test_the_player_is_accessible(visit: Visit, online: str, folder: str, scheme: str) -> None:
    """No rule of axe is broken by a step, nor by all of them, in either scheme."""
    package = find_spec("axe_playwright_python")
    if package is None or package.origin is None:
        pytest.skip("axe-playwright-python is not installed")
    player = opened(visit, f"{online}/{folder}/postponing/")
    visit.page.add_script_tag(path=Path(package.origin).with_name("axe.min.js"))
    others = ".procedure:not(#im-p-20), .rule"  # they only take time to look at
    visit.page.evaluate("others => document.querySelectorAll(others).forEach(one => one.remove())", others)
    visit.page.locator(f"input[data-md-color-scheme={scheme}]").evaluate("choice => choice.click()")
    visit.page.wait_for_selector(f"body[data-md-color-scheme={scheme}]")
    visit.page.wait_for_timeout(200)  # colours follow over a few frames
    found = visit.page.evaluate(AXE, PLAYER)
    player.locator(".watch__button--all").click()

    assert found + visit.page.evaluate(AXE, PLAYER) == []
    assert visit.trouble == []


def test_all_steps_can_be_shown(visit: Visit, online: str) -> None:
    """One button shows the whole table, and the one step again."""
    player = opened(visit, f"{online}/ru/postponing/")
    player.locator(".watch__button--all").click()
    assert player.locator(".watch__step:visible").count() == 7

    player.locator(".watch__button--all").click()

    assert step(player) == "1"


def test_it_plays_by_itself_where_motion_is_welcome(browser: Browser, online: str) -> None:
    """Play goes on step by step, and pauses on request; who asked for less motion has no such button."""
    page = browser.new_page(reduced_motion="no-preference")
    page.goto(f"{online}/es/postponing/")
    page.locator(f"{PLAYER} > summary").click()
    play = page.locator(f"{PLAYER} .watch__button--play")
    play.click()
    page.wait_for_function("() => document.querySelector('#im-p-20 .watch__position').textContent.includes('2')")
    assert play.get_attribute("aria-label") == load("es").text("guide.watch.pause")
    play.click()
    assert play.get_attribute("aria-label") == load("es").text("guide.watch.play")

    page.emulate_media(reduced_motion="reduce")
    play.wait_for(state="hidden")  # the page is told of it a moment later

    page.close()


def test_it_plays_from_files(visit: Visit, offline: str) -> None:
    """A site that is opened from files plays as well, and asks nobody for anything."""
    player = opened(visit, f"{offline}/fr/postponing.html")
    visit.page.keyboard.press("ArrowRight")

    assert step(player) == "2"
    assert visit.trouble == []


@pytest.mark.parametrize("width", [1280, 390])
def test_without_scripts_the_table_is_read(browser: Browser, online: str, width: int) -> None:
    """Without JavaScript there are no buttons, and every step with its windows is there to read."""
    page = browser.new_page(java_script_enabled=False, viewport={"width": width, "height": 800})
    page.goto(f"{online}/fr/postponing/")
    page.locator(f"{PLAYER} > summary").click()

    rows = page.locator(f"{PLAYER} .watch__step")
    seen = [row.is_visible() for row in rows.all()], page.locator(f"{PLAYER} button").count()
    windows, wide = rows.nth(4).locator(".pane:visible").count(), page.locator("html").bounding_box()
    page.close()

    assert seen == ([True] * 7, 0)
    assert windows == 2
    assert wide
    assert wide["width"] == width
