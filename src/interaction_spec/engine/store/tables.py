"""The tables, named after the records that they hold and their columns after the fields.

Codes that may dangle (a deleted group or template, a salesperson whom a draft only mentions) carry no foreign
key: that they dangle is documented behaviour. What cannot exist alone (a line, a language, a range) has one.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Time,
    TypeDecorator,
    true,
)

metadata = MetaData()

PLANNED = (
    "contact", "contact_company", "salesperson", "template", "group", "description", "subject", "date", "time",
    "cost", "duration", "information_flow", "initiated_by", "evaluation", "campaign", "campaign_target",
    "campaign_response", "correspondence_type", "language", "attachment_no", "attempt_failed",
)  # fmt: skip
"""The columns that a segment line and a log entry have in common."""

_SCALE = 100_000
_BIG = BigInteger().with_variant(Integer, "sqlite")  # only an INTEGER key is SQLite's own row number
_TEXT = String().with_variant(String(collation="C"), "postgresql")  # or it would sort by the rules of some language


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, _TEXT, primary_key=key, nullable=False)


def _option(name: str) -> Column[str]:
    return Column(name, _TEXT)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _number(name: str) -> Column[int]:
    """A key that the store gives out."""
    return Column(name, _BIG, primary_key=True)


def _attachment() -> Column[int]:
    """No foreign key: with an entry of NAV 2017 goes its attachment, whoever else points to it."""
    return Column("attachment_no", _BIG)


def _planned() -> list[Column[Any]]:
    return [
        *map(_text, ("contact", "contact_company", "salesperson", "template", "group", "description", "subject")),
        Column("date", Date),
        Column("time", Time),
        Column("cost", Money, nullable=False),
        Column("duration", Integer, nullable=False),
        *map(_option, ("information_flow", "initiated_by", "evaluation")),
        _text("campaign"),
        _flag("campaign_target"),
        _flag("campaign_response"),
        _option("correspondence_type"),
        _text("language"),
        _attachment(),
        _flag("attempt_failed"),
    ]


class Money(TypeDecorator[Decimal]):
    """An exact amount, kept as a whole number of hundred-thousandths: its sums are exact in any database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Count the hundred-thousandths; the contract takes no finer amount."""
        del dialect
        return None if value is None else int(value * _SCALE)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Read what was written."""
        del dialect
        return None if value is None else Decimal(value) / _SCALE


class Id(TypeDecorator[str]):
    """An id: an opaque text outside, an integer here. A text that cannot be one of ours finds nothing."""

    impl = _BIG
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:
        """Take only the spelling that we gave out, and only what an integer of the database can hold."""
        del dialect
        if value is None:
            return None
        return int(value) if re.fullmatch(r"[1-9][0-9]{0,17}", value) else -1

    def process_result_value(self, value: int | None, dialect: Dialect) -> str | None:
        """Give out a text."""
        del dialect
        return None if value is None else str(value)


meta = Table("meta", metadata, _text("key", key=True), _text("value"))
"""About the store itself: the version of its schema, and the session that it serves."""

salesperson = Table("salesperson", metadata, _text("code", key=True), _text("name"))

user_setup = Table("user_setup", metadata, _text("user", key=True), _text("salesperson"))

contact = Table(
    "contact",
    metadata,
    _text("no", key=True),
    *map(_text, ("name", "type", "company", "salesperson", "language")),
    _option("correspondence_type"),
    *map(_text, ("email", "phone")),
    _flag("excluded"),
    _flag("privacy_blocked"),
)
Index("contact_of_company", contact.c.company)

account = Table("account", metadata, _text("type", key=True), _text("no", key=True), _text("name"), _text("contact"))
"""Customers and vendors, with the contact behind them."""

campaign = Table("campaign", metadata, _text("campaign", key=True), _text("description"))

campaign_entry = Table(
    "campaign_entry",
    metadata,
    _number("no"),
    *map(_text, ("campaign", "document_type", "segment", "description")),
    Column("date", Date),
    *map(_text, ("salesperson", "user")),
    _flag("canceled"),
    Column("logged_no", _BIG),
    sqlite_autoincrement=True,  # interactions outlive a deleted campaign's entries, and must not find others there
)
"""Its campaign, kind of document (blank for none) and segment (blank for none) tell it from all others."""
Index(
    "campaign_entry_key",
    campaign_entry.c.campaign,
    campaign_entry.c.document_type,
    campaign_entry.c.segment,
    unique=True,
)

group = Table("interaction_group", metadata, _text("code", key=True), _text("description"))

attachment = Table("attachment", metadata, _number("no"), _text("name"), sqlite_autoincrement=True)

template = Table(
    "template",
    metadata,
    *[_text("code", key=True), _text("group"), _text("description")],
    Column("unit_cost", Money, nullable=False),
    Column("unit_duration", Integer, nullable=False),
    _option("information_flow"),
    _option("initiated_by"),
    _text("campaign"),
    _flag("campaign_target"),
    _flag("campaign_response"),
    _option("correspondence_type"),
    _flag("ignore_contact_type"),
    _option("wizard_action"),
    _text("language"),
)

template_language = Table(
    "template_language",
    metadata,
    Column("template", ForeignKey("template.code", ondelete="CASCADE"), primary_key=True),
    _text("language", key=True),
    _attachment(),
)

template_setup = Table("template_setup", metadata, _text("document_type", key=True), _text("template"))

marketing_setup = Table("marketing_setup", metadata, _text("field", key=True), _text("value"))

archive = Table(
    "document_archive",
    metadata,
    _text("document_type", key=True),
    _text("no", key=True),
    Column("version", Integer, nullable=False),
)
"""The newest archived version of each document."""

series = Table(
    "number_series",
    metadata,
    _text("code", key=True),
    _text("description"),
    *map(_flag, ("default_nos", "manual_nos", "date_order")),
)

series_line = Table(
    "number_series_line",
    metadata,
    Column("line", Integer, primary_key=True),
    Column("series", ForeignKey("number_series.code"), nullable=False, index=True),
    Column("starting_date", Date),
    *map(_text, ("starting_no", "ending_no", "warning_no")),
    Column("increment", _BIG, nullable=False),
    _text("last_no_used"),
    Column("last_date_used", Date),
)

segment = Table(
    "segment",
    metadata,
    _text("segment", key=True),
    *map(_text, ("description", "salesperson", "template", "group")),
    Column("date", Date),
    Column("unit_cost", Money, nullable=False),
    Column("unit_duration", Integer, nullable=False),
    _option("information_flow"),
    _option("initiated_by"),
    _text("campaign"),
    _flag("campaign_target"),
    _flag("campaign_response"),
    _option("correspondence_type"),
    _flag("ignore_contact_type"),
    _text("language"),
    _text("subject"),
    Column("logged_no", _BIG),  # the logged segment that a partial log of it began
)

segment_language = Table(
    "segment_language",
    metadata,
    Column("segment", ForeignKey("segment.segment", ondelete="CASCADE"), primary_key=True),
    _text("language", key=True),
    _text("subject"),
    _attachment(),
)

line = Table(
    "segment_line",
    metadata,
    Column("segment", ForeignKey("segment.segment"), primary_key=True),
    Column("line", Id, primary_key=True, autoincrement=False),
    *_planned(),
    sqlite_with_rowid=False,  # the lines of a segment lie together in line order: so they are always read
)
Index("segment_line_of_contact", line.c.contact)

criteria_action = Table(
    "criteria_action",
    metadata,
    Column("segment", ForeignKey("segment.segment", ondelete="CASCADE"), primary_key=True),
    Column("no", Integer, primary_key=True, autoincrement=False),
    _text("step"),
)
"""What was done to the contacts of a segment; `step` is a `CriteriaStep` as JSON."""

criteria_history = Table(
    "criteria_history",
    metadata,
    _number("id"),
    Column("segment", ForeignKey("segment.segment", ondelete="CASCADE"), nullable=False),
    Column("no", Integer, nullable=False),
    _text("contact"),
    _flag("inserted"),
)
"""Which contacts a criteria action inserted, and which it removed."""
Index("criteria_history_of_action", criteria_history.c.segment, criteria_history.c.no)

saved_criteria = Table("saved_criteria", metadata, _text("code", key=True), _text("description"), _text("steps"))

entry = Table(
    "entry",
    metadata,
    Column("entry", Id, primary_key=True),
    *_planned(),
    _flag("postponed"),
    _flag("canceled"),
    _option("canceled_with"),  # what canceled it along with itself: its segment, or its campaign entry
    _text("user"),
    _text("segment"),
    Column("logged_no", _BIG),
    _option("document_type"),
    _text("document_no"),
    Column("version", Integer, nullable=False),
    _text("contact_via"),
    Column("campaign_entry", Id),
    _option("delivery_status"),
    sqlite_autoincrement=True,  # the number of a deleted entry never comes back
)

# An index on a rowid table ends in the rowid, which is the entry number: each of these also gives the order.
# PostgreSQL's indexes must say so.
for _column in (entry.c.contact, entry.c.contact_company, entry.c.salesperson):
    _name = f"entry_of_{_column.name}"
    Index(f"{_name}", _column, entry.c.postponed).ddl_if(dialect="sqlite")
    Index(f"{_name}_in_order", _column, entry.c.postponed, entry.c.entry).ddl_if(dialect="postgresql")
for _column in (entry.c.logged_no, entry.c.campaign_entry, entry.c.attachment_no):
    _given = _column.isnot(None)
    Index(f"entry_of_{_column.name}", _column, sqlite_where=_given, postgresql_where=_given)
_waiting = entry.c.postponed == true()
Index("entry_postponed", entry.c.entry, sqlite_where=_waiting, postgresql_where=_waiting)

comment = Table(
    "comment",
    metadata,
    _number("no"),
    Column("entry", Id, nullable=False, index=True),
    Column("date", Date, nullable=False),
    _text("comment"),
)
"""No foreign key: deleting a campaign entry leaves the comments of its interactions behind."""

history = Table(
    "history",
    metadata,
    _number("no"),
    Column("entry", Id, nullable=False, index=True),
    *map(_text, ("change", "user")),
    Column("date", Date, nullable=False),
    Column("time", Time, nullable=False),
)
"""Rows are only ever added; they outlive the entries."""

logged_segment = Table(
    "logged_segment",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("segment", _TEXT, nullable=False, unique=True),
    _text("description"),
    Column("creation_date", Date, nullable=False),
    _text("user"),
    _flag("canceled"),
)

request = Table("request", metadata, _text("key", key=True), _text("fingerprint"), _text("answer"))
"""The requests that carried an idempotency key, and what was answered."""

DATA = tuple(table for table in metadata.sorted_tables if table is not meta)
"""Every table that a user's data may lie in, parents before children."""
