"""Statements on campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, select

from interaction_spec.model.records import Campaign

from .prepared import count, run
from .rows import many, one
from .tables import campaign, campaign_entry

if TYPE_CHECKING:
    from sqlalchemy import Connection

CAMPAIGN = select(campaign).where(campaign.c.campaign == bindparam("no"))
CAMPAIGNS = select(campaign).order_by(campaign.c.campaign)
ADD_CAMPAIGN = insert(campaign)
DELETE_CAMPAIGN = delete(campaign).where(campaign.c.campaign == bindparam("no"))
DELETE_CAMPAIGN_ENTRIES = delete(campaign_entry).where(campaign_entry.c.campaign == bindparam("no"))


def find_campaign(store: Connection, no: str) -> Campaign | None:
    """The campaign with this number."""
    return one(store, CAMPAIGN, Campaign, no=no)


def campaigns(store: Connection) -> tuple[Campaign, ...]:
    """All campaigns, by number."""
    return many(store, CAMPAIGNS, Campaign)


def add_campaign(store: Connection, record: Campaign) -> None:
    """Store a campaign."""
    run(store, ADD_CAMPAIGN, record.model_dump())


def delete_campaign(store: Connection, no: str) -> bool:
    """Delete a campaign with its campaign entries; false if there was none."""
    run(store, DELETE_CAMPAIGN_ENTRIES, {"no": no})
    return count(store, DELETE_CAMPAIGN, {"no": no}) > 0
