"""JSON Schemas of the contract, generated from the models: the only source. Committed, and held to be current."""

from __future__ import annotations

import json
from inspect import cleandoc
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from interaction_spec.errors import CannotWrite
from interaction_spec.model.operations import OPERATIONS, refusals
from interaction_spec.model.outcomes import Error, Ok, Rejected, Unsupported
from interaction_spec.model.protocol import Request, Response
from interaction_spec.report.frames import Film
from interaction_spec.report.results import Evidence, Report

from .openapi import openapi
from .tolerant import tolerant

ROOT = Path(__file__).parents[1] / "schemas"
DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """The text of every schema, by file name relative to the folder of schemas."""
    files = {f"operations/{tag}.json": _operation(tag) for tag in OPERATIONS}
    files["request.json"] = _schema("request", _opened(Request.model_json_schema(), "operation"))
    files["response.json"] = _schema("response", _opened(Response.model_json_schema(), "outcome"))
    files["outcome.json"] = _outcome()
    files["openapi.json"] = openapi()
    files["report.json"] = _schema("report", Report.model_json_schema())
    files["evidence.json"] = _schema("evidence", Evidence.model_json_schema())
    files["frames.json"] = _schema("frames", Film.model_json_schema())
    return {name: json.dumps(schema, ensure_ascii=False, indent=2) + "\n" for name, schema in sorted(files.items())}


def _outcome() -> dict[str, Any]:
    """The four outcomes. What an `ok` carries is said in the file of its operation."""
    schema = TypeAdapter(Ok | Rejected | Unsupported | Error).json_schema()
    schema["$defs"]["Ok"]["properties"]["value"] = {"type": "object"}
    for unused in ("Value", "Question"):
        schema["$defs"].pop(unused, None)
    return _schema("outcome", tolerant(schema))


def _opened(envelope: dict[str, Any], part: str) -> dict[str, Any]:
    """An envelope; what is in it has a schema of its own."""
    envelope["properties"][part] = {"type": "object"}
    envelope.pop("$defs", None)
    return envelope if part == "operation" else tolerant(envelope)


def _operation(tag: str) -> dict[str, Any]:
    """One file for each operation: the request, what an `ok` carries, and the refusals that it may answer."""
    operation = OPERATIONS[tag]
    answer = operation.result.model_json_schema(mode="serialization", ref_template="#/$defs/value/$defs/{model}")
    request = operation.model_json_schema(ref_template="#/$defs/request/$defs/{model}")
    return _schema(
        f"operations/{tag}",
        {
            "description": cleandoc(operation.__doc__ or ""),
            "$defs": {"request": request, "value": tolerant(answer)},
            "$ref": "#/$defs/request",
            "x-refusals": sorted(refusals(operation)),
        },
    )


def _schema(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "$schema": DRAFT,
        "title": name,
        **{key: value for key, value in schema.items() if key != "title"},
    }


def stale(root: Path = ROOT) -> list[str]:
    """The files that are not what the models say: missing, changed, or left over."""
    wanted = schemas()
    there = {file.relative_to(root).as_posix(): file.read_text("utf-8") for file in root.rglob("*.json")}
    return sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))


def write_schemas(root: Path = ROOT) -> None:
    """Write all schemas, and delete those of operations that no longer exist.

    Raises:
        CannotWrite: the folder cannot be written.
    """
    wanted = schemas()
    try:
        for name in stale(root):
            file = root / name
            if name in wanted:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(wanted[name], "utf-8")
            else:
                file.unlink()
    except OSError as error:
        raise CannotWrite(root, error.strerror or str(error)) from error
