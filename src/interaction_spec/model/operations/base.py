"""What all operations share: a result, and the refusals that their docstrings name."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, ClassVar, Literal

from interaction_spec.model.outcomes import Done, Value
from interaction_spec.model.values import (
    Answer,
    CorrespondenceType,
    Evaluation,
    InformationFlow,
    InitiatedBy,
    Message,
    Minutes,
    Money,
    Question,
    Text,
)

Blank = Literal[""]
Answers = dict[Question, Answer]


class Operation(Message):
    """A request. The class, its tag and its anchor in the documentation carry one name."""

    result: ClassVar[type[Value]] = Done
    """What an `ok` of this operation carries."""
    query: ClassVar[bool] = False
    """Whether it only asks: nothing is changed, and nobody who changes something is waited for."""

    @property
    def tag(self) -> str:
        """The name on the wire."""
        return str(vars(self)["op"])  # each subclass declares `op` as its own literal

    def payload(self) -> dict[str, Any]:
        """The operation as JSON values, absent fields left out."""
        return self.model_dump(mode="json", exclude_none=True)


class Form(Message):
    """What the user typed into an interaction's form. Absent means untouched, a blank text means cleared."""

    contact: Text | None = None
    salesperson: Text | None = None
    template: Text | None = None
    description: Text | None = None
    date: dt.date | Blank | None = None
    time: dt.time | Blank | None = None
    cost: Money | None = None
    duration: Minutes | None = None
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    evaluation: Evaluation | None = None
    campaign: Text | None = None
    campaign_target: bool | None = None
    campaign_response: bool | None = None
    correspondence_type: CorrespondenceType | Blank | None = None
    language: Text | None = None
    attempt_failed: bool | None = None
    comment: Text | None = None
    """The comment of the interaction; it replaces those that a postponed one had."""


class Origin(Message):
    """Where a form or a list was opened from; what it names is preset, and fixed in a form."""

    contact: Text | None = None
    salesperson: Text | None = None
    campaign: Text | None = None


def refusals(operation: type[Operation]) -> frozenset[str]:
    """The refusal codes that an operation's docstring names."""
    listed = re.search(r"Refusals: ([^.]*)\.", operation.__doc__ or "")
    return frozenset(re.findall(r"[a-z][a-z-]+", listed.group(1))) if listed else frozenset()
