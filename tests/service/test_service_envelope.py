"""The dispatcher: bytes in, bytes out, whatever the bytes are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests.service.asking import BEGIN, request

from interaction_spec.model.operations import OPERATIONS
from interaction_spec.service.envelope import answer
from interaction_spec.service.sessions import Many, Sessions


@pytest.fixture
def sessions() -> Iterator[Sessions]:
    """Sessions of which `a` has begun."""
    many = Many()
    ask(many, request(BEGIN))
    yield many
    many.close()


def ask(sessions: Sessions, body: bytes) -> Any:
    """The answer as JSON values."""
    return json.loads(answer(body, sessions).body)


def test_an_answer_repeats_the_number_and_leaves_out_what_is_absent(sessions: Sessions) -> None:
    """An `ok` carries its value without nulls, under the number of the request."""
    made = answer(request({"op": "group.create", "code": "CALLS", "description": "Calls"}, seq=16), sessions)
    listed = answer(request({"op": "group.list"}, seq=17), sessions)

    assert made.understood
    assert json.loads(listed.body)["seq"] == 17
    assert json.loads(listed.body)["outcome"]["value"]["rows"][0]["code"] == "CALLS"
    assert b"null" not in made.body + listed.body


def test_a_refusal_is_an_answer(sessions: Sessions) -> None:
    """A rule that says no is told by its code; the request was understood."""
    said = answer(request({"op": "group.delete", "code": "NONE"}), sessions)

    assert said.understood
    assert json.loads(said.body)["outcome"] == {
        "outcome": "rejected", "code": "group-unknown", "params": {"group": "NONE"},
    }  # fmt: skip


def test_null_and_absent_mean_the_same(sessions: Sessions) -> None:
    """Who sends nulls, wherever, is answered as if they were not there."""
    said = ask(sessions, request({"op": "entry.list", "contact": None, "filter": None, "toString": None}))

    assert said["outcome"]["outcome"] == "ok"


def test_a_mark_of_the_byte_order_is_passed_over(sessions: Sessions) -> None:
    """What some editors put before UTF-8 does no harm."""
    assert ask(sessions, b"\xef\xbb\xbf" + request({"op": "group.list"}))["outcome"]["outcome"] == "ok"


MALFORMED = {
    b"": (0, "request: not JSON"),
    b"{": (0, "request: not JSON"),
    b"\xff\xfe{}": (0, "request: not JSON"),
    b"[" * 5000: (0, "request: not JSON"),
    b'{"seq": 7, "session': (7, "request: not JSON"),
    b'{"seq": ' + b"9" * 5000 + b"}": (0, "request: not JSON"),
    b'"\\ud800"': (0, "request: not JSON"),
    b"null": (0, "request: input should be an object, not None"),
    b"[]": (0, "request: input should be an object"),
    b'{"seq": 7}': (7, "session: it is missing; operation: it is missing"),
    b'{"seq": true, "session": "a", "operation": {"op": "group.list"}}': (0, "seq: input should be a valid integer"),
    b'{"seq": "7", "session": "a", "operation": {"op": "group.list"}}': (0, "seq: input should be a valid integer"),
    b'{"seq": 7, "session": 1, "operation": {"op": "group.list"}}': (7, "session: input should be a valid string"),
    b'{"seq": 7, "session": "a", "operation": "group.list"}': (7, "operation: input should be an object"),
    b'{"seq": 7, "session": "a", "operation": {}}': (7, "operation.op: it is missing"),
    b'{"seq": 7, "session": "a", "operation": {"op": 5}}': (7, "operation.op: there is no operation 5"),
    b'{"seq": 7, "session": "a", "operation": {"op": "group.lst"}}': (7, "(did you mean group.list?)"),
    b'{"seq": 7, "session": "a", "operation": {"op": "group.list"}, "x": 1}': (7, "x: there is no such field"),
    b'{"seq": 7, "session": "a", "operation": {"op": "group.list", "x": 1}}': (7, "operation.x: there is no such"),
    b'{"seq": 7, "session": "a", "operation": {"op": "session.sign_in"}}': (7, "operation.user: it is missing"),
    b'{"seq": 7, "session": "a", "operation": {"op": "interaction.create", "form": {"date": 5}}}': (
        7,
        "operation.form.date: input should be a valid date, not 5",
    ),
    b'{"seq": 7, "session": "a", "operation": {"op": "interaction.create", "form": {"cost": 1e999}}}': (
        7,
        "operation.form.cost: input should be a finite number",
    ),
}


@pytest.mark.parametrize("body", MALFORMED, ids=lambda body: body[:70].decode("latin-1"))
def test_what_is_no_request_is_told(sessions: Sessions, body: bytes) -> None:
    """Where, what and the way out are told in one form, the number is repeated, and nothing is changed."""
    before = ask(sessions, request({"op": "state.digest"}))

    said = answer(body, sessions)

    seq, message = MALFORMED[body]
    told = json.loads(said.body)
    assert (said.understood, told["seq"], told["outcome"]["outcome"]) == (False, seq, "error")
    assert message in told["outcome"]["message"]
    assert told["outcome"]["message"].endswith("Nothing was changed.")
    assert ask(sessions, request({"op": "state.digest"})) == before


def test_a_long_list_of_mistakes_is_cut(sessions: Sessions) -> None:
    """Three mistakes are named; of the others, and of long values, it is told that they are there."""
    fields: dict[str, object] = {f"field{number}": "x" * 500 for number in range(9)}

    message = ask(sessions, request({"op": "group.list"} | fields))["outcome"]["message"]

    assert "and 6 more" in message
    assert len(message) < 400


def test_only_what_is_json_is_read(sessions: Sessions) -> None:
    """A number is no date, and a text no number: what the schemas refuse is refused."""
    form = {"contact": "CT01", "duration": "5"}

    said = answer(request({"op": "interaction.create", "form": form}), sessions)

    assert not said.understood


@pytest.mark.parametrize("tag", OPERATIONS)
def test_every_operation_is_known(sessions: Sessions, tag: str) -> None:
    """No operation is unknown to the dispatcher: what is wrong is told of its fields."""
    message = ask(sessions, request({"op": tag, "colour": "red"}))["outcome"]["message"]

    assert "operation.colour: there is no such field" in message
    assert f"schemas/operations/{tag}.json" in message
