"""What is recorded: interactions, their comments, campaign entries, history and figures."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from interaction_spec.model.values import (
    Change,
    CorrespondenceType,
    DeliveryStatus,
    DocumentKind,
    Evaluation,
    InformationFlow,
    InitiatedBy,
    Message,
    Minutes,
    Money,
)


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
