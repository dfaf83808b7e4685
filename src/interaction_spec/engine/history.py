"""The history of entries (extension `history`): written where entries change, if the session asked for it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from interaction_spec.model.outcomes import History
from interaction_spec.model.values import Change, Extension

from .refusal import refuse
from .store import entries, history

if TYPE_CHECKING:
    from interaction_spec.model.operations import EntryHistory

    from .context import Context
    from .store.history import Condition


def note(context: Context, change: Change, *conditions: Condition, **parameters: Any) -> None:
    """Note a change of every entry that meets the conditions: before it is deleted, after anything else."""
    if context.asks_for(Extension.HISTORY):
        session = context.session
        moment = dt.datetime.combine(session.today, session.now)
        history.note(context.store, change, session.user, moment, *conditions, **parameters)


def note_one(context: Context, change: Change, entry: str) -> None:
    """Note a change of one entry."""
    note(context, change, history.ONE, of=entry)


def read(operation: EntryHistory, context: Context) -> History:
    """Read the history of an entry, which may be deleted by now."""
    events = history.events(context.store, operation.entry)
    if not events and entries.find_entry(context.store, operation.entry) is None:
        refuse("entry-unknown", entry=operation.entry)
    return History(rows=events)
