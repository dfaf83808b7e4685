"""Statements that turn a segment into entries: few, however many lines it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    FromClause,
    Label,
    and_,
    bindparam,
    case,
    false,
    func,
    insert,
    literal,
    not_,
    null,
    or_,
    select,
    true,
)

from interaction_spec.model.records import LineRefusal, LoggedSegment
from interaction_spec.model.values import CorrespondenceType, DeliveryStatus

from .prepared import count, fetch, scalar
from .rows import add, many
from .tables import (
    PLANNED,
    campaign,
    campaign_entry,
    contact,
    entry,
    line,
    logged_segment,
    salesperson,
    segment,
    template,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection


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

_GATHERING = (
    select(campaign_entry.c.no)
    .where(
        campaign_entry.c.campaign == line.c.campaign,
        campaign_entry.c.document_type == "",
        campaign_entry.c.segment == line.c.segment,
    )
    .scalar_subquery()
)
_WITH_CONTACT = (line.c.segment == bindparam("no"), line.c.contact != "")
_judge = template.alias("judge")
"""The template whose correspondence type says whether a line is sent at all."""
_SENDING = bindparam("deliver", type_=Boolean).is_(true())
_NO_ADDRESS = and_(line.c.correspondence_type == CorrespondenceType.EMAIL, contact.c.email == "")
_REFUSED_ADDRESS = and_(_SENDING, bindparam("demanding", type_=Boolean).is_(true()), _NO_ADDRESS)
_UNSENDABLE = or_(line.c.correspondence_type.is_(None), and_(_NO_ADDRESS, not_(_REFUSED_ADDRESS)))
_WANTED = _judge.c.correspondence_type.isnot(None)
LACKS: dict[str, ColumnElement[bool]] = {
    "date-blank": line.c.date.is_(None),
    "salesperson-blank": line.c.salesperson == "",
    "salesperson-unknown": and_(line.c.salesperson != "", salesperson.c.code.is_(None)),
    "template-blank": line.c.template == "",
    "template-unknown": and_(line.c.template != "", template.c.code.is_(None)),
    "campaign-unknown": and_(line.c.campaign != "", campaign.c.campaign.is_(None)),
    "email-missing": _REFUSED_ADDRESS,
    "attachment-missing": and_(_SENDING, or_(not_(_UNSENDABLE), _WANTED), line.c.attachment_no.is_(None)),
    "correspondence-blank": and_(_SENDING, _UNSENDABLE, _WANTED),
}
"""What a line may lack, in the order in which it is looked for (domain facts 3.3 and 3.14)."""
_LATE = "correspondence-blank"
"""Only the sending itself stumbles over this one, when all lines have been looked at."""
UNFIT = (
    select(
        *(line.c[name] for name in ("line", "contact", "salesperson", "template", "campaign")),
        *(lack.label(name) for name, lack in LACKS.items()),
    )
    .select_from(
        line.join(segment, segment.c.segment == line.c.segment)
        .outerjoin(contact, contact.c.no == line.c.contact)
        .outerjoin(salesperson, salesperson.c.code == line.c.salesperson)
        .outerjoin(template, template.c.code == line.c.template)
        .outerjoin(campaign, campaign.c.campaign == line.c.campaign)
        .outerjoin(
            _judge,
            _judge.c.code
            == case((bindparam("by_line", type_=Boolean).is_(true()), line.c.template), else_=segment.c.template),
        )
    )
    .where(*_WITH_CONTACT, or_(*LACKS.values()))
)
LOGGABLE = select(func.count()).where(*_WITH_CONTACT)
ALL_UNFIT = UNFIT.order_by(line.c.line)
FIRST_UNFIT = UNFIT.order_by(
    case((or_(*(lack for name, lack in LACKS.items() if name != _LATE)), 0), else_=1), line.c.line
).limit(1)
_ADDRESS = select(contact.c.email).where(contact.c.no == line.c.contact).scalar_subquery()
_SENT_AS = case(
    (and_(line.c.correspondence_type == CorrespondenceType.EMAIL, _ADDRESS == ""), null()),
    else_=line.c.correspondence_type,
)
"""An e-mail without an address is not sent at all; where that is refused, none comes so far."""
_COPIED = {name: line.c[name] for name in PLANNED} | {"correspondence_type": _SENT_AS}
LOG_LINES = (
    insert(entry)
    .from_select(
        [
            *PLANNED, "postponed", "canceled", "user", "segment", "logged_no", "document_no", "version", "contact_via",
            "campaign_entry", "delivery_status",
        ],
        select(
            *_COPIED.values(),
            false(), false(), bindparam("by"), line.c.segment, bindparam("logged"), literal(""), literal(0),
            literal(""), case((line.c.campaign != "", _GATHERING)),
            case((and_(_SENDING, _SENT_AS.isnot(None)), literal(DeliveryStatus.IN_PROGRESS.value))),
        )
        .where(*_WITH_CONTACT)
        .order_by(line.c.line),
    )
    .execution_options(preserve_rowcount=True)
)  # fmt: skip
RANGE = select(*(of(entry.c.entry, type_=entry.c.entry.type) for of in (func.min, func.max))).where(
    entry.c.logged_no == bindparam("logged")
)


@dataclass(frozen=True, slots=True)
class Sending:
    """How the lines of a segment are looked at before they are logged."""

    deliver: bool = False
    address_required: bool = False
    by_line_template: bool = False

    def parameters(self) -> dict[str, bool]:
        """The same for statements."""
        return {
            "deliver": self.deliver,
            "demanding": self.address_required,
            "by_line": self.by_line_template,
        }


def count_loggable(store: Connection, no: str) -> int:
    """How many lines of a segment have a contact."""
    return int(scalar(store, LOGGABLE, {"no": no}) or 0)


def logged_segments(store: Connection) -> tuple[LoggedSegment, ...]:
    """The logged segments in the order of logging; entries that were canceled since do not count."""
    return many(store, LOGGED_SEGMENTS, LoggedSegment)


def add_logged_segment(store: Connection, record: LoggedSegment) -> int:
    """Register a logged segment, and say under which number."""
    values = record.model_dump(exclude={"interactions", "campaign_entries"})
    return int(add(store, ADD, values))


def unfit_lines(store: Connection, no: str, sending: Sending) -> Iterator[LineRefusal]:
    """Everything that keeps lines of a segment from being logged, in line order, each line's first lack first."""
    for row in fetch(store, ALL_UNFIT, {"no": no, **sending.parameters()}):
        yield from _refusals(row)


def first_unfit_line(store: Connection, no: str, sending: Sending) -> LineRefusal | None:
    """What is refused when a segment is logged."""
    row = next(iter(fetch(store, FIRST_UNFIT, {"no": no, **sending.parameters()})), None)
    return None if row is None else next(_refusals(row))


def _refusals(row: Mapping[str, Any]) -> Iterator[LineRefusal]:
    """What one line lacks, as refusals."""
    for lack in LACKS:
        if row.get(lack):
            field, _, what = lack.partition("-")
            blank = what == "blank" and field != "correspondence"
            params = {"contact": row["contact"]}
            if blank:
                params["field"] = field
            elif what == "unknown":
                params[field] = row[field]
            code = "line-field-blank" if blank else f"line-{lack}"
            yield LineRefusal(line=row["line"], contact=row["contact"], code=code, params=params)


def log_lines(store: Connection, no: str, logged: int, user: str, *, deliver: bool = False) -> int:
    """Make an entry of every line that has a contact, in line order, and count them."""
    return count(store, LOG_LINES, {"no": no, "logged": logged, "by": user, "deliver": deliver})


def logged_range(store: Connection, logged: int) -> tuple[str, str]:
    """The first and the last entry of a logged segment, which has some."""
    found = store.execute(RANGE, {"logged": logged}).one()
    return found[0], found[1]
