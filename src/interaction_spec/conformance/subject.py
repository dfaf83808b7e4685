"""Ask a subject, and hold its answers against the contract: a bad answer is the system's fault, and told so."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from typing import Any

from pydantic import ValidationError

from interaction_spec.errors import SubjectFailed, UsageError
from interaction_spec.model.operations import Operation, SessionHello, StateDigest
from interaction_spec.model.outcomes import Digest, Error, Hello, Ok, Outcome, Rejected, Unsupported
from interaction_spec.model.protocol import Subject
from interaction_spec.model.values import Edition, Extension
from interaction_spec.report.results import Exchange

Factory = Callable[[], Subject]


def resolve(name: str) -> Factory:
    """The factory of a subject: a name of the entry-point group, or `python:module:factory`.

    Raises:
        UsageError: there is nothing of this name.
    """
    if name.startswith("python:") and name.count(":") == 2:
        _, module, attribute = name.split(":")
        try:
            factory: Factory = getattr(importlib.import_module(module), attribute)
        except (ImportError, AttributeError) as error:
            raise UsageError("subject", subject=name, detail=str(error)) from error
        return factory
    for point in entry_points(group="interaction_spec.subjects"):
        if point.name == name:
            loaded: Factory = point.load()
            return loaded
    raise UsageError("subject", subject=name, detail="unknown name")


@dataclass
class Witness:
    """A subject under observation: every exchange is written down and every answer is checked."""

    subject: Subject
    exchanges: list[Exchange] = field(default_factory=list)
    digests: bool = False
    """Whether the subject can be asked for fingerprints, so that a refusal can be seen to change nothing."""
    editions: tuple[Edition, ...] = tuple(Edition)
    extensions: tuple[str, ...] = tuple(Extension)
    """What the subject claims beyond the products; before it was asked, everything."""

    def perform(self, operation: Operation) -> Outcome:
        """Send one operation.

        Raises:
            SubjectFailed: it crashed, or its answer does not have the form of the contract.
        """
        outcome = self._ask(operation)
        self.exchanges.append(Exchange(operation=operation.payload(), outcome=told(outcome)))
        if isinstance(outcome, Error):
            raise SubjectFailed("error", detail=outcome.message)
        if isinstance(outcome, Unsupported):
            raise SubjectFailed("unsupported", capability=outcome.capability)
        return outcome

    def digest(self) -> str:
        """The fingerprint of everything stored; blank where the subject has none. Not part of the trace."""
        if not self.digests:
            return ""
        outcome = self._ask(StateDigest())
        if isinstance(outcome, Ok) and isinstance(outcome.value, Digest):
            return outcome.value.digest
        raise SubjectFailed("malformed", detail=f"state.digest: {told(outcome)}")

    def hello(self) -> Hello:
        """Ask who answers, and what it claims."""
        outcome = self.perform(SessionHello())
        if not (isinstance(outcome, Ok) and isinstance(outcome.value, Hello)):
            raise SubjectFailed("malformed", detail="session.hello was refused")
        self.digests = "digest" in outcome.value.capabilities
        self.editions, self.extensions = outcome.value.editions, outcome.value.capabilities
        return outcome.value

    def _ask(self, operation: Operation) -> Outcome:
        try:
            outcome = self.subject.perform(operation)
        except Exception as error:
            raise SubjectFailed("no-answer", detail=f"{type(error).__name__}: {error}") from error
        return checked(operation, outcome)


def checked(operation: Operation, outcome: Any) -> Outcome:
    """The outcome, if it is one, and if its value is what this operation answers.

    Raises:
        SubjectFailed: it is not.
    """
    if not isinstance(outcome, Ok | Rejected | Unsupported | Error):
        raise SubjectFailed("malformed", detail=f"{operation.tag} was answered by {type(outcome).__name__}")
    if isinstance(outcome, Ok):
        if type(outcome.value) is not operation.result:
            detail = f"{operation.tag} answers {operation.result.__name__}, not {type(outcome.value).__name__}"
            raise SubjectFailed("malformed", detail=detail)
        try:
            # An instance made without validation may hold anything.
            operation.result.model_validate(outcome.value.model_dump(warnings=False))
        except ValidationError as error:
            raise SubjectFailed("malformed", detail=f"{operation.tag}: {error.errors()[0]['msg']}") from error
    return outcome


def told(outcome: Outcome) -> dict[str, Any]:
    """An outcome as JSON values."""
    return outcome.model_dump(mode="json", exclude_none=True, warnings=False)
