"""Systems that cancel, restore or delete campaign entries wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Ok, Outcome
from interaction_spec.model.values import Answer, Question

from .deeds import accepts, rows, sent
from .mutant import Ask, value, wrong
from .mutants_campaigns import all_counted, gathered
from .segment_deeds import Memory, around, minding, replying, unasked


def _one_by_one(ask: Ask, operation: op.CampaignEntryToggleCanceled, memory: Memory) -> Outcome:
    alone = tuple(row.entry for row in gathered(ask, operation.campaign_entry) if row.canceled)
    kept = memory.setdefault(operation.campaign_entry, alone)
    outcome = ask(operation)
    restored = {row.entry for row in gathered(ask, operation.campaign_entry) if not row.canceled}
    if again := tuple(entry for entry in kept if entry in restored):
        ask(op.EntryToggleCanceled(entries=again))
    return outcome


wrong(
    "restored-one-by-one",
    "IM-R-074",
    "Removing the mark leaves canceled what had been canceled alone.",
    minding(_one_by_one, op.CampaignEntryToggleCanceled),
)
wrong(
    "campaign-entry-unconfirmed",
    "IM-R-074",
    "A campaign entry is marked as canceled without confirmation.",
    replying(op.CampaignEntryToggleCanceled, Question.MARK_CAMPAIGN_ENTRY, Answer.YES),
)
wrong(
    "campaign-entry-not-asked",
    "IM-R-074",
    "Marking a campaign entry asks no question.",
    unasked(op.CampaignEntryToggleCanceled, Question.MARK_CAMPAIGN_ENTRY),
)
wrong(
    "unmarking-not-asked",
    "IM-R-074",
    "Removing the mark of a campaign entry asks no question.",
    unasked(op.CampaignEntryToggleCanceled, Question.UNMARK_CAMPAIGN_ENTRY),
)
wrong(
    "canceled-counted",
    "IM-R-074",
    "An active campaign entry counts canceled interactions too.",
    around(op.CampaignEntryList, all_counted, when=lambda one: one.campaign is None),
)


def _marks_entry_only(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.CampaignEntryToggleCanceled):
        memory[operation.campaign_entry] = not memory.get(operation.campaign_entry, False)
        return Ok(value=Counted(count=len(gathered(ask, operation.campaign_entry)), asked=tuple(operation.answers)))
    tell = rows(op.CampaignEntryList, canceled=lambda row: memory.get(row.campaign_entry, row.canceled))
    return tell(ask, operation)


wrong(
    "mark-stays-on-entry",
    "IM-R-074",
    "The interactions of a campaign entry do not get its mark.",
    minding(_marks_entry_only, op.CampaignEntryToggleCanceled, op.CampaignEntryList),
)


def _active_kept(ask: Ask, operation: op.CampaignEntryDeleteCanceled) -> Outcome:
    count = 0
    for row in value(ask, op.CampaignEntryList(campaign=operation.campaign)).rows:
        found = gathered(ask, row.campaign_entry)
        if row.canceled and any(not entry.canceled for entry in found):
            count += value(ask, op.EntryDeleteCanceled(campaign=row.campaign)).count
            return Ok(value=Counted(count=count))
    return ask(operation)


def _empty_deleted(ask: Ask, operation: op.CampaignEntryDeleteCanceled) -> Outcome:
    for row in value(ask, op.CampaignEntryList(campaign=operation.campaign)).rows:
        if not row.canceled and not row.interactions:
            ask(op.CampaignEntryToggleCanceled(campaign_entry=row.campaign_entry))
    return ask(operation)


wrong(
    "active-interaction-kept",
    "IM-R-075",
    "A canceled campaign entry with an active interaction is not deleted.",
    around(op.CampaignEntryDeleteCanceled, _active_kept),
)
wrong(
    "empty-campaign-entry-deleted",
    "IM-R-075",
    "A campaign entry without active interactions is deleted.",
    around(op.CampaignEntryDeleteCanceled, _empty_deleted),
)
wrong(
    "all-campaigns-deleted",
    "IM-R-075",
    "Canceled campaign entries of all campaigns are deleted.",
    sent(op.CampaignEntryDeleteCanceled, campaign=None),
)
wrong(
    "deleted-campaign-entry-marked",
    "IM-R-075",
    "A campaign entry that was deleted can be marked.",
    accepts("campaign-entry-unknown", op.CampaignEntryToggleCanceled),
)
wrong(
    "interactions-uncounted",
    "IM-R-075",
    "Of what is deleted only the campaign entries are counted.",
    around(
        op.CampaignEntryDeleteCanceled,
        lambda ask, one: Ok(
            value=Counted(
                count=len([row for row in value(ask, op.CampaignEntryList(campaign=one.campaign)).rows if row.canceled])
                if ask(one)
                else 0
            )
        ),
    ),
)
