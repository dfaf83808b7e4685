"""What exists: the records that a system keeps and shows.

Amounts are in local currency, durations in whole minutes, dates are calendar dates without a zone.
Blank text is the empty string, a blank choice or date is null. Ids are opaque strings that the system chooses.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from pydantic import Field

from .values import (
    Change,
    ContactType,
    CorrespondenceType,
    CriteriaAction,
    DeliveryStatus,
    DocumentKind,
    Evaluation,
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


class InteractionFields(Message):
    """What a draft, a segment line and a log entry have in common."""

    contact: str = ""
    contact_name: str = ""
    contact_company: str = ""
    salesperson: str = ""
    template: str = ""
    group: str = ""
    description: str = ""
    subject: str = ""
    date: dt.date | None = None
    time: dt.time | None = None
    cost: Money = Decimal(0)
    duration: Minutes = 0
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    evaluation: Evaluation | None = None
    campaign: str = ""
    campaign_target: bool = False
    campaign_response: bool = False
    correspondence_type: CorrespondenceType | None = None
    language: str = ""
    attachment: str = ""
    """The attachment by file name."""
    attempt_failed: bool = False


class Entry(InteractionFields):
    """An interaction log entry: postponed, logged or canceled (table 5065)."""

    entry: str = ""
    """Chosen by the system, unique, never changed."""
    postponed: bool = False
    canceled: bool = False
    user: str = ""
    segment: str = ""
    """The number of the segment as plain text; it outlives the segment."""
    document_type: DocumentKind | None = None
    document_no: str = ""
    version: int = 0
    """The archived version of the document; 0 for the document itself."""
    contact_via: str = ""
    """The telephone number that was called."""
    campaign_entry: str = ""
    """The campaign entry that gathers it; blank for none."""
    delivery_status: DeliveryStatus | None = None
    comments: int = 0
    """How many comment lines it has."""


class Comment(Message):
    """One comment line of an entry (table 5123)."""

    date: dt.date
    comment: str


class CampaignEntry(Message):
    """What gathers the interactions of a campaign that were recorded in one way (table 5072)."""

    campaign_entry: str
    """Chosen by the system, unique."""
    campaign: str
    description: str = ""
    date: dt.date | None = None
    document_type: DocumentKind | None = None
    segment: str = ""
    salesperson: str = ""
    user: str = ""
    canceled: bool = False
    interactions: int = 0
    """How many of its entries are canceled if it is, active if it is not; likewise cost and duration."""
    cost: Decimal = Decimal(0)
    duration: int = 0


class Event(Message):
    """One item of an entry's history (extension `history`); it outlives the entry."""

    entry: str
    change: Change
    user: str
    date: dt.date
    """The date of the system, not the work date."""
    time: dt.time


class Statistics(Message):
    """Figures computed from the log: canceled and postponed interactions do not count, failed attempts do."""

    interactions: int = 0
    cost: Decimal = Decimal(0)
    duration: int = 0
    average_cost: Decimal = Decimal(0)
    """Cost per interaction, rounded to 0.01; 0 without interactions. Likewise the average duration."""
    average_duration: Decimal = Decimal(0)
    last_date_attempted: dt.date | None = None
    """Contacts only: the latest date on which we tried; canceled and failed attempts count, date filters do not."""
    last_interaction: dt.date | None = None
    """Contacts only: the latest date on which somebody succeeded; canceled interactions count, date filters do not."""
    contacted: int = 0
    """Campaigns only: entries of campaign targets."""
    responded: int = 0
    """Campaigns only: entries with a campaign response."""


class Line(InteractionFields):
    """One line of a segment: a contact and the interaction planned with it (table 5077)."""

    line: str = ""
    """Chosen by the system, unique within the segment."""


class Segment(Message):
    """A group of contacts and the interaction planned with them (table 5076)."""

    segment: str = ""
    description: str = ""
    salesperson: str = ""
    template: str = ""
    group: str = ""
    date: dt.date | None = None
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
    language: str = ""
    """*Language Code (Default)*: one of the segment's languages."""
    subject: str = ""
    attachment: str = ""
    """The attachment of the default language."""
    lines: int = 0
    """How many lines it has, those without a contact included; likewise cost and duration."""
    cost: Decimal = Decimal(0)
    duration: int = 0
    criteria_actions: int = 0


class SegmentLanguage(Message):
    """The text of a segment in one language (table 5104)."""

    segment: str
    language: str
    subject: str = ""
    attachment: str = ""


class Criteria(Message):
    """Saved criteria (table 5098)."""

    code: str
    description: str = ""
    criteria_actions: int = 0


class ContactFilter(Message):
    """Which contacts are meant: those that match all that is given."""

    contacts: tuple[str, ...] = ()
    type: ContactType | None = None
    company: str = ""
    salesperson: str = ""
    language: str = ""
    logged_template: str = ""
    """Contacts that have an interaction of this template, postponed and canceled ones included."""


class LineRefusal(Message):
    """Why a line of a segment would not be, or was not, logged."""

    line: str
    contact: str
    code: str
    params: dict[str, str] = {}


class CriteriaStep(Message):
    """One thing that was done to the contacts of a segment (table 5097), so that it can be done again."""

    action: CriteriaAction
    filter: ContactFilter = ContactFilter()
    allow_existing: bool = False
    ignore_exclusion: bool = False
    expand_companies: bool = False
    related_companies: bool = False
    entire_companies: bool = False
    logged_segment: str = ""
    """The logged segment whose contacts were taken over; then no filter counts."""


class LoggedSegment(Message):
    """The register entry that a segment leaves behind when it was logged (table 5075)."""

    segment: str = ""
    description: str = ""
    creation_date: dt.date | None = None
    user: str = ""
    canceled: bool = False
    interactions: int = 0
    """How many of its entries are canceled if it is, active if it is not; likewise its campaign entries."""
    campaign_entries: int = 0
