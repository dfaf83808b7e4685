"""Values as a reader types and sees them: in the form of the language, and forgiving where a person means the same."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any

from interaction_spec.errors import NotUnderstood
from interaction_spec.language import Catalogue, read_cell, write_cell
from interaction_spec.language.formats import FORMATS, Format
from interaction_spec.language.spelling import fold
from interaction_spec.model.fields import FIELDS, Kind
from interaction_spec.model.match import Argument
from interaction_spec.steps import Story
from interaction_spec.steps.values import plain

_AMOUNT = re.compile(r"-?\d{1,13}(?:[.,]\d{1,5})?", re.ASCII)


def show(key: str, value: Any, catalogue: Catalogue, story: Story) -> str:
    """A value of a record as its field shows it; an interaction that the scenario named is told by that name."""
    field = FIELDS[key]
    if field.kind is Kind.ENTRY:
        return next((name for name, entry in story.names.items() if entry == value), str(value))
    if field.kind is Kind.OPTION:
        value = plain(value)
    if field.kind is Kind.MONEY and isinstance(value, int):
        value = Decimal(value)
    return write_cell(field, "" if value is None else value, catalogue)


def read(key: str, typed: str, catalogue: Catalogue) -> Argument:
    """What was typed into a field; an option comes as its value, not as its caption.

    Raises:
        NotUnderstood: it is no date, time or number.
    """
    field = FIELDS[key]
    if field.kind is Kind.OPTION or not typed:
        return typed
    try:
        return read_cell(catalogue, field, typed)
    except NotUnderstood:
        if field.kind is Kind.TEXT:
            return typed  # not a text of a scenario: the reader's own
        found = _forgiving(field.kind, fold(typed).strip(), FORMATS[catalogue.language])
        if found is None:
            raise
        return found


def _forgiving(kind: Kind, typed: str, form: Format) -> Argument:
    """A whole number for an amount, a point for a comma, a day without its zero."""
    bare = typed.replace(" ", "")
    if kind is Kind.MONEY and _AMOUNT.fullmatch(amount := _ungrouped(bare, form)):
        return Decimal(amount.replace(",", "."))
    if kind is Kind.COUNT and re.fullmatch(r"-?\d{1,9}", bare, re.ASCII):
        return int(bare)
    if kind is Kind.DATE:
        for one in (form.date, "%Y-%m-%d"):
            try:
                return dt.datetime.strptime(bare, one).date()  # noqa: DTZ007 (a calendar date has no zone)
            except ValueError:
                continue
    return None


def _ungrouped(amount: str, form: Format) -> str:
    group, decimal = re.escape(form.group), re.escape(form.decimal)
    grouped = re.fullmatch(rf"-?\d{{1,3}}(?:{group}\d{{3}})+(?:{decimal}\d+)?", amount, re.ASCII)
    return amount.replace(form.group, "") if grouped else amount
