"""The page: what a manager and an engineer find in it."""

from __future__ import annotations

import re

import pytest
from tests.conformance.runs import run
from tests.miniatures import healthy
from tests.report.statuses import REASON, ROOT, every_status

from interaction_spec.conformance.selftest.mutants_log import CancelDeletes
from interaction_spec.conformance.verify import Verified
from interaction_spec.language import load
from interaction_spec.report import Exchange, ScenarioResult, Status
from interaction_spec.report.page import page
from interaction_spec.report.texts import rerun
from interaction_spec.scenarios import KEYWORDS


def first_failure(verified: Verified) -> Verified:
    """The same run, with its first failure only."""
    first = next(one for one in verified.report.scenarios if one.status is Status.FAILED)
    return Verified(verified.report.model_copy(update={"scenarios": (first,)}), verified.evidence)


@pytest.mark.parametrize("locale", ["en", "fr", "es", "ru"])
def test_a_failure_is_told_in_the_readers_language(locale: str) -> None:
    """A scenario that failed in French is told in the reader's language, its failing step marked, once."""
    verified = first_failure(run(CancelDeletes))
    words = load(locale)

    text = page(verified.report, verified.evidence, words, ROOT)

    marked = re.findall(r'<li class="failed">(.*)', text)
    assert len(marked) == 1
    assert words.text("report.failed-here") in marked[0]
    assert marked[0].startswith((KEYWORDS[words.language].then, KEYWORDS[words.language].and_))
    assert text.count('<li class="">') > 0
    assert verified.report.scenarios[0].requirement in text


def test_a_failure_without_its_feature_is_told_by_its_sentence() -> None:
    """Where the features are not at hand, the sentence that failed is told as it is written."""
    verified = first_failure(run(CancelDeletes))
    failure = verified.report.scenarios[0].failure
    assert failure

    text = page(verified.report, verified.evidence, load("ru"))

    assert failure.sentence in text
    assert "steps" not in re.sub(r"<style>.*</style>", "", text, flags=re.DOTALL)


def test_what_passed_takes_no_evidence() -> None:
    """A page of a green run holds no operation: thousands of results stay readable."""
    verified = run(healthy)

    text = page(verified.report, verified.evidence, load("en"), ROOT)

    assert "session.begin" not in text
    assert len(text) < 500 * len(verified.report.scenarios)


def test_a_deviation_is_told_with_its_reason_and_its_end() -> None:
    """The owner's reason stands in the page, and the day as the reader's language writes it."""
    text = page(every_status().report, (), load("ru"), ROOT)

    assert REASON in text
    assert "31 янв. 2030" in text


def test_only_a_web_address_is_a_link() -> None:
    """What an owner writes as the issue is a link only where it is an address of the web."""
    report = every_status().report
    (one,) = report.deviations
    texts = [
        page(report.model_copy(update={"deviations": (one.model_copy(update={"issue": issue}),)}), (), load("en"))
        for issue in ("https://example.org/1", "javascript:alert(1)")
    ]

    assert 'href="https://example.org/1"' in texts[0]
    assert 'href="javascript' not in texts[1]


def test_a_rerun_line_can_be_pasted() -> None:
    """A command with blanks is quoted, and another edition than the usual one is named."""
    result: ScenarioResult = every_status().report.scenarios[0]
    begun = Exchange(operation={"op": "session.begin", "edition": "business-central"}, outcome={"outcome": "ok"})

    line = rerun(result, "exec:node adapter.js", [begun])

    assert line == (
        "interaction-spec verify --subject 'exec:node adapter.js' --edition business-central"
        f" --only {result.id} --language {result.language}"
    )
