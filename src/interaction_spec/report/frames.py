"""What there was to see while a scenario ran: one frame per step, in keys and values that every language shares.

Frames are no evidence: they are recorded on request, beside a report, for those who want to watch.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from interaction_spec.errors import CannotWrite, UsageError
from interaction_spec.model.match import Refusal
from interaction_spec.model.values import Answer, Message, Question

FRAMES = "frames.ndjson"


class Mark(StrEnum):
    """What a step did to a row."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"
    """It is shown once more, so that it can be seen what went."""


class Row(Message):
    """A row of a list, or the fields of a form."""

    cells: dict[str, str] = {}
    """Values by field key: codes, option keys, ISO dates, plain numbers; the English wording of a free text."""
    before: dict[str, str] = {}
    """What those cells held that the step changed."""
    mark: Mark | None = None
    selected: bool = False


class Pane(Message):
    """A window, or a list of the system as a window would show it."""

    window: str
    """A key of the registry of windows; another name for a list that no window shows."""
    of: dict[str, str] = {}
    """What it is narrowed to, or whose it is: `contact`, `segment`, …"""
    new: bool = False
    """The step opened it."""
    form: Row | None = None
    fixed: tuple[str, ...] = ()
    """The fields of the form that cannot be changed."""
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    pressed: str = ""
    """The action or button that the step chose."""


class Refused(Message):
    """A refusal: of the request, or of one line of a segment."""

    contact: str = ""
    """The contact of the line."""
    refusal: Refusal


class Frame(Message):
    """What there is to see after one step."""

    windows: tuple[Pane, ...] = ()
    """The open windows, the one in front last."""
    lists: tuple[Pane, ...] = ()
    """What the step changed besides, or asked for."""
    closed: tuple[str, ...] = ()
    """The windows that the step closed."""
    pending: tuple[Question, ...] = ()
    """The question that waits for an answer; the state of the selected rows decides which of several."""
    asked: dict[Question, Answer | None] = {}
    """The questions that the system asked, and how the step answered; nothing where it left the answer open."""
    answer: dict[str, str] = {}
    """What else the system answered: a count, a number, an interaction that was or was not recorded."""
    refused: tuple[Refused, ...] = ()


class Film(Message):
    """One line of `frames.ndjson`: a scenario, and one frame for each of its steps."""

    id: str
    texts: dict[str, str]
    """The languages whose text it shows, each with the fingerprint of that text."""
    frames: tuple[Frame, ...]


def write_frames(folder: Path, films: Sequence[Film]) -> None:
    """Write the films of a report; without any, those of an earlier run are taken away.

    Raises:
        CannotWrite: the file cannot be written.
    """
    file = folder / FRAMES
    draft = file.with_name(f".{FRAMES}.tmp")
    try:
        if not films:
            file.unlink(missing_ok=True)
            return
        draft.write_bytes("".join(f"{film.model_dump_json(exclude_defaults=True)}\n" for film in films).encode())
        draft.replace(file)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise CannotWrite(file, error.strerror or str(error)) from error


def read_frames(folder: Path) -> tuple[Film, ...]:
    """The films of a report; none where nobody asked for them.

    Raises:
        UsageError: the file is not one of films.
    """
    file = folder / FRAMES
    if not file.is_file():
        return ()
    try:
        return tuple(Film.model_validate_json(line) for line in file.read_text("utf-8").splitlines())
    except (OSError, ValueError) as error:  # what is no UTF-8, no JSON or no film
        raise UsageError("frames", path=str(file), detail=str(error).splitlines()[0]) from error
