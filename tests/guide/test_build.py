"""The built site as a whole."""

from __future__ import annotations

import hashlib
import http.client
import re
import shutil
import subprocess
import sys
import threading
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from book import ROOT
from project import make

from interaction_spec.errors import Misread
from interaction_spec.guide.build import build, server
from interaction_spec.guide.errors import PortTakenError, SiteNotBuiltError

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a page that uses every function."""
    return make(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its site."""
    site = tmp_path_factory.mktemp("built") / "site"
    build(root, site, root / "report")
    return site


def contents(folder: Path) -> dict[str, str]:
    """Every file with its digest."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


class Collector(HTMLParser):
    """The ids of a page, and where it leads to."""

    def __init__(self, html: str) -> None:
        """Read the page."""
        super().__init__()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect."""
        values = dict(attrs)
        self.ids.add(values.get("id") or "")
        if tag != "link" or values.get("rel") != "canonical":
            self.links |= {link for name in ("href", "src") if (link := values.get(name))}


def broken(site: Path) -> list[str]:
    """Every link or fragment of the site that leads nowhere, and every one that leaves it."""
    pages = {path.relative_to(site).as_posix(): Collector(path.read_text("utf-8")) for path in site.rglob("*.html")}
    found = []
    for name, page in pages.items():
        for link in page.links:
            target = urlsplit(urljoin(f"http://site/{name}", link))
            path = unquote(target.path).lstrip("/")
            path = f"{path}index.html" if path.endswith("/") or not path else path
            fragment = unquote(target.fragment)
            missing = path in pages and fragment and fragment not in pages[path].ids
            if target.netloc != "site" or not (site / path).is_file() or missing:
                found.append(f"{name}: {link}")
    return found


def asked(port: int, path: str) -> tuple[int, str | None, str]:
    """Status, type and text of an address."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", path)
    answer = connection.getresponse()
    found = (answer.status, answer.headers["Content-Type"], answer.read().decode())
    connection.close()
    return found


def test_building_twice_gives_the_same_bytes(root: Path, built: Path, tmp_path: Path) -> None:
    """Two builds of one report are identical, so a site can be compared with what was published."""
    build(root, tmp_path / "again", root / "report")

    assert contents(tmp_path / "again") == contents(built)


def test_the_project_is_not_written_to(root: Path, built: Path) -> None:
    """An installed specification may lie in a folder that nobody can write to."""
    assert built.is_dir()
    assert sorted(path.name for path in root.iterdir()) == ["docs", "features", "mkdocs.yml", "report"]


def test_every_link_leads_somewhere(built: Path) -> None:
    """No page links to a file or a heading that is not there, or out of the site."""
    assert broken(built) == []


def test_every_offline_link_leads_to_a_file(root: Path, tmp_path: Path) -> None:
    """A site for reading from files names every page in full, and has its search inlined."""
    build(root, tmp_path / "site", root / "report", offline=True)

    assert broken(tmp_path / "site") == []
    assert not [
        link
        for page in (tmp_path / "site").rglob("*.html")
        if page.name != "404.html"
        for link in re.findall(r'href="([^"#]*/)"', page.read_text(encoding="utf-8"))
        if not link.startswith("http")
    ]
    assert (tmp_path / "site" / "fr" / "search" / "search_index.js").is_file()


@pytest.mark.parametrize("folder", ["fr", "fr-CA", "es", "ru"])
def test_every_page_says_its_language(built: Path, folder: str) -> None:
    """Pages and the 404 page of a language carry its tag."""
    for page in (built / folder).rglob("*.html"):
        assert f'<html lang="{folder}"' in page.read_text(encoding="utf-8")


def test_the_sitemap_has_a_default_and_no_dates(built: Path) -> None:
    """Search engines learn the alternates of a page; a date would differ between two builds."""
    sitemap = (built / "sitemap.xml").read_text(encoding="utf-8")

    assert 'hreflang="x-default" href="http://127.0.0.1:8000/"' in sitemap
    assert 'hreflang="fr-CA" href="http://127.0.0.1:8000/fr-CA/postponing/"' in sitemap
    assert "lastmod" not in sitemap


def test_a_failed_build_leaves_the_old_site(built: Path, tmp_path: Path) -> None:
    """Nothing half-written replaces a site, and the error names the page."""
    project = make(tmp_path / "project")
    shutil.copytree(built, tmp_path / "site")
    before = contents(tmp_path / "site")
    (project / "docs" / "fr" / "index.md").write_text("# A { #a }\n\n[x](gone.md)\n", encoding="utf-8")

    with pytest.raises(SiteNotBuiltError, match=r"gone\.md"):
        build(project, tmp_path / "site", None)

    assert contents(tmp_path / "site") == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def misspell(root: Path) -> str:
    """Write a sentence that nobody knows into a feature, and tell where it stands."""
    file = root / "features" / "ru" / "postponing" / "delete.feature"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("открываю карточку", "закрываю карточку"), encoding="utf-8")
    line = text[: text.index("открываю карточку")].count("\n") + 1
    return f"features/ru/postponing/delete.feature:{line}: я закрываю карточку контакта «CT1001» — "


def test_a_broken_feature_is_an_error_of_the_specification(tmp_path: Path) -> None:
    """It is raised as such, so that the command line tells it in the reader's language; nothing is built."""
    root = make(tmp_path / "project")
    misspell(root)

    with pytest.raises(Misread) as caught:
        build(root, tmp_path / "site", None)

    assert {problem.reason for problem in caught.value.problems} == {"phrase-unknown"}
    assert [path.name for path in tmp_path.iterdir()] == ["project"]


def test_a_broken_feature_is_told_by_mkdocs(tmp_path: Path) -> None:
    """A bare `mkdocs build` names line, sentence and reason, and shows nobody a traceback."""
    root = make(tmp_path / "project")
    told = misspell(root)

    done = mkdocs(root, tmp_path / "site")

    assert done.returncode == 1
    assert f"{told}No phrase of the catalogue says this." in done.stderr
    assert "Traceback" not in done.stderr


def mkdocs(root: Path, site: Path) -> subprocess.CompletedProcess[str]:
    """Run MkDocs itself in a folder."""
    command = [sys.executable, "-X", "utf8", "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    return subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)


def test_the_checkout_builds_strictly(tmp_path: Path) -> None:
    """`mkdocs build --strict` succeeds in the checkout."""
    done = mkdocs(ROOT, tmp_path / "site")

    assert done.returncode == 0, done.stderr
    assert broken(tmp_path / "site") == []


def test_the_server_answers_in_the_language_that_was_asked(built: Path) -> None:
    """A page that is not there is told in the reader's language."""
    with server(built, 0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        missing = asked(running.server_port, "/ru/nope/")
        icon = asked(running.server_port, "/assets/guide/favicon.svg")
        running.shutdown()

    assert missing[:2] == (404, "text/html; charset=utf-8")
    assert "Страница не найдена" in missing[2]
    assert icon[:2] == (200, "image/svg+xml")


def test_a_port_in_use_is_told(built: Path) -> None:
    """The error names the port and the way out."""
    with server(built, 0) as first, pytest.raises(PortTakenError, match="--port"):
        server(built, first.server_address[1])


def test_the_server_listens_on_this_machine_only(built: Path) -> None:
    """Nobody else on the network can read the site."""
    with server(built, 0) as running:
        assert running.server_address[0] == "127.0.0.1"
