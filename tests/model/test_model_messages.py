"""What travels: frozen values that refuse what they do not know and come back from JSON as they were."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from interaction_spec.language import LOCALES, load
from interaction_spec.model import fields, match, operations, outcomes, records, values, windows
from interaction_spec.model.match import Match, Refusal
from interaction_spec.model.operations import OPERATIONS, Form, Operation, Origin, refusals
from interaction_spec.model.outcomes import Counted, Done, Error, Ok, Outcome, Rejected, Unsupported
from interaction_spec.model.values import Answer, Message, Question, Text


def messages(kind: type[Message] = Message) -> Iterator[type[Message]]:
    """Every kind of message of the model."""
    for child in kind.__subclasses__():
        if child.__module__.startswith("interaction_spec.model."):
            yield child
            yield from messages(child)


MESSAGES = sorted(set(messages()), key=lambda kind: kind.__qualname__)
MODULES = (fields, match, operations, outcomes, records, values, windows)


def test_there_are_messages() -> None:
    """The tests below speak of all kinds of message, operations and outcomes among them."""
    assert {*OPERATIONS.values(), Ok, Rejected, Match, Form} <= set(MESSAGES)
    assert all(module.__doc__ for module in MODULES)


@pytest.mark.parametrize("kind", MESSAGES, ids=lambda kind: kind.__name__)
def test_a_message_refuses_what_it_does_not_know(kind: type[Message]) -> None:
    """A field that is not in the contract is an error, never dropped."""
    with pytest.raises(ValidationError) as error:
        kind.model_validate({"colour": "red"})

    assert ("colour",) in [one["loc"] for one in error.value.errors() if one["type"] == "extra_forbidden"]


@pytest.mark.parametrize("kind", [kind for kind in MESSAGES if kind.model_fields], ids=lambda kind: kind.__name__)
def test_a_message_does_not_change(kind: type[Message]) -> None:
    """What was made stays as it was made."""
    message = kind.model_construct()

    with pytest.raises(ValidationError, match="frozen"):
        setattr(message, next(iter(kind.model_fields)), "x")


@pytest.mark.parametrize("kind", MESSAGES, ids=lambda kind: kind.__name__)
def test_a_message_says_what_it_is(kind: type[Message]) -> None:
    """Implementers read these sentences in the schemas."""
    assert kind.__doc__
    assert kind.__doc__.splitlines()[0].endswith((".", ":"))


@pytest.mark.parametrize("tag", OPERATIONS)
def test_one_thing_has_one_name(tag: str) -> None:
    """The tag on the wire, the class and the anchor are one name in three spellings."""
    operation = OPERATIONS[tag]
    spelt = "".join(part.title() for part in tag.replace(".", "_").split("_"))

    assert operation.__name__ == spelt
    assert operation.model_construct().tag == tag


@pytest.mark.parametrize("tag", OPERATIONS)
def test_the_tag_stands_first(tag: str) -> None:
    """A reader of the wire sees what is asked before anything else."""
    assert next(iter(OPERATIONS[tag].model_fields)) == "op"


def test_every_operation_is_in_the_table_of_contents() -> None:
    """An operation that is not listed could not be asked."""
    assert set(OPERATIONS.values()) == set(messages(Operation))


CODES = st.text("ABC123 é«ж", max_size=6)
COSTS = st.decimals(0, 10**6, places=2)
DATES = st.none() | st.just("") | st.dates()
DRAWN: dict[str, st.SearchStrategy[Any]] = {
    "cost": COSTS,
    "unit_cost": COSTS,
    "form": st.builds(Form, contact=st.none() | CODES, date=DATES, cost=st.none() | COSTS),
    "origin": st.builds(Origin, contact=st.none() | CODES, salesperson=st.none() | CODES),
}
"""What Hypothesis cannot tell from the types alone: amounts are finite."""
TEXTS = {Text: CODES, tuple[Text, ...]: st.lists(CODES).map(tuple)}
"""Nor does it know what a text may hold."""


@pytest.mark.parametrize("tag", OPERATIONS)
@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_an_operation_comes_back_from_json(tag: str, data: st.DataObject) -> None:
    """What is sent is what arrives: the payload read again is the same operation."""
    kind = OPERATIONS[tag]
    hints = get_type_hints(kind, include_extras=True)
    drawn = {name: strategy for name, strategy in DRAWN.items() if name in hints}
    drawn |= {name: TEXTS[hint] for name, hint in hints.items() if hint in TEXTS}
    operation = data.draw(st.builds(kind, **drawn))
    sent = TypeAdapter(dict[str, Any]).dump_json(operation.payload())

    arrived = kind.model_validate_json(sent)

    assert (arrived, arrived.payload()) == (operation, operation.payload())


def test_a_payload_leaves_out_what_is_absent() -> None:
    """Absent means untouched, blank means cleared: only one of them is sent."""
    form = Form(contact="CT1", description="", date="", cost=Decimal("2.50"))
    leave = operations.InteractionLeave(form=form, answers={Question.FINISH_LATER: Answer.NO})

    assert leave.payload() == {
        "op": "interaction.leave",
        "origin": {},
        "form": {"contact": "CT1", "description": "", "date": "", "cost": "2.50"},
        "answers": {"finish-later": "no"},
    }


OUTCOMES: list[tuple[Outcome, dict[str, Any]]] = [
    (Ok(value=Done()), {"outcome": "ok", "value": {"asked": []}}),
    (
        Ok(value=Counted(count=2, asked=(Question.DELETE_LINES,))),
        {"outcome": "ok", "value": {"asked": ["delete-lines"], "count": 2}},
    ),
    (
        Rejected(code="segment-empty", params={"segment": "S1"}),
        {"outcome": "rejected", "code": "segment-empty", "params": {"segment": "S1"}},
    ),
    (Unsupported(capability="digest"), {"outcome": "unsupported", "capability": "digest"}),
    (Error(message="no"), {"outcome": "error", "message": "no"}),
]


@pytest.mark.parametrize(("outcome", "sent"), OUTCOMES, ids=["done", "counted", "rejected", "unsupported", "error"])
def test_an_outcome_travels_whole(outcome: Outcome, sent: dict[str, Any]) -> None:
    """One of four, told by its tag; an `ok` carries its value with all its parts."""
    assert outcome.model_dump(mode="json") == sent


def test_outcomes_are_four() -> None:
    """Ok, rejected, unsupported, error: there is no fifth answer."""
    tags = [kind.model_fields["outcome"].default for kind in Outcome.__args__]

    assert tags == ["ok", "rejected", "unsupported", "error"]


CLAIMED = {tag: refusals(operation) for tag, operation in OPERATIONS.items()}


def test_refusals_are_read_from_the_docstring() -> None:
    """The codes after *Refusals:* up to the full stop, also over the end of a line."""
    form = {"field-fixed", "contact-missing", "contact-unknown", "field-blank", "template-unknown"}
    form |= {"language-unknown", "attachment-missing", "contact-blocked"}

    assert refusals(operations.InteractionLeave) == form | {"entry-unknown", "entry-not-postponed"}
    assert refusals(operations.SegmentList) == frozenset()


def test_a_docstring_without_refusals_has_none() -> None:
    """An operation without a docstring refuses nothing; a mention of refusals elsewhere is none."""

    class Plain(Operation):
        pass

    class Chatty(Operation):
        """Says refusals: never."""

    assert (refusals(Plain), refusals(Chatty)) == (frozenset(), frozenset())


@pytest.mark.parametrize("locale", LOCALES)
def test_every_refusal_has_a_message(locale: str) -> None:
    """A code that some operation may answer has a text, and each text belongs to such a code."""
    assert set(load(locale).of("refusal")) == frozenset().union(*CLAIMED.values())


@pytest.mark.parametrize("tag", [tag for tag, codes in CLAIMED.items() if codes])
def test_a_refusal_is_a_kebab_noun(tag: str) -> None:
    """The same code on the wire, in the catalogue and in anchors."""
    assert [code for code in CLAIMED[tag] if code != code.lower() or not all(code.split("-"))] == []


@pytest.mark.parametrize("tag", OPERATIONS)
def test_an_operation_that_asks_takes_answers(tag: str) -> None:
    """Where a docstring names a question, there is room for its answer, and the other way round."""
    operation = OPERATIONS[tag]
    named = [question for question in Question if f"`{question}`" in (operation.__doc__ or "")]

    assert bool(named) == ("answers" in operation.model_fields)


def strings(schema: Any) -> Iterator[dict[str, Any]]:
    """Every part of a schema that takes a string; an amount may be written as one, and is none."""
    if isinstance(schema, dict) and {"type": "number"} not in schema.get("anyOf", ()):
        if schema.get("type") == "string":
            yield schema
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from strings(part)


@pytest.mark.parametrize("tag", sorted(OPERATIONS))
def test_no_string_of_a_request_is_free(tag: str) -> None:
    """Each is one of a list, or has a format or a pattern; so no text escapes the rule below."""
    free = [
        schema
        for schema in strings(OPERATIONS[tag].model_json_schema())
        if not schema.keys() & {"const", "enum", "format", "pattern"}
    ]

    assert free == []


@pytest.mark.parametrize("text", ["\0", "a\0", "a\n\0b", "\ud800"])
def test_a_request_holds_no_text_that_a_database_cannot_store(text: str) -> None:
    """PostgreSQL knows no NUL, and half a character is not a text; every other control character is one."""
    with pytest.raises(ValidationError):
        operations.GroupCreate(code="G", description=text)

    assert operations.GroupCreate(code="G", description="a\x01\tb\n").description == "a\x01\tb\n"


def test_equal_matches_mean_the_same() -> None:
    """The order of arguments, of columns and the zeros of an amount are not meaning."""
    one = Match(phrase="x", arguments={"a": "1", "b": Decimal("2.50")}, table=({"c": 1, "d": ""},))
    other = Match(phrase="x", arguments={"b": Decimal("2.5"), "a": "1"}, table=({"d": "", "c": 1},))

    assert one == other


@pytest.mark.parametrize(
    ("one", "other"),
    [("1", 1), ("yes", True), ("", None), ("", 0), ("2026-01-15", dt.date(2026, 1, 15)), ("2.50", Decimal("2.50"))],
)
def test_a_text_is_no_value(one: Any, other: Any) -> None:
    """What is written alike means something else if one side is a text."""
    assert Match(phrase="x", arguments={"a": one}) != Match(phrase="x", arguments={"a": other})


@pytest.mark.parametrize("value", ["1", 1, True, Decimal(1), dt.date(2026, 1, 15), None, Refusal(code="segment-empty")])
def test_a_match_keeps_the_type_of_its_values(value: Any) -> None:
    """A truth value does not become a number, nor an amount a whole number."""
    said = Match(phrase="x", arguments={"a": value}, table=() if isinstance(value, Refusal) else ({"b": value},))

    kept = [said.arguments["a"], *(row["b"] for row in said.table)]
    assert {type(each) for each in kept} == {type(value)}


def test_rows_have_an_order() -> None:
    """Two tables with the same rows in another order are two sentences."""
    rows = ({"a": 1}, {"a": 2})

    assert Match(phrase="x", table=rows) != Match(phrase="x", table=rows[::-1])


SILENT = """
import sys
seen = []
import pydantic, pydantic_core, typing, decimal, enum, datetime, collections.abc, re, zoneinfo, json
names = ("open", "time.time", "os.system", "subprocess.Popen", "socket.connect")
def hook(event, arguments):
    if event in names and not str(arguments[0]).endswith((".py", ".pyc")):
        seen.append((event, str(arguments[0])))
sys.addaudithook(hook)
import time
def clock(*_):
    seen.append(("clock", ""))
    return 0.0
for name in ("time", "time_ns", "monotonic", "localtime", "gmtime", "perf_counter"):
    setattr(time, name, clock)
import interaction_spec.model.operations, interaction_spec.model.windows, interaction_spec.model.protocol
files = [what for what in seen if "/interaction_spec/" in what[1] or what[0] == "clock"]
rooms = [name for name in sys.modules if name.startswith("interaction_spec.") and ".model" not in name]
print(files, rooms)
"""


def test_the_model_is_silent() -> None:
    """Importing the model reads no clock and no file, and brings no other room with it."""
    told = subprocess.run([sys.executable, "-c", SILENT], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[] []"
