"""Draws from one number: an operation costs Hypothesis one choice, so that a hundred of them are drawn in no time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from random import Random
from typing import Any

from hypothesis import strategies as st

Draw = Callable[[Random], Any]


def thrown(draw: Draw) -> st.SearchStrategy[Any]:
    """A strategy whose only choice is the number that everything is drawn from."""
    return st.integers(0, 2**24).map(lambda number: draw(Random(number)))  # noqa: S311 (nothing to be kept secret)


def just(value: Any) -> Draw:
    """Always this."""
    return lambda _: value


def sampled(values: Iterable[Any]) -> Draw:
    """One of these."""
    known = list(values)
    return lambda dice: dice.choice(known)


def one_of(*draws: Draw) -> Draw:
    """One of these draws."""
    return lambda dice: dice.choice(draws)(dice)


def mostly(draw: Draw, *odd: Any) -> Draw:
    """Now and then something odd."""
    return lambda dice: draw(dice) if dice.randrange(7) else dice.choice(odd)


def between(least: int, most: int) -> Draw:
    """A whole number."""
    return lambda dice: dice.randint(least, most)


def days(first: dt.date, last: dt.date) -> Draw:
    """A date."""
    return lambda dice: first + dt.timedelta(days=dice.randint(0, (last - first).days))


def some(draw: Draw, most: int = 3) -> Draw:
    """One or several."""
    return lambda dice: tuple(draw(dice) for _ in range(dice.randint(1, most)))


def values(dice: Random, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Each of these fields; what is no draw is itself."""
    return {name: draw(dice) if callable(draw) else draw for name, draw in fields.items()}


def build(made: Any, **fields: Draw) -> Draw:
    """Something with all of these fields."""
    return lambda dice: made(**values(dice, fields))


def few(made: Any, always: Mapping[str, Draw] | None = None, **fields: Draw) -> Draw:
    """Something with at most two of these fields, so that what they do can be told apart; those of `always` always."""

    def draw(dice: Random) -> Any:
        names = dice.sample(sorted(fields), min(len(fields), dice.choice([0, 1, 1, 2])))
        return made(**values(dice, {**(always or {}), **{name: fields[name] for name in names}}))

    return draw


def given(made: Any, always: Mapping[str, Draw] | None = None, **fields: Draw) -> Draw:
    """Something with any of these fields; those of `always` always."""
    return lambda dice: made(
        **values(dice, {**(always or {}), **{name: draw for name, draw in fields.items() if dice.randrange(2)}})
    )
