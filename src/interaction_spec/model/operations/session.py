"""Operations on the session: who is there, which day it is, has anything changed."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from interaction_spec.model.outcomes import Digest, Hello, Value
from interaction_spec.model.values import Edition, Extension, Text

from .base import Operation


class SessionHello(Operation):
    """Ask who answers and what it can do."""

    op: Literal["session.hello"] = "session.hello"
    result: ClassVar[type[Value]] = Hello
    query: ClassVar[bool] = True
    protocol: tuple[int, ...] = (1,)
    """The versions of the protocol that the suite speaks."""


class SessionBegin(Operation):
    """Begin with an empty system, in one edition, on a given day.

    `work_date` is the date that the user works at, `today` and `now` are the clock of the system.
    Refusals: store-not-empty, session-taken.
    """

    op: Literal["session.begin"] = "session.begin"
    edition: Edition = Edition.NAV_2017
    work_date: dt.date
    today: dt.date
    now: dt.time = dt.time(12, 0)
    zone: Text = "UTC"
    user: Text = "SPEC"
    extensions: tuple[Extension, ...] = ()
    """The extensions that are asked for; all others are off."""


class SessionEnd(Operation):
    """Let go of the session; what it held may be forgotten."""

    op: Literal["session.end"] = "session.end"


class SessionSignIn(Operation):
    """Go on as another user."""

    op: Literal["session.sign_in"] = "session.sign_in"
    user: Text


class ClockSet(Operation):
    """Move the work date, the system's date, its time."""

    op: Literal["clock.set"] = "clock.set"
    work_date: dt.date | None = None
    today: dt.date | None = None
    now: dt.time | None = None


class StateDigest(Operation):
    """Take a fingerprint of everything stored (optional capability `digest`)."""

    op: Literal["state.digest"] = "state.digest"
    result: ClassVar[type[Value]] = Digest
    query: ClassVar[bool] = True
