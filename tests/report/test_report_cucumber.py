"""Cucumber Messages: the tools of Cucumber read what we write."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from cucumber_messages import Envelope, message_converter
from tests.report.statuses import ROOT, every_status

from interaction_spec.language import load
from interaction_spec.report.cucumber import cucumber


@pytest.fixture(scope="module")
def lines() -> list[str]:
    """The messages of a run in which every status occurs."""
    text = cucumber(every_status().report, every_status().evidence, load("en"), ROOT)
    assert text
    return text.splitlines()


@pytest.fixture(scope="module")
def envelopes(lines: list[str]) -> list[dict[str, Any]]:
    """The same, read."""
    return [json.loads(line) for line in lines]


def test_every_line_is_a_message(lines: list[str]) -> None:
    """Each line is one envelope of the official types, and holds one message."""
    for line in lines:
        envelope = message_converter.from_dict(json.loads(line), Envelope)
        assert len([one for one in vars(envelope).values() if one is not None]) == 1


def test_every_id_is_there_once(envelopes: list[dict[str, Any]]) -> None:
    """What has an id has one of its own, over all files."""
    kinds = ("pickle", "testCase", "testCaseStarted", "stepDefinition")
    ids = [one[kind]["id"] for one in envelopes for kind in kinds if kind in one]
    ids += [step["id"] for one in envelopes if "pickle" in one for step in one["pickle"]["steps"]]
    ids += [step["id"] for one in envelopes if "testCase" in one for step in one["testCase"]["testSteps"]]

    assert [id_ for id_, count in Counter(ids).items() if count > 1] == []


def test_every_reference_leads_somewhere(envelopes: list[dict[str, Any]]) -> None:
    """Cases lead to pickles, their steps to the steps of these, results to what began."""
    pickles = {one["pickle"]["id"]: one["pickle"] for one in envelopes if "pickle" in one}
    cases = {one["testCase"]["id"]: one["testCase"] for one in envelopes if "testCase" in one}
    begun = {one["testCaseStarted"]["id"]: one["testCaseStarted"] for one in envelopes if "testCaseStarted" in one}

    for case in cases.values():
        steps = [step["id"] for step in pickles[case["pickleId"]]["steps"]]
        assert [step["pickleStepId"] for step in case["testSteps"]] == steps
    for done in (one["testStepFinished"] for one in envelopes if "testStepFinished" in one):
        case = cases[begun[done["testCaseStartedId"]]["testCaseId"]]
        assert done["testStepId"] in {step["id"] for step in case["testSteps"]}


def test_two_runs_write_the_same(lines: list[str]) -> None:
    """Ids come from the files, not from a counter of the process."""
    text = cucumber(every_status().report, every_status().evidence, load("en"), ROOT)

    assert (text or "").splitlines() == lines


def test_a_scenario_that_is_not_as_it_ran_costs_the_file(tmp_path: Path) -> None:
    """Where the features are others than those that ran, no messages are written rather than some."""
    report = every_status().report
    first, *rest = report.scenarios
    changed = report.model_copy(update={"scenarios": (first.model_copy(update={"digest": "another"}), *rest)})

    assert cucumber(changed, (), load("en"), ROOT) is None
    assert cucumber(report, (), load("en"), tmp_path) is None
