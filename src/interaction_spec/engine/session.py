"""Who answers, which day it is, has anything changed."""

from __future__ import annotations

from functools import cache
from importlib import metadata
from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Digest, Done, Hello
from interaction_spec.model.values import Extension

from .refusal import refuse
from .store import sessions

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        ClockSet,
        SessionBegin,
        SessionEnd,
        SessionHello,
        SessionSignIn,
        StateDigest,
    )

    from .context import Context


CAPABILITIES = ("digest", *Extension)
"""What the reference engine can do besides: give fingerprints, and all extensions."""


@cache
def _version() -> str:
    try:
        return metadata.version("interaction-spec")
    except metadata.PackageNotFoundError:  # run from a checkout that was not installed
        return "0"


def hello(operation: SessionHello, context: Context) -> Hello:
    """Introduce the reference engine."""
    del operation
    return Hello(
        product="interaction-spec reference engine",
        version=_version(),
        organisation="interaction-spec",
        language="Python",
        profiles=("full",),
        capabilities=CAPABILITIES,
        reset="wipe" if context.database.may_be_emptied else "none",
    )


def begin(operation: SessionBegin, context: Context) -> Done:
    """Begin anew; only a store that was made for it gives up what it holds."""
    if context.database.may_be_emptied:
        context.database.empty()
    elif context.database.holds_data():
        refuse("store-not-empty")
    _keep(operation, context)
    return Done()


def end(operation: SessionEnd, context: Context) -> Done:
    """Let go of the session. What is stored stays: it may be somebody's."""
    del operation
    sessions.forget_session(context.store)
    context.begun = None
    return Done()


def set_clock(operation: ClockSet, context: Context) -> Done:
    """Move the work date, the system's date, its time."""
    moved = {"work_date": operation.work_date, "today": operation.today, "now": operation.now}
    given = {name: value for name, value in moved.items() if value is not None}
    _keep(context.session.model_copy(update=given), context)
    return Done()


def sign_in(operation: SessionSignIn, context: Context) -> Done:
    """Go on as another user."""
    _keep(context.session.model_copy(update={"user": operation.user}), context)
    return Done()


def digest(operation: StateDigest, context: Context) -> Digest:
    """Take the fingerprint of everything stored."""
    del operation
    return Digest(digest=sessions.digest(context.store))


def _keep(session: SessionBegin, context: Context) -> None:
    sessions.save_session(context.store, session)
    context.begun = session
