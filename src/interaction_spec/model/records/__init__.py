"""What exists: the records that a system keeps and shows.

Amounts are in local currency, durations in whole minutes, dates are calendar dates without a zone.
Blank text is the empty string, a blank choice or date is null. Ids are opaque strings that the system chooses.
"""

from __future__ import annotations

from .log import (
    CampaignEntry,
    Comment,
    Entry,
    Event,
    InteractionFields,
    Statistics,
)
from .segments import (
    ContactFilter,
    Criteria,
    CriteriaStep,
    Line,
    LineRefusal,
    LoggedSegment,
    Segment,
    SegmentLanguage,
)
from .setup import (
    Campaign,
    Choice,
    Contact,
    Group,
    MarketingSetup,
    NumberSeries,
    NumberSeriesLine,
    Salesperson,
    Template,
    TemplateLanguage,
    UserSetup,
)

__all__ = [
    "Campaign",
    "CampaignEntry",
    "Choice",
    "Comment",
    "Contact",
    "ContactFilter",
    "Criteria",
    "CriteriaStep",
    "Entry",
    "Event",
    "Group",
    "InteractionFields",
    "Line",
    "LineRefusal",
    "LoggedSegment",
    "MarketingSetup",
    "NumberSeries",
    "NumberSeriesLine",
    "Salesperson",
    "Segment",
    "SegmentLanguage",
    "Statistics",
    "Template",
    "TemplateLanguage",
    "UserSetup",
]
