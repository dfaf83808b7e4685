"""Statements on interaction groups, templates and the template setup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, delete, select, update

from interaction_spec.model.records import Group, Template, TemplateLanguage

from . import attachments
from .dialects import insert
from .prepared import count, run, scalar
from .rows import many, one
from .tables import attachment, group, template, template_language, template_setup

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from interaction_spec.model.values import DocumentKind

GROUP = select(group).where(group.c.code == bindparam("code"))
GROUPS = select(group).order_by(group.c.code)
ADD_GROUP = insert(group)
DELETE_GROUP = delete(group).where(group.c.code == bindparam("code"))
_DEFAULT = template_language.c.template == template.c.code, template_language.c.language == template.c.language
_SHOWN = select(template, attachment.c.name.label("attachment")).select_from(
    template.outerjoin(template_language, and_(*_DEFAULT)).outerjoin(
        attachment, attachment.c.no == template_language.c.attachment_no
    )
)
TEMPLATE = _SHOWN.where(template.c.code == bindparam("code"))
TEMPLATES = _SHOWN.order_by(template.c.code)
ADD_TEMPLATE = insert(template)
SAVE_TEMPLATE = update(template).where(template.c.code == bindparam("key"))
DELETE_TEMPLATE = delete(template).where(template.c.code == bindparam("code"))
LANGUAGES = (
    select(template_language, attachment.c.name.label("attachment"))
    .select_from(template_language.outerjoin(attachment, attachment.c.no == template_language.c.attachment_no))
    .where(template_language.c.template == bindparam("code"))
    .order_by(template_language.c.language)
)
LANGUAGE = LANGUAGES.where(template_language.c.language == bindparam("language"))
SET_LANGUAGE = (
    insert(template_language)
    .values(template=bindparam("code"), language=bindparam("named"), attachment_no=bindparam("file"))
    .on_conflict_do_update(
        index_elements=["template", "language"],
        set_={"attachment_no": bindparam("file", type_=template_language.c.attachment_no.type)},
    )
)
CHOSEN = select(template_setup.c.template).where(template_setup.c.document_type == bindparam("kind"))
CHOICES = select(template_setup)
CHOOSE = (
    insert(template_setup)
    .values(document_type=bindparam("kind"), template=bindparam("chosen"))
    .on_conflict_do_update(index_elements=["document_type"], set_={"template": bindparam("chosen")})
)


def find_group(store: Connection, code: str) -> Group | None:
    """The group with this code."""
    return one(store, GROUP, Group, code=code)


def groups(store: Connection) -> tuple[Group, ...]:
    """All groups, by code."""
    return many(store, GROUPS, Group)


def add_group(store: Connection, record: Group) -> None:
    """Store a group."""
    run(store, ADD_GROUP, record.model_dump())


def delete_group(store: Connection, code: str) -> bool:
    """Delete a group; false if there was none."""
    return count(store, DELETE_GROUP, {"code": code}) > 0


def find_template(store: Connection, code: str) -> Template | None:
    """The template with this code."""
    return one(store, TEMPLATE, Template, code=code)


def templates(store: Connection) -> tuple[Template, ...]:
    """All templates, by code."""
    return many(store, TEMPLATES, Template)


def add_template(store: Connection, record: Template) -> None:
    """Store a template."""
    run(store, ADD_TEMPLATE, record.model_dump(exclude={"attachment"}))


def save_template(store: Connection, record: Template) -> None:
    """Store a template's new values."""
    run(store, SAVE_TEMPLATE, {"key": record.code, **record.model_dump(exclude={"attachment"})})


def delete_template(store: Connection, code: str) -> bool:
    """Delete a template with its languages; false if there was none."""
    return count(store, DELETE_TEMPLATE, {"code": code}) > 0


class Language(TemplateLanguage):
    """A language of a template with what only the store knows."""

    attachment_no: int | None = None


def languages(store: Connection, code: str) -> tuple[Language, ...]:
    """The languages of a template, by code."""
    return many(store, LANGUAGES, Language, code=code)


def find_language(store: Connection, code: str, language: str) -> Language | None:
    """One language of a template."""
    return one(store, LANGUAGE, Language, code=code, language=language)


def language_for(store: Connection, record: Template, wanted: str) -> Language:
    """A contact's language where the template has it, else the template's own; blank where there is neither."""
    found = (find_language(store, record.code, code) for code in (wanted, record.language) if code)
    return next(filter(None, found), Language(template=record.code, language=""))


def set_language(store: Connection, code: str, language: str, file: str) -> None:
    """Give a template a language, or the language another attachment."""
    run(store, SET_LANGUAGE, {"code": code, "named": language, "file": attachments.add(store, file)})


def chosen_template(store: Connection, kind: DocumentKind) -> str:
    """The template that a kind of document uses; blank for none."""
    return scalar(store, CHOSEN, {"kind": kind}) or ""


def choices(store: Connection) -> dict[str, str]:
    """The template of each kind of document that was ever set."""
    return {row.document_type: row.template for row in store.execute(CHOICES)}


def choose_template(store: Connection, kind: DocumentKind, template: str) -> None:
    """Let a kind of document use a template."""
    run(store, CHOOSE, {"kind": kind, "chosen": template})
