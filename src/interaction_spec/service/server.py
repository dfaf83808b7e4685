"""The server: it listens, answers, and stops without losing what it has begun."""

from __future__ import annotations

import asyncio
import errno
import selectors
import signal
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import FrameType
from typing import NoReturn

import uvicorn

from interaction_spec.errors import UsageError
from interaction_spec.waiting import Lingering

from .connections import Connection
from .guarding import Guard, is_loopback
from .sessions import Sessions
from .web import application

GRACE = 30
"""Seconds that requests have to end when the server is stopped."""
KEEP_ALIVE = 60
"""Seconds that a connection may be silent between two requests."""


def listen(host: str, port: int, token: str) -> socket.socket:
    """A socket that listens: whoever connects is answered as soon as the server runs.

    Raises:
        UsageError: the address is none of this machine, the port is taken, or others could ask without a token.
    """
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        if not token and not is_loopback(str(address[0])):
            raise UsageError("token", host=host)
        return socket.create_server(address, family=family, backlog=512)
    except (OSError, UnicodeError) as error:
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            raise UsageError("port", port=str(port), other=str(port + 1)) from error
        raise UsageError("listen", host=host, port=str(port), detail=str(error)) from error


def url(listening: socket.socket) -> str:
    """Where a socket can be reached."""
    address, port = listening.getsockname()[:2]
    return f"http://[{address}]:{port}" if ":" in address else f"http://{address}:{port}"


def run(sessions: Sessions, guard: Guard, listening: socket.socket) -> None:
    """Serve until a signal comes; requests that have begun are answered before this returns."""
    # One thread: a database has one connection, and whoever comes first is served first.
    with ThreadPoolExecutor(1, "operations") as thread:
        server = uvicorn.Server(
            uvicorn.Config(
                application(sessions, guard, thread if sessions.waits else None),
                http=Connection, ws="none", lifespan="off", interface="asgi3",
                access_log=False, log_config=None, server_header=False, proxy_headers=False,
                timeout_keep_alive=KEEP_ALIVE, timeout_graceful_shutdown=GRACE,
            )
        )  # fmt: skip
        # When it has stopped, uvicorn raises the signal once more, for whoever would have got it otherwise.
        before = {one: signal.signal(one, _stop) for one in (signal.SIGINT, signal.SIGTERM)}
        try:
            with suppress(Stopped), asyncio.Runner(loop_factory=_loop) as runner:
                runner.run(server.serve([listening]))
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)


def _loop() -> asyncio.AbstractEventLoop:
    return asyncio.SelectorEventLoop(Eager())


class Eager(selectors.DefaultSelector):
    """What the event loop waits with: who checks a system sends the next request within microseconds."""

    def __init__(self) -> None:
        """Nothing is waited for yet."""
        super().__init__()
        self._linger = Lingering(self)

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Look for a moment before falling asleep."""
        if timeout is None or timeout > 0:
            self._linger()
        return super().select(timeout)


class Stopped(Exception):
    """A signal came; all that had begun is done."""


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    del number, frame
    raise Stopped
