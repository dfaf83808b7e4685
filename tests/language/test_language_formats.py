"""Numbers and dates: each language writes them in one way, and reads no other."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from tests.strategies import dates, money, whole_numbers

from interaction_spec.errors import NotUnderstood
from interaction_spec.language.formats import FORMATS

LANGUAGES = tuple(FORMATS)
WRITTEN = {
    "en": ("1,234", "1,234.50", "2026-01-15", '"x"'),
    "fr": ("1\u202f234", "1\u202f234,50", "15/01/2026", "«\u00a0x\u00a0»"),
    "es": ("1,234", "1,234.50", "15/01/2026", "“x”"),
    "ru": ("1\u00a0234", "1\u00a0234,50", "15.01.2026", "«x»"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_own_signs(language: str) -> None:
    """A number, an amount, a date and a quotation, as the language writes them."""
    marks = FORMATS[language]

    written = (
        marks.write_number(1234),
        marks.write_number(Decimal("1234.5")),
        marks.write_date(dt.date(2026, 1, 15)),
        marks.quote("x"),
    )

    assert written == WRITTEN[language]


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=whole_numbers)
def test_whole_numbers_come_back(language: str, number: int) -> None:
    """What is written is read as what it was."""
    marks = FORMATS[language]

    assert marks.read_count(marks.write_number(number)) == number


@pytest.mark.parametrize("language", LANGUAGES)
@given(amount=money)
def test_amounts_come_back(language: str, amount: Decimal) -> None:
    """An amount has two decimals, and comes back to the cent."""
    marks = FORMATS[language]

    assert marks.read_money(marks.write_number(amount)) == amount


@pytest.mark.parametrize("language", LANGUAGES)
@given(date=dates)
def test_dates_come_back(language: str, date: dt.date) -> None:
    """A date with four digits of the year comes back."""
    marks = FORMATS[language]

    assert marks.read_date(marks.write_date(date)) == date


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=whole_numbers)
def test_a_whole_number_is_no_amount(language: str, number: int) -> None:
    """An amount is known by its decimals, so a number cannot be taken for one."""
    marks = FORMATS[language]

    with pytest.raises(NotUnderstood, match="number"):
        marks.read_money(marks.write_number(number))


NUMBERS = {
    "en": ["1234", "1 234", "1.234", "12,34", "1,234.5", "1,234.", ",234", "1,2345", "٣", "٣,٠٠٠", "1e3", "+1", ""],
    "fr": ["1234", "1,234", "1.234", "1’234", "12 34", "1 234,5", "1 234 ", "007", "٣", "-", "1_000", "½"],
    "es": ["1234", "1 234", "1.234", "1,23", "1,234.5", "01", "٣", "−", "x", "1,,234"],
    "ru": ["1234", "1,234", "1.234", "1 23", "1 234,5", "٣", "0 001", " 1", "1 ", "--1"],
}


@pytest.mark.parametrize(("language", "text"), [(key, text) for key in NUMBERS for text in NUMBERS[key]])
def test_other_numbers_are_refused(language: str, text: str) -> None:
    """Groups that are missing, foreign or uneven, one decimal, other digits: the error shows how it is done."""
    with pytest.raises(NotUnderstood) as refused:
        FORMATS[language].read_count(text)

    assert (refused.value.reason, refused.value.params["text"]) == ("number", text)
    assert FORMATS[language].read_count(refused.value.params["example"]) == 1250


AMOUNTS = {
    "en": ["1234.50", "1,234,50", "1,234.5", "1,234.500", "1 234.50", "0,50", "1,234", ".50"],
    "fr": ["1234,50", "1 234.50", "1 234,5", "1,234.50", "1 234", "12,5", "12.50", "12,500"],
    "es": ["1234.50", "1.234,50", "1,234.5", "1,234,50", "1 234.50", "12,50", "12", "12.500"],
    "ru": ["1234,50", "1 234.50", "1 234,5", "1,234.50", "12.50", "12", "12,500", "٣,٠٠"],
}


@pytest.mark.parametrize(("language", "text"), [(key, text) for key in AMOUNTS for text in AMOUNTS[key]])
def test_other_amounts_are_refused(language: str, text: str) -> None:
    """An amount of another language, without its groups or with one decimal is an error."""
    with pytest.raises(NotUnderstood) as refused:
        FORMATS[language].read_money(text)

    assert FORMATS[language].read_money(refused.value.params["example"]) == Decimal("1250.50")


DATES = {
    "en": ["15/01/2026", "2026-1-15", "26-01-15", "2026-02-30", "2026/01/15", "2026-01-15 "],
    "fr": ["15.01.2026", "15/01/26", "5/1/2026", "2026-01-15", "30/02/2026", "15 janvier 2026", "15-01-2026"],
    "es": ["15.01.2026", "15/01/26", "01/15/2026", "2026-01-15", "31/04/2026", "15/1/2026", ""],
    "ru": ["15/01/2026", "15.01.26", "15.1.2026", "2026-01-15", "29.02.2026", "15.01.2026 г.", "١٥.٠١.٢٠٢٦"],
}


@pytest.mark.parametrize(("language", "text"), [(key, text) for key in DATES for text in DATES[key]])
def test_other_dates_are_refused(language: str, text: str) -> None:
    """A date of another language, with two digits of the year, or of no calendar is an error."""
    with pytest.raises(NotUnderstood, match="date") as refused:
        FORMATS[language].read_date(text)

    assert FORMATS[language].read_date(refused.value.params["example"]) == dt.date(2026, 1, 15)


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        ("en", "\"a 'b' c\""),
        ("fr", "«\u00a0a “b” c\u00a0»"),
        ("es", "“a ‘b’ c”"),
        ("ru", "«a „b“ c»"),
    ],
)
def test_quotes_within_quotes_are_nested_ones(language: str, quoted: str) -> None:
    """What is quoted keeps its own quote marks, as inner ones."""
    marks = FORMATS[language]

    assert marks.quote(f"a {marks.open.strip()}b{marks.close.strip()} c") == quoted
