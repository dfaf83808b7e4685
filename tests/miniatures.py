"""Miniatures: systems with one vice each. Every room of the tests takes its wrong systems from here.

Each is a factory without arguments, so that it can be named on a command line: `python:tests.miniatures:crashes`.
All answer what the runner asks by itself as they should, unless that is the vice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from interaction_spec.engine import Engine, reference
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import (
    Done,
    Drafted,
    Error,
    Figures,
    Hello,
    Marketing,
    Numbered,
    Ok,
    Outcome,
    Processed,
    Rejected,
    SegmentWithLines,
    Unsupported,
    Value,
)
from interaction_spec.model.protocol import Subject
from interaction_spec.model.records import InteractionFields, MarketingSetup, Segment, Statistics

Vice = Callable[[Engine, op.Operation], Any]
"""What a miniature does instead of working; it may ask a healthy engine."""

FORMALITIES = (op.SessionHello, op.SessionBegin, op.StateDigest)
"""What the runner asks by itself: a miniature answers it properly, so that its vice is what the scenarios see."""

EMPTY: dict[type[Value], Value] = {
    Hello: Hello(product="Nothing", version="0", profiles=("full",)),
    Numbered: Numbered(no="1"),
    Processed: Processed(recorded=False),
    Drafted: Drafted(draft=InteractionFields()),
    Figures: Figures(statistics=Statistics()),
    Marketing: Marketing(setup=MarketingSetup()),
    SegmentWithLines: SegmentWithLines(segment=Segment(), lines=()),
}
"""The emptiest value of each kind that cannot be made from nothing or zero."""


@dataclass
class Miniature:
    """A healthy engine that is asked only as far as the vice allows."""

    vice: Vice
    engine: Engine = field(default_factory=reference)

    def perform(self, operation: op.Operation) -> Outcome:
        """Begin properly, then give in to the vice."""
        if isinstance(operation, FORMALITIES):
            return self.engine.perform(operation)
        outcome: Outcome = self.vice(self.engine, operation)  # a vice may answer anything at all
        return outcome


def empty(kind: type[Value]) -> Value:
    """A value of this kind that says as little as it can."""
    blanks = {"rows": (), "count": 0, "interactions": 0, "digest": ""}
    known = {name: value for name, value in blanks.items() if name in kind.model_fields}
    return EMPTY.get(kind) or kind.model_validate(known)


class Silent:
    """Agrees with everything and keeps nothing; it claims no fingerprints either."""

    def perform(self, operation: op.Operation) -> Outcome:
        """Answer the emptiest `ok`, and claim to have asked whatever was answered."""
        asked = tuple(getattr(operation, "answers", {}))
        return Ok(value=empty(operation.result).model_copy(update={"asked": asked}))


def healthy() -> Subject:
    """No vice at all."""
    return reference()


def accepts_everything() -> Subject:
    """Says `ok` to everything, and knows nothing."""
    return Silent()


def refuses_everything() -> Subject:
    """Says no to everything."""
    return Miniature(lambda _, operation: Rejected(code="refused", params={"operation": operation.tag}))


def claims_unsupported() -> Subject:
    """Has none of the capabilities, without having said so."""
    return Miniature(lambda _, operation: Unsupported(capability=operation.tag))


def reports_errors() -> Subject:
    """Answers everything with an error."""
    return Miniature(lambda _, operation: Error(message=f"no luck with {operation.tag}"))


def echoes() -> Subject:
    """Sends back what it was sent."""
    return Miniature(lambda _, operation: operation)


def answers_nonsense() -> Subject:
    """Answers with something that is no outcome."""
    return Miniature(lambda _engine, _operation: "certainly")


def answers_wrong_value_type() -> Subject:
    """Answers every `ok` with the value of another operation."""
    wrong = {True: Hello(product="Wrong", version="0", profiles=("full",)), False: Done()}
    return Miniature(lambda _, operation: Ok(value=wrong[operation.result is Done]))


def answers_wrong_field_types() -> Subject:
    """Answers with the right kind of value, made without validation."""
    return Miniature(lambda _, operation: Ok.model_construct(value=operation.result.model_construct()))


def _crash(_engine: Engine, operation: op.Operation) -> Outcome:
    raise RuntimeError(f"{operation.tag} was too much")


def crashes() -> Subject:
    """Dies of every operation."""
    return Miniature(_crash)


def crashes_on_second_call() -> Subject:
    """Dies once, of the second operation of its life, and goes on as if nothing had happened."""
    calls: list[op.Operation] = []

    def vice(engine: Engine, operation: op.Operation) -> Outcome:
        calls.append(operation)
        return _crash(engine, operation) if len(calls) == 2 else engine.perform(operation)

    return Miniature(vice)


def cannot_be_made() -> Subject:
    """Has no system to offer: the factory itself fails."""
    raise OSError("no route to the system")


def refuses_hello() -> Subject:
    """Does not say who it is."""

    class Shy:
        def perform(self, operation: op.Operation) -> Outcome:
            return Rejected(code="shy", params={"operation": operation.tag})

    return Shy()


def forgets_everything() -> Subject:
    """Begins anew before every operation."""
    engine = reference()
    begun: list[op.Operation] = []

    class Forgetful:
        def perform(self, operation: op.Operation) -> Outcome:
            if isinstance(operation, op.SessionBegin):
                begun[:] = [operation]
            elif begun and not isinstance(operation, op.SessionHello | op.ClockSet):
                engine.perform(begun[0])
            return engine.perform(operation)

    return Forgetful()


def changes_on_refusal() -> Subject:
    """Refuses as it should, and leaves something behind all the same."""

    def vice(engine: Engine, operation: op.Operation) -> Outcome:
        outcome = engine.perform(operation)
        if isinstance(outcome, Rejected):
            engine.perform(op.SalespersonCreate(code="LEFT-BEHIND"))
        return outcome

    return Miniature(vice)
