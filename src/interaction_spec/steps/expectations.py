"""Then: a look at the last answer, or a query, and what must hold. A Then asks; it does not peek."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from interaction_spec.errors import NotUnderstood
from interaction_spec.model import operations as op
from interaction_spec.model.fields import FIELDS
from interaction_spec.model.match import Match, Refusal
from interaction_spec.model.outcomes import (
    Choices,
    Contacts,
    Counted,
    Drafted,
    Entries,
    Figures,
    Groups,
    LoggedResult,
    LoggedSegments,
    Marketing,
    Numbered,
    Processed,
    Rejected,
    Salespeople,
    Segments,
    SegmentWithLines,
    SeriesLines,
    SeriesRows,
    Templates,
    Value,
)
from interaction_spec.model.values import Message

from .registry import Asking, Check, look, step
from .situations import text
from .story import Story, answered
from .values import actual_rows, expected_rows

IN_ORDER = {"window.lists_order", "segment.lines_order", "comments.order"}
"""The sentences that say in which order a list comes. All others compare it as a set with repetition."""


def same_rows(match: Match, story: Story, rows: Iterable[Message]) -> Check:
    """The table of the sentence against records, in the fields that the table names; in order where it says so."""
    keys = list(match.table[0]) if match.table else []
    in_order = match.phrase in IN_ORDER
    return Check(expected_rows(match.table, story, in_order=in_order), actual_rows(rows, keys, in_order=in_order))


def last(story: Story, kind: type[Message]) -> Any:
    """The value of the last When."""
    if story.last is None:
        raise NotUnderstood("nothing-sent")
    return answered(story.last, kind)


def _rows(value: Any) -> tuple[Message, ...]:
    if isinstance(value, Figures):
        return (value.statistics,)
    return tuple(value.lines if isinstance(value, SegmentWithLines) else value.rows)


@look("refused")
def _refused(match: Match, story: Story) -> Check:
    wanted = match.arguments["refusal"]
    if not isinstance(wanted, Refusal):
        raise NotUnderstood("not-understood", detail="no refusal")
    params = {name: as_told(name, value, story) for name, value in wanted.params.items()}
    expected = {"code": wanted.code, "params": params}
    if not isinstance(story.last, Rejected):
        return Check(expected, "ok", "not-refused")
    story.refused = None
    told = {
        name: value for name, value in story.last.params.items() if name in params or story.last.code != wanted.code
    }
    return Check(expected, {"code": story.last.code, "params": told}, "other-refusal")


def as_told(name: str, value: str, story: Story) -> str:
    """What a sentence says of a refusal, as the system says it: a field by its part, an interaction by its id."""
    if name == "field":
        return FIELDS[value].name
    return story.entry(value) if name == "entry" else value


@look("asked")
def _asked(match: Match, story: Story) -> Check:
    question = text(match, "question")
    value = last(story, Value)
    asked = [str(one) for one in value.asked]
    return Check([question], [one for one in asked if one == question] or asked)


@look("form.proposes")
def _proposes(match: Match, story: Story) -> Check:
    return same_rows(match, story, [last(story, Drafted).draft])


@look("form.fixed")
def _fixed(match: Match, story: Story) -> Check:
    name = FIELDS[text(match, "field")].name
    fixed = sorted(last(story, Drafted).fixed)
    return Check([name], [one for one in fixed if one == name] or fixed)


@step("then", "log.holds", "log.holds_contact", "log.count", "log.count_contact")
def _log(match: Match, story: Story) -> Asking:
    contact = match.arguments.get("contact")
    outcome = yield op.EntryList(contact=None if contact is None else str(contact))
    rows = answered(outcome, Entries).rows
    return Check(match.arguments["count"], len(rows)) if "count" in match.arguments else same_rows(match, story, rows)


@step("then", "postponed.holds", "postponed.count")
def _postponed(match: Match, story: Story) -> Asking:
    rows = answered((yield op.PostponedList()), Entries).rows
    return Check(match.arguments["count"], len(rows)) if "count" in match.arguments else same_rows(match, story, rows)


@step("then", "entry.order")
def _order(match: Match, story: Story) -> Asking:
    """The log is listed in the order of recording, so the later interaction stands further down."""
    later, earlier = story.entry(match.arguments["entry"]), story.entry(match.arguments["entry_2"])
    listed = [row.entry for row in answered((yield op.EntryList()), Entries).rows]
    return Check([earlier, later], [entry for entry in listed if entry in {earlier, later}])


@look("entry.changed", "entries.deleted", "segment.added")
def _counted(match: Match, story: Story) -> Check:
    return Check(match.arguments["count"], last(story, Counted).count)


@look("window.lists", "window.lists_order")
def _lists(match: Match, story: Story) -> Check:
    opened = story.opened
    if opened.key != text(match, "window"):
        raise NotUnderstood("not-in-window", window=opened.key, kind="window", key=text(match, "window"))
    for key in match.table[0] if match.table else ():
        if key not in opened.window.columns:
            raise NotUnderstood("not-in-window", window=opened.key, kind="field", key=key)
    return same_rows(match, story, _rows(last(story, op.OPERATIONS[opened.window.query].result)))


_LISTS: dict[str, tuple[type[op.Operation], type[Value]]] = {
    "salespeople.are": (op.SalespersonList, Salespeople),
    "contacts.are": (op.ContactList, Contacts),
    "groups.are": (op.GroupList, Groups),
    "templates.are": (op.TemplateList, Templates),
    "series.are": (op.NumberSeriesList, SeriesRows),
    "logged.holds": (op.LoggedSegmentList, LoggedSegments),
    "logged.none": (op.LoggedSegmentList, LoggedSegments),
}


@step("then", *_LISTS)
def _list(match: Match, story: Story) -> Asking:
    query, kind = _LISTS[match.phrase]
    return same_rows(match, story, _rows(answered((yield query()), kind)))


@step("then", "segments.count")
def _count_segments(match: Match, _story: Story) -> Asking:
    return Check(match.arguments["count"], len(answered((yield op.SegmentList()), Segments).rows))


@step("then", "template.chosen", "template.none")
def _chosen(match: Match, _story: Story) -> Asking:
    rows = answered((yield op.TemplateSetupRead()), Choices).rows
    chosen = [row.template for row in rows if row.document_type == text(match, "document")]
    return Check([str(match.arguments.get("template", ""))], chosen)


@step("then", "series.lines")
def _series_lines(match: Match, story: Story) -> Asking:
    outcome = yield op.NumberSeriesLines(series=text(match, "series"))
    return same_rows(match, story, answered(outcome, SeriesLines).rows)


@step("then", "series.is")
def _series_is(match: Match, _story: Story) -> Asking:
    return Check(text(match, "series"), answered((yield op.MarketingSetupRead()), Marketing).setup.segment_nos)


@look("segment.numbered")
def _numbered(match: Match, story: Story) -> Check:
    return Check(text(match, "segment"), last(story, Numbered).no)


@step("then", "segment.shows", "segment.lines", "segment.lines_order", "segment.line_count")
def _segment(match: Match, story: Story) -> Asking:
    read = answered((yield op.SegmentRead(segment=text(match, "segment"))), SegmentWithLines)
    if match.phrase == "segment.line_count":
        return Check(match.arguments["count"], len(read.lines))
    return same_rows(match, story, [read.segment] if match.phrase == "segment.shows" else read.lines)


@look("segment.answered")
def _logged(match: Match, story: Story) -> Check:
    return Check(match.arguments["count"], last(story, LoggedResult).interactions)


@look("document.recorded", "document.silent")
def _document(match: Match, story: Story) -> Check:
    reason = match.arguments.get("reason")
    told = last(story, Processed)
    return Check(
        {"recorded": reason is None, "reason": "" if reason is None else str(reason)},
        {"recorded": told.recorded, "reason": "" if told.reason is None else str(told.reason)},
    )
