"""The endpoints over HTTP."""

from __future__ import annotations

import asyncio
from concurrent.futures import Executor
from http import HTTPStatus
from importlib.metadata import version
from pathlib import Path

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from interaction_spec.model.protocol import PROTOCOL

from .envelope import answer, malformed
from .guarding import Barred, Guard
from .sessions import Sessions

OPENAPI = Path(__file__).parents[1] / "schemas" / "openapi.json"
JSON = "application/json"


def application(sessions: Sessions, guard: Guard, waiting: Executor | None = None) -> ASGIApp:
    """The application. `waiting` is where operations that may wait are carried out, so that others are answered."""
    framework = _described(guard)

    async def perform(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != "/" or scope["method"] != "POST":
            await framework(scope, receive, send)
            return
        # The framework's way to an endpoint takes three times as long as most operations, so they do without.
        headers = dict(scope["headers"])
        try:
            guard.admit(headers)
            body = await guard.body(headers, receive)
        except Barred as barred:
            await _refusal(barred)(scope, receive, send)
        except ClientDisconnect:
            return
        else:
            if waiting is None:
                said = answer(body, sessions)
            else:
                said = await asyncio.get_running_loop().run_in_executor(waiting, answer, body, sessions)
            await _send(said.body, HTTPStatus.OK if said.understood else HTTPStatus.BAD_REQUEST, send)

    return perform


def _described(guard: Guard) -> FastAPI:
    """Everything but the operations: what tells about the server, and what tells that there is nothing."""
    app = FastAPI(
        openapi_url=None, docs_url=None, redoc_url=None,  # the pages that show it would load from elsewhere
        redirect_slashes=False,
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},  # nobody else is told
        exception_handlers={Barred: _barred, HTTPException: _not_there},
    )  # fmt: skip

    @app.get("/health")
    async def health() -> Response:
        return JSONResponse({"status": "ok"})

    @app.get("/version")
    async def told_version(request: Request) -> Response:
        guard.admit(dict(request.scope["headers"]))
        return JSONResponse({"version": version("interaction-spec"), "protocol": PROTOCOL})

    @app.get("/openapi.json")
    async def openapi(request: Request) -> Response:
        guard.admit(dict(request.scope["headers"]))
        return Response(OPENAPI.read_bytes(), media_type=JSON)

    @app.post("/")  # never reached: it is here so that another method is refused as one
    async def perform() -> None: ...

    return app


async def _send(body: bytes, status: int, send: Send) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _refusal(barred: Barred) -> Response:
    return Response(malformed(barred.message).body, barred.status, barred.headers, JSON)


async def _barred(request: Request, barred: Exception) -> Response:
    del request
    assert isinstance(barred, Barred)  # noqa: S101 (for the type checker: it is registered for these)
    return _refusal(barred)


async def _not_there(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 (as above)
    told = (
        f"{request.method} {request.url.path[:60]}: {error.detail}. Send POST /, GET /health, /version, /openapi.json."
    )
    return Response(malformed(told).body, error.status_code, error.headers, JSON)
