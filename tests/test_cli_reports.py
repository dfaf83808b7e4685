"""The commands of those who are handed a report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.conformance.broken import Specification, copy
from tests.miniatures import healthy

from interaction_spec.cli import main
from interaction_spec.conformance.selftest.mutants_log import CancelDeletes
from interaction_spec.conformance.specification import read_all
from interaction_spec.conformance.verify import verify
from interaction_spec.language import load
from interaction_spec.report import write_report


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two reports, `green` and `red`, beside the features that ran."""
    folder = tmp_path_factory.mktemp("reports")
    copied = copy(folder, ["log/cancel.feature", "log/open.feature"])
    for name, factory in (("green", healthy), ("red", CancelDeletes)):
        verified = verify(read_all(copied.root), factory, name="miniature")
        write_report(folder / name, verified.report, verified.evidence, load("en"), copied.root)
    return folder


def call(*words: str | Path) -> Result:
    """Call a command in this process."""
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False, env={"LC_ALL": "C"})


@pytest.mark.parametrize(("name", "verdict"), [("green", "conformant"), ("red", "non-conformant")])
def test_a_true_report_ends_with_zero(folder: Path, name: str, verdict: str) -> None:
    """Whatever the verdict: it is recomputed and told, and the report is true."""
    done = call("verify-report", folder / name, "--features", folder / "features")

    assert done.exit_code == 0
    assert load("en").text(f"verdict.{verdict}") in done.output
    assert load("en").text("message.audit-true") in done.output


@pytest.mark.parametrize("locale", ["en", "fr", "es", "ru"])
def test_a_changed_report_ends_with_one(folder: Path, tmp_path: Path, locale: str) -> None:
    """What differs is told in the reader's language, with the scenario."""
    for file in (folder / "red").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes().replace(b'"failed"', b'"passed"'))

    done = call("verify-report", tmp_path, "--features", folder / "features", "--locale", locale)

    assert done.exit_code == 1
    assert "IM-SC-" in done.output
    assert load(locale).text("message.audit-true") not in done.output


def test_other_features_end_with_five(folder: Path) -> None:
    """By the features of the whole specification, the report of two files cannot be recomputed."""
    done = call("verify-report", folder / "green", "--features", Specification.real())

    assert done.exit_code == 5
    assert "--features" in done.output


def test_no_report_ends_with_two(tmp_path: Path) -> None:
    """A folder without a report is a wrong call."""
    assert call("verify-report", tmp_path).exit_code == 2
    assert call("compare", tmp_path, tmp_path).exit_code == 2


@pytest.mark.parametrize(("text", "why"), [("{", "Invalid JSON"), ("{}", "Field required"), (None, "No such file")])
def test_a_report_that_is_none_says_why(tmp_path: Path, text: str | None, why: str) -> None:
    """The reason is told in the words of the first mistake, and the place once."""
    if text is not None:
        (tmp_path / "report.json").write_text(text, "utf-8")

    first = call("verify-report", tmp_path).stderr.splitlines()[0]

    assert why in first
    assert first.count("report.json") == 1


def test_compare_ends_with_one_when_something_is_worse(folder: Path) -> None:
    """From green to red: 1; the other way round, or nothing new: 0."""
    green, red = folder / "green", folder / "red"

    assert [call("compare", *pair).exit_code for pair in ((green, red), (red, green), (red, red))] == [1, 0, 0]


def test_compare_speaks_json(folder: Path) -> None:
    """`--json` prints one object, and nothing else."""
    told = json.loads(call("compare", folder / "green", folder / "red", "--json").output)

    assert (told["worse"], told["verdict"]) == (True, {"before": "conformant", "after": "non-conformant"})


def test_a_report_cannot_command_the_terminal(folder: Path, tmp_path: Path) -> None:
    """What somebody wrote into a report is shown, not obeyed."""
    for file in (folder / "green").iterdir():
        evil = file.read_bytes().replace(b'"IM-SC-', b'"\\u001b[2JIM-SC-')
        (tmp_path / file.name).write_bytes(evil)

    checked = call("verify-report", tmp_path, "--features", folder / "features")
    compared = call("compare", folder / "green", tmp_path)

    assert (checked.exit_code, compared.exit_code) == (1, 1)
    assert "\x1b" not in checked.output + compared.output
