"""Foreign systems, each a small CRM of its own in its own language, claim the profile `core` and are held to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.adapters import systems
from tests.conformance.broken import Specification

from interaction_spec.conformance.doctor import diagnose
from interaction_spec.conformance.specification import REVISION, read_all
from interaction_spec.conformance.subject import resolve
from interaction_spec.conformance.verify import Settings, verify
from interaction_spec.language import LANGUAGES
from interaction_spec.model.values import Edition
from interaction_spec.report.results import PASSED_OVER, Report, Status, Verdict
from interaction_spec.scenarios import Profiles, read_profiles


@pytest.fixture(scope="module")
def profiles() -> Profiles:
    """The frozen lists."""
    return read_profiles(Specification.real(), REVISION)


@pytest.fixture(scope="module", params=["python", "javascript", "javascript-http", "go"])
def subject(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Each adapter over its carrier, by the name that the command line takes."""
    match request.param:
        case "python":
            yield systems.python()
        case "javascript":
            yield systems.javascript()
        case "javascript-http":
            with systems.javascript_over_http() as url:
                yield url
        case "go":
            yield systems.go(tmp_path_factory.mktemp("go"))


def judged(subject: str, profiles: Profiles, edition: Edition = Edition.NAV_2017) -> Report:
    """The report of the whole specification in all languages."""
    settings = Settings(edition=edition, profiles=profiles)
    return verify(read_all(Specification.real()), resolve(subject), settings, name=subject).report


def test_conformant_and_nothing_beyond(subject: str, profiles: Profiles) -> None:
    """An adapter passes what it claims in every language; everything else is passed over by name, never green."""
    report = judged(subject, profiles)

    passed = {(one.id, one.language) for one in report.scenarios if one.status is Status.PASSED}
    assert report.verdict is Verdict.CONFORMANT
    assert passed == {(id_, language) for id_ in profiles["core"] for language in LANGUAGES}
    assert {one.status for one in report.scenarios} == {Status.PASSED, *PASSED_OVER}


def test_shown_as_healthy(subject: str, profiles: Profiles) -> None:
    """The doctor finds nothing in an adapter that is shown as an example."""
    assert [finding for finding in diagnose(resolve(subject), profiles) if not finding.well] == []


def test_both_editions(profiles: Profiles) -> None:
    """The adapter that claims both editions is conformant in the second one too."""
    report = judged(systems.javascript(), profiles, Edition.BUSINESS_CENTRAL)

    assert report.verdict is Verdict.CONFORMANT
    assert report.edition == "business-central"


def test_minimal_stays_small() -> None:
    """The first adapter that anybody reads fits on two screens, and needs nothing but Python."""
    lines = systems.MINIMAL.read_text("utf-8").splitlines()

    assert len(lines) <= 120
    assert {line for line in lines if line.startswith(("import ", "from "))} == {
        "import json",
        "import sys",
        "from typing import Any",
    }


@pytest.mark.parametrize("source", [systems.JAVASCRIPT, systems.GO], ids=["javascript", "go"])
def test_no_packages(source: Path) -> None:
    """The other adapters need nothing but their language's own library either."""
    folder = {path.name for path in source.parent.iterdir()}

    assert folder == {source.name}
