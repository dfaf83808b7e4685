"""A real server: it starts, answers, says why it cannot, and stops without losing anything."""

from __future__ import annotations

import json
import re
import signal
import socket
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from http.client import HTTPException
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from tests.service.asking import BEGIN, Server, post, request, serving
from tests.service.locks import locked

from interaction_spec.cli import main
from interaction_spec.engine import Engine
from interaction_spec.language import load
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Groups, Ok

SECRET = "correct-horse"  # noqa: S105 (a token of the tests)
EVERYWHERE = "0.0.0.0"  # noqa: S104 (with a token)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server in memory."""
    with serving("--sessions", "3", "--max-bytes", "5000") as running:
        yield running


def stored(place: Path) -> set[str]:
    """The codes of all groups in a store."""
    with Engine(place) as engine:
        said = engine.perform(op.GroupList())
    assert isinstance(said, Ok)
    assert isinstance(said.value, Groups)
    return {group.code for group in said.value.rows}


def group(code: str) -> dict[str, str]:
    """A request for a group."""
    return {"op": "group.create", "code": code, "description": "x"}


def test_a_server_says_where_it_is_and_how_it_ends(server: Server) -> None:
    """The first line names the address, whatever port it took; it answers there at once."""
    said = server.ask({"op": "session.hello"})

    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", server.address)
    assert said.outcome["value"]["product"] == "interaction-spec reference engine"


def test_a_connection_is_kept(server: Server) -> None:
    """Many requests go over one connection, wrong ones among them."""
    with closing(server.connect()) as connection:
        said = [post(connection, body) for body in (request(BEGIN), b"{", request({"op": "group.list"}), b" " * 6000)]
        again = post(connection, request({"op": "session.end"}))

    assert [one.status for one in (*said, again)] == [200, 400, 200, 413, 200]


def test_sessions_are_limited(server: Server) -> None:
    """One session more than allowed is refused by a code, until another one ends."""
    began = [server.ask(BEGIN, name).outcome for name in ("a", "b", "c", "d")]
    server.ask({"op": "session.end"}, "b")
    again = server.ask(BEGIN, "d").outcome

    assert [one["outcome"] for one in began] == ["ok", "ok", "ok", "rejected"]
    assert (began[3]["code"], again["outcome"]) == ("session-taken", "ok")
    for name in ("a", "c", "d"):
        server.ask({"op": "session.end"}, name)


def test_nonsense_is_answered_in_the_same_form(server: Server) -> None:
    """What is not even HTTP is told as everything else that is wrong."""
    said = raw(server, b"HELO crm\r\n\r\n")

    assert said.startswith(b"HTTP/1.1 400 ")
    assert json.loads(said.partition(b"\r\n\r\n")[2])["outcome"]["outcome"] == "error"


def test_headers_without_end_are_refused(server: Server) -> None:
    """A head that is too long is refused, not kept."""
    said = raw(server, b"POST / HTTP/1.1\r\nx: " + b"y" * 20_000)

    assert said.startswith(b"HTTP/1.1 431 ")
    assert server.ask({"op": "session.hello"}).status == 200


def raw(server: Server, sent: bytes) -> bytes:
    """Send bytes, and read what comes back until the end."""
    connection = server.connect()
    connection.connect()
    with closing(connection):
        connection.sock.sendall(sent)
        with suppress(ConnectionResetError):
            return b"".join(iter(lambda: connection.sock.recv(9999), b""))
    return b""


def test_another_host_needs_the_token() -> None:
    """Reachable for others, the server asks for the token, and never shows it."""
    with serving("--host", EVERYWHERE, INTERACTION_SPEC_TOKEN=SECRET) as server:
        refused = server.ask(BEGIN)
        wrong = server.ask(BEGIN, Authorization="Bearer no")
        admitted = server.ask(BEGIN, Authorization=f"Bearer {SECRET}")
        server.process.terminate()
        told = server.process.communicate(timeout=20)[0]

    assert [one.status for one in (refused, wrong, admitted)] == [401, 401, 200]
    assert SECRET not in told + refused.body.decode() + wrong.body.decode()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_what_was_acknowledged_is_kept(tmp_path: Path, number: signal.Signals) -> None:
    """Stopped in the middle of its work, the server ends with 0, and every `ok` that was read is in the store."""
    place = tmp_path / "store.db"
    acknowledged: list[set[str]] = [set() for _ in range(4)]
    with serving("--database", str(place)) as server:
        server.ask(BEGIN)
        threads = [threading.Thread(target=create, args=(server, name, acknowledged[name])) for name in range(4)]
        for thread in threads:
            thread.start()
        while not all(acknowledged):
            time.sleep(0.01)

        server.process.send_signal(number)

        for thread in threads:
            thread.join(30)
        told = server.process.communicate(timeout=30)[0]
    assert (server.process.returncode, told) == (0, "")
    assert set().union(*acknowledged) <= stored(place)


def create(server: Server, name: int, acknowledged: set[str]) -> None:
    """Create groups until the server is gone, and note each that was answered with `ok`."""
    with closing(server.connect()) as connection, suppress(OSError, HTTPException):
        for number in range(10**6):
            code = f"{name}-{number}"
            said = post(connection, request(group(code)))
            if said.outcome["outcome"] == "ok":
                acknowledged.add(code)


def test_what_has_begun_is_finished(tmp_path: Path) -> None:
    """An operation that waits when the signal comes is carried out and answered."""
    place = tmp_path / "store.db"
    said: list[Any] = []
    with serving("--database", str(place)) as server:
        server.ask(BEGIN)
        with locked(place):
            waiting = threading.Thread(target=lambda: said.append(server.ask(group("LAST")).outcome))
            waiting.start()
            time.sleep(0.5)
            assert health(server) == 200  # whoever waits for the store keeps nobody from asking
            server.process.terminate()
            time.sleep(0.5)
        waiting.join(20)
        assert server.process.wait(20) == 0
    assert said[0]["outcome"] == "ok"
    assert stored(place) == {"LAST"}


def health(server: Server) -> int:
    """The status of the server's health."""
    with closing(server.connect()) as connection:
        connection.request("GET", "/health")
        return connection.getresponse().status


def newer(place: Path) -> None:
    """A store that a later version of the program made."""
    Engine(place).close()
    with closing(sqlite3.connect(place)) as driver:
        driver.execute("UPDATE interaction_spec_version SET version_num = '9999'")
        driver.commit()


@pytest.mark.parametrize("locale", ["en", "fr", "es", "ru"])
def test_a_newer_database_is_told(tmp_path: Path, locale: str) -> None:
    """A store of a later version is left alone, and told in one paragraph."""
    newer(tmp_path / "store.db")

    ended = CliRunner().invoke(
        main, ["serve", "--port", "0", "--database", str(tmp_path / "store.db"), "--locale", locale]
    )

    first, _, fix = ended.stderr.splitlines()
    words = load(locale)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert "9999" in first
    assert fix == words.text("label.fix", text=words.text("fix.store"))


def test_a_port_that_is_taken_is_told(server: Server) -> None:
    """The port and the next one are named, and no database is made."""
    port = int(server.address.rpartition(":")[2])

    ended = CliRunner().invoke(main, ["serve", "--port", str(port), "--database", "here.db", "--locale", "en"])

    words = load("en")
    assert ended.exit_code == 2
    assert ended.stderr.splitlines()[0] == words.text("error.port", port=str(port))
    assert not Path("here.db").exists()


@pytest.mark.parametrize("host", [EVERYWHERE, "::"])
def test_without_a_token_nobody_else_may_reach_it(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address that others can reach is refused without a token, and a blank one is none."""
    monkeypatch.setenv("INTERACTION_SPEC_TOKEN", " ")

    ended = CliRunner().invoke(main, ["serve", "--port", "0", "--host", host, "--locale", "en"])

    assert ended.exit_code == 2
    assert ended.stderr.splitlines()[0] == load("en").text("error.token", host=host)


@pytest.mark.parametrize("host", ["no.such.host.invalid", "192.0.2.1", "x" * 70 + ".example"])
def test_an_address_that_is_not_ours_is_told(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that nobody knows or an address of another machine is told."""
    monkeypatch.setenv("INTERACTION_SPEC_TOKEN", SECRET)

    ended = CliRunner().invoke(main, ["serve", "--port", "0", "--host", host, "--locale", "en"])

    assert (ended.exit_code, host in ended.stderr) == (2, True)
    assert SECRET not in ended.stderr


def test_other_commands_load_no_framework() -> None:
    """Only `serve` pays for the server."""
    import subprocess
    import sys

    script = "import sys, interaction_spec.cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()

    assert not {"fastapi", "starlette", "uvicorn", "uvloop", "sqlalchemy"} & set(loaded)


def has_new_addresses() -> bool:
    """Whether this machine speaks IPv6."""
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


@pytest.mark.skipif(not has_new_addresses(), reason="this machine does not speak IPv6")
def test_an_address_of_the_new_kind() -> None:
    """IPv6 works as well, and its address is written as addresses are."""
    with serving("--host", "::1") as server:
        assert server.address.startswith("http://[::1]:")
        assert server.ask(BEGIN).status == 200
