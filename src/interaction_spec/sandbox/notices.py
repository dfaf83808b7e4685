"""What the reader is told: refusals and faults as messages, and what an accepted operation came to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from interaction_spec.errors import InteractionSpecError
from interaction_spec.language import Catalogue, write_refusal
from interaction_spec.model.match import Refusal
from interaction_spec.model.operations import Operation
from interaction_spec.model.outcomes import (
    Counted,
    LoggedResult,
    Numbered,
    Ok,
    Outcome,
    Processed,
    Recorded,
    Rejected,
    Value,
)


class Notice(NamedTuple):
    """One message; `kind` is `refused`, `wrong` (typed or clicked), `failed` or `done`."""

    kind: str
    text: str


def told(operation: Operation, outcome: Outcome, catalogue: Catalogue) -> Iterator[Notice]:
    """What is to be said of an answer. Of a query that found something, nothing."""
    if isinstance(outcome, Rejected):
        yield Notice("refused", write_refusal(Refusal(code=outcome.code, params=outcome.params), catalogue))
    elif not isinstance(outcome, Ok):
        yield Notice("failed", str(getattr(outcome, "message", outcome)))
    elif not operation.query:
        yield Notice("done", _done(outcome.value, catalogue))
        answers = getattr(operation, "answers", {})
        for question in outcome.value.asked:
            if question not in answers:  # no window shows this question, so the documented answer was taken
                yield Notice("asked", catalogue.text(f"question.{question}"))


def _done(value: Value, catalogue: Catalogue) -> str:
    match value:
        case Recorded(entry=None):
            key, params = "nothing", {}
        case Recorded():
            key, params = "recorded", {"entry": str(value.entry)}
        case Counted():
            key, params = "counted", {"count": str(value.count)}
        case LoggedResult():
            key, params = "logged", {"count": str(value.interactions)}
        case Numbered():
            key, params = "numbered", {"no": value.no}
        case Processed(recorded=False) if value.reason:
            key, params = "not_recorded", {"reason": catalogue.text(f"reason.{value.reason}")}
        case Processed():
            key, params = "recorded", {"entry": str(value.entry)}
        case _:
            key, params = "saved", {}
    return catalogue.text(f"guide.sandbox.{key}", **params)


def problem(error: InteractionSpecError, catalogue: Catalogue) -> Notice:
    """What was typed or clicked makes no sense here; and how to go on, where the catalogue knows."""
    params = {name: str(value) for name, value in error.params.items()}
    known = [key for key in (f"problem.{error.reason}", f"fix.{error.reason}") if key in catalogue]
    text = " ".join(catalogue.text(key, **params) for key in known) or catalogue.text("guide.sandbox.not_here")
    return Notice("wrong", text)
