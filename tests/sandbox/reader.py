"""A reader who follows the instructions of a procedure: each sentence becomes what a person would click."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from tests.guide.book import unproved

from interaction_spec.guide.sandbox.procedures import scenarios
from interaction_spec.language import load
from interaction_spec.model.fields import FIELDS, Kind
from interaction_spec.model.match import Match, unpacked
from interaction_spec.sandbox import worker
from interaction_spec.sandbox.values import show
from interaction_spec.steps import Story

View = dict[str, Any]
Event = dict[str, Any]

UNCLICKED = {"open.print", "segment.remove_line"}
"""What no window of the registry leads to; the reader lets the sandbox do it."""


@cache
def procedures() -> dict[str, Any]:
    """Every procedure, as the guide hands it to the sandbox."""
    found: dict[str, Any] = json.loads(json.dumps(scenarios(unproved())))
    return found


def start(locale: str, procedure: str = "") -> View:
    """Begin, by a procedure or with the small company."""
    scenario = procedures()[procedure] if procedure else None
    seen: View = told(worker.start(json.dumps({"locale": locale, "scenario": scenario, "today": "2026-11-26"})))
    return seen


def do(event: Event) -> View:
    """Click."""
    seen: View = told(worker.do(json.dumps(event)))
    return seen


def told(answer: str) -> Any:
    """What the page gets."""
    return json.loads(answer)


def steps(procedure: str) -> list[Match]:
    """The sentences of a procedure that say what to do."""
    return [unpacked(one) for one in procedures()[procedure]["when"]]


def clicks(match: Match, number: int, locale: str, seen: Callable[[], View]) -> Iterator[Event]:
    """What a reader clicks for one sentence; `seen` tells what the window shows at that moment."""
    kind, _, rest = match.phrase.partition(".")
    first = str(next(iter(match.arguments.values()), ""))
    if match.phrase in UNCLICKED:
        yield {"do": "step", "step": number}
    elif match.phrase in {"open.contact", "open.salesperson"}:
        yield {"do": "open", "key": "contacts" if rest == "contact" else "salespeople"}
        yield {"do": "record", "row": first}
    elif match.phrase == "open.segment":
        yield {"do": "open", "key": "segments"}
        yield {"do": "select", "rows": [first]}
        yield {"do": "action", "key": "edit"}
    elif kind == "open":
        yield {"do": "open", "key": first}
    elif kind == "choose":
        yield {"do": rest, "key": first}
    elif kind == "answer":
        yield {"do": "answer", "key": match.arguments["button"], "question": match.arguments["question"]}
    elif kind in {"check", "uncheck"}:
        yield {"do": "fill", "key": first, "value": "yes" if kind == "check" else "no"}
    elif kind == "fill":
        yield {"do": "fill", "key": first, "value": typed(match, locale)}
    elif match.phrase == "row.leave":
        yield {"do": "leave"}
    else:
        rows = seen()["window"]["table"]["rows"]
        yield {"do": "select", "rows": [row["id"] for row in rows if first in row["cells"]]}


def typed(match: Match, locale: str) -> str:
    """What a reader types into a field, in the form of the language; of a choice, its value."""
    key, value = str(match.arguments["field"]), match.arguments["value"]
    return str(value) if FIELDS[key].kind is Kind.OPTION else show(key, value, load(locale), Story())
