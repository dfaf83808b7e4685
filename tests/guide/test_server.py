"""The server that shows the guide on this machine."""

from __future__ import annotations

import errno
import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from interaction_spec.guide.build import server
from interaction_spec.guide.errors import PortTakenError


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The files of a site that the server knows of."""
    for name, text in {
        "404.html": "Not here",
        "ru/404.html": "Здесь нет",
        "assets/guide/favicon.svg": "<svg/>",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@contextmanager
def running(site: Path) -> Iterator[int]:
    """The port of a server at work."""
    with server(site, 0) as shown:
        threading.Thread(target=shown.serve_forever, daemon=True).start()
        yield shown.server_port
        shown.shutdown()


def asked(site: Path, path: str, method: str = "GET") -> tuple[int, str | None, str]:
    """Status, type and text of an address."""
    with running(site) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request(method, path)
        answer = connection.getresponse()
        found = (answer.status, answer.headers["Content-Type"], answer.read().decode())
        connection.close()
    return found


def test_a_file_has_its_type(site: Path) -> None:
    """The types do not depend on what this machine's registry says."""
    assert asked(site, "/assets/guide/favicon.svg") == (200, "image/svg+xml", "<svg/>")


@pytest.mark.parametrize(("path", "text"), [("/ru/nope/", "Здесь нет"), ("/nope", "Not here")])
def test_the_server_answers_in_the_language_that_was_asked(site: Path, path: str, text: str) -> None:
    """A page that is not there is told in the reader's language."""
    assert asked(site, path) == (404, "text/html; charset=utf-8", text)


def test_a_folder_is_never_listed(site: Path) -> None:
    """A folder without a first page is not there."""
    assert asked(site, "/assets/guide/")[0] == 404


def test_asking_for_the_head_brings_no_body(site: Path) -> None:
    """A checker of links gets the status alone."""
    assert asked(site, "/ru/nope/", "HEAD") == (404, "text/html; charset=utf-8", "")


def test_nothing_can_be_sent(site: Path) -> None:
    """The site is for reading."""
    assert asked(site, "/", "POST")[0] == 501


def test_a_port_in_use_is_told(site: Path) -> None:
    """The error names the port and the way out."""
    with server(site, 0) as first, pytest.raises(PortTakenError, match=f"Port {first.server_port} .* --port"):
        server(site, first.server_port)


def test_another_failure_is_not_taken_for_that(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many open files are no port in use."""

    def fail(_: object) -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(ThreadingHTTPServer, "server_bind", fail)

    with pytest.raises(OSError, match="Too many"):
        server(site, 0)


def test_the_server_listens_on_this_machine_only(site: Path) -> None:
    """Nobody else on the network can read the site."""
    with server(site, 0) as shown:
        assert shown.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize(
    ("path", "kept"),
    [("/assets/sandbox/0123/a.zip", "public, max-age=31536000, immutable"), ("/assets/guide/favicon.svg", "no-cache")],
)
def test_only_what_is_named_after_its_content_is_kept_for_ever(site: Path, path: str, kept: str) -> None:
    """The sandbox is loaded once; a page is asked for again."""
    (site / "assets/sandbox/0123").mkdir(parents=True)
    (site / "assets/sandbox/0123/a.zip").write_bytes(b"PK")
    with running(site) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", path)
        assert connection.getresponse().headers["Cache-Control"] == kept
        connection.close()
