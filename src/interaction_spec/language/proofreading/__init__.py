"""Proofreading by machine: what is wrong with texts and pages, with its place and its fix, all languages at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from interaction_spec.errors import Problem
from interaction_spec.language.catalogue import LANGUAGES
from interaction_spec.languages import LANGUAGES as KNOWN

from .fragments import Fragment, catalogue_fragments, feature_fragments, page_fragments
from .handmade import handmade
from .parallel import Pages, parallel
from .signs import signs
from .translations import confirm, digest, is_stale, stale

__all__ = [
    "Fragment", "Pages", "catalogue_fragments", "confirm", "digest", "feature_fragments", "is_stale",
    "page_fragments", "proofread_pages", "proofread_texts", "read_pages", "stale",
]  # fmt: skip


def read_pages(docs: Path) -> dict[str, dict[str, str]]:
    """The source of every page below `docs`, by folder and by name."""
    return {
        one.folder: {
            file.relative_to(docs / one.folder).as_posix(): file.read_text("utf-8", "replace")
            for file in sorted((docs / one.folder).rglob("*.md"))
        }
        for one in KNOWN.values()
    }


def proofread_pages(pages: Pages) -> Iterator[Problem]:
    """What is wrong with the pages of the guide, but for translations that their source has left behind."""
    yield from parallel(pages)
    for locale, one in KNOWN.items():
        for name, source in pages.get(one.folder, {}).items():
            place = f"docs/{one.folder}/{name}"
            yield from handmade(source, place, locale)
            for fragment in page_fragments(source, place):
                yield from signs(fragment, locale)


def proofread_texts(features: Path) -> Iterator[Problem]:
    """What is wrong with the signs of the catalogues and the features; what a regional form inherits is told once."""
    told: set[tuple[str, str, int]] = set()
    for locale in KNOWN:
        own = feature_fragments(features, locale) if locale in LANGUAGES else ()
        for fragment in (*catalogue_fragments(locale), *own):
            for problem in signs(fragment, locale):
                place = problem.params.get("rule", problem.reason), problem.path, problem.line
                if place not in told:
                    told.add(place)
                    yield problem
