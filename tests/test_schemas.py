"""The committed schemas are those of the models, and everything that travels fits them."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.conformance.runs import run
from tests.miniatures import healthy

from interaction_spec.conformance.schemas import ROOT, schemas, stale, write_schemas
from interaction_spec.language import load
from interaction_spec.model import operations
from interaction_spec.model.operations import OPERATIONS, Operation, refusals
from interaction_spec.model.outcomes import Done
from interaction_spec.report import Exchange


@cache
def schema(name: str) -> Any:
    """A committed schema."""
    return json.loads((ROOT / name).read_text("utf-8"))


@cache
def validator(name: str, part: str = "") -> jsonschema.Draft202012Validator:
    """What holds a message against a committed schema, or against one of its definitions."""
    whole = schema(name)
    return jsonschema.Draft202012Validator(whole | {"$ref": f"#/$defs/{part}"} if part else whole)


def test_regenerating_changes_nothing() -> None:
    """The models are the only source: what is committed is what they say."""
    assert stale() == []


def test_writing_schemas_mends_everything(tmp_path: Path) -> None:
    """Schemas are written where they are missing, mended where they differ, and deleted where they are left over."""
    write_schemas(tmp_path)
    (tmp_path / "report.json").write_text("{}", "utf-8")
    (tmp_path / "operations" / "sing.json").write_text("{}", "utf-8")
    assert stale(tmp_path) == ["operations/sing.json", "report.json"]

    write_schemas(tmp_path)

    assert stale(tmp_path) == []
    assert (tmp_path / "report.json").read_bytes() == (ROOT / "report.json").read_bytes()


@pytest.mark.parametrize("name", schemas())
def test_every_schema_is_one(name: str) -> None:
    """Every file is a valid schema of its draft, and every reference in it leads somewhere."""
    whole = schema(name)

    jsonschema.Draft202012Validator.check_schema(whole)
    for reference in re.findall(r'"\$ref": "#/([^"]*)"', json.dumps(whole)):
        at = whole
        for part in reference.split("/"):
            at = at[part]


@pytest.mark.parametrize("tag", OPERATIONS)
def test_an_operation_has_one_name(tag: str) -> None:
    """The tag `segment.add_line` is the class `SegmentAddLine`, wherever it is looked for."""
    operation = OPERATIONS[tag]

    assert operation.__name__ == "".join(part.title() for part in re.split(r"[._]", tag))
    assert getattr(operations, operation.__name__) is operation
    assert operation.__name__ in operations.__all__
    assert schema(f"operations/{tag}.json")["title"] == f"operations/{tag}"


def test_every_operation_is_in_the_table() -> None:
    """No operation exists that the table of contents does not name."""
    named = {one for one in vars(operations).values() if isinstance(one, type) and issubclass(one, Operation)}

    assert named - {Operation} == set(OPERATIONS.values())


@pytest.mark.parametrize("tag", OPERATIONS)
def test_a_docstring_says_what_it_must(tag: str) -> None:
    """A docstring begins with one sentence, and the schema carries it and every refusal that it names."""
    documentation = OPERATIONS[tag].__doc__ or ""
    first = documentation.splitlines()[0]

    published = schema(f"operations/{tag}.json")

    assert first.endswith((".", ":")), first
    assert published["description"].startswith(first)
    assert published["x-refusals"] == sorted(refusals(OPERATIONS[tag]))
    assert ("Refusals:" in documentation) == bool(published["x-refusals"])


def test_every_refusal_can_be_told() -> None:
    """Every code that an operation names has a message in the catalogue, and every message has a code."""
    codes = {code for operation in OPERATIONS.values() for code in refusals(operation)}

    told = {id_.partition("~")[0] for id_ in load("en").of("refusal")}

    assert told == codes


def exchanges() -> list[Exchange]:
    """Everything that is sent and answered in a run of the reference engine, each once."""
    sent = [one for evidence in run(healthy).evidence for one in evidence.exchanges]
    return list({one.model_dump_json(): one for one in sent}.values())


def test_everything_that_is_sent_fits_its_schema() -> None:
    """Every request of a run fits the schema of its operation, and all operations are sent."""
    sent = [one.operation for one in exchanges()]

    for request in sent:
        validator(f"operations/{request['op']}.json").validate(request)

    assert {request["op"] for request in sent} == OPERATIONS.keys() - {"session.hello", "session.end", "state.digest"}


def test_everything_that_is_answered_fits_its_schema() -> None:
    """Every value fits the schema of its operation, and every refusal is one that the operation may answer."""
    for exchange in exchanges():
        tag, outcome = exchange.operation["op"], exchange.outcome

        if outcome["outcome"] == "ok":
            validator(f"operations/{tag}.json", "value").validate(outcome["value"])
        else:
            assert outcome["code"] in schema(f"operations/{tag}.json")["x-refusals"]


def test_every_answer_fits_the_schema_of_an_outcome() -> None:
    """An answer is one of the four outcomes, and the committed schema says so."""
    for exchange in exchanges():
        validator("outcome.json").validate(exchange.outcome)


@pytest.mark.parametrize("tag", OPERATIONS)
def test_a_request_with_an_unknown_field_is_refused(tag: str) -> None:
    """A misspelt field is an error on the wire, not a field that is passed over."""
    errors = list(validator(f"operations/{tag}.json").iter_errors({"op": tag, "colour": "red"}))

    assert any("colour" in error.message for error in errors)


def test_a_request_under_another_name_is_refused() -> None:
    """A request says which operation it is."""
    assert not validator("operations/group.create.json").is_valid({"op": "group.delete", "code": "CALLS"})


@pytest.mark.parametrize(
    "outcome",
    [{"outcome": "maybe"}, {}, {"outcome": "rejected"}, {"outcome": "ok"}, {"outcome": "error", "code": "x"}],
)
def test_an_answer_that_is_no_outcome_is_refused(outcome: dict[str, Any]) -> None:
    """There are exactly four outcomes."""
    assert not validator("outcome.json").is_valid(outcome)


def test_most_operations_answer_with_something() -> None:
    """An operation that only says `ok` is a command on one record; everything else has a value of its own."""
    silent = {tag for tag, operation in OPERATIONS.items() if operation.result is Done}

    assert not {tag for tag in silent if tag.endswith((".list", ".read", ".draft", ".log", ".process"))}
