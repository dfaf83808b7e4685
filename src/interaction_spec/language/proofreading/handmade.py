"""Captions that were typed by hand: they go stale when the catalogue changes, and no other locale gets its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from interaction_spec.errors import Problem
from interaction_spec.language.catalogue import load
from interaction_spec.language.spelling import caption_key
from interaction_spec.languages import LANGUAGES

from .fragments import bare

KINDS = ("window", "action", "button", "field", "option")
_MARKED = re.compile(r"\*\*([^*\n]+)\*\*|«\s*([^»\n]+?)\s*»|“([^”\n]+)”|\"([^\"\n]+)\"")
_LEANING = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")


def handmade(source: str, place: str, locale: str) -> Iterator[Problem]:
    """Captions of the catalogue in bold, in quotation marks, behind a generic noun; options in italics too."""
    nouns = _behind_nouns(locale)
    for number, (line, written) in enumerate(zip(bare(source).split("\n"), source.split("\n"), strict=True), 1):
        found = [next(filter(None, marked.groups())) for marked in _MARKED.finditer(line)]
        found += nouns.findall(line) if nouns else []
        leaning = _LEANING.findall(line) if locale != "en" else []  # in English, of another product
        for caption in dict.fromkeys((*found, *leaning)):
            calls = _calls(locale, None if caption in found else "option").get(caption_key(caption))
            if calls:
                params = {"caption": caption, "calls": " / ".join(calls)}
                yield Problem("caption-typed", place, number, written.find(caption) + 1, written, params)


@cache
def _calls(locale: str, only: str | None) -> dict[str, tuple[str, ...]]:
    """What to write instead of a caption; only options stand in italics."""
    calls: dict[str, tuple[str, ...]] = {}
    for kind in (only,) if only else KINDS:
        for key, caption in load(locale).of(kind).items():
            if "~" not in key:
                written = f'{{{{ {kind}("{key}") }}}}'
                calls[caption_key(caption)] = (*calls.get(caption_key(caption), ()), written)
    return calls


@cache
def _behind_nouns(locale: str) -> re.Pattern[str] | None:
    nouns = LANGUAGES[locale].nouns
    captions = {caption for kind in KINDS for caption in load(locale).of(kind).values() if caption[:1].isupper()}
    longest = sorted(captions, key=lambda caption: (-len(caption), caption))
    if not nouns or not longest:
        return None
    return re.compile(rf"\b(?:{_either(nouns)})[ \u00a0]({_either(longest)})(?!\w)")


def _either(words: Iterator[str] | tuple[str, ...] | list[str]) -> str:
    return "|".join(map(re.escape, words))
