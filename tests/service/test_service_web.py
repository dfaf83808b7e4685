"""The endpoints, without a network: what is asked, what is refused, and in which form."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from starlette.types import ASGIApp
from tests.service.asking import BEGIN, LOCAL, ask, ask_in_parts, request

from interaction_spec.conformance.openapi import openapi
from interaction_spec.conformance.schemas import schemas
from interaction_spec.service.guarding import Guard, is_loopback
from interaction_spec.service.sessions import Many
from interaction_spec.service.web import application

LIST = request({"op": "group.list"})
EVERYWHERE = "0.0.0.0"  # noqa: S104 (nothing is bound to it)
SECRET = "correct horse"  # noqa: S105 (a token of the tests)


@pytest.fixture
def sessions() -> Iterator[Many]:
    """Sessions in memory."""
    many = Many()
    yield many
    many.close()


@pytest.fixture
def app(sessions: Many) -> ASGIApp:
    """The application as it is on this machine."""
    return application(sessions, Guard(max_bytes=500))


@pytest.fixture
def secured(sessions: Many) -> ASGIApp:
    """The application as others may reach it."""
    return application(sessions, Guard(SECRET))


def test_an_operation_is_posted(app: ASGIApp) -> None:
    """A request goes to `/`, and its answer comes back as JSON with the length told."""
    ask(app, request(BEGIN))

    said = ask(app, LIST)

    assert (said.status, said.headers["content-type"]) == (200, "application/json")
    assert said.headers["content-length"] == str(len(said.body))
    assert said.outcome["value"]["rows"] == []


def test_a_refusal_and_an_error_of_the_engine_are_answers(app: ASGIApp) -> None:
    """What was understood is answered with 200, whatever the outcome is."""
    early = ask(app, LIST)
    ask(app, request(BEGIN))
    refused = ask(app, request({"op": "group.delete", "code": "NONE"}))

    assert (early.status, early.outcome["outcome"]) == (200, "error")
    assert (refused.status, refused.outcome["code"]) == (200, "group-unknown")


def test_a_body_may_come_in_parts(app: ASGIApp) -> None:
    """Pieces are put together again."""
    whole = request(BEGIN)

    assert ask_in_parts(app, [whole[:9], b"", whole[9:]]).outcome["outcome"] == "ok"


WRONG = {
    "not JSON": (400, "POST", "/", LOCAL, b"{"),
    "no such operation": (400, "POST", "/", LOCAL, request({"op": "sing"})),
    "no content type": (415, "POST", "/", {"host": "localhost"}, LIST),
    "another content type": (415, "POST", "/", LOCAL | {"content-type": "text/plain"}, LIST),
    "too long": (413, "POST", "/", LOCAL, b" " * 501),
    "another host": (421, "POST", "/", LOCAL | {"host": "evil.example:8700"}, LIST),
    "no host": (421, "POST", "/", {"content-type": "application/json"}, LIST),
    "another host asks for the version": (421, "GET", "/version", {"host": "evil.example"}, b""),
    "another method": (405, "GET", "/", LOCAL, b""),
    "a method nobody knows": (405, "BREW", "/", LOCAL, b""),
    "another method elsewhere": (405, "POST", "/health", LOCAL, LIST),
    "another path": (404, "POST", "/interactions", LOCAL, LIST),
    "pages that would load from elsewhere": (404, "GET", "/docs", LOCAL, b""),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_everything_that_is_wrong_is_told_in_one_form(app: ASGIApp, wrong: str) -> None:
    """A status from 400 on comes with the envelope of an error, which says what is wrong."""
    status, method, path, headers, body = WRONG[wrong]

    said = ask(app, body, method, path, headers)

    assert (said.status, said.headers["content-type"]) == (status, "application/json")
    assert said.outcome["outcome"] == "error"
    assert said.outcome["message"].endswith(".")
    assert said.json.keys() == {"seq", "outcome"}


def test_a_method_that_is_not_there_is_told_with_those_that_are(app: ASGIApp) -> None:
    """405 names what is allowed."""
    assert ask(app, method="PUT").headers["allow"] == "POST"


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST:80", "127.0.0.1", "127.9.9.9:8700", "[::1]:8700", "[::1]"])
def test_this_machine_has_several_names(app: ASGIApp, name: str) -> None:
    """Without a token, every name of the loopback is answered."""
    assert ask(app, LIST, headers=LOCAL | {"host": name}).status == 200


@pytest.mark.parametrize(
    "name", ["", EVERYWHERE, "10.0.0.1:8700", "localhost.evil.example", "[fe80::1]", "127.0.0.1.nip.io"]
)
def test_no_other_name_is_answered(app: ASGIApp, name: str) -> None:
    """A page in a browser can point a name of its own at this machine; it learns nothing."""
    assert ask(app, LIST, headers=LOCAL | {"host": name}).status == 421


def test_a_token_opens(secured: ASGIApp) -> None:
    """Who knows the token may ask under any name of the machine."""
    headers = {"host": "crm.example", "content-type": "application/json; charset=utf-8"}

    assert ask(secured, LIST, headers=headers | {"authorization": f"Bearer {SECRET}"}).status == 200
    assert ask(secured, LIST, headers=headers | {"authorization": f"bearer  {SECRET} "}).status == 200


@pytest.mark.parametrize("given", ["", "Bearer", "Bearer ", "Bearer correct", f"Basic {SECRET}", SECRET, "Bearer é"])
@pytest.mark.parametrize(("method", "path"), [("POST", "/"), ("GET", "/version"), ("GET", "/openapi.json")])
def test_without_the_token_nothing_is_told(secured: ASGIApp, method: str, path: str, given: str) -> None:
    """A missing or wrong token is refused before anything is read, also on this machine, and is not repeated."""
    said = ask(secured, b"{", method, path, LOCAL | {"authorization": given})

    assert (said.status, said.headers["www-authenticate"]) == (401, "Bearer")
    assert SECRET not in said.body.decode()
    assert "correct" not in said.body.decode()


def test_a_guard_keeps_the_token_to_itself() -> None:
    """Not even a traceback shows it."""
    assert SECRET not in repr(Guard(SECRET))


def test_health_needs_no_token(secured: ASGIApp) -> None:
    """Whoever watches the server need not know the token."""
    said = ask(secured, method="GET", path="/health", headers={})

    assert (said.status, said.json) == (200, {"status": "ok"})


def test_the_version_is_told(app: ASGIApp) -> None:
    """The version of the package and that of the protocol."""
    from importlib.metadata import version

    assert ask(app, method="GET", path="/version").json == {"version": version("interaction-spec"), "protocol": 1}


def test_the_published_document_is_served(app: ASGIApp) -> None:
    """What is served is what is committed, and that is what the models say."""
    said = ask(app, method="GET", path="/openapi.json")

    assert said.status == 200
    assert said.body.decode() == schemas()["openapi.json"]
    assert said.json == json.loads(json.dumps(openapi()))


def test_the_document_names_what_is_there(app: ASGIApp) -> None:
    """Every path and method of the document exists, and every status that it promises is one that was tested."""
    paths = openapi()["paths"]

    for path, methods in paths.items():
        for method in methods:
            assert ask(app, b"{}", method.upper(), path).status in {200, 400}
    promised = {int(status) for status in paths["/"]["post"]["responses"]}
    assert promised >= {
        200,
        401,
        *(status for status, method, path, *_ in WRONG.values() if (method, path) == ("POST", "/")),
    }


@pytest.mark.parametrize(
    ("address", "local"), [("127.0.0.1", True), ("::1", True), ("::1%lo", True), (EVERYWHERE, False), ("::", False)]
)
def test_loopback(address: str, *, local: bool) -> None:
    """All addresses of a machine together are not its loopback."""
    assert is_loopback(address) is local
