"""Whatever is sent, right or wrong by the published document: no server error, and no refusal that changes anything."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from tests.service.asking import BEGIN, request

from interaction_spec.service.envelope import answer
from interaction_spec.service.guarding import Guard
from interaction_spec.service.sessions import Many
from interaction_spec.service.web import application

AnyCase = Case[Any]
EXAMPLES = 200
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
HEADERS = {"host": "localhost"}
WORLD: list[dict[str, Any]] = [
    {"op": "salesperson.create", "code": "SP", "name": "Annette Hill"},
    {"op": "contact.create", "no": "CT", "name": "Deerfield Graphics"},
    {"op": "group.create", "code": "CALLS", "description": "Calls"},
]

sessions = Many()
app = application(sessions, Guard())
posted = schemathesis.openapi.from_asgi("/openapi.json", app, headers=HEADERS)["/"]["POST"]


def outcome(operation: dict[str, Any]) -> dict[str, Any]:
    """What an operation of the session comes to."""
    told: dict[str, Any] = json.loads(answer(request(operation), sessions).body)["outcome"]
    return told


def digest() -> str:
    """The fingerprint of the session, which begins and is filled where there is none."""
    told = outcome({"op": "state.digest"})
    if told["outcome"] == "error":
        for operation in (BEGIN, *WORLD):
            assert outcome(operation)["outcome"] == "ok"
        told = outcome({"op": "state.digest"})
    return str(told["value"]["digest"])


def fuzzed(mode: GenerationMode) -> Callable[[Callable[[AnyCase], None]], Callable[[], None]]:
    """Run with requests that the document allows, or with such that it does not allow."""

    def decorate(test: Callable[[AnyCase], None]) -> Callable[[], None]:
        bounded = settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        run: Callable[[], None] = bounded(given(case=posted.as_strategy(generation_mode=mode))(test))
        return run

    return decorate


def judge(case: AnyCase) -> int:
    """Send a request to the session, and hold the answer against the document, and the session against itself."""
    if isinstance(case.body, dict) and isinstance(case.body.get("session"), str):
        case.body["session"] = "a"
    before = digest()

    response = case.call(headers=HEADERS)

    case.validate_response(response, checks=CHECKS)
    if response.json()["outcome"]["outcome"] != "ok":
        assert digest() == before
    return response.status_code


@pytest.mark.slow
@fuzzed(GenerationMode.POSITIVE)
def test_what_the_document_allows_is_understood(case: AnyCase) -> None:
    """A request that fits the document is carried out or refused by a rule, never called malformed."""
    assert judge(case) == 200


@pytest.mark.slow
@fuzzed(GenerationMode.NEGATIVE)
def test_what_the_document_forbids_breaks_nothing(case: AnyCase) -> None:
    """A request that does not fit the document is told so, or does no harm."""
    judge(case)
