"""The files of a report. Each is written whole, or not at all: a run that dies leaves the one that was there."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from errno import EISDIR
from pathlib import Path

from junitparser import Error as JUnitError
from junitparser import Failure as JUnitFailure
from junitparser import JUnitXml, Skipped, TestCase, TestSuite

from interaction_spec.errors import CannotWrite, UsageError
from interaction_spec.language import Catalogue

from .page import page
from .results import PASSED_OVER, Evidence, Report, ScenarioResult, Status
from .texts import failure_lines

_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold, escaped or not; a system may answer anything."""


def write_report(folder: Path, report: Report, evidence: Sequence[Evidence], catalogue: Catalogue) -> None:
    """Write `report.json`, `evidence.ndjson`, `junit.xml` and `report.html`.

    Raises:
        CannotWrite: the folder or one of the files cannot be written.
    """
    lines = [json.dumps(one.model_dump(mode="json"), ensure_ascii=False) for one in evidence]
    files = {
        "evidence.ndjson": "\n".join([*lines, ""]),
        "junit.xml": junit(report, evidence, catalogue),
        "report.html": page(report, evidence, catalogue),
        "report.json": report.model_dump_json(indent=1, exclude_none=True) + "\n",
    }
    drafts = {folder / name: folder / f".{name}.tmp" for name in files}
    begun: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for (target, draft), text in zip(drafts.items(), files.values(), strict=True):
            if target.is_dir():
                raise IsADirectoryError(EISDIR, "a folder stands in its place", str(target))
            draft.write_text(text, "utf-8")
            begun.append(draft)
        for target, draft in drafts.items():
            draft.replace(target)
    except OSError as error:
        for draft in begun:
            draft.unlink(missing_ok=True)
        raise CannotWrite(folder, error.strerror or str(error)) from error


def read_report(folder: Path) -> Report:
    """Read the report of an earlier run.

    Raises:
        UsageError: there is none, or it is not one.
    """
    file = folder / "report.json"
    try:
        return Report.model_validate_json(file.read_text("utf-8"))
    except (OSError, ValueError) as error:  # what is no UTF-8, no JSON or no report
        detail = str(error).splitlines()[0]
        raise UsageError("report", path=str(file), detail=detail, folder=str(folder)) from error


def junit(report: Report, evidence: Sequence[Evidence], catalogue: Catalogue) -> str:
    """The report as JUnit XML, one suite per language, ids kept as properties."""
    exchanges = {(one.id, one.language): one.exchanges for one in evidence}
    xml = JUnitXml("interaction-spec")
    for language in report.languages:
        cases = []
        for result in report.scenarios:
            if result.language == language:
                lines = failure_lines(result, exchanges.get((result.id, language), ()), catalogue, report.subject.name)
                cases.append(_case(result, lines))
        suite = TestSuite(language)
        suite.add_testcases(cases)  # all at once: for each that is added alone, the library counts all anew
        xml.add_testsuite(suite)
    text: bytes = xml.tostring()  # type: ignore[no-untyped-call] # the library is typed in part
    return text.decode("utf-8")


def _case(result: ScenarioResult, lines: list[str]) -> TestCase:
    text = _NO_XML.sub("\ufffd", "\n".join(lines))
    case = TestCase(result.id, f"{result.language}.{result.topic}", result.ms / 1000)
    if result.status is Status.FAILED:
        case.result = [JUnitFailure(text, result.status.value)]
    elif result.status in PASSED_OVER or result.status is Status.DEVIATION:
        case.result = [Skipped(result.failure.params.get("claim", "") if result.failure else "")]
    elif result.status is not Status.PASSED:
        case.result = [JUnitError(text, result.status.value)]
    return case
