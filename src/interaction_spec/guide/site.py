"""The site as files: what is staged before MkDocs runs, and what is put right after it."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from interaction_spec.language import load
from interaction_spec.language.proofreading import proofread_pages, read_pages

from . import generated, search, windows
from .errors import PageBrokenError, PagesBrokenError, SiteForeignError
from .files import write
from .links import dead_links
from .locales import GUIDES, ORDER, PLACES
from .material import Material, tell_problem
from .notices import noticed
from .pages import Page, render

MARK = ".interaction-spec"
"""An empty file in every built site: only a folder that has it is ever replaced."""

INNER = (
    "index", "tutorial", "adapters", "doctor", "protocol", "reports", "ci", "decisions", "commands",
    "translate", *windows.ORDER,
)  # fmt: skip
"""The order of the pages in folders: first what an implementer reads first; windows as in the registry."""

Nav = list["str | dict[str, str | Nav]"]


def stage(root: Path, out: Path, material: Material, *, directory_urls: bool = True) -> dict[str, Path | None]:
    """Write the tree that MkDocs builds, and tell for each staged file which authored file it comes from, if any.

    An unchanged file is not touched, a file that is no longer wanted is deleted.
    """
    origins: dict[str, Path | None] = {**dict.fromkeys(generated.names()), **authored(root / "docs")}
    pages = read_pages(root / "docs")
    problems = list(proofread_pages(pages))
    broken: list[PageBrokenError] = []
    staged: dict[str, str] = {}
    for name, origin in origins.items():
        try:
            content = _content(name, origin, root, material, directory_urls=directory_urls)
        except PageBrokenError as error:
            broken.append(error)
            continue
        if origin is None or origin.suffix == ".md":
            staged[name] = content.decode()
            content = noticed(name, staged[name], pages).encode()
        write(out / name, content)
    problems += dead_links(staged, origins, root)
    if broken or problems:
        raise PagesBrokenError(broken, [tell_problem(one) for one in problems])
    _sweep(out, set(origins))
    return origins


def authored(docs: Path) -> dict[str, Path]:
    """Every staged name with its source; a regional page goes before that of its language."""
    found = {folder: _files(docs / folder) for folder in PLACES}
    names = {f"{place.folder}/{name}": path for place in GUIDES for name, path in found[place.language].items()}
    for folder in (place.folder for place in PLACES.values() if place.regional):
        names |= {f"{folder}/{name}": path for name, path in found[folder].items()}
    return dict(sorted(names.items()))


def navigation(names: Iterable[str], folder: str) -> Nav:
    """The pages of one language in reading order; folders of the English part become sections."""
    own = [PurePosixPath(name).relative_to(folder) for name in names if _is_page(name, folder)]
    flat = sorted((path for path in own if len(path.parts) == 1), key=_rank)
    nav: Nav = [str(path) for path in flat]
    for section in sorted({path.parts[0] for path in own if len(path.parts) > 1}, reverse=True):
        inner = sorted((path for path in own if path.parts[0] == section), key=_rank)
        nav.append({_section(section, folder): [_entry(path, folder) for path in inner]})
    return nav


def _section(name: str, folder: str) -> str:
    """The name of a section, in the language of the guide."""
    key, words = f"help.page.{name}.section", load(PLACES[folder].catalogue)
    return words.text(key) if folder != "en" and key in words else name.capitalize()


def _entry(path: PurePosixPath, folder: str) -> str | dict[str, str | Nav]:
    """The page of a window stands under its caption; other pages under their titles."""
    window = path.parts[0] == "windows" and path.stem in windows.ORDER
    return {load(PLACES[folder].catalogue).text(f"window.{path.stem}"): str(path)} if window else str(path)


def alternates(pages: Mapping[str, str], *, directory_urls: bool) -> list[dict[str, str]]:
    """The language switcher: the same page in the other languages, else their first page; without English."""
    index = "" if directory_urls else "index.html"
    return [
        {"name": place.name, "link": pages.get(place.folder, f"{place.folder}/{index}"), "lang": place.folder}
        for place in GUIDES
    ]


def finish(site: Path, about: Mapping[str, Mapping[str, Any]], *, offline: bool) -> None:
    """Everything that is put right once all languages are built; `about` has every page's front matter by address."""
    search.split(site, about, inlined=offline)
    search.name_worker(site)
    (site / "en" / "404.html").replace(site / "404.html")
    (site / "en").rmdir()
    write(site / "sitemap.xml.gz", gzip.compress((site / "sitemap.xml").read_bytes(), mtime=0))
    write(site / MARK, b"")


def keep_404(site: Path, folder: str) -> None:
    """Every language writes the same 404 page; move each aside before the next one comes."""
    kept = site / folder / "404.html"
    kept.parent.mkdir(exist_ok=True)
    (site / "404.html").replace(kept)


def may_replace(site: Path) -> None:
    """Refuse to overwrite a folder that holds something else than a site of ours."""
    if site.exists() and (not site.is_dir() or (any(site.iterdir()) and not (site / MARK).exists())):
        raise SiteForeignError(site)


def edit_url(source_url: str, origin: Path | None) -> str | None:
    """Where a person can edit the authored file, not the staged one; nowhere, for a page that nobody wrote."""
    return f"{source_url}{origin.as_posix()}" if source_url and origin else None


def without_alternates(html: str) -> str:
    """Drop what our sitemap has already: the theme would ask a sitemap of each alternate."""
    head, end, body = html.partition("</head>")  # the body may be long
    return re.sub(r'\s*<link rel="alternate" href="[^"]*" hreflang="[^"]*">', "", head) + end + body


def valid(html: str) -> str:
    """Drop what HTML, or a checker that is a year old, does not allow on the theme's check boxes and search box."""
    html = re.sub(r'(<input class="md-toggle"[^>]*) autocomplete="off"', r"\1", html, count=2)
    return html.replace(' autocorrect="off"', "", 1)


def _content(name: str, origin: Path | None, root: Path, material: Material, *, directory_urls: bool) -> bytes:
    if origin and origin.suffix != ".md":
        return origin.read_bytes()
    folder, _, rest = name.partition("/")
    page = Page(place=PLACES[folder], path=rest.removesuffix(".md"), directory_urls=directory_urls)
    if origin is None:
        return generated.make(page, material).encode()
    return render(origin.read_text(encoding="utf-8"), origin.relative_to(root), page, material).encode()


def _sweep(out: Path, wanted: set[str]) -> None:
    for path in sorted(out.rglob("*"), reverse=True):
        if path.is_file() and path.relative_to(out).as_posix() not in wanted:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _files(folder: Path) -> dict[str, Path]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    return {path.relative_to(folder).as_posix(): path for path in paths}


def _is_page(name: str, folder: str) -> bool:
    return name.startswith(f"{folder}/") and name.endswith(".md")


def _rank(path: PurePosixPath) -> tuple[int, str]:
    order: Sequence[str] = INNER if len(path.parts) > 1 else ORDER
    return (order.index(path.stem) if path.stem in order else len(order), path.as_posix())
