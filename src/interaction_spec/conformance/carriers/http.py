"""The carrier for a system that runs already: one address, one POST for each operation.

The suite neither starts nor stops such a system, follows no redirect and uses no proxy.
"""

from __future__ import annotations

import ipaddress
import os
import time
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from interaction_spec.errors import SubjectFailed

from .wire import LIMIT, quoted

TOKEN = "INTERACTION_SPEC_TOKEN"  # noqa: S105 (the name of the variable, not a token)
"""The environment variable with the token that the system asks for; it is never shown."""
IDLE = 1.0
"""After how many idle seconds a connection is made anew: the other side may have closed it meanwhile."""


def loopback(url: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Post:
    """One connection that is kept alive."""

    def __init__(self, url: str) -> None:
        """Keep the address; nothing is sent yet.

        Raises:
            ValueError: it is no address of this kind.
        """
        self.url, parts = url, urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username is not None:
            raise ValueError("http://HOST:PORT/PATH, without a user")
        self._kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        self._host, self._port = parts.hostname, parts.port
        self._path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        self._connection: HTTPConnection | None = None
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
            connection.request("POST", self._path, message, self._headers())
            response = connection.getresponse()
            answer = response.read(LIMIT + 1)
        except TimeoutError as error:
            raise SubjectFailed("timeout", seconds=f"{seconds:g}", detail=self.url) from error
        except (OSError, HTTPException) as error:
            detail = f"{self.url}: {getattr(error, 'strerror', None) or error or type(error).__name__}"
            raise SubjectFailed("unreachable", detail=detail) from error
        if len(answer) > LIMIT:
            raise SubjectFailed("too-long", limit=str(LIMIT))
        if response.status != 200:
            detail = f"{response.headers.get('Location', '')} {quoted(answer)}".strip()
            raise SubjectFailed("http-status", status=str(response.status), detail=detail)
        self._used = time.monotonic()
        return answer

    def close(self) -> None:
        """Let go of the connection; the system goes on."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def _connected(self, seconds: float) -> HTTPConnection:
        if self._connection and time.monotonic() - self._used > IDLE:
            self.close()
        if self._connection is None:
            self._connection = self._kind(self._host, self._port, timeout=seconds)
            self._connection.connect()
        if self._connection.sock:
            self._connection.sock.settimeout(seconds)
        return self._connection

    @staticmethod
    def _headers() -> dict[str, str]:
        token = os.environ.get(TOKEN)
        return {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
