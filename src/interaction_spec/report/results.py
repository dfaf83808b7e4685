"""What a run found out, as data: one result per scenario and language, and the verdict over all of them."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

from pydantic import ConfigDict

from interaction_spec.model.outcomes import Hello
from interaction_spec.model.protocol import PROTOCOL
from interaction_spec.model.values import Message


class Status(StrEnum):
    """What became of a scenario. Only `passed` is green."""

    PASSED = "passed"
    FAILED = "failed"
    """The system does something else than the specification says."""
    DEVIATION = "deviation"
    """It failed just as its owner's list of deviations says."""
    ERRORED_ADAPTER = "errored-adapter"
    """The system could not be asked, or what it said was no answer."""
    ERRORED_SUITE = "errored-suite"
    """The specification itself is at fault."""
    NOT_DECLARED = "not-declared"
    """The system does not claim what the scenario is about."""
    NOT_APPLICABLE = "not-applicable"
    """The system says why what the scenario is about does not apply to it."""
    NOT_RUN = "not-run"
    """It should have run, but could not."""


PASSED_OVER = frozenset({Status.NOT_DECLARED, Status.NOT_APPLICABLE})
"""Says nothing of the system: outside of what is counted, and listed by name."""


class Verdict(StrEnum):
    """What the whole run says of the system."""

    CONFORMANT = "conformant"
    MATCHES_DECLARATION = "matches-declaration"
    """Only what the owner's list of deviations names failed, each as it says."""
    NON_CONFORMANT = "non-conformant"
    ADAPTER_ERROR = "adapter-error"
    SUITE_ERROR = "suite-error"
    INCOMPLETE = "incomplete"


class Exchange(Message):
    """One operation that was sent, and the answer to it, both as JSON values."""

    operation: dict[str, Any]
    outcome: dict[str, Any]
    before: str = ""
    """The fingerprint of everything stored before the operation; blank where it was not asked for."""
    after: str = ""
    """The fingerprint after a refusal: the same, or the refusal changed something."""


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

    @property
    def signature(self) -> str:
        """Which failure it is, in words that stay the same in every language: the reason, and the code if any."""
        return " ".join(filter(None, [self.reason.rpartition(".")[2], self.params.get("code", "")]))


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
    scored: bool = True
    """Whether it counts: a scenario that was added after the revision was frozen runs, and counts in the next one."""
    failure: Failure | None = None

    @property
    def signature(self) -> str:
        """Its status and which failure it is: `failed refused template-missing`."""
        return " ".join(filter(None, [self.status.value, self.failure.signature if self.failure else ""]))

    @property
    def red(self) -> bool:
        """Whether it counts against the system, its adapter or the specification."""
        return self.scored and self.status not in {Status.PASSED, Status.DEVIATION, *PASSED_OVER}


class SubjectInfo(Message):
    """Who was asked, by which name, and how it introduced itself."""

    name: str
    hello: Hello | None = None
    """Nothing where it did not answer."""

    @property
    def product(self) -> str:
        """The name of the product; blank where it did not answer."""
        return self.hello.product if self.hello else ""

    @property
    def version(self) -> str:
        """The version of the product; blank where it did not answer."""
        return self.hello.version if self.hello else ""


class Deviation(Message):
    """One entry of an owner's list: this scenario fails, in this way, for this reason."""

    id: str
    expect: str
    """Which failure it is, as `ScenarioResult.signature` writes it."""
    reason: str
    issue: str = ""
    """Where its owner follows it up."""
    expires: dt.date | None = None
    """After this day the entry no longer excuses anything."""


class ProfileResult(Message):
    """How a claimed profile fared, over all languages that ran."""

    profile: str
    verdict: Verdict
    passed: int
    scored: int
    """How many results count: `passed` of `scored`."""


class RequirementResult(Message):
    """How a requirement fared, over all languages that ran."""

    requirement: str
    passed: int
    scored: int


class Report(Message):
    """`report.json`."""

    model_config = ConfigDict(title="Report")

    report_schema: int = 1
    verdict: Verdict
    spec_revision: str
    tool: str
    """The version of interaction-spec that ran."""
    protocol: int = PROTOCOL
    features: str = ""
    """The fingerprint of all feature files that were read."""
    started: str
    """An instant, RFC 3339 with offset."""
    ended: str = ""
    environment: dict[str, str] = {}
    """What the suite ran on: `python`, `platform`."""
    subject: SubjectInfo
    edition: str
    languages: tuple[str, ...]
    only: str = ""
    """The filter of the run; a filtered run is never complete."""
    shuffled: int | None = None
    """The seed of the order in which scenarios ran; nothing for the order of the files."""
    profiles: tuple[ProfileResult, ...] = ()
    requirements: tuple[RequirementResult, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    """The owner's list, as it was when the run began."""
    deviation_problems: tuple[str, ...] = ()
    """What is wrong with that list: entries that are stale, expired, or whose failure is another one."""
    evidence: str = ""
    """The SHA-256 of `evidence.ndjson`."""
    scenarios: tuple[ScenarioResult, ...]
