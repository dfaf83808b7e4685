"""Segments, their lines and criteria, and what they leave behind when they were logged."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from interaction_spec.model.values import (
    ContactType,
    CorrespondenceType,
    CriteriaAction,
    InformationFlow,
    InitiatedBy,
    Message,
    Minutes,
    Money,
    Text,
)

from .log import InteractionFields


class Line(InteractionFields):
    """One line of a segment: a contact and the interaction planned with it (table 5077).

    `contact_name` is shown of persons only; a company is told by its number.
    """

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

    contacts: tuple[Text, ...] = ()
    type: ContactType | None = None
    company: Text = ""
    salesperson: Text = ""
    language: Text = ""
    logged_template: Text = ""
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
