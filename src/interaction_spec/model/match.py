"""A sentence after it was understood: here human language ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

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


def packed(match: Match) -> dict[str, Any]:
    """A Match as JSON values from which `unpacked` makes an equal one: what JSON has no type for says what it is."""
    return {
        "phrase": match.phrase,
        "arguments": {role: _pack(value) for role, value in match.arguments.items()},
        "table": [{key: _pack(value) for key, value in row.items()} for row in match.table],
    }


def unpacked(values: Mapping[str, Any]) -> Match:
    """The Match that was packed."""
    return Match(
        phrase=values["phrase"],
        arguments={role: _unpack(value) for role, value in values.get("arguments", {}).items()},
        table=tuple({key: _unpack(value) for key, value in row.items()} for row in values.get("table", ())),
    )


def _pack(value: Argument | Refusal) -> Any:
    match value:
        case Refusal():
            return {"refusal": value.model_dump()}
        case Decimal():
            return {"amount": str(value)}
        case dt.date():
            return {"date": value.isoformat()}
        case dt.time():
            return {"time": value.isoformat()}
        case _:
            return value


_TYPES: dict[str, Callable[[Any], Argument | Refusal]] = {
    "refusal": Refusal.model_validate,
    "amount": Decimal,
    "date": dt.date.fromisoformat,
    "time": dt.time.fromisoformat,
}


def _unpack(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    ((kind, written),) = value.items()
    return _TYPES[kind](written)
