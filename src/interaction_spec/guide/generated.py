"""The pages of the guide that nobody writes: they are made of the model and the catalogue, in every language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from . import editions, troubles, windows
from .helptext import Desk
from .locales import GUIDES
from .material import Material
from .pages import Page

PAGES: Mapping[str, Callable[[Desk], str]] = {
    "troubleshooting": troubles.page,
    "editions": editions.page,
    "windows/index": windows.index,
    **{f"windows/{key}": windows.page(key) for key in windows.ORDER},
}
"""Each page by its path without suffix: a pure function of where it stands and of the material."""


def names() -> tuple[str, ...]:
    """The names of all generated files, as they are staged."""
    return tuple(f"{place.folder}/{path}.md" for place in GUIDES for path in PAGES)


def make(page: Page, material: Material) -> str:
    """The Markdown of one generated page."""
    return PAGES[page.path](Desk(page, material))
