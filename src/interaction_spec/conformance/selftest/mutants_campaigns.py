"""Systems that keep campaigns and their campaign entries wrongly."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import CampaignEntries, Ok, Outcome
from interaction_spec.model.records import CampaignEntry, Entry
from interaction_spec.model.values import Answer, Question

from .deeds import accepts, answered, rows
from .mutant import Ask, Deed, value, wrong
from .segment_deeds import Memory, after, around, before, minding

MARK, UNMARK = Question.MARK_CAMPAIGN_ENTRY, Question.UNMARK_CAMPAIGN_ENTRY

wrong(
    "campaign-twice",
    "IM-R-070",
    "A second campaign with the same number is accepted.",
    accepts("campaign-exists", op.CampaignCreate),
)
wrong(
    "campaign-without-description",
    "IM-R-070",
    "A campaign loses its description.",
    rows(op.CampaignList, description=""),
)


def gathered(ask: Ask, campaign_entry: str) -> tuple[Entry, ...]:
    """The interactions of a campaign entry."""
    found: tuple[Entry, ...] = value(ask, op.EntryList(campaign_entry=campaign_entry)).rows
    return found


def _entries_stay(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.CampaignDelete):
        memory["gone"] = value(ask, op.CampaignEntryList(campaign=operation.campaign)).rows
    outcome = ask(operation)
    tell = answered(op.CampaignEntryList, rows=lambda told: (*told.rows, *memory.get("gone", ())))
    return tell(lambda _: outcome, operation)


def _log_forgets(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    outcome = ask(operation)
    if isinstance(operation, op.CampaignDelete) and isinstance(outcome, Ok):
        memory[operation.campaign] = True
    tell = rows(op.EntryList, when=lambda row: row.campaign in memory, campaign="")
    return tell(lambda _: outcome, operation)


def _takes_interactions(ask: Ask, operation: op.CampaignDelete) -> None:
    found = value(ask, op.EntryList(campaign=operation.campaign)).rows
    if active := tuple(row.entry for row in found if not row.canceled):
        ask(op.EntryToggleCanceled(entries=active))
    ask(op.EntryDeleteCanceled(campaign=operation.campaign))


wrong(
    "campaign-leaves-entries",
    "IM-R-071",
    "The campaign entries of a deleted campaign stay.",
    minding(_entries_stay, op.CampaignDelete, op.CampaignEntryList),
)
wrong(
    "campaign-leaves-log",
    "IM-R-071",
    "A deleted campaign goes from what was recorded for it.",
    minding(_log_forgets, op.CampaignDelete, op.EntryList),
)
wrong(
    "campaign-takes-interactions",
    "IM-R-071",
    "The interactions of a deleted campaign are deleted with it.",
    before(op.CampaignDelete, _takes_interactions),
)
wrong(
    "orphan-restored",
    "IM-R-071",
    "A canceled interaction of a deleted campaign can be restored.",
    accepts("entry-campaign-gone", op.EntryToggleCanceled),
)
wrong(
    "orphan-finished",
    "IM-R-071",
    "A postponed interaction of a deleted campaign can be finished.",
    accepts("campaign-unknown", op.InteractionResume),
)


def _apart(*names: str) -> Deed:
    """Interactions that differ in these fields have campaign entries of their own."""

    def split(row: CampaignEntry, ask: Ask) -> list[CampaignEntry]:
        kinds: dict[tuple[Any, ...], int] = {}
        for entry in gathered(ask, row.campaign_entry):
            key = tuple(getattr(entry, name) for name in names)
            kinds[key] = kinds.get(key, 0) + 1
        return [row.model_copy(update={"interactions": count}) for count in kinds.values()] or [row]

    def act(ask: Ask, operation: op.CampaignEntryList) -> Outcome:
        found = value(ask, operation).rows
        return Ok(value=CampaignEntries(rows=tuple(one for row in found for one in split(row, ask))))

    return around(op.CampaignEntryList, act)


def _together(ask: Ask, operation: op.CampaignEntryList) -> Outcome:
    merged: dict[str, CampaignEntry] = {}
    for row in value(ask, operation).rows:
        so_far = merged.setdefault(row.campaign, row.model_copy(update={"interactions": 0}))
        merged[row.campaign] = so_far.model_copy(update={"interactions": so_far.interactions + row.interactions})
    return Ok(value=CampaignEntries(rows=tuple(merged.values())))


def _postponed_count(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    outcome = ask(operation)
    if isinstance(operation, op.InteractionLeave) and isinstance(outcome, Ok) and operation.form.campaign:
        waiting = CampaignEntry(campaign_entry="waiting", campaign=operation.form.campaign)
        memory["waiting"] = (*memory.get("waiting", ()), waiting)
    tell = answered(op.CampaignEntryList, rows=lambda told: (*told.rows, *memory.get("waiting", ())))
    return tell(lambda _: outcome, operation)


wrong(
    "campaign-entry-each-day",
    "IM-R-072",
    "Interactions of different days have campaign entries of their own.",
    _apart("date"),
)
wrong("campaign-entry-each-salesperson", "IM-R-072", "Each salesperson has a campaign entry.", _apart("salesperson"))
wrong(
    "campaign-entry-for-all",
    "IM-R-072",
    "Everything that a campaign led to is gathered by one campaign entry.",
    around(op.CampaignEntryList, _together),
)
wrong(
    "campaign-entry-of-postponed",
    "IM-R-072",
    "A postponed interaction makes a campaign entry.",
    minding(_postponed_count, op.InteractionLeave, op.CampaignEntryList),
)
wrong(
    "campaign-entry-without-segment",
    "IM-R-072",
    "A campaign entry does not say which segment it is of.",
    rows(op.CampaignEntryList, segment=""),
)
wrong("campaign-entry-undated", "IM-R-072", "A campaign entry has no date.", rows(op.CampaignEntryList, date=None))
wrong(
    "logged-campaigns-uncounted",
    "IM-R-072",
    "A logged segment counts one campaign entry at most.",
    rows(op.LoggedSegmentList, campaign_entries=lambda row: min(1, row.campaign_entries)),
)


def _joins_as_it_is(ask: Ask, _: op.InteractionCreate, told: Any) -> None:
    entry = value(ask, op.EntryList(entry=told.entry)).rows[0]
    found = {row.campaign_entry: row for row in value(ask, op.CampaignEntryList()).rows}
    if entry.campaign_entry and found[entry.campaign_entry].canceled:
        ask(op.EntryToggleCanceled(entries=(entry.entry,)))


def all_counted(ask: Ask, operation: op.CampaignEntryList) -> Outcome:
    """Campaign entries that count all their interactions, canceled or not."""
    tell = rows(op.CampaignEntryList, interactions=lambda row: len(gathered(ask, row.campaign_entry)))
    return tell(ask, operation)


def _reactivated(ask: Ask, operation: op.InteractionCreate, _: Any) -> None:
    for row in value(ask, op.CampaignEntryList(campaign=operation.form.campaign)).rows:
        if row.canceled and operation.form.campaign:
            ask(op.CampaignEntryToggleCanceled(campaign_entry=row.campaign_entry, answers={UNMARK: Answer.YES}))


wrong(
    "newcomer-canceled",
    "IM-R-073",
    "A new interaction of a canceled campaign entry is canceled.",
    after(op.InteractionCreate, _joins_as_it_is),
)
wrong(
    "newcomer-counted",
    "IM-R-073",
    "A canceled campaign entry counts active interactions too.",
    around(op.CampaignEntryList, all_counted, when=lambda one: one.campaign is None),
)
wrong(
    "newcomer-restores",
    "IM-R-073",
    "A new interaction restores the canceled campaign entry that it joins.",
    after(op.InteractionCreate, _reactivated),
)
wrong(
    "campaign-without-number",
    "IM-R-070",
    "A campaign without a number is accepted.",
    accepts("code-missing", op.CampaignCreate, campaign="1"),
)
wrong(
    "unknown-campaign-deleted",
    "IM-R-071",
    "A campaign that does not exist can be deleted.",
    accepts("campaign-unknown", op.CampaignDelete),
)
