"""What a handler works with besides the operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interaction_spec.model.values import Answer, Question

if TYPE_CHECKING:
    from interaction_spec.model.operations import Answers, SessionBegin

    from .store.database import Connection, Database


def agreed(answers: Answers, question: Question, *, default: Answer = Answer.YES) -> bool:
    """Whether the user answers a question with yes."""
    return answers.get(question, default) == Answer.YES


@dataclass(slots=True)
class Context:
    """The store, inside the operation's transaction, and the session."""

    database: Database
    begun: SessionBegin | None
    """Edition, clock and user. A handler that replaces them does so for all operations after its own."""

    @property
    def session(self) -> SessionBegin:
        """The session; the engine hands an operation that needs one to its handler only when it has begun."""
        if self.begun is None:
            raise LookupError("no session")
        return self.begun

    @property
    def store(self) -> Connection:
        """The connection that runs the transaction."""
        return self.database.connection
