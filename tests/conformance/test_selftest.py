"""The suite on trial: what each family tells, on a few of its systems. `selftest` tries all of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests import miniatures
from tests.conformance.broken import Specification
from tests.conformance.runs import run

from interaction_spec.cli import main
from interaction_spec.conformance.selftest import adapters, edits, example
from interaction_spec.conformance.selftest.all_mutants import MUTANTS
from interaction_spec.conformance.selftest.deeds import both, rows, sent
from interaction_spec.conformance.selftest.jobs import Job, begin, carry_out, read_suite
from interaction_spec.conformance.selftest.likeness import looks_like
from interaction_spec.conformance.selftest.matrix import (
    FILE,
    Kills,
    Matrix,
    drawn,
    idle,
    objections,
    read_matrix,
    unkilled,
    write_matrix,
)
from interaction_spec.conformance.selftest.mutant import Doing, Wrong
from interaction_spec.conformance.selftest.selftest import planned
from interaction_spec.conformance.selftest.trial import Suite, red, tried
from interaction_spec.conformance.verify import verify
from interaction_spec.errors import MatrixBroken
from interaction_spec.model import operations as op

SAMPLE = ("company-is-blind", "each-entry-flips", "log-ignores-group", "canceled-ones-count", "check-box-ignored")
"""A few mutants of several topics, with narrow deeds and with wide ones."""


@pytest.fixture(scope="module")
def suite() -> Suite:
    """The real specification, ready for jobs in this process."""
    suite = read_suite(Specification.real())
    begin(suite)
    return suite


@pytest.fixture(scope="module")
def committed() -> Matrix:
    """The committed matrix."""
    return read_matrix()


def test_every_mutant_is_in_the_matrix_and_dead(committed: Matrix) -> None:
    """The committed matrix names all mutants and nothing else, with their requirements, and all of them are killed."""
    assert {name: one.requirement for name, one in committed.mutants.items()} == {
        name: one.requirement for name, one in MUTANTS.items()
    }
    assert [name for name, one in committed.mutants.items() if not one.killed_by] == []


def test_the_matrix_reaches_everything(suite: Suite, committed: Matrix) -> None:
    """Every requirement is broken in the sight of its own scenarios, every scenario finds something out, or why not."""
    assert {id_: bool(reason) for id_, reason in committed.unkilled.items()} == dict.fromkeys(
        unkilled(committed, suite), True
    )
    assert {id_: bool(reason) for id_, reason in committed.idle.items()} == dict.fromkeys(idle(committed, suite), True)


def test_every_mutant_says_in_one_sentence_what_is_wrong() -> None:
    """One line, one sentence, one requirement."""
    for mutant in MUTANTS.values():
        assert mutant.what.endswith("."), mutant.id
        assert "\n" not in mutant.what, mutant.id
        assert mutant.requirement.startswith("IM-R-"), mutant.id


@pytest.mark.parametrize("name", SAMPLE)
def test_a_mutant_is_killed_by_what_the_matrix_says(suite: Suite, committed: Matrix, name: str) -> None:
    """The same scenarios find it out in every language, no more and no less."""
    found = carry_out(Job("mutants", name))

    assert found.objections == ()
    assert found.killed_by == committed.mutants[name].killed_by
    assert list(objections(drawn({name: found.killed_by}, suite, committed), committed, part=True)) == []


def test_what_a_deed_does_not_touch_it_does_not_change(suite: Suite) -> None:
    """A mutant fails nothing beyond the scenarios that send what its deed is done with."""
    mutant = MUTANTS["canceled-ones-count"]

    everywhere = red(tried(suite, mutant.make))

    assert everywhere == red(tried(suite, mutant.make, only=suite.touched(mutant.kinds)))
    assert len(suite.touched(mutant.kinds)) < len(suite.sent) / 10


def test_deeds_add_up(suite: Suite) -> None:
    """Two deeds at once do what each of them does."""
    two = both(sent(op.EntryList, group=None), rows(op.EntryList, evaluation=None))

    killed = red(tried(suite, lambda: Doing(deed=two), only=suite.touched(two.kinds)))

    one, other = (set(read_matrix().mutants[name].killed_by) for name in ("log-ignores-group", "evaluation-not-shown"))
    assert one | other <= set(killed)


def test_a_survivor_is_told(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mutant that does nothing wrong is found to be alive."""
    monkeypatch.setitem(MUTANTS, "angel", Wrong("angel", "IM-R-001", "Nothing is wrong.", Doing, op.GroupCreate))

    found = carry_out(Job("mutants", "angel"))

    told = objections(drawn({"angel": found.killed_by}, suite, Matrix(mutants={})), Matrix(mutants={}), part=True)
    assert [one.reason for one in told] == ["survived"]


def test_the_matrix_may_only_improve(suite: Suite) -> None:
    """A kill that is gone, one that is new, a mutant that is gone and a stale reason are told, each by its name."""
    before = Matrix(
        mutants={
            "changed": Kills(requirement="IM-R-001", killed_by=("IM-SC-0001", "IM-SC-0002")),
            "gone": Kills(requirement="IM-R-001", killed_by=("IM-SC-0003",)),
        },
        idle={one: "a reason" for one in suite.sent if one != "IM-SC-0003"} | {"IM-SC-0009": ""},
        unkilled={rule.id: "a reason" for one in suite.features["fr"] for rule in one.rules},
    )
    now = Matrix(
        mutants={"changed": Kills(requirement="IM-R-001", killed_by=("IM-SC-0002", "IM-SC-0003"))},
        idle={one: "" for one in suite.sent if one not in {"IM-SC-0002", "IM-SC-0003"}},
        unkilled={id_: "" for id_ in before.unkilled if id_ != "IM-R-001"},
    )

    told = {
        (one.reason, one.params.get("detail") or one.params.get("id") or "")
        for one in objections(now, before, part=False)
    }

    assert told == {
        ("kills-differ", "-IM-SC-0001 +IM-SC-0003"),
        ("mutant-gone", ""),
        ("idle", "IM-SC-0009"),
        ("reason-stale", "IM-SC-0002"),
        ("reason-stale", "IM-R-001"),
    }


def test_a_matrix_reads_as_it_was_written(tmp_path: Path, committed: Matrix) -> None:
    """Writing and reading change nothing, and the committed file is as it would be written."""
    write_matrix(committed, tmp_path / "matrix.json")

    assert read_matrix(tmp_path / "matrix.json") == committed
    assert (tmp_path / "matrix.json").read_bytes() == FILE.read_bytes()


@pytest.mark.parametrize("text", ["", "{", '{"mutants": []}', '{"mutants": {}, "more": 1}'])
def test_a_malformed_matrix_is_refused(tmp_path: Path, text: str) -> None:
    """What is no matrix is not read as an empty one."""
    (tmp_path / "matrix.json").write_text(text, "utf-8")

    with pytest.raises(MatrixBroken):
        read_matrix(tmp_path / "matrix.json")


@pytest.mark.parametrize(
    "job", [Job("benign", "other-ids"), Job("benign", "shuffled-lists"), Job("empty", "always-ok")]
)
@pytest.mark.usefixtures("suite")
def test_nothing_is_demanded_that_is_not_promised(job: Job) -> None:
    """An awkward system passes everything, an empty one nothing."""
    assert carry_out(job).objections == ()


@pytest.mark.parametrize("vice", ["remarks", "says-more", "not-json", "clock-sticks"])
def test_a_fault_of_an_adapter_is_called_by_its_name(suite: Suite, vice: str) -> None:
    """A sound adapter passes though it is unusual; a fault costs what it must and is named."""
    assert adapters.difference(adapters.tried_adapter(suite, vice), adapters.DUE[vice]) == ""


@pytest.mark.parametrize("name", ["digit-swapped", "requirement-edited", "list-thawed", "translation-changed"])
def test_an_edit_is_called_by_its_name(name: str) -> None:
    """What an edit spoils is seen; the specification itself stays as it is."""
    assert edits.difference(Specification.real(), name) == ""


def test_the_first_edit_of_a_process_is_seen_too() -> None:
    """What is known of the copy is read before a catalogue is spoiled, not from the spoiled one."""
    edits._known.cache_clear()  # noqa: SLF001 (as in a new process)

    assert edits.difference(Specification.real(), "placeholder-lost") == ""


@pytest.mark.parametrize(
    ("pattern", "families"),
    [("", {"mutants", "benign", "empty", "adapters", "edits"}), ("IM-R-047", {"mutants"}), ("not-json", {"adapters"})],
)
def test_a_pattern_means_names_families_and_requirements(pattern: str, families: set[str]) -> None:
    """What is tried is chosen by name, by family or by requirement."""
    assert {job.family for job in planned(pattern)} == families


def test_the_command_tells_the_truth() -> None:
    """A part that is as it must be gives exit code 0 and a table; a pattern that means nothing is a wrong call."""
    good = CliRunner().invoke(main, ["selftest", "--only", "log-ignores-*", "--locale", "fr"])
    none = CliRunner().invoke(main, ["selftest", "--only", "no-such-thing"])

    assert good.exit_code == 0
    assert f"{len(planned('log-ignores-*'))}/{len(planned('log-ignores-*'))}" in good.output
    assert none.exit_code == 2


def test_the_command_fails_when_the_matrix_says_something_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, committed: Matrix
) -> None:
    """Exit code 1 for an objection, 4 for a matrix that cannot be read."""
    told = json.loads(committed.model_dump_json())
    told["mutants"]["log-ignores-group"]["killed_by"].append("IM-SC-0001")
    file = tmp_path / "matrix.json"
    file.write_text(json.dumps(told), "utf-8")
    monkeypatch.setattr("interaction_spec.cli.selftesting.FILE", file)

    differing = CliRunner().invoke(main, ["selftest", "--only", "log-ignores-group", "--locale", "en"])
    file.write_text("{", "utf-8")
    malformed = CliRunner().invoke(main, ["selftest", "--only", "log-ignores-group"])

    assert (differing.exit_code, malformed.exit_code) == (1, 4)
    assert "-IM-SC-0001" in differing.output


def test_the_example_of_a_failure_is_what_is_printed() -> None:
    """The texts that the guide shows are those that a run of today prints, in every language."""
    assert json.loads(example.FILE.read_text("utf-8")) == example.failures(Specification.real())


@pytest.mark.parametrize("name", SAMPLE[:2])
def test_a_wrong_system_looks_like_itself(suite: Suite, committed: Matrix, name: str) -> None:
    """The hint names a mutant that fails the same scenarios, in a run of one language too."""
    features = {"fr": suite.features["fr"]}
    report = verify(features, MUTANTS[name].make, name="wrong").report

    found = looks_like(report)

    assert found is not None
    assert committed.mutants[found.id].killed_by == committed.mutants[name].killed_by


def test_what_fails_everything_looks_like_nothing() -> None:
    """No hint is better than a wrong one."""
    assert looks_like(run(miniatures.refuses_everything).report) is None
    assert looks_like(run(miniatures.healthy).report) is None
