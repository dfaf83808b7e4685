"""The report as JUnit XML: one suite for each language, nothing skipped without its reason."""

from __future__ import annotations

import re
from collections.abc import Sequence

from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from interaction_spec.language import Catalogue

from .facts import Colour, colour, why
from .results import Evidence, Report, ScenarioResult, Status
from .texts import failure_lines

_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold, escaped or not; a system may answer anything."""


def junit(report: Report, evidence: Sequence[Evidence], catalogue: Catalogue) -> str:
    """The report as JUnit XML."""
    exchanges = {(one.id, one.language): one.exchanges for one in evidence}
    xml = JUnitXml("interaction-spec")
    for language in report.languages:
        cases = []
        for result in report.scenarios:
            if result.language == language:
                lines = failure_lines(result, exchanges.get((result.id, language), ()), catalogue, report.subject.name)
                cases.append(_case(result, "\n".join(lines), why(result, report, catalogue)))
        suite = TestSuite(language)
        suite.add_testcases(cases)  # all at once: for each that is added alone, the library counts all anew
        xml.add_testsuite(suite)
    text: bytes = xml.tostring()  # type: ignore[no-untyped-call] # the library is typed in part
    return text.decode("utf-8")


def _case(result: ScenarioResult, text: str, short: str) -> TestCase:
    """A failure that counts is a failure, what could not be asked is an error, anything else is skipped."""
    case = TestCase(result.id, f"{result.language}.{result.topic}", result.ms / 1000)
    status = result.status.value
    if colour(result) is Colour.RED:
        kind = Failure if result.status is Status.FAILED else Error
        case.result = [kind(_NO_XML.sub("\ufffd", text or short), status)]
    elif colour(result) is Colour.GREY:
        case.result = [Skipped(_NO_XML.sub("\ufffd", f"{status}: {short}"), status)]
    return case
