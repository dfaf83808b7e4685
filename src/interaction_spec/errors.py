"""Every exception, in the order in which a run can meet it.

A run finds its specification (`FolderMissing`), reads the catalogues (`CatalogueBroken`) and the features (`Misread`),
understands a sentence (`NotUnderstood`), passes over what the system
does not claim (`NotApplicable`), asks it (`SubjectFailed`), compares what it says (`StepFailed`), and
writes what it found (`CannotWrite`). Each says where, what, why and the way out; the texts are catalogue entries,
`problem.<reason>` and `fix.<reason>`, so that they are told in the reader's language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with the specification: where, the sentence, and the id of the reason."""

    reason: str
    path: str = ""
    line: int = 0
    column: int = 0
    """Counted from 1 in `sentence`; 0 where no single place is meant."""
    sentence: str = ""
    params: dict[str, str] = field(default_factory=dict)


class InteractionSpecError(Exception):
    """The base of all errors that this package raises on purpose; the command line tells them in one paragraph."""

    area = "error"
    """The prefix of the catalogue entry that tells the error."""
    fault = "call"

    def __init__(self, reason: str, **params: str) -> None:
        """Keep the reason's id and what the text speaks of."""
        super().__init__(reason, params)
        self.reason = reason
        self.params = params

    def __str__(self) -> str:
        """Tell the reason and its parameters, for those who read a traceback."""
        return ", ".join([self.reason, *(f"{key}: {value}" for key, value in self.params.items())])


class UsageError(InteractionSpecError):
    """The command line asks for something that is not there."""


class FolderMissing(InteractionSpecError):
    """The folder with the features does not exist."""

    area = "problem"

    def __init__(self, path: Path) -> None:
        """Name the folder."""
        super().__init__("folder-missing", path=str(path))


class CatalogueBroken(InteractionSpecError):
    """A catalogue cannot be read: it would say something else than its author meant."""

    fault = "spec"

    def __init__(self, path: Path, detail: str) -> None:
        """Name the file and the line."""
        super().__init__("catalogue", path=str(path), detail=detail)


class MatrixBroken(InteractionSpecError):
    """The committed kill matrix of the self-test cannot be read."""

    fault = "spec"

    def __init__(self, path: Path, detail: str) -> None:
        """Name the file and what is wrong with it."""
        super().__init__("matrix", path=str(path), detail=detail)


class Misread(InteractionSpecError):
    """A feature file cannot be read, or is not written as this project writes features."""

    area = "problem"
    fault = "spec"

    def __init__(self, *problems: Problem) -> None:
        """Keep all problems: a translator mends them in one go."""
        super().__init__(problems[0].reason, **problems[0].params)
        self.problems = problems


class NotUnderstood(InteractionSpecError):
    """A sentence or one of its words is not in the catalogue, or makes no sense where it stands.

    `column` is the place in the sentence, counted from 1; 0 where the whole is meant.
    """

    area = "problem"
    fault = "spec"

    def __init__(self, reason: str, column: int = 0, **params: str) -> None:
        """Keep the place beside the reason."""
        super().__init__(reason, **params)
        self.column = column

    def at(self, path: str, line: int, sentence: str) -> Problem:
        """Say where it happened."""
        return Problem(self.reason, path, line, self.column, sentence, self.params)


class SubjectFailed(InteractionSpecError):
    """The system under test could not be asked, or its answer does not have the form of the contract."""

    area = "failure"
    fault = "adapter"


class SubjectGone(SubjectFailed):
    """The system could not be brought back: what is left of the run does not happen."""


class SuiteFailed(InteractionSpecError):
    """The specification asked in a form that its own contract does not allow."""

    area = "failure"
    fault = "spec"


class StepFailed(InteractionSpecError):
    """The system does not do what the specification says."""

    area = "failure"
    fault = "system"

    def __init__(self, reason: str, expected: object = "", actual: object = "", **params: str) -> None:
        """Keep both sides, for the report."""
        super().__init__(reason, **params)
        self.expected = expected
        self.actual = actual


class NotApplicable(InteractionSpecError):
    """The scenario is about something that does not apply to the system, which says why."""

    area = "failure"
    fault = "nobody"


class NotDeclared(NotApplicable):
    """The scenario is about something that the system does not claim, without saying why."""


class CannotWrite(InteractionSpecError):
    """A result cannot be written; what stood there before is untouched."""

    def __init__(self, path: Path, detail: str) -> None:
        """Name the place."""
        super().__init__("write", path=str(path), detail=detail)
