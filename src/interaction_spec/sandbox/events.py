"""From what a reader clicks to the Match that a sentence of a scenario would be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from interaction_spec.language import Catalogue
from interaction_spec.model.fields import FIELDS
from interaction_spec.model.match import Match
from interaction_spec.model.windows import SEARCHABLE
from interaction_spec.steps import Story

from .values import read

Event = Mapping[str, Any]

RECORDS = {"contacts": ("contact", "no"), "salespeople": ("salesperson", "code")}
"""The lists whose rows are opened as a card: the record, and what tells it."""


def _open(event: Event, story: Story, catalogue: Catalogue) -> Match:
    del story, catalogue
    kind = "search" if event["key"] in SEARCHABLE else "home"
    return Match(phrase=f"open.{kind}", arguments={"search" if kind == "search" else "window": event["key"]})


def _record(event: Event, story: Story, catalogue: Catalogue) -> Match:
    del catalogue
    record, _ = RECORDS[story.opened.key]
    return Match(phrase=f"open.{record}", arguments={record: event["row"]})


def _choose(event: Event, story: Story, catalogue: Catalogue) -> Match:
    del story, catalogue
    return Match(phrase=f"choose.{event['do']}", arguments={event["do"]: event["key"]})


def _answer(event: Event, story: Story, catalogue: Catalogue) -> Match:
    del story, catalogue
    return Match(phrase="answer", arguments={"button": event["key"], "question": event["question"]})


def _fill(event: Event, story: Story, catalogue: Catalogue) -> Match:
    del story
    key = event["key"]
    if FIELDS[key].domain == "flag":
        return Match(phrase="check" if event["value"] == "yes" else "uncheck", arguments={"field": key})
    return Match(phrase="fill", arguments={"field": key, "value": read(key, event["value"], catalogue)})


def _leave(event: Event, story: Story, catalogue: Catalogue) -> Match:
    del event, story, catalogue
    return Match(phrase="row.leave")


MATCHES: dict[str, Callable[[Event, Story, Catalogue], Match]] = {
    "open": _open,
    "record": _record,
    "action": _choose,
    "button": _choose,
    "answer": _answer,
    "fill": _fill,
    "leave": _leave,
}
"""The events that are sentences, by what they do."""


def selects(match: Match, story: Story) -> bool:
    """Whether the row that is selected is the one that a sentence of a scenario names."""
    if not (match.phrase.startswith("row.") and match.arguments and story.stack):
        return False
    ((role, value),) = match.arguments.items()
    wanted = story.names.get(str(value)) if role == "entry" else str(value)
    part = match.phrase.partition(".")[2]
    return [getattr(row, part, None) for row in story.stack[-1].rows] == [wanted]
