"""The frozen lists are what was frozen, and what they name exists."""

from __future__ import annotations

import hashlib

from tests.conformance.broken import Specification

from interaction_spec.conformance.specification import REVISION, read_all
from interaction_spec.scenarios import EXTENSIONS, FULL, broken_seals, read_profiles, unknown_scenarios
from interaction_spec.scenarios.profiles import SEALS, folder


def test_a_changed_list_is_told(spec: Specification) -> None:
    """A list that lost a line, one without a seal, and a seal without a list are each told by name."""
    place = folder(spec.root, REVISION)
    for file in (place / "core.txt", place / "extra.txt", place / "segments.txt"):
        spec.keep(file)
    (place / "core.txt").write_text("IM-SC-0013\n", "utf-8")
    (place / "extra.txt").write_text("IM-SC-0013\n", "utf-8")
    (place / "segments.txt").unlink()

    problems = list(broken_seals(spec.root, REVISION))

    assert {problem.reason for problem in problems} == {"profile-changed"}
    names = ("core", "extra", "segments")
    assert [problem.path for problem in problems] == [f"features/profiles/{REVISION}/{name}.txt" for name in names]


def test_a_list_with_an_unknown_scenario_is_told(spec: Specification) -> None:
    """A list that names a scenario which is gone is told, with the id, though its seal is right."""
    place = folder(spec.root, REVISION)
    for file in (place / "core.txt", place / SEALS):
        spec.keep(file)
    (place / "core.txt").write_text("IM-SC-9999\n", "utf-8")
    seals = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in sorted(place.glob("*.txt")))
    (place / SEALS).write_text("\n".join(seals) + "\n", "utf-8")

    (problem,) = spec.problems()

    assert (problem.reason, problem.params) == ("profile-scenario", {"id": "IM-SC-9999"})
    assert problem.path == f"features/profiles/{REVISION}/core.txt"


def test_the_lists_hold_every_scenario() -> None:
    """Together, the full profile and the extensions are the whole specification, and no profile goes beyond."""
    profiles = read_profiles(Specification.real(), REVISION)
    scenarios = {one.id for feature in read_all(Specification.real(), ["fr"])["fr"] for one in feature.scenarios}

    assert profiles[FULL] | profiles[EXTENSIONS] == scenarios
    assert not profiles[FULL] & profiles[EXTENSIONS]
    assert list(unknown_scenarios(profiles, REVISION, scenarios)) == []
    assert all(ids <= scenarios for ids in profiles.values())
