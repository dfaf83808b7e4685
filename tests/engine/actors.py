"""Processes that work on one store at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.processes import PROCESSES

from interaction_spec.engine import Engine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.synchronize import Barrier
    from pathlib import Path

    from interaction_spec.model.operations import Operation
    from interaction_spec.model.outcomes import Outcome


def together(place: Path | str, *parts: Sequence[Operation]) -> list[list[Outcome]]:
    """Let each part be played by a process of its own, all starting at once; their answers."""
    start = PROCESSES.Barrier(len(parts))
    ends, theirs = zip(*(PROCESSES.Pipe(duplex=False) for _ in parts), strict=True)
    actors = [
        PROCESSES.Process(target=play, args=(place, part, start, end)) for part, end in zip(parts, theirs, strict=True)
    ]
    for actor in actors:
        actor.start()
    answers: list[list[Outcome]] = [end.recv() for end in ends]
    for actor in actors:
        actor.join()
    return answers


def play(place: Path | str, part: Sequence[Operation], start: Barrier, end: Connection) -> None:
    """Wait for the others, open the store, and send the answers when all was asked."""
    start.wait(60)
    with Engine(place) as engine:
        end.send([engine.perform(operation) for operation in part])
