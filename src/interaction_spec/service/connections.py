"""Connections: what uvicorn leaves open to whoever sends slowly, endlessly or nonsense."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .envelope import malformed
from .guarding import SECONDS

MAX_HEAD = 16 * 1024
"""How long a request line and its headers may be together."""


class Connection(HttpToolsProtocol):
    """A connection on which the head of a request must come soon and be short.

    Nearly every head arrives in one piece: then nothing of this costs anything.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        """Nothing has arrived so far."""
        super().__init__(*arguments, **options)
        self._begun = 0
        """How much of a head that is not complete has arrived."""
        self._in_head = True
        self._patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for the first head."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._wait_no_longer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what arrives, and count it while it belongs to a head."""
        super().data_received(data)
        if not self._in_head or self.transport.is_closing():
            return
        self._begun += len(data)
        if self._begun > MAX_HEAD:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, f"headers: longer than {MAX_HEAD} bytes.")
        elif self._patience is None:
            self._wait()

    def on_message_begin(self) -> None:
        """A head begins."""
        self._in_head, self._begun = True, 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """A head is complete; what follows is its body."""
        self._in_head = False
        self._wait_no_longer()
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Say in our form that this is no HTTP."""
        self._refuse(HTTPStatus.BAD_REQUEST, msg)

    def _wait(self) -> None:
        self._patience = self.loop.call_later(SECONDS, self._lose_patience)

    def _wait_no_longer(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _lose_patience(self) -> None:
        self._refuse(HTTPStatus.REQUEST_TIMEOUT, f"headers: not complete after {SECONDS:g} seconds.")

    def _refuse(self, status: HTTPStatus, message: str) -> None:
        body = malformed(f"{message} Nothing was changed.").body
        head = (
            f"HTTP/1.1 {status.value} {status.phrase}\r\ncontent-type: application/json\r\n"
            f"content-length: {len(body)}\r\nconnection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.close()
