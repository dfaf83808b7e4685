"""Who is served: many sessions with an engine each, or one session at a time on a database."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from interaction_spec.engine import Engine
from interaction_spec.engine.store.failures import StoreError
from interaction_spec.errors import UsageError
from interaction_spec.model.operations import Operation, SessionBegin, SessionEnd, SessionHello
from interaction_spec.model.outcomes import Done, Error, Ok, Outcome, Rejected

LIMIT = 64
"""How many sessions are kept in memory at once."""
IDLE = 600.0
"""Seconds after which a session may have to make room for another."""
TAKEN = Rejected(code="session-taken")
BUSY = Error(message="session-taken: another session uses the database; nothing was changed. Wait until it has ended.")
ABSENT = Error(message="no session of this id: it starts with session.begin")

Clock = Callable[[], float]


def open_sessions(
    database: str | None = None, *, for_tests: bool = False, limit: int = LIMIT, idle: float = IDLE
) -> Sessions:
    """Sessions in memory, or the one of a database.

    Raises:
        UsageError: the database cannot be used.
    """
    if database is None:
        return Many(limit, idle)
    try:
        return One(Engine(database, for_tests=for_tests), idle, for_tests=for_tests)
    except StoreError as error:
        raise UsageError("store", place=error.place, detail=error.reason) from error


class Sessions(Protocol):
    """Carries out the operations of sessions, one operation at a time."""

    waits: bool
    """Whether an operation may have to wait for a disk, a lock or a network."""

    def perform(self, session: str, operation: Operation) -> Outcome:
        """Carry out one operation of a session."""

    def close(self) -> None:
        """Let go of everything."""


@dataclass
class Served:
    """An engine, and when it was last asked."""

    engine: Engine
    asked: float


class Many:
    """Sessions in memory: each has an engine of its own and sees nothing of the others.

    When there is no room for another, the one that was idle longest goes, but only if it was idle for long enough:
    a session that somebody works in is never lost to a newcomer.
    """

    waits = False

    def __init__(self, limit: int = LIMIT, idle: float = IDLE, clock: Clock = time.monotonic) -> None:
        """Begin without sessions."""
        self._limit = limit
        self._idle = idle
        self._clock = clock
        self._served: OrderedDict[str, Served] = OrderedDict()  # whoever was asked last comes last
        self._door = Engine()  # says who is there, and that everything else starts with session.begin

    def perform(self, session: str, operation: Operation) -> Outcome:
        """Carry out an operation where the session is; `session.begin` makes one."""
        served = self._served.get(session)
        if served is None:
            begins = isinstance(operation, SessionBegin)
            return self._begin(session, operation) if begins else self._door.perform(operation)
        served.asked = self._clock()
        self._served.move_to_end(session)
        outcome = served.engine.perform(operation)
        if isinstance(operation, SessionEnd):
            self._let_go(session)
        return outcome

    def close(self) -> None:
        """Let go of all sessions."""
        for session in list(self._served):
            self._let_go(session)
        self._door.close()

    def _begin(self, session: str, operation: Operation) -> Outcome:
        if not self._has_room():
            return TAKEN
        engine = Engine()
        outcome = engine.perform(operation)
        if isinstance(outcome, Ok):
            self._served[session] = Served(engine, self._clock())
        else:
            engine.close()
        return outcome

    def _has_room(self) -> bool:
        if len(self._served) < self._limit:
            return True
        longest, served = next(iter(self._served.items()))
        if self._clock() - served.asked < self._idle:
            return False
        self._let_go(longest)
        return True

    def _let_go(self, session: str) -> None:
        with suppress(KeyError):
            self._served.pop(session).engine.close()


class One:
    """A database has one session, and one client at a time goes on with it.

    Data and session belong to the database: `session.end` only gives the place back, and whoever comes next goes on
    without `session.begin`. A database that is for tests forgets its session, and `session.begin` empties it.
    """

    waits = True

    def __init__(
        self, engine: Engine, idle: float = IDLE, clock: Clock = time.monotonic, *, for_tests: bool = False
    ) -> None:
        """Begin with the place free."""
        self._engine = engine
        self._idle = idle
        self._clock = clock
        self._for_tests = for_tests
        self._holder: str | None = None
        self._asked = 0.0

    def perform(self, session: str, operation: Operation) -> Outcome:
        """Carry out an operation of whoever has the place, or of the first who comes when it is free."""
        if isinstance(operation, SessionHello):
            return self._engine.perform(operation)
        if self._taken(session):
            return TAKEN if isinstance(operation, SessionBegin) else BUSY
        if isinstance(operation, SessionEnd):
            return self._end(session, operation)
        outcome = self._engine.perform(operation)
        if not isinstance(outcome, Error):
            self._holder, self._asked = session, self._clock()
        return outcome

    def close(self) -> None:
        """Let go of the database."""
        self._engine.close()

    def _taken(self, session: str) -> bool:
        return self._holder not in {None, session} and self._clock() - self._asked < self._idle

    def _end(self, session: str, operation: SessionEnd) -> Outcome:
        if self._holder != session:
            return ABSENT
        self._holder = None
        return self._engine.perform(operation) if self._for_tests else Ok(value=Done())
