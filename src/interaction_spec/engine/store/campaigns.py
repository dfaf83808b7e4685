"""Statements on campaigns and campaign entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, insert, select

from interaction_spec.model.records import Campaign

from .rows import many, one
from .tables import campaign

if TYPE_CHECKING:
    from sqlalchemy import Connection

CAMPAIGN = select(campaign).where(campaign.c.campaign == bindparam("no"))
CAMPAIGNS = select(campaign).order_by(campaign.c.campaign)
ADD_CAMPAIGN = insert(campaign)


def find_campaign(store: Connection, no: str) -> Campaign | None:
    """The campaign with this number."""
    return one(store, CAMPAIGN, Campaign, no=no)


def campaigns(store: Connection) -> tuple[Campaign, ...]:
    """All campaigns, by number."""
    return many(store, CAMPAIGNS, Campaign)


def add_campaign(store: Connection, record: Campaign) -> None:
    """Store a campaign."""
    store.execute(ADD_CAMPAIGN, record.model_dump())
