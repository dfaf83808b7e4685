"""Where the two databases differ in how a statement is written."""

from __future__ import annotations

# SQLite took over PostgreSQL's ON CONFLICT word for word, and its compiler writes PostgreSQL's insert out; not so the
# other way round. So this one serves both.
from sqlalchemy.dialects.postgresql import insert

__all__ = ["insert"]
