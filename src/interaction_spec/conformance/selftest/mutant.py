"""A mutant: a healthy system of which one rule is broken, and the register of all of them.

It is asked in the same words as any other system. It claims no fingerprints, so that only the scenarios can see
what it does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from interaction_spec.conformance.subject import Factory, resolve
from interaction_spec.model.operations import Form, Operation
from interaction_spec.model.outcomes import Hello, Ok, Outcome
from interaction_spec.model.protocol import Subject
from interaction_spec.model.records import InteractionFields

Ask = Callable[[Operation], Outcome]
"""Ask the healthy system."""
Acts = Callable[[Ask, Operation], Outcome]
"""What a wrong system does: it is given the healthy one and an operation, and answers rightly or wrongly."""
Kinds = type[Operation] | tuple[type[Operation], ...]


@dataclass(frozen=True)
class Deed:
    """What a wrong system does with operations of some kinds; up to the first of them it is healthy."""

    acts: Acts
    kinds: Kinds = Operation
    watched: Kinds = ()
    """Operations that it only listens to: they are answered as they should be."""

    def __call__(self, ask: Ask, operation: Operation) -> Outcome:
        """Do it, where it is one of these operations."""
        return self.acts(ask, operation) if self._concerned(operation) else ask(operation)

    def _concerned(self, operation: Operation) -> bool:
        return isinstance(operation, (self.kinds, self.watched))


def deed(*kinds: type[Operation]) -> Callable[[Acts], Deed]:
    """Make a function a deed that is done with operations of these kinds only."""
    return lambda acts: Deed(acts, kinds or Operation)


def healthy_system() -> Subject:
    """The system whose rules are broken: the one that is entered as `reference`."""
    return resolve("reference")()


@dataclass
class Mutant:
    """A healthy system of which one rule is broken; subclasses change `act`."""

    healthy: Subject = field(default_factory=healthy_system)

    def perform(self, operation: Operation) -> Outcome:
        """Answer like the healthy system, but for the broken rule."""
        outcome = self.act(operation)
        if isinstance(outcome, Ok) and isinstance(outcome.value, Hello):
            claims = tuple(name for name in outcome.value.capabilities if name != "digest")
            return Ok(value=outcome.value.model_copy(update={"capabilities": claims}))
        return outcome

    def act(self, operation: Operation) -> Outcome:
        """Carry out an operation, rightly or wrongly."""
        return self.healthy.perform(operation)

    def value(self, operation: Operation) -> Any:
        """What the healthy system answers to an operation that it accepts; None where it does not."""
        return value(self.healthy.perform, operation)


@dataclass
class Doing(Mutant):
    """A mutant that is told by one function."""

    deed: Acts = lambda ask, operation: ask(operation)

    def act(self, operation: Operation) -> Outcome:
        """Do the deed."""
        return self.deed(self.healthy.perform, operation)


def value(ask: Ask, operation: Operation) -> Any:
    """What an operation answers where it is accepted; None where it is not."""
    outcome = ask(operation)
    return outcome.value if isinstance(outcome, Ok) else None


def form_of(fields: InteractionFields) -> Form:
    """A form that says of an interaction what is known of it."""
    return Form(**{name: getattr(fields, name) for name in Form.model_fields if hasattr(fields, name)})


@dataclass(frozen=True)
class Wrong:
    """A mutant by its name: the requirement that it breaks, and what is wrong with it in one sentence."""

    id: str
    requirement: str
    what: str
    make: Factory
    kinds: Kinds = Operation
    """Up to the first operation of these kinds it does what a healthy system does."""


MUTANTS: dict[str, Wrong] = {}
"""Every wrong system that the specification must tell from a right one; complete once `all_mutants` was imported."""

M = TypeVar("M", bound=type[Mutant])


def breaks(requirement: str, *kinds: type[Operation]) -> Callable[[M], M]:
    """Enter a class in the register: its name in kebab case is the id, its docstring says what is wrong.

    Up to the first operation of `kinds` it does what a healthy system does; without any it may err from the start.
    """

    def enter(kind: M) -> M:
        name = re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower()
        _enter(Wrong(name, requirement, (kind.__doc__ or "").strip(), kind, kinds or Operation))
        return kind

    return enter


def wrong(name: str, requirement: str, what: str, deed: Acts) -> None:
    """Enter a mutant that one deed tells."""
    kinds = deed.kinds if isinstance(deed, Deed) else Operation
    _enter(Wrong(name, requirement, what, lambda: Doing(deed=deed), kinds))


def _enter(mutant: Wrong) -> None:
    if mutant.id in MUTANTS:
        raise ValueError(f"two mutants are called {mutant.id}")
    MUTANTS[mutant.id] = mutant
