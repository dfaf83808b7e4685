"""The languages of the guide as cards, on the first page of the site."""

from __future__ import annotations

from collections.abc import Callable

from . import markup
from .locales import GUIDES, LANGUAGES, Place


def chooser(link: Callable[[str], str]) -> str:
    """One card for each place; `link` tells the address of a place's first page."""
    cards = "\n".join(_card(place, link(place.folder)) for place in GUIDES)
    return f'<nav class="chooser" aria-label="Languages of the guide">\n{cards}\n</nav>'


def _card(place: Place, address: str) -> str:
    parts = {"name": LANGUAGES[place.language], "region": place.region, "text": place.invitation}
    spans = "".join(
        f'<span class="chooser__{part}">{markup.text(words)}</span>' for part, words in parts.items() if words
    )
    tag = place.folder
    return f'<a class="chooser__card" href="{address}" hreflang="{tag}" lang="{tag}">{spans}</a>'
