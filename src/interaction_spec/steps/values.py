"""From table rows to arguments of operations, and from records to what a table says of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from interaction_spec.model.fields import FIELDS, Field, Kind
from interaction_spec.model.match import Argument
from interaction_spec.model.values import Message

from .story import Story

_TYPED = {Kind.CODE, Kind.NAME, Kind.TEXT, Kind.DATE, Kind.TIME}
"""Kinds whose blank is something that a user can type."""


_CLEARED = {"correspondence", "wizard"}
"""Choices whose blank is something that a user can choose."""


def argument(field: Field, value: Argument) -> Any:
    """A value as an operation takes it: a check box becomes a truth value, a blank is left out or clears the field."""
    if value == "" and field.kind not in _TYPED and field.domain not in _CLEARED:
        return None
    return value == "yes" if field.domain == "flag" else value


def arguments(row: Mapping[str, Argument], *, blanks: bool = True) -> dict[str, Any]:
    """A row as arguments, by the parts of a record that its fields show. The names of interactions stay out."""
    return {
        FIELDS[key].name: argument(FIELDS[key], value)
        for key, value in row.items()
        if FIELDS[key].kind is not Kind.ENTRY and (blanks or value != "")
    }


def plain(value: Any) -> str:
    """A value as text in which equal values are equal: blank is blank, 2.50 is 2.5."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case StrEnum():
            return value.value
        case Decimal():
            return format(value.normalize() + 0, "f")
        case dt.date():
            return value.isoformat()
        case dt.time():
            return value.isoformat("seconds")
        case _:
            return str(value)


def expected_rows(
    table: Iterable[Mapping[str, Argument]], story: Story, *, in_order: bool = False
) -> list[dict[str, str]]:
    """What the table of a Then says, by field; names of interactions become ids."""
    rows = [_expected(row, story) for row in table]
    return rows if in_order else sorted(rows, key=repr)


def _expected(row: Mapping[str, Argument], story: Story) -> dict[str, str]:
    return {key: story.entry(value) if FIELDS[key].kind is Kind.ENTRY else plain(value) for key, value in row.items()}


def actual_rows(rows: Iterable[Message], keys: Iterable[str], *, in_order: bool = False) -> list[dict[str, str]]:
    """What records say of the same fields. Unless the sentence is about order, lists are sets with repetition."""
    chosen = list(keys)
    told = [{key: plain(getattr(row, FIELDS[key].name)) for key in chosen} for row in rows]
    return told if in_order else sorted(told, key=repr)
