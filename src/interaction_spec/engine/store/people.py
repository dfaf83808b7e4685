"""Statements on salespeople, contacts, customers and vendors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from interaction_spec.model.records import Contact, Salesperson

from .dialects import insert
from .prepared import scalar
from .rows import many, one
from .tables import account, contact, salesperson, user_setup

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from interaction_spec.model.values import AccountType

SALESPERSON = select(salesperson).where(salesperson.c.code == bindparam("code"))
SALESPEOPLE = select(salesperson).order_by(salesperson.c.code)
ADD_SALESPERSON = insert(salesperson)
SALESPERSON_OF = select(user_setup.c.salesperson).where(user_setup.c.user == bindparam("user"))
SET_SALESPERSON_OF = (
    insert(user_setup)
    .values(user=bindparam("name"), salesperson=bindparam("code"))
    .on_conflict_do_update(index_elements=["user"], set_={"salesperson": bindparam("code")})
)
CONTACT = select(contact).where(contact.c.no == bindparam("no"))
CONTACTS = select(contact).order_by(contact.c.no)
ADD_CONTACT = insert(contact)
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
    store.execute(ADD_SALESPERSON, record.model_dump())


def salesperson_of(store: Connection, user: str) -> str:
    """The salesperson that a user is; blank for none."""
    return scalar(store, SALESPERSON_OF, {"user": user}) or ""


def set_salesperson_of(store: Connection, user: str, code: str) -> None:
    """Say which salesperson a user is."""
    store.execute(SET_SALESPERSON_OF, {"name": user, "code": code})


def find_contact(store: Connection, no: str) -> Contact | None:
    """The contact with this number."""
    return one(store, CONTACT, Contact, no=no)


def contacts(store: Connection) -> tuple[Contact, ...]:
    """All contacts, by number."""
    return many(store, CONTACTS, Contact)


def add_contact(store: Connection, record: Contact) -> None:
    """Store a contact."""
    store.execute(ADD_CONTACT, record.model_dump())


def contact_behind(store: Connection, kind: AccountType, no: str) -> str | None:
    """The contact of a customer or vendor, blank if it has none; nothing if there is no such account."""
    return store.scalar(ACCOUNT_CONTACT, {"type": kind, "no": no})


def add_account(store: Connection, kind: AccountType, no: str, name: str, contact: str) -> None:
    """Store a customer or a vendor."""
    store.execute(ADD_ACCOUNT, {"type": kind, "no": no, "name": name, "contact": contact})
