"""What the front door offers a reader whose language it knows: to go on in it. It never sends anybody anywhere."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from interaction_spec.language import load

from .locales import GUIDES


def offers(link: Callable[[str], str]) -> str:
    """One offer for each language; a script shows the one of the reader's last choice, or of the browser."""
    told = (
        f'<p class="chooser__offer" data-language="{place.folder}" lang="{place.folder}" hidden>'
        f'<a href="{escape(link(place.folder))}" hreflang="{place.folder}">'
        f"{escape(load(place.catalogue).text('guide.chooser.offer'))}</a></p>"
        for place in GUIDES
    )
    return f'\n\n<div class="chooser__offers">{"".join(told)}</div>\n\n'
