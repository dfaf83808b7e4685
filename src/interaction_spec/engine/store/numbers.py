"""Statements on number series and the marketing setup."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, select, update

from interaction_spec.model.records import NumberSeries, NumberSeriesLine

from .dialects import insert
from .prepared import fetch, run, scalar
from .rows import many, one
from .tables import marketing_setup, series, series_line

if TYPE_CHECKING:
    from sqlalchemy import Connection

SERIES = select(series).where(series.c.code == bindparam("code"))
ALL_SERIES = select(series).order_by(series.c.code)
ADD_SERIES = insert(series)
RANGES = select(series_line).where(series_line.c.series == bindparam("code")).order_by(series_line.c.line)
ADD_RANGE = insert(series_line)
USE = (
    update(series_line)
    .where(series_line.c.line == bindparam("key"))
    .values(last_no_used=bindparam("number"), last_date_used=bindparam("day"))
)
SEGMENT_NOS = select(marketing_setup.c.value).where(marketing_setup.c.field == "segment_nos")
SET_SEGMENT_NOS = (
    insert(marketing_setup)
    .values(field="segment_nos", value=bindparam("code"))
    .on_conflict_do_update(index_elements=["field"], set_={"value": bindparam("code")})
)


class Range(NamedTuple):
    """One range of numbers and its place in the store."""

    key: int
    line: NumberSeriesLine


def find_series(store: Connection, code: str) -> NumberSeries | None:
    """The number series with this code."""
    return one(store, SERIES, NumberSeries, code=code)


def all_series(store: Connection) -> tuple[NumberSeries, ...]:
    """All number series, by code."""
    return many(store, ALL_SERIES, NumberSeries)


def add_series(store: Connection, record: NumberSeries) -> None:
    """Store a number series."""
    run(store, ADD_SERIES, record.model_dump())


def ranges(store: Connection, code: str) -> tuple[Range, ...]:
    """The ranges of a series, in the order in which they were added."""
    rows = fetch(store, RANGES, {"code": code})
    return tuple(Range(row.pop("line"), NumberSeriesLine.model_validate(row)) for row in rows)


def add_range(store: Connection, record: NumberSeriesLine) -> None:
    """Add a range to a series."""
    run(store, ADD_RANGE, record.model_dump())


def use(store: Connection, key: int, number: str, day: dt.date) -> None:
    """Write down the number that a range gave out, and the day on which it did."""
    run(store, USE, {"key": key, "number": number, "day": day})


def segment_nos(store: Connection) -> str:
    """The series that numbers segments; blank for none."""
    return scalar(store, SEGMENT_NOS, {}) or ""


def set_segment_nos(store: Connection, code: str) -> None:
    """Choose the series that numbers segments."""
    run(store, SET_SEGMENT_NOS, {"code": code})
