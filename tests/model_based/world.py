"""What the oracle remembers: plain dictionaries and lists, and the few words that all its nouns use.

The oracle is written from the contract and the domain facts, never from the engine. It is slow and obvious.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from interaction_spec.model.operations import Answers
from interaction_spec.model.values import Answer, Edition, Extension, Question

Row = dict[str, Any]


class Refused(Exception):
    """A rule does not allow what was asked."""

    def __init__(self, code: str, /, **params: str) -> None:
        """Name the rule."""
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass
class World:
    """Everything that exists in one session."""

    edition: Edition
    work_date: dt.date
    today: dt.date
    now: dt.time
    user: str
    extensions: tuple[Extension, ...] = ()
    salespeople: dict[str, Row] = field(default_factory=dict)
    users: dict[str, str] = field(default_factory=dict)
    contacts: dict[str, Row] = field(default_factory=dict)
    customers: dict[str, str] = field(default_factory=dict)
    vendors: dict[str, str] = field(default_factory=dict)
    campaigns: dict[str, Row] = field(default_factory=dict)
    campaign_entries: list[Row] = field(default_factory=list)
    groups: dict[str, Row] = field(default_factory=dict)
    templates: dict[str, Row] = field(default_factory=dict)
    template_languages: dict[str, dict[str, str]] = field(default_factory=dict)
    """Template, language, file."""
    setup: dict[str, str] = field(default_factory=dict)
    """Kind of document, template."""
    segment_nos: str = ""
    series: dict[str, Row] = field(default_factory=dict)
    ranges: list[Row] = field(default_factory=list)
    entries: list[Row] = field(default_factory=list)
    history: list[Row] = field(default_factory=list)
    segments: dict[str, Row] = field(default_factory=dict)
    logged: list[Row] = field(default_factory=list)
    saved_criteria: dict[str, Row] = field(default_factory=dict)
    versions: dict[tuple[str, str], int] = field(default_factory=dict)
    keys: dict[str, Any] = field(default_factory=dict)
    counters: dict[str, int] = field(default_factory=dict)

    @property
    def nav(self) -> bool:
        """Whether the session speaks of NAV 2017."""
        return self.edition == Edition.NAV_2017

    def next(self, what: str) -> int:
        """The next number of something; none is given twice."""
        self.counters[what] = self.counters.get(what, 0) + 1
        return self.counters[what]

    def file(self, name: str) -> Row:
        """A new attachment: two with the same name are still two."""
        return {"name": name, "id": self.next("file")} if name else NO_FILE


NO_FILE: Row = {"name": "", "id": 0}


def agreed(answers: Answers, question: Question, default: Answer = Answer.YES) -> bool:
    """Whether the user says yes."""
    return answers.get(question, default) == Answer.YES


def typed(operation: Any, *left_out: str) -> Row:
    """The fields that were given, as they are stored: a blank date or choice is none."""
    given = {name: getattr(operation, name) for name in type(operation).model_fields}
    choices = {"date", "time", "correspondence_type", "wizard_action"}
    return {
        name: None if value == "" and name in choices else value
        for name, value in given.items()
        if value is not None and name not in {"op", "answers", *left_out}
    }


def company_name(world: World, contact: Row) -> str:
    """The name of the company of a contact."""
    return str(world.contacts[contact["company"]]["name"]) if contact["company"] in world.contacts else ""
