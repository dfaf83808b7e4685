"""Nothing that did not pass looks green: every status goes through every output, and each output is asked."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from rich.console import Console
from tests.report.statuses import REASON, ROOT, every_status, ids

from interaction_spec.language import load
from interaction_spec.report import Report, ScenarioResult, Status, Verdict, read_report, write_report
from interaction_spec.report.badge import badge_json, badge_svg
from interaction_spec.report.facts import Colour, number, percent
from interaction_spec.report.page import page
from interaction_spec.report.summary import summary
from interaction_spec.report.terminal import tell

Key = tuple[str, str]

LOOKS = {
    Status.PASSED: Colour.GREEN,
    Status.FAILED: Colour.RED,
    Status.ERRORED_ADAPTER: Colour.RED,
    Status.ERRORED_SUITE: Colour.RED,
    Status.NOT_RUN: Colour.RED,
    Status.DEVIATION: Colour.GREY,
    Status.NOT_DECLARED: Colour.GREY,
    Status.NOT_APPLICABLE: Colour.GREY,
}
"""Written down once more, so that a change of the rule is a change of this table."""


def look(result: ScenarioResult) -> Colour:
    """How a result must look: a failure that does not count yet is grey."""
    return LOOKS[result.status] if result.scored or result.status is Status.PASSED else Colour.GREY


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a run in which every status occurs, in English."""
    folder = tmp_path_factory.mktemp("statuses")
    write_report(folder, every_status().report, every_status().evidence, load("en"), ROOT)
    return folder


@pytest.fixture(scope="module")
def results() -> dict[Key, ScenarioResult]:
    """Every result, by id and language."""
    return {(one.id, one.language): one for one in every_status().report.scenarios}


def test_every_status_occurs(results: dict[Key, ScenarioResult]) -> None:
    """The run leaves no status out, in any language."""
    for language in ("fr", "es", "ru"):
        assert {one.status for (_, spoken), one in results.items() if spoken == language} == set(Status)


def test_report_json_tells_every_status(folder: Path, results: dict[Key, ScenarioResult]) -> None:
    """`report.json` holds each result as it is."""
    assert {(one.id, one.language): one for one in read_report(folder).scenarios} == results


def test_junit_tells_every_status(folder: Path, results: dict[Key, ScenarioResult]) -> None:
    """JUnit: a failure is a failure, what could not be asked is an error, all else that did not pass is skipped."""
    expected = {Colour.GREEN: None, Colour.GREY: "skipped"}

    for case in ET.parse(folder / "junit.xml").getroot().iter("testcase"):  # noqa: S314 (our own file)
        result = results[case.get("name", ""), case.get("classname", "").partition(".")[0]]
        red = "failure" if result.status is Status.FAILED else "error"
        child = next((one for one in case if one.tag in {"failure", "error", "skipped"}), None)
        assert (child.tag if child is not None else None) == expected.get(look(result), red)
        if child is not None:
            assert child.get("type") == result.status
            assert child.get("message")


def test_junit_gives_the_reason_of_what_it_skips(folder: Path) -> None:
    """What is skipped says why: the owner's reason, the claim that is not made, the system's own reason."""
    text = " ".join(str(one.get("message")) for one in ET.parse(folder / "junit.xml").getroot().iter("skipped"))  # noqa: S314 (our own file)

    assert all(word in text for word in (REASON, "history", "sold in no country", "Does not count yet"))


class Rows(HTMLParser):
    """Reads the list of all results: what each language's chip says, and in which colour."""

    def __init__(self) -> None:
        """Begin outside of the list."""
        super().__init__()
        self.inside, self.id, self.language, self.place = False, "", "", ""
        self.found: dict[Key, tuple[str, str]] = {}
        self.colour = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Enter the list, a row, its id, a chip."""
        kinds = (dict(attrs).get("class") or "").split()
        self.inside |= tag == "section" and kinds == ["results"]
        self.place = "id" if "id" in kinds else "chip" if "chip" in kinds else "name" if "name" in kinds else ""
        self.colour = kinds[1] if self.place == "chip" else ""

    def handle_data(self, data: str) -> None:
        """Take the id of a row, the name of a language, the words of a chip."""
        text = data.strip()
        if not self.inside or not text:
            return
        if self.place == "id":
            self.id = text
        elif self.place == "chip":
            self.found[self.id, self.language] = (self.colour, text)
        elif text in {"fr", "es", "ru"}:
            self.language = text


@pytest.mark.parametrize("locale", ["en", "fr", "es", "ru"])
def test_the_page_tells_every_status(results: dict[Key, ScenarioResult], locale: str) -> None:
    """`report.html` shows each result by its name and in its colour; a known deviation has one of its own."""
    rows = Rows()
    rows.feed(page(every_status().report, every_status().evidence, load(locale), ROOT))

    assert rows.found == {
        key: (
            "deviation" if one.status is Status.DEVIATION else look(one).value,
            load(locale).text(f"status.{one.status}") + ("" if one.scored else "*"),
        )
        for key, one in results.items()
    }


def steps(folder: Path) -> Iterator[tuple[Key, list[dict[str, Any]]]]:
    """The results of the steps of every scenario in `cucumber.ndjson`."""
    envelopes = [json.loads(line) for line in (folder / "cucumber.ndjson").read_text("utf-8").splitlines()]
    pickles = {one["pickle"]["id"]: one["pickle"] for one in envelopes if "pickle" in one}
    cases = {one["testCase"]["id"]: pickles[one["testCase"]["pickleId"]] for one in envelopes if "testCase" in one}
    for case, pickle in cases.items():
        run = next(
            one["testCaseStarted"]["id"]
            for one in envelopes
            if one.get("testCaseStarted", {}).get("testCaseId") == case
        )
        id_ = next(tag["name"][1:] for tag in pickle["tags"] if tag["name"].startswith("@IM-SC-"))
        done = (one["testStepFinished"] for one in envelopes if "testStepFinished" in one)
        yield (id_, pickle["language"]), [one["testStepResult"] for one in done if one["testCaseStartedId"] == run]


def test_cucumber_messages_tell_every_status(folder: Path, results: dict[Key, ScenarioResult]) -> None:
    """`cucumber.ndjson`: red is FAILED, grey is SKIPPED and never passes whole; both say which status it is."""
    found = dict(steps(folder))

    assert found.keys() == results.keys()
    for key, result in results.items():
        statuses = {one["status"] for one in found[key]}
        told = [one["message"] for one in found[key] if "message" in one]
        match look(result):
            case Colour.GREEN:
                assert (statuses, told) == ({"PASSED"}, [])
            case Colour.RED:
                assert "FAILED" in statuses
            case Colour.GREY:
                assert "SKIPPED" in statuses
                assert "FAILED" not in statuses
        assert all(text.startswith(result.status) for text in told)
        assert bool(told) == (look(result) is not Colour.GREEN)


def test_the_messages_say_that_the_run_did_not_succeed(folder: Path) -> None:
    """The last message is the end of the run: it did not succeed."""
    *_, last = (folder / "cucumber.ndjson").read_text("utf-8").splitlines()

    assert json.loads(last)["testRunFinished"]["success"] is False


def test_the_summary_tells_every_status(folder: Path) -> None:
    """`summary.md` names everything that did not pass, each with its status, and counts one of it as passed: none."""
    text = (folder / "summary.md").read_text("utf-8")

    for id_, result in ids().items():
        line = next((one for one in text.splitlines() if id_ in one), "")
        assert (load("en").text(f"status.{result.status}") in line) == (result.status is not Status.PASSED)
    assert text.startswith("## ❌")
    assert "**1/6**" in text


def told(report: Report, locale: str = "en") -> str:
    """What the terminal says, as a log without colours has it."""
    console = Console(file=io.StringIO(), width=200, color_system=None)
    tell(console, report, every_status().evidence, load(locale))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_the_terminal_tells_every_status() -> None:
    """A log without colours names everything that did not pass, or was passed over, or is known."""
    text = told(every_status().report)

    for id_, result in ids().items():
        if result.status is Status.PASSED:
            continue
        line = next(one for one in text.splitlines() if id_ in one)
        assert load("en").text(f"status.{result.status}") in line.lower()
    assert "\x1b" not in text
    assert REASON in text
    assert " 1/6 " in text


def test_the_terminal_tells_what_does_not_count_yet() -> None:
    """Who wrote a new scenario sees that it ran, what became of it, and why no table holds it."""
    report = every_status().report
    new = tuple(one.model_copy(update={"scored": False}) for one in report.scenarios)

    lines = told(report.model_copy(update={"scenarios": new})).splitlines()

    last = [one for one in lines if one.endswith(load("en").text("report.unscored")) and one.startswith("- ")]
    assert any(one.startswith("- passed, ") for one in last)
    assert any(one.startswith("- failed, ") for one in last)
    assert any(one.startswith("FAILED  IM-SC-") for one in lines)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_one_verdict_is_green(verdict: Verdict) -> None:
    """Badge, picture, summary and page are green for a conformant system, and for no other."""
    report = every_status().report.model_copy(update={"verdict": verdict})
    badge = json.loads(badge_json(report, load("en")))
    green = verdict is Verdict.CONFORMANT

    assert (badge["color"] == "1a7f4b", badge["isError"]) == (
        green,
        verdict not in {Verdict.CONFORMANT, Verdict.MATCHES_DECLARATION},
    )
    assert ("#1a7f4b" in badge_svg(report, load("en"))) == green
    assert ("✅" in summary(report, load("en"))) == green
    assert f'class="verdict {verdict}"' in page(report, (), load("en"))


@pytest.mark.parametrize("locale", ["en", "fr", "es", "ru"])
def test_the_badge_tells_its_verdict_in_words(locale: str) -> None:
    """The badge in both forms says the verdict, the revision and the claimed profiles, and the picture is XML."""
    report = every_status().report
    badge = json.loads(badge_json(report, load(locale)))
    picture = ET.fromstring(badge_svg(report, load(locale)))  # noqa: S314 (our own picture)

    assert badge["schemaVersion"] == 1
    assert badge["message"].startswith(load(locale).text(f"badge.{report.verdict}"))
    assert "full" in badge["message"]
    assert picture.findtext("{http://www.w3.org/2000/svg}title") == f"{badge['label']}: {badge['message']}"


def test_a_hundred_per_cent_are_all() -> None:
    """A share is rounded down: 999 of 1000 is not a hundred per cent."""
    assert percent(999, 1000, load("en")) == "99%"
    assert percent(0, 0, load("en")) == "0%"


def test_numbers_have_the_marks_of_the_language() -> None:
    """Spanish is that of Mexico, which writes a decimal point."""
    assert [number(1476.5, load(locale)) for locale in ("en", "es", "fr", "fr_CA", "ru")] == [
        "1,476.5", "1,476.5", "1\u202f476,5", "1\u202f476,5", "1\u00a0476,5",
    ]  # fmt: skip


def test_what_a_system_says_is_no_markdown() -> None:
    """An answer cannot open a table, a link or a tag in the summary."""
    report = every_status().report
    first = next(one for one in report.scenarios if one.status is Status.ERRORED_ADAPTER)
    assert first.failure
    evil = first.failure.model_copy(update={"params": {"detail": "<img src=x>|[a](b)`c`\n# d"}})
    broken = first.model_copy(update={"failure": evil})

    text = summary(report.model_copy(update={"scenarios": (broken,)}), load("en"))

    assert "<img" not in text
    assert not re.search(r"^# d|[^\\]\[a|[^\\]\|\\\[", text, re.MULTILINE)


def test_a_topic_of_which_nothing_counts_is_not_green() -> None:
    """Where everything was passed over, no output has a green cell: nothing of nothing is no success."""
    report = every_status().report
    over = tuple(one for one in report.scenarios if one.status is Status.NOT_DECLARED)
    report = report.model_copy(update={"scenarios": over, "profiles": (), "verdict": Verdict.INCOMPLETE})

    assert 'class="n all"' not in page(report, (), load("en"))
    for text in (page(report, (), load("en")), summary(report, load("en")), told(report)):
        assert "0/0" not in text.replace(" ", "")


def test_an_answer_cannot_command_the_terminal() -> None:
    """What a system answers is shown, not obeyed: control codes do not reach the terminal."""
    report = every_status().report
    first = next(one for one in report.scenarios if one.status is Status.ERRORED_ADAPTER)
    assert first.failure
    evil = first.failure.model_copy(update={"params": {"detail": "\x1b[2J\x1b]0;green\x07\r"}})
    broken = first.model_copy(update={"failure": evil})

    text = told(report.model_copy(update={"scenarios": (broken,)}))

    assert not set(text) & {"\x1b", "\x07", "\r"}
