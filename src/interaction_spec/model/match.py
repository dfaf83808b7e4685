"""A sentence after it was understood: here human language ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

from .values import Message

Argument = str | int | bool | Decimal | dt.date | dt.time | None
Row = Mapping[str, Argument]


class Refusal(Message):
    """A refusal that a sentence names: its code, and what it says of this case."""

    code: str
    params: dict[str, str] = {}


class Match(Message):
    """The phrase that a sentence uses, its arguments as codes and values, and its table by field key.

    Equal matches mean the same, in whatever language they were written.
    """

    phrase: str
    arguments: dict[str, Argument | Refusal] = {}
    table: tuple[dict[str, Argument], ...] = ()
