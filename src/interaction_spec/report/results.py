"""What a run found out, as data: one result per scenario and language, and the verdict over all of them."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import ConfigDict

from interaction_spec.model.values import Message


class Status(StrEnum):
    """What became of a scenario. Only `passed` is green; `not-applicable` says nothing of the system."""

    PASSED = "passed"
    FAILED = "failed"
    ERRORED_ADAPTER = "errored-adapter"
    ERRORED_SUITE = "errored-suite"
    NOT_APPLICABLE = "not-applicable"
    """It asks for an edition or an extension that the system does not claim."""


class Verdict(StrEnum):
    """What the whole run says of the system."""

    CONFORMANT = "conformant"
    NON_CONFORMANT = "non-conformant"
    ADAPTER_ERROR = "adapter-error"
    SUITE_ERROR = "suite-error"
    INCOMPLETE = "incomplete"


class Exchange(Message):
    """One operation that was sent, and the answer to it, both as JSON values."""

    operation: dict[str, Any]
    outcome: dict[str, Any]


class Evidence(Message):
    """One line of `evidence.ndjson`: what was sent and answered in one scenario, in order."""

    id: str
    language: str
    exchanges: tuple[Exchange, ...]


class Failure(Message):
    """Why a scenario is not green; `reason` is a catalogue id, `params` what it speaks of."""

    path: str
    line: int
    sentence: str
    reason: str
    params: dict[str, str] = {}
    expected: Any = ""
    """Rows by field, a number, a text, or codes: what the specification says, as JSON."""
    actual: Any = ""
    """What the system says, in the same form."""


class ScenarioResult(Message):
    """What became of one scenario in one language."""

    id: str
    language: str
    topic: str
    requirement: str
    status: Status
    ms: float
    path: str
    line: int
    digest: str
    """The fingerprint of the scenario's text: a guide page shows *stale* when the text is another by now."""
    failure: Failure | None = None

    @property
    def red(self) -> bool:
        """Whether it counts against the system, its adapter or the specification."""
        return self.status not in {Status.PASSED, Status.NOT_APPLICABLE}


class SubjectInfo(Message):
    """Who was asked."""

    name: str
    product: str = ""
    version: str = ""


class Report(Message):
    """`report.json`."""

    model_config = ConfigDict(title="Report")

    report_schema: int = 1
    verdict: Verdict
    spec_revision: str
    tool: str
    """The version of interaction-spec that ran."""
    started: str
    """An instant, RFC 3339 with offset."""
    subject: SubjectInfo
    edition: str
    languages: tuple[str, ...]
    only: str = ""
    """The filter of the run; a filtered run is never complete."""
    scenarios: tuple[ScenarioResult, ...]
