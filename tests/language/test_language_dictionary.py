"""Spelling: every word is in the dictionary of its language, or in our own list, which holds no word in vain."""

from __future__ import annotations

import pytest
from tests.language.words import has, listed, misspelled, own, unknown, used

from interaction_spec.languages import LANGUAGES

DICTIONARIES = {locale: one.spelling for locale, one in LANGUAGES.items() if one.spelling}


@pytest.mark.parametrize(("locale", "dictionary"), DICTIONARIES.items())
def test_every_word_is_known(locale: str, dictionary: str) -> None:
    """Catalogue, features and guide: a word that nobody knows is told with the first place where it stands."""
    if not has(dictionary):
        pytest.skip(f"needs Hunspell and its dictionary {dictionary} (Debian: hunspell, hunspell-{dictionary[:2]})")

    assert misspelled(locale, dictionary) == {}


@pytest.mark.parametrize(("locale", "dictionary"), DICTIONARIES.items())
def test_the_dictionary_bites(locale: str, dictionary: str) -> None:
    """A word with two letters changed is unknown, so that an empty or broken dictionary would be seen."""
    if not has(dictionary):
        pytest.skip(f"needs Hunspell and its dictionary {dictionary}")
    words = [word for word in used(locale) if len(word) > 9 and word.isalpha()][:20]

    assert len(unknown((word[:4] + word[5] + word[4] + word[6:] for word in words), dictionary)) > 10


@pytest.mark.parametrize("locale", ["", *LANGUAGES])
def test_our_own_words_are_used(locale: str) -> None:
    """A word of the list that no text has any more would let a misspelling pass."""
    places = [locale] if locale else list(LANGUAGES)
    places += [one for one, language in LANGUAGES.items() if language.base == locale]
    words = {word.casefold().replace("’", "'") for one in places for word in used(one)}

    assert [word for word in listed(locale) if word.casefold() not in words] == []


def test_no_word_is_listed_twice() -> None:
    """What all languages share is not listed again for one, nor what a language hands on to its regional forms."""
    own_lists = {locale: listed(locale) for locale in LANGUAGES}

    assert {locale: words & listed("") for locale, words in own_lists.items() if words & listed("")} == {}
    assert own_lists["fr_CA"] & own("fr") == frozenset()
