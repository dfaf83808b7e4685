"""The store and the session: files, isolation, failures."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.engine import Engine, reference
from interaction_spec.engine import engine as engine_module
from interaction_spec.engine.store.failures import StoreError
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Drafted, Error, Hello, Ok, Recorded, Rejected, Unsupported
from interaction_spec.model.values import Extension, Question

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from interaction_spec.engine.context import Context
    from interaction_spec.model.outcomes import Value

    Ask = Callable[[op.Operation], Any]

BEGIN = op.SessionBegin(work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20))
POSTPONED = (
    BEGIN,
    op.SalespersonCreate(code="JR"),
    op.ContactCreate(no="CT1", salesperson="JR"),
    op.TemplateCreate(code="BUS", description="Letter"),
    op.InteractionLeave(origin=op.Origin(contact="CT1"), form=op.Form(template="BUS")),
)


def codes(engine: Engine) -> list[str]:
    """The codes of the salespeople."""
    outcome = engine.perform(op.SalespersonList())
    assert isinstance(outcome, Ok), outcome
    return [row.code for row in getattr(outcome.value, "rows", ())]


def sql(path: Path, statement: str) -> None:
    """Do to a file what no operation does."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_hello_needs_no_session() -> None:
    """It says what can be done."""
    with reference() as engine:
        outcome = engine.perform(op.SessionHello())

    assert isinstance(outcome, Ok)
    assert isinstance(outcome.value, Hello)
    assert outcome.value.product == "interaction-spec reference engine"
    assert outcome.value.capabilities == ("digest", *Extension)


@pytest.mark.parametrize("operation", [op.SalespersonList(), op.ClockSet(), op.StateDigest()])
def test_everything_else_needs_a_session(operation: op.Operation) -> None:
    """Without one, nothing can be answered."""
    with reference() as engine:
        outcome = engine.perform(operation)

    assert outcome == Error(message="no session: it starts with session.begin")


def test_an_operation_of_another_contract_is_unsupported(engine: Engine) -> None:
    """What is not in the table of handlers is a capability that we do not have."""
    outcome = engine.perform(op.Operation())

    assert outcome == Unsupported(capability="Operation")


def test_two_engines_share_nothing() -> None:
    """Each has a store and a session of its own."""
    with reference() as first, reference() as second:
        first.perform(BEGIN)
        second.perform(BEGIN)
        first.perform(op.SalespersonCreate(code="JR"))

        assert (codes(first), codes(second)) == (["JR"], [])


def test_a_session_begins_with_nothing(engine: Engine, world: Ask) -> None:
    """Neither data nor numbers nor clock are left of the one before."""
    world(op.InteractionCreate(origin=op.Origin(contact="CT1"), form=op.Form(template="BUS")))
    world(op.ClockSet(work_date=dt.date(2030, 1, 1)))
    with reference() as fresh:
        fresh.perform(BEGIN)
        blank = fresh.perform(op.StateDigest())

    world(BEGIN)

    assert engine.perform(op.StateDigest()) == blank
    assert world(op.InteractionDraft()).draft.date == dt.date(2026, 1, 15)


def test_the_clock_is_no_part_of_the_state(world: Ask) -> None:
    """Another day alone is no change."""
    digest = world(op.StateDigest())

    world(op.ClockSet(work_date=dt.date(2030, 1, 1), today=dt.date(2030, 1, 2)))

    assert world(op.StateDigest()) == digest


def test_a_failure_is_an_answer_and_leaves_nothing(engine: Engine, world: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a handler did before it failed is undone, and the engine goes on."""
    create = engine_module.HANDLERS[op.GroupCreate]

    def failing(operation: op.Operation, context: Context) -> Value:
        create(operation, context)
        raise ZeroDivisionError("too much")

    handlers: dict[type[op.Operation], engine_module.Handler] = {**engine_module.HANDLERS}
    handlers[op.GroupCreate] = failing
    monkeypatch.setattr(engine_module, "HANDLERS", handlers)
    digest = world(op.StateDigest())

    outcome = engine.perform(op.GroupCreate(code="NEW"))

    assert outcome == Error(message="ZeroDivisionError: too much")
    assert world(op.StateDigest()) == digest


def test_a_file_keeps_what_was_answered_with_ok(tmp_path: Path) -> None:
    """Data and session are there when the file is opened again."""
    with Engine(tmp_path / "store.db") as engine:
        engine.perform(BEGIN)
        engine.perform(op.SalespersonCreate(code="JR"))
        engine.perform(op.ClockSet(work_date=dt.date(2026, 6, 1)))

    with Engine(tmp_path / "store.db") as engine:
        drafted = engine.perform(op.InteractionDraft())

        assert codes(engine) == ["JR"]
        assert isinstance(drafted, Ok)
        assert isinstance(drafted.value, Drafted)
        assert drafted.value.draft.date == dt.date(2026, 6, 1)


def test_a_file_with_data_is_not_wiped(tmp_path: Path) -> None:
    """A session may begin as often as it likes while nothing was stored."""
    with Engine(tmp_path / "store.db") as engine:
        outcomes = [engine.perform(step) for step in (BEGIN, BEGIN, op.SalespersonCreate(code="JR"), BEGIN)]

        assert [outcome.outcome for outcome in outcomes] == ["ok", "ok", "ok", "rejected"]
        assert outcomes[3] == Rejected(code="store-not-empty")
        assert codes(engine) == ["JR"]


def test_a_file_for_tests_is_emptied(tmp_path: Path) -> None:
    """It begins anew with everything, entry numbers included."""
    with Engine(tmp_path / "store.db", for_tests=True) as engine:
        for operation in (*POSTPONED, *POSTPONED):
            outcome = engine.perform(operation)

        assert outcome == Ok(value=Recorded(entry="1", asked=(Question.FINISH_LATER,)))


@pytest.mark.parametrize(
    ("damage", "refusal"),
    [
        ("DELETE FROM contact", Rejected(code="contact-unknown", params={"contact": "CT1"})),
        ("UPDATE entry SET contact = ''", Rejected(code="contact-missing")),
    ],
)
def test_a_postponed_interaction_that_lost_its_contact_is_not_finished(
    tmp_path: Path, damage: str, refusal: Rejected
) -> None:
    """No operation takes a contact away, so another program must have done it."""
    with Engine(tmp_path / "store.db") as engine:
        for operation in POSTPONED:
            engine.perform(operation)
        sql(tmp_path / "store.db", damage)

        outcome = engine.perform(op.InteractionResume(entry="1"))

    assert outcome == refusal


def test_a_failure_of_the_file_is_an_answer(tmp_path: Path) -> None:
    """A store that cannot be read gives an error, and the engine can be asked again."""
    with Engine(tmp_path / "store.db") as engine:
        engine.perform(BEGIN)
        sql(tmp_path / "store.db", "ALTER TABLE salesperson RENAME TO elsewhere")

        failed = engine.perform(op.SalespersonList())
        listed = engine.perform(op.GroupList())

    assert isinstance(failed, Error)
    assert isinstance(listed, Ok)


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("CREATE TABLE other (x)", "it belongs to another program"),
        ("CREATE TABLE meta (key, value)", "it belongs to another program"),
        ("CREATE TABLE meta (x)", "it belongs to another program"),
    ],
)
def test_another_programs_file_is_left_alone(tmp_path: Path, statement: str, reason: str) -> None:
    """It is refused without a byte of it changing."""
    path = tmp_path / "other.db"
    sql(path, statement)
    before = path.read_bytes()

    with pytest.raises(StoreError, match=reason):
        Engine(path)

    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    """The message names the file and the reason."""
    path = tmp_path / "notes.txt"
    path.write_text("not a database, only some notes that someone keeps in a file" * 20)

    with pytest.raises(StoreError, match=r"notes\.txt cannot be used as a store: .*not a database"):
        Engine(path)


def test_a_file_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    """A folder must exist."""
    with pytest.raises(StoreError, match="there is no folder"):
        Engine(tmp_path / "nowhere" / "store.db")
