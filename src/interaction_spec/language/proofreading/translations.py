"""Whether a page still says what its source says: it records which text of the source it was written from.

The record is one line of the front matter, `translated_from: fr 1f0c5e2a9b77`; nobody writes it by hand.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from interaction_spec.errors import CannotWrite, Problem
from interaction_spec.languages import SPOKEN

from .parallel import SOURCE, Pages

_RECORD = re.compile(r"^translated_from: *(\S+) +(\w+) *$", re.MULTILINE)
_FRONT = re.compile(r"\A---\n(.*?)^---$", re.MULTILINE | re.DOTALL)


def digest(source: str) -> str:
    """What the text of a page is recognized by; the record of its own translation and line breaks do not count."""
    words = " ".join(_RECORD.sub("", source).split())
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def is_stale(page: str, name: str, pages: Pages) -> bool:
    """Whether a translation was written from another text than its source has now."""
    record = _recorded(page)
    return record is not None and digest(pages.get(record[0], {}).get(name, "")) != record[1]


def stale(pages: Pages) -> Iterator[Problem]:
    """Every translated page whose source has changed since, or that names no source."""
    for folder in (folder for folder in SPOKEN if folder != SOURCE):
        for name, page in pages.get(folder, {}).items():
            path, record = f"docs/{folder}/{name}", _recorded(page)
            if not record and name in pages.get(SOURCE, {}):
                yield Problem("page-unconfirmed", path, 1, params={"page": path, "source": f"docs/{SOURCE}/{name}"})
            elif record and is_stale(page, name, pages):
                line = page[: page.index("translated_from:")].count("\n") + 1
                params = {"page": path, "source": f"docs/{record[0]}/{name}"}
                yield Problem("page-stale", path, line, 0, "", params)


def confirm(file: Path, docs: Path) -> bool:
    """Record that a page says what its source says now; tell whether the record changed.

    Raises:
        CannotWrite: the file cannot be written.
    """
    name = file.relative_to(docs).relative_to(file.relative_to(docs).parts[0])
    page = file.read_text("utf-8")
    language = (_recorded(page) or (SOURCE, ""))[0]
    record = f"translated_from: {language} {digest((docs / language / name).read_text('utf-8'))}"
    new = _with(page, record)
    if new == page:
        return False
    try:
        file.write_text(new, "utf-8")
    except OSError as error:
        raise CannotWrite(file, str(error)) from error
    return True


def _with(page: str, record: str) -> str:
    front = _FRONT.match(page)
    if front is None:
        return f"---\n{record}\n---\n{page}"
    lines = _RECORD.sub(record, front[1]) if _RECORD.search(front[1]) else f"{front[1]}{record}\n"
    return f"---\n{lines}---{page[front.end() :]}"


def _recorded(page: str) -> tuple[str, str] | None:
    front = _FRONT.match(page)
    found = _RECORD.search(front[1]) if front else None
    return (found[1], found[2]) if found else None
