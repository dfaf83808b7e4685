"""`verify-report`: a true report is found true, and whatever was changed in one is found."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.conformance.broken import Specification
from tests.conformance.reports import Edit, Modest, dies_on_toggle, edited, reasons, resealed, run, written
from tests.miniatures import crashes, healthy, reports_errors

from interaction_spec.conformance.audit import audit
from interaction_spec.conformance.selftest.mutants_log import CancelDeletes
from interaction_spec.errors import UsageError
from interaction_spec.language import load
from interaction_spec.report import Deviation, Status, Verdict


@pytest.fixture(scope="module")
def red(few_files: Specification, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a system that loses what is canceled."""
    return written(few_files, tmp_path_factory.mktemp("red"), run(few_files, CancelDeletes))


@pytest.fixture(scope="module")
def green(few_files: Specification, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a healthy system."""
    return written(few_files, tmp_path_factory.mktemp("green"), run(few_files, healthy))


TRUE = {
    "healthy": healthy,
    "cancel-deletes": CancelDeletes,
    "crashes": crashes,
    "errors": reports_errors,
    "dies": dies_on_toggle,
    "modest": Modest,
}


@pytest.mark.parametrize("name", TRUE)
def test_a_true_report_is_found_true(few_files: Specification, tmp_path: Path, name: str) -> None:
    """Whatever the verdict: what the evidence says is what the report says."""
    verified = run(few_files, TRUE[name])

    found = audit(written(few_files, tmp_path, verified), few_files.root)

    assert found.differences == ()
    assert found.report.verdict is verified.report.verdict


def test_a_shuffled_and_filtered_run_is_recomputed(few_files: Specification, tmp_path: Path) -> None:
    """The order and the filter are those of the run."""
    verified = run(few_files, healthy, only="log", seed=7)

    found = audit(written(few_files, tmp_path, verified), few_files.root)

    assert (found.differences, found.report.verdict) == ((), Verdict.INCOMPLETE)


def test_deviations_are_recomputed(few_files: Specification, tmp_path: Path) -> None:
    """A failure that is on the owner's list is a deviation again."""
    failing = [one for one in run(few_files, CancelDeletes).report.scenarios if one.status is Status.FAILED]
    listed = {one.id: Deviation(id=one.id, expect=one.signature, reason="archived") for one in failing}
    verified = run(few_files, CancelDeletes, deviations=tuple(listed.values()))

    found = audit(written(few_files, tmp_path, verified), few_files.root)

    assert found.differences == ()
    assert {one.status for one in found.report.scenarios} == {Status.PASSED, Status.DEVIATION}


def test_what_was_not_answered_rests_on_the_report(few_files: Specification, tmp_path: Path) -> None:
    """An answer that did not come leaves no evidence: how many results that concerns is told."""
    verified = run(few_files, dies_on_toggle)
    silent = [one for one in verified.report.scenarios if one.status is Status.ERRORED_ADAPTER]

    found = audit(written(few_files, tmp_path, verified), few_files.root)

    assert found.unproved == len(silent) > 0


def first_red(told: dict[str, Any]) -> dict[str, Any]:
    """The first result that did not pass."""
    result: dict[str, Any] = next(one for one in told["scenarios"] if one["status"] == "failed")
    return result


def whitewash(told: dict[str, Any]) -> None:
    """Make everything look as if it had passed."""
    for one in told["scenarios"]:
        one["status"] = "passed"
        one.pop("failure", None)
    told["verdict"] = "conformant"


def drop_red(told: dict[str, Any]) -> None:
    """Leave out what did not pass."""
    told["scenarios"].remove(first_red(told))


EDITS: dict[str, tuple[Edit, str]] = {
    "status": (lambda told: first_red(told).update(status="passed"), "field"),
    "not declared": (lambda told: first_red(told).update(status="not-declared"), "field"),
    "not answered": (lambda told: first_red(told).update(status="errored-adapter"), "field"),
    "failure": (lambda told: first_red(told)["failure"].update(reason="failure.not-asked"), "field"),
    "verdict": (lambda told: told.update(verdict="conformant"), "field"),
    "whitewashed": (whitewash, "field"),
    "profile": (lambda told: told["profiles"][0].update(verdict="conformant"), "field"),
    "requirement": (lambda told: told["requirements"][0].update(passed=999), "field"),
    "scored": (lambda told: first_red(told).update(scored=False), "field"),
    "removed": (drop_red, "scenario-missing"),
    "twice": (lambda told: told["scenarios"].append(told["scenarios"][0]), "scenario-twice"),
    "invented": (
        lambda told: told["scenarios"].append(told["scenarios"][0] | {"id": "IM-SC-9999"}),
        "scenario-extra",
    ),
    "digest of a scenario": (lambda told: told["scenarios"][0].update(digest="0"), "field"),
    "claims": (lambda told: told["subject"]["hello"].update(editions=[]), ""),
}
"""What somebody may change in `report.json`, and what gives it away."""


@pytest.mark.parametrize("name", EDITS)
def test_a_changed_report_is_found_out(few_files: Specification, red: Path, tmp_path: Path, name: str) -> None:
    """The report says something else than its evidence: that is told."""
    edit, reason = EDITS[name]
    folder = Path(shutil.copytree(red, tmp_path / "report"))
    edited(folder, edit)

    found = audit(folder, few_files.root)

    assert reasons(found)
    assert not reason or reason in reasons(found)


def decisive(lines: list[Any]) -> dict[str, Any]:
    """A list that a system told at the end of a scenario: the one that the scenario asks for."""
    answers = (line["exchanges"][-1]["outcome"] for line in lines)
    return next(one for one in answers if one["outcome"] == "ok" and one["value"].get("rows"))


def fingerprinted(lines: list[Any]) -> dict[str, Any]:
    """The first exchange with fingerprints."""
    found: dict[str, Any] = next(one for line in lines for one in line["exchanges"] if "before" in one)
    return found


EVIDENCE: dict[str, tuple[Callable[[list[Any]], object], str]] = {
    "answer": (lambda lines: decisive(lines)["value"]["rows"].clear(), "field"),
    "fingerprint after": (lambda lines: fingerprinted(lines).update(after="0"), "field"),
    "no fingerprints": (lambda lines: [fingerprinted(lines).pop(one) for one in ("before", "after")], "field"),
    "operation": (lambda lines: lines[0]["exchanges"][1]["operation"].update(op="contact.list"), "operation"),
    "one exchange more": (lambda lines: lines[0]["exchanges"].append(lines[0]["exchanges"][-1]), "exchanges"),
    "one exchange less": (lambda lines: lines[0]["exchanges"].pop(), "field"),
    "line removed": (lambda lines: lines.pop(0), "evidence-missing"),
    "line twice": (lambda lines: lines.append(lines[0]), "evidence-twice"),
    "line invented": (lambda lines: lines.append(lines[0] | {"id": "IM-SC-9999"}), "evidence-extra"),
    "no evidence": (lambda lines: lines.clear(), "evidence-missing"),
}
"""What somebody may change in the evidence, with a checksum that fits, and what gives it away."""


@pytest.mark.parametrize("name", EVIDENCE)
def test_changed_evidence_is_found_out(few_files: Specification, green: Path, tmp_path: Path, name: str) -> None:
    """The evidence does not prove what the report says, though its checksum is right."""
    edit, reason = EVIDENCE[name]
    folder = Path(shutil.copytree(green, tmp_path / "report"))
    resealed(folder, edit)

    assert reason in reasons(audit(folder, few_files.root))


def test_the_evidence_of_another_run_is_found_out(
    few_files: Specification, red: Path, green: Path, tmp_path: Path
) -> None:
    """The evidence of a red run does not prove a green report, whatever its checksum."""
    folder = Path(shutil.copytree(green, tmp_path / "report"))
    shutil.copyfile(red / "evidence.ndjson", folder / "evidence.ndjson")
    resealed(folder, lambda _: None)

    assert "field" in reasons(audit(folder, few_files.root))


def test_evidence_without_its_seal_is_found_out(few_files: Specification, green: Path, tmp_path: Path) -> None:
    """One blank more in the evidence: it is not the file that the report was made from."""
    folder = Path(shutil.copytree(green, tmp_path / "report"))
    with (folder / "evidence.ndjson").open("ab") as file:
        file.write(b" ")

    assert "seal" in reasons(audit(folder, few_files.root))


def test_a_report_without_the_published_form_is_found_out(
    few_files: Specification, green: Path, tmp_path: Path
) -> None:
    """A line that is no evidence is told with its place."""
    folder = Path(shutil.copytree(green, tmp_path / "report"))
    resealed(folder, lambda lines: lines[2].pop("language"))

    (found,) = [one for one in audit(folder, few_files.root).differences if one.reason == "schema"]

    assert found.where == "evidence.ndjson:3"
    assert "language" in found.reported


@pytest.mark.parametrize(
    "name", ["badge.json", "badge.svg", "cucumber.ndjson", "junit.xml", "report.html", "summary.md"]
)
def test_a_beautified_companion_is_found_out(few_files: Specification, red: Path, tmp_path: Path, name: str) -> None:
    """What people look at says what the report says."""
    folder = Path(shutil.copytree(red, tmp_path / "report"))
    text = (folder / name).read_text("utf-8")
    (folder / name).write_text(
        text.replace("ot conformant", "ow conformant").replace("FAILED", "PASSED") + " ", "utf-8"
    )

    assert [(one.reason, one.where) for one in audit(folder, few_files.root).differences] == [("companion", name)]


def test_a_companion_may_be_left_out(few_files: Specification, red: Path, tmp_path: Path) -> None:
    """Who publishes a report need not publish all of it."""
    folder = Path(shutil.copytree(red, tmp_path / "report"))
    (folder / "cucumber.ndjson").unlink()
    (folder / "report.html").unlink()

    assert audit(folder, few_files.root).differences == ()


def test_other_features_are_an_obstacle(few_files: Specification, red: Path, tmp_path: Path) -> None:
    """By other features nothing can be recomputed: that is said, and is no proof of anything."""
    folder = Path(shutil.copytree(red, tmp_path / "report"))
    edited(folder, lambda told: told.update(features="another"))

    assert audit(folder, few_files.root).obstacle == "other-features"


def test_a_report_without_evidence_cannot_be_checked(few_files: Specification, red: Path, tmp_path: Path) -> None:
    """Where there is no evidence, nothing is proved: that is told as what it is."""
    folder = Path(shutil.copytree(red, tmp_path / "report"))
    (folder / "evidence.ndjson").unlink()

    with pytest.raises(UsageError, match="report"):
        audit(folder, few_files.root)


def test_every_finding_can_be_told() -> None:
    """Every kind of difference has its text in every language."""
    kinds = {reason for _, reason in (*EDITS.values(), *EVIDENCE.values())} | {"seal", "schema", "companion"}

    for locale in ("en", "fr", "es", "ru"):
        for kind in kinds - {""}:
            told = load(locale).text(f"audit.{kind}", where="HERE", reported="this", recomputed="that")
            assert "HERE" in told
