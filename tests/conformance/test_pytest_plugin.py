"""Features as pytest modules: collected by their paths and ids, run against any subject, reported as `verify` does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests import miniatures
from tests.conformance.broken import Specification
from tests.conformance.runs import run

from interaction_spec.conformance.specification import read_all
from interaction_spec.language import load
from interaction_spec.model.protocol import Subject
from interaction_spec.report import Evidence, ScenarioResult, Verdict, read_report
from interaction_spec.report.texts import requirement

GROUPS = "features/ru/templates/groups.feature"
SUBJECT = "python:tests.miniatures"
OVERRIDE = """
import pytest
from tests.miniatures import {factory}

@pytest.fixture(scope="session")
def interaction_subject():
    return {factory}()
"""


# Hypothesis would be imported and rewritten anew for every run inside this process, and the garbage of this process
# would be searched for exceptions: that is two seconds for a tenth of a second of work.
QUICK = ("-p", "no:cacheprovider", "-p", "no:unraisableexception", "-p", "no:hypothesispytest")
INI = f"""
[pytest]
interaction_features = features
filterwarnings = error
markers = ours
addopts = {" ".join(QUICK)}
"""


def prepare(pytester: pytest.Pytester, features: Path) -> pytest.Pytester:
    """Make a project that runs a specification."""
    (pytester.path / "features").symlink_to(features)
    pytester.makefile(".ini", pytest=INI)
    return pytester


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project that runs the real specification."""
    return prepare(pytester, Specification.real())


def compared(result: ScenarioResult) -> tuple[Any, ...]:
    """What both drivers must say alike; only the time may differ."""
    return tuple(result.model_dump(exclude={"ms"}).values())


def by_language(results: tuple[ScenarioResult, ...]) -> list[tuple[Any, ...]]:
    """Results by language and id: pytest takes the folders in another order."""
    return [compared(one) for one in sorted(results, key=lambda one: (one.language, one.id))]


def test_a_folder_is_collected(project: pytest.Pytester) -> None:
    """`pytest features/ru` collects every scenario of that language, by its id."""
    result = project.runpytest_inprocess("features/ru", "--collect-only", "-q")

    ids = [line for line in result.outlines if line.startswith("features/ru/")]
    assert Counter(line.partition("::")[2] for line in ids) == Counter(
        one.id for one in run(miniatures.healthy).report.scenarios if one.language == "ru"
    )


def test_an_id_selects_a_scenario_in_every_language(project: pytest.Pytester) -> None:
    """`-k IM-SC-0003` runs that scenario three times."""
    result = project.runpytest_inprocess("features", "-k", "IM-SC-0003")

    result.assert_outcomes(passed=3, deselected=len(run(miniatures.healthy).report.scenarios) - 3)


@pytest.mark.parametrize(
    ("expression", "id_"),
    [
        ('requirement(id="IM-R-002")', "IM-R-002"),
        ('capability(name="statistics")', "statistics"),
        ('capability(name="history")', "history"),
    ],
)
def test_markers_select_by_requirement_and_capability(project: pytest.Pytester, expression: str, id_: str) -> None:
    """`-m` selects what proves a requirement, a topic, or an extension."""
    features = read_all(Specification.real(), ["fr"])["fr"]
    meant = {
        scenario.id
        for feature in features
        for scenario in feature.scenarios
        if id_ in {scenario.requirement, feature.topic, *scenario.extensions}
    }

    result = project.runpytest_inprocess("features/fr", "-m", expression, "--collect-only", "-q", "--strict-markers")

    assert {line.partition("::")[2] for line in result.outlines if "::" in line} == meant != set()


def test_languages_are_chosen(project: pytest.Pytester) -> None:
    """`--spec-language` runs the features of these languages; a choice is no filter."""
    chosen = ("--spec-language", "es", "--spec-language", "ru", "--collect-only", "-q")
    result = project.runpytest_inprocess("features", *chosen)

    assert {line.split("/")[1] for line in result.outlines if "::" in line} == {"es", "ru"}


def test_a_node_id_selects_one_scenario(project: pytest.Pytester) -> None:
    """A scenario has a node id that can be typed."""
    result = project.runpytest_inprocess(f"{GROUPS}::IM-SC-0003", "-v")

    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines([f"{GROUPS}::IM-SC-0003 PASSED*"])


def test_a_node_id_of_nothing_is_an_error(project: pytest.Pytester) -> None:
    """An id that does not exist selects nothing, and says so."""
    result = project.runpytest_inprocess(f"{GROUPS}::IM-SC-9999")

    assert result.ret == pytest.ExitCode.USAGE_ERROR


def test_the_report_is_that_of_verify(project: pytest.Pytester) -> None:
    """Every scenario has the same result under both drivers: one meaning, two drivers."""
    folder = project.path / "report"

    project.runpytest_inprocess("features", "--spec-report", str(folder), "-q")

    report, verified = read_report(folder), run(miniatures.healthy)
    assert by_language(report.scenarios) == by_language(verified.report.scenarios)
    assert report.verdict is Verdict.CONFORMANT
    assert sorted(report.languages) == ["es", "fr", "ru"]
    lines = (folder / "evidence.ndjson").read_text("utf-8").splitlines()
    theirs = {(one.id, one.language): one for one in verified.evidence}
    assert {(one.id, one.language): one for one in map(Evidence.model_validate_json, lines)} == theirs


@pytest.mark.parametrize(
    "vice",
    [miniatures.refuses_everything, miniatures.crashes, miniatures.refuses_hello],
)
def test_the_report_of_a_broken_system_is_that_of_verify(project: pytest.Pytester, vice: Callable[[], Subject]) -> None:
    """What fails, fails for the same reason under both drivers."""
    name, folder = f"python:tests.miniatures:{vice.__name__}", project.path / "report"

    project.runpytest_inprocess("features/ru/log", f"--subject={name}", f"--spec-report={folder}")

    theirs = run(vice).report
    report = read_report(folder)
    chosen = tuple(one for one in theirs.scenarios if (one.language, one.topic) == ("ru", "log"))
    assert by_language(report.scenarios) == by_language(chosen)
    assert report.verdict is theirs.verdict


def test_a_subject_that_cannot_be_made_is_in_the_report(project: pytest.Pytester) -> None:
    """`verify` tells every scenario that could not be asked; so does the plugin."""
    name, folder = "python:tests.miniatures:cannot_be_made", project.path / "report"

    project.runpytest_inprocess(GROUPS, f"--subject={name}", f"--spec-report={folder}")

    report = read_report(folder)
    assert report.verdict is Verdict.ADAPTER_ERROR
    assert len(report.scenarios) == 6


@pytest.mark.parametrize(
    "chosen",
    [[GROUPS], [f"{GROUPS}::IM-SC-0003"], ["features/ru/templates", "--deselect", GROUPS]],
    ids=["file", "node", "deselect"],
)
def test_a_partial_run_is_incomplete(project: pytest.Pytester, chosen: list[str]) -> None:
    """Whatever leaves scenarios out, the report of the rest is no verdict."""
    folder = project.path / "report"

    project.runpytest_inprocess(*chosen, f"--spec-report={folder}")

    assert read_report(folder).verdict is Verdict.INCOMPLETE


def test_a_run_filtered_by_keyword_is_incomplete(project: pytest.Pytester) -> None:
    """`-k` gives no verdict, and the report says what was chosen."""
    folder = project.path / "report"

    project.runpytest_inprocess(GROUPS, "-k", "IM-SC-0003", f"--spec-report={folder}")

    report = read_report(folder)
    assert (report.verdict, report.only, report.languages) == (Verdict.INCOMPLETE, "IM-SC-0003", ("ru",))


def test_a_users_own_subject_is_asked(project: pytest.Pytester) -> None:
    """A project overrides one fixture to test its own system, and reads our text when it fails."""
    project.makeconftest(OVERRIDE.format(factory="refuses_everything"))

    result = project.runpytest_inprocess(f"{GROUPS}::IM-SC-0002", "-q")

    result.assert_outcomes(failed=1)
    words = load("ru")
    failed = next(one for one in run(miniatures.refuses_everything).report.scenarios if one.id == "IM-SC-0002")
    told = result.stdout.str()
    assert words.text("label.requirement", text=requirement(failed, words)) in told
    assert words.text("failure.other-refusal") in told
    assert words.text("label.operations") in told
    assert "Traceback" not in told
    assert "During handling" not in told
    assert "interaction_spec/conformance" not in told


def test_a_failure_says_how_to_run_it_again(project: pytest.Pytester) -> None:
    """The call of pytest that is printed repeats this scenario of this system."""
    subject = f"{SUBJECT}:refuses_everything"

    result = project.runpytest_inprocess(GROUPS, "-k", "IM-SC-0002", "--subject", subject)

    again = load("ru").text("label.rerun", text=f"pytest {GROUPS}::IM-SC-0002 --subject {subject}")
    result.stdout.fnmatch_lines([f"*{again}"])


def test_a_users_own_subject_is_not_called_reference(project: pytest.Pytester) -> None:
    """A report does not say of one system what is true of another."""
    project.makeconftest(OVERRIDE.format(factory="accepts_everything"))
    folder = project.path / "report"

    project.runpytest_inprocess(f"{GROUPS}::IM-SC-0002", f"--spec-report={folder}")

    report = read_report(folder)
    assert report.subject.product == "Nothing"
    assert report.subject.name != "reference"


def test_an_unknown_subject_is_a_usage_error(project: pytest.Pytester) -> None:
    """A subject that does not exist is a mistake in the call, and told once."""
    result = project.runpytest_inprocess(GROUPS, "--subject=nobody")

    assert result.ret == pytest.ExitCode.USAGE_ERROR


def test_a_file_that_cannot_be_read_is_told_with_its_fix(pytester: pytest.Pytester, few: Specification) -> None:
    """A broken feature file is an error of collection, told as `check` tells it."""
    place = few.step("ru", "IM-SC-0005", "group.delete")
    few.change(place, "Когда ", "когда ")
    project = prepare(pytester, few.root)

    result = project.runpytest_inprocess(GROUPS)

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*features/ru/templates/groups.feature:{place.line}*description*"])
    assert load("en").text("fix.description") in result.stdout.str()


def test_a_sentence_that_means_nothing_fails_its_scenario(pytester: pytest.Pytester, few: Specification) -> None:
    """A sentence of no phrase fails where it stands, and blames the specification."""
    place = few.step("ru", "IM-SC-0005", "group.delete")
    few.change(place, "CALLS»", "CALLS»!")
    project = prepare(pytester, few.root)

    result = project.runpytest_inprocess(GROUPS, "-q")

    result.assert_outcomes(failed=1, passed=5)
    words = load("ru")
    assert words.text("label.fault", text=words.text("fault.spec")) in result.stdout.str()
    assert f"features/ru/templates/groups.feature:{place.line}" in result.stdout.str()


OWN_FEATURE = """
Feature: Our own
  @ours
  Scenario: One
    Given a thing
"""
OWN_TEST = """
from pytest_bdd import given, scenarios
scenarios("own.feature")

@given("a thing")
def _(): pass
"""


def test_a_projects_own_features_are_left_alone(project: pytest.Pytester) -> None:
    """A feature file outside the specification is not collected, and its tags stay markers."""
    (project.path / "own.feature").write_text(OWN_FEATURE, "utf-8")
    project.makepyfile(test_own=OWN_TEST)

    result = project.runpytest_inprocess(".", "--ignore=features", "-m", "ours")

    result.assert_outcomes(passed=1)


def test_a_project_without_features_of_ours_is_left_alone(pytester: pytest.Pytester) -> None:
    """Where no folder is named, no feature file is taken, wherever it lies."""
    file = pytester.path / "features" / "ru" / "topic" / "own.feature"
    file.parent.mkdir(parents=True)
    file.write_text(OWN_FEATURE, "utf-8")
    pytester.makepyfile("def test_nothing(): pass")

    result = pytester.runpytest_inprocess(*QUICK)

    result.assert_outcomes(passed=1)


def test_the_plugin_writes_nothing_unasked(project: pytest.Pytester) -> None:
    """Without `--spec-report` a run leaves no file."""
    before = sorted(project.path.iterdir())

    project.runpytest_inprocess(GROUPS)

    assert sorted(project.path.iterdir()) == before


def test_junit_of_pytest_holds_every_scenario(project: pytest.Pytester) -> None:
    """Pytest's own report names the scenarios by their ids, too."""
    file = Path(project.path / "junit.xml")

    project.runpytest_inprocess(GROUPS, f"--junit-xml={file}")

    assert file.read_text("utf-8").count('name="IM-SC-') == 6
