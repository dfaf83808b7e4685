"""From a text with placeholders to a pattern that recognizes it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from .formats import FORMATS
from .roles import BARE, PLACEHOLDER, kind
from .spelling import fold


def sentence_pattern(template: str, language: str) -> re.Pattern[str]:
    """The pattern of a phrase: arguments in quotes, numbers and dates bare."""
    marks = FORMATS[language]
    opened, closed = re.escape(fold(marks.open).strip()), re.escape(fold(marks.close).strip())

    def argument(role: str) -> str:
        if kind(role) == "count":
            return rf"(?P<{role}>-?\d[\d ,.']*?)"
        if kind(role) in BARE:
            return rf"(?P<{role}>[\d./:-]+)"
        return rf"{opened} ?(?P<{role}>[^{opened}{closed}]*?) ?{closed}"

    return _pattern(template, argument)


def message_pattern(template: str) -> re.Pattern[str]:
    """The pattern of a message: its values stand in it as they are."""
    return _pattern(template, lambda role: rf"(?P<{role}>.+?)")


def cut(hit: re.Match[str], text: str) -> dict[str, str]:
    """The values of a message as they were written, not as they were folded to compare."""
    return {role: text[slice(*hit.span(role))] for role in hit.groupdict()}


@lru_cache(maxsize=4096)
def _parts(template: str) -> tuple[tuple[str, str], ...]:
    """Literal and placeholder in turn."""
    pieces = PLACEHOLDER.split(template)
    return tuple(zip(pieces[::2], [*pieces[1::2], ""], strict=True))


def _pattern(template: str, argument: Callable[[str], str]) -> re.Pattern[str]:
    text = "".join(re.escape(fold(literal)) + (argument(role) if role else "") for literal, role in _parts(template))
    return re.compile(text)
