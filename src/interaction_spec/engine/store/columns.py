"""Columns: the types that the library does not have (exact amounts, and ids), and the usual kinds."""

from __future__ import annotations

import re
from decimal import Decimal

from sqlalchemy import BigInteger, Boolean, Column, Dialect, Integer, String, TypeDecorator

SCALE = 100_000
TEXT = String().with_variant(String(collation="C"), "postgresql")  # or it would sort by the rules of some language
BIG = BigInteger().with_variant(Integer, "sqlite")  # only an INTEGER key is SQLite's own row number


class Money(TypeDecorator[Decimal]):
    """An exact amount, kept as a whole number of hundred-thousandths: its sums are exact in any database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Count the hundred-thousandths; the contract takes no finer amount."""
        del dialect
        return None if value is None else int(value * SCALE)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Read what was written."""
        del dialect
        return None if value is None else Decimal(value) / SCALE


class Id(TypeDecorator[str]):
    """An id: an opaque text outside, an integer here. A text that cannot be one of ours finds nothing."""

    impl = BIG
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:
        """Take only the spelling that we gave out, and only what an integer of the database can hold."""
        del dialect
        if value is None:
            return None
        return int(value) if re.fullmatch(r"[1-9][0-9]{0,17}", value) else -1

    def process_result_value(self, value: int | None, dialect: Dialect) -> str | None:
        """Give out a text."""
        del dialect
        return None if value is None else str(value)


def text(name: str, *, key: bool = False) -> Column[str]:
    """A text, which may be blank but not missing."""
    return Column(name, TEXT, primary_key=key, nullable=False)


def option(name: str) -> Column[str]:
    """A choice, or none."""
    return Column(name, TEXT)


def flag(name: str) -> Column[bool]:
    """A check box."""
    return Column(name, Boolean, nullable=False)


def number(name: str) -> Column[int]:
    """A key that the store gives out."""
    return Column(name, BIG, primary_key=True)
