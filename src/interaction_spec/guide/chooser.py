"""The front door: the languages of the guide as cards, and an offer to a reader whose language is known.

It never sends anybody anywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from interaction_spec.language import load

from . import markup
from .locales import GUIDES, LANGUAGES, Place


def chooser(link: Callable[[str], str]) -> str:
    """One card for each place; `link` tells the address of a place's first page."""
    cards = "\n".join(_card(place, link(place.folder)) for place in GUIDES)
    return f'<nav class="chooser" aria-label="Languages of the guide">\n{cards}\n</nav>'


def offers(link: Callable[[str], str]) -> str:
    """One offer for each language; a script shows the one of the reader's last choice, or of the browser."""
    told = (
        f'<p class="chooser__offer" data-language="{place.folder}" lang="{place.folder}" hidden>'
        f'<a href="{escape(link(place.folder))}" hreflang="{place.folder}">'
        f"{escape(load(place.catalogue).text('guide.chooser.offer'))}</a></p>"
        for place in GUIDES
    )
    return f'\n\n<div class="chooser__offers">{"".join(told)}</div>\n\n'


def _card(place: Place, address: str) -> str:
    parts = {"name": LANGUAGES[place.language], "region": place.region, "text": place.invitation}
    spans = "".join(
        f'<span class="chooser__{part}">{markup.text(words)}</span>' for part, words in parts.items() if words
    )
    tag = place.folder
    return f'<a class="chooser__card" href="{address}" hreflang="{tag}" lang="{tag}">{spans}</a>'
