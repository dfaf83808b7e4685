"""The table of contents of meaning: which function carries out which phrase, and in which role."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from interaction_spec.model.match import Match
from interaction_spec.model.operations import Operation
from interaction_spec.model.outcomes import Outcome

from .story import Story


@dataclass(frozen=True)
class Check:
    """What a Then found: the expectation holds when both sides are equal."""

    expected: Any
    actual: Any
    reason: str = "differs"

    @property
    def holds(self) -> bool:
        """Whether the system said what the specification says."""
        return bool(self.expected == self.actual)


Asking = Generator[Operation, Outcome, Check | None]
"""A step asks operations one by one and is sent each outcome; a Then returns what it found."""

Carry = Callable[[Match, Story], Asking]


@dataclass(frozen=True)
class Meaning:
    """The role that a phrase is written for, and what carries it out."""

    role: str
    carry: Carry


STEPS: dict[str, Meaning] = {}
"""Every phrase id (without `phrase.`) and its meaning."""


def step(role: str, *phrases: str) -> Callable[[Carry], Carry]:
    """Register a function as the meaning of phrases."""

    def register(carry: Carry) -> Carry:
        for phrase in phrases:
            if phrase in STEPS:
                raise ValueError(f"two steps for the phrase {phrase}")
            STEPS[phrase] = Meaning(role, carry)
        return carry

    return register


def look(*phrases: str) -> Callable[[Callable[[Match, Story], Check]], Callable[[Match, Story], Check]]:
    """Register a Then that asks nothing further: it looks at the last answer."""

    def register(find: Callable[[Match, Story], Check]) -> Callable[[Match, Story], Check]:
        def carry(match: Match, story: Story) -> Asking:
            yield from ()
            return find(match, story)

        step("then", *phrases)(carry)
        return find

    return register
