"""The owner's list excuses exactly what it says, as long as it says, and nothing that has changed since."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from tests import miniatures
from tests.conformance.broken import Specification

from interaction_spec.conformance.deviations import (
    excuse,
    known_deviations,
    read_deviations,
    untrue,
    write_deviations,
)
from interaction_spec.conformance.specification import read_all
from interaction_spec.conformance.verify import Settings, verify
from interaction_spec.errors import CannotWrite, UsageError
from interaction_spec.report import Deviation, Failure, ScenarioResult, Status, Verdict

TODAY = dt.date(2026, 11, 26)
SAYS = "failed refused template-missing"


def found(id_: str = "IM-SC-0001", language: str = "fr", *, code: str = "template-missing") -> ScenarioResult:
    """A failure."""
    failure = Failure(path="", line=1, sentence="", reason="failure.refused", params={"code": code})
    return ScenarioResult(
        id=id_, language=language, topic="log", requirement="R", status=Status.FAILED, ms=1.0, path="", line=1,
        digest="", failure=failure,
    )  # fmt: skip


def listed(expect: str = SAYS, expires: dt.date | None = None) -> Deviation:
    """An entry."""
    return Deviation(id="IM-SC-0001", expect=expect, reason="Known since 2019.", expires=expires)


PASSED = found().model_copy(update={"status": Status.PASSED, "failure": None})


def test_a_failure_that_is_listed_is_a_deviation() -> None:
    """It fails in every language just as the list says, and the list is true."""
    results = excuse([found(), found(language="ru"), found("IM-SC-0002")], [listed()], TODAY)

    assert [one.status for one in results] == [Status.DEVIATION, Status.DEVIATION, Status.FAILED]
    assert list(untrue(results, [listed()], TODAY, part=False)) == []


@pytest.mark.parametrize(
    ("results", "entry", "problem"),
    [
        ([PASSED], listed(), "IM-SC-0001: stale"),
        ([], listed(), "IM-SC-0001: unmatched"),
        ([found(code="entry-unknown")], listed(), "IM-SC-0001: fr: failed refused entry-unknown"),
        ([found(), PASSED.model_copy(update={"language": "ru"})], listed(), "IM-SC-0001: ru: passed"),
        ([found()], listed(expires=dt.date(2026, 11, 25)), "IM-SC-0001: expired 2026-11-25"),
    ],
)
def test_a_list_that_is_not_true_is_told(results: list[ScenarioResult], entry: Deviation, problem: str) -> None:
    """Stale, unmatched, another failure, another language, expired: each is named."""
    excused = excuse(results, [entry], TODAY)

    assert list(untrue(excused, [entry], TODAY, part=False)) == [problem]


def test_an_entry_holds_to_its_last_day() -> None:
    """On the day on which it expires an entry still excuses."""
    assert excuse([found()], [listed(expires=TODAY)], TODAY)[0].status is Status.DEVIATION


def test_a_part_says_nothing_of_the_rest() -> None:
    """What a filter left out is not unmatched."""
    assert list(untrue([], [listed()], TODAY, part=True)) == []


def test_a_written_list_waits_for_reasons(tmp_path: Path) -> None:
    """A list that was made from a run is refused until somebody says why; reasons that were given stay."""
    file = tmp_path / "deviations.yaml"

    assert write_deviations(file, [found(), found(language="ru"), found("IM-SC-0002"), PASSED], []) == 2
    with pytest.raises(UsageError, match="reason"):
        read_deviations(file)
    file.write_text(file.read_text("utf-8").replace("reason: ''", "reason: Известно"), "utf-8")
    kept = read_deviations(file)
    write_deviations(file, [found(), PASSED.model_copy(update={"id": "IM-SC-0002"})], kept)

    assert [(one.id, one.expect, one.reason) for one in kept] == [
        (id_, SAYS, "Известно") for id_ in ("IM-SC-0001", "IM-SC-0002")
    ]
    assert read_deviations(file) == (kept[0],)


def test_an_entry_stays_until_its_scenario_passes(tmp_path: Path) -> None:
    """A run of other scenarios, or one that was broken off, costs no reason that somebody wrote."""
    file = tmp_path / "deviations.yaml"
    gone = found().model_copy(update={"status": Status.NOT_RUN})

    assert write_deviations(file, [found("IM-SC-0002"), gone], [listed()]) == 2

    assert [(one.id, one.reason) for one in known_deviations(file)] == [
        ("IM-SC-0001", "Known since 2019."),
        ("IM-SC-0002", ""),
    ]


def test_a_list_that_is_not_there_yet_has_no_entries(tmp_path: Path) -> None:
    """The first list is made from nothing."""
    assert known_deviations(tmp_path / "none.yaml") == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("- {id: IM-SC-0001, expect: failed}", "reason"),
        ("- {id: A, expect: x, reason: y}\n- {id: A, expect: x, reason: y}", "two entries"),
        ("- {id: A, expect: x, reason: y, excuse: z}", "excuse"),
        ("- {id: A, expect: x, reason: y, expires: soon}", "expires"),
        ("id: A", "Input should be a valid list"),
        ("- {id: A, expect: x, reason: y}\n- A", "entry 2: "),
        ("[", "line 1"),
    ],
)
def test_a_list_that_is_none_is_told(tmp_path: Path, text: str, word: str) -> None:
    """A misspelt field, a missing reason, an entry that stands there twice, no list at all: each is told."""
    file = tmp_path / "deviations.yaml"
    file.write_text(text, "utf-8")

    with pytest.raises(UsageError) as caught:
        read_deviations(file)

    assert caught.value.params["path"] == str(file)
    assert word in caught.value.params["detail"]


def test_a_list_that_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    """No file, and a folder where the file should be."""
    with pytest.raises(UsageError, match="deviations"):
        read_deviations(tmp_path / "none.yaml")
    with pytest.raises(CannotWrite):
        write_deviations(tmp_path, [found()], [])


def test_a_run_matches_its_declaration() -> None:
    """All failures listed as they are: the verdict says so, and is not conformance."""
    features = read_all(Specification.real(), ["fr", "ru"])
    first = verify(features, miniatures.claims_unsupported, Settings("statistics"), name="x").report
    entries = tuple(
        Deviation(id=one.id, expect=one.signature, reason="Not built.") for one in first.scenarios if one.failure
    )
    known = tuple({one.id: one for one in entries}.values())

    report = verify(features, miniatures.claims_unsupported, Settings("statistics", deviations=known), name="x").report

    assert {one.status for one in report.scenarios} == {Status.DEVIATION}
    assert report.deviation_problems == ()
    assert report.verdict is Verdict.INCOMPLETE  # a part never gives a verdict
