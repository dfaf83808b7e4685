"""Statements that add up the log: one for each owner of figures, however many entries it has."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Date, Select, and_, bindparam, case, false, func, literal, or_, select, true

from interaction_spec.model.records import Statistics
from interaction_spec.model.values import InitiatedBy, Owner

from .columns import Money
from .rows import one
from .tables import entry

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FROM, _TO = bindparam("from_date", type_=Date), bindparam("to_date", type_=Date)
_COUNTED = and_(
    entry.c.canceled == false(),
    or_(_FROM.is_(None), entry.c.date >= _FROM),
    or_(_TO.is_(None), entry.c.date <= _TO),
)
"""What figures count; the last dates of a contact know neither the mark nor the period."""


def _number(*also: ColumnElement[bool]) -> ColumnElement[int]:
    """How many of the entries count, and hold what is asked besides."""
    return func.sum(case((and_(_COUNTED, *also), 1), else_=0))


def _latest(holds: ColumnElement[bool]) -> ColumnElement[dt.date]:
    """The latest date of an entry that holds what is asked."""
    return func.max(case((holds, entry.c.date)), type_=Date)


FIGURES = {
    "interactions": _number(),
    "cost": func.sum(case((_COUNTED, entry.c.cost), else_=literal(Decimal(0), Money)), type_=Money),
    "duration": func.sum(case((_COUNTED, entry.c.duration), else_=0)),
}
LAST = {
    "last_date_attempted": _latest(entry.c.initiated_by == InitiatedBy.US),
    "last_interaction": _latest(entry.c.attempt_failed == false()),
}
ANSWERED = {
    "contacted": _number(entry.c.campaign_target == true()),
    "responded": _number(entry.c.campaign_response == true()),
}


def _statement(column: str, **more: ColumnElement[Any]) -> Select[Any]:
    """The figures of the entries that name an owner in a column."""
    figures = (figure.label(name) for name, figure in {**FIGURES, **more}.items())
    return select(*figures).where(entry.c[column] == bindparam("code"), entry.c.postponed == false())


OF_COMPANY = _statement("contact_company", **LAST)
OF_OWNER = {
    Owner.CONTACT: _statement("contact", **LAST),
    Owner.GROUP: _statement("group"),
    Owner.TEMPLATE: _statement("template"),
    Owner.SALESPERSON: _statement("salesperson"),
    Owner.CAMPAIGN: _statement("campaign", **ANSWERED),
}


def figures(
    store: Connection, owner: Owner, code: str, period: tuple[dt.date | None, dt.date | None], *, company: bool
) -> Statistics:
    """The sums of an owner's entries, of a company's with its persons'; without entries all is zero."""
    statement = OF_COMPANY if company else OF_OWNER[owner]
    from_date, to_date = period
    return one(store, statement, Statistics, code=code, from_date=from_date, to_date=to_date) or Statistics()
