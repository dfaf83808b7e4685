"""The translator's room: catalogues, captions, phrases; sentences to matches, and back in any locale."""

from __future__ import annotations

from .captions import find_windows
from .catalogue import LANGUAGES, LOCALES, Catalogue, Entry, load, negotiate
from .matching import match, phrases
from .sync import synchronize
from .writing import instruct, write, write_refusal, write_table, write_text

__all__ = [
    "LANGUAGES", "LOCALES", "Catalogue", "Entry", "find_windows", "instruct", "load", "match", "negotiate", "phrases",
    "synchronize", "write", "write_refusal", "write_table", "write_text",
]  # fmt: skip
