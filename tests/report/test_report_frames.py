"""The file of frames: whole or not at all, and told when it is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from interaction_spec.errors import CannotWrite, UsageError
from interaction_spec.report.frames import FRAMES, Film, Frame, Pane, Row, read_frames, write_frames

FILM = Film(
    id="IM-SC-0001",
    texts={"fr": "a", "ru": "b"},
    frames=(Frame(), Frame(windows=(Pane(window="segments", columns=("segment_no",), rows=(Row(),)),))),
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """Films come back as they were, one line each."""
    write_frames(tmp_path, [FILM, FILM])

    assert read_frames(tmp_path) == (FILM, FILM)
    assert len((tmp_path / FRAMES).read_text("utf-8").splitlines()) == 2
    assert [path.name for path in tmp_path.iterdir()] == [FRAMES]


def test_without_films_there_is_no_file(tmp_path: Path) -> None:
    """No films: nothing to read, and nothing left of an earlier run."""
    write_frames(tmp_path, [FILM])
    write_frames(tmp_path, [])

    assert (read_frames(tmp_path), list(tmp_path.iterdir())) == ((), [])


def test_a_broken_file_is_told(tmp_path: Path) -> None:
    """A line that is no film names the file."""
    (tmp_path / FRAMES).write_text('{"id": 1}\n', "utf-8")

    with pytest.raises(UsageError) as caught:
        read_frames(tmp_path)

    assert (caught.value.reason, caught.value.params["path"]) == ("frames", str(tmp_path / FRAMES))


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A folder that is not there is an error that names the file."""
    with pytest.raises(CannotWrite):
        write_frames(tmp_path / "nowhere", [FILM])
