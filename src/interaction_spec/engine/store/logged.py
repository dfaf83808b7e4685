"""Statements that turn a segment into entries: few, however many lines it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import FromClause, Label, bindparam, case, exists, false, func, insert, literal, null, or_, select

from interaction_spec.model.records import Line, LoggedSegment

from .prepared import add
from .rows import many, one
from .tables import PLANNED, campaign_entry, contact, entry, line, logged_segment, salesperson, segment, template

if TYPE_CHECKING:
    from sqlalchemy import Connection

LOGGED = select(exists().where(logged_segment.c.segment == bindparam("no")))


def _alike(table: FromClause, name: str) -> Label[int]:
    """How many rows of a table belong to the logged segment and are canceled exactly if it is."""
    alike = table.c.logged_no == logged_segment.c.no, table.c.canceled == logged_segment.c.canceled
    return select(func.count()).where(*alike).scalar_subquery().label(name)


LOGGED_SEGMENTS = select(
    *(column for column in logged_segment.c if column is not logged_segment.c.no),
    _alike(entry, "interactions"),
    _alike(campaign_entry, "campaign_entries"),
).order_by(logged_segment.c.no)
ADD = insert(logged_segment)

_WITH_CONTACT = (line.c.segment == bindparam("no"), line.c.contact != "")
FIRST_UNFIT = (
    select(line.c.line, line.c.contact, line.c.date, line.c.salesperson, line.c.template)
    .where(
        *_WITH_CONTACT,
        or_(
            line.c.date.is_(None),
            ~exists().where(salesperson.c.code == line.c.salesperson),
            ~exists().where(template.c.code == line.c.template),
        ),
    )
    .order_by(line.c.line)
    .limit(1)
)
LOG_LINES = (
    insert(entry)
    .from_select(
        [
            *PLANNED, "postponed", "canceled", "user", "segment", "logged_no", "document_no", "version", "contact_via",
        ],
        select(
            *(line.c[name] for name in PLANNED),
            false(), false(), bindparam("by"), line.c.segment, bindparam("logged"), literal(""), literal(0),
            literal(""),
        )
        .where(*_WITH_CONTACT)
        .order_by(line.c.line),
    )
    .execution_options(preserve_rowcount=True)
)  # fmt: skip
FOLLOWING = {
    "contact": contact.c.no,
    "contact_company": contact.c.company,
    "salesperson": case((segment.c.salesperson != "", segment.c.salesperson), else_=contact.c.salesperson),
    "template": segment.c.template,
    "group": segment.c.group,
    "description": segment.c.description,
    "subject": segment.c.subject,
    "date": segment.c.date,
    "time": null(),
    "cost": segment.c.unit_cost,
    "duration": segment.c.unit_duration,
    "information_flow": segment.c.information_flow,
    "initiated_by": segment.c.initiated_by,
    "evaluation": null(),
    "campaign": entry.c.campaign,
    "campaign_target": segment.c.campaign_target,
    "campaign_response": segment.c.campaign_response,
    "correspondence_type": contact.c.correspondence_type,
    "language": literal(""),
    "attachment_no": null(),
    "attempt_failed": false(),
}
"""A line of a follow-up: what its segment plans, which has no template, for the contact of an entry."""
FOLLOW_UP_LINES = insert(line).from_select(
    ["segment", "line", *FOLLOWING],
    select(segment.c.segment, func.row_number().over(order_by=entry.c.entry) * 10000, *FOLLOWING.values())
    .select_from(entry)
    .join(contact, contact.c.no == entry.c.contact)
    .join(segment, segment.c.segment == bindparam("following"))
    .where(entry.c.logged_no == bindparam("logged")),
)


def is_logged(store: Connection, no: str) -> bool:
    """Whether a segment with this number was logged before."""
    return bool(store.scalar(LOGGED, {"no": no}))


def logged_segments(store: Connection) -> tuple[LoggedSegment, ...]:
    """The logged segments in the order of logging; entries that were canceled since do not count."""
    return many(store, LOGGED_SEGMENTS, LoggedSegment)


def add_logged_segment(store: Connection, record: LoggedSegment) -> int:
    """Register a logged segment, and say under which number."""
    values = record.model_dump(exclude={"interactions", "campaign_entries"})
    return int(add(store, ADD, values))


def first_unfit_line(store: Connection, no: str) -> Line | None:
    """The first line with a contact that may not be logged: a date, salesperson or template is missing."""
    return one(store, FIRST_UNFIT, Line, no=no)


def log_lines(store: Connection, no: str, logged: int, user: str) -> int:
    """Make an entry of every line that has a contact, in line order, and count them."""
    return store.execute(LOG_LINES, {"no": no, "logged": logged, "by": user}).rowcount


def add_follow_up_lines(store: Connection, logged: int, following: str) -> None:
    """Put the contacts of a logged segment's entries on another segment, with that segment's defaults."""
    store.execute(FOLLOW_UP_LINES, {"logged": logged, "following": following})
