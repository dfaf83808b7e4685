"""Numbers, dates and quotes as each language writes them in a feature file: one way, and no other."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal

from interaction_spec.errors import NotUnderstood
from interaction_spec.languages import LANGUAGES

from .spelling import fold

_FIGURE = re.compile(r"-?\d{1,3}(?:[ ,.']\d{3})*(?:[.,]\d\d)?", re.ASCII)


@dataclass(frozen=True)
class Format:
    """How a language writes values."""

    open: str
    close: str
    nested: tuple[str, str]
    """The quote marks within quote marks."""
    date: str
    decimal: str
    group: str

    def quote(self, text: str) -> str:
        """Put quote marks around a text; those that it holds become nested ones."""
        return f"{self.open}{self.nest(text)}{self.close}"

    def nest(self, text: str) -> str:
        """A text as it stands within quote marks: its own become nested ones, which hold no space."""
        for own, nested in zip((self.open, self.close), self.nested, strict=True):
            text = text.replace(own, nested).replace(own.strip(), nested)
        return text

    def write_number(self, value: int | Decimal) -> str:
        """Write a whole number, or an amount with two decimals."""
        text = f"{value:,.2f}" if isinstance(value, Decimal) else f"{value:,}"
        return text.translate(str.maketrans(",.", self.group + self.decimal))

    def write_date(self, value: dt.date) -> str:
        """Write a date with four digits of the year."""
        return value.strftime(self.date)

    def read_count(self, text: str) -> int:
        """Read a whole number."""
        if self._figure(text) and (number := self._plain(text)).lstrip("-").isdigit():
            return int(number)
        raise NotUnderstood("number", text=text, example=self.write_number(1250))

    def read_money(self, text: str) -> Decimal:
        """Read an amount with two decimals."""
        if self._figure(text) and self.decimal in fold(text)[-3:]:
            return Decimal(self._plain(text))
        raise NotUnderstood("number", text=text, example=self.write_number(Decimal("1250.50")))

    def read_date(self, text: str) -> dt.date:
        """Read a date."""
        try:
            value = dt.datetime.strptime(text, self.date).date()  # noqa: DTZ007 (a calendar date has no zone)
        except ValueError:
            value = None
        if value is None or self.write_date(value) != text:
            raise NotUnderstood("date", text=text, example=self.write_date(dt.date(2026, 1, 15)))
        return value

    def read_time(self, text: str) -> dt.time:
        """Read a time of day: hours and minutes, and seconds where they count."""
        if re.fullmatch(r"\d\d:\d\d(:\d\d)?", text, re.ASCII):
            try:
                return dt.time.fromisoformat(text)
            except ValueError:
                pass
        raise NotUnderstood("time", text=text, example="14:30")

    def write_time(self, value: dt.time) -> str:
        """Write a time of day, the same in every language."""
        return value.isoformat("seconds" if value.second else "minutes")

    def _figure(self, text: str) -> bool:
        """Whether the groups and the decimals stand where this language puts them."""
        folded = fold(text)
        if not _FIGURE.fullmatch(folded):
            return False
        whole, _, _ = folded.rpartition(self.decimal) if self.decimal in folded[-3:] else (folded, "", "")
        figures = whole.lstrip("-")
        return f"{int(re.sub('[^0-9]', '', figures)):,}".replace(",", fold(self.group)) == figures

    def _plain(self, text: str) -> str:
        return fold(text).replace(fold(self.group), "").replace(self.decimal, ".")


FORMATS: dict[str, Format] = {
    locale: Format(*marks.quotes, marks.nested, marks.date, marks.decimal, marks.group)
    for locale, one in LANGUAGES.items()
    if (marks := one.values)
}
