"""Number series: which range, which number, and when there is none."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from interaction_spec.engine import Engine

    Ask = Callable[[op.Operation], Any]

TODAY = dt.date(2026, 1, 15)


def ranged(ask: Ask, *ranges: dict[str, Any]) -> None:
    """Number segments by a series with these ranges."""
    ask(op.NumberSeriesCreate(code="N", manual_nos=True))
    for each in ranges:
        ask(op.NumberSeriesAddLine(series="N", **each))
    ask(op.MarketingSetupSet(segment_nos="N"))


def drawn(engine: Engine, count: int) -> list[str]:
    """The numbers of new segments, and the code of the refusal where there is none."""
    outcomes = [engine.perform(op.SegmentCreate()) for _ in range(count)]
    return [
        str(getattr(outcome.value, "no", "")) if isinstance(outcome, Ok) else str(getattr(outcome, "code", outcome))
        for outcome in outcomes
    ]


@pytest.mark.parametrize(
    ("ranges", "numbers"),
    [
        ([{"starting_no": "S099"}], ["S099", "S100", "S101"]),
        ([{"starting_no": "S9"}], ["S9", "S10", "S11"]),
        ([{"starting_no": "2026-08-A"}], ["2026-08-A", "2026-09-A", "2026-10-A"]),
        ([{"starting_no": "A1", "ending_no": "A4", "increment": 2}], ["A1", "A3", "number-series-exhausted"]),
        ([{"starting_no": "A1", "ending_no": "A1"}, {"starting_no": "B7"}], ["A1", "B7", "B8"]),
        ([{"starting_no": "9" * 20}], ["9" * 20, "number-series-exhausted", "number-series-exhausted"]),
        ([], ["number-series-exhausted"] * 3),
    ],
)
def test_numbers_are_given_in_turn(engine: Engine, ask: Ask, ranges: list[dict[str, Any]], numbers: list[str]) -> None:
    """The last group of digits is counted on, range after range of the same date."""
    ranged(ask, *ranges)

    assert drawn(engine, 3) == numbers


def test_the_latest_range_that_has_started_is_used(engine: Engine, ask: Ask) -> None:
    """There is no way back to an older range, even when it still has numbers."""
    ranged(
        ask,
        {"starting_no": "OLD1"},
        {"starting_no": "NOW1", "ending_no": "NOW1", "starting_date": TODAY},
        {"starting_no": "NEXT1", "starting_date": dt.date(2026, 1, 16)},
    )

    numbers = drawn(engine, 2)
    ask(op.ClockSet(work_date=dt.date(2026, 1, 16)))

    assert [*numbers, *drawn(engine, 1)] == ["NOW1", "number-series-exhausted", "NEXT1"]


def test_a_range_remembers_its_last_number(engine: Engine, ask: Ask) -> None:
    """A refused operation gives its number back."""
    ranged(ask, {"starting_no": "S1"})
    ask(op.SegmentCreate(segment="S2"))

    numbers = drawn(engine, 2)

    assert numbers == ["S1", "segment-exists"]
    assert ask(op.NumberSeriesLines(series="N")).rows[0].last_no_used == "S1"


def test_any_number_may_be_typed_where_there_is_no_series(ask: Ask) -> None:
    """Nothing is checked but that it is free."""
    answer = ask(op.SegmentCreate(segment="anything"))

    assert answer.no == "anything"
