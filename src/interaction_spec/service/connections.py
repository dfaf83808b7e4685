"""Connections: what uvicorn leaves open to whoever sends slowly, endlessly or nonsense."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .envelope import malformed

MAX_HEAD = 16 * 1024
"""How long a request line and its headers may be together."""
PATIENCE = 10.0
"""Seconds in which a request must arrive, its head and its body each."""


class Joined:
    """A transport that sends in one piece what is written in one go: an answer's head and its body.

    Sent one by one they would wake the reader twice, and it could not do anything with the first.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        """Nothing is written so far."""
        self._transport, self._loop = transport, loop
        self._pieces: list[bytes] = []

    def write(self, data: bytes) -> None:
        """Send soon."""
        if not self._pieces:
            self._loop.call_soon(self._send)
        self._pieces.append(data)

    def close(self) -> None:
        """Send what is left, and close."""
        self._send()
        self._transport.close()

    def _send(self) -> None:
        pieces, self._pieces = self._pieces, []
        if pieces:
            self._transport.write(b"".join(pieces))

    def __getattr__(self, name: str) -> Any:
        """Everything else as the transport does it."""
        return getattr(self._transport, name)


class Connection(HttpToolsProtocol):
    """A connection on which requests must arrive soon, and their heads be short.

    Nearly every request arrives in one piece: then nothing of this costs anything.
    """

    patience = PATIENCE

    def __init__(self, *arguments: Any, **options: Any) -> None:
        """Nothing has arrived so far."""
        super().__init__(*arguments, **options)
        self._arriving = self._in_head = True
        self._head = 0
        """How much of a head that is not complete has arrived."""
        self._deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn narrows it
        """Wait for the first request."""
        super().connection_made(Joined(transport, self.loop))  # type: ignore[arg-type] # the rest by __getattr__
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._wait_no_longer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what arrives; what is incomplete afterwards is measured."""
        super().data_received(data)
        if not self._arriving or self.transport.is_closing():
            return
        if self._in_head:
            self._head += len(data)
            if self._head > MAX_HEAD:
                self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, f"headers: longer than {MAX_HEAD} bytes.")
                return
        if self._deadline is None:
            self._wait()

    def on_message_begin(self) -> None:
        """A head begins."""
        self._arriving, self._in_head, self._head = True, True, 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """A head is complete; what follows is its body."""
        self._in_head = False
        self._wait_no_longer()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """A request has arrived."""
        self._arriving = False
        self._wait_no_longer()
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        """Say in our form that this is no HTTP."""
        self._refuse(HTTPStatus.BAD_REQUEST, msg)

    def _wait(self) -> None:
        self._deadline = self.loop.call_later(self.patience, self._lose_patience)

    def _wait_no_longer(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _lose_patience(self) -> None:
        self._refuse(HTTPStatus.REQUEST_TIMEOUT, f"request: not complete after {self.patience:g} seconds.")

    def _refuse(self, status: HTTPStatus, message: str) -> None:
        body = malformed(f"{message} Nothing was changed.").body
        head = (
            f"HTTP/1.1 {status.value} {status.phrase}\r\ncontent-type: application/json\r\n"
            f"content-length: {len(body)}\r\nconnection: close\r\n\r\n"
        )
        if self._in_head or not self.cycle.response_started:  # else this is still the body of what was answered
            self.transport.write(head.encode() + body)
        self.transport.close()
