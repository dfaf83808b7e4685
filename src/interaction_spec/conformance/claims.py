"""What a system claims: which scenarios count, which are passed over, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from interaction_spec.errors import NotApplicable, NotDeclared, SubjectFailed
from interaction_spec.model.outcomes import Hello
from interaction_spec.model.protocol import PROTOCOL
from interaction_spec.model.values import Edition, Extension
from interaction_spec.scenarios import EXTENSIONS, FULL, Feature, Profiles, Scenario

DIGEST = "digest"
"""The capability of giving fingerprints of everything stored."""
BRANCHES = {"main", "master", "develop", "trunk", "head", "latest", "snapshot"}
"""What is no version: tomorrow it would mean another system."""


@dataclass(frozen=True)
class Claims:
    """The introduction of a system, held against the frozen lists."""

    hello: Hello
    profiles: Profiles

    @cached_property
    def claimed(self) -> frozenset[str]:
        """The scenarios of all claimed profiles."""
        return frozenset().union(*(self.profiles.get(name, frozenset()) for name in self.hello.profiles))

    @cached_property
    def frozen(self) -> frozenset[str]:
        """The scenarios of all lists."""
        return frozenset().union(*self.profiles.values())

    def edition(self, wanted: Edition) -> Edition:
        """The edition in which scenarios run that hold for both."""
        return wanted if wanted in self.hello.editions else next(iter(self.hello.editions), wanted)

    def scored(self, scenario: Scenario) -> bool:
        """Whether a scenario counts: one that was added after the lists were frozen does not yet."""
        return not self.profiles or scenario.id in self.frozen

    def check(self, feature: Feature, scenario: Scenario, edition: Edition) -> None:
        """Whether a scenario is to run.

        Raises:
            NotApplicable: the system says why what it is about does not apply.
            NotDeclared: the system does not claim it.
        """
        if edition not in self.hello.editions:
            raise NotApplicable("edition-absent", claim=edition)
        for extension in scenario.extensions:
            if extension not in self.hello.capabilities:
                self._pass_over("extension-absent", extension)
        if not scenario.extensions and not self._covers(feature, scenario):
            self._pass_over("profile-absent", feature.topic)

    def _covers(self, feature: Feature, scenario: Scenario) -> bool:
        if not self.profiles or scenario.id in self.claimed:
            return True
        return scenario.id not in self.frozen and bool({feature.topic, FULL} & {*self.hello.profiles})

    def _pass_over(self, reason: str, name: str) -> None:
        if name in self.hello.not_applicable:
            raise NotApplicable(reason, claim=name, why=self.hello.not_applicable[name])
        raise NotDeclared(reason, claim=name)


def introduced(hello: Hello, profiles: Profiles) -> Claims:
    """The claims of a system.

    Raises:
        SubjectFailed: it speaks another protocol, or claims what does not exist, or says what cannot be held to it.
    """
    for reason, detail in _objections(hello, profiles):
        raise SubjectFailed(reason, detail=detail)
    return Claims(hello, profiles)


def _objections(hello: Hello, profiles: Profiles) -> Iterator[tuple[str, str]]:
    known = {*profiles, FULL} - {EXTENSIONS}
    if hello.protocol != PROTOCOL:
        yield "protocol-version", f"{hello.protocol}, not {PROTOCOL}"
    for name in sorted({*hello.profiles} - known):
        yield "claim-unknown", f"profiles: {name} ({', '.join(sorted(known))})"
    for name in sorted({*hello.capabilities} - {DIGEST, *Extension}):
        yield "claim-unknown", f"capabilities: {name} ({', '.join([DIGEST, *Extension])})"
    for name in sorted({*hello.not_applicable} - known - {*Extension}):
        yield "claim-unknown", f"not_applicable: {name}"
    if not hello.profiles:
        yield "claim-empty", "profiles"
    if not hello.editions:
        yield "claim-empty", "editions"
    if hello.version.strip().lower() in {"", *BRANCHES}:
        yield "version-unfit", hello.version
    if hello.reset == "none":
        yield "reset-none", hello.product
