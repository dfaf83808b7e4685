"""What the pages draw on. The rooms below fulfil it as they are; `wiring` puts them together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from interaction_spec.model.match import Match
from interaction_spec.report.results import Report


class Step(Protocol):
    """One sentence of a scenario, with its table as rows of cells, the first row being the header."""

    @property
    def role(self) -> str:
        """`given`, `when` or `then`."""

    @property
    def text(self) -> str:
        """The sentence without its keyword."""

    @property
    def table(self) -> Sequence[Sequence[str]] | None:
        """The cells as written."""

    @property
    def line(self) -> int:
        """Its line in the file, counted from 1."""


class Scenario(Protocol):
    """One scenario, as written."""

    @property
    def id(self) -> str:
        """`IM-SC-0042`."""

    @property
    def title(self) -> str:
        """Its title in the language of the file."""

    @property
    def procedure(self) -> str | None:
        """`IM-P-05` where it walks a procedure."""

    @property
    def steps(self) -> Sequence[Step]:
        """Its sentences, in order."""

    @property
    def line(self) -> int:
        """The line of its title."""

    @property
    def digest(self) -> str:
        """The fingerprint of its text."""


class Rule(Protocol):
    """One requirement, as written."""

    @property
    def id(self) -> str:
        """`IM-R-017`."""

    @property
    def level(self) -> str:
        """`must` or `should`."""

    @property
    def title(self) -> str:
        """The requirement's text in the language of the file."""

    @property
    def scenarios(self) -> Sequence[Scenario]:
        """What proves it."""


class Feature(Protocol):
    """One feature file."""

    @property
    def path(self) -> str:
        """Where it lies, as told to people: `features/fr/log/cancel.feature`."""

    @property
    def language(self) -> str:
        """`fr`, `es` or `ru`."""

    @property
    def topic(self) -> str:
        """The folder that it lies in."""

    @property
    def rules(self) -> Sequence[Rule]:
        """Its requirements."""


class Voice(Protocol):
    """One locale of the catalogue."""

    def text(self, ident: str, /, **params: str) -> str:
        """The wording of a catalogue entry."""

    def of(self, area: str, /) -> Mapping[str, str]:
        """All entries of an area (`window`, `action`, …), by the rest of their ids."""

    def write(self, match: Match, /) -> str:
        """A step as a plain sentence, without keyword and without its table."""

    def table(self, match: Match, /) -> Sequence[Sequence[str]]:
        """The table of a step, headings first; empty where there is none."""

    def instruct(self, match: Match, /) -> str:
        """A step as one numbered instruction, in Markdown: captions bold, example values italic."""


@dataclass(frozen=True, kw_only=True)
class Material:
    """The specification and its last report, as the guide needs them."""

    voices: Mapping[str, Voice]
    """By catalogue locale: `en`, `fr`, `fr_CA`, `es`, `ru`."""
    understand: Callable[[Step, str], Match]
    """A step, and the language that it is written in, to its meaning."""
    lines: Callable[[Feature], Sequence[str]]
    """The lines of a feature's file."""
    features: Mapping[str, Sequence[Feature]] = field(default_factory=dict)
    """By language."""
    report: Report | None = None
