"""Standard input and output: one line there, one line back, and nothing else on the way."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest
from tests.service.asking import BEGIN, COMMAND, request

from interaction_spec.service.lines import serve_lines
from interaction_spec.service.sessions import Many

LIMIT = 1000


def exchange(*lines: bytes, end: bytes = b"\n") -> list[Any]:
    """The answers to some lines."""
    target = io.BytesIO()
    sessions = Many()
    serve_lines(sessions, LIMIT, io.BytesIO(end.join(lines)), target)
    sessions.close()
    return [json.loads(line) for line in target.getvalue().splitlines()]


def outcomes(answers: list[Any]) -> list[str]:
    """What became of each."""
    return [one["outcome"]["outcome"] for one in answers]


@contextmanager
def process(*options: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process that answers line by line."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [*COMMAND, "--stdio", "--locale", "en", *options], stdin=pipe, stdout=pipe, stderr=pipe
    ) as it:
        try:
            yield it
        finally:
            it.kill()


def send(it: subprocess.Popen[bytes], line: bytes) -> None:
    """Write a line."""
    assert it.stdin is not None
    it.stdin.write(line + b"\n")
    it.stdin.flush()


def said(stream: IO[bytes] | None) -> bytes:
    """Read a line."""
    assert stream is not None
    return stream.readline()


def test_every_line_has_its_answer() -> None:
    """Answers come in the order of the requests, under their numbers; the last line needs no line feed."""
    answers = exchange(request(BEGIN, seq=1), request({"op": "group.list"}, seq=2), request({"op": "sing"}, seq=3))

    assert [one["seq"] for one in answers] == [1, 2, 3]
    assert outcomes(answers) == ["ok", "ok", "error"]


def test_blank_lines_and_other_line_ends_do_no_harm() -> None:
    """Blank lines have no answer, and a carriage return is just white space."""
    answers = exchange(b"\xef\xbb\xbf" + request(BEGIN), b"", b" ", request({"op": "group.list"}), end=b"\r\n")

    assert outcomes(answers) == ["ok", "ok"]


def test_a_line_that_is_too_long_is_one_mistake() -> None:
    """A line beyond the limit is told once, nothing of it is carried out, and the next one is answered."""
    longest = request({"op": "group.list"}, session="s" * 900)
    longest += b" " * (LIMIT - len(longest) - 1)

    answers = exchange(request(BEGIN), b"x" * (3 * LIMIT), longest, longest + b"  ", request({"op": "group.list"}))

    assert outcomes(answers) == ["ok", "error", "error", "error", "ok"]
    assert "longer than 1000 bytes" in answers[1]["outcome"]["message"]
    assert "no session" in answers[2]["outcome"]["message"]
    assert "longer than 1000 bytes" in answers[3]["outcome"]["message"]


def test_letters_of_all_languages_survive() -> None:
    """Accents and Cyrillic come back as they were sent."""
    text = "Étude « Заметки » ñ 𝄞"

    answers = exchange(request(BEGIN), request({"op": "group.create", "code": "A", "description": text}),
                       request({"op": "group.list"}))  # fmt: skip

    assert answers[2]["outcome"]["value"]["rows"][0]["description"] == text


def test_a_process_answers_at_once_and_ends_with_its_input() -> None:
    """Each answer is flushed; only answers go to standard output, and the end of the input ends it with 0."""
    with process() as it:
        assert b"line by line" in said(it.stderr)
        send(it, request(BEGIN))
        assert json.loads(said(it.stdout))["outcome"]["outcome"] == "ok"

        rest, error = it.communicate(b"", timeout=20)

    assert (it.returncode, rest, error) == (0, b"", b"")


def test_nobody_reads() -> None:
    """When the answers are not read any more, the process ends without a word."""
    with process() as it:
        assert it.stdout is not None
        said(it.stderr)
        it.stdout.close()
        send(it, request(BEGIN))

        assert (it.wait(20), said(it.stderr)) == (0, b"")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_process_that_waits(number: signal.Signals) -> None:
    """Who waits for a line stops at once, as if the input had ended."""
    with process() as it:
        said(it.stderr)
        send(it, request(BEGIN))
        said(it.stdout)

        it.send_signal(number)

        assert (it.wait(20), said(it.stderr)) == (0, b"")


def test_a_signal_waits_for_the_answer(tmp_path: Path) -> None:
    """An operation that has begun is answered before the process stops, and what it did is kept."""
    from tests.service.locks import locked

    place = tmp_path / "store.db"
    with process("--database", str(place)) as it:
        said(it.stderr)
        send(it, request(BEGIN))
        said(it.stdout)
        with locked(place):
            send(it, request({"op": "group.create", "code": "LAST", "description": "x"}))
            time.sleep(0.5)
            it.send_signal(signal.SIGTERM)
            time.sleep(0.2)

        assert json.loads(said(it.stdout))["outcome"]["outcome"] == "ok"
        assert it.wait(20) == 0
