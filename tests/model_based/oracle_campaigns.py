"""Campaigns, and the campaign entries that gather their interactions."""

from __future__ import annotations

from typing import Any

from tests.model_based.oracle_history import remember
from tests.model_based.oracle_marks import mark_all
from tests.model_based.world import Refused, Row, World, agreed, typed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import CampaignEntries, Campaigns, Counted, Done, Value
from interaction_spec.model.records import Campaign, CampaignEntry
from interaction_spec.model.values import Change, Question


def campaign_create(world: World, asked: op.CampaignCreate) -> Value:
    """Create a campaign."""
    if not asked.campaign:
        raise Refused("code-missing")
    if asked.campaign in world.campaigns:
        raise Refused("campaign-exists", campaign=asked.campaign)
    world.campaigns[asked.campaign] = typed(asked)
    return Done()


def campaign_delete(world: World, asked: op.CampaignDelete) -> Value:
    """Its campaign entries go, their interactions stay and point nowhere."""
    known_campaign(world, asked.campaign)
    del world.campaigns[asked.campaign]
    world.campaign_entries = [row for row in world.campaign_entries if row["campaign"] != asked.campaign]
    return Done()


def campaign_list(world: World, _: op.CampaignList) -> Value:
    """By number."""
    return Campaigns(rows=tuple(Campaign(**row) for _, row in sorted(world.campaigns.items())))


def linked(world: World, campaign_entry: str) -> list[Row]:
    """All interactions of a campaign entry."""
    return [entry for entry in world.entries if entry["campaign_entry"] == campaign_entry]


def campaign_entry_list(world: World, asked: op.CampaignEntryList) -> Value:
    """Each with the figures of those interactions whose mark is like its own."""
    rows = []
    for row in world.campaign_entries:
        if asked.campaign is None or row["campaign"] == asked.campaign:
            alike = [entry for entry in linked(world, row["campaign_entry"]) if entry["canceled"] == row["canceled"]]
            figures: Row = {
                "interactions": len(alike),
                "cost": sum(entry["cost"] for entry in alike),
                "duration": sum(entry["duration"] for entry in alike),
            }
            shown = {name: value for name, value in row.items() if name != "logged"}
            rows.append(CampaignEntry(**shown, **figures))
    return CampaignEntries(rows=tuple(rows))


def find_or_make(world: World, key: Row, first: Row, **rest: Any) -> Row:
    """Rule C: one for each kind of document, campaign and segment, canceled or not."""
    for row in world.campaign_entries:
        if all(row[name] == key[name] for name in ("document_type", "campaign", "segment")):
            return row
    made = {
        "campaign_entry": str(world.next("campaign entry")),
        "date": first["date"],
        "salesperson": first["salesperson"],
        "user": world.user,
        "canceled": False,
        **key,
        **rest,
    }
    world.campaign_entries.append(made)
    return made


def campaign_entry_toggle(world: World, asked: op.CampaignEntryToggleCanceled) -> Value:
    """Its interactions follow, whatever they were before."""
    for row in world.campaign_entries:
        if row["campaign_entry"] == asked.campaign_entry:
            new = not row["canceled"]
            question = Question.MARK_CAMPAIGN_ENTRY if new else Question.UNMARK_CAMPAIGN_ENTRY
            if not agreed(asked.answers, question):
                return Counted(count=0, asked=(question,))
            row["canceled"] = new
            count = mark_all(world, linked(world, row["campaign_entry"]), new, "campaign entry")
            return Counted(count=count, asked=(question,))
    raise Refused("campaign-entry-unknown", campaign_entry=asked.campaign_entry)


def campaign_entry_delete_canceled(world: World, asked: op.CampaignEntryDeleteCanceled) -> Value:
    """Canceled campaign entries go with all their interactions."""
    going = [
        row["campaign_entry"]
        for row in world.campaign_entries
        if row["canceled"] and asked.campaign in (None, row["campaign"])
    ]
    interactions = [entry for entry in world.entries if entry["campaign_entry"] in going]
    forget(world, interactions)
    world.campaign_entries = [row for row in world.campaign_entries if row["campaign_entry"] not in going]
    return Counted(count=len(going) + len(interactions))


def forget(world: World, going: list[Row]) -> None:
    """Delete entries; their history stays."""
    for entry in going:
        remember(world, entry, Change.DELETED)
    world.entries = [entry for entry in world.entries if entry not in going]


def known_campaign(world: World, number: str) -> None:
    """There must be this campaign."""
    if number not in world.campaigns:
        raise Refused("campaign-unknown", campaign=number)
