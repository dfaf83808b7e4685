"""Frames say what happened, step by step, and observing leaves no trace in what is judged."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from tests import miniatures
from tests.conformance.runs import run

from interaction_spec.cli import main
from interaction_spec.conformance.observing import films, takes
from interaction_spec.conformance.schemas import ROOT
from interaction_spec.model.match import Refusal
from interaction_spec.model.values import Answer, Question
from interaction_spec.report.frames import FRAMES, Film, Frame, Mark, Pane, Refused, Row, read_frames
from interaction_spec.scenarios import Feature

Features = Mapping[str, Sequence[Feature]]

COLUMNS = ("interaction", "date", "contact_no", "interaction_template_code", "description")
CARD = Pane(window="contact_card", of={"contact": "CT1001"})


def film(features: Features, only: str) -> Film:
    """What there was to see of one scenario."""
    report = run(miniatures.healthy).report
    wanted = [take for take in takes(features, report) if take.scenario.id == only]
    (found,) = films(wanted, miniatures.healthy, report, {}, progress=lambda _: None)
    return found


def entry(name: str, mark: Mark | None = None, *, selected: bool = False) -> Row:
    """A postponed interaction."""
    values = (name, "2026-01-15", "CT1001", "OUT", "Telephone call")
    return Row(cells=dict(zip(COLUMNS, values, strict=True)), mark=mark, selected=selected)


def postponed(*rows: Row, new: bool = False, pressed: str = "") -> Pane:
    """The window of postponed interactions of the contact."""
    return Pane(
        window="postponed_interactions", of=CARD.of, new=new, columns=COLUMNS, rows=rows, pressed=pressed
    )  # fmt: skip


def test_a_walk_through_windows_is_seen(features: Features) -> None:
    """Deleting a postponed interaction: the card, the list, the selected row, the question, and the row that went."""
    found = film(features, "IM-SC-0101")

    first, second, picked = entry("E1"), entry("E2"), entry("E1", selected=True)
    assert found.frames[3:] == (
        Frame(windows=(CARD.model_copy(update={"new": True}),)),
        Frame(
            windows=(CARD.model_copy(update={"pressed": "postponed_interactions"}), postponed(first, second, new=True))
        ),
        Frame(windows=(CARD, postponed(picked, second))),
        Frame(windows=(CARD, postponed(picked, second, pressed="delete")), pending=(Question.DELETE_LINES,)),
        Frame(
            windows=(CARD, postponed(second, entry("E1", Mark.GONE))),
            asked={Question.DELETE_LINES: Answer.YES},
            answer={"count": "1"},
        ),
        Frame(windows=(CARD, postponed(second))),
    )


def test_what_is_there_before_is_seen(features: Features) -> None:
    """Each Given shows what it brought: contact and salesperson, the template, the postponed interactions."""
    frames = film(features, "IM-SC-0101").frames[:3]

    assert [[pane.window for pane in frame.lists] for frame in frames] == [
        ["contacts", "salespeople"],
        ["interaction_templates"],
        ["postponed_interactions"],
    ]
    assert {row.mark for frame in frames for pane in frame.lists for row in pane.rows} == {Mark.NEW}


def test_a_form_fills_up(features: Features) -> None:
    """What is typed appears in the form beside what was proposed, and only that is marked as changed."""
    frames = film(features, "IM-SC-0076").frames
    forms = [frame.windows[-1].form for frame in frames if frame.windows and frame.windows[-1].form]

    assert [form.before for form in forms if form] == [
        {},
        {"interaction_template_code": ""},
        {"description": ""},
        {},
    ]
    assert forms[-1]
    assert forms[-1].cells["contact"] == "CT1001"
    assert frames[-3].closed == ("create_interaction",)


def test_a_refusal_is_seen_and_nothing_changes(features: Features) -> None:
    """A refused request shows its refusal, with the name that the scenario gave, and no list that changed."""
    frames = film(features, "IM-SC-0104").frames

    refusal = Refusal(code="entry-not-postponed", params={"entry": "E1"})
    assert frames[3] == Frame(refused=(Refused(refusal=refusal),))


def test_logging_a_segment_is_seen(features: Features) -> None:
    """The segment goes, its interactions and the register entry come, and the answer counts them."""
    frame = next(frame for frame in film(features, "IM-SC-0125").frames if "interactions" in frame.answer)

    assert {pane.window: {row.mark for row in pane.rows} for pane in frame.lists} == {
        "segments": {Mark.GONE},
        "interaction_log_entries": {Mark.NEW},
        "logged_segments": {Mark.NEW},
    }
    assert (frame.answer["interactions"], frame.closed) == ("2", ("segment", "log_segment"))


def test_languages_that_say_the_same_share_a_film(features: Features) -> None:
    """One film for all three languages, under the fingerprints of their texts; each step has its frame."""
    report = run(miniatures.healthy).report

    wanted = takes(features, report)

    digests = {(one.id, one.language): one.digest for one in report.scenarios}
    assert len(wanted) == len({one.id for one in report.scenarios})
    for take in wanted:
        assert take.texts == {language: digests[take.scenario.id, language] for language in features}
    found = film(features, "IM-SC-0101")
    assert len(found.frames) == len(next(take for take in wanted if take.scenario.id == found.id).scenario.steps)


def test_only_what_passed_is_filmed(features: Features) -> None:
    """A scenario that did not pass has nothing to show that a reader should believe."""
    assert takes(features, run(miniatures.crashes).report) == []


def test_a_system_that_answers_otherwise_now_shows_nothing(features: Features) -> None:
    """What passed once and fails while it is filmed is left out; the recording goes on."""
    report = run(miniatures.healthy).report
    wanted = [take for take in takes(features, report) if take.scenario.id in {"IM-SC-0101", "IM-SC-0104"}]

    assert list(films(wanted, miniatures.refuses_everything, report, {}, progress=lambda _: None)) == []


def test_a_system_that_is_gone_shows_nothing(features: Features) -> None:
    """A system that cannot be asked a second time costs its films, not the run."""
    report = run(miniatures.healthy).report
    wanted = takes(features, report)[:1]

    for gone in (miniatures.cannot_be_made, miniatures.refuses_hello):
        assert list(films(wanted, gone, report, {}, progress=lambda _: None)) == []


def test_every_film_fits_the_schema(features: Features) -> None:
    """A line of the file is what its committed schema says."""
    schema = json.loads((ROOT / "frames.json").read_text("utf-8"))

    line = json.loads(film(features, "IM-SC-0101").model_dump_json(exclude_defaults=True))

    jsonschema.Draft202012Validator(schema).validate(line)


@pytest.fixture
def told(tmp_path: Path) -> Mapping[str, Path]:
    """The reports of two runs of a topic, one of which was observed afterwards."""
    folders = {"plain": tmp_path / "plain", "observed": tmp_path / "observed"}
    for name, folder in folders.items():
        words = ["verify", "--only", "calls", "--report", str(folder), *(["--frames"] if name == "observed" else [])]
        assert CliRunner().invoke(main, words, catch_exceptions=False).exit_code == 5  # a part is never complete
    return folders


def test_observing_changes_nothing(told: Mapping[str, Path]) -> None:
    """Evidence is the same byte for byte, and so is the report but for the times."""
    plain, observed = ({path.name for path in folder.iterdir()} for folder in told.values())
    assert observed - plain == {FRAMES}
    assert len(read_frames(told["observed"])) == 19

    evidence = {(folder / "evidence.ndjson").read_bytes() for folder in told.values()}
    assert len(evidence) == 1
    first, second = (_timeless(folder) for folder in told.values())
    assert first == second


def _timeless(folder: Path) -> object:
    report = json.loads((folder / "report.json").read_text("utf-8"))
    return {
        **{key: value for key, value in report.items() if key not in {"started", "ended", "scenarios"}},
        "scenarios": [{**one, "ms": 0} for one in report["scenarios"]],
    }


def test_a_run_without_observer_takes_old_frames_away(told: Mapping[str, Path]) -> None:
    """Frames belong to the report beside them: those of an earlier run do not stay."""
    words = ["verify", "--only", "calls", "--report", str(told["observed"])]
    CliRunner().invoke(main, words, catch_exceptions=False)

    assert read_frames(told["observed"]) == ()
