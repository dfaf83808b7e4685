"""Operations on segments and logged segments."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from interaction_spec.model.outcomes import (
    Counted,
    DryRun,
    LoggedResult,
    LoggedSegments,
    Numbered,
    SegmentLanguages,
    Segments,
    SegmentWithLines,
    Value,
)
from interaction_spec.model.values import (
    CorrespondenceType,
    Evaluation,
    InformationFlow,
    InitiatedBy,
    Minutes,
    Money,
    Text,
)

from .base import Answers, Blank, Operation


class SegmentCreate(Operation):
    """Create a segment; without a number it takes the next one of the series in the marketing setup.

    Its date is the work date, its salesperson the user's.
    Source: how-create-interactions, third procedure; domain facts 1.8 and 3.23.
    Refusals: number-series-missing, number-series-automatic-off, number-series-exhausted, number-series-date-order,
    number-series-manual-off, segment-exists.
    """

    op: Literal["segment.create"] = "segment.create"
    result: ClassVar[type[Value]] = Numbered
    segment: Text = ""


class SegmentChange(Operation):
    """Change header fields of a segment.

    A new template asks `update-template` when there are lines, any other field asks `update-lines` when lines carry
    the header's template (both default yes). A blank text clears the field; only NAV 2017 lets the template be cleared.
    Without `update-template`, lines that inherited an attachment refuse another template. A new template brings its
    languages. `language` is one of the segment's languages; it and `ignore_contact_type` never reach lines by
    themselves, a cleared correspondence type does not, and another one only where the header has an attachment.
    Source: how-create-interactions, third procedure, step 2; domain facts 1.8, 3.12 and 3.13.
    Refusals: segment-unknown, template-unknown, template-required, lines-inherit-attachment, language-unknown,
    cost-negative, duration-negative.
    """

    op: Literal["segment.change"] = "segment.change"
    segment: Text
    template: Text | None = None
    description: Text | None = None
    salesperson: Text | None = None
    date: dt.date | Blank | None = None
    unit_cost: Money | None = None
    unit_duration: Minutes | None = None
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    campaign: Text | None = None
    campaign_target: bool | None = None
    campaign_response: bool | None = None
    correspondence_type: CorrespondenceType | Blank | None = None
    ignore_contact_type: bool | None = None
    language: Text | None = None
    subject: Text | None = None
    answers: Answers = {}


class SegmentAddLanguage(Operation):
    """Give a segment a text in one language.

    The first language reaches every line whose attachment is inherited or blank, whatever the contact's language; a
    later one only the lines of contacts with that language. The first one is also the header's where that has none.
    Source: domain facts 1.10. Refusals: segment-unknown, code-missing, language-exists.
    """

    op: Literal["segment.add_language"] = "segment.add_language"
    segment: Text
    language: Text
    subject: Text = ""
    attachment: Text = ""


class SegmentLanguageList(Operation):
    """List the languages of a segment, by code.

    Refusals: segment-unknown.
    """

    op: Literal["segment_language.list"] = "segment_language.list"
    result: ClassVar[type[Value]] = SegmentLanguages
    query: ClassVar[bool] = True
    segment: Text


class SegmentAddLine(Operation):
    """Add one line by hand; the same contact may stand on several lines, also one that is excluded from segments.

    Its correspondence type is the header's where that ignores the contact's, else the template's where that does or
    where the contact has none, else the contact's. Its language is the contact's where the segment has it, else the
    header's. It counts as a criteria action.
    Source: domain facts 1.9 and 3.10. Refusals: segment-unknown, contact-unknown.
    """

    op: Literal["segment.add_line"] = "segment.add_line"
    result: ClassVar[type[Value]] = Numbered
    segment: Text
    contact: Text = ""


class SegmentChangeLine(Operation):
    """Change one line; a new template brings its own values to that line only. A blank text clears the field.

    Another contact sets everything else back to what the header plans. A new template keeps the description in NAV
    2017; in Business Central it replaces that of the template before. `language` is one of the segment's, on a line
    with a template of its own one of that template's.
    Source: how-create-interactions, third procedure, step 2; domain facts 1.9.
    Refusals: segment-unknown, line-unknown, contact-unknown, template-unknown, cost-negative, duration-negative.
    """

    op: Literal["segment.change_line"] = "segment.change_line"
    segment: Text
    line: Text
    contact: Text | None = None
    template: Text | None = None
    description: Text | None = None
    salesperson: Text | None = None
    date: dt.date | Blank | None = None
    cost: Money | None = None
    duration: Minutes | None = None
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    evaluation: Evaluation | None = None
    campaign: Text | None = None
    campaign_target: bool | None = None
    campaign_response: bool | None = None
    correspondence_type: CorrespondenceType | Blank | None = None
    language: Text | None = None


class SegmentRemoveLine(Operation):
    """Remove one line; with a contact it counts as a criteria action.

    The last line asks `reset-criteria` (default yes) when there is more than one criteria action, this one included.
    Source: domain facts 1.9 and 3.10. Refusals: segment-unknown, line-unknown.
    """

    op: Literal["segment.remove_line"] = "segment.remove_line"
    segment: Text
    line: Text
    answers: Answers = {}


class SegmentDelete(Operation):
    """Delete an open segment: nothing is logged, and its number does not come back.

    Source: domain facts 3.10. Refusals: segment-unknown.
    """

    op: Literal["segment.delete"] = "segment.delete"
    segment: Text


class SegmentRead(Operation):
    """Read a segment and its lines.

    Refusals: segment-unknown.
    """

    op: Literal["segment.read"] = "segment.read"
    result: ClassVar[type[Value]] = SegmentWithLines
    query: ClassVar[bool] = True
    segment: Text


class SegmentList(Operation):
    """List the open segments, by number."""

    op: Literal["segment.list"] = "segment.list"
    result: ClassVar[type[Value]] = Segments
    query: ClassVar[bool] = True


class SegmentLog(Operation):
    """Log a segment: one entry for each line with a contact, then the segment is a logged one. All or nothing.

    With `follow_up`, a new segment holds the same contacts. `deliver` sends what lines have; absent means yes where
    some line has a correspondence type. Sending demands an attachment of each line that it sends, and in Business
    Central an e-mail address. With `partial` (extension `partial-log`), lines that would be refused stay on the
    segment, which stays open; logging it again adds to the same logged segment.
    Source: how-create-interactions, third procedure, steps 3 and 4; domain facts 3.14 and 3.15.
    Refusals: segment-unknown, segment-already-logged, segment-description-blank, segment-empty, line-field-blank,
    line-salesperson-unknown, line-template-unknown, line-campaign-unknown, line-email-missing,
    line-attachment-missing, line-correspondence-blank, number-series-missing, number-series-automatic-off,
    number-series-exhausted, number-series-date-order, segment-exists, key-reused.
    """

    op: Literal["segment.log"] = "segment.log"
    result: ClassVar[type[Value]] = LoggedResult
    segment: Text
    follow_up: bool = False
    deliver: bool | None = None
    partial: bool = False
    idempotency_key: Text | None = None


class SegmentDryRun(Operation):
    """Say what logging a segment would refuse, line by line, and change nothing. Extension `dry-run`.

    Source: ours. Refusals: segment-unknown, segment-already-logged, segment-description-blank, segment-empty.
    """

    op: Literal["segment.dry_run"] = "segment.dry_run"
    result: ClassVar[type[Value]] = DryRun
    query: ClassVar[bool] = True
    segment: Text
    deliver: bool | None = None


class LoggedSegmentList(Operation):
    """List the logged segments, in the order of logging."""

    op: Literal["logged_segment.list"] = "logged_segment.list"
    result: ClassVar[type[Value]] = LoggedSegments
    query: ClassVar[bool] = True


class LoggedSegmentToggleCanceled(Operation):
    """Switch the mark *Canceled* of logged segments, and with it that of all their entries and campaign entries.

    The first one decides, the others follow it. Asks `mark-segments` or `unmark-segments` (default yes). Counts the
    logged segments. With the extension `exact-undo`, an entry that was canceled before stays canceled when the mark is
    removed.
    Source: domain facts 3.16. Refusals: segment-not-logged.
    """

    op: Literal["logged_segment.toggle_canceled"] = "logged_segment.toggle_canceled"
    result: ClassVar[type[Value]] = Counted
    segments: tuple[Text, ...]
    answers: Answers = {}


class LoggedSegmentDeleteCanceled(Operation):
    """Delete canceled logged segments, and say how many. Their entries stay, still canceled, and keep the number.

    The number may then be logged again. Source: domain facts 3.16.
    """

    op: Literal["logged_segment.delete_canceled"] = "logged_segment.delete_canceled"
    result: ClassVar[type[Value]] = Counted
    segment: Text | None = None
