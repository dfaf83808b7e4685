"""A result in the reader's words: the same texts on the terminal, in JUnit and in the HTML report."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping, Sequence
from typing import Any

from interaction_spec.language import Catalogue, load
from interaction_spec.language.writing import write_refusal, write_text
from interaction_spec.model.fields import FIELDS, Kind
from interaction_spec.model.match import Refusal
from interaction_spec.model.values import Edition

from .results import Exchange, Failure, ScenarioResult, Status

LINE = 200
"""How much of an operation is printed; the evidence holds all of it."""

FAULTS = {Status.ERRORED_ADAPTER: "adapter", Status.NOT_RUN: "adapter", Status.ERRORED_SUITE: "spec"}


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What commands a terminal instead of being shown by it."""


def printable(text: str) -> str:
    """A text for a terminal: a system may answer anything, and a report may hold anything."""
    return _CONTROL.sub("\ufffd", text)


def reason(failure: Failure, catalogue: Catalogue) -> str:
    """Why a scenario is not green. A reason that the catalogue does not know is told by its id."""
    if failure.reason not in catalogue:
        return ", ".join([failure.reason, *failure.params.values()])
    return catalogue.text(failure.reason, **failure.params)


def requirement(result: ScenarioResult, catalogue: Catalogue) -> str:
    """The text of the requirement that a scenario proves."""
    id_ = f"title.{result.requirement}"
    return catalogue.text(id_) if id_ in catalogue else result.requirement


def rerun(result: ScenarioResult, subject: str, exchanges: Sequence[Exchange] = ()) -> str:
    """The command that repeats one scenario."""
    chosen = "" if subject == "reference" else f" --subject {shlex.quote(subject)}"
    edition = next((str(one.operation.get("edition", "")) for one in exchanges), "")
    chosen += f" --edition {edition}" if edition not in {"", Edition.NAV_2017} else ""
    return f"interaction-spec verify{chosen} --only {result.id} --language {result.language}"


def blame(result: ScenarioResult, catalogue: Catalogue) -> str:
    """Whose fault it is that a scenario is not green."""
    return catalogue.text(f"fault.{FAULTS.get(result.status, 'system')}")


def operation(exchange: Exchange, catalogue: Catalogue) -> str:
    """One operation and its answer on one line; defaults and blanks are left out."""
    sent = {key: value for key, value in exchange.operation.items() if key != "op" and value not in ("", [], {})}
    return f"{exchange.operation['op']} {_json(sent)} → {_outcome(exchange.outcome, catalogue)}"


def _outcome(outcome: Mapping[str, Any], catalogue: Catalogue) -> str:
    if outcome["outcome"] == "rejected":
        refusal = Refusal(code=outcome["code"], params=outcome.get("params", {}))
        return f"rejected {refusal.code}: {write_refusal(refusal, catalogue)}"
    rest = {key: value for key, value in outcome.items() if key != "outcome"}
    told = rest.get("value", rest)
    shown = {key: value for key, value in told.items() if value not in ("", [], {})}
    return f"{outcome['outcome']} {_json(shown)}" if shown else str(outcome["outcome"])


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LINE else f"{text[: LINE - 1]}…"


def side(value: Any, catalogue: Catalogue) -> list[str]:
    """What was expected or told, in the reader's words: rows of a table by captions, a refusal by its text."""
    if isinstance(value, list) and not value:
        return ["—"]
    if isinstance(value, list) and all(isinstance(row, dict) for row in value):
        return ["  ".join(_said(key, row[key], catalogue) for key in row) for row in value]
    if isinstance(value, dict) and "code" in value:
        refusal = Refusal(code=str(value["code"]), params=value.get("params", {}))
        return [f"{refusal.code}: {write_refusal(refusal, catalogue)}"]
    return [value if isinstance(value, str) else _json(value)]


def _said(key: str, value: Any, catalogue: Catalogue) -> str:
    caption = catalogue.text(f"field.{key}") if key in FIELDS else key
    return f"{caption} = {_cell(key, value, catalogue)}"


def _cell(key: str, value: Any, catalogue: Catalogue) -> str:
    field = FIELDS.get(key)
    if value == "" or field is None:
        return str(value) or "—"
    if field.kind is Kind.OPTION and f"option.{field.domain}.{value}" in catalogue:
        return catalogue.text(f"option.{field.domain}.{value}")
    return write_text(str(value), catalogue) if field.kind is Kind.TEXT else str(value)


def failure_lines(
    result: ScenarioResult, exchanges: Sequence[Exchange], catalogue: Catalogue, subject: str, again: str = ""
) -> list[str]:
    """What a failure prints: requirement, sentence, both sides, the operations sent, and how to run it `again`."""
    failure = result.failure
    if failure is None or not result.red:
        return []
    say = catalogue.text
    lines = [
        f"{result.id} ({result.requirement})  {result.language}: {failure.path}:{failure.line}",
        f"  {say('label.requirement', text=requirement(result, catalogue))}",
        f"  {say('label.step', text=failure.sentence)}",
        f"  {reason(failure, catalogue)}",
        f"  {say('label.fault', text=blame(result, catalogue))}",
    ]
    if failure.expected != failure.actual:
        for label, value in (("expected", failure.expected), ("actual", failure.actual)):
            first, *rest = side(value, catalogue)
            lines += [f"  {say('label.' + label, text=first)}", *(f"    {row}" for row in rest)]
    lines.append(f"  {say('label.operations')}")
    lines += [f"    {number}. {operation(one, catalogue)}" for number, one in enumerate(exchanges, 1)]
    lines.append(f"  {say('label.rerun', text=again or rerun(result, subject, exchanges))}")
    return lines


def reader(language: str, chosen: Catalogue) -> Catalogue:
    """A failure in a Russian feature is told in Russian, unless the reader has chosen a locale of their own."""
    return load(language) if chosen.locale == "en" else chosen
