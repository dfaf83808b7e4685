"""Bytes of a request in, bytes of an answer out: the same for every carrier."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import Annotated, Any, NamedTuple

from pydantic import Field, ValidationError
from pydantic_core import from_json, to_json

from interaction_spec.model.operations import OPERATIONS
from interaction_spec.model.outcomes import Error, Outcome
from interaction_spec.model.values import Message

from .explaining import explain, not_json
from .sessions import Sessions

BOM = b"\xef\xbb\xbf"
UNREAD = 0
"""The number of an answer to a request whose own could not be read. Requests count from 1."""
SEQ = re.compile(rb'\s*\{\s*"seq"\s*:\s*(\d{1,18})\s*[,}]')
"""The number at the beginning of what is otherwise no JSON."""

AnyOperation: Any = Annotated[reduce(or_, OPERATIONS.values()), Field(discriminator="op")]


class Incoming(Message):
    """A request as the model has it, with the union of all operations, so that it is read in one pass."""

    seq: int
    session: str
    operation: AnyOperation


class Answer(NamedTuple):
    """What goes back, and whether the request was one."""

    body: bytes
    understood: bool = True


def answer(body: bytes, sessions: Sessions) -> Answer:
    """Carry out what a request asks; what is no request is told so, and changes nothing."""
    body = body.removeprefix(BOM)
    try:
        request = _validated(body)
    except ValidationError:
        again = _second_look(body)
        if isinstance(again, Answer):
            return again
        request = again
    return Answer(_written(request.seq, sessions.perform(request.session, request.operation)))


def malformed(message: str, seq: int = UNREAD) -> Answer:
    """The answer to what is no request: the one form that every carrier has for it."""
    return Answer(_written(seq, Error(message=message)), understood=False)


def _validated(body: bytes) -> Incoming:
    # Strict, as the JSON Schemas are: a number is no date, and a text no number.
    request: Incoming = Incoming.__pydantic_validator__.validate_json(body, strict=True)
    return request


def _second_look(body: bytes) -> Incoming | Answer:
    """What is wrong, unless it is a null: absent and null mean the same, though few ever send one."""
    try:
        sent = _bare(from_json(body))
    except ValueError as error:
        begun = SEQ.match(body)
        return malformed(not_json(str(error)), int(begun[1]) if begun else UNREAD)
    try:
        return _validated(to_json(sent))
    except ValidationError as error:
        seq = sent.get("seq") if isinstance(sent, dict) else None
        return malformed(explain(error, sent), seq if type(seq) is int else UNREAD)


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _bare(one) for key, one in value.items() if one is not None}
    return [_bare(one) for one in value] if isinstance(value, list) else value


def _written(seq: int, outcome: Outcome) -> bytes:
    # By hand: making a model of the envelope would hold the outcome against its four forms once more.
    said = outcome.__pydantic_serializer__.to_json(outcome, exclude_none=True)
    return b'{"seq":%d,"outcome":%b}' % (seq, said)
