"""The one blessed keyword for each role and language.

Gherkin knows up to a dozen; one per role keeps the files alike, and lets the linter see a mistyped one.
"""

from __future__ import annotations

from interaction_spec.languages import LANGUAGES, Keywords

KEYWORDS: dict[str, Keywords] = {locale: one.keywords for locale, one in LANGUAGES.items() if one.keywords}

__all__ = ["KEYWORDS", "Keywords"]
