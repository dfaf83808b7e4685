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
from typing import Any

import pytest
import pytest_bdd
from pytest_bdd.parsers import StepParser

from interaction_spec.conformance.run import Run, begin, failed, finish, result, run_step
from interaction_spec.conformance.subject import Witness, resolve
from interaction_spec.conformance.telling import tell_error
from interaction_spec.errors import InteractionSpecError, NotUnderstood, SubjectFailed, UsageError
from interaction_spec.language import LANGUAGES, load
from interaction_spec.model.protocol import Subject
from interaction_spec.model.values import Edition
from interaction_spec.report import Evidence, Exchange, ScenarioResult, SubjectInfo
from interaction_spec.report.texts import failure_lines
from interaction_spec.scenarios import Feature, Scenario, Step

from .collection import BINDING, MARKERS, FeatureModule, again, frozen_lists, module
from .sink import Sink

_RUN = pytest.StashKey[tuple[Run, Iterator[Step], float]]()
_SINK = pytest.StashKey[Sink]()
_RUNNING: ContextVar[bool] = ContextVar("running", default=False)
"""Whether a scenario of the specification runs: the one step definition is visible to every test of a project."""
_NAME = pytest.StashKey[str]()


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
        name = str(request.config.getoption("spec_subject"))
        told = failure_lines(done, exchanges, load(feature.language), name, again(request.node))
        raise pytest.fail.Exception("\n".join(told), pytrace=False) from None  # the reader needs none of our errors


def _keep(request: pytest.FixtureRequest, done: ScenarioResult, exchanges: list[Exchange]) -> None:
    """Hand a result to the report; pytest carries it to the process that writes it."""
    evidence = Evidence(id=done.id, language=done.language, exchanges=tuple(exchanges))
    request.node.user_properties.append(("interaction_result", done.model_dump_json()))
    if request.config.getoption("spec_report"):
        request.node.user_properties.append(("interaction_evidence", evidence.model_dump_json()))


def _scenario(request: pytest.FixtureRequest) -> tuple[Feature, Scenario]:
    module = request.node.getparent(FeatureModule)
    feature: Feature = module.feature
    return feature, next(one for one in feature.scenarios if one.id == request.node.name)


@pytest.fixture(scope="session")
def interaction_subject(request: pytest.FixtureRequest) -> Subject:
    """The system under test: override this fixture to test your own."""
    name = str(request.config.getoption("spec_subject"))
    request.config.stash[_NAME] = name
    return resolve(name)()


@pytest.fixture(scope="session")
def interaction_witness(request: pytest.FixtureRequest, interaction_subject: Subject) -> Iterator[Witness]:
    """The system under observation."""
    witness = Witness(interaction_subject)
    hello = witness.hello(frozen_lists(request.config))
    if sink := request.config.stash.get(_SINK, None):
        kind = type(interaction_subject)
        name = request.config.stash.get(_NAME, f"{kind.__module__}.{kind.__qualname__}")
        sink.subject = SubjectInfo(name=name, hello=hello)
    yield witness
    witness.close()


def _scored(witness: Witness, scenario: Scenario) -> bool:
    return witness.claims is None or witness.claims.scored(scenario)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what a run can be told."""
    group = parser.getgroup("interaction-spec")
    group.addoption(
        "--subject",
        dest="spec_subject",
        default="reference",
        help="reference, python:module:factory, exec:COMMAND or an http address",
    )
    group.addoption(
        "--spec-language",
        dest="spec_languages",
        action="append",
        default=[],
        choices=LANGUAGES,
        help="run the features in this language; may be given several times",
    )
    group.addoption("--spec-report", dest="spec_report", default="", help="folder for report.json and its companions")
    parser.addini("interaction_features", "folders that hold fr/, es/ and ru/", type="paths", default=[])


def pytest_configure(config: pytest.Config) -> None:
    """Refuse a system that does not exist, and collect results in the one process that writes the report."""
    for marker in MARKERS:
        config.addinivalue_line("markers", marker)
    try:
        resolve(str(config.getoption("spec_subject")))
    except UsageError as error:
        raise pytest.UsageError(tell_error(error, load("en"))) from error
    if config.getoption("spec_report") and not hasattr(config, "workerinput"):
        config.stash[_SINK] = Sink(config)
        config.pluginmanager.register(config.stash[_SINK])


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureModule | None:
    """Take the feature files of the specification, and no others: a project may have its own."""
    return module(file_path, parent, _end)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Spare the garbage collector what stays to the end: looking at it again and again took a fifth of a run."""
    if any(item.getparent(FeatureModule) for item in session.items):
        gc.freeze()


def pytest_bdd_apply_tag() -> bool | None:
    """Keep the specification's tags from becoming markers that nobody registered; other projects keep theirs."""
    return BINDING.get() or None


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
