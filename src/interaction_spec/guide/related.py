"""What a reader does next: the tasks that each task page names at its end, in one table for all languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

RELATED: dict[str, tuple[str, ...]] = {
    "templates": ("creating", "segments#create", "calls#setup", "recording#set-up"),
    "contacts": ("templates#people", "creating#from-contact", "log#open"),
    "creating": ("postponing#postpone", "log#open", "calls", "templates#template"),
    "postponing": ("creating#required", "log#cancel", "log#delete"),
    "calls": ("templates#template", "segments#create", "statistics"),
    "segments": ("templates#number-series", "log#logged-segments", "log#resend", "campaigns"),
    "log": ("creating#from-log", "postponing#find", "campaigns#cancel", "statistics"),
    "campaigns": ("segments#define", "log#cancel", "statistics"),
    "statistics": ("log#open", "calls", "campaigns#entries"),
    "recording": ("templates#document-template", "log#open", "creating"),
    "extensions": ("segments#log", "log#logged-segments", "conformance"),
}
"""For each page, other pages or their sections; `page#section` is named as the section's heading is."""


_SPLIT = re.compile("(?<=«) | (?=[:;!?»—])")
"""Where a heading must not break. Markdown makes all spaces of a heading's name plain ones."""


class Link(NamedTuple):
    """Where to go, and what it is called."""

    url: str
    title: str


def related(path: str, pages: Mapping[str, Any]) -> list[Link]:
    """The related tasks of a page, in the language of `pages`: MkDocs' pages by path without suffix.

    A target that this site does not have is left out; a test proves that the guide has all of them.
    """
    return list(_links(RELATED.get(path, ()), pages))


def _links(targets: Iterable[str], pages: Mapping[str, Any]) -> Iterator[Link]:
    for target in targets:
        path, _, anchor = target.partition("#")
        if (page := pages.get(path)) is None:
            continue
        if not anchor:
            yield Link(page.url, page.title)
        elif title := _headings(page.toc).get(anchor):
            yield Link(f"{page.url}#{anchor}", _SPLIT.sub("\u00a0", title))


def _headings(toc: Iterable[Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for item in toc:
        found |= {item.id: item.title} | _headings(item.children)
    return found
