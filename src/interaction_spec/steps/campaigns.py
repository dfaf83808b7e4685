"""Campaigns and the campaign entries that gather their interactions: what rule scenarios say of them."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match
from interaction_spec.model.operations import Operation
from interaction_spec.model.outcomes import CampaignEntries, Campaigns, Entries, Outcome
from interaction_spec.model.values import Answer, Question

from .actions import send
from .expectations import same_rows
from .registry import Asking, step
from .situations import text
from .story import Story, answered, build, choose
from .values import arguments

CAMPAIGN_ENTRY = "campaign entry of "
"""The beginning of a name that no scenario gives: the campaign entry that the story remembers of a campaign."""


def _toggled(outcome: Outcome, match: Match, story: Story, answer: Answer) -> Operation:
    """The request to switch the mark of a campaign's one campaign entry.

    When it was deleted since, its id is the one that the story remembers from the last time.
    """
    campaign = text(match, "campaign")
    rows = answered(outcome, CampaignEntries).rows
    known = f"{CAMPAIGN_ENTRY}{campaign}"
    if rows or known not in story.names:
        story.names[known] = str(vars(choose(rows, "campaign", campaign))["campaign_entry"])
    answers = {Question.MARK_CAMPAIGN_ENTRY: answer, Question.UNMARK_CAMPAIGN_ENTRY: answer}
    return op.CampaignEntryToggleCanceled(campaign_entry=story.names[known], answers=answers)


@step("given", "campaign_entry.marked")
def _marked(match: Match, story: Story) -> Asking:
    outcome = yield op.CampaignEntryList(campaign=text(match, "campaign"))
    yield _toggled(outcome, match, story, Answer.YES)
    return None


@step("when", "campaign.create")
def _create(match: Match, story: Story) -> Asking:
    yield from send(story, *(build(op.CampaignCreate, arguments(row)) for row in match.table))
    return None


@step("when", "campaign.delete")
def _delete(match: Match, story: Story) -> Asking:
    yield from send(story, op.CampaignDelete(campaign=text(match, "campaign")))
    return None


@step("when", "campaign_entry.toggle", "campaign_entry.toggle_keep")
def _toggle(match: Match, story: Story) -> Asking:
    answer = Answer.NO if match.phrase == "campaign_entry.toggle_keep" else Answer.YES
    outcome = yield op.CampaignEntryList(campaign=text(match, "campaign"))
    yield from send(story, _toggled(outcome, match, story, answer))
    return None


@step("when", "campaign_entries.delete", "campaign_entries.delete_campaign")
def _delete_canceled(match: Match, story: Story) -> Asking:
    campaign = text(match, "campaign") if "campaign" in match.arguments else None
    yield from send(story, op.CampaignEntryDeleteCanceled(campaign=campaign))
    return None


@step("then", "campaigns.are")
def _campaigns(match: Match, story: Story) -> Asking:
    return same_rows(match, story, answered((yield op.CampaignList()), Campaigns).rows)


@step("then", "campaign_entries.are", "campaign_entries.none")
def _campaign_entries(match: Match, story: Story) -> Asking:
    return same_rows(match, story, answered((yield op.CampaignEntryList()), CampaignEntries).rows)


@step("then", "campaign_entry.gathers")
def _gathers(match: Match, story: Story) -> Asking:
    campaign = text(match, "campaign")
    rows = answered((yield op.CampaignEntryList(campaign=campaign)), CampaignEntries).rows
    entry = str(vars(choose(rows, "campaign", campaign))["campaign_entry"])
    return same_rows(match, story, answered((yield op.EntryList(campaign_entry=entry)), Entries).rows)
