"""Who may ask over HTTP, and how much."""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from starlette.requests import ClientDisconnect
from starlette.types import Receive

MAX_BYTES = 1024 * 1024
"""How long a request may be."""

Headers = Mapping[bytes, bytes]
"""By their names in lower case, as the server hands them on."""


class Barred(Exception):
    """A request that is not even read: the status, where, what and the way out."""

    def __init__(self, status: HTTPStatus, message: str, headers: Mapping[str, str] | None = None) -> None:
        """Keep what is answered."""
        super().__init__(status, message)
        self.status = status
        self.message = f"{message} Nothing was changed."
        self.headers = headers or {}


@dataclass(frozen=True)
class Guard:
    """What is demanded of a request."""

    token: str = field(default="", repr=False)
    """Blank where none is needed."""
    max_bytes: int = MAX_BYTES

    def admit(self, headers: Headers) -> None:
        """Let in whoever may ask.

        Raises:
            Barred: the token is missing or wrong; or there is none, and the request was made for another host.
        """
        if self.token:
            self._check_token(headers.get(b"authorization", b""))
        elif not _is_local(headers.get(b"host", b"")):
            # A page in a browser can give its own name our address, and then read what it asked.
            told = "host: this server is asked as localhost or 127.0.0.1. Use such an address, or start with a token."
            raise Barred(HTTPStatus.MISDIRECTED_REQUEST, told)

    async def body(self, headers: Headers, receive: Receive) -> bytes:
        """The body of a request.

        Raises:
            Barred: it is not JSON by its type, or too long.
            ClientDisconnect: whoever sent it is gone.
        """
        kind = headers.get(b"content-type", b"").partition(b";")[0].strip().lower()
        if kind != b"application/json":
            given = kind[:60].decode("latin-1") or "nothing"
            told = f"content-type: application/json is needed, not {given}. Set the header."
            raise Barred(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, told)
        body, more = b"", True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > self.max_bytes:
                told = f"request: longer than {self.max_bytes} bytes. Send less, or start with a higher --max-bytes."
                raise Barred(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, told)
        return body

    def _check_token(self, given: bytes) -> None:
        scheme, _, token = given.partition(b" ")
        same = hmac.compare_digest(token.strip(), self.token.encode())  # takes as long wherever they differ
        if scheme.lower() != b"bearer" or not same:
            told = "authorization: the token is missing or wrong. Send the header Authorization: Bearer TOKEN."
            raise Barred(HTTPStatus.UNAUTHORIZED, told, {"www-authenticate": "Bearer"})


def is_loopback(address: str) -> bool:
    """Whether an address can only be reached from this machine."""
    return ipaddress.ip_address(address.partition("%")[0]).is_loopback


def _is_local(host: bytes) -> bool:
    name, _, port = host.rpartition(b":")
    if not port.isdigit():
        name = host
    if name in {b"127.0.0.1", b"localhost", b"[::1]"}:
        return True
    try:
        return is_loopback(name.decode("latin-1").strip("[]"))
    except ValueError:
        return name.lower() == b"localhost"
