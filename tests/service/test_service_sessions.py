"""Sessions: who is kept apart, who makes room for whom, and what a database keeps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from interaction_spec.engine import Engine
from interaction_spec.errors import UsageError
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Done, Error, Groups, Hello, Ok, Outcome, Rejected
from interaction_spec.service.sessions import Many, One, Sessions, open_sessions

DAY = dt.date(2026, 1, 15)
BEGIN = op.SessionBegin(work_date=DAY, today=DAY)
CALLS = op.GroupCreate(code="CALLS", description="Calls")
TAKEN = Rejected(code="session-taken")
DONE = Ok(value=Done())


class Hands:
    """A clock that is moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


@pytest.fixture
def clock() -> Hands:
    """A clock that stands still."""
    return Hands()


@pytest.fixture
def many(clock: Hands) -> Iterator[Many]:
    """Room for two."""
    asked = Many(2, 60, clock)
    yield asked
    asked.close()


@pytest.fixture
def one(tmp_path: Path, clock: Hands) -> Iterator[One]:
    """A file that is somebody's."""
    asked = One(Engine(tmp_path / "store.db"), 60, clock)
    yield asked
    asked.close()


def codes(outcome: Outcome) -> list[str]:
    """The codes of the groups that were listed."""
    assert isinstance(outcome, Ok)
    assert isinstance(outcome.value, Groups)
    return [group.code for group in outcome.value.rows]


def test_sessions_see_nothing_of_each_other(many: Many) -> None:
    """What one session stores does not exist for the other, and neither does its clock."""
    for session in "ab":
        assert many.perform(session, BEGIN) == DONE
    digest = many.perform("b", op.StateDigest())

    many.perform("a", CALLS)

    assert codes(many.perform("a", op.GroupList())) == ["CALLS"]
    assert codes(many.perform("b", op.GroupList())) == []
    assert many.perform("b", op.StateDigest()) == digest


def test_a_session_that_begins_again_is_empty(many: Many) -> None:
    """`session.begin` forgets what the session held."""
    many.perform("a", BEGIN)
    many.perform("a", CALLS)

    assert many.perform("a", BEGIN) == DONE

    assert codes(many.perform("a", op.GroupList())) == []


def test_without_a_session_there_is_only_hello(many: Many) -> None:
    """Whoever did not begin is told who answers, and that everything else starts with `session.begin`."""
    hello = many.perform("a", op.SessionHello())

    assert isinstance(hello, Ok)
    assert isinstance(hello.value, Hello)
    for asked in (CALLS, op.GroupList(), op.StateDigest(), op.SessionEnd()):
        assert isinstance(many.perform("a", asked), Error)


def test_an_ended_session_is_forgotten(many: Many) -> None:
    """`session.end` frees the place, and what was stored is gone."""
    for session in "ab":
        many.perform(session, BEGIN)
    many.perform("a", CALLS)

    assert many.perform("a", op.SessionEnd()) == DONE

    assert isinstance(many.perform("a", op.GroupList()), Error)
    assert many.perform("c", BEGIN) == DONE


def test_who_works_is_never_lost_to_a_newcomer(many: Many) -> None:
    """When all places are taken, another session is refused, and those that are there go on."""
    for session in "ab":
        many.perform(session, BEGIN)
    many.perform("a", CALLS)

    assert many.perform("c", BEGIN) == TAKEN

    assert codes(many.perform("a", op.GroupList())) == ["CALLS"]
    assert isinstance(many.perform("c", op.GroupList()), Error)


def test_who_was_idle_longest_makes_room(many: Many, clock: Hands) -> None:
    """After the time that is allowed, the session that was silent longest goes, and only that one."""
    for session in "ab":
        many.perform(session, BEGIN)
    clock.now = 30
    many.perform("a", op.GroupList())
    clock.now = 60

    assert many.perform("c", BEGIN) == DONE

    assert codes(many.perform("a", op.GroupList())) == []
    assert isinstance(many.perform("b", op.GroupList()), Error)
    assert many.perform("d", BEGIN) == TAKEN


def test_a_database_serves_one_session_at_a_time(one: One) -> None:
    """While one session has the place, another is refused by a code, and cannot look or write either."""
    one.perform("a", BEGIN)
    one.perform("a", CALLS)

    assert one.perform("b", BEGIN) == TAKEN
    for asked in (op.GroupList(), op.GroupDelete(code="CALLS"), op.StateDigest(), op.SessionEnd()):
        said = one.perform("b", asked)
        assert isinstance(said, Error)
        assert said.message.startswith("session-taken:")

    assert isinstance(one.perform("b", op.SessionHello()), Ok)
    assert codes(one.perform("a", op.GroupList())) == ["CALLS"]


def test_the_next_goes_on_where_the_last_one_ended(one: One) -> None:
    """Data and session belong to the database: ending gives the place back, and nothing else."""
    one.perform("a", BEGIN)
    one.perform("a", CALLS)

    assert one.perform("a", op.SessionEnd()) == DONE

    assert isinstance(one.perform("a", op.SessionEnd()), Error)
    assert codes(one.perform("b", op.GroupList())) == ["CALLS"]
    assert isinstance(one.perform("a", op.GroupList()), Error)
    assert one.perform("b", BEGIN) == Rejected(code="store-not-empty")


def test_a_place_that_nobody_uses_is_free(one: One, clock: Hands) -> None:
    """After the time that is allowed, whoever comes next has the place."""
    one.perform("a", BEGIN)
    clock.now = 60

    assert codes(one.perform("b", op.GroupList())) == []

    assert isinstance(one.perform("a", op.GroupList()), Error)


def test_an_error_takes_no_place(one: One) -> None:
    """Who asks before anything has begun keeps nobody away."""
    assert isinstance(one.perform("a", op.GroupList()), Error)

    assert one.perform("b", BEGIN) == DONE


def test_a_database_goes_on_after_a_restart(tmp_path: Path) -> None:
    """A file that is opened again goes on with its data and its session, for whoever comes first."""
    place = str(tmp_path / "store.db")
    first = open_sessions(place)
    first.perform("a", BEGIN)
    first.perform("a", CALLS)
    first.close()

    second = open_sessions(place)

    assert codes(second.perform("b", op.GroupList())) == ["CALLS"]
    second.close()


def test_a_database_for_tests_is_emptied(tmp_path: Path) -> None:
    """Where it was allowed, `session.begin` empties the database, and `session.end` forgets the session."""
    asked: Sessions = open_sessions(str(tmp_path / "store.db"), for_tests=True)
    asked.perform("a", BEGIN)
    asked.perform("a", CALLS)
    asked.perform("a", op.SessionEnd())

    assert isinstance(asked.perform("b", op.GroupList()), Error)
    assert asked.perform("b", BEGIN) == DONE

    assert codes(asked.perform("b", op.GroupList())) == []
    asked.close()


@pytest.mark.parametrize(
    "database", ["nowhere/store.db", "oracle://db", "sqlite:///nowhere/store.db", "postgresql://["]
)
def test_a_database_that_cannot_be_used_is_told(database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is missing or a kind that nobody knows is told with the place and the reason."""
    monkeypatch.chdir(tmp_path)

    with pytest.raises(UsageError) as caught:
        open_sessions(database)

    assert caught.value.reason == "store"
    assert caught.value.params["detail"]
