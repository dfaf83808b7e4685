"""Typography: how each language sets its signs, in all that a reader meets."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import pytest
from tests.language.corpus import TRANSLATED, texts

FRENCH = ("fr", "fr_CA")
REST = ("es", "ru")

ATTESTED = {"window.remove_contacts_reduce"}
"""Captions that the products set otherwise; they are used as they are."""

RULES: dict[str, tuple[tuple[str, ...], str, str]] = {
    "one space at a time": (TRANSLATED, r"[ \u00a0\u202f]{2,}", "a  b"),
    "no space at an end": (TRANSLATED, r"^\s|\s$", "a "),
    "no straight double quote": (TRANSLATED, r'"', 'a "b"'),
    "no straight apostrophe": (TRANSLATED, r"'", "l'action"),
    "a space follows a comma": (TRANSLATED, r",[^\W\d_]", "télécopieur,par"),
    "no space before a comma or a full stop": (TRANSLATED, r"\s[,.](?=\s|$)", "interacción , en"),
    "no hyphen for a dash": (TRANSLATED, r"\s-\s", "a - b"),
    "an ellipsis is one sign": (TRANSLATED, r"\.\.\.", "a..."),
    "a no-break space before a colon": (FRENCH, r"(?<!\u00a0):(?=\s|$)", "Remarque :"),
    "a no-break space after «": (FRENCH, r"«(?!\u00a0)", "« a\u00a0»"),
    "a no-break space before »": (FRENCH, r"(?<!\u00a0)»", "«\u00a0a»"),
    "a no-break space before ; ! ?": (("fr",), r"(?<![\u00a0\u202f!?])[;!?]", "plus tard ?"),
    "no space before ; ! ? in Canada": (("fr_CA",), r"\s[;!?]", "plus tard\u202f?"),
    "« » are not nested": (FRENCH, r"«[^»]*«|[„‘‚]", "«\u00a0a «\u00a0b\u00a0»\u00a0»"),
    "no space before punctuation": (REST, r"\s[:;!?](?=\s|$)", "¿Sí ?"),
    "“ ” and not « »": (("es",), r"[«»„]", "«a»"),
    "“ ” are not nested": (("es",), r"“[^”]*“", "“a “b””"),
    "no ё": (("ru",), r"[ёЁ]", "отчёт"),
    "no Latin letter in a Cyrillic word": (("ru",), r"[A-Za-z][а-яА-Я]|[а-яА-Я][A-Za-z]", "cегмент"),
    "„ “ and not “ ”": (("ru",), r"[”‘’]", "“а”"),
    "«» are not nested": (("ru",), r"«[^»]*«", "«а «б»»"),
    "no space inside «»": (("ru",), r"«\s|\s»", "« а»"),
    "a no-break space before a dash, a space after it": (("ru",), r"(?<!\u00a0)—|—(?! )", "это — то"),
    "no en dash for a dash": (("ru",), r"\s–\s", "это – то"),
    "no-break spaces in abbreviations": (("ru",), r"т\. ?[дпе]\.|№ ", "и т. д."),
}

PAIRS = {
    "fr": ("«»", "“”", "()"),
    "fr_CA": ("«»", "“”", "()"),
    "es": ("“”", "¿?", "¡!", "()"),
    "ru": ("«»", "„“", "()"),
}


@pytest.mark.parametrize(
    ("locale", "pattern"),
    [(locale, pattern) for locales, pattern, _ in RULES.values() for locale in locales],
    ids=[f"{locale}: {name}" for name, (locales, _, _) in RULES.items() for locale in locales],
)
def test_signs_are_set_as_the_language_sets_them(locale: str, pattern: str) -> None:
    """No text of the catalogue, the features or the guide breaks the rule."""
    broken = re.compile(pattern)

    assert [text for text in texts(locale) if broken.search(text.text) and text.where not in ATTESTED] == []


@pytest.mark.parametrize(("_locales", "pattern", "broken"), RULES.values(), ids=RULES)
def test_rules_bite(_locales: tuple[str, ...], pattern: str, broken: str) -> None:
    """Each rule finds the fault that it is written for."""
    assert re.search(pattern, broken)


@pytest.mark.parametrize("locale", TRANSLATED)
def test_letters_are_composed(locale: str) -> None:
    """Every text is NFC: an accent is a part of its letter."""
    assert [text for text in texts(locale) if not unicodedata.is_normalized("NFC", text.text)] == []


@pytest.mark.parametrize(("locale", "pair"), [(locale, pair) for locale in PAIRS for pair in PAIRS[locale]])
def test_pairs_are_complete(locale: str, pair: str) -> None:
    """What is opened is closed: quotes, brackets, and in Spanish questions and exclamations."""
    assert [text for text in texts(locale) if text.text.count(pair[0]) != text.text.count(pair[1])] == []


@lru_cache
def unaccented(locale: str) -> re.Pattern[str]:
    """The words that begin with an accent, written with a bare capital."""
    words = {word for text in texts(locale) for word in re.findall(r"\b[éèêàâîôÉÈÊÀÂÎÔ]\w{2,}", text.text)}
    bare = {unicodedata.normalize("NFD", word[0])[0].upper() + word[1:] for word in words}
    return re.compile(rf"\b(?:{'|'.join(sorted(bare))})\b")


@pytest.mark.parametrize("locale", FRENCH)
def test_capitals_keep_their_accents(locale: str) -> None:
    """French writes État and Écriture, never Etat and Ecriture."""
    bare = unaccented(locale)

    assert bare.search("Ecriture")
    assert [text for text in texts(locale) if bare.search(text.text)] == []
