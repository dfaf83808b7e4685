"""Stopping on a signal, but never between an operation and its answer."""

from __future__ import annotations

import signal
import threading
from types import FrameType, TracebackType
from typing import IO, Any, Self

from interaction_spec.waiting import Lingering

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class StopAsked(Exception):
    """A signal came while nothing was being done."""


class Stop:
    """While this is entered, the signals that end a process do so only where it waits for a line."""

    def __init__(self, source: IO[bytes]) -> None:
        """Not asked to stop so far."""
        self._source = source
        self._linger = Lingering(source)
        self._asked = False
        self._waiting = False
        self._before: dict[signal.Signals, Any] = {}

    def read(self, most: int) -> bytes:
        """Wait for a line, or for a part of it that is as long as it may be.

        Raises:
            StopAsked: a signal came meanwhile, or since the last line.
        """
        self._waiting = True
        try:
            if self._asked:
                raise StopAsked
            self._linger()
            return self._source.readline(most)
        finally:
            self._waiting = False

    def __enter__(self) -> Self:
        """Take over the signals; only the main thread may, and only there they arrive."""
        if threading.current_thread() is threading.main_thread():
            self._before = {one: signal.signal(one, self._ask) for one in SIGNALS}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Give the signals back. Having been asked to stop is no error."""
        for one, handler in self._before.items():
            signal.signal(one, handler)
        return kind is StopAsked

    def _ask(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self._asked = True
        if self._waiting:
            raise StopAsked
