"""The built site as a whole."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer
from tests.guide.book import ROOT
from tests.guide.project import make

from interaction_spec.errors import Misread
from interaction_spec.guide.build import build
from interaction_spec.guide.errors import SiteNotBuiltError
from interaction_spec.guide.mkdocs_plugin import THEME, run

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


def test_building_twice_gives_the_same_bytes(root: Path, built: Path, tmp_path: Path) -> None:
    """Two builds of one report are identical, and nothing of an older site stays behind."""
    shutil.copytree(built, tmp_path / "site")
    (tmp_path / "site" / "gone.html").touch()

    build(root, tmp_path / "site", root / "report")

    assert contents(tmp_path / "site") == contents(built)


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


def test_a_broken_feature_is_told_by_mkdocs(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Without our command line, MkDocs names line, sentence and reason, and shows nobody a traceback."""
    root = make(tmp_path / "project")
    told = misspell(root)

    with pytest.raises(SystemExit):
        run(root, tmp_path / "site")

    assert f"{told}No phrase of the catalogue says this." in caplog.text
    assert "Traceback" not in caplog.text


def test_a_broken_page_is_told(tmp_path: Path) -> None:
    """The file that a person writes is named, not the one that is staged."""
    root = make(tmp_path / "project")
    (root / "docs" / "es" / "index.md").write_text("# A { #a }\n\n{{ verdct() }}\n", encoding="utf-8")

    with pytest.raises(SiteNotBuiltError, match=r"docs/es/index\.md:3: 'verdct' is undefined"):
        build(root, tmp_path / "site", None)


def test_a_preview_watches_what_people_write(root: Path) -> None:
    """`mkdocs serve` builds again when a page, a feature or the theme changes, not when it has staged them."""
    config = load_config(config_file=str(root / "mkdocs.yml"))
    plugin: Any = config.plugins["interaction-spec"]
    plugin.source, plugin.root = root / "docs", root
    config.docs_dir = str(root / "build" / "guide")
    server = LiveReloadServer(lambda: None, host="127.0.0.1", port=0, root=str(root))
    server.watch(str(root / "features"))
    server.watch(config.docs_dir)

    plugin.on_serve(server, config=config)

    assert set(server._watched_paths) == {str(root / "docs"), str(root / "features"), str(THEME)}  # noqa: SLF001 (it tells nobody)
    server.server_close()


def mkdocs(root: Path, site: Path) -> subprocess.CompletedProcess[str]:
    """Run MkDocs itself in a folder."""
    command = [sys.executable, "-X", "utf8", "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    return subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)


def test_the_checkout_builds_strictly(tmp_path: Path) -> None:
    """`mkdocs build --strict` succeeds in the checkout."""
    done = mkdocs(ROOT, tmp_path / "site")

    assert done.returncode == 0, done.stderr
    assert broken(tmp_path / "site") == []
