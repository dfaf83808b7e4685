"""What the benchmarks share: a world with many contacts, clocks, and a raw connection that is as careful as ours."""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import shutil
import sqlite3
import statistics
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interaction_spec.engine import Engine
from interaction_spec.engine.store.database import Database
from interaction_spec.engine.store.people import ADD_CONTACT
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok
from interaction_spec.model.records import Contact, ContactFilter
from interaction_spec.model.values import ContactType, CorrespondenceType, InformationFlow, InitiatedBy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

LINES = 100_000
"""How many contacts the bars speak of."""

DAY = dt.date(2026, 1, 15)
SALESPEOPLE = tuple(f"SP{number:02}" for number in range(50))
WORLD: tuple[op.Operation, ...] = (
    op.SessionBegin(work_date=DAY, today=DAY),
    *(op.SalespersonCreate(code=code, name=f"Salesperson {code}") for code in SALESPEOPLE),
    op.GroupCreate(code="LETTER", description="Letters"),
    op.TemplateCreate(
        code="BUS",
        group="LETTER",
        description="Business letter",
        unit_cost=Decimal("2.50"),
        unit_duration=15,
        information_flow=InformationFlow.OUTBOUND,
        initiated_by=InitiatedBy.US,
    ),
    op.NumberSeriesCreate(code="SM"),
    op.NumberSeriesAddLine(series="SM", starting_no="SM00001", ending_no="SM99999"),
    op.MarketingSetupSet(segment_nos="SM"),
)
PRAGMAS = ("journal_mode", "synchronous", "foreign_keys", "cache_size", "page_size", "temp_store", "mmap_size")
"""What decides how fast and how safe SQLite writes."""


def say(text: str) -> None:
    """Tell how far a benchmark is."""
    print(text, flush=True)  # noqa: T201 (a script)


def ask(engine: Engine, operation: op.Operation) -> Any:
    """Ask the engine and insist on an `ok`."""
    outcome = engine.perform(operation)
    if not isinstance(outcome, Ok):
        sys.exit(f"{operation.tag}: {outcome}")
    return outcome.value


def timed(action: Callable[[], object], times: int = 1) -> float:
    """How many seconds an action takes, in the mean if it is done several times."""
    started = time.perf_counter()
    for _ in range(times):
        action()
    return (time.perf_counter() - started) / times


def alternate(sides: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Run all sides in turn, several times: what disturbs the machine disturbs them alike."""
    times: dict[str, list[float]] = {side: [] for side in sides}
    for number in range(rounds):
        for side, measure in sides.items():
            times[side].append(measure())
            say(f"round {number + 1} of {rounds}, {side}: {times[side][-1] * 1000:.3f} ms")
    return times


def spread(times: Sequence[float]) -> dict[str, float]:
    """The least, the middle and the most of several times, in seconds."""
    shown = {"min": min(times), "median": statistics.median(times), "max": max(times)}
    return {name: float(f"{seconds:.4g}") for name, seconds in shown.items()}


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """How many times as long the middle run of ours takes."""
    return round(statistics.median(ours) / statistics.median(theirs), 3)


def tell(benchmark: str, **figures: Any) -> None:
    """Print the result: one JSON object, the last line."""
    print(json.dumps({"benchmark": benchmark, **figures}))  # noqa: T201 (the result of a script)


def contacts(count: int, correspondence_type: CorrespondenceType | None = None) -> list[Contact]:
    """Contacts, each tenth of them a company and the nine others its persons, in scattered order."""
    made = []
    for number in range(count):
        company = f"CT{number - number % 10:07}"
        made.append(
            Contact(
                no=f"CT{number:07}",
                name=f"Contact {number}",
                type=ContactType.PERSON if number % 10 else ContactType.COMPANY,
                company=company,
                salesperson=SALESPEOPLE[number % len(SALESPEOPLE)],
                correspondence_type=correspondence_type,
                email=f"contact{number}@example.com",
            )
        )
    random.Random(1).shuffle(made)  # noqa: S311 (scattered, not secret)
    return made


def build(store: Path | str, people: Sequence[Contact]) -> None:
    """Make a store with the world and these contacts. The contacts are written past the engine, which saves minutes."""
    with Engine(store, for_tests=True) as engine:
        for operation in WORLD:
            ask(engine, operation)
    database = Database(store)
    with database.transaction():
        database.connection.execute(ADD_CONTACT, [contact.model_dump() for contact in people])
    database.close()


def segment(engine: Engine, people: Sequence[Contact]) -> str:
    """A new segment that can be logged, with these contacts."""
    no = str(ask(engine, op.SegmentCreate()).no)
    ask(engine, op.SegmentChange(segment=no, template="BUS", description="Spring letter"))
    chosen = ContactFilter(contacts=tuple(contact.no for contact in people))
    ask(engine, op.SegmentAddContacts(segment=no, filter=chosen))
    return no


def copy(prepared: Path, place: Path) -> Path:
    """A store of its own for one run; what copying leaves to write is written before anything is timed."""
    for leftover in place.parent.glob(f"{place.name}*"):
        leftover.unlink()
    shutil.copyfile(prepared, place)
    with place.open("rb") as written:
        os.fsync(written)
    return place


def raw(place: Path) -> sqlite3.Connection:
    """A bare connection that keeps what the engine keeps; both sides must write alike."""
    connection = sqlite3.connect(place, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def pragmas(connection: sqlite3.Connection) -> dict[str, Any]:
    """How a connection writes."""
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}


def driver(engine: Engine) -> Any:
    """The engine's own connection to its database."""
    return engine._database.connection.connection.driver_connection  # noqa: SLF001 (nothing else tells)


def same_pragmas(place: Path) -> dict[str, Any]:
    """How both sides write; a difference ends the benchmark."""
    bare = raw(place)
    theirs = pragmas(bare)
    bare.close()
    with Engine(place) as engine:
        ours = pragmas(driver(engine))
    if ours != theirs:
        sys.exit(f"not the same pragmas: {ours} and {theirs}")
    return ours


def indexes(place: Path, table: str = "entry") -> int:
    """How many indexes a table has."""
    connection = raw(place)
    found = connection.execute("SELECT count(*) FROM pragma_index_list(?)", (table,)).fetchone()[0]
    connection.close()
    return int(found)
