"""Statements on archived versions of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from .dialects import insert
from .prepared import run, scalar
from .tables import archive

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from interaction_spec.model.values import DocumentKind

NEWEST = select(archive.c.version).where(
    archive.c.document_type == bindparam("kind"), archive.c.no == bindparam("number")
)
ADD = (
    insert(archive)
    .values(document_type=bindparam("kind"), no=bindparam("number"), version=1)
    .on_conflict_do_update(index_elements=["document_type", "no"], set_={"version": archive.c.version + 1})
)


def newest_version(store: Connection, kind: DocumentKind, no: str) -> int:
    """The version of a document that was archived last; 0 where none was."""
    return scalar(store, NEWEST, {"kind": kind, "number": no}) or 0


def add_version(store: Connection, kind: DocumentKind, no: str) -> None:
    """Archive a document under its next version."""
    run(store, ADD, {"kind": kind, "number": no})
