"""The history of entries (extension `history`): written where entries change, if the session asked for it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from interaction_spec.model.outcomes import History
from interaction_spec.model.values import Change, Extension

from .refusal import refuse
from .store import entries, history, marks
from .store.rows import in_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interaction_spec.model.operations import EntryHistory

    from .context import Context
    from .store.history import Condition


def note(context: Context, change: Change, *conditions: Condition, **parameters: Any) -> None:
    """Note a change of every entry that meets the conditions: before it is deleted, after anything else."""
    if context.asks_for(Extension.HISTORY):
        session = context.session
        moment = dt.datetime.combine(session.today, session.now)
        history.note(context.store, change, session.user, moment, *conditions, **parameters)


def note_each(context: Context, change: Change, keys: Sequence[str]) -> None:
    """Note a change of the entries with these numbers."""
    for part in in_parts(keys):
        note(context, change, marks.GIVEN, keys=part)


def note_mark(context: Context, whole: str, *, canceled: bool, exact: bool, **which: Any) -> None:
    """Note that entries are marked along with their logged segment or campaign entry: those that change."""
    change = Change.CANCELED if canceled else Change.RESTORED
    along = (history.CANCELED_WITH,) if exact and not canceled else ()
    told = {"whole": whole} if along else {}
    note(context, change, marks.WITH[whole], marks.CHANGING, *along, mark=canceled, **told, **which)


def note_marked(context: Context, keys: Sequence[str], *, canceled: bool) -> None:
    """Note that entries are marked one by one: those that change."""
    change = Change.CANCELED if canceled else Change.RESTORED
    for part in in_parts(keys):
        note(context, change, marks.GIVEN, marks.CHANGING, keys=part, mark=canceled)


def read(operation: EntryHistory, context: Context) -> History:
    """Read the history of an entry, which may be deleted by now."""
    events = history.events(context.store, operation.entry)
    if not events and entries.find_entry(context.store, operation.entry) is None:
        refuse("entry-unknown", entry=operation.entry)
    return History(rows=events)
