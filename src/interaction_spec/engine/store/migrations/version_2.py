"""The tables of version 2, as they were then. What changes later is a further step, never a change here."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData()

WHOLE = sa.BigInteger().with_variant(sa.Integer, "sqlite")
TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def keys(*names: str) -> list[sa.Column[Any]]:
    """The texts that a row is known by."""
    return [sa.Column(name, TEXT, primary_key=True) for name in names]


def number(name: str) -> sa.Column[Any]:
    """A number that the store gives out."""
    return sa.Column(name, WHOLE, primary_key=True)


def texts(*names: str) -> list[sa.Column[Any]]:
    """Texts that may be blank."""
    return [sa.Column(name, TEXT, nullable=False) for name in names]


def options(*names: str) -> list[sa.Column[Any]]:
    """Choices that may be open."""
    return [sa.Column(name, TEXT) for name in names]


def flags(*names: str) -> list[sa.Column[Any]]:
    """Yes or no."""
    return [sa.Column(name, sa.Boolean, nullable=False) for name in names]


def counts(*names: str, type_: Any = sa.Integer) -> list[sa.Column[Any]]:
    """Whole numbers, amounts, and days that are always known."""
    return [sa.Column(name, type_, nullable=False) for name in names]


def links(*names: str, type_: Any = WHOLE) -> list[sa.Column[Any]]:
    """Numbers of rows elsewhere, or dates, or nothing."""
    return [sa.Column(name, type_) for name in names]


def of_segment(*, primary: bool = True, cascade: bool = True) -> sa.Column[Any]:
    """What cannot be without its segment."""
    to = sa.ForeignKey("segment.segment", ondelete="CASCADE" if cascade else None)
    return sa.Column("segment", to, primary_key=primary, nullable=False)


def planned() -> list[sa.Column[Any]]:
    """What a segment line and an entry have in common."""
    return [
        *texts("contact", "contact_company", "salesperson", "template", "group", "description", "subject"),
        *links("date", type_=sa.Date),
        *links("time", type_=sa.Time),
        *counts("cost", type_=sa.BigInteger),
        *counts("duration"),
        *options("information_flow", "initiated_by", "evaluation"),
        *texts("campaign"),
        *flags("campaign_target", "campaign_response"),
        *options("correspondence_type"),
        *texts("language"),
        *links("attachment_no"),
        *flags("attempt_failed"),
    ]


def features() -> list[sa.Column[Any]]:
    """What a template and a segment have in common."""
    return [
        *counts("unit_cost", type_=sa.BigInteger),
        *counts("unit_duration"),
        *options("information_flow", "initiated_by"),
        *texts("campaign"),
        *flags("campaign_target", "campaign_response"),
        *options("correspondence_type"),
        *flags("ignore_contact_type"),
    ]


sa.Table("meta", metadata, *keys("key"), *texts("value"))
sa.Table("salesperson", metadata, *keys("code"), *texts("name"))
sa.Table("user_setup", metadata, *keys("user"), *texts("salesperson"))
contact = sa.Table(
    "contact",
    metadata,
    *keys("no"),
    *texts("name", "type", "company", "salesperson", "language"),
    *options("correspondence_type"),
    *texts("email", "phone"),
    *flags("excluded", "privacy_blocked"),
)
sa.Index("contact_of_company", contact.c.company)
sa.Table("account", metadata, *keys("type", "no"), *texts("name", "contact"))
sa.Table("campaign", metadata, *keys("campaign"), *texts("description"))
sa.Table(
    "campaign_entry",
    metadata,
    number("no"),
    *texts("campaign", "document_type", "segment", "description"),
    *links("date", type_=sa.Date),
    *texts("salesperson", "user"),
    *flags("canceled"),
    *links("logged_no"),
    sa.Index("campaign_entry_key", "campaign", "document_type", "segment", unique=True),
    sqlite_autoincrement=True,
)
sa.Table("interaction_group", metadata, *keys("code"), *texts("description"))
sa.Table("attachment", metadata, number("no"), *texts("name"), sqlite_autoincrement=True)
sa.Table(
    "template",
    metadata,
    *keys("code"),
    *texts("group", "description"),
    *features(),
    *options("wizard_action"),
    *texts("language"),
)
sa.Table(
    "template_language",
    metadata,
    sa.Column("template", sa.ForeignKey("template.code", ondelete="CASCADE"), primary_key=True),
    *keys("language"),
    *links("attachment_no"),
)
sa.Table("template_setup", metadata, *keys("document_type"), *texts("template"))
sa.Table("marketing_setup", metadata, *keys("field"), *texts("value"))
sa.Table("document_archive", metadata, *keys("document_type", "no"), *counts("version"))
sa.Table(
    "number_series", metadata, *keys("code"), *texts("description"), *flags("default_nos", "manual_nos", "date_order")
)
sa.Table(
    "number_series_line",
    metadata,
    sa.Column("line", sa.Integer, primary_key=True),
    sa.Column("series", sa.ForeignKey("number_series.code"), nullable=False, index=True),
    *links("starting_date", type_=sa.Date),
    *texts("starting_no", "ending_no", "warning_no"),
    *counts("increment", type_=WHOLE),
    *texts("last_no_used"),
    *links("last_date_used", type_=sa.Date),
)
sa.Table(
    "segment",
    metadata,
    *keys("segment"),
    *texts("description", "salesperson", "template", "group"),
    *links("date", type_=sa.Date),
    *features(),
    *texts("language", "subject"),
    *links("logged_no"),
)
sa.Table("segment_language", metadata, of_segment(), *keys("language"), *texts("subject"), *links("attachment_no"))
sa.Table(
    "segment_line",
    metadata,
    of_segment(cascade=False),
    sa.Column("line", WHOLE, primary_key=True, autoincrement=False),
    *planned(),
    sa.Index("segment_line_of_contact", "contact"),
    sqlite_with_rowid=False,
)
sa.Table(
    "criteria_action",
    metadata,
    of_segment(),
    sa.Column("no", sa.Integer, primary_key=True, autoincrement=False),
    *texts("step"),
)
sa.Table(
    "criteria_history",
    metadata,
    number("id"),
    of_segment(primary=False),
    *counts("no"),
    *texts("contact"),
    *flags("inserted"),
    sa.Index("criteria_history_of_action", "segment", "no"),
)
sa.Table("saved_criteria", metadata, *keys("code"), *texts("description", "steps"))
entry = sa.Table(
    "entry",
    metadata,
    number("entry"),
    *planned(),
    *flags("postponed", "canceled"),
    *options("canceled_with"),
    *texts("user", "segment"),
    *links("logged_no"),
    *options("document_type"),
    *texts("document_no"),
    *counts("version"),
    *texts("contact_via"),
    *links("campaign_entry"),
    *options("delivery_status"),
    sqlite_autoincrement=True,
)
for column in (entry.c.contact, entry.c.contact_company, entry.c.salesperson):
    sa.Index(f"entry_of_{column.name}", column, entry.c.postponed).ddl_if(dialect="sqlite")
    sa.Index(f"entry_of_{column.name}_in_order", column, entry.c.postponed, entry.c.entry).ddl_if(dialect="postgresql")
for column in (entry.c.logged_no, entry.c.campaign_entry, entry.c.attachment_no):
    given = column.isnot(None)
    sa.Index(f"entry_of_{column.name}", column, sqlite_where=given, postgresql_where=given)
waiting = entry.c.postponed == sa.true()
sa.Index("entry_postponed", entry.c.entry, sqlite_where=waiting, postgresql_where=waiting)
sa.Table(
    "comment",
    metadata,
    number("no"),
    sa.Column("entry", WHOLE, nullable=False, index=True),
    *counts("date", type_=sa.Date),
    *texts("comment"),
)
sa.Table(
    "history",
    metadata,
    number("no"),
    sa.Column("entry", WHOLE, nullable=False, index=True),
    *texts("change", "user"),
    *counts("date", type_=sa.Date),
    *counts("time", type_=sa.Time),
)
sa.Table(
    "logged_segment",
    metadata,
    sa.Column("no", sa.Integer, primary_key=True),
    *texts("segment", "description"),
    *counts("creation_date", type_=sa.Date),
    *texts("user"),
    *flags("canceled"),
    sa.UniqueConstraint("segment"),
)
sa.Table("request", metadata, *keys("key"), *texts("fingerprint", "answer"))
