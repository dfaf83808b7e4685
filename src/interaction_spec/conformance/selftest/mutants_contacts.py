"""Systems that change or delete contacts and salespeople wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome, Rejected
from interaction_spec.model.records import Contact, Entry
from interaction_spec.model.values import ContactType

from .deeds import accepts, rows, sent
from .mutant import Ask, Deed, value, wrong
from .segment_deeds import Memory, around, before, change_lines, contact, minding

wrong(
    "change-clears-email",
    "IM-R-110",
    "Changing a contact clears its e-mail address unless it is given.",
    sent(op.ContactChange, email=lambda one: one.email or ""),
)
wrong(
    "change-clears-salesperson",
    "IM-R-110",
    "Changing a contact clears its salesperson unless one is given.",
    sent(op.ContactChange, salesperson=lambda one: one.salesperson or ""),
)
wrong(
    "language-not-changed",
    "IM-R-110",
    "The language of a contact cannot be changed.",
    sent(op.ContactChange, language=None),
)


def _recorded(ask: Ask, no: str) -> tuple[Entry, ...]:
    found: tuple[Entry, ...] = value(ask, op.EntryList(contact=no)).rows
    return found


def _type_free(count: str) -> Deed:
    """The type is fixed only by interactions of some kind."""

    def act(ask: Ask, operation: op.ContactChange) -> Outcome:
        outcome = ask(operation)
        fixed = isinstance(outcome, Rejected) and outcome.code == "contact-type-fixed"
        active = [row for row in _recorded(ask, operation.no) if count == "logged" or not row.canceled]
        if not fixed or active:
            return outcome
        waiting = value(ask, op.PostponedList(contact=operation.no)).rows
        return outcome if waiting and count == "active" else Ok(value=operation.result())

    return around(op.ContactChange, act)


wrong(
    "postponed-frees-type",
    "IM-R-111",
    "A postponed interaction does not fix the type of its contact.",
    _type_free("logged"),
)
wrong(
    "canceled-frees-type",
    "IM-R-111",
    "A canceled interaction does not fix the type of its contact.",
    _type_free("active"),
)
wrong(
    "type-always-fixed",
    "IM-R-111",
    "The type of a contact can never be changed.",
    around(
        op.ContactChange,
        lambda ask, one: (
            ask(one) if one.type is None else Rejected(code="contact-type-fixed", params={"contact": one.no})
        ),
    ),
)


def _still_in_company(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.ContactChange) and operation.type is not None:
        found = value(ask, op.ContactList()).rows
        memory.update({row.no: row.company for row in found if row.company == operation.no != row.no})
    outcome = ask(operation)
    tell = rows(op.ContactList, when=lambda row: row.no in memory, company=lambda row: memory[row.no])
    return tell(lambda _: outcome, operation)


wrong(
    "persons-stay-with-person",
    "IM-R-111",
    "Persons stay with a company that becomes a person.",
    minding(_still_in_company, op.ContactChange, op.ContactList),
)


def _as_before(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    """What a contact had before it changed is shown with its interactions: which, `memory` says by entry."""
    if isinstance(operation, op.ContactChange) and operation.company is not None:
        memory.update({row.entry: row for row in _recorded(ask, operation.no)})
    outcome = ask(operation)
    tell = rows(
        op.EntryList,
        when=lambda row: row.entry in memory,
        contact=lambda row: memory[row.entry].contact,
        contact_company=lambda row: memory[row.entry].contact_company,
    )
    return tell(lambda _: outcome, operation)


def _with_new_company(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.ContactChange) and operation.company is not None:
        memory.update({row.entry: (operation.no, operation.company) for row in _recorded(ask, operation.no)})
    outcome = ask(operation)
    tell = rows(
        op.EntryList,
        when=lambda row: row.entry in memory,
        contact=lambda row: memory[row.entry][0],
        contact_company=lambda row: memory[row.entry][1],
    )
    return tell(lambda _: outcome, operation)


wrong(
    "history-goes-along",
    "IM-R-112",
    "The interactions of a person always go along to the new company.",
    minding(_with_new_company, op.ContactChange, op.EntryList),
)
wrong(
    "history-stays-behind",
    "IM-R-112",
    "Interactions keep the contact and the company they were recorded with.",
    minding(_as_before, op.ContactChange, op.EntryList),
)


def _off_segments(ask: Ask, operation: op.ContactDelete) -> None:
    persons = {row.no for row in value(ask, op.ContactList()).rows if operation.no in {row.no, row.company}}
    for segment in value(ask, op.SegmentList()).rows:
        change_lines(ask, segment.segment, when=lambda line: line.contact in persons, contact="")


def _own_line_only(ask: Ask, operation: op.ContactDelete) -> Outcome:
    outcome = ask(operation)
    other = isinstance(outcome, Rejected) and outcome.params.get("contact") != operation.no
    return Ok(value=operation.result()) if other else outcome


def _history_prevents(ask: Ask, operation: op.ContactDelete) -> Outcome:
    if _recorded(ask, operation.no):
        return Rejected(code="contact-on-segment", params={"contact": operation.no})
    return ask(operation)


def _lost(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.ContactDelete):
        memory.update(dict.fromkeys((row.entry for row in _recorded(ask, operation.no)), True))
    outcome = ask(operation)
    tell = rows(op.EntryList, when=lambda row: row.entry in memory, contact="", contact_company="")
    return tell(lambda _: outcome, operation)


def _kept(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.ContactDelete) and contact(ask, operation.no).type == ContactType.COMPANY:
        memory.update({row.entry: row for row in _recorded(ask, operation.no)})
    outcome = ask(operation)
    tell = rows(op.EntryList, when=lambda row: row.entry in memory, contact=lambda row: memory[row.entry].contact)
    return tell(lambda _: outcome, operation)


def _persons_survive(ask: Ask, operation: op.ContactDelete) -> Outcome:
    persons: list[Contact] = [row for row in value(ask, op.ContactList()).rows if row.company == operation.no != row.no]
    outcome = ask(operation)
    if isinstance(outcome, Ok):
        for row in persons:
            ask(op.ContactCreate(no=row.no, name=row.name, salesperson=row.salesperson))
    return outcome


wrong(
    "planned-contact-deleted",
    "IM-R-113",
    "A contact on an open segment is deleted, and its lines lose it.",
    before(op.ContactDelete, _off_segments),
)
wrong(
    "company-of-planned-deleted",
    "IM-R-113",
    "A company is deleted though one of its persons is on an open segment.",
    around(op.ContactDelete, _own_line_only),
)
wrong(
    "history-prevents-deletion",
    "IM-R-113",
    "A contact with interactions cannot be deleted.",
    around(op.ContactDelete, _history_prevents),
)
wrong(
    "persons-history-lost",
    "IM-R-113",
    "The interactions of a deleted person lose their contact.",
    minding(_lost, op.ContactDelete, op.EntryList),
)
wrong(
    "company-keeps-history",
    "IM-R-113",
    "The interactions of a deleted company keep its number.",
    minding(_kept, op.ContactDelete, op.EntryList),
)
wrong(
    "persons-survive-company",
    "IM-R-113",
    "The persons of a deleted company stay.",
    around(op.ContactDelete, _persons_survive),
)
wrong(
    "contactless-finished",
    "IM-R-113",
    "A postponed interaction that lost its contact can be finished.",
    accepts("contact-missing", op.InteractionResume),
)


def _log_forgets(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    outcome = ask(operation)
    if isinstance(operation, op.SalespersonDelete) and isinstance(outcome, Ok):
        memory[operation.code] = True
    tell = rows(op.EntryList, when=lambda row: row.salesperson in memory, salesperson="")
    return tell(lambda _: outcome, operation)


def _contacts_let_go(ask: Ask, operation: op.SalespersonDelete) -> None:
    for row in value(ask, op.ContactList()).rows:
        if row.salesperson == operation.code:
            ask(op.ContactChange(no=row.no, salesperson=""))


wrong(
    "salesperson-leaves-log",
    "IM-R-114",
    "A deleted salesperson goes from what was recorded.",
    minding(_log_forgets, op.SalespersonDelete, op.EntryList),
)
wrong(
    "salesperson-leaves-contacts",
    "IM-R-114",
    "The contacts of a deleted salesperson have none.",
    before(op.SalespersonDelete, _contacts_let_go),
)
wrong(
    "finished-for-nobody",
    "IM-R-114",
    "A postponed interaction can be finished for a deleted salesperson.",
    accepts("salesperson-unknown", op.InteractionResume),
)
wrong(
    "unknown-contact-changed",
    "IM-R-110",
    "A contact that does not exist can be changed.",
    accepts("contact-unknown", op.ContactChange),
)
wrong(
    "unknown-contact-deleted",
    "IM-R-110",
    "A contact that does not exist can be deleted.",
    accepts("contact-unknown", op.ContactDelete),
)
wrong(
    "unknown-salesperson-deleted",
    "IM-R-114",
    "A salesperson who does not exist can be deleted.",
    accepts("salesperson-unknown", op.SalespersonDelete),
)
