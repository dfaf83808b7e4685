"""The site as files: what is staged before MkDocs runs, and what is put right after it."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from .errors import PageBrokenError, PagesBrokenError, PagesUnevenError, SiteForeignError
from .locales import ENGLISH, GUIDES, LANGUAGES, ORDER, PLACES
from .material import Material
from .pages import Page, render

MARK = ".interaction-spec"
"""An empty file in every built site: only a folder that has it is ever replaced."""

SEPARATOR = r"[\s\-’'\u00a0\u202f«»“”„\"|,.;:!?¿¡()\[\]]+"

INNER = ("index", "tutorial", "adapters", "doctor", "protocol", "reports", "ci", "decisions", "commands")
"""The order of the English pages: first what an implementer reads first."""

Nav = list[str | dict[str, "Nav"]]


def stage(root: Path, out: Path, material: Material, *, directory_urls: bool = True) -> dict[str, Path]:
    """Write the tree that MkDocs builds, and tell for each staged file which authored file it comes from.

    An unchanged file is not touched, a file that is no longer wanted is deleted.
    """
    origins = authored(root / "docs")
    broken: list[PageBrokenError] = []
    for name, origin in origins.items():
        try:
            _write(out / name, _content(name, origin, root, material, directory_urls=directory_urls))
        except PageBrokenError as error:
            broken.append(error)
    if broken:
        raise PagesBrokenError(broken)
    _sweep(out, set(origins))
    return origins


def authored(docs: Path) -> dict[str, Path]:
    """Every staged name with its source; the languages must have the same pages."""
    found = {folder: _files(docs / folder) for folder in PLACES}
    pages = {lang: {name for name in found[lang] if name.endswith(".md")} for lang in LANGUAGES}
    every = set().union(*pages.values())
    missing = {lang: sorted(every - have) for lang, have in pages.items() if every - have}
    strays = sorted(set(found["fr-CA"]) - set(found["fr"]))
    if missing or strays:
        raise PagesUnevenError(missing, strays)
    names = {f"{place.folder}/{name}": path for place in GUIDES for name, path in found[place.language].items()}
    for folder in ("en", "fr-CA"):
        names |= {f"{folder}/{name}": path for name, path in found[folder].items()}
    return dict(sorted(names.items()))


def navigation(names: Iterable[str], folder: str) -> Nav:
    """The pages of one language in reading order; folders of the English part become sections."""
    own = [PurePosixPath(name).relative_to(folder) for name in names if _is_page(name, folder)]
    flat = sorted((path for path in own if len(path.parts) == 1), key=_rank)
    nav: Nav = [str(path) for path in flat]
    for section in sorted({path.parts[0] for path in own if len(path.parts) > 1}, reverse=True):
        inner = sorted((path for path in own if path.parts[0] == section), key=_rank)
        nav.append({section.capitalize(): [str(path) for path in inner]})
    return nav


def alternates(pages: Mapping[str, str], *, directory_urls: bool) -> list[dict[str, str]]:
    """The language switcher: the same page in the other languages, else their first page; without English."""
    index = "" if directory_urls else "index.html"
    return [
        {"name": name, "link": pages.get(place.folder, f"{place.folder}/{index}"), "lang": place.folder}
        for place, name in zip(GUIDES, NAMES, strict=True)
    ]


NAMES = ("Français (Suisse)", "Français (Canada)", "Español (México)", "Русский")


def split_search(site: Path, *, inlined: bool) -> None:
    """Give each language an index of its own, so that nobody finds a page that they cannot read."""
    path = site / "search" / "search_index.json"
    index = json.loads(path.read_text(encoding="utf-8"))
    for place in (*GUIDES, ENGLISH):
        prefix = "" if place is ENGLISH else f"{place.folder}/"
        docs = [_moved(doc, prefix) for doc in index["docs"] if _belongs(doc["location"], prefix)]
        config = index["config"] | {"lang": [place.search], "pipeline": ["stemmer"], "separator": SEPARATOR}
        text = json.dumps({"config": config, "docs": docs}, ensure_ascii=False, separators=(",", ":"))
        _write(site / prefix / "search" / "search_index.json", text.encode())
        if inlined:
            _write(site / prefix / "search" / "search_index.js", f"var __index = {text}".encode())


def name_worker(site: Path) -> None:
    """Tell our search worker the theme's, which it loads; that one has a digest in its name."""
    folder = site / "assets" / "javascripts" / "workers"
    (upstream,) = (path.name for path in folder.glob("search.*.min.js"))
    wrapper = folder / "guide-search.js"
    _write(wrapper, wrapper.read_bytes().replace(b"__UPSTREAM__", upstream.encode()))


def finish(site: Path, *, offline: bool) -> None:
    """Everything that is put right once all languages are built."""
    split_search(site, inlined=offline)
    name_worker(site)
    (site / "en" / "404.html").replace(site / "404.html")
    (site / "en").rmdir()
    _write(site / "sitemap.xml.gz", gzip.compress((site / "sitemap.xml").read_bytes(), mtime=0))
    _write(site / MARK, b"")


def keep_404(site: Path, folder: str) -> None:
    """Every language writes the same 404 page; move each aside before the next one comes."""
    kept = site / folder / "404.html"
    kept.parent.mkdir(exist_ok=True)
    (site / "404.html").replace(kept)


def may_replace(site: Path) -> None:
    """Refuse to overwrite a folder that holds something else than a site of ours."""
    if site.exists() and (not site.is_dir() or (any(site.iterdir()) and not (site / MARK).exists())):
        raise SiteForeignError(site)


def edit_url(source_url: str, origin: Path) -> str | None:
    """Where a person can edit the authored file, not the staged one."""
    return f"{source_url}{origin.as_posix()}" if source_url else None


def without_alternates(html: str) -> str:
    """Drop what our sitemap has already: the theme would ask a sitemap of each alternate."""
    head, end, body = html.partition("</head>")  # the body may be long
    return re.sub(r'\s*<link rel="alternate" href="[^"]*" hreflang="[^"]*">', "", head) + end + body


def valid(html: str) -> str:
    """Drop what HTML, or a checker that is a year old, does not allow on the theme's check boxes and search box."""
    html = re.sub(r'(<input class="md-toggle"[^>]*) autocomplete="off"', r"\1", html, count=2)
    return html.replace(' autocorrect="off"', "", 1)


def _content(name: str, origin: Path, root: Path, material: Material, *, directory_urls: bool) -> bytes:
    if origin.suffix != ".md":
        return origin.read_bytes()
    folder, _, rest = name.partition("/")
    page = Page(place=PLACES[folder], path=rest.removesuffix(".md"), directory_urls=directory_urls)
    return render(origin.read_text(encoding="utf-8"), origin.relative_to(root), page, material).encode()


def _write(path: Path, content: bytes) -> None:
    if not path.is_file() or path.read_bytes() != content:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


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


def _belongs(location: str, prefix: str) -> bool:
    if prefix:
        return location.startswith(prefix)
    return not any(location.startswith(f"{place.folder}/") for place in GUIDES)


def _moved(doc: dict[str, Any], prefix: str) -> dict[str, Any]:
    return doc | {"location": doc["location"].removeprefix(prefix)}
