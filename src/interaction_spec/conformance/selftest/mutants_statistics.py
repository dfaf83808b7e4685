"""Systems that count wrongly."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Figures, Ok, Outcome
from interaction_spec.model.values import Owner

from .deeds import accepts, part, sent
from .mutant import Ask, deed, value, wrong

READ = op.StatisticsRead
CENT = Decimal("0.01")


def _log(ask: Ask, operation: Any) -> tuple[Any, ...]:
    """The interactions that a reader of the log would count."""
    if operation.owner == Owner.CONTACT:
        return tuple(value(ask, op.EntryList(contact=operation.code)).rows)
    return tuple(value(ask, op.EntryList(**{operation.owner.value: operation.code})).rows)


def _count(ask: Ask, operation: Any, interactions: int) -> Outcome:
    outcome = ask(operation)
    if not (isinstance(outcome, Ok) and isinstance(outcome.value, Figures)):
        return outcome
    told = outcome.value.statistics.model_copy(update={"interactions": interactions})
    return Ok(value=outcome.value.model_copy(update={"statistics": told}))


@deed(READ)
def _with_canceled(ask: Ask, operation: Any) -> Outcome:
    return _count(ask, operation, len(_log(ask, operation)))


@deed(READ)
def _without_failed(ask: Ask, operation: Any) -> Outcome:
    done = [row for row in _log(ask, operation) if not row.attempt_failed and not row.canceled]
    return _count(ask, operation, len(done))


@deed(READ)
def _by_group_of_today(ask: Ask, operation: Any) -> Outcome:
    if operation.owner != Owner.GROUP:
        return ask(operation)
    groups = {row.code: row.group for row in value(ask, op.TemplateList()).rows}
    counted = [row for row in value(ask, op.EntryList()).rows if groups.get(row.template) == operation.code]
    return _count(ask, operation, len(counted))


@deed(READ)
def _without_persons(ask: Ask, operation: Any) -> Outcome:
    if operation.owner != Owner.CONTACT:
        return ask(operation)
    own = [row for row in _log(ask, operation) if row.contact == operation.code and not row.canceled]
    return _count(ask, operation, len(own))


@deed(READ)
def _with_company(ask: Ask, operation: Any) -> Outcome:
    known = {row.no: row.company for row in value(ask, op.ContactList()).rows}
    return ask(operation.model_copy(update={"code": known.get(operation.code) or operation.code}))


@deed(READ)
def _dates_of_period(ask: Ask, operation: Any) -> Outcome:
    def within(told: Any) -> Any:
        late = operation.to_date and told.last_interaction and told.last_interaction > operation.to_date
        return None if late else told.last_interaction

    return part(READ, "statistics", last_interaction=within)(ask, operation)


@deed(READ)
def _dates_without_canceled(ask: Ask, operation: Any) -> Outcome:
    rows = [row for row in _log(ask, operation) if not row.canceled and row.date]
    latest = max((row.date for row in rows), default=None)
    return part(READ, "statistics", last_date_attempted=latest)(ask, operation)


def _cut(total: str) -> Any:
    """An average that is cut off instead of rounded."""

    def average(told: Any) -> Decimal:
        if not told.interactions:
            return Decimal(0)
        exact = Decimal(getattr(told, total)) / int(told.interactions)
        return exact.quantize(CENT, ROUND_DOWN)

    return average


wrong("canceled-ones-count", "IM-R-132", "Canceled interactions count.", _with_canceled)
wrong("failed-ones-do-not-count", "IM-R-132", "Failed attempts do not count.", _without_failed)
wrong("counted-in-new-group", "IM-R-132", "An interaction counts in the group of today.", _by_group_of_today)
wrong("cost-not-added", "IM-R-132", "The costs are not added up.", part(READ, "statistics", cost=Decimal(0)))
wrong("persons-do-not-count", "IM-R-133", "A company's figures leave its persons out.", _without_persons)
wrong("person-counts-company", "IM-R-133", "A person's figures are those of the company.", _with_company)
wrong("last-date-of-period", "IM-R-133", "The last date is sought in the period only.", _dates_of_period)
wrong("last-date-not-canceled", "IM-R-133", "The last date leaves canceled ones out.", _dates_without_canceled)
wrong("period-ignored", "IM-R-133", "The period does not count.", sent(READ, from_date=None, to_date=None))
wrong(
    "averages-cut-off", "IM-R-134", "Averages are cut off instead of rounded.",
    part(READ, "statistics", average_cost=_cut("cost"), average_duration=_cut("duration")),
)  # fmt: skip
wrong(
    "each-contact-once", "IM-R-134", "The figures of a campaign count contacts.",
    part(READ, "statistics", when=lambda told: told.contacted, contacted=1),
)  # fmt: skip
wrong("unknown-contact-counted", "IM-R-133", "There are figures of every contact.", accepts("contact-unknown", READ))
