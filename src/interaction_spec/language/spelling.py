"""Spelling: what counts as the same letter when a sentence is compared with a phrase.

Folding keeps the length, so that an argument can be cut from the unfolded text at the place where it was found.
"""

from __future__ import annotations

import unicodedata

_FOLDS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2019": "'", "ё": "е", "Ё": "Е", "\u2212": "-"})
_QUOTES = str.maketrans("", "", "«»“”„‟‘\"'’")


def fold(text: str) -> str:
    """Fold no-break spaces, apostrophes, ё and the minus sign; the text must be NFC, its length is kept."""
    return text.translate(_FOLDS)


def caption_key(text: str) -> str:
    """Fold a caption further: quote marks within it do not count, nor does the number of spaces."""
    return " ".join(fold(text).translate(_QUOTES).split())


def search_key(text: str) -> str:
    """Fold as a reader types into a search box: neither case nor accents count."""
    decomposed = unicodedata.normalize("NFD", caption_key(text).casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
