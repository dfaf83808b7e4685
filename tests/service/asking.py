"""Asking a server: in this process without a network, or a real one with it."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from os import environ
from typing import Any, TypeVar
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Message

COMMAND = (sys.executable, "-c", "from interaction_spec.cli import main; main()", "serve")
BEGIN = {"op": "session.begin", "work_date": "2026-01-15", "today": "2026-01-15"}
T = TypeVar("T")

LOCAL = {"host": "127.0.0.1:8700", "content-type": "application/json"}


def looped(work: Coroutine[Any, Any, T]) -> T:
    """Run something to its end in a thread of its own: a loop of another test, a browser's, may run in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def request(operation: Any, session: str = "a", seq: int = 1) -> bytes:
    """The bytes of a request."""
    return json.dumps({"seq": seq, "session": session, "operation": operation}, ensure_ascii=False).encode()


@dataclass(frozen=True)
class Said:
    """An answer over HTTP."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON values."""
        return json.loads(self.body)

    @property
    def outcome(self) -> Any:
        """The outcome in it."""
        return self.json["outcome"]


def ask(
    app: ASGIApp, body: bytes = b"", method: str = "POST", path: str = "/", headers: dict[str, str] | None = None
) -> Said:
    """Ask an application in this process."""
    return looped(_ask(app, [body], method, path, LOCAL if headers is None else headers))


def ask_in_parts(app: ASGIApp, parts: list[bytes]) -> Said:
    """Send a body piece by piece."""
    return looped(_ask(app, parts, "POST", "/", LOCAL))


async def _ask(app: ASGIApp, parts: list[bytes], method: str, path: str, headers: dict[str, str]) -> Said:
    sent: list[Message] = []
    left = list(parts)

    async def receive() -> Message:
        return {"type": "http.request", "body": left.pop(0), "more_body": bool(left)}

    async def send(message: Message) -> None:
        sent.append(message)

    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
        "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "", "headers": raw,
        "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8700),
    }  # fmt: skip
    await app(scope, receive, send)
    told = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return Said(sent[0]["status"], told, b"".join(one.get("body", b"") for one in sent[1:]))


@dataclass
class Server:
    """A process that serves."""

    process: subprocess.Popen[str]
    address: str

    def connect(self) -> HTTPConnection:
        """A connection of its own."""
        parts = urlsplit(self.address)
        return HTTPConnection(parts.hostname or "", parts.port, timeout=30)

    def ask(self, operation: Any, session: str = "a", **headers: str) -> Said:
        """Ask on a new connection."""
        connection = self.connect()
        try:
            return post(connection, request(operation, session), **headers)
        finally:
            connection.close()


def post(connection: HTTPConnection, body: bytes, **headers: str) -> Said:
    """Post a body."""
    connection.request("POST", "/", body, {"Content-Type": "application/json"} | headers)
    response = connection.getresponse()
    return Said(response.status, dict(response.headers), response.read())


@contextmanager
def serving(*options: str, **variables: str) -> Iterator[Server]:
    """A real server on a free port, which is ended in any case."""
    with subprocess.Popen(
        [*COMMAND, "--port", "0", "--locale", "en", *options],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environ | variables,
    ) as process:  # fmt: skip
        try:
            assert process.stdout is not None
            told = process.stdout.readline()
            assert "http://" in told, told + process.stdout.read()
            yield Server(process, "http://" + told.partition("http://")[2].split()[0])
        finally:
            process.kill()
