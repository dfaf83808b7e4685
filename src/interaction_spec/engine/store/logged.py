"""Statements that turn a segment into entries: few, however many lines it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, case, exists, false, func, insert, literal, null, or_, select

from interaction_spec.model.records import Line, LoggedSegment

from .rows import many, one
from .tables import PLANNED, contact, entry, line, logged_segment, salesperson, segment, template

if TYPE_CHECKING:
    from sqlalchemy import Connection

LOGGED = select(exists().where(logged_segment.c.segment == bindparam("no")))
_ACTIVE = (
    select(func.count())
    .where(entry.c.segment == logged_segment.c.segment, entry.c.segment != "", entry.c.canceled == false())
    .scalar_subquery()
    .label("interactions")
)
LOGGED_SEGMENTS = select(
    *(column for column in logged_segment.c if column is not logged_segment.c.no), _ACTIVE
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
        [*PLANNED, "postponed", "canceled", "user", "segment", "document_type", "document_no"],
        select(
            *(line.c[name] for name in PLANNED),
            false(), false(), bindparam("by"), line.c.segment, null(), literal(""),
        )
        .where(*_WITH_CONTACT)
        .order_by(line.c.line),
    )
    .execution_options(preserve_rowcount=True)
)  # fmt: skip
FOLLOW_UP_LINES = insert(line).from_select(
    ["segment", "line", *PLANNED],
    select(
        segment.c.segment,
        func.row_number().over(order_by=entry.c.entry) * 10000,
        contact.c.no,
        contact.c.company,
        case((segment.c.salesperson != "", segment.c.salesperson), else_=contact.c.salesperson),
        segment.c.template,
        segment.c.group,
        segment.c.description,
        segment.c.date,
        segment.c.unit_cost,
        segment.c.unit_duration,
        segment.c.information_flow,
        segment.c.initiated_by,
        null(),
    )
    .select_from(entry)
    .join(contact, contact.c.no == entry.c.contact)
    .join(segment, segment.c.segment == bindparam("following"))
    .where(entry.c.segment == bindparam("no"), entry.c.segment != ""),
)


def is_logged(store: Connection, no: str) -> bool:
    """Whether a segment with this number was logged before."""
    return bool(store.scalar(LOGGED, {"no": no}))


def logged_segments(store: Connection) -> tuple[LoggedSegment, ...]:
    """The logged segments in the order of logging; entries that were canceled since do not count."""
    return many(store, LOGGED_SEGMENTS, LoggedSegment)


def add_logged_segment(store: Connection, record: LoggedSegment) -> None:
    """Register a logged segment."""
    store.execute(ADD, record.model_dump(exclude={"interactions"}))


def first_unfit_line(store: Connection, no: str) -> Line | None:
    """The first line with a contact that may not be logged: a date, salesperson or template is missing."""
    return one(store, FIRST_UNFIT, Line, no=no)


def log_lines(store: Connection, no: str, user: str) -> int:
    """Make an entry of every line that has a contact, in line order, and count them."""
    return store.execute(LOG_LINES, {"no": no, "by": user}).rowcount


def add_follow_up_lines(store: Connection, no: str, following: str) -> None:
    """Put the contacts of a logged segment's entries on another segment, with that segment's defaults."""
    store.execute(FOLLOW_UP_LINES, {"no": no, "following": following})
