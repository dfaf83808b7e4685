"""The translator's room: catalogues, captions, phrases; sentences to matches, and back in any locale."""

from __future__ import annotations

from .captions import find_windows
from .catalogue import LANGUAGES, LOCALES, Catalogue, Entry, load, negotiate
from .elsewhere import catalogues_from, forget_texts
from .matching import match, phrases, read_cell
from .writing import instruct, write, write_cell, write_refusal, write_table, write_text

__all__ = [
    "LANGUAGES", "LOCALES", "Catalogue", "Entry", "catalogues_from", "find_windows", "forget_texts", "instruct",
    "load", "match", "negotiate", "phrases", "read_cell", "write", "write_cell", "write_refusal", "write_table",
    "write_text",
]  # fmt: skip
