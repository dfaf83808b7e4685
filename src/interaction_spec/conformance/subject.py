"""Ask a subject, and hold its answers against the contract: a bad answer is the system's fault, and told so."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from interaction_spec.errors import InteractionSpecError, StepFailed, SubjectFailed, UsageError
from interaction_spec.model.operations import Operation, SessionHello, StateDigest
from interaction_spec.model.outcomes import Digest, Error, Hello, Ok, Outcome, Rejected, Unsupported
from interaction_spec.model.protocol import Subject
from interaction_spec.report.results import Exchange
from interaction_spec.scenarios import Profiles

from .carriers import Carried, Patience, Post, Process, loopback
from .claims import DIGEST, Claims, introduced

Factory = Callable[[], Subject]


def resolve(name: str, patience: Patience | None = None, *, allow_remote: bool = False) -> Factory:
    """The factory of a subject.

    Args:
        name: A name of the entry-point group, `python:module:factory`, `exec:COMMAND`, or an http address.
        patience: How long a system that is not in our process is waited for.
        allow_remote: Whether an address may lead to another machine.

    Raises:
        UsageError: there is nothing of this name, or it may not be asked.
    """
    if name.startswith("exec:") or "://" in name:
        return _carried(name, patience or Patience(), allow_remote=allow_remote)
    if name.startswith("python:") and name.count(":") == 2:
        _, module, attribute = name.split(":")
        here = str(Path.cwd())
        if here not in sys.path:  # what `python -m` would find, is found
            sys.path.insert(0, here)
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


def _carried(name: str, patience: Patience, *, allow_remote: bool) -> Factory:
    def line() -> Process | Post:
        return Process(name.removeprefix("exec:")) if name.startswith("exec:") else Post(name)

    try:
        line()  # a wrong call is told before anything is run
    except ValueError as error:
        raise UsageError("subject", subject=name, detail=str(error)) from error
    if not (name.startswith("exec:") or allow_remote or loopback(name)):
        raise UsageError("remote", url=name)
    return lambda: Carried(line(), patience)


@dataclass
class Witness:
    """A subject under observation: every exchange is written down and every answer is checked."""

    subject: Subject
    exchanges: list[Exchange] = field(default_factory=list)
    claims: Claims | None = None
    """What the subject claims; before it was asked, everything but fingerprints."""

    def perform(self, operation: Operation) -> Outcome:
        """Send one operation.

        Raises:
            SubjectFailed: it could not be asked, or its answer does not have the form of the contract.
            StepFailed: it failed, or does not support what it claims.
        """
        outcome = self.ask(operation)
        self.exchanges.append(Exchange(operation=operation.payload(), outcome=told(outcome)))
        if isinstance(outcome, Error):
            raise StepFailed("error", detail=outcome.message)
        if isinstance(outcome, Unsupported):
            raise StepFailed("unsupported", capability=outcome.capability)
        return outcome

    def compare(self, before: str, after: str) -> None:
        """Write down the fingerprints around the last operation.

        Raises:
            StepFailed: they are not the same, though it was refused.
        """
        if before:
            self.exchanges[-1] = self.exchanges[-1].model_copy(update={"before": before, "after": after})
        if before != after:
            raise StepFailed("changed")

    def digest(self) -> str:
        """The fingerprint of everything stored; blank where the subject has none. Not part of the trace."""
        if self.claims is None or DIGEST not in self.claims.hello.capabilities:
            return ""
        outcome = self.ask(StateDigest())
        if isinstance(outcome, Ok) and isinstance(outcome.value, Digest):
            return outcome.value.digest
        raise SubjectFailed("malformed", detail=f"state.digest: {told(outcome)}")

    def hello(self, profiles: Profiles) -> Hello:
        """Ask who answers, and what it claims.

        Raises:
            SubjectFailed: it does not answer, or claims what does not exist.
        """
        outcome = self.ask(SessionHello())
        if not (isinstance(outcome, Ok) and isinstance(outcome.value, Hello)):
            raise SubjectFailed("no-hello", detail=json.dumps(told(outcome), ensure_ascii=False))
        self.claims = introduced(outcome.value, profiles)
        return outcome.value

    def close(self) -> None:
        """Let go of the subject, if it can be let go of."""
        close = getattr(self.subject, "close", None)
        if close is not None:
            close()

    def ask(self, operation: Operation) -> Outcome:
        """Send one operation, write nothing down, and take whatever outcome it is.

        Raises:
            SubjectFailed: it could not be asked, or its answer does not have the form of the contract.
        """
        try:
            outcome = self.subject.perform(operation)
        except InteractionSpecError:  # a carrier says what is wrong, and whose fault it is
            raise
        except Exception as error:
            raise SubjectFailed("no-answer", detail=f"{type(error).__name__}: {error}") from error
        if isinstance(self.subject, Carried):
            return outcome  # it was made here, of JSON that was checked
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
