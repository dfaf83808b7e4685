"""Connections: whoever sends slowly or sends nothing keeps nothing busy."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import pytest
import uvicorn
from tests.service.asking import BEGIN, looped, request

from interaction_spec.service.connections import Connection
from interaction_spec.service.guarding import Guard
from interaction_spec.service.sessions import Many
from interaction_spec.service.web import application

PATIENCE = 0.4
HEAD = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


class Impatient(Connection):
    """The same, sooner."""

    patience = PATIENCE


@pytest.fixture(scope="module")
def place() -> Iterator[tuple[str, int]]:
    """Where an impatient server answers."""
    many = Many()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(
            application(many, Guard(max_bytes=1000)), http=Impatient, lifespan="off", ws="none", log_config=None
        )
        server = uvicorn.Server(config)
        address: tuple[str, int] = listening.getsockname()
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        yield address
        server.should_exit = True
        thread.join()
    many.close()


def until_closed(connection: socket.socket) -> tuple[bytes, float]:
    """What comes back until the other side closes, and how long that takes."""
    started = time.monotonic()
    said = b"".join(iter(lambda: connection.recv(9999), b""))
    return said, time.monotonic() - started


SLOW = {
    "nothing": b"",
    "a part of the head": HEAD[:30],
    "a head without a body": HEAD + b"Content-Length: 10\r\n\r\n",
    "a part of the body": HEAD + b"Content-Length: 10\r\n\r\n{",
    "a part of a chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{",
}


@pytest.mark.parametrize("sent", SLOW)
def test_a_request_that_does_not_come_is_not_waited_for(place: tuple[str, int], sent: str) -> None:
    """Whatever is missing, after a while it is told so, and the connection is closed."""
    with closing(socket.create_connection(place, timeout=10)) as connection:
        connection.sendall(SLOW[sent])

        said, took = until_closed(connection)

    assert said.startswith(b"HTTP/1.1 408 ")
    assert json.loads(said.partition(b"\r\n\r\n")[2])["outcome"]["outcome"] == "error"
    assert PATIENCE * 0.9 < took < PATIENCE * 20


def test_a_trickle_does_not_help(place: tuple[str, int]) -> None:
    """A byte now and then does not prolong the time for a head."""
    with closing(socket.create_connection(place, timeout=10)) as connection:
        for byte in HEAD[:3]:
            connection.sendall(bytes([byte]))
            time.sleep(PATIENCE / 5)

        said, took = until_closed(connection)

    assert said.startswith(b"HTTP/1.1 408 ")
    assert took < PATIENCE


def test_the_end_of_what_was_refused_is_not_waited_for(place: tuple[str, int]) -> None:
    """A body that is too long is refused at once; who goes on with it is not answered twice."""
    with closing(socket.create_connection(place, timeout=10)) as connection:
        connection.sendall(HEAD + b"Content-Length: 5000\r\n\r\n" + b" " * 1001)

        said, _ = until_closed(connection)

    assert said.startswith(b"HTTP/1.1 413 ")
    assert said.count(b"HTTP/1.1") == 1


def test_pauses_between_requests_are_no_delay(place: tuple[str, int]) -> None:
    """A connection may be silent for longer than a request may take, and requests may come close together."""
    body = request(BEGIN)
    whole = HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body
    with closing(socket.create_connection(place, timeout=10)) as connection:
        connection.sendall(whole)
        time.sleep(PATIENCE * 2)
        connection.sendall(whole + whole[:40])
        time.sleep(PATIENCE / 4)
        connection.sendall(whole[40:])
        time.sleep(PATIENCE * 2)

        said = connection.recv(99_999)

    assert said.count(b'"outcome":"ok"') == 3


def test_an_answer_goes_out_in_one_piece(place: tuple[str, int]) -> None:
    """Head and body arrive together: the first of two pieces would be of no use to the reader."""
    body = request({"op": "session.hello"})
    with closing(socket.create_connection(place, timeout=10)) as connection:
        for _ in range(20):
            connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body)

            head, _, said = connection.recv(99_999).partition(b"\r\n\r\n")

            assert b"content-length: %d" % len(said) in head


def test_whoever_hangs_up_leaves_no_trace(place: tuple[str, int]) -> None:
    """A client that goes in the middle of a request harms nobody."""
    with closing(socket.create_connection(place, timeout=10)) as connection:
        connection.sendall(SLOW["a part of the body"])
    body = request({"op": "session.hello"})

    async def ask() -> bytes:
        reader, writer = await asyncio.open_connection(*place)
        writer.write(HEAD + b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        said = await reader.read()
        writer.close()
        return said

    assert looped(ask()).startswith(b"HTTP/1.1 200 ")
