"""Systems that give segments the wrong numbers."""

from __future__ import annotations

import datetime as dt
import re

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Numbered, Ok, Outcome, Rejected

from .deeds import accepts, answered, forgets, rows, sent
from .mutant import Ask, value, wrong
from .segment_deeds import Memory, around, minding


def _series(ask: Ask) -> str:
    chosen: str = value(ask, op.MarketingSetupRead()).setup.segment_nos
    return chosen


wrong(
    "series-lets-type",
    "IM-R-008",
    "A new number series lets users type numbers.",
    sent(op.NumberSeriesCreate, manual_nos=True),
)
wrong(
    "series-not-chosen",
    "IM-R-008",
    "The number series that is chosen for segments is forgotten.",
    forgets(op.MarketingSetupSet),
)
wrong(
    "unknown-series-chosen",
    "IM-R-008",
    "A number series that does not exist can be chosen.",
    accepts("series-unknown", op.MarketingSetupSet, segment_nos=""),
)
wrong(
    "segments-number-themselves",
    "IM-R-008",
    "Without a number series segments number themselves.",
    accepts("number-series-missing", op.SegmentCreate, segment="1"),
)

wrong(
    "zeros-dropped",
    "IM-R-009",
    "A number series drops leading zeros.",
    answered(op.SegmentCreate, no=lambda told: re.sub(r"\b(\D*)0+(\d)", r"\1\2", told.no)),
)
wrong(
    "last-number-unknown",
    "IM-R-009",
    "A number series does not show the last number that it gave.",
    rows(op.NumberSeriesLines, last_no_used=""),
)
wrong(
    "series-goes-on",
    "IM-R-009",
    "A number series gives numbers after its last one.",
    sent(op.NumberSeriesAddLine, ending_no="", warning_no=""),
)
wrong(
    "series-gives-anyway",
    "IM-R-009",
    "A number series that does not number by itself does.",
    sent(op.NumberSeriesCreate, default_nos=True),
)


def _never_typed(ask: Ask, operation: op.SegmentCreate) -> Outcome:
    series = _series(ask) if operation.segment else ""
    return Rejected(code="number-series-manual-off", params={"series": series}) if series else ask(operation)


def _always_typed(ask: Ask, operation: op.SegmentCreate) -> Outcome:
    series = _series(ask) if operation.segment else ""
    ask(op.MarketingSetupSet())
    outcome = ask(operation)
    ask(op.MarketingSetupSet(segment_nos=series))
    return outcome


def _unsaid(ask: Ask, operation: op.SegmentCreate) -> Outcome:
    outcome = ask(operation)
    return outcome if _series(ask) or not isinstance(outcome, Ok) else Ok(value=Numbered(no=""))


def _typed(operation: op.SegmentCreate) -> bool:
    return bool(operation.segment)


wrong(
    "never-typed",
    "IM-R-010",
    "No number can be typed where there is a number series.",
    around(op.SegmentCreate, _never_typed),
)
wrong(
    "always-typed",
    "IM-R-010",
    "A number can be typed whatever the number series says.",
    around(op.SegmentCreate, _always_typed, when=_typed),
)
wrong(
    "typed-number-replaced",
    "IM-R-010",
    "Instead of the typed number the series gives the next one.",
    around(op.SegmentCreate, lambda ask, one: ask(op.SegmentCreate() if _series(ask) else one), when=_typed),
)
wrong(
    "free-number-unsaid",
    "IM-R-010",
    "Without a number series a new segment does not say which number was typed.",
    around(op.SegmentCreate, _unsaid, when=_typed),
)
wrong(
    "taken-number-typed",
    "IM-R-010",
    "A number that is taken can be typed.",
    accepts("segment-exists", op.SegmentCreate),
)

wrong(
    "series-without-code",
    "IM-R-011",
    "A number series without a code is accepted.",
    accepts("code-missing", op.NumberSeriesCreate),
)
wrong(
    "series-twice",
    "IM-R-011",
    "A second number series with the same code is accepted.",
    accepts("series-exists", op.NumberSeriesCreate),
)
wrong(
    "number-without-digit",
    "IM-R-011",
    "A line of a series may begin with a number without a digit.",
    accepts("number-invalid", op.NumberSeriesAddLine, starting_no="1"),
)
wrong(
    "line-of-unknown-series",
    "IM-R-011",
    "A line can be added to a number series that does not exist.",
    accepts("series-unknown", op.NumberSeriesAddLine),
)


def _only_line(ask: Ask, operation: op.NumberSeriesAddLine) -> Outcome:
    found = value(ask, op.NumberSeriesLines(series=operation.series))
    return Ok(value=operation.result()) if found and found.rows else ask(operation)


def _back_to_first(ask: Ask, operation: op.SegmentCreate) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Rejected) and outcome.code == "number-series-exhausted":
        older = next(iter(value(ask, op.NumberSeriesLines(series=_series(ask))).rows), None)
        return Ok(value=Numbered(no=older.starting_no)) if older and not older.last_no_used else outcome
    return outcome


wrong(
    "increment-ignored",
    "IM-R-130",
    "A number series counts by one, whatever its line says.",
    sent(op.NumberSeriesAddLine, increment=1),
)
wrong("one-line-only", "IM-R-130", "A number series has one line only.", around(op.NumberSeriesAddLine, _only_line))
wrong(
    "starting-date-ignored",
    "IM-R-130",
    "A line of a series is used whatever its starting date is.",
    sent(op.NumberSeriesAddLine, starting_date=None),
)
wrong(
    "line-begins-early",
    "IM-R-130",
    "A line of a series is used from the day before its starting date on.",
    sent(
        op.NumberSeriesAddLine,
        when=lambda one: one.starting_date,
        starting_date=lambda one: one.starting_date - dt.timedelta(days=1),
    ),
)
wrong(
    "older-line-returns",
    "IM-R-130",
    "After its last number a line gives way to an older one.",
    around(op.SegmentCreate, _back_to_first),
)


def _stops_at_warning(ask: Ask, operation: op.SegmentCreate) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Ok) and getattr(outcome.value, "warning", False):
        return Rejected(code="number-series-exhausted", params={"series": _series(ask)})
    return outcome


wrong("never-warned", "IM-R-131", "A number series never warns.", answered(op.SegmentCreate, warning=False))
wrong("always-warned", "IM-R-131", "A number series always warns.", answered(op.SegmentCreate, warning=True))
wrong(
    "warning-stops",
    "IM-R-131",
    "From its warning number on a series gives no number.",
    around(op.SegmentCreate, _stops_at_warning),
)
wrong(
    "date-order-ignored",
    "IM-R-131",
    "A number series gives numbers in any order of dates.",
    sent(op.NumberSeriesCreate, date_order=False),
)
wrong(
    "warning-without-end",
    "IM-R-131",
    "A line without an ending number may have a warning number.",
    accepts("number-invalid", op.NumberSeriesAddLine, warning_no=""),
)


def _once_a_day(ask: Ask, operation: op.SegmentCreate, memory: Memory) -> Outcome:
    series = _series(ask)
    ordered = any(one.code == series and one.date_order for one in value(ask, op.NumberSeriesList()).rows)
    found = value(ask, op.NumberSeriesLines(series=series)).rows if ordered else ()
    if any(line.last_date_used == memory["work_date"] for line in found):
        return Rejected(code="number-series-date-order", params={"series": series})
    return ask(operation)


wrong(
    "one-number-a-day",
    "IM-R-131",
    "A number series in the order of dates gives one number a day.",
    minding(_once_a_day, op.SegmentCreate),
)
wrong(
    "series-gives-and-takes-nothing",
    "IM-R-010",
    "A number series may neither give numbers by itself nor let users type them.",
    rows(op.NumberSeriesList, when=lambda row: not row.default_nos, manual_nos=False),
)
wrong(
    "ending-without-digit",
    "IM-R-011",
    "A line of a series may end with a number without a digit.",
    sent(op.NumberSeriesAddLine, when=lambda one: not re.search("[0-9]", one.ending_no), ending_no=""),
)
wrong(
    "ending-before-start",
    "IM-R-009",
    "A line of a series may end before it starts.",
    sent(op.NumberSeriesAddLine, when=lambda one: one.ending_no < one.starting_no, ending_no=""),
)
wrong(
    "increment-below-one",
    "IM-R-130",
    "A line of a series may count by 0 or backwards.",
    sent(op.NumberSeriesAddLine, when=lambda one: one.increment < 1, increment=1),
)
