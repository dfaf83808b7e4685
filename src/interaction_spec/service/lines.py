"""Standard input and output: one line for each request, one line for each answer."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from typing import IO

from .envelope import answer, malformed
from .sessions import Sessions
from .stopping import Stop

LINE = b"\n"


def serve_lines(sessions: Sessions, limit: int, source: IO[bytes], target: IO[bytes]) -> None:
    """Answer line by line until there are no more, until nobody reads the answers, or until a signal."""
    with redirect_stdout(sys.stderr), Stop(source) as stop:  # answers are all that goes out there
        try:
            for line in _lines(limit, stop):
                reply = answer(line, sessions) if len(line) <= limit else malformed(_too_long(limit))
                target.write(reply.body + LINE)
                target.flush()
        except BrokenPipeError:
            # What is left in the buffer would be written, and fail, once more when the process ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), target.fileno())


def _lines(limit: int, stop: Stop) -> Iterator[bytes]:
    """The lines that are not blank; of one that is too long, the beginning."""
    while line := stop.read(limit + 1):
        part = line
        while len(part) > limit and not part.endswith(LINE):
            part = stop.read(limit + 1)
        if line.strip():
            yield line


def _too_long(limit: int) -> str:
    return f"request: longer than {limit} bytes. Send less, or start with a higher --max-bytes. Nothing was changed."
