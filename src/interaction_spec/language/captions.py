"""Captions: from the words on the screen to the key of what they caption, and page search."""

from __future__ import annotations

from functools import lru_cache

from interaction_spec.errors import NotUnderstood
from interaction_spec.model.fields import FIELDS
from interaction_spec.model.windows import SEARCHABLE

from .catalogue import Catalogue, load
from .spelling import caption_key, search_key


@lru_cache(maxsize=256)
def _keys(locale: str, area: str) -> dict[str, str]:
    """Captions of an area, folded, and the key that each stands for; `key~2` is a further caption of `key`."""
    captions = {caption_key(text): key.partition("~")[0] for key, text in load(locale).of(area).items()}
    # A caption of a field that does not exist is told by `check`; no sentence can mean it.
    return {text: key for text, key in captions.items() if area != "field" or key in FIELDS}


def find_key(catalogue: Catalogue, area: str, caption: str, column: int = 0) -> str:
    """The key that a caption stands for.

    Raises:
        NotUnderstood: nothing has this caption.
    """
    known = _keys(catalogue.locale, area)
    key = known.get(caption_key(caption))
    if key is None:
        from rapidfuzz import process  # noqa: PLC0415 (only who writes features needs it; the sandbox lacks it)

        near = process.extract(caption, list(catalogue.of(area).values()), limit=3)
        nearest = ", ".join(catalogue_quote(text) for text, _, _ in near)
        kind = "option" if area.startswith("option.") else area
        raise NotUnderstood("caption-unknown", column, kind=kind, caption=caption, nearest=nearest)
    return key


def catalogue_quote(text: str) -> str:
    """Quote a text in a list of proposals."""
    return f"“{text}”"


def find_windows(text: str, locale: str) -> tuple[str, ...]:
    """The windows that page search offers for a text: by caption or synonym, else by a part of one.

    Neither case nor accents count. An exact hit goes before parts.
    """
    wanted = search_key(text)
    found: dict[str, bool] = {}
    for key, caption in load(locale).of("window").items():
        window = key.partition("~")[0]
        if window in SEARCHABLE and wanted and wanted in search_key(caption):
            found[window] = found.get(window, False) or wanted == search_key(caption)
    exact = tuple(window for window, hit in found.items() if hit)
    return exact or tuple(found)


def find_window(catalogue: Catalogue, text: str, column: int = 0) -> str:
    """The one window that page search finds.

    Raises:
        NotUnderstood: it finds none, or several.
    """
    windows = find_windows(text, catalogue.locale)
    if not windows:
        raise NotUnderstood("search-unknown", column, text=text)
    if len(windows) > 1:
        names = ", ".join(catalogue_quote(catalogue.text(f"window.{window}")) for window in windows)
        raise NotUnderstood("search-ambiguous", column, text=text, windows=names)
    return windows[0]
