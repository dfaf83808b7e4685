"""The tables, named after the records that they hold and their columns after the fields.

Codes that may dangle (a deleted group or template, a salesperson whom a draft only mentions) carry no foreign
key: that they dangle is documented behaviour. What cannot exist alone (a line, a language, a range) has one.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Time,
    true,
)

from .columns import BIG, TEXT, Id, Money, flag, number, option, text

metadata = MetaData()

PLANNED = (
    "contact", "contact_company", "salesperson", "template", "group", "description", "subject", "date", "time",
    "cost", "duration", "information_flow", "initiated_by", "evaluation", "campaign", "campaign_target",
    "campaign_response", "correspondence_type", "language", "attachment_no", "attempt_failed",
)  # fmt: skip
"""The columns that a segment line and a log entry have in common."""


def _attachment() -> Column[int]:
    """No foreign key: with an entry of NAV 2017 goes its attachment, whoever else points to it."""
    return Column("attachment_no", BIG)


def _planned() -> list[Column[Any]]:
    return [
        *map(text, ("contact", "contact_company", "salesperson", "template", "group", "description", "subject")),
        Column("date", Date),
        Column("time", Time),
        Column("cost", Money, nullable=False),
        Column("duration", Integer, nullable=False),
        *map(option, ("information_flow", "initiated_by", "evaluation")),
        text("campaign"),
        flag("campaign_target"),
        flag("campaign_response"),
        option("correspondence_type"),
        text("language"),
        _attachment(),
        flag("attempt_failed"),
    ]


meta = Table("meta", metadata, text("key", key=True), text("value"))
"""About the store itself: the version of its schema, and the session that it serves."""

salesperson = Table("salesperson", metadata, text("code", key=True), text("name"))

user_setup = Table("user_setup", metadata, text("user", key=True), text("salesperson"))

contact = Table(
    "contact",
    metadata,
    text("no", key=True),
    *map(text, ("name", "type", "company", "salesperson", "language")),
    option("correspondence_type"),
    *map(text, ("email", "phone")),
    flag("excluded"),
    flag("privacy_blocked"),
)
Index("contact_of_company", contact.c.company)

account = Table("account", metadata, text("type", key=True), text("no", key=True), text("name"), text("contact"))
"""Customers and vendors, with the contact behind them."""

campaign = Table("campaign", metadata, text("campaign", key=True), text("description"))

campaign_entry = Table(
    "campaign_entry",
    metadata,
    number("no"),
    *map(text, ("campaign", "document_type", "segment", "description")),
    Column("date", Date),
    *map(text, ("salesperson", "user")),
    flag("canceled"),
    Column("logged_no", BIG),
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

group = Table("interaction_group", metadata, text("code", key=True), text("description"))

attachment = Table("attachment", metadata, number("no"), text("name"), sqlite_autoincrement=True)

template = Table(
    "template",
    metadata,
    *[text("code", key=True), text("group"), text("description")],
    Column("unit_cost", Money, nullable=False),
    Column("unit_duration", Integer, nullable=False),
    option("information_flow"),
    option("initiated_by"),
    text("campaign"),
    flag("campaign_target"),
    flag("campaign_response"),
    option("correspondence_type"),
    flag("ignore_contact_type"),
    option("wizard_action"),
    text("language"),
)

template_language = Table(
    "template_language",
    metadata,
    Column("template", ForeignKey("template.code", ondelete="CASCADE"), primary_key=True),
    text("language", key=True),
    _attachment(),
)

template_setup = Table("template_setup", metadata, text("document_type", key=True), text("template"))

marketing_setup = Table("marketing_setup", metadata, text("field", key=True), text("value"))

archive = Table(
    "document_archive",
    metadata,
    text("document_type", key=True),
    text("no", key=True),
    Column("version", Integer, nullable=False),
)
"""The newest archived version of each document."""

series = Table(
    "number_series",
    metadata,
    text("code", key=True),
    text("description"),
    *map(flag, ("default_nos", "manual_nos", "date_order")),
)

series_line = Table(
    "number_series_line",
    metadata,
    Column("line", Integer, primary_key=True),
    Column("series", ForeignKey("number_series.code"), nullable=False, index=True),
    Column("starting_date", Date),
    *map(text, ("starting_no", "ending_no", "warning_no")),
    Column("increment", BIG, nullable=False),
    text("last_no_used"),
    Column("last_date_used", Date),
)

segment = Table(
    "segment",
    metadata,
    text("segment", key=True),
    *map(text, ("description", "salesperson", "template", "group")),
    Column("date", Date),
    Column("unit_cost", Money, nullable=False),
    Column("unit_duration", Integer, nullable=False),
    option("information_flow"),
    option("initiated_by"),
    text("campaign"),
    flag("campaign_target"),
    flag("campaign_response"),
    option("correspondence_type"),
    flag("ignore_contact_type"),
    text("language"),
    text("subject"),
    Column("logged_no", BIG),  # the logged segment that a partial log of it began
)

segment_language = Table(
    "segment_language",
    metadata,
    Column("segment", ForeignKey("segment.segment", ondelete="CASCADE"), primary_key=True),
    text("language", key=True),
    text("subject"),
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
    text("step"),
)
"""What was done to the contacts of a segment; `step` is a `CriteriaStep` as JSON."""

criteria_history = Table(
    "criteria_history",
    metadata,
    number("id"),
    Column("segment", ForeignKey("segment.segment", ondelete="CASCADE"), nullable=False),
    Column("no", Integer, nullable=False),
    text("contact"),
    flag("inserted"),
)
"""Which contacts a criteria action inserted, and which it removed."""
Index("criteria_history_of_action", criteria_history.c.segment, criteria_history.c.no)

saved_criteria = Table("saved_criteria", metadata, text("code", key=True), text("description"), text("steps"))

entry = Table(
    "entry",
    metadata,
    Column("entry", Id, primary_key=True),
    *_planned(),
    flag("postponed"),
    flag("canceled"),
    option("canceled_with"),  # what canceled it along with itself: its segment, or its campaign entry
    text("user"),
    text("segment"),
    Column("logged_no", BIG),
    option("document_type"),
    text("document_no"),
    Column("version", Integer, nullable=False),
    text("contact_via"),
    Column("campaign_entry", Id),
    option("delivery_status"),
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
    number("no"),
    Column("entry", Id, nullable=False, index=True),
    Column("date", Date, nullable=False),
    text("comment"),
)
"""No foreign key: deleting a campaign entry leaves the comments of its interactions behind."""

history = Table(
    "history",
    metadata,
    number("no"),
    Column("entry", Id, nullable=False, index=True),
    *map(text, ("change", "user")),
    Column("date", Date, nullable=False),
    Column("time", Time, nullable=False),
)
"""Rows are only ever added; they outlive the entries."""

logged_segment = Table(
    "logged_segment",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("segment", TEXT, nullable=False, unique=True),
    text("description"),
    Column("creation_date", Date, nullable=False),
    text("user"),
    flag("canceled"),
)

request = Table("request", metadata, text("key", key=True), text("fingerprint"), text("answer"))
"""The requests that carried an idempotency key, and what was answered."""

DATA = tuple(table for table in metadata.sorted_tables if table is not meta)
"""Every table that a user's data may lie in, parents before children."""
