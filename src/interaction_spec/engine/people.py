"""Salespeople, contacts, customers and vendors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Contacts, Done, Salespeople
from interaction_spec.model.records import Contact, Salesperson
from interaction_spec.model.values import AccountType, ContactType

from .refusal import refuse
from .store import people

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        ContactCreate,
        ContactList,
        CustomerCreate,
        SalespersonCreate,
        SalespersonList,
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


def create_contact(operation: ContactCreate, context: Context) -> Done:
    """Create a contact; a company is its own company, whatever was typed."""
    if not operation.no:
        refuse("code-missing")
    if people.find_contact(context.store, operation.no):
        refuse("contact-exists", contact=operation.no)
    contact = Contact.model_validate(operation.model_dump(exclude={"op"}))
    if contact.type == ContactType.COMPANY:
        contact = contact.model_copy(update={"company": contact.no})
    elif contact.company:
        _check_company(contact.company, context)
    if contact.salesperson and not people.find_salesperson(context.store, contact.salesperson):
        refuse("salesperson-unknown", salesperson=contact.salesperson)
    people.add_contact(context.store, contact)
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


def _check_company(no: str, context: Context) -> None:
    company = people.find_contact(context.store, no)
    if company is None or company.type != ContactType.COMPANY:
        refuse("company-unknown", company=no)
