"""How much memory logging 100,000 lines takes: the growth of the process, at its peak.

The segment is filled by one process and logged by another, so that nothing but logging is measured. Beside the bar
stand filling, a follow-up in the same run, and reading a segment of as many lines, whose answer is as large as it is.

    python tests/benchmarks/log_memory.py [--lines N]

The last line is one JSON object; `ratio` is growth / 200 MB, so that 1 or less is good.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds its neighbours

from tests.benchmarks import measuring

from interaction_spec.engine import Engine
from interaction_spec.model import operations as op

if TYPE_CHECKING:
    from collections.abc import Callable

BAR_MB = 200
UNIT = 1024 * 1024 if sys.platform == "darwin" else 1024
"""`getrusage` counts bytes on a Mac, else kilobytes."""


def prepare(place: Path, lines: int) -> None:
    """Make a store with many contacts."""
    measuring.build(place, measuring.contacts(lines))


def fill(place: Path, lines: int) -> float:
    """Fill a segment, and say by how many MB the process grew."""
    people = measuring.contacts(lines)
    with Engine(place) as engine:
        return _growth(lambda: measuring.segment(engine, people))


def log(place: Path, *, follow_up: bool) -> float:
    """Log the segment, and say by how many MB the process grew."""
    with Engine(place) as engine:
        return _growth(lambda: measuring.ask(engine, op.SegmentLog(segment="SM00001", follow_up=follow_up)))


def read(place: Path) -> float:
    """Read the segment, and say by how many MB the process grew."""
    with Engine(place) as engine:
        return _growth(lambda: measuring.ask(engine, op.SegmentRead(segment="SM00001")))


def _growth(action: Callable[[], object]) -> float:
    before = _peak()
    action()
    return round(_peak() - before, 1)


def _peak() -> float:
    """The most that this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNIT


def main(lines: int) -> None:
    """Measure each in a process of its own: a peak never sinks again."""
    fresh = multiprocessing.get_context("spawn")
    grown = {}
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(1, fresh, max_tasks_per_child=1) as children:
        prepared, place = Path(folder, "prepared.db"), Path(folder, "run.db")
        children.submit(prepare, prepared, lines).result()
        grown["fill"] = children.submit(fill, prepared, lines).result()
        for name, following in (("log", False), ("log_with_follow_up", True)):
            measuring.copy(prepared, place)
            grown[name] = children.submit(log, place, follow_up=following).result()
        grown["read"] = children.submit(read, prepared).result()
    for name, megabytes in grown.items():
        measuring.say(f"{name}: {megabytes} MB")
    measuring.tell("log_memory", lines=lines, growth_mb=grown, bar_mb=BAR_MB, ratio=round(grown["log"] / BAR_MB, 3))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--lines", type=int, default=measuring.LINES)
    main(parser.parse_args().lines)
