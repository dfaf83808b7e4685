"""The report in a real browser, and the same run in the page that Cucumber's own formatter makes of it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from tests.browser.visit import Visit
from tests.report.statuses import ROOT, every_status

from interaction_spec.language import load
from interaction_spec.report import Status, write_report

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LOCALES = ("en", "fr", "es", "ru")
RENDER = Path(__file__).with_name("render.mjs")


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a run in which every status occurs, in every language."""
    folder = tmp_path_factory.mktemp("reports")
    for locale in LOCALES:
        write_report(folder / locale, every_status().report, every_status().evidence, load(locale), ROOT)
    return folder


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_is_accessible(reports: Path, visit: Visit, locale: str, scheme: Literal["light", "dark"]) -> None:
    """With all details open: no violation of axe, nothing asked of other machines, and it fits on a phone."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    visit.page.emulate_media(color_scheme=scheme)
    visit.page.goto((reports / locale / "report.html").as_uri())
    visit.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")

    found = axe.run(visit.page)
    visit.page.set_viewport_size({"width": 360, "height": 800})
    wide = visit.page.evaluate("document.documentElement.scrollWidth")
    visit.page.emulate_media(color_scheme="light")

    assert found.violations_count == 0, found.generate_report()
    assert visit.trouble == []
    assert wide == 360


def shown(visit: Visit) -> int:
    """How many rows of the list are to be seen."""
    return visit.page.locator(".results li:visible").count()


def test_the_list_is_filtered(reports: Path, visit: Visit) -> None:
    """By status, requirement and words, however accented: what fits is shown, and counted."""
    visit.page.goto((reports / "fr" / "report.html").as_uri())
    status, requirement = visit.page.locator(".filter select").all()
    words = visit.page.locator(".filter input")
    every = visit.page.locator(".results li").count()

    status.select_option(Status.ERRORED_ADAPTER.value)
    assert shown(visit) == 1
    assert f"1 sur {every}" in visit.page.locator(".filter output").inner_text()
    status.select_option("")
    requirement.select_option(index=1)
    assert 0 < shown(visit) < every
    requirement.select_option("")
    words.fill("INTERACTION annulee")
    assert 0 < shown(visit) <= every
    words.fill("xyzzy")
    assert shown(visit) == 0


def test_a_result_leads_to_its_failure(reports: Path, visit: Visit) -> None:
    """Who follows a red result finds its details open."""
    visit.page.goto((reports / "ru" / "report.html").as_uri())
    visit.page.locator(".filter select").first.select_option(Status.FAILED.value)

    visit.page.locator(".results a.chip").first.click()

    assert visit.page.locator("details[id][open]").count() == 1


def test_without_scripts_everything_can_be_read(reports: Path, browser: Browser) -> None:
    """Without JavaScript there is no filter, and the whole list."""
    page = browser.new_page(java_script_enabled=False)
    page.goto((reports / "es" / "report.html").as_uri())
    page.locator(".results summary").first.click()

    filters, rows = page.locator(".filter:visible").count(), page.locator(".results li:visible").count()
    page.close()

    assert (filters, rows > 0) == (0, True)


def test_the_formatter_of_cucumber_renders_it(reports: Path, tmp_path: Path, visit: Visit) -> None:
    """Cucumber's own formatter shows every scenario, and counts what passed, was skipped and failed as we do."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")
    asked = [node, "-e", "require.resolve('@cucumber/html-formatter')"]
    if subprocess.run(asked, cwd=RENDER.parent, capture_output=True, check=False).returncode:
        pytest.skip("no @cucumber/html-formatter (npm install it, and name its node_modules in NODE_PATH)")

    subprocess.run([node, RENDER, reports / "ru" / "cucumber.ndjson", tmp_path / "page.html"], check=True, timeout=60)

    visit.page.goto((tmp_path / "page.html").as_uri())
    visit.page.get_by_text("FAILED").first.wait_for()
    told = " ".join(visit.page.locator("body").inner_text().split())
    assert "PASSED 3 SKIPPED 12 FAILED 12" in told
