"""A browser that reaches this machine only, and the site that it looks at."""

from __future__ import annotations

import json
import shutil
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from interaction_spec.guide.build import build, server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page, Request, Route

sys.path.insert(0, str(Path(__file__).parents[1] / "guide"))

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of this machine; none is ever downloaded."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(f"no Chromium on the PATH (looked for {', '.join(NAMES)})")
    with playwright.sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield running
        running.close()


class Visit:
    """A page that remembers what it asked for."""

    def __init__(self, page: Page) -> None:
        """Listen to a page."""
        self.page = page
        self.foreign: list[str] = []
        self.missing: list[str] = []
        self.errors: list[str] = []
        page.on("response", lambda answer: self.missing.append(answer.url) if answer.status >= 400 else None)
        page.on("requestfailed", self._fail)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        page.route("**/*", self._watch)

    def _fail(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the visitor went on to another page
            self.missing.append(request.url)

    def _watch(self, route: Route) -> None:
        if route.request.url.startswith(("http://127.0.0.1:", "file:///", "data:", "blob:")):
            route.continue_()
        else:
            self.foreign.append(route.request.url)
            route.abort()

    def search(self, words: str) -> list[str]:
        """The addresses that the search finds; the theme listens to `keyup`."""
        result = self.page.locator(".md-search-result__meta")
        config = json.loads(self.page.locator("#__config").text_content() or "{}")
        before = [(result.text_content() or "").strip(), config["translations"]["search.result.placeholder"]]
        self.page.evaluate("document.querySelector('[data-md-toggle=search]').click()")
        box = self.page.locator("input[name=query]")
        box.fill(words)
        box.dispatch_event("keyup")
        told = "document.querySelector('.md-search-result__meta').textContent.trim()"
        self.page.wait_for_function(f"before => !before.includes({told})", arg=before)
        self.page.wait_for_timeout(100)  # the list follows the count
        links = self.page.locator(".md-search-result__link").all()
        return [str(link.get_attribute("href")) for link in links]


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor without a past."""
    fresh = browser.new_context(reduced_motion="reduce")
    yield fresh
    fresh.close()


@pytest.fixture
def visit(context: BrowserContext) -> Visit:
    """An empty page."""
    return Visit(context.new_page())


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole guide, after a run that was green in French and Russian, and failed in Spanish."""
    from book import report
    from project import whole

    from interaction_spec.report import Status

    return whole(tmp_path_factory.mktemp("project"), report(es=Status.FAILED))


@pytest.fixture(scope="session")
def online(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of its site."""
    site = tmp_path_factory.mktemp("online") / "site"
    build(project, site, project / "report")
    with server(site, 0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


@pytest.fixture(scope="session")
def offline(project: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of its site as files."""
    site = tmp_path_factory.mktemp("offline") / "site"
    build(project, site, project / "report", offline=True)
    return site.as_uri()
