"""Number series: which range gives the next number, and when there is none."""

from __future__ import annotations

import datetime as dt
import re

from tests.model_based.world import Refused, Row, World, typed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Done, Marketing, SeriesLines, SeriesRows, Value
from interaction_spec.model.records import MarketingSetup, NumberSeries, NumberSeriesLine


def marketing_setup_set(world: World, asked: op.MarketingSetupSet) -> Value:
    """Choose the series of segments."""
    if asked.segment_nos:
        known_series(world, asked.segment_nos)
    world.segment_nos = asked.segment_nos
    return Done()


def marketing_setup_read(world: World, _: op.MarketingSetupRead) -> Value:
    """What was chosen."""
    return Marketing(setup=MarketingSetup(segment_nos=world.segment_nos))


def number_series_create(world: World, asked: op.NumberSeriesCreate) -> Value:
    """Create a series."""
    if not asked.code:
        raise Refused("code-missing")
    if asked.code in world.series:
        raise Refused("series-exists", series=asked.code)
    world.series[asked.code] = typed(asked)
    return Done()


def number_series_add_line(world: World, asked: op.NumberSeriesAddLine) -> Value:
    """Add a range."""
    known_series(world, asked.series)
    for number in (asked.starting_no, asked.ending_no, asked.warning_no):
        if number and (not re.search(r"\d", number) or len(number) > 20):
            raise Refused("number-invalid", number=number)
    if not asked.starting_no:
        raise Refused("number-invalid", number="")
    if asked.ending_no and asked.ending_no < asked.starting_no:
        raise Refused("number-invalid", number=asked.ending_no)
    if asked.warning_no and not asked.ending_no:
        raise Refused("number-invalid", number=asked.warning_no)
    if asked.increment < 1:
        raise Refused("number-invalid", number=str(asked.increment))
    row = typed(asked) | {"starting_date": asked.starting_date, "last_no_used": "", "last_date_used": None}
    world.ranges.append(row)
    return Done()


def number_series_list(world: World, _: op.NumberSeriesList) -> Value:
    """By code."""
    return SeriesRows(rows=tuple(NumberSeries(**row) for _, row in sorted(world.series.items())))


def number_series_lines(world: World, asked: op.NumberSeriesLines) -> Value:
    """In the order in which they were added."""
    known_series(world, asked.series)
    rows = [row for row in world.ranges if row["series"] == asked.series]
    return SeriesLines(rows=tuple(NumberSeriesLine(**row) for row in rows))


def counted_on(number: str, increment: int) -> str:
    """The last group of digits grows."""
    head, digits, tail = re.fullmatch(r"(.*?)(\d+)(\D*)", number).groups()  # type: ignore[union-attr]  # it has digits
    return f"{head}{int(digits) + increment:0{len(digits)}}{tail}"


def is_open(row: Row) -> bool:
    """Whether a range can still give a number."""
    if not row["ending_no"] or not row["last_no_used"]:
        return True
    following = counted_on(row["last_no_used"], row["increment"])
    return len(following) <= len(row["ending_no"]) and following <= row["ending_no"]


def next_number(world: World) -> tuple[str, bool]:
    """The next number for a segment on the work date, and whether the range warns."""
    if not world.segment_nos:
        raise Refused("number-series-missing")
    series = world.series[world.segment_nos]
    if not series["default_nos"]:
        raise Refused("number-series-automatic-off", series=series["code"])
    earliest = dt.date.min
    started = [
        row
        for row in world.ranges
        if row["series"] == series["code"] and (row["starting_date"] or earliest) <= world.work_date
    ]
    latest = max((row["starting_date"] or earliest for row in started), default=earliest)
    usable = [row for row in started if (row["starting_date"] or earliest) == latest and is_open(row)]
    if not usable:
        raise Refused("number-series-exhausted", series=series["code"])
    row = usable[0]
    if series["date_order"] and row["last_date_used"] and world.work_date < row["last_date_used"]:
        raise Refused("number-series-date-order", series=series["code"])
    number = counted_on(row["last_no_used"], row["increment"]) if row["last_no_used"] else row["starting_no"]
    if len(number) > 20 or (row["ending_no"] and number > row["ending_no"]):
        raise Refused("number-series-exhausted", series=series["code"])
    row["last_no_used"] = number
    row["last_date_used"] = world.work_date
    return number, bool(row["warning_no"]) and number >= row["warning_no"]


def allowed_by_hand(world: World) -> None:
    """A number may be typed where no series is chosen, or one that lets users type."""
    if world.segment_nos and not world.series[world.segment_nos]["manual_nos"]:
        raise Refused("number-series-manual-off", series=world.segment_nos)


def known_series(world: World, code: str) -> None:
    """There must be this series."""
    if code not in world.series:
        raise Refused("series-unknown", series=code)
