"""Waiting for an answer that is due within microseconds, without falling asleep.

To be put to sleep and woken again takes a process longer than most operations take. So whoever waits for the other side
looks again and again for a moment, and sleeps only when nothing has come by then. On one processor that would keep the
other side from working, so there it is not done.
"""

from __future__ import annotations

import os
import select
from contextlib import suppress
from time import perf_counter
from typing import Any

MOMENT = 0.001
"""How long to look, in seconds: nearly every operation of the reference engine is answered by then."""


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


AWAKE = hasattr(select, "poll") and _processors() > 1
"""Whether it can be done here: the other side must be able to work while this one looks."""


class Lingering:
    """Waits for something to read from one source."""

    def __init__(self, source: Any) -> None:
        """Nothing is waited for yet. The source is anything; one without a descriptor of its own is not looked at."""
        self._poll = None
        with suppress(OSError, AttributeError):
            descriptor = source.fileno()
            self._poll = select.poll() if AWAKE else None
        if self._poll:
            self._poll.register(descriptor, select.POLLIN)

    def __call__(self) -> None:
        """Return when there is something, at the latest after a moment. Where that cannot be known, at once."""
        if self._poll:
            end = perf_counter() + MOMENT
            while not self._poll.poll(0) and perf_counter() < end:
                pass
