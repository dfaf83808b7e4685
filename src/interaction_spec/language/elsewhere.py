"""Read the catalogues from another folder for a while: how the proofs of a copy are made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from . import captions, catalogue, matching, writing


@contextmanager
def catalogues_from(root: Path) -> Iterator[None]:
    """Let every text come from the catalogues below `root`."""
    before = catalogue.ROOT
    catalogue.ROOT = root
    forget_texts()
    try:
        yield
    finally:
        catalogue.ROOT = before
        forget_texts()


def forget_texts() -> None:
    """Let everything that was read from the catalogues be read again."""
    for cached in (
        catalogue.load, matching.phrases, writing.write_text,
        captions._keys, matching._by_beginning, matching._messages,  # noqa: SLF001 (the caches of this room)
    ):  # fmt: skip
        cached.cache_clear()
