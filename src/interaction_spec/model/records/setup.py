"""What a system is set up with: people, campaigns, groups, templates, number series."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from pydantic import Field

from interaction_spec.model.values import (
    ContactType,
    CorrespondenceType,
    DocumentKind,
    InformationFlow,
    InitiatedBy,
    Message,
    Minutes,
    Money,
    WizardAction,
)


class Salesperson(Message):
    """Someone of our own company who looks after contacts."""

    code: str
    name: str = ""


class Contact(Message):
    """A company or a person outside that we deal with (table 5050)."""

    no: str
    name: str = ""
    type: ContactType = ContactType.PERSON
    company: str = ""
    """The company that a person belongs to; a company's own number; blank for a person without one."""
    salesperson: str = ""
    language: str = ""
    """The code of the language in which the contact is addressed."""
    correspondence_type: CorrespondenceType | None = None
    email: str = ""
    phone: str = ""
    excluded: bool = False
    """*Exclude from Segment*: adding by criteria passes the contact over."""
    privacy_blocked: bool = False


class UserSetup(Message):
    """The salesperson that a user is (table 91); blank for none."""

    user: str
    salesperson: str = ""


class Campaign(Message):
    """A campaign (table 5071)."""

    campaign: str
    description: str = ""


class Group(Message):
    """A group of interactions (table 5063)."""

    code: str
    description: str = ""


class Template(Message):
    """The basic features that an interaction starts from (table 5064)."""

    code: str
    group: str = ""
    description: str = ""
    unit_cost: Money = Decimal(0)
    unit_duration: Minutes = 0
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    campaign: str = ""
    campaign_target: bool = False
    campaign_response: bool = False
    correspondence_type: CorrespondenceType | None = None
    """*Correspondence Type (Default)*."""
    ignore_contact_type: bool = False
    """*Ignore Contact Corres. Type*: the template's correspondence type counts, not the contact's."""
    wizard_action: WizardAction | None = None
    language: str = ""
    """*Language Code (Default)*: one of the template's languages."""
    attachment: str = ""
    """The attachment of the default language, by file name."""


class TemplateLanguage(Message):
    """The text of a template in one language (table 5103)."""

    template: str
    language: str
    attachment: str = ""
    """The name of a file, with its extension; blank for none."""


class Choice(Message):
    """One row of the template setup: which template a kind of document uses; blank for none."""

    document_type: DocumentKind
    template: str = ""


class MarketingSetup(Message):
    """The settings of relationship management that interactions need (table 5079)."""

    segment_nos: str = ""


class NumberSeries(Message):
    """A number series (table 308)."""

    code: str
    description: str = ""
    default_nos: bool = True
    manual_nos: bool = False
    date_order: bool = False
    """Numbers are given only in the order of dates."""


class NumberSeriesLine(Message):
    """One range of numbers of a series (table 309)."""

    series: str
    starting_date: dt.date | None = None
    starting_no: str = ""
    ending_no: str = ""
    warning_no: str = ""
    increment: int = Field(default=1, ge=1)
    last_no_used: str = ""
    last_date_used: dt.date | None = None
