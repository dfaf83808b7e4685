"""What the header of a segment plans for a contact, and the lines that come of it: one statement, however many.

Whoever adds lines (by hand, by criteria, from a logged segment, on going back, for a follow-up) says only for whom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Insert,
    Integer,
    and_,
    bindparam,
    case,
    false,
    func,
    insert,
    null,
    or_,
    select,
    true,
)

from .prepared import run, scalar
from .rows import StoredLine, one
from .tables import contact, criteria_history, entry, line, segment, segment_language, template

if TYPE_CHECKING:
    from sqlalchemy import Connection

STEP = 10000
"""The distance between the numbers of two lines."""

_own = segment_language.alias("own_language")
_default = segment_language.alias("default_language")
_HAS_OWN = _own.c.language.isnot(None)
_BY_TEMPLATE = and_(
    template.c.code.isnot(None), or_(template.c.ignore_contact_type, contact.c.correspondence_type.is_(None))
)
PLAN: dict[str, ColumnElement[Any]] = {
    "contact": func.coalesce(contact.c.no, ""),
    "contact_company": func.coalesce(contact.c.company, ""),
    "salesperson": case(
        (segment.c.salesperson != "", segment.c.salesperson), else_=func.coalesce(contact.c.salesperson, "")
    ),
    "template": segment.c.template,
    "group": segment.c.group,
    "description": segment.c.description,
    "subject": func.coalesce(_own.c.subject, segment.c.subject),
    "date": segment.c.date,
    "time": null(),
    "cost": segment.c.unit_cost,
    "duration": segment.c.unit_duration,
    "information_flow": segment.c.information_flow,
    "initiated_by": segment.c.initiated_by,
    "evaluation": null(),
    "campaign": segment.c.campaign,
    "campaign_target": segment.c.campaign_target,
    "campaign_response": segment.c.campaign_response,
    "correspondence_type": case(
        (and_(segment.c.ignore_contact_type, segment.c.correspondence_type.isnot(None)), segment.c.correspondence_type),
        (_BY_TEMPLATE, template.c.correspondence_type),
        else_=contact.c.correspondence_type,
    ),
    "language": case((_HAS_OWN, _own.c.language), else_=segment.c.language),
    "attachment_no": case((_HAS_OWN, _own.c.attachment_no), else_=_default.c.attachment_no),
    "attempt_failed": false(),
}
"""A line as the header plans it (domain facts 1.9, rules R1 and R2); without a contact, all that is not the contact's.

The subject of the default language is the header's.
"""


def _with_plan(source: FromClause) -> FromClause:
    """Segments and contacts, with what decides about language and correspondence."""
    return (
        source.outerjoin(template, template.c.code == segment.c.template)
        .outerjoin(_own, and_(_own.c.segment == segment.c.segment, _own.c.language == contact.c.language))
        .outerjoin(_default, and_(_default.c.segment == segment.c.segment, _default.c.language == segment.c.language))
    )


def planning(chosen: FromClause, order: list[ColumnElement[Any]], *only: ColumnElement[bool], **other: Any) -> Insert:
    """Insert one line for each row of a source that holds contacts, numbered on from `last` in an order."""
    values = PLAN | other
    number = bindparam("last", type_=Integer) + STEP * func.row_number().over(order_by=order)
    rows = select(segment.c.segment, number, *values.values()).select_from(
        _with_plan(chosen.join(segment, segment.c.segment == bindparam("on")))
    )
    return insert(line).from_select(["segment", "line", *values], rows.where(*only))


PLANNED_LINE = (
    select(*(column.label(name) for name, column in PLAN.items()))
    .select_from(_with_plan(segment.outerjoin(contact, contact.c.no == bindparam("contact"))))
    .where(segment.c.segment == bindparam("on"))
)
OF_LOGGED = planning(
    entry.join(contact, contact.c.no == entry.c.contact),
    [entry.c.entry],
    entry.c.logged_no == bindparam("logged"),
    campaign=entry.c.campaign,
)
COME_BACK = planning(
    criteria_history.join(contact, contact.c.no == criteria_history.c.contact),
    [criteria_history.c.id],
    criteria_history.c.segment == bindparam("on"),
    criteria_history.c.no == bindparam("action"),
    criteria_history.c.inserted == false(),
)
HIGHEST_LINE = select(func.max(line.c.line, type_=Integer)).where(line.c.segment == bindparam("on"))
INSERTED = insert(criteria_history).from_select(
    ["segment", "no", "contact", "inserted"],
    select(line.c.segment, bindparam("action", type_=Integer), line.c.contact, true())
    .where(line.c.segment == bindparam("on"), line.c.line > bindparam("last", type_=Integer), line.c.contact != "")
    .order_by(line.c.line),
)


def highest_line(store: Connection, no: str) -> int:
    """The number of a segment's last line."""
    return int(scalar(store, HIGHEST_LINE, {"on": no}) or 0)


def planned_line(store: Connection, no: str, contact: str) -> StoredLine:
    """What the header of a segment plans for a contact, or without one; nothing is stored."""
    found = one(store, PLANNED_LINE, StoredLine, on=no, contact=contact)
    return found or StoredLine()


def insert_planned(store: Connection, statement: Insert, no: str, **parameters: Any) -> int:
    """Add the lines of a statement at the end of a segment, and count them by their numbers."""
    last = highest_line(store, no)
    run(store, statement, {"on": no, "last": last, **parameters})
    return (highest_line(store, no) - last) // STEP
