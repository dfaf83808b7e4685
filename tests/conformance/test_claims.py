"""What a system claims decides what counts, and a claim that cannot be held to is refused at once."""

from __future__ import annotations

import pytest

from interaction_spec.conformance.claims import Claims, introduced
from interaction_spec.errors import NotApplicable, NotDeclared, SubjectFailed
from interaction_spec.language import LANGUAGES, load
from interaction_spec.model.outcomes import Hello
from interaction_spec.model.values import Edition
from interaction_spec.scenarios import Feature, Scenario

PROFILES = {
    "core": frozenset({"A1"}),
    "log": frozenset({"A1", "A2"}),
    "segments": frozenset({"B1"}),
    "full": frozenset({"A1", "A2", "B1"}),
    "extensions": frozenset({"X1"}),
}
NAV = Edition.NAV_2017


def hello(**said: object) -> Hello:
    """An introduction."""
    return Hello.model_validate({"product": "X", "version": "1.0", "profiles": ["full"]} | said)


def scenario(id_: str, *extensions: str) -> Scenario:
    """A scenario."""
    return Scenario(id_, "", 1, (), "IM-R-001", extensions=extensions)


def feature(topic: str) -> Feature:
    """A feature of a topic."""
    return Feature("", "fr", topic, "", "", 1, ())


def runs(claims: Claims, topic: str, *scenarios: Scenario) -> list[str]:
    """The scenarios that are to run."""
    found = []
    for one in scenarios:
        try:
            claims.check(feature(topic), one, NAV)
            found.append(one.id)
        except NotApplicable:
            pass
    return found


def test_a_profile_claims_its_scenarios_and_no_others() -> None:
    """Several profiles claim what is in any of them."""
    log, segments = [scenario("A1"), scenario("A2")], [scenario("B1")]
    core = Claims(hello(profiles=["core"]), PROFILES)
    more = Claims(hello(profiles=["core", "segments"]), PROFILES)
    full = Claims(hello(), PROFILES)

    assert [runs(one, "log", *log) for one in (core, more, full)] == [["A1"], ["A1"], ["A1", "A2"]]
    assert [runs(one, "segments", *segments) for one in (core, more, full)] == [[], ["B1"], ["B1"]]


def test_an_extension_is_claimed_by_its_name() -> None:
    """An extension is run where it is declared, whatever the profiles; one that is not is passed over."""
    claims = Claims(hello(profiles=["core"], capabilities=["history"]), PROFILES)

    assert runs(claims, "extensions", scenario("X1", "history"), scenario("X1", "dry-run")) == ["X1"]


def test_a_reason_makes_the_difference() -> None:
    """What is excluded with a reason is not applicable, and the reason is told; what is left out is not declared."""
    claims = Claims(hello(profiles=["core"], not_applicable={"segments": "no mailings"}), PROFILES)

    with pytest.raises(NotApplicable) as excluded:
        claims.check(feature("segments"), scenario("B1"), NAV)
    with pytest.raises(NotDeclared) as left_out:
        claims.check(feature("log"), scenario("A2"), NAV)

    assert not isinstance(excluded.value, NotDeclared)
    assert excluded.value.params == {"claim": "segments", "why": "no mailings"}
    assert left_out.value.params == {"claim": "log"}


def test_an_edition_that_is_not_claimed_does_not_apply() -> None:
    """A scenario of one edition runs only on a system that claims it; all others run in the edition that it has."""
    claims = Claims(hello(editions=["business-central"]), PROFILES)

    with pytest.raises(NotApplicable, match="edition-absent"):
        claims.check(feature("log"), scenario("A1"), NAV)
    assert claims.edition(NAV) is Edition.BUSINESS_CENTRAL


def test_a_scenario_that_was_added_later_runs_unscored() -> None:
    """It runs on a system that claims its topic or everything, and counts for nobody yet."""
    new = scenario("N1")

    assert runs(Claims(hello(profiles=["log"]), PROFILES), "log", new) == ["N1"]
    assert runs(Claims(hello(), PROFILES), "log", new) == ["N1"]
    assert runs(Claims(hello(profiles=["core"]), PROFILES), "log", new) == []
    assert not Claims(hello(), PROFILES).scored(new)
    assert Claims(hello(), PROFILES).scored(scenario("A1"))


def test_without_lists_everything_counts() -> None:
    """A specification of somebody's own has no frozen lists: all of it runs, and all of it counts."""
    claims = introduced(hello(), {})

    assert runs(claims, "log", scenario("N1")) == ["N1"]
    assert claims.scored(scenario("N1"))


OBJECTIONS: dict[str, dict[str, object]] = {
    "protocol-version": {"protocol": 2},
    "claim-unknown": {"profiles": ["gold"]},
    "claim-empty": {"profiles": []},
    "version-unfit": {"version": "main"},
    "reset-none": {"reset": "none"},
}


@pytest.mark.parametrize("reason", OBJECTIONS)
def test_an_introduction_that_says_too_little_is_refused(reason: str) -> None:
    """A wrong protocol, an unknown name, an empty claim, the name of a branch, a store that cannot be emptied."""
    with pytest.raises(SubjectFailed) as caught:
        introduced(hello(**OBJECTIONS[reason]), PROFILES)

    assert caught.value.reason == reason
    for language in LANGUAGES:
        assert caught.value.params["detail"] in load(language).text(f"failure.{reason}", **caught.value.params)


@pytest.mark.parametrize(
    "said",
    [
        {"profiles": ["extensions"]},
        {"capabilities": ["digest", "telepathy"]},
        {"not_applicable": {"weather": "indoors"}},
        {"editions": []},
        {"version": " "},
        {"version": "HEAD"},
    ],
)
def test_a_claim_must_exist(said: dict[str, object]) -> None:
    """A misspelt name would claim nothing, silently."""
    with pytest.raises(SubjectFailed, match=r"claim|version"):
        introduced(hello(**said), PROFILES)
