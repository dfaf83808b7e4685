"""The signs of a text: rules of typography, pairs, composed letters, and one script in a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from interaction_spec.errors import Problem
from interaction_spec.languages import LANGUAGES, Rule

from .fragments import Fragment

_WORD = re.compile(r"[^\W\d_]+")
_ALONE = re.compile(r"(?<![\w-])[^\W\d_](?![\w-])")
_ALIKE = {"Cyrillic": "acoy", "Latin": "аеоу"}
"""Letters of the other script that stand alone as words of this one."""


def signs(fragment: Fragment, locale: str) -> Iterator[Problem]:
    """Everything that is wrong with the signs of a text."""
    if any(rule.search(fragment.text) for rule in _all(locale)):
        yield from _broken(fragment, locale)
    for pair in LANGUAGES[locale].pairs:
        opened, closed = pair[0], pair[1]
        if fragment.text.count(opened) != fragment.text.count(closed):
            yield _problem(fragment, "pair", opened if opened in fragment.text else closed, signs=f"{opened} {closed}")
    if not unicodedata.is_normalized("NFC", fragment.text):
        yield _problem(fragment, "not-nfc", "")
    yield from _scripts(fragment, LANGUAGES[locale].script)


@cache
def _all(locale: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rule.pattern) for rule in LANGUAGES[locale].typography)


def _broken(fragment: Fragment, locale: str) -> Iterator[Problem]:
    for rule, pattern in zip(LANGUAGES[locale].typography, _all(locale), strict=True):
        if (found := pattern.search(fragment.text)) and fragment.id not in rule.exempt:
            yield _typography(fragment, rule, found)


def _typography(fragment: Fragment, rule: Rule, found: re.Match[str]) -> Problem:
    start, end = max(0, found.start() - 8), found.end() + 8
    around = fragment.text[start:end]
    column = fragment.written.find(around)
    told = {"rule": rule.rule, "found": _visible(around), "wrong": _visible(rule.wrong), "right": _visible(rule.right)}
    at = column + found.start() - start + 1 if column >= 0 else 0
    return Problem("typography", fragment.path, fragment.line, at, fragment.written, told)


def _visible(text: str) -> str:
    """No-break spaces as they are named in every editor."""
    return text.replace("\u00a0", "<U+00A0>").replace("\u202f", "<U+202F>")


def _scripts(fragment: Fragment, script: str) -> Iterator[Problem]:
    if fragment.text.isascii() and script != "Cyrillic":
        return
    alone = set(_ALONE.findall(fragment.text)) & set(_ALIKE.get(script, ""))
    for word in _WORD.findall(fragment.text):
        scripts = [unicodedata.name(letter, "?").partition(" ")[0].capitalize() for letter in word]
        mixed = {"Latin", "Cyrillic"} <= set(scripts)
        if mixed or word in alone:
            main = max(("Latin", "Cyrillic"), key=scripts.count) if mixed else script
            strange = "".join(letter for letter, one in zip(word, scripts, strict=True) if one != main)
            yield _problem(fragment, f"script-{main.lower()}", word, word=word, letters=strange)


def _problem(fragment: Fragment, reason: str, found: str, **params: str) -> Problem:
    column = fragment.written.find(found) + 1 if found else 0
    return Problem(reason, fragment.path, fragment.line, column, fragment.written, params)
