"""Try a system on scenarios: the same referee as in every run, without a report."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from interaction_spec.conformance.run import run_scenario
from interaction_spec.conformance.subject import Factory, Witness, resolve
from interaction_spec.errors import SubjectFailed
from interaction_spec.language import LANGUAGES
from interaction_spec.model.operations import OPERATIONS
from interaction_spec.model.values import Edition
from interaction_spec.report.results import Status
from interaction_spec.scenarios import Feature, Profiles, Scenario

from .mutant import Kinds

FIRST, *OTHERS = LANGUAGES
"""The language in which everything runs; in the others runs what failed in it."""
Planned = tuple[Feature, Scenario]


@dataclass(frozen=True)
class Suite:
    """The specification, ready to be tried on many systems."""

    root: Path
    features: Mapping[str, Sequence[Feature]]
    profiles: Profiles
    sent: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The operations that each scenario sends to a healthy system, by tag."""

    def scenarios(self, language: str = FIRST, only: Collection[str] | None = None) -> Iterator[Planned]:
        """The scenarios of a language; those of `only` if it is given."""
        for feature in self.features[language]:
            for scenario in feature.scenarios:
                if only is None or scenario.id in only:
                    yield feature, scenario

    def touched(self, kinds: Kinds) -> set[str]:
        """The scenarios in which a healthy system meets an operation of these kinds.

        Until a system does something wrong it is asked what a healthy one is asked: no other scenario can tell them
        apart.
        """
        tags = {tag for tag, kind in OPERATIONS.items() if issubclass(kind, kinds)}
        return {id_ for id_, sent in self.sent.items() if sent & tags}


def heard(suite: Suite) -> dict[str, frozenset[str]]:
    """What each scenario sends to a healthy system."""
    witness = Witness(resolve("reference")())
    witness.hello(suite.profiles)
    found = {}
    for feature, scenario in suite.scenarios():
        run_scenario(witness, feature, scenario, Edition.NAV_2017)
        found[scenario.id] = frozenset(exchange.operation["op"] for exchange in witness.exchanges)
    return found


def tried(
    suite: Suite, factory: Factory, language: str = FIRST, only: Collection[str] | None = None
) -> dict[str, Status]:
    """What becomes of scenarios on a system; a system that cannot even be asked fails all of them."""
    planned = list(suite.scenarios(language, only))
    try:
        witness = Witness(factory())
        witness.hello(suite.profiles)
    except SubjectFailed:
        return {scenario.id: Status.ERRORED_ADAPTER for _, scenario in planned}
    found = {}
    for feature, scenario in planned:
        found[scenario.id] = run_scenario(witness, feature, scenario, Edition.NAV_2017).status
        witness.exchanges.clear()
    witness.close()
    return found


def red(results: Mapping[str, Status]) -> tuple[str, ...]:
    """The scenarios that did not pass, in the order of the files."""
    return tuple(id_ for id_, status in results.items() if status is not Status.PASSED)


def as_json(value: object) -> str:
    """A committed file: stable, one line for each thing."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
