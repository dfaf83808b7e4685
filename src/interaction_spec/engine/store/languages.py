"""Statements on the languages of a segment, and on what of them reaches its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, exists, insert, null, or_, select, update

from interaction_spec.model.records import SegmentLanguage

from . import attachments
from .prepared import run, scalar
from .rows import many, one
from .tables import attachment, contact, entry, line, segment, segment_language

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LANGUAGES = (
    select(segment_language, attachment.c.name.label("attachment"))
    .select_from(segment_language.outerjoin(attachment, attachment.c.no == segment_language.c.attachment_no))
    .where(segment_language.c.segment == bindparam("on"))
)
LANGUAGES = _LANGUAGES.order_by(segment_language.c.language)
LANGUAGE = _LANGUAGES.where(segment_language.c.language == bindparam("wanted"))
ADD = insert(segment_language)
SET_SUBJECT = update(segment_language).where(
    segment_language.c.segment == bindparam("on"), segment_language.c.language == bindparam("wanted")
)
DELETE = delete(segment_language).where(segment_language.c.segment == bindparam("on"))

_INHERITED = line.c.attachment_no.in_(
    select(segment_language.c.attachment_no).where(
        segment_language.c.segment == bindparam("on"), segment_language.c.attachment_no.isnot(None)
    )
)
_ON_SEGMENT = line.c.segment == bindparam("on")
_OPEN = or_(line.c.attachment_no.is_(None), _INHERITED)
_SPEAKING = select(contact.c.no).where(contact.c.language == bindparam("named"))
_CARRYING = line.c.template == select(segment.c.template).where(segment.c.segment == bindparam("on")).scalar_subquery()
_BROUGHT: dict[str, Any] = {
    "language": bindparam("named"),
    "subject": bindparam("about"),
    "attachment_no": bindparam("file"),
}
INHERITING = select(line.c.line).where(_ON_SEGMENT, _INHERITED).limit(1)
CLEAR_LINES = update(line).where(_ON_SEGMENT, _OPEN).values(language="", subject="", attachment_no=null())
REACH_ALL = update(line).where(_ON_SEGMENT, _CARRYING, _OPEN).values(**_BROUGHT)
REACH_SPEAKERS = REACH_ALL.where(line.c.contact.in_(_SPEAKING))
FOLLOW_SUBJECT = (
    update(line)
    .where(_ON_SEGMENT, _CARRYING, line.c.language == bindparam("wanted"), line.c.subject == bindparam("old"))
    .values(subject=bindparam("about"))
)
_THEIRS = select(segment_language.c.attachment_no).where(
    segment_language.c.segment == bindparam("on"), segment_language.c.attachment_no.isnot(None)
)
_LOGGED = exists().where(entry.c.attachment_no == attachment.c.no)
DROP_THEIRS = delete(attachment).where(attachment.c.no.in_(_THEIRS), ~_LOGGED)
DROP_OF_LINES = delete(attachment).where(
    attachment.c.no.in_(select(line.c.attachment_no).where(_ON_SEGMENT, line.c.attachment_no.isnot(None))), ~_LOGGED
)


class StoredLanguage(SegmentLanguage):
    """A language of a segment with what only the store knows."""

    attachment_no: int | None = None


def languages(store: Connection, no: str) -> tuple[StoredLanguage, ...]:
    """The languages of a segment, by code."""
    return many(store, LANGUAGES, StoredLanguage, on=no)


def find_language(store: Connection, no: str, language: str) -> StoredLanguage | None:
    """One language of a segment."""
    return one(store, LANGUAGE, StoredLanguage, on=no, wanted=language)


def add_language(store: Connection, record: SegmentLanguage, *, first: bool) -> None:
    """Give a segment a language with its own copy of the attachment.

    It reaches the lines with the header's template that have no attachment of their own: all of them if it is the
    first, those of contacts with this language if not.
    """
    file = attachments.add(store, record.attachment)
    run(store, ADD, {**record.model_dump(exclude={"attachment"}), "attachment_no": file})
    brought = {"on": record.segment, "named": record.language, "about": record.subject, "file": file}
    store.execute(REACH_ALL if first else REACH_SPEAKERS, brought)


def set_subject(store: Connection, no: str, language: str, subject: str) -> None:
    """Give a language of a segment another subject."""
    run(store, SET_SUBJECT, {"on": no, "wanted": language, "subject": subject})


def follow_subject(store: Connection, no: str, language: str, old: str, new: str) -> None:
    """Give the lines in a language that had the old subject the new one."""
    run(store, FOLLOW_SUBJECT, {"on": no, "wanted": language, "old": old, "about": new})


def inherits(store: Connection, no: str) -> bool:
    """Whether any line has the attachment of one of its segment's languages."""
    return scalar(store, INHERITING, {"on": no}) is not None


def clear_lines(store: Connection, no: str) -> None:
    """Take language, subject and attachment from the lines that have no attachment of their own."""
    run(store, CLEAR_LINES, {"on": no})


def delete_languages(store: Connection, no: str) -> None:
    """Delete the languages of a segment, with the attachments that nothing was logged with."""
    run(store, DROP_THEIRS, {"on": no})
    run(store, DELETE, {"on": no})


def drop_attachments(store: Connection, no: str) -> None:
    """Delete the attachments of a segment that goes, its lines' own included, that nothing was logged with."""
    run(store, DROP_OF_LINES, {"on": no})
    run(store, DROP_THEIRS, {"on": no})
