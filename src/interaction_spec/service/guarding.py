"""Who may ask over HTTP, how much, and for how long."""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from starlette.requests import Request

MAX_BYTES = 1024 * 1024
"""How long a request may be."""
SECONDS = 10.0
"""How long a request may take to arrive, its head and its body each."""
LOCAL_NAMES = ("localhost", "127.0.0.1", "[::1]")


class Barred(Exception):
    """A request that is not even read: the status, where, what and the way out."""

    def __init__(self, status: HTTPStatus, message: str, headers: Mapping[str, str] | None = None) -> None:
        """Keep what is answered."""
        super().__init__(status, message)
        self.status = status
        self.message = f"{message} Nothing was changed."
        self.headers = headers


@dataclass(frozen=True)
class Guard:
    """What is demanded of a request."""

    token: str = ""
    """Blank where none is needed."""
    max_bytes: int = MAX_BYTES
    seconds: float = SECONDS

    def admit(self, request: Request) -> None:
        """Let in whoever may ask.

        Raises:
            Barred: the token is missing or wrong; or there is none, and the request was made for another host.
        """
        if self.token:
            self._check_token(request.headers.get("authorization", ""))
        elif not _is_local(request.headers.get("host", "")):
            # A page of a browser can give its own name our address, and then read what it asked.
            raise Barred(
                HTTPStatus.MISDIRECTED_REQUEST,
                "host: this server is asked as localhost or 127.0.0.1. Use such an address, or start with a token.",
            )

    async def body(self, request: Request) -> bytes:
        """The body of a request.

        Raises:
            Barred: it is not JSON by its type, too long, or too slow.
        """
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            told = f"content-type: application/json is needed, not {kind[:60] or 'nothing'}. Set the header."
            raise Barred(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, told)
        self._check_length(request.headers.get("content-length", ""))
        try:
            async with asyncio.timeout(self.seconds):
                return await self._read(request)
        except TimeoutError:
            told = f"request: it took longer than {self.seconds:g} seconds to arrive. Send it faster."
            raise Barred(HTTPStatus.REQUEST_TIMEOUT, told) from None

    async def _read(self, request: Request) -> bytes:
        parts, length = [], 0
        async for part in request.stream():
            parts.append(part)
            length += len(part)
            if length > self.max_bytes:
                raise self._too_long()
        return b"".join(parts)

    def _check_token(self, given: str) -> None:
        scheme, _, token = given.partition(" ")
        same = hmac.compare_digest(token.strip().encode("latin-1"), self.token.encode())  # takes as long wherever they differ
        if scheme.lower() != "bearer" or not same:
            told = "authorization: the token is missing or wrong. Send the header Authorization: Bearer TOKEN."
            raise Barred(HTTPStatus.UNAUTHORIZED, told, {"WWW-Authenticate": "Bearer"})

    def _check_length(self, announced: str) -> None:
        if announced.isdecimal() and int(announced) > self.max_bytes:
            raise self._too_long()

    def _too_long(self) -> Barred:
        told = f"request: longer than {self.max_bytes} bytes. Send less, or start with a higher --max-bytes."
        return Barred(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, told)


def is_loopback(address: str) -> bool:
    """Whether an address can only be reached from this machine."""
    return ipaddress.ip_address(address.partition("%")[0]).is_loopback


def _is_local(host: str) -> bool:
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
    if name.lower() in LOCAL_NAMES:
        return True
    try:
        return is_loopback(name.strip("[]"))
    except ValueError:
        return False
