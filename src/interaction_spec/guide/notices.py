"""What a reader is told about a page before it begins."""

from __future__ import annotations

import re

from interaction_spec.language import load
from interaction_spec.language.proofreading import Pages, is_stale

from .locales import PLACES

_TITLE = re.compile(r"^# .*$", re.MULTILINE)


def noticed(name: str, page: str, pages: Pages) -> str:
    """A page with a notice below its title if its source has changed since it was translated."""
    folder, _, path = name.partition("/")
    place = PLACES[folder]
    if not is_stale(pages.get(folder, {}).get(path, ""), path, pages):
        return page
    words = load(place.catalogue).text
    notice = f'!!! warning "{words("guide.stale.title")}"\n    {words("guide.stale.text")}'
    return _TITLE.sub(lambda title: f"{title[0]}\n\n{notice}\n", page, count=1)
