"""What is wrong with a request, in one line: where, what, and the way out."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from interaction_spec.model.operations import OPERATIONS

EXAMPLE = '{"seq": 1, "session": "a", "operation": {"op": "session.hello"}}'
MOST = 3
"""How many things are named at once; who mends them meets the others."""
SHOWN = 60
"""How many characters of a value are repeated."""


def not_json(detail: str) -> str:
    """One line on what is no JSON."""
    return f"request: not JSON, {detail}. Send one JSON object in UTF-8, such as {EXAMPLE}. Nothing was changed."


def explain(error: ValidationError, sent: Any) -> str:
    """One line on everything that is wrong with a request that is JSON."""
    # A field that is misspelt is often why another one is missing.
    problems = sorted(error.errors(include_url=False), key=lambda one: one["type"] != "extra_forbidden")
    told = list(dict.fromkeys(_told(one, sent) for one in problems))
    more = [f"and {len(told) - MOST} more"] if len(told) > MOST else []
    return "; ".join(told[:MOST] + more) + f". {_advice(sent)} Nothing was changed."


def _told(problem: ErrorDetails, sent: Any) -> str:
    where = ".".join(_path(problem["loc"], sent)) or "request"
    match problem["type"]:
        case "missing":
            return f"{where}: it is missing"
        case "extra_forbidden":
            return f"{where}: there is no such field"
        case "union_tag_not_found":
            return f"{where}.op: it is missing"
        case "union_tag_invalid":
            return f"{where}.op: there is no operation {_near(sent)}"
        case _:
            return f"{where}: {problem['msg'][:1].lower()}{problem['msg'][1:]}, not {_short(problem['input'])}"


def _path(location: tuple[int | str, ...], sent: Any) -> Iterator[str]:
    """The place in what was sent. A location also names the members of unions, which nobody sent."""
    at = sent
    for depth, part in enumerate(location):
        if isinstance(at, dict) and part in at:
            at = at[str(part)]
        elif isinstance(at, list) and isinstance(part, int) and part < len(at):
            at = at[part]
        elif depth < len(location) - 1 or not isinstance(at, dict):
            continue
        yield _short(part)


def _near(sent: Any) -> str:
    name = sent["operation"]["op"]
    near = get_close_matches(str(name)[:SHOWN], OPERATIONS, n=1)
    return _short(name) + (f" (did you mean {near[0]}?)" if near else "")


def _advice(sent: Any) -> str:
    operation = sent.get("operation") if isinstance(sent, dict) else None
    name = operation.get("op") if isinstance(operation, dict) else None
    if isinstance(name, str) and name in OPERATIONS:
        return f"See schemas/operations/{name}.json."
    return f"Write it like {EXAMPLE}; schemas/operations/ lists all operations."


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
