"""Every text that a reader meets, by locale and place: catalogue, features and guide, cleared of code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from interaction_spec.language import LANGUAGES, load
from interaction_spec.scenarios import Feature, read_features

ROOT = Path(__file__).parents[2]
TRANSLATED = ("fr", "fr_CA", "es", "ru")
FOLDERS = {"fr": "fr", "fr_CA": "fr-CA", "es": "es", "ru": "ru"}

_BLOCK = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]+`|<!--.*?-->|</?\w[^>\n]*>|\bhttps?://\S+", re.DOTALL)
_PLACEHOLDER = re.compile(r"# language: \{\w+\}|\{\{.*?\}\}|\{[\w.-]+\}", re.DOTALL)
_SYNTAX = re.compile(r"\{[%#:].*?\}|\{ #.*?\}|\]\([^)]*\)|^\s*(?:[-*+]|\d+\.|#+|>|:) +|\*+|[\[\]]", re.MULTILINE)
_FRONT = re.compile(r"\A---\n(.*?)^---$", re.MULTILINE | re.DOTALL)
_ADMONITION = re.compile(r'^(?:!!!|\?\?\?\+?) \w+(?: "(.*)")?$', re.MULTILINE)


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
    return tuple((file, _BLOCK.sub("", file.read_text("utf-8"))) for file in files)


def catalogue_texts(locale: str) -> Iterator[Text]:
    """Every form of every entry; a placeholder counts as a number."""
    for key in load(locale).entries:
        for form in load(locale).forms(key):
            yield Text(key, _PLACEHOLDER.sub("0", form))


def feature_texts(language: str) -> Iterator[Text]:
    """Titles, sentences and cells."""
    for feature in features(language):
        yield Text(feature.path, feature.title)
        yield from (Text(f"{feature.path}:{rule.line}", rule.title) for rule in feature.rules)
        for scenario in feature.scenarios:
            yield Text(f"{feature.path}:{scenario.line}", scenario.title)
            for step in scenario.steps:
                cells = (cell for row in step.table for cell in row)
                yield from (Text(f"{feature.path}:{step.line}", text) for text in (step.text, *cells))


def page_texts(locale: str) -> Iterator[Text]:
    """The lines and the cells of the guide's pages, without code and Markdown."""
    for file, source in pages(locale):
        text = _ADMONITION.sub(r"\1", _FRONT.sub(_described, source))
        text = _SYNTAX.sub("", _PLACEHOLDER.sub("0", _CODE.sub("0", text)))
        for line in text.splitlines():
            for cell in (part.strip() for part in re.split(r" *\| *", line)):
                if cell.strip("-: "):
                    yield Text(str(file.relative_to(ROOT)), cell)


def _described(front: re.Match[str]) -> str:
    """Of the front matter, the values that people read."""
    return "\n".join(re.findall(r"^(?:title|description): *(.*)$", front[1], re.MULTILINE))


@lru_cache
def texts(locale: str) -> tuple[Text, ...]:
    """All texts of a locale, each once."""
    found = [*catalogue_texts(locale), *page_texts(locale)]
    if locale in LANGUAGES:
        found += feature_texts(locale)
    return tuple({text.text: text for text in reversed(found)}.values())
