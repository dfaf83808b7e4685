"""The suite bites: every wrong system is told from a right one, in every language, and the blame is put right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest
from tests import miniatures
from tests.conformance.broken import Specification
from tests.conformance.runs import run

from interaction_spec.conformance.run import run_scenario
from interaction_spec.conformance.selftest.all_mutants import MUTANTS
from interaction_spec.conformance.selftest.mutant import Mutant
from interaction_spec.conformance.specification import read_all
from interaction_spec.conformance.subject import Witness
from interaction_spec.conformance.verify import Settings, Verified, plan, verify
from interaction_spec.language import LANGUAGES, load
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Hello, Ok, Outcome
from interaction_spec.model.protocol import Subject
from interaction_spec.model.values import Edition
from interaction_spec.report import Report, ScenarioResult, Status, Verdict
from interaction_spec.report.texts import failure_lines, requirement, rerun, side
from interaction_spec.scenarios import Feature

SAMPLE = ("follow-up-keeps-template", "cancel-deletes", "logging-is-not-atomic", "series-repeats", "cost-dropped")
"""A few wrong systems; `interaction-spec selftest` tries all of them."""

Features = Mapping[str, Sequence[Feature]]


def statuses(report: Report) -> set[Status]:
    """The statuses that occur."""
    return {one.status for one in report.scenarios}


def red(report: Report, language: str) -> list[str]:
    """The ids of the scenarios that are not green in a language."""
    return [one.id for one in report.scenarios if one.language == language and one.status is not Status.PASSED]


def test_a_healthy_system_conforms(features: Features) -> None:
    """Every scenario of the specification passes, once in each language, in file order."""
    report = run(miniatures.healthy).report

    assert (report.verdict, statuses(report)) == (Verdict.CONFORMANT, {Status.PASSED})
    assert [(one.language, one.id) for one in report.scenarios] == [
        (feature.language, scenario.id) for feature, scenario in plan(features)
    ]
    assert (report.languages, report.only) == (LANGUAGES, "")
    assert (report.subject.name, report.subject.product) == ("miniature", "interaction-spec reference engine")


def test_the_evidence_holds_every_exchange() -> None:
    """What was sent and answered is kept for every scenario, beginning with its session."""
    verified = run(miniatures.healthy)

    assert [(one.id, one.language) for one in verified.evidence] == [
        (one.id, one.language) for one in verified.report.scenarios
    ]
    assert {one.exchanges[0].operation["op"] for one in verified.evidence} == {"session.begin"}
    assert all("outcome" in exchange.outcome for one in verified.evidence for exchange in one.exchanges)


def test_three_languages_send_the_same() -> None:
    """The operations of a scenario are equal, byte for byte, in whatever language it was written."""
    evidence = run(miniatures.healthy).evidence

    sent = {
        language: [
            [exchange.model_dump_json() for exchange in one.exchanges] for one in evidence if one.language == language
        ]
        for language in LANGUAGES
    }

    assert sent["fr"] == sent["es"] == sent["ru"]


def test_a_filtered_run_is_incomplete() -> None:
    """A part of the specification gives no verdict, however green it is."""
    report = run(miniatures.healthy, "IM-SC-0003").report

    assert (report.verdict, len(report.scenarios)) == (Verdict.INCOMPLETE, 3)


def test_a_failure_of_a_filtered_run_is_one() -> None:
    """A part of the specification is enough to fail."""
    report = run(miniatures.refuses_everything, "IM-SC-0003").report

    assert report.verdict is Verdict.NON_CONFORMANT


VICES: dict[Callable[[], Subject], tuple[Verdict, set[Status]]] = {
    miniatures.accepts_everything: (Verdict.NON_CONFORMANT, {Status.FAILED, Status.NOT_DECLARED}),
    miniatures.refuses_everything: (Verdict.NON_CONFORMANT, {Status.FAILED}),
    miniatures.claims_unsupported: (Verdict.NON_CONFORMANT, {Status.FAILED}),
    miniatures.reports_errors: (Verdict.NON_CONFORMANT, {Status.FAILED}),
    miniatures.echoes: (Verdict.INCOMPLETE, {Status.ERRORED_ADAPTER}),
    miniatures.answers_nonsense: (Verdict.INCOMPLETE, {Status.ERRORED_ADAPTER}),
    miniatures.answers_wrong_value_type: (Verdict.INCOMPLETE, {Status.ERRORED_ADAPTER}),
    miniatures.answers_wrong_field_types: (Verdict.NON_CONFORMANT, {Status.ERRORED_ADAPTER, Status.FAILED}),
    miniatures.crashes: (Verdict.INCOMPLETE, {Status.ERRORED_ADAPTER}),
    miniatures.refuses_hello: (Verdict.ADAPTER_ERROR, {Status.ERRORED_ADAPTER}),
    miniatures.cannot_be_made: (Verdict.ADAPTER_ERROR, {Status.ERRORED_ADAPTER}),
}
"""Systems on which not one of all scenarios passes."""


@pytest.mark.parametrize("vice", VICES, ids=lambda vice: vice.__name__)
def test_no_scenario_passes_on_a_broken_system(vice: Callable[[], Subject]) -> None:
    """Whatever a broken system answers to everything, every scenario sees it, and none is lost."""
    report = run(vice).report

    assert (report.verdict, statuses(report)) == VICES[vice]
    assert len(report.scenarios) == len(run(miniatures.healthy).report.scenarios)


def test_a_forgetful_system_is_to_blame_itself() -> None:
    """What a system forgets is its own fault, never that of the specification."""
    report = run(miniatures.forgets_everything).report

    assert (report.verdict, statuses(report)) == (Verdict.NON_CONFORMANT, {Status.FAILED, Status.PASSED})


def test_one_crash_costs_one_scenario() -> None:
    """A system that dies once and comes back loses the scenario in which it died, and no other."""
    report = run(miniatures.crashes_on_second_call).report

    (died,) = [one for one in report.scenarios if one.status is not Status.PASSED]
    assert died.status is Status.ERRORED_ADAPTER
    assert died.failure
    assert died.failure.reason == "failure.no-answer"
    assert "RuntimeError" in died.failure.params["detail"]


def test_a_refusal_that_changes_something_is_seen() -> None:
    """Every refusal also proves that nothing changed, where the system can be asked for its fingerprint."""
    report = run(miniatures.changes_on_refusal).report

    failures = [one.failure for one in report.scenarios if one.failure]
    assert {one.reason for one in failures} == {"failure.changed"}
    assert len(failures) % 3 == 0


@pytest.mark.parametrize("mutant", SAMPLE)
def test_a_wrong_engine_is_killed_in_every_language(mutant: str) -> None:
    """One broken rule turns scenarios red, the same ones in every language, and by no means all of them."""
    report = run(MUTANTS[mutant].make).report

    killers = red(report, "fr")
    assert 0 < len(killers) < 30
    assert red(report, "es") == killers
    assert red(report, "ru") == killers


@pytest.mark.parametrize("mutant", SAMPLE)
def test_a_wrong_engine_is_to_blame_itself(mutant: str) -> None:
    """A wrong engine fails; it is no error of the suite, and none of the wire."""
    report = run(MUTANTS[mutant].make).report

    assert (report.verdict, statuses(report)) == (Verdict.NON_CONFORMANT, {Status.FAILED, Status.PASSED})


def test_a_mutant_without_mutation_conforms() -> None:
    """What kills a mutant is its broken rule, not the wrapping."""
    assert run(Mutant).report.verdict is Verdict.CONFORMANT


def killed_by(mutant: str, language: str) -> tuple[ScenarioResult, Verified]:
    """The first scenario that a mutant fails in a language."""
    verified = run(MUTANTS[mutant].make)
    return next(one for one in verified.report.scenarios if one.failure and one.language == language), verified


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_failure_is_told_in_full(language: str) -> None:
    """A failure tells the requirement, the sentence, both sides, all operations, and how to run it again."""
    result, verified = killed_by(SAMPLE[0], language)
    (evidence,) = [one for one in verified.evidence if (one.id, one.language) == (result.id, language)]
    words = load(language)
    assert result.failure

    lines = [line.strip() for line in failure_lines(result, evidence.exchanges, words, "python:my.crm:make")]

    assert lines[0] == f"{result.id} ({result.requirement})  {language}: {result.path}:{result.failure.line}"
    assert lines[1] == words.text("label.requirement", text=requirement(result, words))
    assert lines[2] == words.text("label.step", text=result.failure.sentence)
    assert words.text("label.expected", text=side(result.failure.expected, words)[0]) in lines
    assert words.text("label.actual", text=side(result.failure.actual, words)[0]) in lines
    for number, exchange in enumerate(evidence.exchanges, 1):
        assert any(line.startswith(f"{number}. {exchange.operation['op']}") for line in lines)
    assert lines[-1] == words.text("label.rerun", text=rerun(result, "python:my.crm:make"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_failure_holds_no_foreign_words(language: str) -> None:
    """A Russian failure is told in Russian: labels, reason, requirement and captions."""
    result, verified = killed_by(SAMPLE[0], language)
    mine = "\n".join(failure_lines(result, (), load(language), "reference"))

    english = "\n".join(failure_lines(result, (), load("en"), "reference"))

    assert result.failure
    assert load(language).text(result.failure.reason) in mine
    assert not {line for line in mine.splitlines()[1:] if line} & {
        line for line in english.splitlines()[1:] if result.failure.sentence not in line
    }
    assert verified.report.subject.name == "miniature"


def test_the_command_that_repeats_a_failure_repeats_it() -> None:
    """The id and the language of the rerun line select exactly the scenario that failed."""
    result, _ = killed_by(SAMPLE[0], "ru")
    command = rerun(
        result, "python:interaction_spec.conformance.selftest.mutants_segments:FollowUpKeepsTemplate"
    ).split()

    chosen = plan(read_all(Specification.real(), [command[-1]]), command[command.index("--only") + 1])

    assert [scenario.id for _, scenario in chosen] == [result.id]
    assert command[:4] == ["interaction-spec", "verify", "--subject", command[3]]


def test_a_sentence_that_means_nothing_is_a_fault_of_the_suite(few: Specification) -> None:
    """A scenario that cannot be understood is blamed on the specification, and ends no run."""
    place = few.step("ru", "IM-SC-0005", "group.delete")
    few.change(place, "CALLS»", "CALLS»!")

    report = verify(read_all(few.root), miniatures.healthy, Settings("templates"), name="miniature").report

    assert report.verdict is Verdict.SUITE_ERROR
    (result,) = [one for one in report.scenarios if one.status is Status.ERRORED_SUITE]
    assert (result.id, result.language) == ("IM-SC-0005", "ru")
    assert result.failure
    assert (result.failure.path, result.failure.line) == (place.path, place.line)


def test_sessions_do_not_leak() -> None:
    """No scenario depends on another: in the opposite order all of them pass as well."""
    features = read_all(Specification.real(), ["es"])
    witness = Witness(miniatures.healthy())
    witness.hello({})

    found = {
        run_scenario(witness, feature, scenario, Edition.NAV_2017).status
        for feature, scenario in reversed(plan(features))
    }

    assert found == {Status.PASSED}


@pytest.mark.parametrize(
    "pattern", ["IM-SC-0003", "im-sc-0003", "IM-R-002", "IM-P-02", "templates/groups", "templates", "IM-SC-00*"]
)
def test_a_pattern_selects_by_every_name(features: Features, pattern: str) -> None:
    """An id, a requirement, a procedure, a file, a topic or a pattern: each selects the same in every language."""
    chosen = plan(features, pattern)

    ids = {language: [one.id for feature, one in chosen if feature.language == language] for language in LANGUAGES}
    assert ids["fr"] == ids["es"] == ids["ru"] != []


def test_a_subject_is_asked_for_hello_once() -> None:
    """A run asks once who answers, and begins one session for each scenario."""
    asked: list[str] = []

    class Listening(Mutant):
        def act(self, operation: op.Operation) -> object:  # type: ignore[override] # it answers what the engine answers
            asked.append(operation.tag)
            return super().act(operation)

    report = verify(read_all(Specification.real(), ["fr"]), Listening, Settings("templates"), name="listening").report

    assert asked.count("session.hello") == 1
    assert asked.count("session.begin") == len(report.scenarios)


@pytest.mark.parametrize(
    ("clock", "status", "verdict"),
    [
        ("reported", Status.NOT_APPLICABLE, Verdict.CONFORMANT),
        ("absent", Status.NOT_RUN, Verdict.INCOMPLETE),
    ],
)
def test_a_clock_that_cannot_be_moved_is_not_held_against_a_system(
    clock: str, status: Status, verdict: Verdict
) -> None:
    """Scenarios that move the clock do not apply where it can only be read, and are left open where there is none."""

    class Fixed(Mutant):
        def act(self, operation: op.Operation) -> Outcome:
            outcome = super().act(operation)
            if isinstance(outcome, Ok) and isinstance(outcome.value, Hello):
                return Ok(value=outcome.value.model_copy(update={"clock": clock}))
            return outcome

    verified = verify(read_all(Specification.real(), ["fr"]), Fixed, name="fixed")

    moved = {one.id for one in run(miniatures.healthy).evidence if "clock.set" in str(one.exchanges)}
    assert {one.id for one in verified.report.scenarios if one.status is status} == moved != set()
    assert statuses(verified.report) == {Status.PASSED, status}
    assert verified.report.verdict is verdict
