"""Adapters that are processes: started, waited for, ended, and understood when they die."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from interaction_spec.conformance.carriers import Carried, Patience, Process, stdio
from interaction_spec.conformance.subject import resolve
from interaction_spec.errors import SubjectFailed, UsageError
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Done, Ok

ANSWER = """
import json, os, sys, time
def answer(request):
    return json.dumps({"seq": request["seq"], "outcome": {"outcome": "ok", "value": {}}}) + "\\n"
for line in sys.stdin:
    request = json.loads(line)
"""
HEALTHY = ANSWER + "    print(answer(request), end='', flush=True)\n"


def started(tmp_path: Path, text: str, seconds: float = 5) -> Carried:
    """An adapter with this text."""
    file = tmp_path / "an adapter.py"
    file.write_text(text, "utf-8")
    return Carried(Process(f'"{sys.executable}" "{file}"'), Patience(seconds, seconds))


def ask(subject: Carried) -> object:
    """One question that every adapter here answers with nothing."""
    return subject.perform(op.GroupDelete(code="CALLS"))


GOOD = {
    "healthy": HEALTHY,
    "slow, in parts": ANSWER
    + "    for letter in answer(request):\n        sys.stdout.write(letter)\n        sys.stdout.flush()\n",
    "noisy on stderr": ANSWER
    + "    sys.stderr.write('noise ' * 100_000)\n    print(answer(request), end='', flush=True)\n",
    "with remarks": ANSWER + "    print('# thinking', answer(request), sep='\\n', end='', flush=True)\n",
    "with carriage returns": ANSWER + "    print(answer(request).strip(), end='\\r\\n', flush=True)\n",
}


@pytest.mark.parametrize("kind", GOOD)
def test_good_manners_are_not_demanded_beyond_the_protocol(tmp_path: Path, kind: str) -> None:
    """Split writes, a full stderr, remarks and carriage returns are no fault."""
    subject = started(tmp_path, GOOD[kind])

    assert [ask(subject) for _ in range(3)] == [Ok(value=Done())] * 3
    subject.close()


BAD = {
    "timeout": (ANSWER + "    time.sleep(60)\n", "seconds"),
    "crashed": ("raise SystemExit('no licence')", "no licence"),
}


@pytest.mark.parametrize("reason", BAD)
def test_an_adapter_that_does_not_answer_is_told_with_its_last_words(tmp_path: Path, reason: str) -> None:
    """Silence and death are told from each other, and what was written to stderr is shown."""
    text, word = BAD[reason]
    subject = started(tmp_path, text, seconds=1 if reason == "timeout" else 10)
    begun = time.monotonic()

    with pytest.raises(SubjectFailed) as caught:
        ask(subject)

    assert caught.value.reason == reason
    assert word in caught.value.params | {"seconds": "1"} or word in caught.value.params["detail"]
    assert time.monotonic() - begun < 15


def test_an_answer_that_breaks_off_is_no_answer(tmp_path: Path) -> None:
    """A line without an end is a crash, and what there was of it is quoted."""
    subject = started(tmp_path, ANSWER + "    print(answer(request)[:9], end='', flush=True)\n    os._exit(3)\n")

    with pytest.raises(SubjectFailed) as caught:
        ask(subject)

    assert caught.value.reason == "crashed"
    assert "exit 3" in caught.value.params["detail"]
    assert '{"seq": 1' in caught.value.params["detail"]


def test_an_endless_answer_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer beyond the limit is named, and does not fill the memory."""
    monkeypatch.setattr(stdio, "LIMIT", 1000)
    subject = started(tmp_path, ANSWER + "    print('x' * 5000, flush=True)\n")

    with pytest.raises(SubjectFailed) as caught:
        ask(subject)

    assert (caught.value.reason, caught.value.params) == ("too-long", {"limit": "1000"})


def test_a_command_that_does_not_exist_is_told() -> None:
    """A misspelt command is named."""
    with pytest.raises(SubjectFailed) as caught:
        ask(Carried(Process("no-such-command --stdio")))

    assert caught.value.reason == "not-started"
    assert "no-such-command" in caught.value.params["detail"]


def test_an_adapter_dies_and_comes_back(tmp_path: Path) -> None:
    """A crash costs one operation; the next one finds a fresh process."""
    hello = '{"product": "X", "version": "1"} if request["operation"]["op"] == "session.hello" else {}'
    text = ANSWER.replace('"value": {}', f'"value": {hello}') + (
        "    if request['operation'].get('code') == 'BOOM':\n        os._exit(1)\n"
        "    print(answer(request), end='', flush=True)\n"
    )
    subject = started(tmp_path, text)

    assert ask(subject) == Ok(value=Done())
    with pytest.raises(SubjectFailed, match="crashed"):
        subject.perform(op.GroupDelete(code="BOOM"))
    assert ask(subject) == Ok(value=Done())
    subject.close()


@pytest.mark.skipif(os.name == "nt", reason="process groups are POSIX")
def test_what_an_adapter_started_ends_with_it(tmp_path: Path) -> None:
    """A late adapter behind a shell is ended whole, though its child still holds the pipe."""
    text = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
    subject = started(tmp_path, text, seconds=0.5)
    begun = time.monotonic()

    with pytest.raises(SubjectFailed, match="timeout"):
        ask(subject)

    assert time.monotonic() - begun < 15


def test_an_adapter_may_end_by_itself(tmp_path: Path) -> None:
    """When its input ends, an adapter has time to tidy up."""
    trace = tmp_path / "tidy"
    subject = started(tmp_path, HEALTHY + f"open({str(trace)!r}, 'w').close()\n")
    ask(subject)

    subject.close()

    assert trace.exists()


@pytest.mark.parametrize("name", ["exec:", 'exec:node "adapter.js'])
def test_a_command_that_is_none_is_told(name: str) -> None:
    """A blank command or an open quotation mark is an error of the call."""
    with pytest.raises(UsageError):
        resolve(name)
