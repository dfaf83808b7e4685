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


@pytest.mark.parametrize(
    ("warning", "warned"),
    [("N2", [False, True, True]), ("N3", [False, False, True]), ("", [False, False, False])],
)
def test_from_its_warning_number_on_a_range_warns(ask: Ask, warning: str, warned: list[bool]) -> None:
    """The numbers are given all the same."""
    ranged(ask, {"starting_no": "N1", "ending_no": "N9", "warning_no": warning})

    answers = [ask(op.SegmentCreate()) for _ in range(3)]

    assert [answer.warning for answer in answers] == warned
    assert [answer.no for answer in answers] == ["N1", "N2", "N3"]


def test_a_typed_number_does_not_warn(ask: Ask) -> None:
    """It is not drawn from the series."""
    ranged(ask, {"starting_no": "N1", "ending_no": "N9", "warning_no": "N1"})

    assert not ask(op.SegmentCreate(segment="MINE")).warning


def test_a_range_remembers_when_it_gave_a_number(ask: Ask) -> None:
    """The date is the work date."""
    ranged(ask, {"starting_no": "N1"})

    ask(op.SegmentCreate())

    assert ask(op.NumberSeriesLines(series="N")).rows[0].last_date_used == TODAY


@pytest.mark.parametrize(("in_order", "last"), [(True, "number-series-date-order"), (False, "N3")])
def test_only_a_series_in_the_order_of_dates_looks_back(engine: Engine, ask: Ask, *, in_order: bool, last: str) -> None:
    """The same day and any later one are fine, an earlier one is not."""
    ask(op.NumberSeriesCreate(code="N", date_order=in_order))
    ask(op.NumberSeriesAddLine(series="N", starting_no="N1"))
    ask(op.MarketingSetupSet(segment_nos="N"))

    numbers = drawn(engine, 2)
    ask(op.ClockSet(work_date=dt.date(2026, 1, 14)))

    assert [*numbers, *drawn(engine, 1)] == ["N1", "N2", last]


@pytest.mark.parametrize(("default", "manual"), [(True, True), (True, False), (False, True), (False, False)])
def test_a_series_numbers_by_itself_or_lets_users_type(ask: Ask, *, default: bool, manual: bool) -> None:
    """One of the two is always on."""
    ask(op.NumberSeriesCreate(code="N", default_nos=default, manual_nos=manual))

    [series] = ask(op.NumberSeriesList()).rows

    assert (series.default_nos, series.manual_nos) == (default, manual or not default)


def test_any_number_may_be_typed_where_there_is_no_series(ask: Ask) -> None:
    """Nothing is checked but that it is free."""
    answer = ask(op.SegmentCreate(segment="anything"))

    assert answer.no == "anything"
