"""Feature files as pytest modules: found by their folder, marked by what they are about."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from contextvars import ContextVar
from pathlib import Path
from types import ModuleType

import pytest
import pytest_bdd

from interaction_spec.conformance.specification import BUNDLE, REVISION
from interaction_spec.conformance.telling import tell_problems
from interaction_spec.errors import InteractionSpecError, Misread
from interaction_spec.language import LANGUAGES, load
from interaction_spec.scenarios import Feature, Profiles, Scenario, read_feature, read_features, read_profiles

BINDING: ContextVar[bool] = ContextVar("binding", default=False)
"""Whether pytest-bdd is binding a feature of ours: it hands tags on without saying whose they are."""
MARKERS = (
    "capability(name): what a scenario is about, a topic or an extension; select by -m 'capability(name=\"segments\")'",
    "requirement(id): the requirement that a scenario proves; select by -m 'requirement(id=\"IM-R-017\")'",
)
End = Callable[[Scenario], Callable[[pytest.FixtureRequest], None]]
"""Makes what runs after the last step of a scenario."""


class FeatureModule(pytest.Module):
    """A feature file as a module: `features/ru/log/open.feature::IM-SC-0146`."""

    feature: Feature
    end: End

    def _getobj(self) -> ModuleType:
        try:
            self.feature = read_feature(self.path, self.path.parents[2])
        except Misread as error:
            raise self.CollectError("\n".join(tell_problems(error.problems, load("en")))) from error
        module = ModuleType(self.path.stem)
        token = BINDING.set(True)
        for scenario in self.feature.scenarios:
            bind = pytest_bdd.scenario(self.path.name, scenario.title, features_base_dir=str(self.path.parent))
            test = bind(self.end(scenario))
            for name in (self.feature.topic, *scenario.extensions):
                test = pytest.mark.capability(name=name)(test)
            setattr(module, scenario.id, pytest.mark.requirement(id=scenario.requirement)(test))
        BINDING.reset(token)
        return module

    def funcnamefilter(self, name: str) -> bool:
        """Collect what has the id of a scenario."""
        return name.startswith("IM-SC-")


def module(file: Path, parent: pytest.Collector, end: End) -> FeatureModule | None:
    """The module of a feature file of the specification, in a language that was asked for; nothing for other files."""
    inside = file.suffix == ".feature" and len(file.parents) > 2 and file.parents[2] in roots(parent.config)
    if not inside or file.parents[1].name not in languages(parent.config):
        return None
    found: FeatureModule = FeatureModule.from_parent(parent, path=file)
    found.end = end
    return found


def again(item: pytest.Item) -> str:
    """The call of pytest that repeats one scenario from the folder that we are in."""
    words = ["pytest"]
    if item.path.is_relative_to(BUNDLE):
        words += ["--pyargs", "interaction_spec", "--spec-language", item.path.parents[1].name, "-k", item.name]
    else:
        here = item.config.invocation_params.dir
        file = item.path.relative_to(here) if item.path.is_relative_to(here) else item.path
        words.append(f"{file}::{item.name}")
    name = str(item.config.getoption("spec_subject"))
    return shlex.join(words if name == "reference" else [*words, "--subject", name])


def roots(config: pytest.Config) -> list[Path]:
    """The folders of features: those that the project names, and what the installed package carries."""
    return [*config.getini("interaction_features"), BUNDLE / "features"]


def languages(config: pytest.Config) -> tuple[str, ...]:
    """The languages that were asked for, or all."""
    return tuple(config.getoption("spec_languages")) or LANGUAGES


def frozen_lists(config: pytest.Config) -> Profiles:
    """The frozen lists beside the features."""
    found = (read_profiles(root, REVISION) for root in roots(config))
    return next(filter(None, found), {})


def features(config: pytest.Config, ran: tuple[str, ...]) -> dict[str, tuple[Feature, ...]]:
    """What there was to run in some languages; nothing for a language of which a file cannot be read."""
    found: dict[str, tuple[Feature, ...]] = {}
    named = config.getini("interaction_features") or roots(config)
    for language in ran:
        try:
            found[language] = tuple(one for root in named for one in read_features(root, language))
        except InteractionSpecError:
            found[language] = ()
    return found
