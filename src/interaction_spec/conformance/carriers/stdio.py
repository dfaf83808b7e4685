"""The carrier of everybody: a command that reads JSON lines and writes JSON lines.

What it writes to stderr is kept and shown when it dies; it never decides anything.
"""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import IO

from interaction_spec.errors import SubjectFailed
from interaction_spec.waiting import Lingering

from .wire import LIMIT, quoted

REMARK = b"#"
"""A line that begins like this is a remark of the adapter, not an answer."""
KEPT = 20
"""How many lines of stderr are kept."""
SHOWN = 500
"""How many letters of them are shown."""
GRACE = 2.0
"""How many seconds an adapter has to end by itself when its input ends."""
TICK = 0.02
"""How often the watch looks at the clock, in seconds."""


class Process:
    """One process of an adapter at a time."""

    def __init__(self, command: str) -> None:
        """Keep the command; it is not started yet.

        Raises:
            ValueError: a quotation mark is not closed, or there is no command.
        """
        self.arguments = shlex.split(command, posix=os.name != "nt")
        if not self.arguments:
            raise ValueError("no command")
        self._process: subprocess.Popen[bytes] | None = None
        self._linger: Callable[[], None] = lambda: None
        self._said: deque[str] = deque(maxlen=KEPT)
        self._deadline = float("inf")
        self._late = False

    def open(self) -> None:
        """Start the command.

        Raises:
            SubjectFailed: it cannot be started.
        """
        self._said.clear()
        self._late = False
        try:
            process = subprocess.Popen(  # noqa: S603 (the user's own command)
                self.arguments,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=os.name != "nt",  # what it starts in its turn must end with it
            )
        except OSError as error:
            raise SubjectFailed("not-started", detail=f"{self.arguments[0]}: {error.strerror or error}") from error
        self._process = process
        self._linger = Lingering(process.stdout)
        threading.Thread(target=self._listen, args=(process,), daemon=True).start()
        threading.Thread(target=self._watch, args=(process,), daemon=True).start()

    def ask(self, message: bytes, seconds: float) -> bytes:
        """Write a line, and read the next one that is no remark.

        Raises:
            SubjectFailed: the process is late, has ended, or says too much.
        """
        process = self._process
        assert process  # noqa: S101 (for the type checker: it was opened)
        assert process.stdin  # noqa: S101 (as above)
        assert process.stdout  # noqa: S101 (as above)
        self._deadline = time.monotonic() + seconds
        try:
            with suppress(BrokenPipeError, ConnectionResetError):  # it has ended: reading tells how
                process.stdin.write(message + b"\n")
                process.stdin.flush()
            self._linger()
            while (answer := process.stdout.readline(LIMIT + 1)).startswith(REMARK):
                self._said.append(quoted(answer))
        finally:
            self._deadline = float("inf")
        if len(answer) > LIMIT:
            raise SubjectFailed("too-long", limit=str(LIMIT))
        if not answer.endswith(b"\n"):
            raise self._ended(process, answer, seconds)
        return answer

    def close(self) -> None:
        """Let the process end, and end it if it does not."""
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(OSError):
            if process.stdin:
                process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            process.wait(GRACE if not self._late else 0)
        _kill(process)  # also what it may have left running
        process.wait()
        if process.stdout:
            process.stdout.close()

    def _ended(self, process: subprocess.Popen[bytes], answer: bytes, seconds: float) -> SubjectFailed:
        if self._late:
            return SubjectFailed("timeout", seconds=f"{seconds:g}", detail=self._words(answer))
        with suppress(subprocess.TimeoutExpired):
            process.wait(GRACE)
        time.sleep(TICK)  # its last words may still be on their way
        return SubjectFailed("crashed", detail=f"exit {process.returncode}, {self._words(answer)}")

    def _words(self, answer: bytes) -> str:
        said = " | ".join(filter(None, [*self._said, quoted(answer)]))
        return f"stderr: {said[-SHOWN:]}" if said else "stderr: —"

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        """Keep the last lines of stderr, however many there are: a full pipe would stop the adapter."""
        stderr: IO[bytes] | None = process.stderr
        assert stderr is not None  # noqa: S101 (for the type checker: it was asked for)
        with stderr:
            while line := stderr.readline(1 << 16):
                self._said.append(quoted(line))

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        """End a process that is late. Reading from a pipe cannot be given a time limit on every system."""
        while process.poll() is None:
            if time.monotonic() > self._deadline:
                self._late = True
                _kill(process)
                return
            time.sleep(TICK)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End a process, and those that it started where the system knows them."""
    with suppress(ProcessLookupError, PermissionError):
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
