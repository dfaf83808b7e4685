"""The tables, named after the records that they hold and their columns after the fields.

Codes that may dangle (a deleted group or template, a salesperson whom a draft only mentions) carry no foreign
key: that they dangle is documented behaviour. What cannot exist alone (a line, a language, a range) has one.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from sqlalchemy import (
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
    TypeDecorator,
    true,
)

metadata = MetaData()

PLANNED = (
    "contact", "contact_company", "salesperson", "template", "group", "description", "date",
    "cost", "duration", "information_flow", "initiated_by", "evaluation",
)  # fmt: skip
"""The columns that a segment line and a log entry have in common."""


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, String, primary_key=key, nullable=False)


def _option(name: str) -> Column[str]:
    return Column(name, String)


def _planned() -> list[Column[Any]]:
    return [
        *map(_text, ("contact", "contact_company", "salesperson", "template", "group", "description")),
        Column("date", Date),
        Column("cost", Money, nullable=False),
        Column("duration", Integer, nullable=False),
        *map(_option, ("information_flow", "initiated_by", "evaluation")),
    ]


class Money(TypeDecorator[Decimal]):
    """An exact amount, kept as text: SQLite's own numbers are binary fractions."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Write without an exponent, all decimals kept."""
        del dialect
        return None if value is None else f"{value:f}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """Read what was written."""
        del dialect
        return None if value is None else Decimal(value)


class Id(TypeDecorator[str]):
    """An id: an opaque text outside, an integer here. A text that cannot be one of ours finds nothing."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:
        """Take only the spelling that we gave out, and only what SQLite's integers can hold."""
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

contact = Table(
    "contact",
    metadata,
    _text("no", key=True),
    _text("name"),
    _text("type"),
    _text("company"),
    _text("salesperson"),
)

account = Table("account", metadata, _text("type", key=True), _text("no", key=True), _text("name"), _text("contact"))
"""Customers and vendors, with the contact behind them."""

group = Table("interaction_group", metadata, _text("code", key=True), _text("description"))

template = Table(
    "template",
    metadata,
    _text("code", key=True),
    _text("group"),
    _text("description"),
    Column("unit_cost", Money, nullable=False),
    Column("unit_duration", Integer, nullable=False),
    _option("information_flow"),
    _option("initiated_by"),
)

template_language = Table(
    "template_language",
    metadata,
    Column("template", ForeignKey("template.code", ondelete="CASCADE"), primary_key=True),
    _text("language", key=True),
)

template_setup = Table("template_setup", metadata, _text("document_type", key=True), _text("template"))

marketing_setup = Table("marketing_setup", metadata, _text("field", key=True), _text("value"))

series = Table(
    "number_series",
    metadata,
    _text("code", key=True),
    _text("description"),
    Column("default_nos", Boolean, nullable=False),
    Column("manual_nos", Boolean, nullable=False),
)

series_line = Table(
    "number_series_line",
    metadata,
    Column("line", Integer, primary_key=True),
    Column("series", ForeignKey("number_series.code"), nullable=False, index=True),
    Column("starting_date", Date),
    _text("starting_no"),
    _text("ending_no"),
    Column("increment", Integer, nullable=False),
    _text("last_no_used"),
)

segment = Table(
    "segment",
    metadata,
    _text("segment", key=True),
    _text("description"),
    _text("salesperson"),
    _text("template"),
    _text("group"),
    Column("date", Date),
    Column("unit_cost", Money, nullable=False),
    Column("unit_duration", Integer, nullable=False),
    _option("information_flow"),
    _option("initiated_by"),
)

line = Table(
    "segment_line",
    metadata,
    Column("segment", ForeignKey("segment.segment"), primary_key=True),
    Column("line", Id, primary_key=True),
    *_planned(),
    sqlite_with_rowid=False,  # the lines of a segment lie together in line order: so they are always read
)

entry = Table(
    "entry",
    metadata,
    Column("entry", Id, primary_key=True),
    *_planned(),
    Column("postponed", Boolean, nullable=False),
    Column("canceled", Boolean, nullable=False),
    _text("user"),
    _text("segment"),
    _option("document_type"),
    _text("document_no"),
    sqlite_autoincrement=True,  # the number of a deleted entry never comes back
)

# An index on a rowid table ends in the rowid, which is the entry number: each of these also gives the order.
Index("entry_of_contact", entry.c.contact, entry.c.postponed)
Index("entry_of_company", entry.c.contact_company, entry.c.postponed)
Index("entry_of_salesperson", entry.c.salesperson, entry.c.postponed)
Index("entry_of_segment", entry.c.segment, sqlite_where=entry.c.segment != "")
Index("entry_postponed", entry.c.entry, sqlite_where=entry.c.postponed == true())

logged_segment = Table(
    "logged_segment",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("segment", String, nullable=False, unique=True),
    _text("description"),
    Column("creation_date", Date, nullable=False),
    _text("user"),
)

DATA = tuple(table for table in metadata.sorted_tables if table is not meta)
"""Every table that a user's data may lie in, parents before children."""
