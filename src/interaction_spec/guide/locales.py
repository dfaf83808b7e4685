"""Where the guide is read: a folder of the site, a locale of the catalogue, a language of the features."""

from __future__ import annotations

from typing import NamedTuple

from interaction_spec.languages import LANGUAGES as KNOWN
from interaction_spec.languages import SPOKEN


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
    name: str
    """In the language switcher."""
    title: str = ""
    region: str = ""
    invitation: str = ""
    glued: str = ""
    """Signs that lose the space before them on pages of the language that the place shares."""

    @property
    def regional(self) -> bool:
        """Whether the place takes its features from a language that is not its own."""
        return self.catalogue != self.language


SOURCE = SPOKEN[0]
"""The language that pages are written in first; the others translate them."""

ENGLISH = Place("en", "en", SOURCE, "en", "en", "English")

GUIDES: tuple[Place, ...] = tuple(
        Place(one.folder, locale, one.base or locale, own.dates, own.search, own.name, own.title, own.region,
              own.invitation, own.glued)
        for locale, one in KNOWN.items()
        if (own := one.guide)
)  # fmt: skip

PLACES: dict[str, Place] = {place.folder: place for place in (ENGLISH, *GUIDES)}

LANGUAGES: dict[str, str] = {locale: KNOWN[locale].name for locale in SPOKEN}
"""The languages that the specification is written in, each by its own name."""

ORDER: tuple[str, ...] = (
    "index", "concepts", "templates", "contacts", "creating", "postponing", "calls", "segments", "log", "campaigns",
    "opportunities", "statistics", "recording", "troubleshooting", "editions", "extensions", "sandbox", "glossary",
    "conformance", "matrix",
)  # fmt: skip
"""The order of the guide's pages; others follow in the order of the alphabet."""
