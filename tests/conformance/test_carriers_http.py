"""Systems at an address: asked one POST at a time, on this machine unless the user allows more."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

from interaction_spec.conformance.carriers import Carried, Patience, Post, http, loopback
from interaction_spec.conformance.subject import resolve
from interaction_spec.errors import SubjectFailed, UsageError
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Done, Ok


class Handler(BaseHTTPRequestHandler):
    """Answers properly, unless it is told otherwise."""

    protocol_version = "HTTP/1.1"
    status = 200
    headers_more: ClassVar[dict[str, str]] = {}
    delay = 0.0
    seen: ClassVar[list[tuple[str, str | None, dict[str, Any]]]] = []

    def do_POST(self) -> None:
        """Answer one request."""
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.seen.append((self.path, self.headers["Authorization"], request))
        time.sleep(self.delay)
        body = json.dumps({"seq": request["seq"], "outcome": {"outcome": "ok", "value": {}}}).encode()
        self.send_response(self.status)
        for name, value in ({"Content-Length": str(len(body))} | self.headers_more).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Be quiet."""


@contextmanager
def serving(**changes: Any) -> Iterator[tuple[str, type[Handler]]]:
    """A system on this machine."""
    handler = type("Changed", (Handler,), {"seen": [], **changes})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/crm?suite=1", handler
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def fault(url: str, seconds: float = 5) -> SubjectFailed:
    """What an address is reproached with."""
    with pytest.raises(SubjectFailed) as caught:
        Carried(Post(url), Patience(seconds, seconds)).perform(op.GroupDelete(code="CALLS"))
    return caught.value


def test_operations_are_posted_to_one_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every operation goes to the address as it was given, on a connection that is kept alive, without a token."""
    monkeypatch.delenv(http.TOKEN, raising=False)
    with serving() as (url, handler):
        subject = Carried(Post(url), session="s1")

        outcomes = [subject.perform(op.GroupDelete(code=code)) for code in ("A", "B")]
        subject.close()

    assert outcomes == [Ok(value=Done())] * 2
    assert [(path, token, request["seq"], request["session"]) for path, token, request in handler.seen] == [
        ("/crm?suite=1", None, number, "s1") for number in (1, 2, 3)
    ]


def test_the_token_is_sent_and_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """The token comes from the environment, goes into the header, and into no message."""
    monkeypatch.setenv(http.TOKEN, "s3cret")
    with serving(status=401) as (url, handler):
        error = fault(url)

    assert handler.seen[0][1] == "Bearer s3cret"
    assert error.reason == "http-status"
    assert "s3cret" not in str(error)


def test_another_status_is_told() -> None:
    """A redirect is not followed: where it leads is told instead."""
    with serving(status=302, headers_more={"Location": "http://example.org/"}) as (url, handler):
        error = fault(url)

    assert (error.reason, error.params["status"], len(handler.seen)) == ("http-status", "302", 1)
    assert "http://example.org/" in error.params["detail"]


def test_a_late_answer_is_told() -> None:
    """A system that is slower than the user's patience is late, not gone."""
    with serving(delay=1.0) as (url, _):
        assert fault(url, seconds=0.2).reason == "timeout"


def test_an_address_where_nobody_listens_is_told() -> None:
    """The address that does not answer is named."""
    with serving() as (url, _):
        pass

    error = fault(url)

    assert error.reason == "unreachable"
    assert url in error.params["detail"]


def test_an_endless_answer_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer beyond the limit is named."""
    monkeypatch.setattr(http, "LIMIT", 10)
    with serving() as (url, _):
        assert fault(url).reason == "too-long"


@pytest.mark.parametrize(("more", "made"), [({}, 1), ({"Connection": "close"}, 3)])
def test_a_connection_is_used_again(more: dict[str, str], made: int) -> None:
    """Three operations need one connection, unless the other side ends each."""
    connections: list[object] = []

    def setup(handler: Handler) -> None:
        connections.append(handler)
        BaseHTTPRequestHandler.setup(handler)

    with serving(headers_more=more, setup=setup) as (url, _):
        subject = Carried(Post(url))
        for code in ("A", "B", "C"):
            subject.perform(op.GroupDelete(code=code))
        assert len(connections) == made
        subject.close()


def test_a_connection_that_rested_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that the other side may have closed meanwhile is not trusted."""
    monkeypatch.setattr(http, "IDLE", 0.0)
    with serving() as (url, _):
        subject = Carried(Post(url))
        assert [subject.perform(op.GroupDelete(code=code)) for code in ("A", "B")] == [Ok(value=Done())] * 2
        subject.close()


@pytest.mark.parametrize(
    ("url", "near"),
    [
        ("http://127.0.0.1:8700/", True),
        ("http://127.9.9.9/", True),
        ("http://[::1]:8700/", True),
        ("http://localhost/", True),
        ("http://localhost.example.org/", False),
        ("http://192.168.0.7/", False),
        ("https://crm.example.org/", False),
    ],
)
def test_only_this_machine_is_near(url: str, near: bool) -> None:  # noqa: FBT001 (a column of the table)
    """An address is on this machine if it says so itself: no name is looked up."""
    assert loopback(url) is near


def test_another_machine_needs_permission() -> None:
    """Operations leave this machine only when the user allows it."""
    with pytest.raises(UsageError, match="remote"):
        resolve("https://crm.example.org/")

    assert callable(resolve("https://crm.example.org/", allow_remote=True))


@pytest.mark.parametrize("name", ["ftp://127.0.0.1/", "http://", "http://anna:secret@127.0.0.1/"])
def test_an_address_that_is_none_is_told(name: str) -> None:
    """Another scheme, no host, or a password where it would be shown: an error of the call."""
    with pytest.raises(UsageError, match="subject"):
        resolve(name)


@contextmanager
def saying(*parts: bytes, pause: float = 0.0) -> Iterator[str]:
    """A server that says these bytes to whoever asks first, and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(1 << 16)
                for part in parts:
                    connection.sendall(part)
                    time.sleep(pause)

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
        thread.join()


BODY = b'{"seq": 1, "outcome": {"outcome": "ok", "value": {}}}'
GOOD = {
    "in chunks": b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(BODY), BODY),
    "until the end of the connection": b"\r\n" + BODY,
    "with a length": b"content-length: %d\r\n\r\n%b" % (len(BODY), BODY),
}


@pytest.mark.parametrize("form", GOOD)
@pytest.mark.parametrize("pieces", [1, 7])
def test_an_answer_may_come_in_any_form(form: str, pieces: int) -> None:
    """Chunked, with a length or up to the end, at once or in pieces: each is an answer."""
    said = b"HTTP/1.1 200 OK\r\nServer: x\r\n" + GOOD[form]
    size = -(-len(said) // pieces)
    with saying(*(said[at : at + size] for at in range(0, len(said), size)), pause=0.01) as url:
        subject = Carried(Post(url))
        assert subject.perform(op.GroupDelete(code="CALLS")) == Ok(value=Done())
        subject.line.close()


@pytest.mark.parametrize(
    ("said", "word"),
    [
        (b"", "closed before"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{}", "closed before"),
        (b"SSH-2.0-OpenSSH_9\r\n", "127.0.0.1"),
    ],
)
def test_what_is_no_http_is_told(said: bytes, word: str) -> None:
    """Somebody who hangs up too soon, or speaks another protocol, is unreachable, and the reason is told."""
    with saying(said) as url:
        error = fault(url)

    assert error.reason == "unreachable"
    assert word in error.params["detail"]


def test_an_answer_that_trickles_is_late() -> None:
    """The patience is for the whole answer, however often a byte of it comes."""
    with saying(b"H", b"T", pause=0.4) as url:
        assert fault(url, seconds=0.3).reason == "timeout"
