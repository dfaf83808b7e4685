"""Number series, and the one that segments take their numbers from."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from interaction_spec.model.outcomes import Done, Marketing, SeriesLines, SeriesRows
from interaction_spec.model.records import MarketingSetup, NumberSeries, NumberSeriesLine

from .refusal import refuse
from .store import numbers

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        MarketingSetupRead,
        MarketingSetupSet,
        NumberSeriesAddLine,
        NumberSeriesCreate,
        NumberSeriesLines,
        NumberSeriesList,
    )

    from .context import Context
    from .store.numbers import Range

LONGEST = 20
"""How many characters a number may have."""


class Drawn(NamedTuple):
    """A number that a series gave."""

    no: str
    warning: bool
    """Whether it is the warning number of its range, or comes after it."""


def create_series(operation: NumberSeriesCreate, context: Context) -> Done:
    """Create a number series under a code that is free; what gives no number by itself lets users type one."""
    if not operation.code:
        refuse("code-missing")
    if numbers.find_series(context.store, operation.code):
        refuse("series-exists", series=operation.code)
    series = NumberSeries.model_validate(operation.model_dump(exclude={"op"}))
    if not series.default_nos:
        series = series.model_copy(update={"manual_nos": True})
    numbers.add_series(context.store, series)
    return Done()


def add_range(operation: NumberSeriesAddLine, context: Context) -> Done:
    """Add a range of numbers that can be counted through."""
    _known_series(operation.series, context)
    if not _is_number(operation.starting_no):
        refuse("number-invalid", number=operation.starting_no)
    if operation.ending_no and (not _is_number(operation.ending_no) or operation.ending_no < operation.starting_no):
        refuse("number-invalid", number=operation.ending_no)
    if operation.warning_no and not (operation.ending_no and _is_number(operation.warning_no)):
        refuse("number-invalid", number=operation.warning_no)
    if operation.increment < 1:
        refuse("number-invalid", number=str(operation.increment))
    numbers.add_range(context.store, NumberSeriesLine.model_validate(operation.model_dump(exclude={"op"})))
    return Done()


def list_series(operation: NumberSeriesList, context: Context) -> SeriesRows:
    """List the number series."""
    del operation
    return SeriesRows(rows=numbers.all_series(context.store))


def list_ranges(operation: NumberSeriesLines, context: Context) -> SeriesLines:
    """List the ranges of a series."""
    _known_series(operation.series, context)
    return SeriesLines(rows=tuple(found.line for found in numbers.ranges(context.store, operation.series)))


def set_marketing(operation: MarketingSetupSet, context: Context) -> Done:
    """Choose the series for segments."""
    if operation.segment_nos:
        _known_series(operation.segment_nos, context)
    numbers.set_segment_nos(context.store, operation.segment_nos)
    return Done()


def read_marketing(operation: MarketingSetupRead, context: Context) -> Marketing:
    """Read the marketing setup."""
    del operation
    return Marketing(setup=MarketingSetup(segment_nos=numbers.segment_nos(context.store)))


def draw_segment_number(context: Context) -> Drawn:
    """Draw the next number for a segment; a rollback gives it back."""
    code = numbers.segment_nos(context.store)
    if not code:
        refuse("number-series-missing")
    series, day = _known_series(code, context), context.session.work_date
    if not series.default_nos:
        refuse("number-series-automatic-off", series=code)
    ranges = _current(numbers.ranges(context.store, code), day)
    found = next(((place, number) for place in ranges if (number := _next(place.line))), None)
    if found is None:
        refuse("number-series-exhausted", series=code)
    place, number = found
    if series.date_order and place.line.last_date_used and day < place.line.last_date_used:
        refuse("number-series-date-order", series=code)
    numbers.use(context.store, place.key, number, day)
    return Drawn(number, warning=_warns(place.line, number))


def check_typed_segment_number(context: Context) -> None:
    """A number may be typed where the series allows it, or where there is no series."""
    code = numbers.segment_nos(context.store)
    if code and not _known_series(code, context).manual_nos:
        refuse("number-series-manual-off", series=code)


def _known_series(code: str, context: Context) -> NumberSeries:
    return numbers.find_series(context.store, code) or refuse("series-unknown", series=code)


def _is_number(text: str) -> bool:
    return len(text) <= LONGEST and re.search("[0-9]", text) is not None


def _current(ranges: tuple[Range, ...], day: dt.date) -> list[Range]:
    """The ranges with the latest starting date that has come; older ones are never taken up again."""
    dated = [(found.line.starting_date or dt.date.min, found) for found in ranges]
    latest = max((start for start, _ in dated if start <= day), default=None)
    return [found for start, found in dated if start == latest]


def _next(line: NumberSeriesLine) -> str | None:
    """The number that a range gives next, if it is still open."""
    number = _increased(line.last_no_used, line.increment) if line.last_no_used else line.starting_no
    if len(number) > LONGEST or (line.ending_no and _rank(number) > _rank(line.ending_no)):
        return None
    return number


def _warns(line: NumberSeriesLine, number: str) -> bool:
    return bool(line.warning_no) and _rank(number) >= _rank(line.warning_no)


def _increased(number: str, step: int) -> str:
    """Count on in the last group of digits, which keeps its zeros and grows when it must: S099, S100."""
    return re.sub(
        "[0-9]+(?=[^0-9]*$)",
        lambda digits: f"{int(digits[0]) + step:0{len(digits[0])}d}",
        number,
        count=1,
    )


def _rank(number: str) -> tuple[int, str]:
    """A number that has grown by a digit comes after all shorter ones."""
    return len(number), number
