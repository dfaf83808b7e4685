"""The specification as the test of the engine: what a general mutation run holds its mutants against.

Each file is a test of its own, so that a mutant meets only the files that reach it.
"""

from __future__ import annotations

from functools import cache

import pytest

from interaction_spec.conformance.run import run_scenario
from interaction_spec.conformance.specification import REVISION, features_root, read_all
from interaction_spec.conformance.subject import Witness, resolve
from interaction_spec.model.values import Edition
from interaction_spec.report.results import Status
from interaction_spec.scenarios import Feature, read_profiles

FEATURES: tuple[Feature, ...] = read_all(features_root(), ["fr"])["fr"]
PROFILES = read_profiles(features_root(), REVISION)


@cache
def witness() -> Witness:
    """The reference engine, made once."""
    found = Witness(resolve("reference")())
    found.hello(PROFILES)
    return found


@pytest.mark.parametrize("feature", FEATURES, ids=lambda one: f"{one.topic}-{one.slug}")
def test_every_scenario_of_a_file_passes(feature: Feature) -> None:
    """The first scenario that does not pass ends it: a mutant dies once."""
    for scenario in feature.scenarios:
        found = run_scenario(witness(), feature, scenario, Edition.NAV_2017)
        assert found.status is Status.PASSED, f"{scenario.id} {found.signature}"
