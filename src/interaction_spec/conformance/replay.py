"""Recompute a report from its evidence: the recorded answers are given once more, to the same referee.

What can be recomputed is recomputed through the loop of `verify`: every status, the failure, the verdict. What a system
claims, how long it took, and that it failed to answer, leave no evidence: these are taken as told, and said to be.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from interaction_spec.errors import SubjectFailed
from interaction_spec.model.operations import Operation, SessionHello, StateDigest
from interaction_spec.model.outcomes import Digest, Ok, Outcome
from interaction_spec.model.values import Edition, Message
from interaction_spec.report.results import Evidence, Exchange, Report, ScenarioResult, Status
from interaction_spec.scenarios import Profiles

from .carriers.wire import read_outcome
from .verify import Features, Settings, plan, summary, verify

Key = tuple[str, str]
"""The id of a scenario and the language of its feature."""

SHOWN = 200
"""How many letters of a value are shown."""
UNPROVED = frozenset({Status.ERRORED_ADAPTER, Status.NOT_RUN})
"""What leaves no evidence: an answer that did not come, or was none."""


@dataclass(frozen=True)
class Difference:
    """One thing that a report says, and its evidence does not."""

    reason: str
    """The catalogue entry `audit.<reason>` tells it."""
    where: str = ""
    """`IM-SC-0090 (ru)`, or the name of a file."""
    reported: str = ""
    recomputed: str = ""


@dataclass
class Replay:
    """A subject that answers as the evidence says, as long as it is asked what the evidence says."""

    report: Report
    evidence: Mapping[Key, Sequence[Exchange]]
    order: Sequence[Key]
    """The scenarios, as they run."""
    differences: list[Difference] = field(default_factory=list)
    place: int = 0
    """Which scenario runs."""
    done: int = 0
    """How many of its exchanges were repeated."""
    refused: bool = False
    """Whether the next fingerprint is the one after a refusal."""

    def perform(self, operation: Operation) -> Outcome:
        """Give the recorded answer."""
        if isinstance(operation, SessionHello):
            if self.report.subject.hello is None:
                raise SubjectFailed("no-answer", detail="")
            return Ok(value=self.report.subject.hello)
        if isinstance(operation, StateDigest):
            return Ok(value=Digest(digest=self._digest()))
        exchange = self._next(operation)
        self.done += 1
        self.refused = exchange.outcome.get("outcome") == "rejected"
        return read_outcome(operation, exchange.outcome)

    def next(self, _: ScenarioResult) -> None:
        """Go on to the next scenario; nothing that is recorded may be left over."""
        left = len(self._recorded()) - self.done
        if left:
            self._differ("exchanges", reported=str(len(self._recorded())), recomputed=str(self.done))
        self.place, self.done, self.refused = self.place + 1, 0, False

    def _recorded(self) -> Sequence[Exchange]:
        return self.evidence.get(self.order[self.place], ())

    def _next(self, operation: Operation) -> Exchange:
        recorded = self._recorded()
        if self.done == len(recorded):
            raise SubjectFailed("no-answer", detail=f"{operation.tag}: nothing is recorded")
        exchange = recorded[self.done]
        if exchange.operation != operation.payload():
            told, asked = apart(exchange.operation, operation.payload())
            self._differ("operation", reported=told, recomputed=asked)
            self.done = len(recorded)  # what follows is no answer to what is asked
            raise SubjectFailed("no-answer", detail=f"{operation.tag}: another operation is recorded")
        return exchange

    def _digest(self) -> str:
        """The fingerprint around the operation at hand; around one that was not refused nobody looks."""
        recorded = self._recorded()
        if self.refused:
            self.refused = False
            return recorded[self.done - 1].after
        following = recorded[self.done] if self.done < len(recorded) else None
        if following is None or following.outcome.get("outcome") != "rejected":
            return "not recorded"
        if not following.before:
            self.done = len(recorded)
            raise SubjectFailed("no-answer", detail="state.digest: no fingerprint is recorded")
        return following.before

    def _differ(self, reason: str, *, reported: str, recomputed: str) -> None:
        self.differences.append(Difference(reason, named(self.order[self.place]), reported, recomputed))


@dataclass(frozen=True)
class Replayed:
    """What came of it: the report as the evidence has it, every difference, and what rests on the report's word."""

    report: Report
    differences: tuple[Difference, ...]
    unproved: int
    """How many results say that the system did not answer."""


def replay(report: Report, evidence: Sequence[Evidence], features: Features, profiles: Profiles) -> Replayed:
    """Recompute a report from its evidence, and compare."""
    started, edition = report.started, Edition(report.edition)
    settings = Settings(report.only, edition, profiles, report.deviations, report.shuffled, started)
    planned = [(scenario.id, feature.language) for feature, scenario in plan(features, report.only, report.shuffled)]
    subject = Replay(report, {key_of(one): one.exchanges for one in evidence}, planned)
    found = verify(features, lambda: subject, settings, name=report.subject.name, progress=subject.next).report
    kept = {key_of(one): one for one in report.scenarios}
    believed = [_believed(one, kept.get(key_of(one))) for one in found.scenarios]
    again = summary(believed, report.subject, features, settings)
    asked = [] if report.subject.hello is None else planned  # who does not introduce himself is asked nothing
    differences = [
        *_sets("evidence", [key_of(one) for one in evidence], asked),
        *subject.differences,
        *_sets("scenario", [key_of(one) for one in report.scenarios], planned),
        *_results(kept, again),
        *_whole(report, again),
    ]
    return Replayed(again, tuple(differences), sum(one.status in UNPROVED for one in believed))


def _believed(found: ScenarioResult, told: ScenarioResult | None) -> ScenarioResult:
    """A result, or what the report says of it where both say that an answer did not come, at the same step."""
    silent = found.failure is not None and found.failure.reason == "failure.no-answer"
    if told and told.failure and silent and found.failure and told.status in UNPROVED:
        same = (found.failure.line, found.failure.sentence) == (told.failure.line, told.failure.sentence)
        return found.model_copy(update={"status": told.status, "failure": told.failure}) if same else found
    return found


def key_of(one: Evidence | ScenarioResult) -> Key:
    """Which scenario it is about, in which language."""
    return one.id, one.language


def named(key: Key) -> str:
    """A scenario, as people are told."""
    return f"{key[0]} ({key[1]})"


def _sets(kind: str, told: Sequence[Key], planned: Sequence[Key]) -> Iterator[Difference]:
    """What is missing, what nobody asked for, and what stands there twice."""
    counted, wanted = Counter(told), set(planned)
    yield from (Difference(f"{kind}-missing", named(key)) for key in planned if key not in counted)
    yield from (Difference(f"{kind}-extra", named(key)) for key in counted if key not in wanted)
    yield from (Difference(f"{kind}-twice", named(key)) for key, count in counted.items() if count > 1)


def _results(told: Mapping[Key, ScenarioResult], again: Report) -> Iterator[Difference]:
    """Everything that a result says, but how long it took."""
    for found in again.scenarios:
        if one := told.get(key_of(found)):
            yield from _fields(one, found, named(key_of(found)), {"ms"})


TAKEN = {"scenarios", "tool", "started", "ended", "environment", "evidence", "report_schema", "protocol"}
"""Is compared by itself, or cannot be known from the evidence."""


def _whole(report: Report, again: Report) -> Iterator[Difference]:
    yield from _fields(report, again, "report.json", TAKEN)


def _fields(told: Message, found: Message, where: str, but: set[str]) -> Iterator[Difference]:
    """The fields that differ, as JSON has them: a report that was read holds lists where a fresh one holds tuples."""
    said, known = (one.model_dump(mode="json", exclude=but) for one in (told, found))
    for name in said:
        if said[name] != known[name]:
            reported, recomputed = apart(said[name], known[name])
            yield Difference("field", f"{where}: {name}", reported, recomputed)


def apart(told: Any, found: Any) -> tuple[str, str]:
    """Two values as texts, down to where they first differ."""
    if isinstance(told, dict) and isinstance(found, dict):
        for name in [*told, *(one for one in found if one not in told)]:
            if told.get(name) != found.get(name):
                left, right = apart(told.get(name, ""), found.get(name, ""))
                return f"{name}: {left}", f"{name}: {right}"
    if isinstance(told, list) and isinstance(found, list) and len(told) == len(found):
        return next(apart(*pair) for pair in zip(told, found, strict=True) if pair[0] != pair[1])
    return _short(told), _short(found)


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
