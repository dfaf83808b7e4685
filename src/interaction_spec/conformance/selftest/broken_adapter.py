"""A system behind stdin and stdout that has one vice: `python -m … broken_adapter VICE`.

Apart from its vice it is the healthy system; a vice that is an event happens when the templates are listed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from interaction_spec.model.operations import ClockSet, Operation, SessionBegin, SessionHello, StateDigest
from interaction_spec.model.protocol import Subject, read_operation

from .mutant import healthy_system

MOMENT = "template.list"
"""The operation during which what happens once happens."""
HUGE = 65 * 2**20


@dataclass
class Adapter:
    """The healthy system, as JSON lines; vices change one of its methods."""

    subject: Subject = field(default_factory=healthy_system)

    def serve(self) -> None:
        """Answer until the input ends."""
        for line in sys.stdin.buffer:
            request = json.loads(line)
            self.answer(request, self.outcome(read_operation(request["operation"])))

    def outcome(self, operation: Operation) -> dict[str, Any]:
        """What the system answers."""
        return self.subject.perform(operation).model_dump(mode="json", exclude_none=True)

    def answer(self, request: dict[str, Any], outcome: dict[str, Any]) -> None:
        """Write the answer."""
        self.write(json.dumps({"seq": request["seq"], "outcome": outcome}, ensure_ascii=False).encode() + b"\n")

    def write(self, line: bytes) -> None:
        """Write a line."""
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()


class AtTheMoment(Adapter):
    """A vice that shows in one answer."""

    def answer(self, request: dict[str, Any], outcome: dict[str, Any]) -> None:
        """Answer wrongly, once it is time."""
        if request["operation"]["op"] == MOMENT:
            self.misbehave(request, outcome)
        else:
            super().answer(request, outcome)

    def misbehave(self, request: dict[str, Any], outcome: dict[str, Any]) -> None:
        """Do what is wrong."""


class WrongSeq(AtTheMoment):
    """It answers with the number of no request."""

    def misbehave(self, request: dict[str, Any], outcome: dict[str, Any]) -> None:
        """Add a thousand."""
        super(AtTheMoment, self).answer(request | {"seq": request["seq"] + 1000}, outcome)


class RepeatedSeq(AtTheMoment):
    """It answers with the number of the request before."""

    def misbehave(self, request: dict[str, Any], outcome: dict[str, Any]) -> None:
        """Stay behind."""
        super(AtTheMoment, self).answer(request | {"seq": request["seq"] - 1}, outcome)


class Says(AtTheMoment):
    """It writes bytes that are no answer."""

    said = b""

    def misbehave(self, request: dict[str, Any], outcome: dict[str, Any]) -> None:
        """Write them."""
        del outcome
        self.write(self.said.replace(b"SEQ", str(request["seq"]).encode()) + b"\n")


class NotJson(Says):
    """It prints what it does."""

    said = b"Deleting the group"


class Latin(Says):
    """It writes Latin-1."""

    said = '{"seq": SEQ, "outcome": {"outcome": "error", "message": "supprimé"}}'.encode("latin-1")


class Bom(Says):
    """It writes a byte order mark."""

    said = b'\xef\xbb\xbf{"seq": SEQ, "outcome": {"outcome": "ok", "value": {}}}'


class Malformed(Says):
    """It answers with a value of another form."""

    said = b'{"seq": SEQ, "outcome": {"outcome": "ok", "value": {"asked": "nothing"}}}'


class FifthOutcome(Says):
    """It knows an outcome that there is not."""

    said = b'{"seq": SEQ, "outcome": {"outcome": "maybe"}}'


class Huge(Says):
    """It writes without end."""

    @property
    def said(self) -> bytes:  # type: ignore[override] # made when it is needed
        """More than fits."""
        return b" " * HUGE


class Hangs(AtTheMoment):
    """It falls silent."""

    def misbehave(self, request: dict[str, Any], outcome: dict[str, Any]) -> None:
        """Wait for ever."""
        del request, outcome
        time.sleep(3600)


class Crashes(AtTheMoment):
    """It dies in the middle of a scenario."""

    def misbehave(self, request: dict[str, Any], outcome: dict[str, Any]) -> None:
        """Die."""
        del request, outcome
        sys.stderr.write("NullReference\n")
        os._exit(3)


class EndsEarly(AtTheMoment):
    """It ends as if everything were done."""

    def misbehave(self, request: dict[str, Any], outcome: dict[str, Any]) -> None:
        """End."""
        del request, outcome
        os._exit(0)


class DiesAtHello(Adapter):
    """It does not come up."""

    def serve(self) -> None:
        """Die."""
        sys.exit(1)


class WrongProtocol(Adapter):
    """It speaks another protocol."""

    def outcome(self, operation: Operation) -> dict[str, Any]:
        """Say so."""
        told = super().outcome(operation)
        return {**told, "value": {**told["value"], "protocol": 99}} if isinstance(operation, SessionHello) else told


class Lies(Adapter):
    """It claims fingerprints and gives none."""

    def outcome(self, operation: Operation) -> dict[str, Any]:
        """Not supported."""
        if isinstance(operation, StateDigest):
            return {"outcome": "unsupported", "capability": "digest"}
        return super().outcome(operation)


class Leaks(Adapter):
    """A new session holds what the one before left."""

    begun = False

    def outcome(self, operation: Operation) -> dict[str, Any]:
        """Begin once."""
        if isinstance(operation, SessionBegin) and self.begun:
            return {"outcome": "ok", "value": {}}
        self.begun = self.begun or isinstance(operation, SessionBegin)
        return super().outcome(operation)


class ClockSticks(Adapter):
    """Its clock cannot be moved, though it says so."""

    def outcome(self, operation: Operation) -> dict[str, Any]:
        """Leave it."""
        return {"outcome": "ok", "value": {}} if isinstance(operation, ClockSet) else super().outcome(operation)


class SplitsWrites(Adapter):
    """It writes letter by letter."""

    def write(self, line: bytes) -> None:
        """Write in pieces."""
        for at in range(0, len(line), 400):
            super().write(line[at : at + 400])
            time.sleep(0.0002)


class Noisy(Adapter):
    """It tells stderr everything."""

    def write(self, line: bytes) -> None:
        """Tell it first."""
        sys.stderr.write("debug: " * 2000 + "\n")
        super().write(line)


class Remarks(Adapter):
    """It writes remarks between its answers."""

    def write(self, line: bytes) -> None:
        """Write one first."""
        super().write("# prêt à répondre\n".encode())
        super().write(line)


class SaysMore(Adapter):
    """Its answers hold more than the contract knows."""

    def outcome(self, operation: Operation) -> dict[str, Any]:
        """Add something of its own."""
        told = super().outcome(operation)
        return _with_more(told | {"trace": "none"})  # type: ignore[no-any-return] # an object stays one


def _with_more(told: Any) -> Any:
    if isinstance(told, list):
        return [_with_more(one) for one in told]
    if isinstance(told, dict):
        mappings = {"params", "not_applicable"}  # their keys are not fields
        return {"x_vendor": 7} | {key: one if key in mappings else _with_more(one) for key, one in told.items()}
    return told


VICES: dict[str, Callable[[], Adapter]] = {
    "none": Adapter,
    "dies-at-hello": DiesAtHello,
    "wrong-protocol": WrongProtocol,
    "wrong-seq": WrongSeq,
    "repeated-seq": RepeatedSeq,
    "not-json": NotJson,
    "bom": Bom,
    "latin-1": Latin,
    "malformed": Malformed,
    "fifth-outcome": FifthOutcome,
    "huge": Huge,
    "hangs": Hangs,
    "crashes": Crashes,
    "ends-early": EndsEarly,
    "lies": Lies,
    "leaks": Leaks,
    "clock-sticks": ClockSticks,
    "splits-writes": SplitsWrites,
    "noisy": Noisy,
    "remarks": Remarks,
    "says-more": SaysMore,
}

if __name__ == "__main__":
    VICES[sys.argv[1]]().serve()
