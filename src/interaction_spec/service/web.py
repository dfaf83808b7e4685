"""The endpoints. Thin on purpose: the dispatcher reads the body, the framework only carries it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from http import HTTPStatus
from importlib.metadata import version
from pathlib import Path

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from interaction_spec.model.protocol import PROTOCOL

from .envelope import Answer, answer, malformed
from .guarding import Barred, Guard
from .sessions import Host

OPENAPI = Path(__file__).parents[1] / "schemas" / "openapi.json"
JSON = "application/json"

Endpoint = Callable[[Request], Awaitable[Response]]


def application(host: Host, guard: Guard, waiting: Executor | None = None) -> FastAPI:
    """The application. `waiting` is where operations that may wait are carried out, so that others are answered."""
    app = FastAPI(
        openapi_url=None, docs_url=None, redoc_url=None,  # the pages that show it would load from elsewhere
        redirect_slashes=False,
        exception_handlers={Barred: _barred, HTTPException: _not_there, ClientDisconnect: _gone},
    )  # fmt: skip

    async def perform(request: Request) -> Response:
        guard.admit(request)
        body = await guard.body(request)
        if waiting is None:
            return _sent(answer(body, host))
        return _sent(await asyncio.get_running_loop().run_in_executor(waiting, answer, body, host))

    async def health(request: Request) -> Response:
        del request
        return JSONResponse({"status": "ok"})

    # Routes without the framework's reading of parameters: that would be a third of the time of a request.
    app.add_route("/", perform, ["POST"])
    app.add_route("/health", health, ["GET"])
    app.add_route("/version", _guarded(guard, _version), ["GET"])
    app.add_route("/openapi.json", _guarded(guard, _openapi), ["GET"])
    return app


def _guarded(guard: Guard, endpoint: Endpoint) -> Endpoint:
    async def guarded(request: Request) -> Response:
        guard.admit(request)
        return await endpoint(request)

    return guarded


async def _version(request: Request) -> Response:
    del request
    return JSONResponse({"version": version("interaction-spec"), "protocol": PROTOCOL})


async def _openapi(request: Request) -> Response:
    del request
    return Response(OPENAPI.read_bytes(), media_type=JSON)


async def _barred(request: Request, barred: Exception) -> Response:
    del request
    assert isinstance(barred, Barred)  # noqa: S101 (for the type checker: it is registered for these)
    return Response(malformed(barred.message).body, barred.status, barred.headers, JSON)


async def _not_there(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 (as above)
    told = f"{request.method} {request.url.path[:60]}: {error.detail}. Send POST /, GET /health, /version, /openapi.json."
    return Response(malformed(told).body, error.status_code, error.headers, JSON)


async def _gone(request: Request, error: Exception) -> Response:
    del request, error
    return Response(status_code=HTTPStatus.BAD_REQUEST)  # nobody is left to read it


def _sent(said: Answer) -> Response:
    return Response(said.body, HTTPStatus.OK if said.understood else HTTPStatus.BAD_REQUEST, media_type=JSON)
