"""Features as pytest modules: one dispatcher step hands every sentence to `run_step`.

The only importer of pytest and pytest-bdd. `pytest features/ru` and `pytest features -k IM-SC-0003` work as they are;
a project that tests its own system overrides the fixture `interaction_subject` in a `conftest.py`.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import pytest_bdd
from pytest_bdd.parsers import StepParser

from interaction_spec.errors import InteractionSpecError, Misread, NotUnderstood, SubjectFailed, UsageError
from interaction_spec.language import LANGUAGES, load
from interaction_spec.model.protocol import Subject
from interaction_spec.model.values import Edition
from interaction_spec.report import Evidence, Exchange, ScenarioResult, SubjectInfo, write_report
from interaction_spec.report.texts import failure_lines
from interaction_spec.scenarios import Feature, Profiles, Scenario, Step, read_feature, read_features, read_profiles

from .run import Run, begin, failed, finish, result, run_step
from .specification import REVISION
from .subject import Witness, resolve
from .telling import tell_error, tell_problems
from .verify import Settings, now, summary

_RUN = pytest.StashKey[tuple[Run, Iterator[Step], float]]()
_SINK = pytest.StashKey["Sink"]()
_RUNNING: ContextVar[bool] = ContextVar("running", default=False)
"""Whether a scenario of the specification runs: the one step definition is visible to every test of a project."""
_NAME = pytest.StashKey[str]()
_BINDING: ContextVar[bool] = ContextVar("binding", default=False)
"""Whether pytest-bdd is binding a feature of ours: it hands tags on without saying whose they are."""


class AnySentence(StepParser):
    """Accepts whatever a step of ours says, and nothing of anybody else's: the catalogue decides, not a pattern."""

    def is_matching(self, _name: str) -> bool:
        """Accept while a scenario of the specification runs."""
        return _RUNNING.get()

    def parse_arguments(self, _name: str) -> dict[str, Any]:
        """Keep nothing: the step is read from the file, with its place and its table."""
        return {}


@pytest_bdd.step(AnySentence("any sentence"))
def _dispatch(request: pytest.FixtureRequest) -> None:
    __tracebackhide__ = True
    run, steps, _ = request.node.stash[_RUN]
    step = next(steps)
    _guard(request, lambda: run_step(run, step), step)


class FeatureModule(pytest.Module):
    """A feature file as a module: `features/ru/log/open.feature::IM-SC-0146`."""

    feature: Feature

    def _getobj(self) -> ModuleType:
        try:
            self.feature = read_feature(self.path, self.path.parents[2])
        except Misread as error:
            raise self.CollectError("\n".join(tell_problems(error.problems, load("en")))) from error
        module = ModuleType(self.path.stem)
        token = _BINDING.set(True)
        for scenario in self.feature.scenarios:
            bind = pytest_bdd.scenario(self.path.name, scenario.title, features_base_dir=str(self.path.parent))
            setattr(module, scenario.id, bind(_end(scenario)))
        _BINDING.reset(token)
        return module

    def funcnamefilter(self, name: str) -> bool:
        """Collect what has the id of a scenario."""
        return name.startswith("IM-SC-")


def _end(scenario: Scenario) -> Callable[[pytest.FixtureRequest], None]:
    """What runs after the last step of a scenario."""

    def end(request: pytest.FixtureRequest) -> None:
        __tracebackhide__ = True
        run, steps, started = request.node.stash[_RUN]
        _guard(request, lambda: _finish(run, steps), scenario.steps[-1])
        ms = (time.perf_counter() - started) * 1000
        done = result(run.feature, scenario, ms, None, scored=_scored(run.witness, scenario))
        _keep(request, done, run.exchanges)

    return end


def _finish(run: Run, steps: Iterator[Step]) -> None:
    """End a scenario whose every step came by here: a step definition of somebody else's may have taken one."""
    if left := next(steps, None):
        raise NotUnderstood("not-understood", detail=f"line {left.line} was carried out by another step definition")
    finish(run)


def _guard(request: pytest.FixtureRequest, act: Callable[[], object], step: Step | None) -> None:
    """Do something of a scenario; what goes wrong becomes its result, told in the language of the feature."""
    __tracebackhide__ = True
    try:
        act()
    except Exception as error:  # noqa: BLE001 (a stranger's system may raise anything; it is reported, never lost)
        feature, scenario = _scenario(request)
        run, _, started = request.node.stash.get(_RUN, (None, None, time.perf_counter()))
        exchanges = run.exchanges if run else []
        ms = (time.perf_counter() - started) * 1000
        scored = run is None or _scored(run.witness, scenario)
        done = result(feature, scenario, ms, failed(error, feature, scenario, step), scored=scored)
        _keep(request, done, exchanges)
        if done.failure and not done.red:
            pytest.skip(load(feature.language).text(done.failure.reason, **done.failure.params))
        pytest.fail("\n".join(failure_lines(done, exchanges, load(feature.language), "pytest:")), pytrace=False)


def _keep(request: pytest.FixtureRequest, done: ScenarioResult, exchanges: list[Exchange]) -> None:
    """Hand a result to the report; pytest carries it to the process that writes it."""
    evidence = Evidence(id=done.id, language=done.language, exchanges=tuple(exchanges))
    request.node.user_properties.append(("interaction_result", done.model_dump_json()))
    if request.config.getoption("interaction_report"):
        request.node.user_properties.append(("interaction_evidence", evidence.model_dump_json()))


def _scenario(request: pytest.FixtureRequest) -> tuple[Feature, Scenario]:
    module = request.node.getparent(FeatureModule)
    feature: Feature = module.feature
    return feature, next(one for one in feature.scenarios if one.id == request.node.name)


@pytest.fixture(scope="session")
def interaction_subject(request: pytest.FixtureRequest) -> Subject:
    """The system under test: override this fixture to test your own."""
    name = str(request.config.getoption("interaction_subject"))
    request.config.stash[_NAME] = name
    return resolve(name)()


@pytest.fixture(scope="session")
def interaction_witness(request: pytest.FixtureRequest, interaction_subject: Subject) -> Iterator[Witness]:
    """The system under observation."""
    witness = Witness(interaction_subject)
    hello = witness.hello(_profiles(request.config))
    if sink := request.config.stash.get(_SINK, None):
        kind = type(interaction_subject)
        name = request.config.stash.get(_NAME, f"{kind.__module__}.{kind.__qualname__}")
        sink.subject = SubjectInfo(name=name, hello=hello)
    yield witness
    witness.close()


def _scored(witness: Witness, scenario: Scenario) -> bool:
    return witness.claims is None or witness.claims.scored(scenario)


def _profiles(config: pytest.Config) -> Profiles:
    """The frozen lists beside the features."""
    found = (read_profiles(root, REVISION) for root in config.getini("interaction_features"))
    return next(filter(None, found), {})


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what a run can be told."""
    group = parser.getgroup("interaction-spec")
    group.addoption(
        "--interaction-subject",
        dest="interaction_subject",
        default="reference",
        help="reference or python:module:factory",
    )
    group.addoption(
        "--interaction-report",
        dest="interaction_report",
        default="",
        help="folder for report.json and its companions",
    )
    parser.addini("interaction_features", "folders that hold fr/, es/ and ru/", type="paths", default=[])


def pytest_configure(config: pytest.Config) -> None:
    """Refuse a system that does not exist, and collect results in the one process that writes the report."""
    try:
        resolve(str(config.getoption("interaction_subject")))
    except UsageError as error:
        raise pytest.UsageError(tell_error(error, load("en"))) from error
    if config.getoption("interaction_report") and not hasattr(config, "workerinput"):
        config.stash[_SINK] = Sink(config)
        config.pluginmanager.register(config.stash[_SINK])


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureModule | None:
    """Take the feature files of the specification, and no others: a project may have its own."""
    roots = parent.config.getini("interaction_features")
    inside = file_path.suffix == ".feature" and len(file_path.parents) > 2 and file_path.parents[2] in roots
    if inside and file_path.parents[1].name in LANGUAGES:
        module: FeatureModule = FeatureModule.from_parent(parent, path=file_path)
        return module
    return None


def pytest_collection_finish(session: pytest.Session) -> None:
    """Spare the garbage collector what stays to the end: looking at it again and again took a fifth of a run."""
    if any(item.getparent(FeatureModule) for item in session.items):
        gc.freeze()


def pytest_bdd_apply_tag() -> bool | None:
    """Keep the specification's tags from becoming markers that nobody registered; other projects keep theirs."""
    return _BINDING.get() or None


def pytest_bdd_before_scenario(request: pytest.FixtureRequest) -> None:
    """Begin a session of the system for a scenario of ours."""
    __tracebackhide__ = True
    ours = request.node.getparent(FeatureModule) is not None
    _RUNNING.set(ours)
    if not ours:
        return
    feature, scenario = _scenario(request)

    def start() -> None:
        try:
            witness = request.getfixturevalue("interaction_witness")
        except InteractionSpecError:
            raise
        except Exception as error:
            raise SubjectFailed("no-answer", detail=f"{type(error).__name__}: {error}") from error
        run = begin(witness, feature, scenario, Edition.NAV_2017)
        request.node.stash[_RUN] = (run, iter(scenario.steps), time.perf_counter())

    _guard(request, start, None)


def pytest_bdd_after_scenario() -> None:
    """Leave the steps of other projects alone again."""
    _RUNNING.set(False)


class Sink:
    """Gathers results as pytest reports them, and writes the same report as `interaction-spec verify`."""

    def __init__(self, config: pytest.Config) -> None:
        """Begin with nothing."""
        self.config, self.started = config, now()
        self.folder = Path(config.getoption("interaction_report"))
        self.subject: SubjectInfo | None = None
        self.results: list[ScenarioResult] = []
        self.evidence: list[Evidence] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the results that came with a test."""
        if report.when == "call":
            for name, value in report.user_properties:
                if name == "interaction_result":
                    self.results.append(ScenarioResult.model_validate_json(str(value)))
                elif name == "interaction_evidence":
                    self.evidence.append(Evidence.model_validate_json(str(value)))

    def pytest_sessionfinish(self) -> None:
        """Write the report."""
        languages = tuple(dict.fromkeys(one.language for one in self.results))
        only = str(self.config.getoption("keyword")) or ("a part" if self._misses(languages) else "")
        subject = self.subject or SubjectInfo(name=str(self.config.getoption("interaction_subject")))
        settings = Settings(only, profiles=_profiles(self.config), started=self.started)
        report = summary(self.results, subject, self._features(languages), settings)
        write_report(self.folder, report, self.evidence, load("en"))

    def _misses(self, languages: tuple[str, ...]) -> bool:
        """Whether a language that ran did not run whole: a path, a node id, `-m`, `-x` leave scenarios out."""
        ran = {(one.language, one.id) for one in self.results}
        return any(
            not features or any((language, one.id) not in ran for feature in features for one in feature.scenarios)
            for language, features in self._features(languages).items()
        )

    def _features(self, languages: tuple[str, ...]) -> dict[str, tuple[Feature, ...]]:
        """What there was to run; nothing for a language of which a file cannot be read."""
        found: dict[str, tuple[Feature, ...]] = {}
        for language in languages:
            try:
                roots = self.config.getini("interaction_features")
                found[language] = tuple(one for root in roots for one in read_features(root, language))
            except InteractionSpecError:
                found[language] = ()
        return found
