"""Operations on people: salespeople, users, contacts, customers and vendors."""

from __future__ import annotations

from typing import ClassVar, Literal

from interaction_spec.model.outcomes import Contacts, Salespeople, Value
from interaction_spec.model.values import ContactType, CorrespondenceType, Text

from .base import Blank, Operation


class SalespersonCreate(Operation):
    """Create a salesperson.

    Source: how-create-interactions, first procedure. Refusals: code-missing, salesperson-exists.
    """

    op: Literal["salesperson.create"] = "salesperson.create"
    code: Text = ""
    name: Text = ""


class SalespersonList(Operation):
    """List the salespeople, by code."""

    op: Literal["salesperson.list"] = "salesperson.list"
    result: ClassVar[type[Value]] = Salespeople
    query: ClassVar[bool] = True


class SalespersonDelete(Operation):
    """Delete a salesperson; whatever carries the code keeps it.

    Source: domain facts 5, case 82. Refusals: salesperson-unknown.
    """

    op: Literal["salesperson.delete"] = "salesperson.delete"
    code: Text


class UserSetupSet(Operation):
    """Say which salesperson a user is; blank for none.

    Segments and their follow-ups take it as their salesperson, in Business Central new interactions too.
    Source: domain facts 1.8 and 3.4. Refusals: salesperson-unknown.
    """

    op: Literal["user_setup.set"] = "user_setup.set"
    user: Text
    salesperson: Text = ""


class ContactCreate(Operation):
    """Create a contact, a company or a person; a person may belong to a company.

    Source: domain facts 1.17. Refusals: code-missing, contact-exists, company-unknown, salesperson-unknown.
    """

    op: Literal["contact.create"] = "contact.create"
    no: Text = ""
    name: Text = ""
    type: ContactType = ContactType.PERSON
    company: Text = ""
    salesperson: Text = ""
    language: Text = ""
    correspondence_type: CorrespondenceType | None = None
    email: Text = ""
    phone: Text = ""
    excluded: bool = False
    privacy_blocked: bool = False


class ContactChange(Operation):
    """Change fields of a contact. A blank text clears the field.

    The type of a contact with interactions, postponed and canceled ones included, cannot change; those of its persons
    are a company's too. The interactions of a person who goes over to another company stay with the company that the
    person leaves, or go along where there was none; lines of open segments always go along. Persons leave a company
    that becomes a person.
    Source: domain facts 1.17. Refusals: contact-unknown, company-unknown, salesperson-unknown, contact-type-fixed.
    """

    op: Literal["contact.change"] = "contact.change"
    no: Text
    name: Text | None = None
    type: ContactType | None = None
    company: Text | None = None
    salesperson: Text | None = None
    language: Text | None = None
    correspondence_type: CorrespondenceType | Blank | None = None
    email: Text | None = None
    phone: Text | None = None
    excluded: bool | None = None
    privacy_blocked: bool | None = None


class ContactDelete(Operation):
    """Delete a contact; with a company go its persons.

    The interactions of a person go to the company, those of a company and its persons lose their contact; customers
    and vendors lose it too.
    Source: domain facts 1.17. Refusals: contact-unknown, contact-on-segment.
    """

    op: Literal["contact.delete"] = "contact.delete"
    no: Text


class ContactList(Operation):
    """List the contacts, by number."""

    op: Literal["contact.list"] = "contact.list"
    result: ClassVar[type[Value]] = Contacts
    query: ClassVar[bool] = True


class CustomerCreate(Operation):
    """Create a customer; `contact` is its business relation, blank for none.

    Source: domain facts 3.20, step 5. Refusals: code-missing, customer-exists, contact-unknown.
    """

    op: Literal["customer.create"] = "customer.create"
    no: Text = ""
    name: Text = ""
    contact: Text = ""


class VendorCreate(Operation):
    """Create a vendor; `contact` is its business relation, blank for none.

    Source: domain facts 3.20, step 5. Refusals: code-missing, vendor-exists, contact-unknown.
    """

    op: Literal["vendor.create"] = "vendor.create"
    no: Text = ""
    name: Text = ""
    contact: Text = ""
