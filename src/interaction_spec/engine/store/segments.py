"""Statements on open segments and their lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Label, bindparam, case, delete, func, insert, select, update

from interaction_spec.model.records import Line, Segment
from interaction_spec.model.values import ContactType

from .languages import drop_attachments
from .prepared import count, run, run_all, scalar
from .rows import StoredLine, in_parts, many, one
from .tables import attachment, contact, criteria_action, line, segment, segment_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


def _of_lines(figure: ColumnElement[Any], name: str) -> Label[Any]:
    """A figure over all lines of a segment, those without a contact included."""
    return select(figure).where(line.c.segment == segment.c.segment).scalar_subquery().label(name)


SHOWN = (
    *(column for column in segment.c if column is not segment.c.logged_no),
    _of_lines(func.count(), "lines"),
    _of_lines(func.sum(line.c.cost, type_=line.c.cost.type), "cost"),
    _of_lines(func.sum(line.c.duration), "duration"),
    select(func.count())
    .where(criteria_action.c.segment == segment.c.segment)
    .scalar_subquery()
    .label("criteria_actions"),
    select(attachment.c.name)
    .select_from(segment_language.join(attachment, attachment.c.no == segment_language.c.attachment_no))
    .where(segment_language.c.segment == segment.c.segment, segment_language.c.language == segment.c.language)
    .scalar_subquery()
    .label("attachment"),
)
COMPUTED = {"lines", "cost", "duration", "criteria_actions", "attachment"}
SHOWN_ON_LINE = {"contact_name", "attachment"}
SEGMENT = select(*SHOWN).where(segment.c.segment == bindparam("no"))
SEGMENTS = select(*SHOWN).order_by(segment.c.segment)
ADD = insert(segment)
SAVE = update(segment).where(segment.c.segment == bindparam("key"))
DELETE = delete(segment).where(segment.c.segment == bindparam("no"))

LINES = (
    select(
        *(column for column in line.c if column.name in Line.model_fields),
        case((contact.c.type == ContactType.PERSON, contact.c.name)).label("contact_name"),
        attachment.c.name.label("attachment"),
    )
    .select_from(
        line.outerjoin(contact, contact.c.no == line.c.contact).outerjoin(
            attachment, attachment.c.no == line.c.attachment_no
        )
    )
    .where(line.c.segment == bindparam("no"))
    .order_by(line.c.line)
)
LINE = LINES.add_columns(line.c.attachment_no).where(line.c.line == bindparam("key"))
COUNT_LINES = select(func.count()).where(line.c.segment == bindparam("no"))
BEGUN = select(segment.c.logged_no).where(segment.c.segment == bindparam("no"))
BEGIN = update(segment).where(segment.c.segment == bindparam("key"))
TAKEN = LINES.add_columns(line.c.attachment_no).where(line.c.line.in_(bindparam("keys", expanding=True)))
TAKE = delete(line).where(line.c.segment == bindparam("no"), line.c.line.in_(bindparam("keys", expanding=True)))
DELETE_LOGGED = delete(line).where(line.c.segment == bindparam("no"), line.c.contact != "")
SENDABLE = select(line.c.line).where(line.c.segment == bindparam("no"), line.c.correspondence_type.isnot(None)).limit(1)
CARRYING = select(func.count()).where(line.c.segment == bindparam("no"), line.c.template == bindparam("carried"))
ADD_LINE = insert(line)
SAVE_LINE = update(line).where(line.c.segment == bindparam("no"), line.c.line == bindparam("key"))
SAVE_ALL_LINES = update(line).where(line.c.segment == bindparam("no"))
SAVE_CARRYING = SAVE_ALL_LINES.where(line.c.template == bindparam("carried"))
DELETE_LINE = delete(line).where(line.c.segment == bindparam("no"), line.c.line == bindparam("key"))
DELETE_LINES = delete(line).where(line.c.segment == bindparam("no"))


def find_segment(store: Connection, no: str) -> Segment | None:
    """The open segment with this number."""
    return one(store, SEGMENT, Segment, no=no)


def segments(store: Connection) -> tuple[Segment, ...]:
    """All open segments, by number."""
    return many(store, SEGMENTS, Segment)


def add_segment(store: Connection, record: Segment) -> None:
    """Store a segment without lines."""
    run(store, ADD, record.model_dump(exclude=COMPUTED))


def save_segment(store: Connection, record: Segment) -> None:
    """Store a segment's new values."""
    run(store, SAVE, {"key": record.segment, **record.model_dump(exclude={"segment", *COMPUTED})})


def begun_register(store: Connection, no: str) -> int | None:
    """The number of the logged segment that a partial log of an open segment began."""
    found: int | None = scalar(store, BEGUN, {"no": no})
    return found


def take_off(store: Connection, no: str, keys: Sequence[str]) -> tuple[StoredLine, ...]:
    """Take lines off a segment, for a while."""
    taken: list[StoredLine] = []
    for part in in_parts(keys):
        taken += many(store, TAKEN, StoredLine, no=no, keys=part)
        run(store, TAKE, {"no": no, "keys": part})
    return tuple(taken)


def keep_lines(store: Connection, no: str, left: Sequence[StoredLine], register: int) -> None:
    """Put lines back on a segment of which the others were logged, and remember where."""
    run(store, DELETE_LOGGED, {"no": no})
    run_all(store, ADD_LINE, [{"segment": no, **record.model_dump(exclude=SHOWN_ON_LINE)} for record in left])
    run(store, BEGIN, {"key": no, "logged_no": register})


def delete_segment(store: Connection, no: str) -> None:
    """Delete a segment and its lines; its languages and criteria go with it."""
    drop_attachments(store, no)
    run(store, DELETE_LINES, {"no": no})
    run(store, DELETE, {"no": no})


def find_line(store: Connection, no: str, key: str) -> StoredLine | None:
    """One line of a segment."""
    return one(store, LINE, StoredLine, no=no, key=key)


def lines(store: Connection, no: str) -> tuple[Line, ...]:
    """The lines of a segment, in line order."""
    return many(store, LINES, Line, no=no)


def count_lines(store: Connection, no: str) -> int:
    """How many lines a segment has."""
    return scalar(store, COUNT_LINES, {"no": no}) or 0


def can_be_sent(store: Connection, no: str) -> bool:
    """Whether any line of a segment has a correspondence type."""
    return scalar(store, SENDABLE, {"no": no}) is not None


def add_line(store: Connection, no: str, record: StoredLine) -> None:
    """Store a line of a segment."""
    run(store, ADD_LINE, {"segment": no, **record.model_dump(exclude=SHOWN_ON_LINE)})


def save_line(store: Connection, no: str, record: StoredLine) -> None:
    """Store a line's new values."""
    values = record.model_dump(exclude={"line", *SHOWN_ON_LINE})
    run(store, SAVE_LINE, {"no": no, "key": record.line, **values})


def delete_line(store: Connection, no: str, key: str) -> bool:
    """Delete a line; false if there was none."""
    return count(store, DELETE_LINE, {"no": no, "key": key}) > 0


def set_all_lines(store: Connection, no: str, fields: dict[str, Any]) -> None:
    """Overwrite fields of all lines of a segment."""
    run(store, SAVE_ALL_LINES, {"no": no, **fields})


def carries(store: Connection, no: str, template: str) -> bool:
    """Whether any line of a segment carries a template."""
    return bool(scalar(store, CARRYING, {"no": no, "carried": template}))


def set_fields_of_lines(store: Connection, no: str, template: str, fields: dict[str, Any]) -> None:
    """Overwrite fields of every line that carries a template."""
    run(store, SAVE_CARRYING, {"no": no, "carried": template, **fields})
