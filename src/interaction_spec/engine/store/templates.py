"""Statements on interaction groups, templates and the template setup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, func, select, update

from interaction_spec.model.records import Group, Template

from .dialects import insert
from .rows import many, one
from .tables import group, template, template_language, template_setup

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from interaction_spec.model.values import DocumentKind

GROUP = select(group).where(group.c.code == bindparam("code"))
GROUPS = select(group).order_by(group.c.code)
ADD_GROUP = insert(group)
DELETE_GROUP = delete(group).where(group.c.code == bindparam("code"))
TEMPLATE = select(template).where(template.c.code == bindparam("code"))
TEMPLATES = select(template).order_by(template.c.code)
ADD_TEMPLATE = insert(template)
SAVE_TEMPLATE = update(template).where(template.c.code == bindparam("key"))
DELETE_TEMPLATE = delete(template).where(template.c.code == bindparam("code"))
FIRST_LANGUAGE = select(func.min(template_language.c.language)).where(template_language.c.template == bindparam("code"))
ADD_LANGUAGE = insert(template_language).on_conflict_do_nothing()
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
    store.execute(ADD_GROUP, record.model_dump())


def delete_group(store: Connection, code: str) -> bool:
    """Delete a group; false if there was none."""
    return store.execute(DELETE_GROUP, {"code": code}).rowcount > 0


def find_template(store: Connection, code: str) -> Template | None:
    """The template with this code."""
    return one(store, TEMPLATE, Template, code=code)


def templates(store: Connection) -> tuple[Template, ...]:
    """All templates, by code."""
    return many(store, TEMPLATES, Template)


def add_template(store: Connection, record: Template) -> None:
    """Store a template."""
    store.execute(ADD_TEMPLATE, record.model_dump())


def save_template(store: Connection, record: Template) -> None:
    """Store a template's new values."""
    store.execute(SAVE_TEMPLATE, {"key": record.code, **record.model_dump()})


def delete_template(store: Connection, code: str) -> bool:
    """Delete a template with its languages; false if there was none."""
    return store.execute(DELETE_TEMPLATE, {"code": code}).rowcount > 0


def first_language(store: Connection, code: str) -> str | None:
    """The lowest language of a template, if it has any."""
    lowest: str | None = store.scalar(FIRST_LANGUAGE, {"code": code})
    return lowest


def add_language(store: Connection, code: str, language: str) -> None:
    """Give a template a language that it may already have."""
    store.execute(ADD_LANGUAGE, {"template": code, "language": language})


def chosen_template(store: Connection, kind: DocumentKind) -> str:
    """The template that a kind of document uses; blank for none."""
    return store.scalar(CHOSEN, {"kind": kind}) or ""


def choices(store: Connection) -> dict[str, str]:
    """The template of each kind of document that was ever set."""
    return {row.document_type: row.template for row in store.execute(CHOICES)}


def choose_template(store: Connection, kind: DocumentKind, template: str) -> None:
    """Let a kind of document use a template."""
    store.execute(CHOOSE, {"kind": kind, "chosen": template})
