"""Campaigns, and the campaign entries that gather their interactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import CampaignEntries, Campaigns, Counted, Done
from interaction_spec.model.records import Campaign
from interaction_spec.model.values import Change, Extension, Question

from . import history
from .context import agreed
from .refusal import refuse
from .store import campaign_entries, campaigns, marks, removal

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        CampaignCreate,
        CampaignDelete,
        CampaignEntryDeleteCanceled,
        CampaignEntryList,
        CampaignEntryToggleCanceled,
        CampaignList,
    )

    from .context import Context


def create(operation: CampaignCreate, context: Context) -> Done:
    """Create a campaign under a number that is free."""
    if not operation.campaign:
        refuse("code-missing")
    if campaigns.find_campaign(context.store, operation.campaign):
        refuse("campaign-exists", campaign=operation.campaign)
    campaigns.add_campaign(context.store, Campaign.model_validate(operation.model_dump(exclude={"op"})))
    return Done()


def delete(operation: CampaignDelete, context: Context) -> Done:
    """Delete a campaign and its campaign entries; the interactions stay, and still name both."""
    if not campaigns.delete_campaign(context.store, operation.campaign):
        refuse("campaign-unknown", campaign=operation.campaign)
    return Done()


def list_campaigns(operation: CampaignList, context: Context) -> Campaigns:
    """List the campaigns."""
    del operation
    return Campaigns(rows=campaigns.campaigns(context.store))


def list_entries(operation: CampaignEntryList, context: Context) -> CampaignEntries:
    """List the campaign entries, of one campaign or of all."""
    return CampaignEntries(rows=campaign_entries.campaign_entries(context.store, operation.campaign))


def toggle_canceled(operation: CampaignEntryToggleCanceled, context: Context) -> Counted:
    """Switch the mark of a campaign entry; its interactions get the same, whatever they had."""
    entry = campaign_entries.find_campaign_entry(context.store, operation.campaign_entry)
    if entry is None:
        refuse("campaign-entry-unknown", campaign_entry=operation.campaign_entry)
    canceled = not entry.canceled
    question = Question.MARK_CAMPAIGN_ENTRY if canceled else Question.UNMARK_CAMPAIGN_ENTRY
    if not agreed(operation.answers, question):
        return Counted(count=0, asked=(question,))
    campaign_entries.mark(context.store, entry.campaign_entry, canceled=canceled)
    exact = context.asks_for(Extension.EXACT_UNDO)
    history.note_mark(context, "campaign", canceled=canceled, exact=exact, key=entry.campaign_entry)
    count = marks.mark_gathered(context.store, entry.campaign_entry, canceled=canceled, exact=exact)
    return Counted(count=count, asked=(question,))


def delete_canceled(operation: CampaignEntryDeleteCanceled, context: Context) -> Counted:
    """Delete canceled campaign entries and all their interactions, active ones too."""
    history.note(context, Change.DELETED, removal.GATHERED.chosen, campaign=operation.campaign)
    gathered = removal.delete_gathered(context.store, operation.campaign)
    return Counted(count=gathered + campaign_entries.delete_canceled(context.store, operation.campaign))
