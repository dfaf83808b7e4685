"""The envelope: every message is held against the published schemas, in both directions, and faults get their name.

What is wrong with a request is our fault, what is wrong with an answer is the adapter's. An adapter that lost its
place, fell silent or died is brought back, so that it costs one scenario and not the run.
"""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Protocol

import jsonschema_rs
from pydantic import ValidationError
from pydantic_core import from_json, to_json

from interaction_spec.conformance.schemas import ROOT
from interaction_spec.errors import SubjectFailed, SubjectGone, SuiteFailed
from interaction_spec.model.operations import Operation, SessionEnd, SessionHello
from interaction_spec.model.outcomes import Error, Ok, Outcome, Rejected, Unsupported

RESTARTS = 3
"""How often a system is brought back in one run."""
LIMIT = 64 * 2**20
"""How many bytes an answer may have."""
QUOTED = 200
"""How much of a message is quoted."""
BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Patience:
    """How many seconds an answer is waited for."""

    hello: float = 10
    """The introduction: the system may have to start first."""
    message: float = 5


class Line(Protocol):
    """A connection to a system: bytes there, bytes back."""

    def open(self) -> None:
        """Connect, or start the system.

        Raises:
            SubjectFailed: it cannot be.
        """

    def ask(self, message: bytes, seconds: float) -> bytes:
        """Send one message and wait for one answer.

        Raises:
            SubjectFailed: there is none.
        """

    def close(self) -> None:
        """Let go, whatever state it is in."""


@dataclass
class Carried:
    """A system at the other end of a line: a subject like any other."""

    line: Line
    patience: Patience = field(default_factory=Patience)
    session: str = field(default_factory=lambda: secrets.token_hex(8))
    _seq: int = 0
    _open: bool = False
    _starts: int = 0
    _fault: str = ""

    def perform(self, operation: Operation) -> Outcome:
        """Send an operation, and read the answer.

        Raises:
            SubjectFailed: there is none, or it is none; SubjectGone when the system could not be brought back.
            SuiteFailed: the operation does not fit its schema.
        """
        payload = operation.payload()
        if told := _complaint(f"operations/{operation.tag}.json", "", payload):
            raise SuiteFailed("bad-request", detail=f"{operation.tag}: {told}")
        try:
            self._connect(operation)
            outcome = self._ask(operation.tag, payload)
        except SubjectFailed as error:
            self._drop(error)
            raise
        return read_outcome(operation, outcome)

    def close(self) -> None:
        """End the session, and let go of the system."""
        if self._open:
            with suppress(SubjectFailed):  # it is let go of in any case
                self._ask("session.end", SessionEnd().payload())
            self._drop(None)

    def _connect(self, operation: Operation) -> None:
        if self._open:
            return
        if self._starts > RESTARTS:
            raise SubjectGone("gone", tries=str(RESTARTS), detail=self._fault)
        self._starts += 1
        self.line.open()
        self._open = True
        if self._starts > 1 and not isinstance(operation, SessionHello):  # it may wait for that
            self._ask("session.hello", SessionHello().payload())

    def _drop(self, error: SubjectFailed | None) -> None:
        if error:
            self._fault = str(error)
        if self._open:
            self._open = False
            self.line.close()

    def _ask(self, tag: str, payload: dict[str, Any]) -> dict[str, Any]:
        self._seq += 1
        request = {"seq": self._seq, "session": self.session, "operation": payload}
        seconds = self.patience.hello if tag == "session.hello" else self.patience.message
        return opened(self.line.ask(to_json(request), seconds), self._seq)


def opened(answer: bytes, seq: int) -> dict[str, Any]:
    """What is in an envelope.

    Raises:
        SubjectFailed: it is no envelope, or belongs to another request.
    """
    if answer.startswith(BOM):
        raise SubjectFailed("bom", detail=quoted(answer))
    try:
        response = from_json(answer.decode("utf-8"), allow_inf_nan=False)
    except UnicodeDecodeError as error:
        raise SubjectFailed("not-utf8", detail=f"{error.reason}: {quoted(answer)}") from error
    except ValueError as error:
        raise SubjectFailed("bad-json", detail=f"{error}: {quoted(answer)}") from error
    if told := _complaint("response.json", "", response):
        raise SubjectFailed("bad-envelope", detail=f"{told}: {quoted(answer)}")
    if response["seq"] != seq:
        raise SubjectFailed("wrong-seq", detail=f"{response['seq']}, not {seq}: {quoted(answer)}")
    outcome: dict[str, Any] = response["outcome"]
    return outcome


_KINDS: dict[str, type[Rejected | Unsupported | Error]] = {
    "rejected": Rejected,
    "unsupported": Unsupported,
    "error": Error,
}


def read_outcome(operation: Operation, outcome: dict[str, Any]) -> Outcome:
    """The outcome that JSON values say. What the contract does not know is passed over.

    Raises:
        SubjectFailed: they say none, or not what this operation answers.
    """
    if told := _complaint("outcome.json", "", outcome):
        raise SubjectFailed("malformed", detail=f"{operation.tag}: {told}")
    kind = _KINDS.get(outcome["outcome"])
    try:
        if kind:
            return kind.model_validate(outcome, extra="ignore")
        if told := _complaint(f"operations/{operation.tag}.json", "value", outcome["value"]):
            raise SubjectFailed("malformed", detail=f"{operation.tag}: {told}")
        return Ok(value=operation.result.model_validate(outcome["value"], extra="ignore"))
    except ValidationError as error:  # what a schema cannot say, such as the 31st of February
        first = error.errors()[0]
        detail = f"{operation.tag}: {'.'.join(map(str, first['loc']))}: {first['msg']}"
        raise SubjectFailed("malformed", detail=detail) from error


def quoted(message: bytes) -> str:
    """The beginning of a message, as far as it can be shown."""
    text = message[:QUOTED].decode("utf-8", "backslashreplace").strip()
    return text + ("…" if len(message) > QUOTED else "")


@cache
def _validator(name: str, part: str) -> jsonschema_rs.Draft202012Validator:
    schema = json.loads((ROOT / name).read_text("utf-8"))
    return jsonschema_rs.Draft202012Validator(schema | {"$ref": f"#/$defs/{part}"} if part else schema)


def _complaint(name: str, part: str, message: Any) -> str:
    """What is wrong with a message, and where in it; blank if nothing is."""
    validator = _validator(name, part)
    if validator.is_valid(message):
        return ""
    error = _deepest(next(iter(validator.iter_errors(message))))
    return f"{'.'.join(map(str, ['$', *error.instance_path]))}: {error.message}"[: 2 * QUOTED]


def _deepest(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """What is wrong in the form that was most likely meant: the one in which the fault lies deepest, or the first."""
    branches = [errors[0] for errors in getattr(error.kind, "context", ()) if errors]
    if not branches:
        return error
    return max(map(_deepest, branches), key=lambda one: len(one.instance_path))
