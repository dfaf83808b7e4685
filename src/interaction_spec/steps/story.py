"""What a scenario remembers: the names that it gave, the windows that it opened, the last answer that it got."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError

from interaction_spec.errors import NotUnderstood, StepFailed
from interaction_spec.model.match import Argument
from interaction_spec.model.operations import Operation
from interaction_spec.model.outcomes import Ok, Outcome, Rejected
from interaction_spec.model.values import Message
from interaction_spec.model.windows import WINDOWS, Effect, Window

T = TypeVar("T", bound=Message)

FIRST_DAY = dt.date(2026, 1, 15)
"""The work date and the date of the system at the beginning of every scenario."""


@dataclass
class Opened:
    """An open window: what it is narrowed to, what was typed, which rows are selected, what it asks."""

    key: str
    context: dict[str, str] = field(default_factory=dict)
    draft: dict[str, Argument] = field(default_factory=dict)
    rows: tuple[Message, ...] = ()
    pending: Effect | None = None
    new_row: bool = False

    @property
    def window(self) -> Window:
        """The window as the registry describes it."""
        return WINDOWS[self.key]

    def ids(self) -> tuple[str, ...]:
        """The ids of the selected rows."""
        if not self.rows:
            raise NotUnderstood("no-row")
        return tuple(str(getattr(row, self.window.row)) for row in self.rows)


@dataclass
class Story:
    """The memory of one scenario. Nothing in it is taken for granted: what is used twice has a name."""

    names: dict[str, str] = field(default_factory=dict)
    """The names of interactions, and the ids that the system gave them."""
    salespeople: set[str] = field(default_factory=set)
    """The salespeople whom one-line situations have set up already."""
    stack: list[Opened] = field(default_factory=list)
    last: Outcome | None = None
    """The answer to the last operation of a When."""
    refused: Rejected | None = None
    """A refusal that no Then has named yet."""

    def name(self, name: Argument, entry: str) -> None:
        """Give an interaction its name."""
        if str(name) in self.names:
            raise NotUnderstood("name-taken", name=str(name))
        self.names[str(name)] = entry

    def entry(self, name: Argument | object) -> str:
        """The id of a named interaction."""
        if str(name) not in self.names:
            raise NotUnderstood("name-unknown", name=str(name))
        return self.names[str(name)]

    def hear(self, outcome: Outcome) -> Outcome:
        """Remember the answer to a When."""
        self.last = outcome
        self.refused = outcome if isinstance(outcome, Rejected) else None
        return outcome

    @property
    def opened(self) -> Opened:
        """The window that is open on top."""
        if not self.stack:
            raise NotUnderstood("no-window")
        top = self.stack[-1]
        if top.pending:
            raise NotUnderstood("question-pending", question=str(top.pending.asks[0]))
        return top

    def open(self, key: str, context: dict[str, str] | None = None) -> Opened:
        """Open a window on top of the others."""
        self.stack.append(Opened(key, dict(context or {})))
        return self.stack[-1]

    def close(self) -> None:
        """Close the window on top."""
        self.stack.pop()

    def check_finished(self) -> None:
        """No question dangles and no draft is left half filled, unless the system refused it.

        Raises:
            NotUnderstood: the scenario stops in the middle of something.
        """
        for opened in self.stack:
            if opened.pending:
                raise NotUnderstood("question-pending", question=str(opened.pending.asks[0]))
            if (opened.draft or opened.new_row) and not isinstance(self.last, Rejected):
                raise NotUnderstood("draft-left", window=opened.key)


def answered(outcome: Outcome, kind: type[T]) -> T:
    """The value of an accepted operation, which the runner has checked to be of this kind."""
    if not (isinstance(outcome, Ok) and isinstance(outcome.value, kind)):
        raise NotUnderstood("not-understood", detail=f"expected {kind.__name__}")
    return outcome.value


def choose(rows: Sequence[Message], part: str, value: str) -> Message:
    """The one row whose part has this value.

    Raises:
        NotUnderstood: rows of this list have no such part.
        StepFailed: the system lists none, or several.
    """
    if rows and part not in type(rows[0]).model_fields:
        raise NotUnderstood("not-understood", detail=f"no row is told by its {part}")
    found = [row for row in rows if getattr(row, part) == value]
    if len(found) != 1:
        raise StepFailed("rows", 1, len(found), value=value)
    return found[0]


def build(operation: type[Operation], arguments: dict[str, Any]) -> Operation:
    """An operation from arguments that it may not all take; blank choices and amounts are left out."""
    known = operation.model_fields
    taken = {name: value for name, value in arguments.items() if name in known and value is not None}
    try:
        return operation(**taken)
    except ValidationError as error:
        detail = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise NotUnderstood("not-understood", detail=detail) from error
