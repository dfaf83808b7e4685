"""The second version: many new columns and tables, amounts as whole numbers, and PostgreSQL."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

import sqlalchemy as sa
from alembic import op

from interaction_spec.engine.store.failures import NotConvertible
from interaction_spec.engine.store.migrations.version_2 import metadata

revision = "0002"
down_revision = "0001"

MONEY = {"cost", "unit_cost"}
SCALE = 100_000
MOST = 10**18
"""An amount has 13 digits before the decimal point and 5 after it."""


def upgrade() -> None:
    """Create the tables; those of the first version hand over their rows."""
    bind = op.get_bind()
    found = sa.inspect(bind)
    old = [table for table in metadata.sorted_tables if table.name in found.get_table_names()]
    columns = {table.name: {column["name"] for column in found.get_columns(table.name)} for table in old}
    for table in old:
        for index in found.get_indexes(table.name):
            op.drop_index(index["name"] or "")
        op.rename_table(table.name, f"old_{table.name}")
    metadata.create_all(bind, checkfirst=False)
    if old:
        _hand_over(bind, {table: columns[table.name] for table in old})


def _hand_over(bind: sa.Connection, tables: dict[sa.Table, set[str]]) -> None:
    """Copy what the old tables hold, and drop them."""
    driver: Any = bind.connection.driver_connection
    driver.create_function("hundred_thousandths", 1, _hundred_thousandths, deterministic=True)
    for table, columns in tables.items():
        _check_amounts(bind, table, columns & MONEY)
        given = sa.table(f"old_{table.name}", *map(sa.column, columns))
        values = [_value(column, given) for column in table.c]
        bind.execute(sa.insert(table).from_select([column.name for column in table.c], sa.select(*values)))
    # The rows alone do not tell the highest number that was ever given.
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'entry'")
    op.execute("INSERT INTO sqlite_sequence SELECT 'entry', seq FROM sqlite_sequence WHERE name = 'old_entry'")
    op.execute("DELETE FROM meta WHERE key = 'schema_version'")  # from now on it stands in Alembic's table
    for table in reversed(tables):
        op.drop_table(f"old_{table.name}")


def _value(column: sa.Column[Any], old: sa.TableClause) -> sa.ColumnElement[Any]:
    """What a column holds of an old row."""
    if (old.name, column.name) == ("old_entry", "logged_no"):
        return sa.literal_column("(SELECT no FROM old_logged_segment AS l WHERE l.segment = old_entry.segment)")
    if column.name in old.c:
        kept = old.c[column.name]
        return sa.func.hundred_thousandths(kept) if column.name in MONEY else kept
    if column.nullable:
        return sa.null()
    return sa.literal_column("''" if isinstance(column.type, sa.String) else "0")


def _check_amounts(bind: sa.Connection, table: sa.Table, columns: set[str]) -> None:
    for name in columns:
        amount: sa.ColumnClause[str] = sa.column(name)
        old = sa.table(f"old_{table.name}")
        unfit = sa.select(amount).select_from(old).where(sa.func.hundred_thousandths(amount).is_(None)).limit(1)
        found = bind.scalar(unfit)
        if found is not None:
            raise NotConvertible(f"the amount {found} in {table.name}.{name} has more than 13 or 5 digits, or is none")


def _hundred_thousandths(amount: str) -> int | None:
    """An amount as a whole number, if that is exact."""
    try:
        scaled = Decimal(amount) * SCALE
    except InvalidOperation:
        return None
    whole = int(scaled) if scaled.is_finite() else MOST
    return whole if whole == scaled and abs(whole) < MOST else None
