"""Typography: how each language sets its signs, in all that a reader meets."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import pytest
from tests.language.corpus import ROOT, texts

from interaction_spec.language import LOCALES, load
from interaction_spec.language.proofreading import (
    catalogue_fragments,
    page_fragments,
    proofread_pages,
    proofread_texts,
    read_pages,
)
from interaction_spec.language.proofreading.signs import signs
from interaction_spec.languages import LANGUAGES, Rule

FRENCH = ("fr", "fr_CA")
RULES = [(locale, rule) for locale, one in LANGUAGES.items() for rule in one.typography]
NAMES = [f"{locale}: {rule.rule}" for locale, rule in RULES]


def found(text: str, locale: str) -> list[tuple[str, int]]:
    """What is wrong with a text, and where."""
    return [(one.reason, one.column) for part in page_fragments(text, "x.md") for one in signs(part, locale)]


def test_the_specification_is_set_as_its_languages_set_it() -> None:
    """No text of the catalogues and the features breaks a rule."""
    assert list(proofread_texts(ROOT / "features")) == []


def test_the_guide_is_set_as_its_languages_set_it() -> None:
    """No page breaks a rule, types a caption by hand, or differs from the same page in another language."""
    assert list(proofread_pages(read_pages(ROOT / "docs"))) == []


@pytest.mark.parametrize(("locale", "rule"), RULES, ids=NAMES)
def test_rules_bite(locale: str, rule: Rule) -> None:
    """Each rule finds the fault of its own example, and what it proposes breaks no rule of the language."""
    others = [re.compile(one.pattern) for one in LANGUAGES[locale].typography]

    assert re.search(rule.pattern, rule.wrong)
    assert [one.pattern for one in others if one.search(rule.right)] == []


def test_exempt_texts_exist() -> None:
    """A rule exempts no entry that is not there any more."""
    assert [id_ for _, rule in RULES for id_ in rule.exempt if id_ not in load("en")] == []


@pytest.mark.parametrize(
    ("locale", "text", "reason", "column"),
    [
        ("fr", "Une action «\u00a0A", "pair", 12),
        ("es", "Vale?", "pair", 5),
        ("ru", "открыть cегмент", "script-cyrillic", 9),
        ("ru", "адрес e-mаil", "script-latin", 9),
        ("fr", "le sеgment", "script-latin", 4),
        ("ru", "сегмент c контактом", "script-cyrillic", 9),
        ("en", "two  spaces", "typography", 4),
        ("es", "acentuacio\u0301n", "not-nfc", 0),
    ],
)
def test_what_the_eye_passes_over_is_found(locale: str, text: str, reason: str, column: int) -> None:
    """A sign without its partner, a letter of another script, a decomposed accent: each with its place."""
    assert found(text, locale) == [(reason, column)]


@pytest.mark.parametrize(
    "text",
    ["`a  b`", "{{ x('a  b') }}", "<a title='a  b'>", "```\na  b\n```", "[x](a'b.md)", "Word-файл", "## A { #a-b }"],
)
def test_what_is_no_text_is_passed_over(text: str) -> None:
    """Code, calls, tags, addresses and ids are not proofread, and a hyphen parts two scripts."""
    assert found(text, "ru") == []


def test_a_place_is_a_line_of_the_author() -> None:
    """Front matter, blocks of code and calls over several lines move nothing."""
    page = "---\ntitle: T\n---\n# T { #t }\n\n```\ncode\n```\n\n{{ f(\n) }}\n\n| a | b  c |\n"

    (problem,) = (one for part in page_fragments(page, "docs/en/x.md") for one in signs(part, "en"))

    assert (problem.path, problem.line, problem.column) == ("docs/en/x.md", 13, 8)


def test_an_entry_is_told_with_its_line() -> None:
    """An entry is found in the file of its locale, an inherited one in the file that it is inherited from."""
    told = {part.id: part for part in catalogue_fragments("fr_CA")}
    own = (ROOT / "src" / "interaction_spec" / "language" / "locale" / "fr_CA" / "LC_MESSAGES").glob("*.po")
    lines = next(own).read_text("utf-8").splitlines()

    inherited, entry = told["guide.stale.title"], told["term.salesperson"]
    assert inherited.path == "language/locale/fr/LC_MESSAGES/interaction_spec.po"
    assert entry.path == "language/locale/fr_CA/LC_MESSAGES/interaction_spec.po"
    assert lines[entry.line - 1] == 'msgctxt "term.salesperson"'


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


def test_every_locale_has_its_rules() -> None:
    """Each translated locale says more than what all have in common."""
    common = len(LANGUAGES["en"].typography)

    assert [locale for locale in LOCALES if locale != "en" and len(LANGUAGES[locale].typography) <= common] == []
