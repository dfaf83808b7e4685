"""Building the site as a whole or not at all, and showing it on this machine only."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import tempfile
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from . import mkdocs_plugin
from .errors import PortTakenError, SiteNotBuiltError
from .locales import GUIDES
from .material import Material, collect
from .sandbox.bundle import FOLDER
from .site import may_replace

SANDBOX = Path("build/sandbox")
"""Where the sandbox is fetched to, below the root; never committed."""

_SILENCE = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


def build(root: Path, site: Path, report: Path | None, *, offline: bool = False, sandbox: Path | None = None) -> None:
    """Build the guide of `root` (`mkdocs.yml`, `docs`, `features`) into `site`, all of it or nothing.

    In a checkout the staged pages stay in `build/guide`; elsewhere nothing is written into `root`.
    """
    root, site = root.resolve(), site.resolve()
    may_replace(site)
    material = collect(root, report)  # what is wrong with it is raised as such; MkDocs would only print it
    os.environ.update(_SILENCE)
    site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{site.name}-", dir=site.parent) as temporary:
        room = Path(temporary)
        stage = root / "build" / "guide" if (root / "pyproject.toml").is_file() else room / "stage"
        folder = str(report.resolve()) if report else str(room / "no-report")
        fetched = str((sandbox or root / SANDBOX).resolve())
        _run(root, room / "new", material, stage=str(stage), report=folder, offline=offline, sandbox=fetched)
        if site.exists():
            site.rename(room / "old")
        (room / "new").rename(site)


class _Complaints(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def _run(root: Path, site_dir: Path, material: Material, **options: object) -> None:
    complaints = _Complaints()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(complaints)
    try:
        mkdocs_plugin.run(root, site_dir, material, **options)
    except SystemExit as error:  # MkDocs' way to say that it gives up
        raise SiteNotBuiltError(complaints.messages or [str(error)]) from error
    finally:
        logger.removeHandler(complaints)


class Handler(SimpleHTTPRequestHandler):
    """Files of the site; what is not there answers with the 404 page of the language that was asked for."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".json": "application/json",
        ".svg": "image/svg+xml",
        ".xml": "application/xml",
        ".map": "application/json",
        ".gz": "application/gzip",
        ".mjs": "text/javascript; charset=utf-8",
        ".zip": "application/zip",
    }

    def end_headers(self) -> None:
        """Say how long a browser may keep what it got: what is named after its content, for ever."""
        lasting = f"/{FOLDER}/" in self.path
        self.send_header("Cache-Control", "public, max-age=31536000, immutable" if lasting else "no-cache")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer 404 with a page of the site, anything else as usual."""
        if code != HTTPStatus.NOT_FOUND or not (page := self._not_found_page()).is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send a file; a reader who has left already is no error."""
        with contextlib.suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        """Folders without a first page are not there."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the standard library names it)
        """Keep quiet; the command line says where the site is."""

    def _not_found_page(self) -> Path:
        asked = self.path.lstrip("/").partition("/")[0]
        folder = asked if asked in {place.folder for place in GUIDES} else ""
        return Path(self.directory) / folder / "404.html"


def server(site: Path, port: int) -> ThreadingHTTPServer:
    """A server for the site that only this machine can reach; port 0 takes any free one."""
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=str(site)))
    except OSError as error:
        if error.errno in {errno.EADDRINUSE, errno.EACCES}:
            raise PortTakenError(port) from error
        raise
