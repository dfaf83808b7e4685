"""The search of each language: an index of its own, what else a page is found by, and what comes first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .files import write
from .locales import ENGLISH, GUIDES, Place

SEPARATOR = r"[\s\-’'\u00a0\u202f«»“”„\"|,.;:!?¿¡()\[\]]+"

FIELDS = {"title": {"boost": 30.0}, "keywords": {"boost": 10.0}, "text": {"boost": 1.0}}
"""What a word weighs where it stands. `keywords` are what readers call a task, though its page does not; the theme's
own weights, a thousand for a heading, would put one word of a message there before the page that has all of it."""

WEIGHTS: tuple[tuple[str, float], ...] = (
    ("#rules", 0.05),
    ("#tasks", 0.05),
    ("glossary", 0.02),
    ("matrix", 0.02),
    ("conformance", 0.2),
    ("extensions", 0.2),
    ("troubleshooting", 0.2),
    ("windows/", 0.1),
)
"""What a section weighs, by how its address begins or ends; all others weigh 1.

A reader looks for a task. The page of a window, which is named after it, comes first only for its whole caption, and
the many sentences of requirements, scenarios and lists never outweigh the page that explains what to do.
"""


def split(site: Path, about: Mapping[str, Mapping[str, Any]], *, inlined: bool) -> None:
    """Give each language an index of its own, so that nobody finds a page that they cannot read.

    `about` has the front matter of every page, by its address.
    """
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    for place in (*GUIDES, ENGLISH):
        prefix = "" if place is ENGLISH else f"{place.folder}/"
        docs = [_weighed(doc, about.get(doc["location"], {}), prefix) for doc in _of(place, index["docs"])]
        config = {"lang": [place.search], "pipeline": ["stemmer"], "separator": SEPARATOR, "fields": FIELDS}
        text = json.dumps({"config": config, "docs": docs}, ensure_ascii=False, separators=(",", ":"))
        write(site / prefix / "search" / "search_index.json", text.encode())
        if inlined:
            write(site / prefix / "search" / "search_index.js", f"var __index = {text}".encode())


def name_worker(site: Path) -> None:
    """Tell our search worker the theme's, which it loads; that one has a digest in its name."""
    folder = site / "assets" / "javascripts" / "workers"
    (upstream,) = (path.name for path in folder.glob("search.*.min.js"))
    wrapper = folder / "guide-search.js"
    write(wrapper, wrapper.read_bytes().replace(b"__UPSTREAM__", upstream.encode()))


def weight(location: str) -> float:
    """What a section of a language's own pages weighs in its search."""
    return next((found for mark, found in WEIGHTS if location.startswith(mark) or location.endswith(mark)), 1.0)


def _of(place: Place, docs: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    folders = tuple(f"{other.folder}/" for other in GUIDES)
    if place is ENGLISH:
        return [doc for doc in docs if not doc["location"].startswith(folders)]
    return [doc for doc in docs if doc["location"].startswith(f"{place.folder}/")]


def _weighed(doc: dict[str, Any], about: Mapping[str, Any], prefix: str) -> dict[str, Any]:
    """A section as its language's index has it; a page is also found by its description and keywords."""
    location = doc["location"].removeprefix(prefix)
    found = doc | {"location": location}
    if words := " ".join(filter(None, (about.get("keywords"), about.get("description")))):
        found["keywords"] = words
    return found if (heavy := weight(location)) == 1 else found | {"boost": heavy}
