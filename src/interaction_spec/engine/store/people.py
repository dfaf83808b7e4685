"""Statements on salespeople, contacts, customers and vendors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import String, bindparam, case, delete, exists, or_, select, update

from interaction_spec.model.records import Contact, Salesperson

from .dialects import insert
from .prepared import count, run, scalar
from .rows import many, one
from .tables import account, contact, entry, line, salesperson, user_setup

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from interaction_spec.model.values import AccountType

SALESPERSON = select(salesperson).where(salesperson.c.code == bindparam("code"))
SALESPEOPLE = select(salesperson).order_by(salesperson.c.code)
ADD_SALESPERSON = insert(salesperson)
DELETE_SALESPERSON = delete(salesperson).where(salesperson.c.code == bindparam("code"))
SALESPERSON_OF = select(user_setup.c.salesperson).where(user_setup.c.user == bindparam("user"))
SET_SALESPERSON_OF = (
    insert(user_setup)
    .values(user=bindparam("name"), salesperson=bindparam("code"))
    .on_conflict_do_update(index_elements=["user"], set_={"salesperson": bindparam("code")})
)
CONTACT = select(contact).where(contact.c.no == bindparam("no"))
CONTACTS = select(contact).order_by(contact.c.no)
ADD_CONTACT = insert(contact)
SAVE_CONTACT = update(contact).where(contact.c.no == bindparam("key"))

_KEY = bindparam("key", type_=String)
_COMPANY = bindparam("new_company", type_=String)
_WITH_PERSONS = or_(contact.c.no == _KEY, contact.c.company == _KEY)
"""A contact and, if it is a company, its persons: nobody belongs to a person."""
DELETE_CONTACTS = delete(contact).where(_WITH_PERSONS)
UNLINK_ACCOUNTS = (
    update(account).where(account.c.contact.in_(select(contact.c.no).where(_WITH_PERSONS))).values(contact="")
)
ON_SEGMENT = (
    select(contact.c.no)
    .where(_WITH_PERSONS, exists().where(line.c.contact == contact.c.no))
    .order_by(case((contact.c.no == _KEY, 0), else_=1), contact.c.no)
    .limit(1)
)
HAS_ENTRIES = select(or_(exists().where(entry.c.contact == _KEY), exists().where(entry.c.contact_company == _KEY)))
OF_CONTACT = entry.c.contact == _KEY
OF_COMPANY = entry.c.contact_company == _KEY
ENTRIES_STAY = update(entry).where(OF_CONTACT).values(contact=_COMPANY, contact_company=_COMPANY)
ENTRIES_GO_ALONG = update(entry).where(OF_CONTACT).values(contact_company=_COMPANY)
ENTRIES_LOSE = update(entry).where(OF_COMPANY).values(contact="", contact_company="")
LINES_GO_ALONG = update(line).where(line.c.contact == _KEY).values(contact_company=_COMPANY)
PERSONS_LEAVE = update(contact).where(contact.c.company == _KEY, contact.c.no != _KEY).values(company="")
LINES_LEAVE = update(line).where(line.c.contact_company == _KEY, line.c.contact != _KEY).values(contact_company="")
ACCOUNT_CONTACT = select(account.c.contact).where(account.c.type == bindparam("type"), account.c.no == bindparam("no"))
ADD_ACCOUNT = insert(account)


def find_salesperson(store: Connection, code: str) -> Salesperson | None:
    """The salesperson with this code."""
    return one(store, SALESPERSON, Salesperson, code=code)


def salespeople(store: Connection) -> tuple[Salesperson, ...]:
    """All salespeople, by code."""
    return many(store, SALESPEOPLE, Salesperson)


def add_salesperson(store: Connection, record: Salesperson) -> None:
    """Store a salesperson."""
    run(store, ADD_SALESPERSON, record.model_dump())


def delete_salesperson(store: Connection, code: str) -> bool:
    """Delete a salesperson; false if there was none."""
    return count(store, DELETE_SALESPERSON, {"code": code}) > 0


def salesperson_of(store: Connection, user: str) -> str:
    """The salesperson that a user is; blank for none."""
    return scalar(store, SALESPERSON_OF, {"user": user}) or ""


def set_salesperson_of(store: Connection, user: str, code: str) -> None:
    """Say which salesperson a user is."""
    run(store, SET_SALESPERSON_OF, {"name": user, "code": code})


def find_contact(store: Connection, no: str) -> Contact | None:
    """The contact with this number."""
    return one(store, CONTACT, Contact, no=no)


def contacts(store: Connection) -> tuple[Contact, ...]:
    """All contacts, by number."""
    return many(store, CONTACTS, Contact)


def add_contact(store: Connection, record: Contact) -> None:
    """Store a contact."""
    run(store, ADD_CONTACT, record.model_dump())


def save_contact(store: Connection, record: Contact) -> None:
    """Store a contact's new values."""
    run(store, SAVE_CONTACT, {"key": record.no, **record.model_dump()})


def delete_contacts(store: Connection, no: str) -> None:
    """Delete a contact, and with a company its persons; customers and vendors lose them."""
    run(store, UNLINK_ACCOUNTS, {"key": no})
    run(store, DELETE_CONTACTS, {"key": no})


def on_segment(store: Connection, no: str) -> str | None:
    """The first of a contact and its persons that is on an open segment."""
    found: str | None = scalar(store, ON_SEGMENT, {"key": no})
    return found


def has_interactions(store: Connection, no: str) -> bool:
    """Whether a contact has entries, postponed and canceled ones included; a company's are also its persons'."""
    return bool(scalar(store, HAS_ENTRIES, {"key": no}))


def entries_stay(store: Connection, no: str, company: str) -> None:
    """Leave the entries of a person to a company."""
    run(store, ENTRIES_STAY, {"key": no, "new_company": company})


def entries_go_along(store: Connection, no: str, company: str) -> None:
    """Take the entries of a person along to its first company."""
    run(store, ENTRIES_GO_ALONG, {"key": no, "new_company": company})


def entries_lose_contact(store: Connection, company: str) -> None:
    """Take the contact from the entries of a company."""
    run(store, ENTRIES_LOSE, {"key": company})


def lines_go_along(store: Connection, no: str, company: str) -> None:
    """Let the lines of open segments know the company that a contact has now."""
    run(store, LINES_GO_ALONG, {"key": no, "new_company": company})


def persons_leave(store: Connection, no: str) -> None:
    """Take the company from the persons of a contact that is none any more."""
    run(store, PERSONS_LEAVE, {"key": no})
    run(store, LINES_LEAVE, {"key": no})


def contact_behind(store: Connection, kind: AccountType, no: str) -> str | None:
    """The contact of a customer or vendor, blank if it has none; nothing if there is no such account."""
    found: str | None = scalar(store, ACCOUNT_CONTACT, {"type": kind, "no": no})
    return found


def add_account(store: Connection, kind: AccountType, no: str, name: str, contact: str) -> None:
    """Store a customer or a vendor."""
    run(store, ADD_ACCOUNT, {"type": kind, "no": no, "name": name, "contact": contact})
