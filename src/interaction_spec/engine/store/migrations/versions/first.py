"""The schema of the first version, which only SQLite files have had: other databases start with the second."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def text(name: str) -> sa.Column[Any]:
    """A text that may be blank."""
    return sa.Column(name, sa.String, nullable=False)


def option(name: str) -> sa.Column[Any]:
    """A choice that may be open."""
    return sa.Column(name, sa.String)


def texts(*names: str) -> list[sa.Column[Any]]:
    """Several texts."""
    return [text(name) for name in names]


def planned() -> list[sa.Column[Any]]:
    """What a segment line and an entry have in common."""
    return [
        *texts("contact", "contact_company", "salesperson", "template", "group", "description"),
        sa.Column("date", sa.Date),
        text("cost"),
        sa.Column("duration", sa.Integer, nullable=False),
        *map(option, ("information_flow", "initiated_by", "evaluation")),
    ]


def features() -> list[sa.Column[Any]]:
    """What a template and a segment have in common."""
    return [
        text("unit_cost"),
        sa.Column("unit_duration", sa.Integer, nullable=False),
        option("information_flow"),
        option("initiated_by"),
    ]


def upgrade() -> None:
    """Create the tables, parents before children."""
    if op.get_bind().dialect.name != "sqlite":
        return
    set_up()
    series()
    segments()
    entries()
    meta = op.create_table("meta", *texts("key", "value"), sa.PrimaryKeyConstraint("key"))
    op.bulk_insert(meta, [{"key": "schema_version", "value": "1"}])


def set_up() -> None:
    """People, templates, and what is chosen for documents."""
    op.create_table("salesperson", *texts("code", "name"), sa.PrimaryKeyConstraint("code"))
    op.create_table("contact", *texts("no", "name", "type", "company", "salesperson"), sa.PrimaryKeyConstraint("no"))
    op.create_table("account", *texts("type", "no", "name", "contact"), sa.PrimaryKeyConstraint("type", "no"))
    op.create_table("interaction_group", *texts("code", "description"), sa.PrimaryKeyConstraint("code"))
    op.create_table("template", *texts("code", "group", "description"), *features(), sa.PrimaryKeyConstraint("code"))
    op.create_table(
        "template_language",
        *texts("template", "language"),
        sa.PrimaryKeyConstraint("template", "language"),
        sa.ForeignKeyConstraint(["template"], ["template.code"], ondelete="CASCADE"),
    )
    op.create_table("template_setup", *texts("document_type", "template"), sa.PrimaryKeyConstraint("document_type"))
    op.create_table("marketing_setup", *texts("field", "value"), sa.PrimaryKeyConstraint("field"))


def series() -> None:
    """Number series and their ranges."""
    op.create_table(
        "number_series",
        *texts("code", "description"),
        sa.Column("default_nos", sa.Boolean, nullable=False),
        sa.Column("manual_nos", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "number_series_line",
        sa.Column("line", sa.Integer, primary_key=True),
        text("series"),
        sa.Column("starting_date", sa.Date),
        *texts("starting_no", "ending_no"),
        sa.Column("increment", sa.Integer, nullable=False),
        text("last_no_used"),
        sa.ForeignKeyConstraint(["series"], ["number_series.code"]),
    )
    op.create_index("ix_number_series_line_series", "number_series_line", ["series"])


def segments() -> None:
    """Open segments with their lines, and logged ones."""
    op.create_table(
        "segment",
        *texts("segment", "description", "salesperson", "template", "group"),
        sa.Column("date", sa.Date),
        *features(),
        sa.PrimaryKeyConstraint("segment"),
    )
    op.create_table(
        "segment_line",
        text("segment"),
        sa.Column("line", sa.Integer, nullable=False),
        *planned(),
        sa.PrimaryKeyConstraint("segment", "line"),
        sa.ForeignKeyConstraint(["segment"], ["segment.segment"]),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "logged_segment",
        sa.Column("no", sa.Integer, primary_key=True),
        *texts("segment", "description"),
        sa.Column("creation_date", sa.Date, nullable=False),
        text("user"),
        sa.UniqueConstraint("segment"),
    )


def entries() -> None:
    """Entries, and the indexes that lists seek by."""
    op.create_table(
        "entry",
        sa.Column("entry", sa.Integer, primary_key=True),
        *planned(),
        sa.Column("postponed", sa.Boolean, nullable=False),
        sa.Column("canceled", sa.Boolean, nullable=False),
        *texts("user", "segment"),
        option("document_type"),
        text("document_no"),
        sqlite_autoincrement=True,
    )
    op.create_index("entry_of_contact", "entry", ["contact", "postponed"])
    op.create_index("entry_of_company", "entry", ["contact_company", "postponed"])
    op.create_index("entry_of_salesperson", "entry", ["salesperson", "postponed"])
    in_segment, waiting = sa.text("segment != ''"), sa.text("postponed = 1")
    op.create_index("entry_of_segment", "entry", ["segment"], sqlite_where=in_segment, postgresql_where=in_segment)
    op.create_index("entry_postponed", "entry", ["entry"], sqlite_where=waiting, postgresql_where=sa.text("postponed"))
