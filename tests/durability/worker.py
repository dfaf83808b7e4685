"""A user in a hurry: requests of all kinds, one after another, until somebody pulls the plug."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from interaction_spec.engine import Engine
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Error, LoggedResult, Numbered, Ok, Recorded
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import Answer, Question

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

    from interaction_spec.model.outcomes import Outcome

CONTACTS = tuple(f"CT{number:03d}" for number in range(80))
WORLD: tuple[op.Operation, ...] = (
    op.SessionBegin(work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20)),
    op.SalespersonCreate(code="JR"),
    *(op.ContactCreate(no=no, name=f"Person {no}", salesperson="JR") for no in CONTACTS),
    op.TemplateCreate(code="BUS", description="Letter"),
    op.NumberSeriesCreate(code="SM"),
    op.NumberSeriesAddLine(series="SM", starting_no="SM00001"),
    op.MarketingSetupSet(segment_nos="SM"),
)


@dataclass
class Known:
    """What the user remembers of this session: numbers of what may still be there."""

    entries: list[str] = field(default_factory=list)
    postponed: list[str] = field(default_factory=list)
    fresh: list[str] = field(default_factory=list)
    """Segments without description or lines."""
    ready: list[str] = field(default_factory=list)
    """Segments that can be logged."""


def work(place: Path | str, seed: int, end: Connection) -> None:
    """Announce each request before it is made, and its answer when it is there."""
    random, known = Random(seed), Known()  # noqa: S311 (repeatable, not secret)
    with Engine(place) as engine:
        while True:
            operation = chosen(random, known)
            end.send(operation)
            outcome = engine.perform(operation)
            end.send(outcome)
            if isinstance(outcome, Error):
                return
            learn(known, operation, outcome)


def chosen(random: Random, known: Known) -> op.Operation:
    """Any request that makes sense now."""
    possible = [(make, weight) for make, weight, needed in REQUESTS if needed is None or getattr(known, needed)]
    (make,) = random.choices([make for make, _ in possible], [weight for _, weight in possible])
    return make(random, known)


def create(random: Random, known: Known) -> op.Operation:
    """Finish an interaction."""
    del known
    return op.InteractionCreate(origin=op.Origin(contact=random.choice(CONTACTS)), form=op.Form(template="BUS"))


def postpone(random: Random, known: Known) -> op.Operation:
    """Leave an interaction for later."""
    del known
    return op.InteractionLeave(origin=op.Origin(contact=random.choice(CONTACTS)), form=op.Form(template="BUS"))


def resume(random: Random, known: Known) -> op.Operation:
    """Finish what was left for later."""
    return op.InteractionResume(entry=random.choice(known.postponed))


def delete_postponed(random: Random, known: Known) -> op.Operation:
    """Delete some of what was left for later."""
    chosen = random.sample(known.postponed, min(3, len(known.postponed)))
    return op.PostponedDelete(entries=tuple(chosen), answers={Question.DELETE_LINES: Answer.YES})


def cancel(random: Random, known: Known) -> op.Operation:
    """Cancel some entries, or take that back."""
    return op.EntryToggleCanceled(entries=tuple(random.sample(known.entries, min(5, len(known.entries)))))


def delete_canceled(random: Random, known: Known) -> op.Operation:
    """Delete what is canceled, often everything."""
    del known
    return op.EntryDeleteCanceled(contact=random.choice((None, None, *CONTACTS[:3])))


def open_segment(random: Random, known: Known) -> op.Operation:
    """Draw a number for a segment."""
    del random, known
    return op.SegmentCreate()


def describe(random: Random, known: Known) -> op.Operation:
    """Say what a segment is for."""
    return op.SegmentChange(segment=random.choice(known.fresh), description="Spring", template="BUS")


def fill(random: Random, known: Known) -> op.Operation:
    """Add contacts."""
    contacts = tuple(random.sample(CONTACTS, random.randint(1, len(CONTACTS))))
    return op.SegmentAddContacts(segment=random.choice(known.ready), filter=ContactFilter(contacts=contacts))


def log(random: Random, known: Known) -> op.Operation:
    """Log a segment."""
    return op.SegmentLog(segment=random.choice(known.ready), follow_up=random.choice((True, False, False)))


REQUESTS: tuple[tuple[Callable[[Random, Known], op.Operation], int, str | None], ...] = (
    (create, 6, None),
    (postpone, 3, None),
    (resume, 2, "postponed"),
    (delete_postponed, 2, "postponed"),
    (cancel, 3, "entries"),
    (delete_canceled, 2, "entries"),
    (open_segment, 2, None),
    (describe, 6, "fresh"),
    (fill, 5, "ready"),
    (log, 5, "ready"),
)
"""What may be asked, how often, and what must be known for it."""


def learn(known: Known, operation: op.Operation, outcome: Outcome) -> None:
    """Remember what an answer says."""
    value = outcome.value if isinstance(outcome, Ok) else None
    match operation, value:
        case op.InteractionCreate(), Recorded(entry=str(number)):
            known.entries.append(number)
        case op.InteractionLeave(), Recorded(entry=str(number)):
            known.postponed.append(number)
        case op.InteractionResume(entry=number), _:
            known.postponed.remove(number)
            known.entries.append(number)
        case op.PostponedDelete(entries=numbers), _:
            known.postponed = [number for number in known.postponed if number not in numbers]
        case op.EntryDeleteCanceled(), _:
            known.entries = []  # any of them may be gone
        case op.SegmentCreate(), Numbered(no=number):
            known.fresh.append(number)
        case op.SegmentChange(segment=number), _:
            known.fresh.remove(number)
            known.ready.append(number)
        case op.SegmentLog(segment=number), LoggedResult():
            known.ready.remove(number)
