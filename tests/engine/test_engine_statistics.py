"""Figures: what counts, for whom, and when it was last."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.engine.statistics import average
from interaction_spec.model import operations as op
from interaction_spec.model.records import Statistics
from interaction_spec.model.values import ContactType, InitiatedBy, Owner

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]


def day(number: int) -> dt.date:
    """A day of January."""
    return dt.date(2026, 1, number)


def recorded(ask: Ask, contact: str = "CT1", **typed: Any) -> str:
    """Record an interaction, and say under which number."""
    form = op.Form(**{"template": "BUS", "salesperson": "JR", **typed})
    return str(ask(op.InteractionCreate(origin=op.Origin(contact=contact), form=form)).entry)


def read(ask: Ask, owner: Owner, code: str, **period: dt.date) -> Statistics:
    """Read figures."""
    figures: Statistics = ask(op.StatisticsRead(owner=owner, code=code, **period)).statistics
    return figures


@pytest.mark.parametrize(
    ("owner", "code"), [(Owner.GROUP, "LETTER"), (Owner.TEMPLATE, "BUS"), (Owner.SALESPERSON, "JR")]
)
def test_figures_add_up_what_counts(world: Ask, owner: Owner, code: str) -> None:
    """Failed attempts count; canceled, postponed and other owners' interactions do not."""
    recorded(world)
    recorded(world, attempt_failed=True, cost=Decimal("0.00001"), duration=2)
    world(op.EntryToggleCanceled(entries=(recorded(world),)))
    world(op.InteractionLeave(origin=op.Origin(contact="CT1"), form=op.Form(template="BUS")))
    recorded(world, template="MEMO", salesperson="PS")

    figures = read(world, owner, code)

    assert figures == Statistics(
        interactions=2,
        cost=Decimal("2.50001"),
        duration=17,
        average_cost=Decimal("1.25"),
        average_duration=Decimal("8.50"),
    )


@pytest.mark.parametrize("owner", [owner for owner in Owner if owner is not Owner.CONTACT])
def test_nobody_has_figures_of_zero(world: Ask, owner: Owner) -> None:
    """A code that nothing carries is no error, and an average of nothing is zero."""
    assert read(world, owner, "NOTHING") == Statistics()


def test_a_deleted_code_has_figures_all_the_same(world: Ask) -> None:
    """They come from the log, not from the record."""
    recorded(world)
    world(op.TemplateDelete(code="BUS"))
    world(op.GroupDelete(code="LETTER"))

    assert read(world, Owner.TEMPLATE, "BUS").interactions == 1
    assert read(world, Owner.GROUP, "LETTER").interactions == 1


def test_a_company_has_its_persons_figures(world: Ask) -> None:
    """A person has only its own, with or without a company."""
    for contact in ("CO1", "CT1", "CT1", "CT2"):
        recorded(world, contact)

    counts = {contact: read(world, Owner.CONTACT, contact).interactions for contact in ("CO1", "CT1", "CT2")}

    assert counts == {"CO1": 3, "CT1": 2, "CT2": 1}


@pytest.mark.parametrize(
    ("period", "count"),
    [
        ({}, 3),
        ({"from_date": day(11)}, 2),
        ({"to_date": day(11)}, 2),
        ({"from_date": day(11), "to_date": day(11)}, 1),
        ({"from_date": day(13)}, 0),
    ],
)
def test_a_period_includes_both_its_ends(world: Ask, period: Any, count: int) -> None:
    """Either end may be open; the last dates do not know it."""
    for number in (10, 11, 12):
        recorded(world, date=day(number))

    figures = read(world, Owner.CONTACT, "CT1", **period)

    assert (figures.interactions, figures.last_date_attempted) == (count, day(12))


def test_last_dates_of_a_contact(world: Ask) -> None:
    """We tried on the day of a failed or canceled attempt of ours; it succeeded whoever began it."""
    recorded(world, date=day(10))
    recorded(world, date=day(11), initiated_by=InitiatedBy.THEM)
    recorded(world, date=day(12), attempt_failed=True)
    world(op.EntryToggleCanceled(entries=(recorded(world, date=day(13), initiated_by=InitiatedBy.THEM),)))
    world(op.InteractionLeave(origin=op.Origin(contact="CT1"), form=op.Form(template="BUS", date=day(20))))

    figures = read(world, Owner.CONTACT, "CT1")

    assert (figures.last_date_attempted, figures.last_interaction) == (day(12), day(13))


def test_a_campaign_counts_entries(world: Ask) -> None:
    """Two interactions with one contact are two; targets and responses are told by the entries' marks."""
    world(op.CampaignCreate(campaign="CP1"))
    recorded(world, campaign="CP1", campaign_target=True)
    recorded(world, campaign="CP1", campaign_target=True, campaign_response=True)
    world(op.EntryToggleCanceled(entries=(recorded(world, campaign="CP1", campaign_target=True),)))

    figures = read(world, Owner.CAMPAIGN, "CP1")

    assert (figures.interactions, figures.contacted, figures.responded) == (2, 2, 1)
    assert (figures.last_date_attempted, figures.last_interaction) == (None, None)


@pytest.mark.parametrize(
    ("total", "count", "share"), [("0.01", 2, "0.01"), ("-0.01", 2, "-0.01"), ("1", 3, "0.33"), ("5", 0, "0")]
)
def test_an_average_is_rounded_away_from_zero(total: str, count: int, share: str) -> None:
    """Half a cent is a cent; without interactions there is nothing to share."""
    assert average(Decimal(total), count) == Decimal(share)


def test_a_company_without_persons_has_figures(ask: Ask) -> None:
    """Without entries there are neither figures nor last dates."""
    ask(op.ContactCreate(no="CO9", type=ContactType.COMPANY))

    assert read(ask, Owner.CONTACT, "CO9") == Statistics()
