"""Spelling: what counts as the same letter, and that no letter is lost by comparing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interaction_spec.language.spelling import caption_key, fold, search_key


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    """Whatever is folded, every letter stays at its place."""
    folded = fold(text)

    assert len(folded) == len(text)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """A folded text has nothing left to fold."""
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(max_codepoint=0x52F)))
def test_folding_leaves_composed_letters_composed(text: str) -> None:
    """The letters of our languages that are NFC stay so."""
    composed = unicodedata.normalize("NFC", text)

    assert all(unicodedata.is_normalized("NFC", letter) for letter in fold(composed) if letter not in text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1\u00a0234", "1 234"),
        ("1\u202f234", "1 234"),
        ("j’ouvre", "j'ouvre"),
        ("отчёт", "отчет"),
        ("Ёлкин", "Елкин"),
        ("\u22125", "-5"),
    ],
)
def test_what_looks_alike_is_alike(one: str, other: str) -> None:
    """No-break spaces, apostrophes, ё and the minus sign are folded."""
    assert fold(one) == fold(other) == other


@pytest.mark.parametrize(
    ("one", "other"),
    [("Annulée", "Annulee"), ("Segment", "segment"), ("«a»", "“a”"), ("a  b", "a b"), ("й", "и"), ("-", "–")],
)
def test_what_differs_stays_different(one: str, other: str) -> None:
    """Accents, case, quote marks and the number of spaces count in a sentence."""
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    "caption",
    ["Настройка модуля «Маркетинг»", "Настройка модуля „Маркетинг“", 'Настройка  модуля "Маркетинг"'],
)
def test_quote_marks_within_a_caption_do_not_count(caption: str) -> None:
    """A caption is the same in quote marks and in nested ones; spaces are counted once."""
    assert caption_key(caption) == "Настройка модуля Маркетинг"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("INTERACTIONS REPORTEES", "Interactions reportées"),
        ("configuracion de marketing", "Configuración de marketing"),
        ("ЖУРНАЛЫ", "Журналы"),
        ("ecritures journal", "Écritures journal"),
        ("отчёт", "отчет"),
    ],
)
def test_a_search_needs_neither_case_nor_accents(typed: str, meant: str) -> None:
    """A reader types as they like."""
    assert search_key(typed) == search_key(meant)


@given(st.text())
def test_a_search_key_holds_no_loose_accent(text: str) -> None:
    """What is left to compare holds no combining mark."""
    assert not any(unicodedata.combining(letter) for letter in search_key(text))
