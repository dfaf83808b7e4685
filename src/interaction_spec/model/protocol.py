"""The protocol that every system under test speaks: one method, and one envelope where it is not in our process."""

from __future__ import annotations

from typing import Any, Protocol

from pydantic import SerializeAsAny

from .operations import OPERATIONS, Operation
from .outcomes import Outcome
from .values import Message

PROTOCOL = 1
"""The version of the envelope. It changes when an adapter would have to."""


class Subject(Protocol):
    """A system that can be asked. The reference engine is one, and enjoys no privilege over any other."""

    def perform(self, operation: Operation) -> Outcome:
        """Carry out one operation as one transaction and answer with one of the four outcomes."""
        ...


class Request(Message):
    """One line to the system, or one body that is posted to it."""

    seq: int
    """Counts the requests of a connection; the answer repeats it."""
    session: str
    """Whose operation it is: a system that serves several sessions keeps them apart by this."""
    operation: SerializeAsAny[Operation]


class Response(Message):
    """One line from the system, or the body of its answer."""

    seq: int
    outcome: Outcome


def read_operation(payload: dict[str, Any]) -> Operation:
    """The operation that JSON values say.

    Raises:
        KeyError: there is no such operation.
        ValidationError: its fields are not as they must be.
    """
    return OPERATIONS[str(payload.get("op"))].model_validate(payload)
