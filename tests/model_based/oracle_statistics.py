"""Figures, computed from the log whenever somebody asks."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from tests.model_based.oracle_log import in_log
from tests.model_based.oracle_people import known_contact
from tests.model_based.world import Row, World

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Figures, Value
from interaction_spec.model.records import Statistics
from interaction_spec.model.values import ContactType, InitiatedBy, Owner


def average(total: Decimal | int, count: int) -> Decimal:
    """Per interaction, rounded to 0.01."""
    each = Decimal(total) / count if count else Decimal(0)
    return each.quantize(Decimal("0.01"), ROUND_HALF_UP)


def owned(world: World, owner: Owner, code: str) -> list[Row]:
    """The entries of somebody; a company's are those of its persons too."""
    if owner == Owner.CONTACT:
        company = world.contacts[code]["type"] == ContactType.COMPANY
        name = "contact_company" if company else "contact"
        return [row for row in in_log(world) if row[name] == code]
    return [row for row in in_log(world) if row[owner.value] == code]


def statistics_read(world: World, asked: op.StatisticsRead) -> Value:
    """Canceled interactions do not count, except for the two dates of a contact."""
    if asked.owner == Owner.CONTACT:
        known_contact(world, asked.code)
    everything = owned(world, asked.owner, asked.code)
    counted = [
        row
        for row in everything
        if not row["canceled"]
        and (asked.from_date is None or (row["date"] is not None and row["date"] >= asked.from_date))
        and (asked.to_date is None or (row["date"] is not None and row["date"] <= asked.to_date))
    ]
    cost, duration = sum((row["cost"] for row in counted), Decimal(0)), sum(row["duration"] for row in counted)
    attempts = [row["date"] for row in everything if row["initiated_by"] == InitiatedBy.US and row["date"]]
    successes = [row["date"] for row in everything if not row["attempt_failed"] and row["date"]]
    contact, campaign = asked.owner == Owner.CONTACT, asked.owner == Owner.CAMPAIGN
    return Figures(
        statistics=Statistics(
            interactions=len(counted),
            cost=cost,
            duration=duration,
            average_cost=average(cost, len(counted)),
            average_duration=average(duration, len(counted)),
            last_date_attempted=max(attempts, default=None) if contact else None,
            last_interaction=max(successes, default=None) if contact else None,
            contacted=sum(row["campaign_target"] for row in counted) if campaign else 0,
            responded=sum(row["campaign_response"] for row in counted) if campaign else 0,
        )
    )
