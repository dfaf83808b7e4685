"""Salespeople, contacts, customers and vendors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Contacts, Done, Salespeople
from interaction_spec.model.records import Contact, Salesperson
from interaction_spec.model.values import AccountType, Change, ContactType

from . import history
from .context import cleared
from .refusal import refuse
from .store import people

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        ContactChange,
        ContactCreate,
        ContactDelete,
        ContactList,
        CustomerCreate,
        SalespersonCreate,
        SalespersonDelete,
        SalespersonList,
        UserSetupSet,
        VendorCreate,
    )

    from .context import Context


def create_salesperson(operation: SalespersonCreate, context: Context) -> Done:
    """Create a salesperson under a code that is free."""
    if not operation.code:
        refuse("code-missing")
    if people.find_salesperson(context.store, operation.code):
        refuse("salesperson-exists", salesperson=operation.code)
    people.add_salesperson(context.store, Salesperson(code=operation.code, name=operation.name))
    return Done()


def list_salespeople(operation: SalespersonList, context: Context) -> Salespeople:
    """List the salespeople."""
    del operation
    return Salespeople(rows=people.salespeople(context.store))


def delete_salesperson(operation: SalespersonDelete, context: Context) -> Done:
    """Delete a salesperson; whatever carries the code keeps it."""
    if not people.delete_salesperson(context.store, operation.code):
        refuse("salesperson-unknown", salesperson=operation.code)
    return Done()


def set_user(operation: UserSetupSet, context: Context) -> Done:
    """Say which salesperson a user is."""
    _check_salesperson(operation.salesperson, context)
    people.set_salesperson_of(context.store, operation.user, operation.salesperson)
    return Done()


def create_contact(operation: ContactCreate, context: Context) -> Done:
    """Create a contact under a number that is free."""
    if not operation.no:
        refuse("code-missing")
    if people.find_contact(context.store, operation.no):
        refuse("contact-exists", contact=operation.no)
    contact = _belonging(Contact.model_validate(operation.model_dump(exclude={"op"})), context)
    _check_salesperson(operation.salesperson, context)
    people.add_contact(context.store, contact)
    return Done()


def change_contact(operation: ContactChange, context: Context) -> Done:
    """Change exactly the fields that are given; whoever changes company takes along what is planned, not what was."""
    contact = _known_contact(operation.no, context)
    changes = cleared(operation.model_dump(exclude={"op", "no"}, exclude_none=True))
    if operation.type not in (None, contact.type):
        if people.has_interactions(context.store, contact.no):
            refuse("contact-type-fixed", contact=contact.no)
        changes.setdefault("company", "")
    changed = _belonging(contact.model_copy(update=changes), context)
    _check_salesperson(operation.salesperson or "", context)
    if changed.company != contact.company:
        _move(contact, changed.company, context)
    people.save_contact(context.store, changed)
    return Done()


def delete_contact(operation: ContactDelete, context: Context) -> Done:
    """Delete a contact, and with a company its persons; their interactions stay."""
    contact = _known_contact(operation.no, context)
    planned = people.on_segment(context.store, contact.no)
    if planned:
        refuse("contact-on-segment", contact=planned)
    if contact.type == ContactType.COMPANY:
        history.note(context, Change.MOVED, people.OF_COMPANY, key=contact.no)
        people.entries_lose_contact(context.store, contact.no)
    else:
        history.note(context, Change.MOVED, people.OF_CONTACT, key=contact.no)
        people.entries_stay(context.store, contact.no, contact.company)
    people.delete_contacts(context.store, contact.no)
    return Done()


def list_contacts(operation: ContactList, context: Context) -> Contacts:
    """List the contacts."""
    del operation
    return Contacts(rows=people.contacts(context.store))


def create_customer(operation: CustomerCreate, context: Context) -> Done:
    """Create a customer, with or without a contact behind it."""
    return _create_account(AccountType.CUSTOMER, operation, context)


def create_vendor(operation: VendorCreate, context: Context) -> Done:
    """Create a vendor, with or without a contact behind it."""
    return _create_account(AccountType.VENDOR, operation, context)


def _create_account(kind: AccountType, operation: CustomerCreate | VendorCreate, context: Context) -> Done:
    if not operation.no:
        refuse("code-missing")
    if people.contact_behind(context.store, kind, operation.no) is not None:
        refuse(f"{kind}-exists", **{kind: operation.no})
    if operation.contact and not people.find_contact(context.store, operation.contact):
        refuse("contact-unknown", contact=operation.contact)
    people.add_account(context.store, kind, operation.no, operation.name, operation.contact)
    return Done()


def _known_contact(no: str, context: Context) -> Contact:
    return people.find_contact(context.store, no) or refuse("contact-unknown", contact=no)


def _belonging(contact: Contact, context: Context) -> Contact:
    """A contact in the company that it names; a company is its own company, whatever was typed."""
    if contact.type == ContactType.COMPANY:
        return contact.model_copy(update={"company": contact.no})
    if contact.company:
        company = people.find_contact(context.store, contact.company)
        if company is None or company.type != ContactType.COMPANY or company.no == contact.no:
            refuse("company-unknown", company=contact.company)
    return contact


def _check_salesperson(code: str, context: Context) -> None:
    if code and not people.find_salesperson(context.store, code):
        refuse("salesperson-unknown", salesperson=code)


def _move(contact: Contact, company: str, context: Context) -> None:
    """Another company: what was recorded stays with the old one if there was one, what is planned goes along."""
    history.note(context, Change.MOVED, people.OF_CONTACT, key=contact.no)
    if contact.type == ContactType.COMPANY:  # it becomes a person, and nothing was recorded with it
        people.persons_leave(context.store, contact.no)
    elif contact.company:
        people.entries_stay(context.store, contact.no, contact.company)
    else:
        people.entries_go_along(context.store, contact.no, company)
    people.lines_go_along(context.store, contact.no, company)
