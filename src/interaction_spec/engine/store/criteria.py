"""Statements on criteria: whom they mean, what they did to a segment, and those that were saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter
from sqlalchemy import (
    Boolean,
    ColumnElement,
    Integer,
    String,
    and_,
    bindparam,
    delete,
    exists,
    false,
    func,
    insert,
    not_,
    or_,
    select,
    true,
)

from interaction_spec.model.records import ContactFilter, Criteria, CriteriaStep
from interaction_spec.model.values import CriteriaAction

from .plans import COME_BACK, INSERTED, OF_LOGGED, highest_line, insert_planned, planning
from .prepared import count, fetch, run, run_all, scalar
from .tables import (
    attachment,
    contact,
    criteria_action,
    criteria_history,
    entry,
    line,
    saved_criteria,
    segment_language,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection, Delete, Insert

NAMING = 0
"""The number that an action has while its contacts are being told: history rows under it name them, and then go."""

_STEPS = TypeAdapter(tuple[CriteriaStep, ...])
_OF_SEGMENT = criteria_history.c.segment == bindparam("on")


def _flag(name: str) -> ColumnElement[bool]:
    return bindparam(name, type_=Boolean).is_(true())


def _if_given(column: ColumnElement[str], name: str) -> ColumnElement[bool]:
    """A filter that lets everything through when its parameter is blank."""
    wanted = bindparam(name, type_=String)
    return or_(wanted == "", column == wanted)


_named = select(criteria_history.c.contact).where(_OF_SEGMENT, criteria_history.c.no == NAMING)
_logged = exists().where(entry.c.contact == contact.c.no, entry.c.template == bindparam("of_template"))
_MATCHING = (
    *(_if_given(contact.c[name], f"of_{name}") for name in ("type", "company", "salesperson", "language")),
    or_(bindparam("of_template", type_=String) == "", _logged),
)


def _matching(*, named: bool) -> tuple[ColumnElement[bool], ...]:
    """What a contact fulfils that a filter means, with or without a list of numbers."""
    return (contact.c.no.in_(_named), *_MATCHING) if named else _MATCHING


def _adding(*, named: bool) -> Insert:
    """Add those who match, with their companies' contacts and then their companies as far as that is wanted."""
    found = select(contact.c.no, contact.c.company).where(*_matching(named=named)).cte("found")
    colleagues = and_(_flag("expand"), contact.c.company != "", contact.c.company.in_(select(found.c.company)))
    wider = (
        select(found.c.no, found.c.company)
        .union(select(contact.c.no, contact.c.company).where(colleagues))
        .cte("wider")
    )
    theirs = and_(_flag("related"), contact.c.no.in_(select(wider.c.company)))
    there = select(line.c.contact).where(line.c.segment == bindparam("on"))
    firm = contact.alias("firm")
    return planning(
        contact.outerjoin(firm, firm.c.no == contact.c.company),
        [func.coalesce(firm.c.name, ""), contact.c.company, contact.c.type, contact.c.name, contact.c.no],
        or_(contact.c.no.in_(select(wider.c.no)), theirs),
        or_(_flag("excluded_too"), contact.c.excluded == false()),
        or_(_flag("again"), contact.c.no.not_in(there)),
    )


def _met(*, named: bool) -> ColumnElement[bool]:
    """Whether the contact of a line matches, or belongs to the company of one who does as far as that is wanted."""
    matching = _matching(named=named)
    firms = select(contact.c.company).where(contact.c.company != "", *matching)
    colleague = contact.alias("colleague")
    colleagues = select(colleague.c.no).where(_flag("entire"), colleague.c.company.in_(firms))
    return or_(line.c.contact.in_(select(contact.c.no).where(*matching)), line.c.contact.in_(colleagues))


def _doomed(*, named: bool, kept: bool) -> ColumnElement[bool]:
    """The lines that go: those who match, or all others. A line without a contact matches nothing."""
    met = _met(named=named)
    return or_(line.c.contact == "", not_(met)) if kept else met


def _noting(doomed: ColumnElement[bool]) -> Insert:
    return insert(criteria_history).from_select(
        ["segment", "no", "contact", "inserted"],
        select(line.c.segment, bindparam("action", type_=Integer), line.c.contact, false())
        .where(line.c.segment == bindparam("on"), line.c.contact != "", doomed)
        .order_by(line.c.line),
    )


def _dropping(doomed: ColumnElement[bool]) -> Delete:
    """Attachments that only the doomed lines have: those that they did not take from the languages of the segment."""
    theirs = select(line.c.attachment_no).where(line.c.segment == bindparam("on"), doomed)
    inherited = select(segment_language.c.attachment_no).where(segment_language.c.segment == bindparam("on"))
    return delete(attachment).where(
        attachment.c.no.in_(theirs.where(line.c.attachment_no.isnot(None))),
        attachment.c.no.not_in(inherited.where(segment_language.c.attachment_no.isnot(None))),
    )


def _deleting(doomed: ColumnElement[bool]) -> Delete:
    return delete(line).where(line.c.segment == bindparam("on"), doomed).execution_options(preserve_rowcount=True)


_KINDS = [(named, kept) for named in (False, True) for kept in (False, True)]
_OF_ACTION = (_OF_SEGMENT, criteria_history.c.no == bindparam("action"))
_INSERTED = line.c.contact.in_(select(criteria_history.c.contact).where(*_OF_ACTION, criteria_history.c.inserted))
_ONE = line.c.line == bindparam("key", type_=line.c.line.type)
ADDING = {named: _adding(named=named) for named in (False, True)}
NOTING = {kind: _noting(_doomed(named=kind[0], kept=kind[1])) for kind in _KINDS}
DROPPING = {kind: _dropping(_doomed(named=kind[0], kept=kind[1])) for kind in _KINDS}
DELETING = {kind: _deleting(_doomed(named=kind[0], kept=kind[1])) for kind in _KINDS}
DROP_OF_LINE = _dropping(_ONE)
DROP_INSERTED, DELETE_INSERTED = _dropping(_INSERTED), _deleting(_INSERTED)

ADD_ACTION, NOTE = insert(criteria_action), insert(criteria_history)
LAST_ACTION = select(func.max(criteria_action.c.no)).where(criteria_action.c.segment == bindparam("on"))
STEPS = (
    select(criteria_action.c.step).where(criteria_action.c.segment == bindparam("on")).order_by(criteria_action.c.no)
)
FORGET_ACTIONS = delete(criteria_action).where(criteria_action.c.segment == bindparam("on"))
FORGET_ACTION = FORGET_ACTIONS.where(criteria_action.c.no == bindparam("action"))
FORGET_HISTORY = delete(criteria_history).where(_OF_SEGMENT)
FORGET_HISTORY_OF = FORGET_HISTORY.where(criteria_history.c.no == bindparam("action"))
UNKNOWN = _named.where(criteria_history.c.contact.not_in(select(contact.c.no)))
SAVED = select(saved_criteria).where(saved_criteria.c.code == bindparam("code"))
ALL_SAVED = select(saved_criteria).order_by(saved_criteria.c.code)
SAVE = insert(saved_criteria)


def record(store: Connection, no: str, step: CriteriaStep) -> int:
    """Write down what is done to the contacts of a segment, and say under which number."""
    action = (scalar(store, LAST_ACTION, {"on": no}) or 0) + 1
    text = step.model_dump_json(exclude_defaults=True)
    run(store, ADD_ACTION, {"segment": no, "no": action, "step": text})
    return int(action)


def name(store: Connection, no: str, contacts: Iterable[str]) -> frozenset[str]:
    """Name the contacts that the next action is about, and say which of them do not exist."""
    row = {"segment": no, "no": NAMING, "inserted": True}
    run_all(store, NOTE, [row | {"contact": one} for one in dict.fromkeys(contacts)])
    return frozenset(row["contact"] for row in fetch(store, UNKNOWN, {"on": no}))


def add_matching(store: Connection, no: str, action: int, step: CriteriaStep) -> int:
    """Add the contacts that a step means, and count them."""
    wanted = {
        "expand": step.expand_companies,
        "related": step.related_companies,
        "excluded_too": step.ignore_exclusion,
        "again": step.allow_existing,
    }
    return add_lines(store, ADDING[bool(step.filter.contacts)], no, action, **_filter(step.filter), **wanted)


def add_logged(store: Connection, no: str, action: int, logged: int) -> int:
    """Add the contacts of a logged segment, one line for each of its entries, and count them."""
    return add_lines(store, OF_LOGGED, no, action, logged=logged)


def add_lines(store: Connection, statement: Insert, no: str, action: int, **parameters: Any) -> int:
    """Add lines by a statement, and note whom they are for."""
    last = highest_line(store, no)
    count = insert_planned(store, statement, no, **parameters)
    run(store, INSERTED, {"on": no, "action": action, "last": last})
    return count


def note(store: Connection, no: str, action: int, contact: str, *, inserted: bool) -> None:
    """Note that an action inserted or removed a line of a contact."""
    run(store, NOTE, {"segment": no, "no": action, "contact": contact, "inserted": inserted})


def remove(store: Connection, no: str, action: int, step: CriteriaStep) -> int:
    """Remove the lines that a step of reducing or refining means, and count them."""
    kind = bool(step.filter.contacts), step.action == CriteriaAction.REFINE
    meant = {"on": no, "entire": step.entire_companies, **_filter(step.filter)}
    run(store, NOTING[kind], {"action": action, **meant})
    run(store, DROPPING[kind], meant)
    return count(store, DELETING[kind], meant)


def drop_attachment(store: Connection, no: str, key: str) -> None:
    """Delete the attachment that a line has for itself."""
    run(store, DROP_OF_LINE, {"on": no, "key": key})


def undo(store: Connection, no: str) -> int:
    """Undo the newest action of a segment, and count the lines that went and that came."""
    of_action = {"on": no, "action": scalar(store, LAST_ACTION, {"on": no})}
    run(store, DROP_INSERTED, of_action)
    gone = count(store, DELETE_INSERTED, of_action)
    come = insert_planned(store, COME_BACK, no, action=of_action["action"])
    run(store, FORGET_HISTORY_OF, of_action)
    run(store, FORGET_ACTION, of_action)
    return gone + come


def reset(store: Connection, no: str) -> None:
    """Forget all actions of a segment."""
    run(store, FORGET_HISTORY, {"on": no})
    run(store, FORGET_ACTIONS, {"on": no})


def forget_names(store: Connection, no: str) -> None:
    """Forget which contacts were named."""
    run(store, FORGET_HISTORY_OF, {"on": no, "action": NAMING})


def steps(store: Connection, no: str) -> tuple[CriteriaStep, ...]:
    """What was done to the contacts of a segment, in order."""
    return tuple(CriteriaStep.model_validate_json(row["step"]) for row in fetch(store, STEPS, {"on": no}))


def save(store: Connection, code: str, description: str, kept: tuple[CriteriaStep, ...]) -> None:
    """Keep steps under a code."""
    text = _STEPS.dump_json(kept, exclude_defaults=True).decode()
    run(store, SAVE, {"code": code, "description": description, "steps": text})


def find_saved(store: Connection, code: str) -> tuple[CriteriaStep, ...] | None:
    """The steps that were kept under a code."""
    row = store.execute(SAVED, {"code": code}).one_or_none()
    return None if row is None else _STEPS.validate_json(row.steps)


def all_saved(store: Connection) -> tuple[Criteria, ...]:
    """All saved criteria, by code."""
    return tuple(
        Criteria(code=row.code, description=row.description, criteria_actions=len(_STEPS.validate_json(row.steps)))
        for row in store.execute(ALL_SAVED)
    )


def _filter(meant: ContactFilter) -> dict[str, str]:
    given = {"type": meant.type or "", **meant.model_dump(include={"company", "salesperson", "language"})}
    return {f"of_{name}": value for name, value in given.items()} | {"of_template": meant.logged_template}
