"""Operations on campaigns, and on the campaign entries that gather their interactions."""

from __future__ import annotations

from typing import ClassVar, Literal

from interaction_spec.model.outcomes import CampaignEntries, Campaigns, Counted, Value
from interaction_spec.model.values import Text

from .base import Answers, Operation


class CampaignCreate(Operation):
    """Create a campaign.

    Source: domain facts 1.14. Refusals: code-missing, campaign-exists.
    """

    op: Literal["campaign.create"] = "campaign.create"
    campaign: Text = ""
    description: Text = ""


class CampaignDelete(Operation):
    """Delete a campaign with its campaign entries; its interactions stay.

    A canceled one among them can then never be restored. Source: domain facts 5, case 82. Refusals: campaign-unknown.
    """

    op: Literal["campaign.delete"] = "campaign.delete"
    campaign: Text


class CampaignList(Operation):
    """List the campaigns, by number."""

    op: Literal["campaign.list"] = "campaign.list"
    result: ClassVar[type[Value]] = Campaigns
    query: ClassVar[bool] = True


class CampaignEntryList(Operation):
    """List campaign entries in the order in which they were made.

    There is one for each campaign, kind of document and segment, canceled or not, whatever date and salesperson.
    Source: domain facts 3.14, rule C.
    """

    op: Literal["campaign_entry.list"] = "campaign_entry.list"
    result: ClassVar[type[Value]] = CampaignEntries
    query: ClassVar[bool] = True
    campaign: Text | None = None


class CampaignEntryToggleCanceled(Operation):
    """Switch the mark *Canceled* of a campaign entry, and with it that of all its interactions.

    Asks `mark-campaign-entry` or `unmark-campaign-entry` (default yes). Counts the interactions.
    With the extension `exact-undo`, what was canceled before stays canceled when the mark is removed.
    Source: domain facts 3.18. Refusals: campaign-entry-unknown.
    """

    op: Literal["campaign_entry.toggle_canceled"] = "campaign_entry.toggle_canceled"
    result: ClassVar[type[Value]] = Counted
    campaign_entry: Text
    answers: Answers = {}


class CampaignEntryDeleteCanceled(Operation):
    """Delete canceled campaign entries and their interactions, comments and attachments left behind. Counts both.

    Source: domain facts 3.19.
    """

    op: Literal["campaign_entry.delete_canceled"] = "campaign_entry.delete_canceled"
    result: ClassVar[type[Value]] = Counted
    campaign: Text | None = None
