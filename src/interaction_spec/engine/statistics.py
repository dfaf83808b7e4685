"""Figures of contacts, groups, templates, salespeople and campaigns, computed from the log whenever they are asked."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Figures
from interaction_spec.model.values import ContactType, Owner

from .refusal import refuse
from .store import people, statistics

if TYPE_CHECKING:
    from interaction_spec.model.operations import StatisticsRead

    from .context import Context

CENT = Decimal("0.01")


def read(operation: StatisticsRead, context: Context) -> Figures:
    """Read the figures of one owner, and what they are on the average."""
    company = operation.owner == Owner.CONTACT and _is_company(operation.code, context)
    period = operation.from_date, operation.to_date
    sums = statistics.figures(context.store, operation.owner, operation.code, period, company=company)
    averages = {
        "average_cost": average(sums.cost, sums.interactions),
        "average_duration": average(Decimal(sums.duration), sums.interactions),
    }
    return Figures(statistics=sums.model_copy(update=averages))


def average(total: Decimal, count: int) -> Decimal:
    """A share rounded to 0.01, halves away from zero; nothing shared by nobody is nothing."""
    return (total / count).quantize(CENT, ROUND_HALF_UP) if count else Decimal(0)


def _is_company(no: str, context: Context) -> bool:
    contact = people.find_contact(context.store, no) or refuse("contact-unknown", contact=no)
    return contact.type == ContactType.COMPANY
