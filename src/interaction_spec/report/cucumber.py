"""The report as Cucumber Messages: the tools of Cucumber open it beside the features.

One step definition stands for all sentences, as one dispatcher does. What counts against the system is `FAILED` at the
step where it happened; what was passed over, or is a known deviation, is `SKIPPED` with its reason, never `PASSED`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic_core import to_json

from interaction_spec.language import Catalogue
from interaction_spec.scenarios import messages

from .facts import Colour, colour, why
from .results import Evidence, Report, ScenarioResult
from .retelling import Key, file_of, scenarios
from .texts import failure_lines

PROTOCOL = "34.2.0"
"""The version of Cucumber Messages whose types are written here."""

RUN = "run"
ANY = "any-sentence"
STATUSES = {Colour.GREEN: "PASSED", Colour.RED: "FAILED", Colour.GREY: "SKIPPED"}

Envelope = dict[str, Any]
Pickles = dict[Key, Envelope]


def cucumber(report: Report, evidence: Sequence[Evidence], catalogue: Catalogue, root: Path | None) -> str | None:
    """All messages, one on each line; `root` holds the features that ran.

    Nothing where a scenario that ran is not there as it ran: a result that these messages cannot hold would be lost.
    """
    known = scenarios(report.scenarios, root)
    if root is None or any(known.get((one.id, one.language)) is None for one in report.scenarios):
        return None
    lines: dict[Key, list[int]] = {key: [step.line for step in found.steps] for key, (_, found) in known.items()}
    envelopes = _run(report, {(one.id, one.language): one for one in evidence}, catalogue, root, lines)
    return "".join(f"{to_json(one).decode()}\n" for one in envelopes)


def _run(
    report: Report, evidence: Mapping[Key, Evidence], catalogue: Catalogue, root: Path, lines: Mapping[Key, list[int]]
) -> Iterator[Envelope]:
    pickles: Pickles = {}
    yield {"meta": _meta(report)}
    for path in dict.fromkeys(one.path for one in report.scenarios):
        yield from _texts(file_of(path, root), root, pickles)
    any_sentence = {"type": "REGULAR_EXPRESSION", "source": ".*"}
    yield {"stepDefinition": {"id": ANY, "pattern": any_sentence, "sourceReference": {"uri": "interaction-spec"}}}
    clock = dt.datetime.fromisoformat(report.started)
    yield {"testRunStarted": {"id": RUN, "timestamp": _timestamp(clock)}}
    for result in report.scenarios:
        key = result.id, result.language
        sent = evidence[key].exchanges if key in evidence else ()
        text = "\n".join(failure_lines(result, sent, catalogue, report.subject.name))
        yield from _case(result, pickles[key], lines[key], text or why(result, report, catalogue), clock)
        clock += dt.timedelta(milliseconds=result.ms)
    success = all(colour(one) is Colour.GREEN for one in report.scenarios)
    yield {"testRunFinished": {"testRunStartedId": RUN, "success": success, "timestamp": _timestamp(clock)}}


def _meta(report: Report) -> Envelope:
    return {
        "protocolVersion": PROTOCOL,
        "implementation": {"name": "interaction-spec", "version": report.tool},
        "runtime": {"name": "Python", "version": report.environment.get("python", "")},
        "os": {"name": report.environment.get("platform", "")},
        "cpu": {"name": report.environment.get("machine", "")},
    }


def _texts(file: Path, root: Path, pickles: Pickles) -> Iterator[Envelope]:
    """The messages of a file, keeping its pickles by scenario and language."""
    for envelope in messages(file, root):
        if pickle := envelope.get("pickle"):
            id_ = next(tag["name"] for tag in pickle["tags"] if tag["name"].startswith("@IM-SC-"))
            pickles[id_.removeprefix("@"), file.relative_to(root).parts[0]] = pickle
        yield envelope


def _case(
    result: ScenarioResult, pickle: Envelope, lines: Sequence[int], text: str, clock: dt.datetime
) -> Iterator[Envelope]:
    """One scenario: what was carried out before it ended passed; what came after was skipped."""
    case, attempt = f"{pickle['id']}-case", f"{pickle['id']}-run"
    ids = [f"{step['id']}-test" for step in pickle["steps"]]
    steps = [
        {"id": id_, "pickleStepId": step["id"], "stepDefinitionIds": [ANY],
         "stepMatchArgumentsLists": [{"stepMatchArguments": []}]}
        for id_, step in zip(ids, pickle["steps"], strict=True)
    ]  # fmt: skip
    yield {"testCase": {"id": case, "pickleId": pickle["id"], "testRunStartedId": RUN, "testSteps": steps}}
    begun, ended = _timestamp(clock), _timestamp(clock + dt.timedelta(milliseconds=result.ms))
    yield {"testCaseStarted": {"id": attempt, "testCaseId": case, "attempt": 0, "timestamp": begun}}
    for id_, done in zip(ids, _steps(result, lines, text), strict=True):
        at = {"testCaseStartedId": attempt, "testStepId": id_}
        yield {"testStepStarted": {**at, "timestamp": begun}}
        yield {"testStepFinished": {**at, "testStepResult": done, "timestamp": ended}}
    yield {"testCaseFinished": {"testCaseStartedId": attempt, "timestamp": ended, "willBeRetried": False}}


def _steps(result: ScenarioResult, lines: Sequence[int], text: str) -> Iterator[Envelope]:
    """The result of each step. A scenario that ended before any of them ended at the first."""
    status = STATUSES[colour(result)]
    failed_at = result.failure.line if result.failure else 0
    ended_at = next((place for place, line in enumerate(lines) if line >= failed_at > 0), 0)
    for place in range(len(lines)):
        told: Envelope = {"status": status, "duration": {"seconds": 0, "nanos": 0}}
        if status != "PASSED" and place == ended_at:
            told["message"] = f"{result.status.value}\n{text}"
        elif status != "PASSED":
            told["status"] = "PASSED" if place < ended_at else "SKIPPED"
        yield told


def _timestamp(instant: dt.datetime) -> Envelope:
    seconds = int(instant.timestamp())
    return {"seconds": seconds, "nanos": instant.microsecond * 1000}
