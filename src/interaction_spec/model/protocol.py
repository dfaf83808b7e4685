"""The protocol that every system under test speaks: one method."""

from __future__ import annotations

from typing import Protocol

from .operations import Operation
from .outcomes import Outcome


class Subject(Protocol):
    """A system that can be asked. The reference engine is one, and enjoys no privilege over any other."""

    def perform(self, operation: Operation) -> Outcome:
        """Carry out one operation as one transaction and answer with one of the four outcomes."""
        ...
