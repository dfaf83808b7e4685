"""The envelope: every message is held against its schema, and whatever is wrong gets its name."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from interaction_spec.conformance.carriers import Carried, Patience
from interaction_spec.conformance.carriers.wire import LIMIT, RESTARTS, quoted, read_outcome
from interaction_spec.errors import SubjectFailed, SubjectGone, SuiteFailed
from interaction_spec.language import LANGUAGES, load
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Done, Error, Ok, Rejected, Unsupported

DONE = {"outcome": "ok", "value": {}}


def answer(request: dict[str, Any], outcome: Any = DONE, **changes: Any) -> bytes:
    """A proper answer, but for what is changed."""
    return json.dumps({"seq": request["seq"], "outcome": outcome, **changes}, ensure_ascii=False).encode()


@dataclass
class Wire:
    """A line to nobody: `talk` makes up the answers."""

    talk: Callable[[dict[str, Any]], bytes]
    asked: list[dict[str, Any]] = field(default_factory=list)
    patience: list[float] = field(default_factory=list)
    opened: int = 0
    closed: int = 0

    def open(self) -> None:
        """Count."""
        self.opened += 1

    def ask(self, message: bytes, seconds: float) -> bytes:
        """Make up an answer."""
        self.asked.append(json.loads(message))
        self.patience.append(seconds)
        return self.talk(self.asked[-1])

    def close(self) -> None:
        """Count."""
        self.closed += 1


def fault(talk: Callable[[dict[str, Any]], bytes], operation: op.Operation | None = None) -> SubjectFailed:
    """What an answer is reproached with."""
    with pytest.raises(SubjectFailed) as caught:
        Carried(Wire(talk)).perform(operation or op.GroupDelete(code="CALLS"))
    return caught.value


def test_an_operation_travels_in_an_envelope() -> None:
    """A request says its number, its session and its operation; nothing that is absent is sent."""
    wire = Wire(answer)
    subject = Carried(wire, session="s1")

    outcomes = [subject.perform(op.GroupDelete(code="Ёж «é»")), subject.perform(op.GroupDelete(code="CALLS"))]

    assert outcomes == [Ok(value=Done()), Ok(value=Done())]
    assert wire.asked == [
        {"seq": 1, "session": "s1", "operation": {"op": "group.delete", "code": "Ёж «é»"}},
        {"seq": 2, "session": "s1", "operation": {"op": "group.delete", "code": "CALLS"}},
    ]
    assert wire.opened == 1


@pytest.mark.parametrize(
    ("outcome", "read"),
    [
        ({"outcome": "ok", "value": {"count": 3, "mood": "good"}, "took": 5}, Ok(value=Counted(count=3))),
        ({"outcome": "rejected", "code": "entry-unknown", "message": "No."}, Rejected(code="entry-unknown")),
        ({"outcome": "unsupported", "capability": "log"}, Unsupported(capability="log")),
        ({"outcome": "error", "message": "Null", "trace": "…"}, Error(message="Null")),
    ],
)
def test_what_the_contract_does_not_know_is_passed_over(outcome: dict[str, Any], read: object) -> None:
    """A system may say more than it is asked."""
    assert read_outcome(op.EntryDeleteCanceled(), outcome) == read


FAULTS: dict[str, Callable[[dict[str, Any]], bytes]] = {
    "bom": lambda request: b"\xef\xbb\xbf" + answer(request),
    "not-utf8": lambda request: answer(request, DONE | {"note": "é"}).decode().encode("latin-1"),
    "bad-json": lambda _: b"Starting Turbo CRM...\n",
    "bad-envelope": lambda _: b"[]",
    "wrong-seq": lambda request: answer(request, seq=request["seq"] - 1),
    "malformed": lambda request: answer(request, {"outcome": "maybe"}),
}


@pytest.mark.parametrize("reason", FAULTS)
def test_a_fault_of_an_adapter_gets_its_name(reason: str) -> None:
    """Each way to miss the protocol is told from the others, is the adapter's fault, and can be told to everybody."""
    error = fault(FAULTS[reason])

    assert (error.reason, error.fault) == (reason, "adapter")
    for language in LANGUAGES:
        assert error.params["detail"] in load(language).text(f"failure.{reason}", **error.params)


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_no_json(constant: str) -> None:
    """A number that JSON does not have is refused, though the library would read it."""
    error = fault(lambda request: answer(request).replace(b"{}", constant.encode()))

    assert error.reason == "bad-json"
    assert constant in error.params["detail"]


@pytest.mark.parametrize("seq", ["1", True, 1.5, None])
def test_a_number_of_another_type_is_no_number(seq: object) -> None:
    """The number of a request is repeated as it was sent."""
    assert fault(lambda request: answer(request, seq=seq)).reason in {"bad-envelope", "wrong-seq"}


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ({}, "rows"),
        ({"rows": {}}, "rows"),
        ({"rows": [{"entry": 7}]}, "rows.0"),
        ({"rows": [{"date": "31.12."}]}, "rows.0"),
    ],
)
def test_a_value_that_does_not_fit_is_told_with_its_place(value: Any, place: str) -> None:
    """An answer is held against the schema of its operation, and the way to what is wrong is named."""
    error = fault(lambda request: answer(request, {"outcome": "ok", "value": value}), op.EntryList())

    assert error.reason == "malformed"
    assert "entry.list" in error.params["detail"]
    assert place in error.params["detail"]


def test_what_a_schema_cannot_say_is_told_too() -> None:
    """The 31st of February fits the pattern of a date, and is none."""
    row = {"entry": "1", "date": "2026-02-31"}
    error = fault(lambda request: answer(request, {"outcome": "ok", "value": {"rows": [row]}}), op.EntryList())

    assert error.reason == "malformed"
    assert "rows.0.date" in error.params["detail"]


@pytest.mark.filterwarnings("ignore:Pydantic serializer")
def test_our_own_fault_is_told_as_ours() -> None:
    """A request that does not fit its schema never leaves, and nobody else is blamed for it."""
    wire = Wire(answer)
    wrong = op.GroupDelete.model_construct(code=7)  # type: ignore[arg-type] # that is the point

    with pytest.raises(SuiteFailed) as caught:
        Carried(wire).perform(wrong)

    assert (caught.value.reason, caught.value.fault, wire.asked) == ("bad-request", "spec", [])


def test_the_introduction_may_take_longer() -> None:
    """A system may have to start before it says hello."""
    wire = Wire(lambda request: answer(request, {"outcome": "ok", "value": {"product": "X", "version": "1"}}))

    Carried(wire, Patience(hello=30, message=2)).perform(op.SessionHello())

    assert wire.patience == [30]


def test_a_system_is_brought_back_and_introduces_itself_again() -> None:
    """After a fault of the line the system is started anew, and hears session.hello before anything else."""
    hello = {"outcome": "ok", "value": {"product": "X", "version": "1"}}

    def once_wrong(request: dict[str, Any]) -> bytes:
        if request["seq"] == 1:
            return b"oops"
        return answer(request, hello if request["operation"]["op"] == "session.hello" else DONE)

    wire = Wire(once_wrong)
    subject = Carried(wire)
    with pytest.raises(SubjectFailed):
        subject.perform(op.GroupDelete(code="A"))

    outcome = subject.perform(op.GroupDelete(code="B"))

    assert outcome == Ok(value=Done())
    assert [request["operation"]["op"] for request in wire.asked] == ["group.delete", "session.hello", "group.delete"]
    assert (wire.opened, wire.closed) == (2, 1)


def test_a_value_that_does_not_fit_costs_no_restart() -> None:
    """A wrong value is an answer to the right question: the line is still in step."""
    wire = Wire(lambda request: answer(request, {"outcome": "ok", "value": {"count": "many"}}))
    subject = Carried(wire)

    for _ in range(9):
        with pytest.raises(SubjectFailed, match="malformed"):
            subject.perform(op.EntryDeleteCanceled())

    assert (wire.opened, wire.closed) == (1, 0)


def test_a_system_that_keeps_failing_is_given_up() -> None:
    """After three restarts nothing more is sent: what is left does not run, and the last fault is named."""
    wire = Wire(lambda _: b"oops")
    subject = Carried(wire)
    for _ in range(RESTARTS + 1):
        with pytest.raises(SubjectFailed, match="bad-json"):
            subject.perform(op.SessionHello())

    with pytest.raises(SubjectGone) as caught:
        subject.perform(op.SessionHello())

    assert (wire.opened, len(wire.asked)) == (RESTARTS + 1, RESTARTS + 1)
    assert "bad-json" in caught.value.params["detail"]


def test_a_system_is_let_go_of_once() -> None:
    """At the end the session is ended, whatever the system says to that, and the line is closed."""
    wire = Wire(lambda request: answer(request) if request["operation"]["op"] == "group.delete" else b"?")
    subject = Carried(wire)
    subject.perform(op.GroupDelete(code="CALLS"))

    subject.close()
    subject.close()

    assert wire.asked[-1]["operation"] == {"op": "session.end"}
    assert wire.closed == 1


def test_a_long_message_is_quoted_in_part() -> None:
    """A report does not swell with what a broken system sends."""
    assert len(quoted(b"x" * LIMIT)) < 300
    assert quoted(b"\xff\n") == "\\xff"
