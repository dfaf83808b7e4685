"""Which scenarios provoke which refusals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from interaction_spec.model.match import Refusal
from interaction_spec.scenarios import Feature, Rule, Scenario

from .material import understand


class Proof(NamedTuple):
    """A scenario that ends in a refusal, and what the refusal says of this case."""

    feature: Feature
    rule: Rule
    scenario: Scenario
    refusal: Refusal


def proofs(features: tuple[Feature, ...]) -> Iterator[Proof]:
    """Every refusal that a scenario expects, in the order of the features."""
    for feature in features:
        for rule in feature.rules:
            for scenario in rule.scenarios:
                yield from (Proof(feature, rule, scenario, one) for one in _refusals(scenario, feature.language))


def _refusals(scenario: Scenario, language: str) -> Iterator[Refusal]:
    for step in scenario.steps:
        if step.role == "then":
            values = understand(step, language).arguments.values()
            yield from (value for value in values if isinstance(value, Refusal))
