"""What a system answered to a step, as a frame shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from interaction_spec.model.match import Refusal
from interaction_spec.model.operations import Operation
from interaction_spec.model.outcomes import Counted, DryRun, LoggedResult, Numbered, Processed, Rejected, Value
from interaction_spec.model.protocol import read_operation
from interaction_spec.model.values import Answer, Question
from interaction_spec.report.frames import Frame, Refused
from interaction_spec.report.results import Exchange

from .watching import SHOWN, Names


def answers(exchanges: Sequence[Exchange], names: Names) -> Frame:
    """A frame with what the last operation was answered that could change something, and what was asked meanwhile."""
    for exchange in reversed(exchanges):
        operation = read_operation(exchange.operation)
        if exchange.outcome["outcome"] == "rejected":
            told = Rejected.model_validate(exchange.outcome)
            return Frame(refused=(Refused(refusal=_refusal(told.code, told.params, names)),))
        if operation.tag not in SHOWN:
            value = operation.result.model_validate(exchange.outcome["value"])
            return Frame(asked=_asked(operation, value), answer=_facts(operation, value), refused=_lines(value, names))
    return Frame()


def _refusal(code: str, params: dict[str, str], names: Names) -> Refusal:
    """A refusal tells an interaction by its id; a reader knows its name."""
    return Refusal(code=code, params={role: names.get(value, value) if role == "entry" else value
                                      for role, value in params.items()})  # fmt: skip


def _asked(operation: Operation, value: Value) -> dict[Question, Answer | None]:
    given: dict[Question, Answer] = getattr(operation, "answers", {})
    return {question: given.get(question) for question in value.asked}


def _lines(value: Value, names: Names) -> tuple[Refused, ...]:
    if not isinstance(value, LoggedResult | DryRun):
        return ()
    return tuple(Refused(contact=one.contact, refusal=_refusal(one.code, one.params, names)) for one in value.refused)


def _facts(operation: Operation, value: Value) -> dict[str, Any]:
    """What an answer says that no list shows."""
    match value:
        case Counted():
            return {"count": str(value.count)}
        case Numbered() if operation.tag == "segment.create":  # of a line, it is no number that a reader sees
            return {"no": value.no} | _warning(value.warning)
        case LoggedResult():
            return {"interactions": str(value.interactions)} | _warning(value.warning)
        case DryRun():
            return {"interactions": str(value.interactions)}
        case Processed() if not value.recorded:
            return {"silent": str(value.reason)}
        case _:
            return {}


def _warning(warned: bool) -> dict[str, str]:  # noqa: FBT001 (the one thing that it is about)
    return {"warning": "yes"} if warned else {}
