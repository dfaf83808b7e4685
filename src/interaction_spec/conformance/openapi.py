"""OpenAPI of the contract over HTTP, generated from the models like every other schema.

It says what any system that is asked over HTTP must answer, and so lies beside the JSON Schemas and not in the service.
"""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

from pydantic import TypeAdapter

from interaction_spec.model.operations import OPERATIONS, Operation, refusals
from interaction_spec.model.outcomes import Error, Ok, Rejected, Unsupported, Value
from interaction_spec.model.protocol import PROTOCOL, Request, Response
from interaction_spec.model.values import Message

from .tolerant import tolerant

ASKED = "#/components/schemas/{model}"
ANSWERED = "#/components/schemas/answered.{model}"
"""A record may be stricter in a request than in an answer, so answers have names of their own."""
WRONG = {
    400: "The body is no request.",
    401: "The token is missing or wrong.",
    408: "The request took too long to arrive.",
    413: "The request is too long.",
    415: "The body is not `application/json`.",
    421: "Without a token, the server is only asked as localhost.",
    431: "The headers are too long.",
}
"""Statuses of requests that are not carried out, each with the one form of answer."""


def openapi() -> dict[str, Any]:
    """The whole document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "interaction-spec",
            "version": str(PROTOCOL),
            "summary": "Ask a system that manages interactions, one operation at a time.",
            "license": {"name": "CC0-1.0", "identifier": "CC0-1.0"},
        },
        "paths": {
            "/": {"post": _perform()},
            "/health": {"get": _told("health", "Whether the server answers.", {"status": {"const": "ok"}}, open_=True)},
            "/version": {
                "get": _told(
                    "version",
                    "The version of the system, and of the protocol that it speaks.",
                    {"version": {"type": "string"}, "protocol": {"type": "integer"}},
                )
            },
            "/openapi.json": {"get": _told("openapi", "This document.", {"openapi": {"type": "string"}})},
        },
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": dict(sorted(_schemas().items())),
        },
        "security": [{}, {"token": []}],
    }


def _perform() -> dict[str, Any]:
    return {
        "operationId": "perform",
        "summary": "Carry out one operation as one transaction.",
        "requestBody": {"required": True, "content": _json("Request")},
        "responses": {
            "200": {"description": "The outcome of the operation, a refusal or an error included.",
                    "content": _json("Response")},
            **{str(status): {"description": text, "content": _json("Malformed")} for status, text in WRONG.items()},
        },
    }  # fmt: skip


def _told(name: str, summary: str, properties: dict[str, Any], *, open_: bool = False) -> dict[str, Any]:
    """A question about the server itself."""
    content = {"application/json": {"schema": {"type": "object", "properties": properties, "required": [*properties]}}}
    refused = (
        {} if open_ else {str(one): {"description": WRONG[one], "content": _json("Malformed")} for one in (401, 421)}
    )
    return {
        "operationId": name,
        "summary": summary,
        "responses": {"200": {"description": summary, "content": content}, **refused},
        **({"security": []} if open_ else {}),
    }


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": ASKED.format(model=name)}}}


def _schemas() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for operation in OPERATIONS.values():
        found |= _request(operation)
    for value in {operation.result for operation in OPERATIONS.values()}:
        found |= _answer(value)
    return found | _envelopes()


def _request(operation: type[Operation]) -> dict[str, Any]:
    """An operation and what it is made of, with the value of its `ok` and the refusals that it may answer."""
    schema = operation.model_json_schema(ref_template=ASKED)
    parts: dict[str, Any] = schema.pop("$defs", {})
    schema["required"] = ["op", *(name for name in schema.get("required", []) if name != "op")]
    schema["description"] = cleandoc(operation.__doc__ or "")
    schema["x-value"] = {"$ref": ANSWERED.format(model=operation.result.__name__)}
    schema["x-refusals"] = sorted(refusals(operation))
    return parts | {operation.__name__: schema}


def _answer(value: type[Value]) -> dict[str, Any]:
    """A value and what it is made of. A system may say more than it is asked."""
    schema = tolerant(value.model_json_schema(mode="serialization", ref_template=ANSWERED))
    parts = schema.pop("$defs", {})
    return {f"answered.{name}": part for name, part in (parts | {value.__name__: schema}).items()}


def _envelopes() -> dict[str, Any]:
    """What travels: a request with any operation, and the answer with any outcome."""
    outcomes = TypeAdapter(Ok | Rejected | Unsupported | Error).json_schema(mode="serialization")["$defs"]
    values = sorted({operation.result.__name__ for operation in OPERATIONS.values()})
    outcomes["Ok"]["properties"]["value"] = {"anyOf": [{"$ref": ANSWERED.format(model=name)} for name in values]}
    named: dict[str, Any] = {one: tolerant(outcomes[one]) for one in ("Ok", "Rejected", "Unsupported", "Error")}
    return named | {
        "Request": _envelope(Request, "operation", _either(
            "op", {tag: operation.__name__ for tag, operation in OPERATIONS.items()})),
        "Response": tolerant(_envelope(Response, "outcome", _either("outcome", {one.lower(): one for one in named}))),
        "Malformed": tolerant(_envelope(Response, "outcome", {"$ref": ASKED.format(model="Error")}))
        | {"description": "The answer to what is no request; its number is 0 where none could be read."},
    }  # fmt: skip


def _envelope(message: type[Message], part: str, schema: dict[str, Any]) -> dict[str, Any]:
    envelope = message.model_json_schema()
    envelope.pop("$defs", None)
    envelope["properties"][part] = schema
    return envelope


def _either(tag: str, members: dict[str, str]) -> dict[str, Any]:
    """One of several, told by its tag."""
    places = {value: ASKED.format(model=name) for value, name in members.items()}
    return {
        "oneOf": [{"$ref": place} for place in places.values()],
        "discriminator": {"propertyName": tag, "mapping": places},
    }
