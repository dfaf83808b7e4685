"""The pages of every language are the same: files, headings with levels and ids, and what stands alone in {{ }}."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from interaction_spec.errors import Problem
from interaction_spec.languages import LANGUAGES, REGIONAL, SPOKEN

from .fragments import without_blocks

SOURCE = SPOKEN[0]
"""The language that the pages of the others are compared with, and written from."""

_HEADING = re.compile(r"(#{1,6}) .*?(?:\{ ?#([\w-]+)[^}]*\})?\s*")
_ALONE = re.compile(r"\s*\{\{-?\s*(\w+\(.*\))\s*-?\}\}\s*")

Pages = Mapping[str, Mapping[str, str]]
"""The source of each page, by folder and by name."""


class _Mark(NamedTuple):
    line: int
    written: str
    what: str


def parallel(pages: Pages) -> Iterator[Problem]:
    """Every page in every language, with the same headings and the same calls."""
    for folder, found in pages.items():
        for name, text in found.items():
            yield from _without_id(folder, name, text)
    source = pages.get(SOURCE, {})
    every = sorted({name for language in SPOKEN for name in pages.get(language, {})})
    for folder in (*SPOKEN, *(LANGUAGES[locale].folder for locale in REGIONAL)):
        own = pages.get(folder, {})
        if folder in SPOKEN:
            having = {name: next(one for one in SPOKEN if name in pages.get(one, {})) for name in every}
            missing = [name for name in every if name not in own]
            yield from (_missing(folder, having[name], name) for name in missing)
        else:
            yield from (_stray(folder, name) for name in own if name not in pages.get(folder.partition("-")[0], {}))
        for name, text in own.items():
            if folder != SOURCE and name in source:
                yield from _compare("headings-differ", folder, name, _headings(text), _headings(source[name]))
                yield from _compare("calls-differ", folder, name, _calls(text), _calls(source[name]))


def _missing(folder: str, other: str, name: str) -> Problem:
    return Problem("page-missing", f"docs/{folder}/{name}", params={"other": f"docs/{other}/{name}"})


def _stray(folder: str, name: str) -> Problem:
    return Problem("page-stray", f"docs/{folder}/{name}", params={"other": f"docs/{folder.partition('-')[0]}/{name}"})


def _without_id(folder: str, name: str, text: str) -> Iterator[Problem]:
    for mark in _headings(text):
        if mark.what.endswith("#?"):
            yield Problem("heading-id", f"docs/{folder}/{name}", mark.line, 0, mark.written)


def _compare(reason: str, folder: str, name: str, own: Sequence[_Mark], source: Sequence[_Mark]) -> Iterator[Problem]:
    """The first difference; those after it mostly follow from it."""
    end = _Mark(max((mark.line for mark in own), default=1), "", "")
    for mine, its in zip_longest(own, source):
        if mine is None or its is None or not _same(mine.what, its.what):
            here, there = mine or end, its or _Mark(source[-1].line if source else 1, "", "")
            params = {"other": f"docs/{SOURCE}/{name}:{there.line}", "expected": there.written or "–"}
            yield Problem(reason, f"docs/{folder}/{name}", here.line, 0, here.written, params)
            return


def _same(mine: str, its: str) -> bool:
    """Whether two marks are equal; a heading without an id is told as such, and not in every language again."""
    return mine == its or ("#?" in mine + its and mine.partition("#")[0] == its.partition("#")[0])


def _headings(text: str) -> list[_Mark]:
    lines = enumerate(without_blocks(text).split("\n"), 1)
    hits = [(number, line, hit) for number, line in lines if (hit := _HEADING.fullmatch(line))]
    return [_Mark(number, line.strip(), f"{hit[1]} #{hit[2] or '?'}") for number, line, hit in hits]


def _calls(text: str) -> list[_Mark]:
    lines = enumerate(without_blocks(text).split("\n"), 1)
    hits = [(number, line, hit) for number, line in lines if (hit := _ALONE.fullmatch(line))]
    return [
        _Mark(number, line.strip(), re.sub(r"\s+|'", lambda one: '"' if one[0] == "'" else "", hit[1]))
        for number, line, hit in hits
    ]
