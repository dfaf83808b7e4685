"""Every text that a reader meets, by locale and place: catalogue, features and guide, cleared of code."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from interaction_spec.language import LANGUAGES
from interaction_spec.language.proofreading.fragments import (
    catalogue_fragments,
    feature_fragments,
    page_fragments,
    without_blocks,
)
from interaction_spec.scenarios import Feature, read_features

ROOT = Path(__file__).parents[2]
TRANSLATED = ("fr", "fr_CA", "es", "ru")
FOLDERS = {"fr": "fr", "fr_CA": "fr-CA", "es": "es", "ru": "ru"}


@dataclass(frozen=True)
class Text:
    """One text and where it stands."""

    where: str
    text: str


@lru_cache
def features(language: str) -> tuple[Feature, ...]:
    """The features of a language."""
    return read_features(ROOT / "features", language)


@lru_cache
def pages(locale: str) -> tuple[tuple[Path, str], ...]:
    """The Markdown of the guide's pages, without blocks of code."""
    files = sorted((ROOT / "docs" / FOLDERS[locale]).glob("**/*.md"))
    return tuple((file, without_blocks(file.read_text("utf-8"))) for file in files)


@lru_cache
def texts(locale: str) -> tuple[Text, ...]:
    """All texts of a locale, each once."""
    found = list(catalogue_fragments(locale))
    for file, source in pages(locale):
        found += page_fragments(source, str(file.relative_to(ROOT)))
    if locale in LANGUAGES:
        for feature in sorted((ROOT / "features" / locale).glob("*/*.feature")):
            found += feature_fragments(feature, ROOT / "features")
    return tuple({one.text: Text(one.id or f"{one.path}:{one.line}", one.text) for one in reversed(found)}.values())
