"""A result in the reader's words: the same texts on the terminal, in JUnit and in the HTML report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from interaction_spec.language import Catalogue, load
from interaction_spec.language.writing import write_refusal
from interaction_spec.model.match import Refusal

from .results import Exchange, Failure, Report, ScenarioResult, Status

FAULTS = {Status.FAILED: "system", Status.ERRORED_ADAPTER: "system", Status.ERRORED_SUITE: "spec"}


def reason(failure: Failure, catalogue: Catalogue) -> str:
    """Why a scenario is not green. A reason that the catalogue does not know is told by its id."""
    if failure.reason not in catalogue:
        return ", ".join([failure.reason, *failure.params.values()])
    return catalogue.text(failure.reason, **failure.params)


def requirement(result: ScenarioResult, catalogue: Catalogue) -> str:
    """The text of the requirement that a scenario proves."""
    id_ = f"title.{result.requirement}"
    return catalogue.text(id_) if id_ in catalogue else result.requirement


def rerun(result: ScenarioResult, subject: str) -> str:
    """The command that repeats one scenario."""
    chosen = "" if subject == "reference" else f" --subject {subject}"
    return f"interaction-spec verify{chosen} --only {result.id} --language {result.language}"


def operation(exchange: Exchange, catalogue: Catalogue) -> str:
    """One operation and its answer on one line."""
    sent = {key: value for key, value in exchange.operation.items() if key != "op"}
    return f"{exchange.operation['op']} {_json(sent)} → {_outcome(exchange.outcome, catalogue)}"


def _outcome(outcome: Mapping[str, Any], catalogue: Catalogue) -> str:
    if outcome["outcome"] == "rejected":
        refusal = Refusal(code=outcome["code"], params=outcome.get("params", {}))
        return f"rejected {refusal.code}: {write_refusal(refusal, catalogue)}"
    rest = {key: value for key, value in outcome.items() if key != "outcome"}
    return f"{outcome['outcome']} {_json(rest.get('value', rest))}"


def _json(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 160 else f"{text[:157]}…"


def failure_lines(
    result: ScenarioResult, exchanges: Sequence[Exchange], catalogue: Catalogue, subject: str
) -> list[str]:
    """What a failure prints: requirement, sentence, both sides, the operations sent, and how to run it again."""
    failure = result.failure
    if failure is None:
        return []
    say = catalogue.text
    lines = [
        f"{result.id} ({result.requirement})  {result.language}: {failure.path}:{failure.line}",
        f"  {say('label.requirement')}: {requirement(result, catalogue)}",
        f"  {say('label.step')}: {failure.sentence}",
        f"  {reason(failure, catalogue)}",
        f"  {say('label.fault')}: {say('fault.' + FAULTS[result.status])}",
    ]
    if failure.expected or failure.actual:
        lines += [
            f"  {say('label.expected')}: {failure.expected}",
            f"  {say('label.actual')}: {failure.actual}",
        ]
    lines.append(f"  {say('label.operations')}:")
    lines += [f"    {number}. {operation(one, catalogue)}" for number, one in enumerate(exchanges, 1)]
    lines.append(f"  {say('label.rerun')}: {rerun(result, subject)}")
    return lines


def tally(report: Report) -> dict[str, dict[str, tuple[int, int]]]:
    """For each topic and language: how many scenarios passed, of how many."""
    table: dict[str, dict[str, tuple[int, int]]] = {}
    for result in report.scenarios:
        row = table.setdefault(result.topic, {})
        passed, total = row.get(result.language, (0, 0))
        row[result.language] = passed + (result.status is Status.PASSED), total + 1
    return table


def reader(language: str, chosen: Catalogue) -> Catalogue:
    """A failure in a Russian feature is told in Russian, unless the reader has chosen a locale of their own."""
    return load(language) if chosen.locale == "en" else chosen
