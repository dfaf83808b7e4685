"""Several processes on one store: what each sees, and that nobody's work is lost or done twice."""

from __future__ import annotations

import datetime as dt
import time
from contextlib import closing
from threading import Timer
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa
from tests.engine.actors import play, together
from tests.processes import PROCESSES

from interaction_spec.engine import Engine
from interaction_spec.engine.store.database import Database
from interaction_spec.engine.store.tables import line, salesperson
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Error, Ok, Rejected

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    Place = Path | str

BEGIN = op.SessionBegin(work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20))
WORLD: tuple[op.Operation, ...] = (
    BEGIN,
    op.SalespersonCreate(code="JR"),
    op.ContactCreate(no="CT1", salesperson="JR"),
    op.ContactCreate(no="CT2", salesperson="JR"),
    op.TemplateCreate(code="BUS", description="Letter"),
    op.NumberSeriesCreate(code="SM", manual_nos=True),
    op.NumberSeriesAddLine(series="SM", starting_no="SM001"),
    op.MarketingSetupSet(segment_nos="SM"),
)
CREATE = op.InteractionCreate(origin=op.Origin(contact="CT1"), form=op.Form(template="BUS"))
MANY = 20_000


def value(engine: Engine, operation: op.Operation) -> Any:
    """The value of an answer that must be `ok`."""
    outcome = engine.perform(operation)
    assert isinstance(outcome, Ok), outcome
    return outcome.value


def prepare(engine: Engine, *numbers: str) -> None:
    """Make segments that can be logged."""
    for number in numbers:
        value(engine, op.SegmentCreate(segment=number))
        value(engine, op.SegmentChange(segment=number, description="Spring", template="BUS"))
        for contact in ("CT1", "CT2"):
            value(engine, op.SegmentAddLine(segment=number, contact=contact))


@pytest.fixture
def engine(shared: Place) -> Iterator[Engine]:
    """One of the engines on a store that holds the small world."""
    with Engine(shared) as engine:
        for operation in WORLD:
            value(engine, operation)
        yield engine


def test_a_session_is_shared(shared: Place) -> None:
    """Whoever opened the store, and when: a session and its clock are those of the store."""
    with Engine(shared) as first, Engine(shared) as second:
        value(first, BEGIN)
        value(second, op.ClockSet(work_date=dt.date(2026, 6, 1)))

        assert value(first, op.InteractionDraft()).draft.date == dt.date(2026, 6, 1)


def test_engines_that_open_a_new_store_at_once_make_it_once(shared: Place) -> None:
    """The others find it made."""
    answers = together(shared, *[[op.SessionHello()]] * 3)

    assert [outcome.outcome for (outcome,) in answers] == ["ok"] * 3


def test_a_segment_is_logged_once(engine: Engine, shared: Place) -> None:
    """Of two who log it, one is told that it is gone."""
    numbers = [f"S{number:02d}" for number in range(15)]
    prepare(engine, *numbers)

    first, second = together(shared, *[[op.SegmentLog(segment=number) for number in numbers]] * 2)

    for pair in zip(first, second, strict=True):
        (refusal,) = [outcome for outcome in pair if isinstance(outcome, Rejected)]
        assert refusal.code in {"segment-unknown", "segment-already-logged"}
        assert len([outcome for outcome in pair if isinstance(outcome, Ok)]) == 1
    assert [row.interactions for row in value(engine, op.LoggedSegmentList()).rows] == [2] * 15
    assert len(value(engine, op.EntryList()).rows) == 30


def test_no_entry_number_is_given_twice(engine: Engine, shared: Place) -> None:
    """And none is left out, and no entry is lost."""
    answers = together(shared, *[[CREATE] * 25] * 3)

    numbers = [getattr(getattr(outcome, "value", None), "entry", outcome) for part in answers for outcome in part]
    assert sorted(numbers, key=str) == sorted(map(str, range(1, 76)))
    assert [row.entry for row in value(engine, op.EntryList()).rows] == [str(number) for number in range(1, 76)]


def test_no_number_of_a_series_is_given_twice(engine: Engine, shared: Place) -> None:
    """Whoever creates a segment draws the next one."""
    answers = together(shared, *[[op.SegmentCreate()] * 20] * 3)

    expected = [f"SM{number:03d}" for number in range(1, 61)]
    assert sorted(outcome.value.no for part in answers for outcome in part) == expected  # type: ignore[union-attr]  # an answer without value fails
    assert [row.segment for row in value(engine, op.SegmentList()).rows] == expected


def test_a_reader_sees_all_of_a_log_or_nothing(engine: Engine, shared: Place) -> None:
    """And is answered while the log runs."""
    prepare(engine, "BIG")
    with closing(Database(shared)) as database, database.transaction():
        columns: dict[str, Any] = {
            column.name: "" for column in line.c if isinstance(column.type, sa.String) and not column.nullable
        }
        columns |= {column.name: False for column in line.c if isinstance(column.type, sa.Boolean)}
        planned = {"contact": "CT1", "salesperson": "JR", "template": "BUS", "date": dt.date(2026, 1, 15)}
        row = {**columns, **planned, "segment": "BIG", "cost": 0, "duration": 0}
        rows = [{**row, "line": str(number)} for number in range(30_000, 30_000 + MANY - 2)]
        database.connection.execute(sa.insert(line), rows)
    (end, theirs), start = PROCESSES.Pipe(duplex=False), PROCESSES.Barrier(2)
    writer = PROCESSES.Process(target=play, args=(shared, [op.SegmentLog(segment="BIG")], start, theirs))
    writer.start()
    start.wait(60)

    seen = []
    while not end.poll():
        seen.append([row.interactions for row in value(engine, op.LoggedSegmentList()).rows])

    assert isinstance(end.recv()[0], Ok)
    writer.join()
    assert [] in seen
    assert all(rows in ([], [MANY]) for rows in seen), seen
    assert [row.interactions for row in value(engine, op.LoggedSegmentList()).rows] == [MANY]


@pytest.mark.usefixtures("engine")
def test_who_asks_never_waits(shared: Place) -> None:
    """While another writes, the answer is what was there before."""
    with closing(Database(shared)) as database, database.transaction():
        database.connection.execute(sa.delete(salesperson))
        with Engine(shared, patience=0.1) as asking:
            before = time.monotonic()

            listed = value(asking, op.SalespersonList())

    assert time.monotonic() - before < 1
    assert [row.code for row in listed.rows] == ["JR"]


def test_who_writes_waits_for_another(engine: Engine, shared: Place) -> None:
    """For as long as its patience lasts."""
    with closing(Database(shared)) as database:
        writing = database.transaction()
        writing.__enter__()  # not `with`: it ends when another thread says so
        Timer(0.3, writing.__exit__, (None, None, None)).start()
        before = time.monotonic()

        value(engine, CREATE)

        assert time.monotonic() - before > 0.2


@pytest.mark.usefixtures("engine")
def test_who_waits_in_vain_is_told(shared: Place) -> None:
    """The answer says what to do, and the next request is carried out."""
    with Engine(shared, patience=0.2) as waiting:
        with closing(Database(shared)) as database, database.transaction():
            before = time.monotonic()
            outcome = waiting.perform(CREATE)
            waited = time.monotonic() - before

        assert isinstance(outcome, Error)
        assert outcome.message.startswith("store-busy: another process keeps the store locked; nothing was changed.")
        assert 0.1 < waited < 2
        assert value(waiting, CREATE).entry == "1"
