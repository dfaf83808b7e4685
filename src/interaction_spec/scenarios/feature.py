"""What a feature file says, before anybody understands it: text, roles and places."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

Role = Literal["given", "when", "then"]


@dataclass(frozen=True)
class Step:
    """One sentence: its role, its text without the keyword, its table with the headings first."""

    role: Role
    keyword: str
    text: str
    line: int
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Scenario:
    """One scenario; `procedure` is the id of the procedure that it walks, if it does.

    `edition` is the one edition that it holds for, blank for both. `extensions` name what a system may do beyond the
    products; the scenario asks for them, and only of a system that has them.
    """

    id: str
    title: str
    line: int
    steps: tuple[Step, ...]
    requirement: str
    procedure: str | None = None
    edition: str = ""
    extensions: tuple[str, ...] = ()

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tags, in the one order in which they are written."""
        walked = ("procedure", self.procedure) if self.procedure else ()
        return (self.id, *filter(None, [self.edition]), *self.extensions, *walked)

    @property
    def digest(self) -> str:
        """The fingerprint of the text: another digest means that the text changed."""
        text = [self.title, *(f"{step.role} {step.text} {step.table}" for step in self.steps)]
        return hashlib.sha256("\n".join(text).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Rule:
    """One requirement: its title is the requirement's text."""

    id: str
    level: Literal["must", "should"]
    title: str
    line: int
    scenarios: tuple[Scenario, ...]


@dataclass(frozen=True)
class Feature:
    """One file. `path` is told to people, `topic` and `slug` are the same in every language."""

    path: str
    language: str
    topic: str
    slug: str
    title: str
    line: int
    rules: tuple[Rule, ...]

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """All scenarios, in file order."""
        return tuple(scenario for rule in self.rules for scenario in rule.scenarios)
