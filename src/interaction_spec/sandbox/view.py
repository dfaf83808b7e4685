"""What a reader sees: the open window as data, which the page only has to draw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from interaction_spec.language import Catalogue
from interaction_spec.model.fields import FIELDS, OPTIONS, SETUP_FIELDS, Field, Kind
from interaction_spec.model.operations import OPERATIONS, ContactList, Operation, PostponedList, SalespersonList
from interaction_spec.model.outcomes import Choices, Drafted, Entries, Figures, Marketing, Ok, SegmentWithLines
from interaction_spec.model.values import Answer, Message
from interaction_spec.model.windows import WINDOWS, Effect, Window
from interaction_spec.steps.clicks import query, rows_of
from interaction_spec.steps.story import Opened
from interaction_spec.steps.values import plain

from .events import RECORDS
from .session import Session
from .values import show

View = dict[str, Any]

_FIGURES = {Kind.MONEY, Kind.COUNT}


def view(session: Session) -> View:
    """Everything that the page shows of a session."""
    stack = session.story.stack
    return {
        "trail": [_title(opened, session.catalogue) for opened in stack],
        "window": _window(session, stack[-1]) if stack else None,
        "question": _question(stack[-1], session.catalogue) if stack else None,
        "notices": [notice._asdict() for notice in session.notices],
        "done": sorted(session.done),
        "found": session.found,
    }


def _title(opened: Opened, catalogue: Catalogue) -> str:
    caption = catalogue.text(f"window.{opened.window.caption}")
    about = " · ".join(str(value) for name, value in opened.context.items() if name in _TOLD)
    return f"{caption} · {about}" if about else caption


_TOLD = {"contact", "salesperson", "segment", "campaign", "code", "series", "no"}
"""The parts of a context that a reader knows the record by; ids of the system are none."""


def _window(session: Session, opened: Opened) -> View:
    window, catalogue = opened.window, session.catalogue
    outcome = session.perform(query(opened)) if window.query else None
    value = outcome.value if isinstance(outcome, Ok) else None
    rows: Sequence[Message] = rows_of(outcome) if isinstance(outcome, Ok) else ()
    if isinstance(value, Figures):
        rows = (value.statistics,)
    base, fixed = _base(session, opened, value)
    listed = opened.rows[0] if opened.rows and window.row_fields else None
    return {
        "key": opened.key,
        "title": _title(opened, catalogue),
        "facts": _facts(session, opened),
        "fields": [] if window.on_row and not opened.new_row else _fields(session, opened, window.fields, base, fixed),
        "row_fields": _fields(session, opened, window.row_fields, listed, ()) if listed else [],
        "row_name": str(getattr(listed, "contact", "")) if listed else "",
        "new_row": opened.new_row,
        "table": _table(session, opened, rows) if window.columns and not isinstance(value, Choices) else None,
        "actions": [_effect("action", key, effect, opened, catalogue) for key, effect in window.actions.items()],
        "buttons": [_effect("button", key, effect, opened, catalogue) for key, effect in window.buttons.items()],
    }


def _base(session: Session, opened: Opened, value: Any) -> tuple[Message | None, Sequence[str]]:
    """The record whose values the fields of a window show, and which of them cannot be changed."""
    match value:
        case Drafted():
            return value.draft, value.fixed
        case SegmentWithLines():
            return value.segment, ()
        case Marketing():
            return value.setup, ()
    if opened.key == "resume_interaction":
        outcome = session.perform(PostponedList())
        rows = outcome.value.rows if isinstance(outcome, Ok) and isinstance(outcome.value, Entries) else ()
        entry = next((row for row in rows if row.entry == opened.context["entry"]), None)
        return entry, ("contact",)
    return None, ()


def _fields(
    session: Session, opened: Opened, keys: Iterable[str], base: Message | None, fixed: Sequence[str]
) -> list[View]:
    setup = _setup(session, opened)
    return [_field(session, key, setup.get(key, _value(opened, key, base)), fixed) for key in keys]


def _setup(session: Session, opened: Opened) -> dict[str, str]:
    """The template setup is a row for each kind of document; its window shows each as a field."""
    if opened.key != "interaction_template_setup":
        return {}
    outcome = session.perform(query(opened))
    chosen = {row.document_type: row.template for row in rows_of(outcome)} if isinstance(outcome, Ok) else {}  # type: ignore[attr-defined]  # rows of Choices
    return {key: chosen.get(kind, "") for key, kind in SETUP_FIELDS.items()}


def _value(opened: Opened, key: str, base: Message | None) -> Any:
    """What was typed, else what the record holds, else what the operation takes when nothing is said."""
    name = opened.window.renames.get(key, FIELDS[key].name)
    typed = opened.draft.get(name)
    if typed is not None and key in opened.window.fields:
        return typed
    if base is not None:
        return getattr(base, FIELDS[key].name, None)
    return _default(opened.window, name)


def _default(window: Window, name: str) -> Any:
    sends = [effect.sends for effect in window.buttons.values()] + [window.on_row]
    for tag in filter(None, sends):
        known = OPERATIONS[tag].model_fields
        if name in known and not known[name].is_required():
            return known[name].get_default()
    return None


def _field(session: Session, key: str, value: Any, fixed: Sequence[str]) -> View:
    field, catalogue = FIELDS[key], session.catalogue
    option = field.kind is Kind.OPTION
    return {
        "key": key,
        "caption": catalogue.text(f"field.{key}"),
        "kind": "flag" if field.domain == "flag" else field.kind.value,
        "value": plain(value) if option else show(key, value, catalogue, session.story),
        "options": _options(field, catalogue) if option else [],
        "fixed": field.name in fixed,
    }


def _options(field: Field, catalogue: Catalogue) -> list[tuple[str, str]]:
    captions = ((one.value, catalogue.text(f"option.{field.domain}.{one.value}")) for one in OPTIONS[field.domain])
    return [("", ""), *captions]


def _table(session: Session, opened: Opened, rows: Sequence[Message]) -> View:
    window, catalogue = opened.window, session.catalogue
    chosen = [str(getattr(row, window.row)) for row in opened.rows]
    record = RECORDS.get(opened.key)
    return {
        "columns": [
            {"key": key, "caption": catalogue.text(f"field.{key}"), "figure": FIELDS[key].kind in _FIGURES}
            for key in window.columns
        ],
        "selects": bool(window.row),
        "opens": bool(record),
        "rows": [
            {
                "id": _id(row, window.row or (record[1] if record else "")),
                "cells": [_cell(session, key, row) for key in window.columns],
                "chosen": bool(window.row) and _id(row, window.row) in chosen,
            }
            for row in rows
        ],
    }


def _id(row: Message, part: str) -> str:
    return str(getattr(row, part)) if part else ""


def _cell(session: Session, key: str, row: Message) -> str:
    value = getattr(row, FIELDS[key].name)
    if FIELDS[key].domain == "flag" and not value:
        return ""  # an empty check box
    return show(key, value, session.catalogue, session.story)


def _effect(kind: str, key: str, effect: Effect, opened: Opened, catalogue: Catalogue) -> View:
    window = opened.window
    commits = bool(effect.sends and not effect.opens and window.row and not window.on_row_field)
    return {
        "key": key,
        "caption": catalogue.text(f"{kind}.{key}"),
        "needs_row": bool(effect.carries or commits) and not opened.rows,
    }


def _question(opened: Opened, catalogue: Catalogue) -> View | None:
    """The one question that is asked: of two, the rows decide, by the first that was selected."""
    if opened.pending is None:
        return None
    asks = opened.pending.asks
    marked = bool(opened.rows) and bool(getattr(opened.rows[0], "canceled", False))
    question = asks[1] if len(asks) > 1 and marked else asks[0]
    return {
        "key": question.value,
        "text": catalogue.text(f"question.{question.value}"),
        "answers": [(one.value, catalogue.text(f"button.{one.value}")) for one in Answer],
    }


_CARDS: dict[str, tuple[type[Operation], str, str]] = {
    "contact_card": (ContactList, "contacts", "contact"),
    "salesperson_card": (SalespersonList, "salespeople", "salesperson"),
}
"""The windows of a record without fields of their own: the list that knows it, and what it is told by."""


def _facts(session: Session, opened: Opened) -> list[tuple[str, str]]:
    """What the list says of the record, by captions."""
    if opened.key not in _CARDS:
        return []
    query, window, record = _CARDS[opened.key]
    outcome, told_by = session.perform(query()), RECORDS[window][1]
    rows = rows_of(outcome) if isinstance(outcome, Ok) else ()
    row = next((row for row in rows if getattr(row, told_by) == opened.context[record]), None)
    if row is None:
        return []
    return [
        (session.catalogue.text(f"field.{key}"), _cell(session, key, row))
        for key in WINDOWS[window].columns
        if _cell(session, key, row)
    ]
