"""Where the guide is read: a folder of the site, a locale of the catalogue, a language of the features."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """One edition of the site; folders are BCP 47 tags, catalogues POSIX names, features bare languages."""

    folder: str
    catalogue: str
    language: str
    """The language whose features and pages it takes; English pages are written from the French features."""
    dates: str
    """The CLDR locale that dates are written in."""
    search: str
    """The stemmer of its search."""


ENGLISH = Place("en", "en", "fr", "en", "en")

GUIDES: tuple[Place, ...] = (
    Place("fr", "fr", "fr", "fr_CH", "fr"),
    Place("fr-CA", "fr_CA", "fr", "fr_CA", "fr"),
    Place("es", "es", "es", "es_MX", "es"),
    Place("ru", "ru", "ru", "ru_RU", "ru"),
)

PLACES: dict[str, Place] = {place.folder: place for place in (ENGLISH, *GUIDES)}

LANGUAGES: dict[str, str] = {"fr": "Français", "es": "Español", "ru": "Русский"}
"""The languages that the specification is written in, each by its own name."""

ORDER: tuple[str, ...] = (
    "index", "templates", "contacts", "creating", "postponing", "calls", "segments", "log", "campaigns", "statistics",
    "recording", "extensions", "sandbox", "glossary", "conformance",
)  # fmt: skip
"""The order of the guide's pages; others follow in the order of the alphabet."""
