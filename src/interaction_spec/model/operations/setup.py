"""Operations that set a system up: people, groups, templates, number series."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import ClassVar, Literal

from interaction_spec.model.outcomes import (
    Choices,
    Contacts,
    Groups,
    Marketing,
    Salespeople,
    SeriesLines,
    SeriesRows,
    Templates,
    Value,
)
from interaction_spec.model.values import ContactType, DocumentKind, InformationFlow, InitiatedBy

from .base import Operation


class SalespersonCreate(Operation):
    """Create a salesperson.

    Source: how-create-interactions, first procedure. Refusals: code-missing, salesperson-exists.
    """

    op: Literal["salesperson.create"] = "salesperson.create"
    code: str = ""
    name: str = ""


class SalespersonList(Operation):
    """List the salespeople, by code."""

    op: Literal["salesperson.list"] = "salesperson.list"
    result: ClassVar[type[Value]] = Salespeople
    query: ClassVar[bool] = True


class ContactCreate(Operation):
    """Create a contact, a company or a person; a person may belong to a company.

    Source: domain facts 1.17. Refusals: code-missing, contact-exists, company-unknown, salesperson-unknown.
    """

    op: Literal["contact.create"] = "contact.create"
    no: str = ""
    name: str = ""
    type: ContactType = ContactType.PERSON
    company: str = ""
    salesperson: str = ""


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
    no: str = ""
    name: str = ""
    contact: str = ""


class VendorCreate(Operation):
    """Create a vendor; `contact` is its business relation, blank for none.

    Source: domain facts 3.20, step 5. Refusals: code-missing, vendor-exists, contact-unknown.
    """

    op: Literal["vendor.create"] = "vendor.create"
    no: str = ""
    name: str = ""
    contact: str = ""


class GroupCreate(Operation):
    """Create an interaction group.

    Source: domain facts 3.1. Refusals: code-missing, group-exists.
    """

    op: Literal["group.create"] = "group.create"
    code: str = ""
    description: str = ""


class GroupDelete(Operation):
    """Delete an interaction group; templates and entries keep its code.

    Source: domain facts 1.4. Refusals: group-unknown.
    """

    op: Literal["group.delete"] = "group.delete"
    code: str


class GroupList(Operation):
    """List the interaction groups, by code."""

    op: Literal["group.list"] = "group.list"
    result: ClassVar[type[Value]] = Groups
    query: ClassVar[bool] = True


class TemplateCreate(Operation):
    """Create an interaction template. Cost in local currency, duration in whole minutes.

    Source: interactions, "set up templates"; domain facts 1.5.
    Refusals: code-missing, template-exists, group-unknown, cost-negative, duration-negative.
    """

    op: Literal["template.create"] = "template.create"
    code: str = ""
    group: str = ""
    description: str = ""
    unit_cost: Decimal = Decimal(0)
    unit_duration: int = 0
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None


class TemplateChange(Operation):
    """Change fields of an interaction template; recorded interactions keep what they had.

    Source: domain facts 3.2. Refusals: template-unknown, group-unknown, cost-negative, duration-negative.
    """

    op: Literal["template.change"] = "template.change"
    code: str
    group: str | None = None
    description: str | None = None
    unit_cost: Decimal | None = None
    unit_duration: int | None = None
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None


class TemplateDelete(Operation):
    """Delete an interaction template; recorded interactions keep its code.

    Source: domain facts 1.5. Refusals: template-unknown.
    """

    op: Literal["template.delete"] = "template.delete"
    code: str


class TemplateAddLanguage(Operation):
    """Give an interaction template a text in one language (an ISO-like code of up to ten characters).

    Source: domain facts 1.6. Refusals: template-unknown.
    """

    op: Literal["template.add_language"] = "template.add_language"
    code: str
    language: str


class TemplateList(Operation):
    """List the interaction templates, by code."""

    op: Literal["template.list"] = "template.list"
    result: ClassVar[type[Value]] = Templates
    query: ClassVar[bool] = True


class TemplateSetupSet(Operation):
    """Choose the template that a kind of document uses; a blank template switches recording off.

    Source: interactions, "automatic recording"; domain facts 1.7. Refusals: template-unknown.
    """

    op: Literal["template_setup.set"] = "template_setup.set"
    document_type: DocumentKind
    template: str = ""


class TemplateSetupRead(Operation):
    """Read which template each kind of document uses, in the order of the kinds."""

    op: Literal["template_setup.read"] = "template_setup.read"
    result: ClassVar[type[Value]] = Choices
    query: ClassVar[bool] = True


class MarketingSetupSet(Operation):
    """Choose the number series for segments; blank for none.

    Source: how-create-interactions, third procedure. Refusals: series-unknown.
    """

    op: Literal["marketing_setup.set"] = "marketing_setup.set"
    segment_nos: str = ""


class MarketingSetupRead(Operation):
    """Read the marketing setup."""

    op: Literal["marketing_setup.read"] = "marketing_setup.read"
    result: ClassVar[type[Value]] = Marketing
    query: ClassVar[bool] = True


class NumberSeriesCreate(Operation):
    """Create a number series. `default_nos` lets it number by itself, `manual_nos` lets users type a number.

    Source: domain facts 3.23. Refusals: code-missing, series-exists.
    """

    op: Literal["number_series.create"] = "number_series.create"
    code: str = ""
    description: str = ""
    default_nos: bool = True
    manual_nos: bool = False


class NumberSeriesAddLine(Operation):
    """Add a range of numbers to a series; without an ending number the range does not end.

    Source: domain facts 3.23. Refusals: series-unknown, number-invalid.
    """

    op: Literal["number_series.add_line"] = "number_series.add_line"
    series: str
    starting_no: str = ""
    ending_no: str = ""
    starting_date: dt.date | None = None
    increment: int = 1


class NumberSeriesList(Operation):
    """List the number series, by code."""

    op: Literal["number_series.list"] = "number_series.list"
    result: ClassVar[type[Value]] = SeriesRows
    query: ClassVar[bool] = True


class NumberSeriesLines(Operation):
    """List the ranges of a series, in the order in which they were added.

    Refusals: series-unknown.
    """

    op: Literal["number_series.lines"] = "number_series.lines"
    result: ClassVar[type[Value]] = SeriesLines
    query: ClassVar[bool] = True
    series: str
