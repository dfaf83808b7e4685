"""What a handler works with besides the operation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

from interaction_spec.model.values import Answer, Extension, Question

from .editions import RULES, Rules

if TYPE_CHECKING:
    from collections.abc import Callable

    from interaction_spec.model.operations import Answers, SessionBegin

    from .store.database import Connection, Database

R = TypeVar("R")

BLANKABLE = {"date", "time", "correspondence_type", "wizard_action"}
"""The fields that are cleared by a blank text and hold nothing then; a cleared text is a blank text."""


def agreed(answers: Answers, question: Question, *, default: Answer = Answer.YES) -> bool:
    """Whether the user answers a question with yes."""
    return answers.get(question, default) == Answer.YES


def cleared(typed: dict[str, object]) -> dict[str, object]:
    """Typed values as a record holds them: a cleared date is no date, a cleared choice no choice."""
    return {name: None if value == "" and name in BLANKABLE else value for name, value in typed.items()}


@dataclass(slots=True)
class Context:
    """The store, inside the operation's transaction, and the session."""

    database: Database
    begun: SessionBegin | None
    """Edition, clock and user. A handler that replaces them does so for all operations after its own."""
    to_send: list[tuple[str, str]] = field(default_factory=list)
    """First and last number of the entries that are sent after the commit."""

    _found: dict[tuple[Callable[..., Any], str], Any] = field(default_factory=dict)

    @property
    def session(self) -> SessionBegin:
        """The session; the engine hands an operation that needs one to its handler only when it has begun."""
        if self.begun is None:
            raise LookupError("no session")
        return self.begun

    @property
    def rules(self) -> Rules:
        """What the session's edition does where the other one does something else."""
        return RULES[self.session.edition]

    @property
    def store(self) -> Connection:
        """The connection that runs the transaction."""
        return self.database.connection

    def found(self, find: Callable[[Connection, str], R], key: str) -> R:
        """What a look-up finds, asked of the store only once; for what the operation itself does not change."""
        if (find, key) not in self._found:
            self._found[find, key] = find(self.store, key)
        return cast("R", self._found[find, key])

    def asks_for(self, extension: Extension) -> bool:
        """Whether the session asked for an extension."""
        return extension in self.session.extensions
