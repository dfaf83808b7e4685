"""A subject that agrees with everything and knows nothing: what is sent to it shows what the specification asks."""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import Any

from interaction_spec.model.operations import Operation
from interaction_spec.model.outcomes import Ok, Outcome
from interaction_spec.model.values import Message

from .subject import Witness


class Anything(str):
    """A text that equals every other, so that any row is the one that a scenario selects."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        """Agree."""
        return True

    def __ne__(self, other: object) -> bool:
        """Agree."""
        return False


ANYTHING = Anything("anything")


@dataclass
class Echo:
    """Answers `ok` to every operation, with a value of the right form."""

    answered: int = 0

    def perform(self, operation: Operation) -> Outcome:
        """Agree. New records get the number of the request as their id."""
        self.answered += 1
        fields = operation.result.model_fields
        values = {name: self._value(name, field.annotation) for name, field in fields.items()}
        values["asked"] = tuple(getattr(operation, "answers", {}))
        return Ok.model_construct(value=operation.result.model_construct(**values))

    def _value(self, name: str, annotation: Any) -> Any:
        if typing.get_origin(annotation) is tuple:
            kind = typing.get_args(annotation)[0]
            return (_record(kind),) if isinstance(kind, type) and issubclass(kind, Message) else ()
        if isinstance(annotation, type) and issubclass(annotation, Message):
            return _record(annotation)
        return f"#{self.answered}" if name in {"entry", "no", "follow_up"} else 0


def _record(kind: type[Message]) -> Message:
    """A record whose texts equal everything."""
    fields = kind.model_fields.items()
    values: dict[str, Any] = {
        name: ANYTHING for name, field in fields if field.annotation is str or field.is_required()
    }
    return kind.model_construct(None, **values)


class Recorder(Witness):
    """Writes down what is sent, without holding the answers against the contract."""

    def ask(self, operation: Operation) -> Outcome:
        """Send one operation and take any answer."""
        return self.subject.perform(operation)
