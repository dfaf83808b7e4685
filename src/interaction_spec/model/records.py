"""What exists: the records that a system keeps and shows.

Amounts are in local currency, durations in whole minutes, dates are calendar dates without a zone.
Blank text is the empty string, a blank choice or date is null. Ids are opaque strings that the system chooses.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from pydantic import Field

from .values import ContactType, DocumentKind, Evaluation, InformationFlow, InitiatedBy, Message


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


class Group(Message):
    """A group of interactions (table 5063)."""

    code: str
    description: str = ""


class Template(Message):
    """The basic features that an interaction starts from (table 5064)."""

    code: str
    group: str = ""
    description: str = ""
    unit_cost: Decimal = Decimal(0)
    unit_duration: int = 0
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None


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


class NumberSeriesLine(Message):
    """One range of numbers of a series (table 309)."""

    series: str
    starting_date: dt.date | None = None
    starting_no: str = ""
    ending_no: str = ""
    increment: int = Field(default=1, ge=1)
    last_no_used: str = ""


class InteractionFields(Message):
    """What a draft, a segment line and a log entry have in common."""

    contact: str = ""
    contact_name: str = ""
    contact_company: str = ""
    salesperson: str = ""
    template: str = ""
    group: str = ""
    description: str = ""
    date: dt.date | None = None
    cost: Decimal = Decimal(0)
    duration: int = 0
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    evaluation: Evaluation | None = None


class Entry(InteractionFields):
    """An interaction log entry: postponed, logged or canceled (table 5065)."""

    entry: str = ""
    """Chosen by the system, unique, never changed."""
    postponed: bool = False
    canceled: bool = False
    user: str = ""
    segment: str = ""
    document_type: DocumentKind | None = None
    document_no: str = ""


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
    unit_cost: Decimal = Decimal(0)
    unit_duration: int = 0
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    lines: int = 0
    """How many lines it has."""


class LoggedSegment(Message):
    """The register entry that a segment leaves behind when it was logged (table 5075)."""

    segment: str = ""
    description: str = ""
    creation_date: dt.date | None = None
    user: str = ""
    interactions: int = 0
    """How many log entries it holds."""
