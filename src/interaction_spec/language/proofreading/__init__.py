"""Proofreading by machine: what is wrong with texts and pages, with its place and its fix, all languages at once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from interaction_spec.errors import Problem
from interaction_spec.language.catalogue import LANGUAGES, Catalogue, load
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
        for problem in (*_catalogue(locale, load(locale)), *_features(features, locale)):
            place = problem.params.get("rule", problem.reason), problem.path, problem.line
            if place not in told:
                told.add(place)
                yield problem


@lru_cache(maxsize=16)
def _catalogue(locale: str, _read: Catalogue) -> tuple[Problem, ...]:
    """The problems of a catalogue; one that was read anew is proofread anew."""
    return tuple(problem for fragment in catalogue_fragments(locale) for problem in signs(fragment, locale))


def _features(features: Path, locale: str) -> Iterator[Problem]:
    for file in sorted((features / locale).glob("*/*.feature")) if locale in LANGUAGES else ():
        stamp = file.stat()
        yield from _feature(file, features, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=512)
def _feature(file: Path, features: Path, _changed: int, _size: int) -> tuple[Problem, ...]:
    locale = file.relative_to(features).parts[0]
    return tuple(problem for fragment in feature_fragments(file, features) for problem in signs(fragment, locale))
