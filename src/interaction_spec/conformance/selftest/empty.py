"""Family C, empty systems: they answer everything alike and do nothing. No scenario may pass on one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from interaction_spec.model.operations import Operation, SessionBegin, SessionEnd, SessionHello
from interaction_spec.model.outcomes import Error, Ok, Outcome, Rejected, Unsupported

from .mutant import Mutant
from .plausible import plausible

FORMALITIES = (SessionHello, SessionBegin, SessionEnd)
"""What the suite asks by itself: an empty system answers it, so that the scenarios see how empty it is."""


@dataclass
class Empty(Mutant):
    """A system that claims everything and answers in one way."""

    answer: Callable[[Operation], Any] = field(default=lambda operation: operation)

    def act(self, operation: Operation) -> Outcome:
        """Answer."""
        if isinstance(operation, FORMALITIES):
            return super().act(operation)
        outcome: Outcome = self.answer(operation)  # an echo is no outcome, and must be seen to be none
        return outcome


EMPTY: dict[str, tuple[str, Callable[[Operation], Any]]] = {
    "always-ok": ("Says that everything is done.", lambda operation: Ok(value=plausible(operation))),
    "always-refused": ("Refuses everything for one reason.", lambda _: Rejected(code="entry-unknown")),
    "always-unsupported": ("Supports nothing.", lambda operation: Unsupported(capability=operation.tag)),
    "always-error": ("Always fails.", lambda operation: Error(message=f"no luck with {operation.tag}")),
    "echo": ("Sends back what it is sent.", lambda operation: operation),
}
"""Each by name: what it does, and the answer that it gives."""


def empty_system(name: str) -> Empty:
    """An empty system by its name."""
    return Empty(answer=EMPTY[name][1])
