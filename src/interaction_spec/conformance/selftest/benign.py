"""Family B, benign systems: awkward, and right. Every scenario must pass on each, or the suite demands too much."""

from __future__ import annotations

import os
import random
import re
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Hello, Ok, Outcome, Rejected
from interaction_spec.model.protocol import Subject
from interaction_spec.model.values import Answer, Edition, Message, Question

from .mutant import healthy_system, value

IDS = {"entry", "entries", "line", "campaign_entry"}
"""The parts of operations, answers and refusals that hold ids which the system chose."""
ORDERED = re.compile(r"in the order|in line order|oldest first|List[^.]*, by|sorted by", re.IGNORECASE)
"""How the contract words that a list has an order; without such words it is a set."""


def mapped(told: Any, change: Callable[[str, Any], Any], name: str = "") -> Any:
    """A message in which each plain value was changed: `change(name of its part, value)`."""
    if isinstance(told, Message):
        parts = {part: mapped(getattr(told, part), change, part) for part in type(told).model_fields}
        changed = {part: new for part, new in parts.items() if new is not getattr(told, part)}
        return told.model_copy(update=changed) if changed else told
    if isinstance(told, tuple):
        return tuple(mapped(one, change, name) for one in told)
    if isinstance(told, dict):
        return {key: mapped(one, change, str(key)) for key, one in told.items()}
    return change(name, told)


@dataclass
class Benign:
    """A healthy system that behaves awkwardly, as far as the contract lets it."""

    healthy: Subject = field(default_factory=healthy_system)
    chance: random.Random = field(default_factory=lambda: random.Random(5065))  # noqa: S311 (no secret: the same each time)

    def perform(self, operation: op.Operation) -> Outcome:
        """Answer rightly, in an awkward way."""
        return self.told(operation, self.healthy.perform(self.heard(operation)))

    def heard(self, operation: op.Operation) -> op.Operation:
        """The operation as it reaches the healthy system."""
        return operation

    def told(self, operation: op.Operation, outcome: Outcome) -> Outcome:
        """The outcome as it reaches the suite."""
        del operation
        return outcome


class Shuffled(Benign):
    """Lists whose order the contract does not promise come in another one each time."""

    def told(self, operation: op.Operation, outcome: Outcome) -> Outcome:
        """Shuffle them."""
        if not isinstance(outcome, Ok):
            return outcome
        free = {"asked", "fixed"} | (set() if ORDERED.search(operation.__doc__ or "") else {"rows", "refused"})
        lists = {part: list(getattr(outcome.value, part)) for part in free if hasattr(outcome.value, part)}
        for one in lists.values():
            self.chance.shuffle(one)
        return Ok(value=outcome.value.model_copy(update={part: tuple(one) for part, one in lists.items()}))


@dataclass
class OtherIds(Benign):
    """Ids are long, and say nothing of the order in which they were given."""

    known: dict[str, str] = field(default_factory=dict)

    def heard(self, operation: op.Operation) -> op.Operation:
        """Translate the ids back."""
        return mapped(operation, lambda name, told: self.known.get(told, told) if name in IDS else told)  # type: ignore[no-any-return] # a message stays one

    def told(self, operation: op.Operation, outcome: Outcome) -> Outcome:
        """Translate the ids."""
        names = IDS | {"no"} if isinstance(operation, op.SegmentAddLine) else IDS
        return mapped(outcome, lambda name, told: self._other(told) if name in names else told)  # type: ignore[no-any-return] # a message stays one

    def _other(self, told: Any) -> Any:
        if not (isinstance(told, str) and told):
            return told
        other = str(uuid.uuid5(uuid.NAMESPACE_OID, told))
        self.known[other] = told
        return other


class Neighbours(Benign):
    """Somebody worked here before, and cleared up: ids do not begin at the beginning."""

    def told(self, operation: op.Operation, outcome: Outcome) -> Outcome:
        """Leave and clear up traces at the beginning of each session."""
        if not isinstance(operation, op.SessionBegin):
            return outcome
        ask = self.healthy.perform
        ask(op.SalespersonCreate(code="N1"))
        ask(op.ContactCreate(no="N1", salesperson="N1"))
        ask(op.TemplateCreate(code="N1", description="N1", correspondence_type=""))
        for _ in range(3):
            entry = value(ask, op.InteractionCreate(form=op.Form(contact="N1", template="N1"))).entry
            ask(op.EntryToggleCanceled(entries=(entry,), answers={Question.REMOVE_ATTACHMENTS: Answer.YES}))
        ask(op.EntryDeleteCanceled())
        for last in (op.TemplateDelete(code="N1"), op.ContactDelete(no="N1"), op.SalespersonDelete(code="N1")):
            ask(last)
        return outcome


class Slow(Benign):
    """Every answer takes its time."""

    def told(self, operation: op.Operation, outcome: Outcome) -> Outcome:
        """Wait."""
        del operation
        time.sleep(self.chance.random() / 4000)
        return outcome


class Talkative(Benign):
    """A refusal says more than it must."""

    def told(self, operation: op.Operation, outcome: Outcome) -> Outcome:
        """Add what nobody asked for."""
        if not isinstance(outcome, Rejected):
            return outcome
        more = {"message": f"Sorry: {operation.tag}", "severity": "error"}
        return Rejected(code=outcome.code, params=more | outcome.params)


class FiveDecimals(Benign):
    """Amounts come with all their digits: 2.50000."""

    def told(self, operation: op.Operation, outcome: Outcome) -> Outcome:
        """Write them out."""
        del operation
        return mapped(outcome, lambda _, told: told.quantize(Decimal("0.00000")) if isinstance(told, Decimal) else told)  # type: ignore[no-any-return] # a message stays one


class NarrowFields(Benign):
    """No text is longer than the products let it be: 50 characters of a description, 80 of a comment, 20 of a code."""

    WIDTHS = {"description": 50, "comment": 80}

    def heard(self, operation: op.Operation) -> op.Operation:
        """Cut it off."""
        return mapped(operation, lambda name, told: self._cut(name, told) if type(told) is str else told)  # type: ignore[no-any-return] # a message stays one

    def _cut(self, name: str, told: str) -> str:
        return told if name == "op" else told[: self.WIDTHS.get(name, 50 if name in {"name", "subject"} else 20)]


class Claiming(Benign):
    """The system claims less than it could."""

    claims: dict[str, Any] = {}

    def told(self, operation: op.Operation, outcome: Outcome) -> Outcome:
        """Introduce itself modestly."""
        del operation
        if isinstance(outcome, Ok) and isinstance(outcome.value, Hello):
            return Ok(value=outcome.value.model_copy(update=self.claims))
        return outcome


class Bare(Claiming):
    """It claims neither extensions nor fingerprints."""

    claims = {"capabilities": ()}


class OneEdition(Claiming):
    """It claims to be Business Central only."""

    claims = {"editions": (Edition.BUSINESS_CENTRAL,)}


@contextmanager
def elsewhere() -> Iterator[None]:
    """The process stands in another time zone and speaks another language."""
    before = dict(os.environ)
    os.environ.update(TZ="Pacific/Kiritimati", LANG="tr_TR.UTF-8", LC_ALL="tr_TR.UTF-8")
    _settle(time)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        _settle(time)


def _settle(clock: Any) -> None:
    """Take the time zone of the environment, where the platform can."""
    getattr(clock, "tzset", lambda: None)()


@contextmanager
def here() -> Iterator[None]:
    """The process stays where it is."""
    yield


Where = Callable[[], AbstractContextManager[None]]
BENIGN: dict[str, tuple[Callable[[], Subject], Where]] = {
    "shuffled-lists": (Shuffled, here),
    "other-ids": (OtherIds, here),
    "neighbours": (Neighbours, here),
    "slow-answers": (Slow, here),
    "talkative-refusals": (Talkative, here),
    "five-decimals": (FiveDecimals, here),
    "narrow-fields": (NarrowFields, here),
    "no-extensions": (Bare, here),
    "one-edition": (OneEdition, here),
    "elsewhere": (Benign, elsewhere),
}
"""Each by name: the system, and where its process stands."""
