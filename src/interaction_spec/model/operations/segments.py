"""Operations on segments and logged segments."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import ClassVar, Literal

from interaction_spec.model.outcomes import (
    Counted,
    LoggedResult,
    LoggedSegments,
    Numbered,
    Segments,
    SegmentWithLines,
    Value,
)
from interaction_spec.model.values import Evaluation, InformationFlow, InitiatedBy

from .base import Answers, Blank, Operation


class SegmentCreate(Operation):
    """Create a segment; without a number it takes the next one of the series in the marketing setup.

    Its date is the work date. Source: how-create-interactions, third procedure; domain facts 1.8 and 3.23.
    Refusals: number-series-missing, number-series-automatic-off, number-series-exhausted,
    number-series-manual-off, segment-exists.
    """

    op: Literal["segment.create"] = "segment.create"
    result: ClassVar[type[Value]] = Numbered
    segment: str = ""


class SegmentChange(Operation):
    """Change header fields of a segment.

    A new template asks `update-template` when there are lines, any other field asks `update-lines` when lines carry
    the header's template (both default yes). A blank text clears the field.
    Source: how-create-interactions, third procedure, step 2; domain facts 3.12 and 3.13.
    Refusals: segment-unknown, template-unknown.
    """

    op: Literal["segment.change"] = "segment.change"
    segment: str
    template: str | None = None
    description: str | None = None
    salesperson: str | None = None
    date: dt.date | Blank | None = None
    unit_cost: Decimal | None = None
    unit_duration: int | None = None
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    answers: Answers = {}


class SegmentAddContacts(Operation):
    """Add contacts; those already on the segment are passed over. Counts the lines added.

    Source: how-create-interactions, third procedure; domain facts 3.11. Refusals: segment-unknown, contact-unknown.
    """

    op: Literal["segment.add_contacts"] = "segment.add_contacts"
    result: ClassVar[type[Value]] = Counted
    segment: str
    contacts: tuple[str, ...]


class SegmentAddLine(Operation):
    """Add one line by hand; the same contact may stand on several lines.

    Source: domain facts 3.10. Refusals: segment-unknown, contact-unknown.
    """

    op: Literal["segment.add_line"] = "segment.add_line"
    result: ClassVar[type[Value]] = Numbered
    segment: str
    contact: str = ""


class SegmentChangeLine(Operation):
    """Change one line; a new template brings its own values to that line only. A blank text clears the field.

    Source: how-create-interactions, third procedure, step 2; domain facts 1.9.
    Refusals: segment-unknown, line-unknown, template-unknown.
    """

    op: Literal["segment.change_line"] = "segment.change_line"
    segment: str
    line: str
    template: str | None = None
    description: str | None = None
    salesperson: str | None = None
    date: dt.date | Blank | None = None
    cost: Decimal | None = None
    duration: int | None = None
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    evaluation: Evaluation | None = None


class SegmentRemoveLine(Operation):
    """Remove one line.

    Source: domain facts 3.10. Refusals: segment-unknown, line-unknown.
    """

    op: Literal["segment.remove_line"] = "segment.remove_line"
    segment: str
    line: str


class SegmentRead(Operation):
    """Read a segment and its lines.

    Refusals: segment-unknown.
    """

    op: Literal["segment.read"] = "segment.read"
    result: ClassVar[type[Value]] = SegmentWithLines
    query: ClassVar[bool] = True
    segment: str


class SegmentList(Operation):
    """List the open segments, by number."""

    op: Literal["segment.list"] = "segment.list"
    result: ClassVar[type[Value]] = Segments
    query: ClassVar[bool] = True


class SegmentLog(Operation):
    """Log a segment: one entry for each line with a contact, then the segment is a logged one. All or nothing.

    With `follow_up`, a new segment holds the same contacts.
    Source: how-create-interactions, third procedure, steps 3 and 4; domain facts 3.14 and 3.15.
    Refusals: segment-unknown, segment-already-logged, segment-description-blank, segment-empty, line-field-blank,
    line-salesperson-unknown, line-template-unknown, number-series-missing, number-series-automatic-off,
    number-series-exhausted, segment-exists.
    """

    op: Literal["segment.log"] = "segment.log"
    result: ClassVar[type[Value]] = LoggedResult
    segment: str
    follow_up: bool = False


class LoggedSegmentList(Operation):
    """List the logged segments, in the order of logging."""

    op: Literal["logged_segment.list"] = "logged_segment.list"
    result: ClassVar[type[Value]] = LoggedSegments
    query: ClassVar[bool] = True
