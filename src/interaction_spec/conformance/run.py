"""The referee: the one place where match, operation, outcome and expectation meet.

pytest and the loop of `verify` both call `run_step`, so a scenario has one meaning.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from interaction_spec.errors import (
    InteractionSpecError,
    NotApplicable,
    NotDeclared,
    NotUnderstood,
    StepFailed,
    SubjectFailed,
    SubjectGone,
)
from interaction_spec.language import match
from interaction_spec.model.match import Match
from interaction_spec.model.operations import ClockSet, Operation, SessionBegin
from interaction_spec.model.outcomes import Ok, Outcome, Rejected
from interaction_spec.model.values import Edition, Extension
from interaction_spec.report.results import Exchange, Failure, ScenarioResult, Status
from interaction_spec.scenarios import Feature, Scenario, Step
from interaction_spec.steps import FIRST_DAY, STEPS, Asking, Check, Story

from .subject import Witness, told


@dataclass
class Run:
    """One scenario on its way through one subject."""

    witness: Witness
    feature: Feature
    scenario: Scenario
    story: Story = field(default_factory=Story)
    role: str = "given"
    sent: bool = True
    """Whether the last When sent anything."""

    @property
    def exchanges(self) -> list[Exchange]:
        """What was sent and answered so far in this scenario."""
        return self.witness.exchanges


def begin(witness: Witness, feature: Feature, scenario: Scenario, edition: Edition) -> Run:
    """Begin a scenario with an empty system, in the edition that it holds for.

    Raises:
        NotApplicable: the system does not claim what the scenario is about.
        SubjectFailed: the system does not begin a session.
    """
    witness.exchanges.clear()
    claims = witness.claims
    if scenario.edition:
        edition = Edition(scenario.edition)
    elif claims:
        edition = claims.edition(edition)
    if claims:
        claims.check(feature, scenario, edition)
    asked = tuple(map(Extension, scenario.extensions))
    outcome = witness.perform(SessionBegin(edition=edition, work_date=FIRST_DAY, today=FIRST_DAY, extensions=asked))
    if not isinstance(outcome, Ok):
        raise SubjectFailed("no-session", detail=str(told(outcome)))
    return Run(witness, feature, scenario)


def run_step(run: Run, step: Step) -> None:
    """Carry out one sentence.

    Raises:
        NotUnderstood: the sentence is not in the catalogue, or makes no sense at this point.
        StepFailed: the system does something else.
        SubjectFailed: the system gave no proper answer.
    """
    understood = match(step.text, step.table, run.feature.language)
    carry_out(run, step, understood)


def carry_out(run: Run, step: Step, understood: Match) -> None:
    """Carry out one sentence that was understood; see `run_step`."""
    meaning = STEPS.get(understood.phrase)
    if meaning is None:
        raise NotUnderstood("phrase-unbound", id=understood.phrase)
    if meaning.role != step.role:
        raise NotUnderstood("role", phrase=understood.phrase, expected=meaning.role.title(), actual=step.role.title())
    _check_order(run, step, understood)
    before = len(run.exchanges)
    check = _drive(run, meaning.carry(understood, run.story), step.role)
    run.role, run.sent = step.role, len(run.exchanges) > before
    if step.role == "then":
        _judge(check)


def finish(run: Run) -> None:
    """End a scenario: nothing is left open, and no refusal went unnoticed."""
    _check_refusal(run)
    run.story.check_finished()


def _check_order(run: Run, step: Step, understood: Match) -> None:
    """A refusal must be named by the next step, and a block of Whens must have sent something."""
    if understood.phrase != "refused":
        _check_refusal(run)
    if step.role != "when" and run.role == "when" and not run.sent:
        raise NotUnderstood("nothing-sent")


def _check_refusal(run: Run) -> None:
    if run.story.refused:
        raise StepFailed("refused", "ok", told(run.story.refused), code=run.story.refused.code)


def _drive(run: Run, asking: Asking, role: str) -> Check | None:
    """Hand the operations of a step to the subject one by one, and its answers back."""
    try:
        operation = next(asking)
        while True:
            operation = asking.send(_ask(run, operation, role))
    except StopIteration as stop:
        check: Check | None = stop.value
        return check


def _ask(run: Run, operation: Operation, role: str) -> Outcome:
    if isinstance(operation, ClockSet):
        _check_clock(run.witness)
    before = run.witness.digest() if role == "when" else ""
    outcome = run.witness.perform(operation)
    if isinstance(outcome, Rejected):
        if role == "given":
            raise StepFailed("not-testable", detail=f"{operation.tag}: {outcome.code}")
        if role == "then":
            raise StepFailed("refused", "ok", told(outcome), code=outcome.code)
        run.witness.compare(before, run.witness.digest() if before else "")
    return outcome


def _check_clock(witness: Witness) -> None:
    """A clock that can only be read makes a scenario on another day meaningless; without any, it is left open."""
    clock = witness.claims.hello.clock if witness.claims else "settable"
    if clock == "reported":
        raise NotApplicable("clock-fixed", claim="clock")
    if clock == "absent":
        raise SubjectGone("clock-fixed", claim="clock")


def _judge(check: Check | None) -> None:
    if check is None:
        raise NotUnderstood("not-understood", detail="this Then expects nothing")
    if not check.holds:
        raise StepFailed(check.reason, check.expected, check.actual)


def run_scenario(witness: Witness, feature: Feature, scenario: Scenario, edition: Edition) -> ScenarioResult:
    """Run one scenario to its end, and say what became of it. Never raises."""
    started = time.perf_counter()
    step: Step | None = None
    failure: tuple[Status, Failure] | None = None
    try:
        run = begin(witness, feature, scenario, edition)
        for step in scenario.steps:
            run_step(run, step)
        finish(run)
    except Exception as error:  # noqa: BLE001 (a fault of ours costs one scenario, not the run)
        failure = failed(error, feature, scenario, step)
    scored = witness.claims is None or witness.claims.scored(scenario)
    return result(feature, scenario, (time.perf_counter() - started) * 1000, failure, scored=scored)


_STATUSES: dict[type[InteractionSpecError], Status] = {
    StepFailed: Status.FAILED,
    SubjectGone: Status.NOT_RUN,
    SubjectFailed: Status.ERRORED_ADAPTER,
    NotDeclared: Status.NOT_DECLARED,
    NotApplicable: Status.NOT_APPLICABLE,
}
"""The kinds of errors, the more special ones first."""


def failed(error: Exception, feature: Feature, scenario: Scenario, step: Step | None) -> tuple[Status, Failure]:
    """What an error says of a scenario: whose fault it is, and where it happened."""
    if not isinstance(error, InteractionSpecError):
        error = NotUnderstood("not-understood", detail=f"{type(error).__name__}: {error}")
    known = (status for kind, status in _STATUSES.items() if isinstance(error, kind))
    return next(known, Status.ERRORED_SUITE), Failure(
        path=feature.path,
        line=step.line if step else scenario.line,
        sentence=f"{step.keyword}{step.text}" if step else scenario.title,
        reason=f"{error.area}.{error.reason}",
        params=error.params,
        expected=error.expected if isinstance(error, StepFailed) else "",
        actual=error.actual if isinstance(error, StepFailed) else "",
    )


def result(
    feature: Feature, scenario: Scenario, ms: float, failure: tuple[Status, Failure] | None, *, scored: bool = True
) -> ScenarioResult:
    """The result of one scenario."""
    return ScenarioResult(
        id=scenario.id,
        language=feature.language,
        topic=feature.topic,
        requirement=scenario.requirement,
        status=failure[0] if failure else Status.PASSED,
        ms=round(ms, 3),
        path=feature.path,
        line=scenario.line,
        digest=scenario.digest,
        scored=scored,
        failure=failure[1] if failure else None,
    )
