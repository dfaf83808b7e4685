"""What must be true of the engine's own answers: figures are the sums of their parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.values import Owner

Ask = Callable[[op.Operation], Any]


def check(value: Ask) -> None:
    """The log, the postponed interactions and all figures hold together."""
    log, waiting = value(op.EntryList()).rows, value(op.PostponedList()).rows
    assert not any(entry.postponed for entry in log)
    assert all(entry.postponed and not entry.campaign_entry for entry in waiting)
    numbers = [entry.entry for entry in (*log, *waiting)]
    assert len(set(numbers)) == len(numbers)
    assert [int(entry.entry) for entry in log] == sorted(int(entry.entry) for entry in log)
    active = [entry for entry in log if not entry.canceled]
    for owner in (Owner.GROUP, Owner.TEMPLATE, Owner.SALESPERSON, Owner.CAMPAIGN):
        codes = {getattr(entry, owner.value) for entry in (*log, *waiting)} - {""}
        owned = [entry for entry in active if getattr(entry, owner.value)]
        add_up((value(op.StatisticsRead(owner=owner, code=code)).statistics for code in codes), owned)
    check_companies(value, active)


def check_companies(value: Ask, active: list[Any]) -> None:
    """A company has what it and its persons have."""
    contacts = value(op.ContactList()).rows
    for company in (contact.no for contact in contacts if contact.no == contact.company):
        whole = value(op.StatisticsRead(owner=Owner.CONTACT, code=company)).statistics
        add_up([whole], [entry for entry in active if entry.contact_company == company])
        persons = [contact.no for contact in contacts if contact.company == company and contact.no != company]
        parts = [value(op.StatisticsRead(owner=Owner.CONTACT, code=person)).statistics for person in persons]
        itself = [entry for entry in active if entry.contact == company]
        assert whole.interactions == sum(part.interactions for part in parts) + len(itself)
        assert whole.cost == sum(part.cost for part in parts) + sum(entry.cost for entry in itself)


def add_up(parts: Iterable[Any], entries: list[Any]) -> None:
    """The figures of the parts are those of the entries."""
    parts = list(parts)
    assert sum(part.interactions for part in parts) == len(entries)
    assert sum(part.cost for part in parts) == sum(entry.cost for entry in entries)
    assert sum(part.duration for part in parts) == sum(entry.duration for entry in entries)
