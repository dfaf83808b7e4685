"""The files of a report: each says the same, each is valid, and none is ever half written."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from functools import partial
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from tests.conformance.broken import Specification
from tests.conformance.runs import run
from tests.miniatures import crashes, healthy

from interaction_spec.conformance.schemas import ROOT as SCHEMAS
from interaction_spec.conformance.selftest.mutants_log import CancelDeletes
from interaction_spec.conformance.verify import Verified
from interaction_spec.errors import CannotWrite, UsageError
from interaction_spec.language import load
from interaction_spec.report import Evidence, Report, Status, Verdict, read_report
from interaction_spec.report import write_report as write
from interaction_spec.report.texts import failure_lines

FILES = [
    "badge.json", "badge.svg", "cucumber.ndjson", "evidence.ndjson",
    "junit.xml", "report.html", "report.json", "summary.md",
]  # fmt: skip

write_report = partial(write, root=Specification.real())
"""The features are at hand."""


@pytest.fixture(scope="module")
def red() -> Verified:
    """A run with failures, and with what only the specification's own marks could hide."""
    return some(run(CancelDeletes))


def some(verified: Verified) -> Verified:
    """What it says of one topic, verdict and all: to write everything again and again would take most of the time."""
    report, evidence = verified.report, verified.evidence
    kept = tuple(one for one in report.scenarios if one.topic == "log")
    ids = {one.id for one in kept}
    return Verified(report.model_copy(update={"scenarios": kept}), tuple(one for one in evidence if one.id in ids))


@pytest.fixture(scope="module")
def folder(red: Verified, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its report, in Russian."""
    folder = tmp_path_factory.mktemp("red") / "deep" / "report"
    write_report(folder, red.report, red.evidence, load("ru"))
    return folder


def schema(name: str) -> Any:
    """A committed schema."""
    return json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))


def test_a_report_is_eight_files(folder: Path) -> None:
    """The folder is made, and holds the report, the evidence and six forms for others; nothing else is left there."""
    assert sorted(file.name for file in folder.iterdir()) == FILES


def test_report_json_fits_its_schema(folder: Path, red: Verified) -> None:
    """`report.json` is what the committed schema says, and reads back as the same report."""
    told = json.loads((folder / "report.json").read_text("utf-8"))

    jsonschema.Draft202012Validator(schema("report")).validate(told)
    assert read_report(folder).model_copy(update={"evidence": ""}) == red.report
    assert {"verdict", "spec_revision", "subject", "languages", "scenarios"} <= told.keys()
    assert {"id", "language", "status", "requirement", "ms"} <= told["scenarios"][0].keys()


def test_every_line_of_the_evidence_fits_its_schema(folder: Path, red: Verified) -> None:
    """`evidence.ndjson` holds one scenario on each line, as its committed schema says."""
    validator = jsonschema.Draft202012Validator(schema("evidence"))
    lines = (folder / "evidence.ndjson").read_text("utf-8").splitlines()

    for line in lines:
        validator.validate(json.loads(line))

    assert tuple(Evidence.model_validate_json(line) for line in lines) == red.evidence


def test_the_report_seals_its_evidence(folder: Path) -> None:
    """`report.json` holds the SHA-256 of `evidence.ndjson` as it lies there."""
    found = hashlib.sha256((folder / "evidence.ndjson").read_bytes()).hexdigest()

    assert read_report(folder).evidence == found


def test_a_fingerprint_that_was_not_taken_is_left_out(tmp_path: Path) -> None:
    """Fingerprints stand around refusals, and nowhere as blanks."""
    verified = some(run(healthy))
    write(tmp_path, verified.report, verified.evidence, load("en"))

    exchanges = [
        one
        for line in (tmp_path / "evidence.ndjson").read_text("utf-8").splitlines()
        for one in json.loads(line)["exchanges"]
    ]

    refused = [one for one in exchanges if "before" in one]
    assert refused
    assert all(one["outcome"]["outcome"] == "rejected" and one["before"] == one["after"] != "" for one in refused)
    assert not any("after" in one for one in exchanges if "before" not in one)


def test_without_the_features_no_messages_are_kept(tmp_path: Path, red: Verified) -> None:
    """Cucumber Messages hold the features: without them none are written, and none of another run left."""
    write_report(tmp_path, red.report, red.evidence, load("en"))

    write(tmp_path, red.report, red.evidence, load("en"))

    assert sorted(file.name for file in tmp_path.iterdir()) == [name for name in FILES if name != "cucumber.ndjson"]


def test_junit_counts_what_the_report_counts(folder: Path, red: Verified) -> None:
    """`junit.xml` has one suite for each language, a failure for a failure and an error for an error."""
    root = ET.parse(folder / "junit.xml").getroot()  # noqa: S314 (our own file)

    assert [suite.get("name") for suite in root] == list(red.report.languages)
    for suite in root:
        mine = [one for one in red.report.scenarios if one.language == suite.get("name")]
        assert [case.get("name") for case in suite.iter("testcase")] == [one.id for one in mine]
        counted = Counter(one.status for one in mine)
        assert len(list(suite.iter("failure"))) == counted[Status.FAILED] == int(suite.get("failures", ""))
        errors = counted[Status.ERRORED_SUITE] + counted[Status.ERRORED_ADAPTER]
        assert len(list(suite.iter("error"))) == errors == int(suite.get("errors", ""))


def test_junit_tells_failures_in_full(folder: Path, red: Verified) -> None:
    """What the terminal says of a failure stands in `junit.xml`, in the same words."""
    result = next(one for one in red.report.scenarios if one.failure)
    (evidence,) = [one for one in red.evidence if (one.id, one.language) == (result.id, result.language)]
    expected = "\n".join(failure_lines(result, evidence.exchanges, load("ru"), red.report.subject.name))

    root = ET.parse(folder / "junit.xml").getroot()  # noqa: S314 (our own file)

    messages = {failure.get("message") or failure.text for failure in root.iter("failure")}
    assert " ".join(expected.split()) in {" ".join(str(one).split()) for one in messages}


class Page(HTMLParser):
    """Reads a page: every element is closed, and what would be loaded is remembered."""

    VOID = {"meta", "link", "br", "img", "hr", "input", "col"}
    SOURCES = {"src", "href", "srcset", "data", "poster", "action", "formaction"}

    def __init__(self) -> None:
        """Begin with nothing open."""
        super().__init__()
        self.stack: list[str] = []
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.lang = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        given = dict(attrs)
        self.stack += [] if tag in self.VOID else [tag]
        self.loads += [str(given[name]) for name in self.SOURCES if name in given]
        self.ids += [str(given["id"])] if "id" in given else []
        self.lang = str(given.get("lang")) if tag == "html" else self.lang

    def handle_endtag(self, tag: str) -> None:
        """Close it."""
        assert self.stack.pop() == tag, f"</{tag}> at {self.getpos()}"


def test_the_page_is_well_formed_and_loads_nothing(folder: Path) -> None:
    """`report.html` closes what it opens, says its language, and asks for nothing outside itself."""
    text = (folder / "report.html").read_text("utf-8")
    page = Page()

    page.feed(text)
    page.close()

    assert text.lstrip().lower().startswith("<!doctype html>")
    assert (page.stack, page.lang) == ([], "ru")
    assert [one for one in page.loads if not one.startswith("#")] == []
    assert len(page.ids) == len(set(page.ids))
    assert not re.search(r"@import|url\(|https?://", text)


def test_the_page_holds_every_failure(folder: Path, red: Verified) -> None:
    """A colleague without Python reads which scenarios failed, in their own language."""
    text = (folder / "report.html").read_text("utf-8")

    failed = {one.id for one in red.report.scenarios if one.failure}
    assert all(id_ in text for id_ in failed)
    assert load("ru").text(f"verdict.{red.report.verdict}") in text


@pytest.mark.parametrize("locale", ["en", "fr", "fr_CA", "es", "ru"])
def test_the_page_exists_in_every_locale(tmp_path: Path, red: Verified, locale: str) -> None:
    """A report is written in the locale of the reader."""
    write_report(tmp_path, red.report, (), load(locale))

    text = (tmp_path / "report.html").read_text("utf-8")

    assert load(locale).text(f"verdict.{red.report.verdict}") in text
    assert f'lang="{locale.partition("_")[0]}' in text


def hostile(folder: Path) -> Report:
    """Write the report of a system whose answer looks like HTML, XML and a terminal's control codes."""
    report = run(crashes).report
    result = report.scenarios[0]
    assert result.failure
    params = {"detail": "</pre><script>alert(1)</script>\x00\x1b[31m]]>&"}
    broken = result.model_copy(update={"failure": result.failure.model_copy(update={"params": params})})
    hostile = report.model_copy(update={"scenarios": (broken,)})
    write_report(folder, hostile, (), load("en"))
    return hostile


def test_a_hostile_answer_is_text(tmp_path: Path) -> None:
    """What a system answers is text, whatever it looks like."""
    report = hostile(tmp_path)

    assert "<script>alert" not in (tmp_path / "report.html").read_text("utf-8")
    assert read_report(tmp_path).scenarios == report.scenarios


def test_a_hostile_answer_does_not_break_junit(tmp_path: Path) -> None:
    """`junit.xml` is XML, whatever a system answers."""
    hostile(tmp_path)

    root = ET.parse(tmp_path / "junit.xml").getroot()  # noqa: S314 (our own file)

    assert len(list(root.iter("testcase"))) == 1


def test_a_file_in_the_place_of_the_folder_is_left_alone(tmp_path: Path, red: Verified) -> None:
    """Where a file stands no folder can be made: that is said, and the file is what it was."""
    target = tmp_path / "report"
    target.write_text("mine", "utf-8")

    with pytest.raises(CannotWrite) as raised:
        write_report(target, red.report, red.evidence, load("en"))

    assert raised.value.params["path"] == str(target)
    assert target.read_text("utf-8") == "mine"


def test_an_unwritable_folder_stays_as_it_was(red: Verified) -> None:
    """Where nothing can be written nothing is, and the reason is told."""
    with pytest.raises(CannotWrite) as raised:
        write_report(Path("/proc/interaction-spec"), red.report, red.evidence, load("en"))

    assert raised.value.params["path"] == "/proc/interaction-spec"
    assert not Path("/proc/interaction-spec").exists()


def blocked(folder: Path, name: str) -> dict[str, bytes]:
    """An earlier, green report in a folder where one file can no longer be written; what it held."""
    verified = some(run(healthy))
    write_report(folder, verified.report, verified.evidence, load("en"))
    (folder / f".{name}.tmp").mkdir()
    return {file: (folder / file).read_bytes() for file in FILES}


@pytest.mark.parametrize("name", FILES)
def test_an_earlier_report_survives(tmp_path: Path, red: Verified, name: str) -> None:
    """A report that cannot be written whole leaves the earlier one whole."""
    before = blocked(tmp_path, name)

    with pytest.raises(CannotWrite):
        write_report(tmp_path, red.report, red.evidence, load("en"))

    assert {file: (tmp_path / file).read_bytes() for file in FILES} == before
    assert read_report(tmp_path).verdict is Verdict.CONFORMANT


def test_no_drafts_are_left(tmp_path: Path, red: Verified) -> None:
    """What was begun and could not be finished is cleared away."""
    blocked(tmp_path, "report.json")

    with pytest.raises(CannotWrite):
        write_report(tmp_path, red.report, red.evidence, load("en"))

    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([".report.json.tmp", *FILES])


def test_two_reports_are_never_mixed(tmp_path: Path, red: Verified) -> None:
    """The files are always of one run."""
    verified = some(run(healthy))
    write_report(tmp_path, verified.report, verified.evidence, load("en"))
    before = (tmp_path / "evidence.ndjson").read_bytes()
    (tmp_path / "report.html").unlink()
    (tmp_path / "report.html").mkdir()

    with pytest.raises(CannotWrite):
        write_report(tmp_path, red.report, red.evidence, load("en"))

    assert (tmp_path / "evidence.ndjson").read_bytes() == before


@pytest.mark.parametrize("content", ["", "{", "[]", '{"verdict": "splendid"}'])
def test_what_is_no_report_is_refused(tmp_path: Path, content: str) -> None:
    """A file that is no report is told with its place and the reason."""
    (tmp_path / "report.json").write_text(content, "utf-8")

    with pytest.raises(UsageError) as raised:
        read_report(tmp_path)

    assert raised.value.reason == "report"
    assert raised.value.params["path"] == str(tmp_path / "report.json")


def test_a_report_in_another_encoding_is_refused(tmp_path: Path) -> None:
    """Bytes that are no UTF-8 are no report."""
    (tmp_path / "report.json").write_bytes(b"\xff\xfe{\x00}\x00")

    with pytest.raises(UsageError):
        read_report(tmp_path)


def test_a_report_holds_no_unknown_fields(red: Verified) -> None:
    """A report of a later revision is not read as one of this."""
    told = red.report.model_dump(mode="json") | {"stars": 5}

    with pytest.raises(ValueError, match="stars"):
        Report.model_validate(told)
