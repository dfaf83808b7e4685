"""The sandbox in a real browser: the same engine, the same entries, without a mouse and on a phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.browser.survey import AXE, STRUCTURE
from tests.browser.visit import Visit
from tests.guide.book import ROOT
from tests.sandbox.reader import clicks, do, start, steps

from interaction_spec.guide.build import SANDBOX
from interaction_spec.guide.locales import PLACES
from interaction_spec.guide.sandbox.libraries import ready
from interaction_spec.language import load

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LANGUAGES = ("fr", "es", "ru")
PROCEDURE = "IM-P-19"
"""Opens a card and a list, selects a row, resumes it, types a text, and answers a question."""
BOOT = 120_000
"""Milliseconds; far more than a quiet machine takes."""


@pytest.fixture(scope="module", autouse=True)
def _fetched() -> None:
    if ready(ROOT / SANDBOX) is None:
        pytest.skip("the sandbox was not fetched (interaction-spec publish --sandbox fetches it)")


def enter(visit: Visit, online: str, folder: str, scenario: str = "") -> Page:
    """Open the page and start the engine."""
    page = visit.page
    page.goto(f"{online}/{folder}/sandbox/" + (f"?scenario={scenario}" if scenario else ""))
    page.locator(".sandbox__door button").click()
    page.locator(".sandbox__room").wait_for(timeout=BOOT)
    return page


def told(page: Page) -> Callable[[], Any]:
    """What the session says after everything that was clicked so far."""
    return lambda: page.evaluate("sandbox.seen()")


def click(page: Page, event: dict[str, Any], words: Any) -> None:
    """Do what a reader does, by the captions that a reader reads."""
    match event["do"]:
        case "open":
            page.locator("#sandbox-query").fill(words.text(f"window.{event['key']}"))
            page.locator(f".sandbox__found [data-event*='\"{event['key']}\"']").click()
        case "record":
            page.locator(".sandbox__table").get_by_role("button", name=event["row"]).click()
        case "select":
            for row in event["rows"]:
                page.locator(f"#sandbox-select-{row}").check()
        case "action" | "button" as kind:
            caption = words.text(f"{kind}.{event['key']}")
            page.locator(".sandbox__window").get_by_role("button", name=caption, exact=True).click()
        case "answer":
            page.locator(".sandbox__dialog").get_by_role("button", name=words.text(f"button.{event['key']}")).click()
        case "fill":
            page.get_by_label(words.text(f"field.{event['key']}"), exact=True).fill(event["value"])
            page.keyboard.press("Tab")
    page.wait_for_function("sandbox.idle()")


def rows(seen: dict[str, Any]) -> list[list[str]]:
    """What a list shows."""
    return [row["cells"] for row in seen["window"]["table"]["rows"]]


@pytest.mark.parametrize("folder", LANGUAGES)
def test_a_procedure_in_the_browser_leaves_the_entries_of_the_scenario(visit: Visit, online: str, folder: str) -> None:
    """By its captions, in each language; the page asks no other machine, and nothing goes wrong in it."""
    locale = PLACES[folder].catalogue
    page, words = enter(visit, online, folder, PROCEDURE), load(locale)
    for number, match in enumerate(steps(PROCEDURE)):
        for event in clicks(match, number, locale, told(page)):
            click(page, event, words)
    click(page, {"do": "open", "key": "postponed_interactions"}, words)
    shown = page.locator(".sandbox__table tbody tr").all()
    cells = [[cell.inner_text() for cell in row.locator("td").all()[1:]] for row in shown]

    start(locale, PROCEDURE)
    for number, _ in enumerate(steps(PROCEDURE)):
        do({"do": "step", "step": number})
    assert cells == rows(do({"do": "open", "key": "postponed_interactions"}))
    page.locator(".sandbox__results .sandbox__button").click()
    page.locator(".sandbox__results .stamp").first.wait_for()
    assert page.locator(".sandbox__results .stamp--stale").count() == 0
    assert visit.trouble == []


def test_the_sandbox_is_used_without_a_mouse(visit: Visit, online: str) -> None:
    """The door, page search, a row and a question, by the keyboard alone; the focus is where something happens."""
    page, words = visit.page, load("ru")
    page.goto(f"{online}/ru/sandbox/")
    page.locator(".sandbox__door button").focus()
    page.keyboard.press("Enter")
    page.locator("#sandbox-query:focus").wait_for(timeout=BOOT)
    page.keyboard.type(words.text("window.postponed_interactions"))
    page.wait_for_function("sandbox.idle() && document.querySelectorAll('.sandbox__found li').length === 1")
    page.keyboard.press("Enter")
    page.locator("#sandbox-heading:focus").wait_for()
    page.locator("[data-select]").first.focus()
    page.keyboard.press("Space")
    page.locator("[data-key=delete]:enabled").focus()
    page.keyboard.press("Enter")
    page.locator(".sandbox__dialog button:focus").wait_for()
    page.keyboard.press("Escape")
    page.locator(".sandbox__dialog").wait_for(state="hidden")
    assert page.locator(".sandbox__table tbody tr").count() == 1
    assert visit.trouble == []


def test_what_fails_behind_the_page_is_told_on_it(visit: Visit, online: str) -> None:
    """A fault of the engine's own leaves no reader waiting; what comes next is carried out."""
    page = enter(visit, online, "fr", "constructor")  # no procedure of this name, though every object has one
    impossible = "one => { one.dataset.event = JSON.stringify({ do: 'step', step: 99 }); one.click() }"
    page.locator("[data-event]").first.evaluate(impossible)
    page.locator(".sandbox__notice--failed").wait_for()
    assert "IndexError" in page.locator(".sandbox__notice--failed").inner_text()
    click(page, {"do": "open", "key": "segments"}, load("fr"))
    assert page.locator(".sandbox__notice").count() == 0
    assert visit.trouble == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "default"), (360, "slate")])
def test_the_windows_are_accessible(visit: Visit, online: str, axe: Path, width: int, scheme: str) -> None:
    """axe-core finds nothing in a list, a form or a question, and a phone does not scroll sideways."""
    page, words = enter(visit, online, "es", "IM-P-14"), load("es")
    page.set_viewport_size({"width": width, "height": 800})
    page.evaluate(f"document.body.dataset.mdColorScheme = '{scheme}'")
    page.add_script_tag(path=axe)
    found = []
    for event in (None, {"do": "open", "key": "contacts"}, {"do": "record", "row": "CT1001"},
                  {"do": "action", "key": "create_interaction"}, {"do": "button", "key": "ok"},
                  {"do": "button", "key": "cancel"}):  # fmt: skip
        if event:
            click(page, event, words)
        found += page.evaluate(AXE, {"resultTypes": STRUCTURE["resultTypes"]})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert found == []
    assert visit.trouble == []


def test_the_second_visit_loads_nothing_again(visit: Visit, online: str) -> None:
    """What is named after its content comes from the browser's own store."""
    enter(visit, online, "fr")
    page = enter(visit, online, "fr")
    worker = page.workers[-1]
    loaded = "performance.getEntriesByType('resource').map(one => [one.name, one.transferSize])"
    sizes = dict(worker.evaluate(loaded))
    assert {name.rpartition("/")[2] for name in sizes} >= {"libraries.zip", "pyodide.asm.wasm.packed"}
    assert sum(sizes.values()) == 0
