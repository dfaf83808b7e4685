"""A browser that reaches this machine only, and the site that it looks at."""

from __future__ import annotations

import shutil
import threading
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.browser.visit import Visit
from tests.guide import shared

from interaction_spec.guide.build import server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
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


@pytest.fixture(scope="session")
def axe() -> Path:
    """The script of axe-core."""
    package = find_spec("axe_playwright_python")
    if package is None or package.origin is None:
        pytest.skip("axe-playwright-python is not installed")
    return Path(package.origin).with_name("axe.min.js")


@pytest.fixture(scope="session")
def visitor(browser: Browser) -> Iterator[Visit]:
    """The tab of all visits."""
    page = browser.new_page(reduced_motion="reduce")
    yield Visit(page)
    page.close()


@pytest.fixture
def visit(visitor: Visit) -> Visit:
    """A visit that begins."""
    visitor.begin()
    return visitor


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole guide after a run that failed in Spanish, as files for a server."""
    return shared.online(tmp_path_factory)


@pytest.fixture(scope="session")
def online(site: Path) -> Iterator[str]:
    """The address of that site."""
    with server(site, 0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


@pytest.fixture(scope="session")
def offline(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the whole guide as files."""
    return shared.offline(tmp_path_factory).as_uri()
