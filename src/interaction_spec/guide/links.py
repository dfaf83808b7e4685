"""Links between pages, checked before MkDocs runs: its own warning names neither the authored file nor a line."""

from __future__ import annotations

import difflib
import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from interaction_spec.errors import Problem

_CODE = re.compile(r"^ *```.*?^ *```$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(<?((?![a-z]+:|/)[^)\s>]*)>?(?: \"[^\"]*\")?\)")
_ID = re.compile(r"\{[^}\n]*#([\w.-]+)[^}\n]*\}|\bid=\"([^\"]+)\"")


def dead_links(staged: Mapping[str, str], origins: Mapping[str, Path | None], root: Path) -> Iterator[Problem]:
    """Every link of an authored page to a page or an id that is not there, once for each file and line.

    `staged` are the rendered pages, so that the ids of procedures and requirements are known; a page that could not be
    rendered is not among them, and no link to one of its ids is judged.
    """
    ids = {name: _ids(page) for name, page in staged.items()}
    told: set[tuple[str, int, str]] = set()
    for name, origin in origins.items():
        if origin is None or name not in staged:  # nobody wrote it, or nobody can read it
            continue
        text = _CODE.sub(_blank, origin.read_text("utf-8"))
        for number, line in enumerate(text.split("\n"), 1):
            for link in _LINK.findall(line):
                if "{{" in link or (near := _dead(name, link, ids, origins)) is None:
                    continue
                place = origin.relative_to(root).as_posix(), number, link
                if place not in told:
                    told.add(place)
                    yield Problem("link", *place[:2], line.find(link) + 1, line.strip(), {"link": link, "near": near})


def _blank(code: re.Match[str]) -> str:
    return "\n" * code[0].count("\n")


def _ids(page: str) -> set[str]:
    return {found for pair in _ID.findall(page) for found in pair if found}


def _dead(name: str, link: str, ids: Mapping[str, set[str]], origins: Mapping[str, Path | None]) -> str | None:
    """What a dead link perhaps means; None where it leads somewhere."""
    path, _, anchor = link.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
    if target not in origins:
        folder = f"{name.partition('/')[0]}/"
        pages = [one for one in origins if one.startswith(folder) and one.endswith(".md")]
        own = [posixpath.relpath(one, posixpath.dirname(name)) for one in pages]
        return ", ".join(difflib.get_close_matches(path, own, n=3)) or "index.md"
    if not anchor or target not in ids or anchor in ids[target]:
        return None
    near = difflib.get_close_matches(anchor, sorted(ids[target]), n=3) or sorted(ids[target])[:3]
    return ", ".join(f"{path}#{one}" for one in near)
