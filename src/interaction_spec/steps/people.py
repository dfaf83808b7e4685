"""Campaigns, contacts that change and go, and users: what rule scenarios say of them."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match

from .registry import Asking, step
from .situations import text
from .story import Story


@step("given", "campaign.exists")
def _campaign(match: Match, _story: Story) -> Asking:
    yield op.CampaignCreate(campaign=text(match, "campaign"), description=text(match, "text"))
    return None
