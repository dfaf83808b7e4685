"""Places in a page that are filled when it is finished.

Markdown and the search take long to read HTML. What neither needs, players and Gherkin, is put in after them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_PLACE = re.compile(r"<!--(watch|source) ([\w-]+)-->")


def later(kind: str, ident: str) -> str:
    """The place of the player (`watch`) or the Gherkin (`source`) of a scenario."""
    return f"<!--{kind} {ident}-->"


def fill(html: str, show: Callable[[str, str], str]) -> str:
    """A finished page with what belongs there; `show` makes it, from what `later` was told."""
    return _PLACE.sub(lambda found: show(found.group(1), found.group(2)), html)
