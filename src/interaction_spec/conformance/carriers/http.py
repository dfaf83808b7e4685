"""The carrier for a system that runs already: one address, one POST for each operation.

The suite neither starts nor stops such a system, follows no redirect and uses no proxy.
"""

from __future__ import annotations

import ipaddress
import os
import re
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from httptools import HttpParserError, HttpResponseParser

from interaction_spec.errors import SubjectFailed
from interaction_spec.waiting import Lingering

from .wire import LIMIT, quoted

TOKEN = "INTERACTION_SPEC_TOKEN"  # noqa: S105 (the name of the variable, not a token)
"""The environment variable with the token that the system asks for; it is never shown."""
PIECE = 1 << 16
"""How many bytes are read at once."""
IDLE = 1.0
"""After how many idle seconds a connection is made anew: the other side may have closed it meanwhile."""


def loopback(url: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@dataclass
class _Answer:
    """What the parser finds in an answer; the library calls these by their names."""

    body: bytearray = field(default_factory=bytearray)
    location: str = ""
    sized: bool = False
    """Whether the answer says where it ends; else the end of the connection is its end."""
    headed: bool = False
    complete: bool = False
    kept: bool = False
    """Whether the connection may be used again."""

    def __post_init__(self) -> None:
        """Make the parser that calls the methods below."""
        self.parser = HttpResponseParser(self)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep what is needed of a header."""
        if name.lower() == b"location":
            self.location = value.decode("latin-1")
        self.sized |= name.lower() in {b"content-length", b"transfer-encoding"}

    def on_headers_complete(self) -> None:
        """Know that the body begins."""
        self.headed = True

    def on_body(self, data: bytes) -> None:
        """Keep a part of the body."""
        self.body += data

    def on_message_complete(self) -> None:
        """Know that it ended. Only here does the parser tell whether the connection goes on."""
        self.complete, self.kept = True, self.parser.should_keep_alive()


class Post:
    """One connection that is kept alive.

    Straight at the socket: the client of the standard library reads headers as those of a mail, which took longer than
    everything else that the suite does with an answer.
    """

    def __init__(self, url: str) -> None:
        """Keep the address; nothing is sent yet.

        Raises:
            ValueError: it is no address of this kind.
        """
        self.url, parts = url, urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        known = parts.scheme in {"http", "https"} and parts.hostname and parts.username is None
        if not known or not re.fullmatch(r"[!-~]+", target + parts.netloc):
            raise ValueError("http://HOST:PORT/PATH, without a user")
        self._host, self._port = str(parts.hostname), parts.port or {"http": 80, "https": 443}[parts.scheme]
        self._tls = ssl.create_default_context() if parts.scheme == "https" else None
        self._head = f"POST {target} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Type: application/json\r\n"
        self._socket: socket.socket | None = None
        self._linger: Callable[[], None] = lambda: None
        self._used = 0.0

    def open(self) -> None:
        """Nothing: the first message connects."""

    def ask(self, message: bytes, seconds: float) -> bytes:
        """Post a body, and read the body of the answer.

        Raises:
            SubjectFailed: nobody answers, in time, with the status 200.
        """
        try:
            connection = self._connected(seconds)
            connection.sendall(self._headed(message))
            self._linger()
            status, answer = self._read(connection, time.monotonic() + seconds)
        except TimeoutError as error:
            raise SubjectFailed("timeout", seconds=f"{seconds:g}", detail=self.url) from error
        except (OSError, HttpParserError) as error:
            detail = f"{self.url}: {getattr(error, 'strerror', None) or error or type(error).__name__}"
            raise SubjectFailed("unreachable", detail=detail) from error
        if status != 200:
            raise SubjectFailed(
                "http-status", status=str(status), detail=f"{answer.location} {quoted(bytes(answer.body))}".strip()
            )
        self._used = time.monotonic()
        return bytes(answer.body)

    def close(self) -> None:
        """Let go of the connection; the system goes on."""
        if self._socket:
            self._socket.close()
            self._socket = None

    def _connected(self, seconds: float) -> socket.socket:
        if self._socket and time.monotonic() - self._used > IDLE:
            self.close()
        if self._socket is None:
            made = socket.create_connection((self._host, self._port), timeout=seconds)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._linger = Lingering(made)
            self._socket = self._tls.wrap_socket(made, server_hostname=self._host) if self._tls else made
        return self._socket

    def _headed(self, message: bytes) -> bytes:
        token = os.environ.get(TOKEN)
        allowed = f"Authorization: Bearer {token}\r\n" if token else ""
        return f"{self._head}{allowed}Content-Length: {len(message)}\r\n\r\n".encode() + message

    def _read(self, connection: socket.socket, deadline: float) -> tuple[int, _Answer]:
        answer = _Answer()
        while not answer.complete:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            connection.settimeout(left)
            data = connection.recv(PIECE)
            if not data:
                if answer.headed and not answer.sized:
                    break
                raise ConnectionResetError("closed before the answer ended")
            answer.parser.feed_data(data)
            if len(answer.body) > LIMIT:
                raise SubjectFailed("too-long", limit=str(LIMIT))
        if not answer.kept:
            self.close()
        return answer.parser.get_status_code(), answer
