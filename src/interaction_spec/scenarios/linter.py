"""The traps in which a broken feature file passes green: found in the text, before Gherkin reads it.

Gherkin takes every line that it does not know for a description. This project allows no description, so a keyword
in another case, in another language, or glued to a no-break space cannot hide a step.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from interaction_spec.errors import Problem

from .keywords import Keywords

_NO_BREAK = "\u00a0\u202f\u2007\u2060"


def lint_bytes(data: bytes, path: str) -> Iterator[Problem]:
    """Find what is wrong with the file as such."""
    if data.startswith(b"\xef\xbb\xbf"):
        yield Problem("bom", path, 1)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield Problem("not-utf8", path, data[: error.start].count(b"\n") + 1)
        return  # of line ends nothing is known either
    if b"\r" in data:
        yield Problem("newline", path, data[: data.index(b"\r")].count(b"\n") + 1)


def lint_text(text: str, path: str, dialect: str) -> Iterator[Problem]:
    """Find what is wrong with single lines."""
    lines = text.splitlines()
    if not lines or lines[0].strip() != f"# language: {dialect}":
        sentence = lines[0] if lines else ""
        yield Problem("language-header", path, 1, 0, sentence, {"language": dialect})
    for number, line in enumerate(lines, 1):
        if unicodedata.normalize("NFC", line) != line:
            yield Problem("not-nfc", path, number, 0, line.strip())


def lint_descriptions(node: dict[str, Any], lines: list[str], path: str) -> Iterator[Problem]:
    """Find the lines that Gherkin took for a description of this node."""
    found = [text.strip() for text in (node.get("description") or "").splitlines() if text.strip()]
    number = node["location"]["line"]
    for text in found:
        number = next((at for at in range(number + 1, len(lines) + 1) if lines[at - 1].strip() == text), number)
        glued = any(mark in text for mark in _NO_BREAK)
        yield Problem("no-break" if glued else "description", path, number, 1, text)


def is_glued(line: str, keywords: Keywords) -> bool:
    """Whether a no-break space after a keyword, or before its colon, keeps Gherkin from seeing it."""
    if not any(mark in line for mark in _NO_BREAK):
        return False
    plain = line.translate(dict.fromkeys(map(ord, _NO_BREAK), " "))
    steps = (keywords.given, keywords.when, keywords.then, keywords.and_given, keywords.and_)
    heads = (keywords.feature, keywords.rule, keywords.scenario)
    return any(plain.startswith(word) and not line.startswith(word) for word in steps) or any(
        plain.replace(" :", ":").startswith(f"{word}:") and not line.startswith(f"{word}:") for word in heads
    )
