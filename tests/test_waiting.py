"""Waiting without falling asleep."""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BytesIO
from time import perf_counter
from typing import IO

import pytest

from interaction_spec import waiting
from interaction_spec.waiting import Lingering

LONG = 5.0


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[IO[bytes], int]]:
    """A pipe: where it is read and where it is written; a moment is very long."""
    monkeypatch.setattr(waiting, "MOMENT", LONG)
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as source:
        yield source, writing
    os.close(writing)


def took(lingering: Lingering) -> float:
    """How many seconds it lingers."""
    started = perf_counter()
    lingering()
    return perf_counter() - started


def test_it_ends_as_soon_as_there_is_something(ends: tuple[IO[bytes], int]) -> None:
    """What has come already is not waited for."""
    source, writing = ends
    os.write(writing, b"x")

    assert took(Lingering(source)) < LONG / 2


def test_it_gives_up_after_a_moment(ends: tuple[IO[bytes], int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is slow is waited for asleep."""
    monkeypatch.setattr(waiting, "MOMENT", 0.05)

    assert (took(Lingering(ends[0])) >= 0.05) == waiting.AWAKE


def test_on_one_processor_the_other_side_is_let_work(
    ends: tuple[IO[bytes], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where looking would keep the other side from answering, nobody looks."""
    monkeypatch.setattr(waiting, "AWAKE", False)

    assert took(Lingering(ends[0])) < LONG / 2


def test_a_source_without_a_descriptor_is_read_at_once() -> None:
    """Bytes in memory are there already."""
    assert took(Lingering(BytesIO(b"x"))) < LONG / 2
