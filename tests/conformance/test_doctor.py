"""The doctor finds each illness by its probe, and finds none in a healthy system."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pytest
from tests.conformance.broken import Specification

from interaction_spec.conformance import probes
from interaction_spec.conformance.doctor import FAULTS, Finding, diagnose
from interaction_spec.conformance.probes import PROBES, VITAL
from interaction_spec.conformance.specification import REVISION
from interaction_spec.engine import Engine, reference
from interaction_spec.language import LOCALES, load
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Digest, Done, Entries, Error, Hello, Ok, Outcome, Recorded, Unsupported
from interaction_spec.model.records import Entry
from interaction_spec.scenarios import read_profiles
from interaction_spec.steps import FIRST_DAY

PROFILES = read_profiles(Specification.real(), REVISION)
Illness = Callable[["Ill", op.Operation], Any]


@dataclass
class Ill:
    """A healthy engine that claims no history, with one illness."""

    illness: Illness
    engine: Engine = field(default_factory=reference)
    kept: list[Entry] = field(default_factory=list)

    def perform(self, operation: op.Operation) -> Outcome:
        """Answer as the illness makes it."""
        outcome: Outcome = self.illness(self, operation)
        return outcome

    def healthy(self, operation: op.Operation) -> Outcome:
        """Answer as a healthy system does that has no history."""
        if isinstance(operation, op.EntryHistory):
            return Unsupported(capability="history")
        outcome = self.engine.perform(operation)
        if isinstance(outcome, Ok) and isinstance(outcome.value, Hello):
            return Ok(value=outcome.value.model_copy(update={"capabilities": ("digest",)}))
        return outcome


def healthy(ill: Ill, operation: op.Operation) -> Outcome:
    """No illness."""
    return ill.healthy(operation)


def instead(kind: type[op.Operation], outcome: Any) -> Illness:
    """One operation is answered with something else."""

    def illness(ill: Ill, operation: op.Operation) -> Any:
        return outcome if isinstance(operation, kind) else ill.healthy(operation)

    return illness


def rows(**changes: Callable[[Any], Any]) -> Illness:
    """The log shows another value of a field."""

    def illness(ill: Ill, operation: op.Operation) -> Outcome:
        outcome = ill.healthy(operation)
        if isinstance(outcome, Ok) and isinstance(outcome.value, Entries):
            shown = (
                row.model_copy(update={name: change(getattr(row, name)) for name, change in changes.items()})
                for row in outcome.value.rows
            )
            return Ok(value=Entries(rows=tuple(shown)))
        return outcome

    return illness


def introduces(**said: object) -> Illness:
    """It says something else of itself."""
    return instead(
        op.SessionHello, Ok(value=Hello.model_validate({"product": "X", "version": "1", "profiles": ["full"]} | said))
    )


def crashes(_: Ill, __: op.Operation) -> Outcome:
    """It falls over at once."""
    raise RuntimeError("no licence")


def forgets_to_refuse(ill: Ill, operation: op.Operation) -> Outcome:
    """It takes contacts that do not exist."""
    if isinstance(operation, op.InteractionCreate) and operation.form.contact == probes.NOBODY:
        return Ok(value=Recorded(entry="7"))
    return ill.healthy(operation)


def refuses_too_late(ill: Ill, operation: op.Operation) -> Outcome:
    """It writes, and refuses then."""
    outcome = ill.healthy(operation)
    if isinstance(operation, op.InteractionCreate) and operation.form.contact == probes.NOBODY:
        known = operation.form.model_copy(update={"contact": "CT1"})
        ill.healthy(op.InteractionCreate(form=known))
    return outcome


def remembers(ill: Ill, operation: op.Operation) -> Outcome:
    """The log goes on showing what earlier sessions left."""
    outcome = ill.healthy(operation)
    if isinstance(operation, op.EntryList) and isinstance(outcome, Ok) and isinstance(outcome.value, Entries):
        ill.kept.extend(row for row in outcome.value.rows)
        return Ok(value=Entries(rows=tuple(ill.kept)))
    return outcome


def sticks(ill: Ill, operation: op.Operation) -> Outcome:
    """Its clock cannot be moved."""
    if isinstance(operation, op.SessionBegin):
        operation = operation.model_copy(update={"work_date": FIRST_DAY, "today": FIRST_DAY})
    return ill.healthy(operation)


def loses_its_place(ill: Ill, operation: op.Operation) -> Outcome:
    """After a while it answers with the number before."""
    outcome = ill.healthy(operation)
    if isinstance(operation, op.InteractionCreate) and isinstance(outcome, Ok):
        entry = str(getattr(outcome.value, "entry", ""))
        if int(entry) > 50:
            return Ok(value=Recorded(entry=str(int(entry) - 1)))
    return outcome


ILLNESSES: dict[str, Illness] = {
    "start": crashes,
    "hello": instead(op.SessionHello, Error(message="who?")),
    "claims": introduces(profiles=("gold",)),
    "session": instead(op.SessionBegin, Error(message="busy")),
    "core": instead(op.InteractionCreate, Ok(value=Recorded())),
    "text": rows(description=lambda text: text.replace("\u00a0", " ")),
    "length": rows(description=lambda text: text[:50]),
    "amount": rows(cost=lambda cost: Decimal(f"{float(cost):.3e}")),
    "date": rows(date=lambda day: day - dt.timedelta(days=1) if day == probes.DAY else day),
    "refusal": forgets_to_refuse,
    "nothing-changed": refuses_too_late,
    "reset": remembers,
    "clock": sticks,
    "order": loses_its_place,
    "undeclared": instead(op.EntryHistory, Error(message="not found")),
    "digest": instead(op.StateDigest, Ok(value=Digest(digest="same"))),
    "end": instead(op.SessionEnd, Error(message="what?")),
}


def findings(illness: Illness) -> list[Finding]:
    """What the doctor finds."""
    return list(diagnose(lambda: Ill(illness), PROFILES))


def test_a_healthy_system_has_no_finding() -> None:
    """All probes are made, and none finds anything."""
    found = findings(healthy)

    assert [one.probe for one in found] == list(PROBES)
    assert [one for one in found if not one.well or one.passed_over] == []


@pytest.mark.parametrize("probe", ILLNESSES)
def test_an_illness_is_found_by_its_probe(probe: str) -> None:
    """The probe sees it, says what was seen, and the earlier probes do not."""
    found = findings(ILLNESSES[probe])

    first = next(one for one in found if not one.well)
    assert first.probe == probe
    assert first.seen
    assert (len(found) == len(PROBES)) is (probe not in VITAL)


def test_a_session_that_is_not_kept_apart_is_found() -> None:
    """Two connections to one store see each other."""
    engine = reference()

    class Shared(Ill):
        def healthy(self, operation: op.Operation) -> Outcome:
            self.engine = engine
            return super().healthy(operation)

    found = list(diagnose(lambda: Shared(healthy), PROFILES))

    assert [one.probe for one in found if not one.well] == ["neighbour"]


def test_a_factory_that_fails_is_a_finding() -> None:
    """A system that cannot even be made is told, and nothing is raised."""

    def factory() -> Ill:
        raise OSError("no licence")

    (finding,) = diagnose(factory, PROFILES)

    assert (finding.probe, finding.well) == ("start", False)
    assert "no licence" in finding.seen


@pytest.mark.parametrize("claimed", ["templates", "core", "full"])
def test_what_is_not_supported_is_passed_over(claimed: str) -> None:
    """A system without the core is not ill because of that, unless it claims to have it."""

    def without(ill: Ill, operation: op.Operation) -> Outcome:
        if isinstance(operation, op.SessionHello):
            return Ok(value=Hello(product="X", version="1", profiles=(claimed,)))
        known = isinstance(operation, op.SessionBegin | op.SessionEnd)
        return ill.healthy(operation) if known else Unsupported(capability="core")

    found = findings(without)

    asked = {one.probe for one in found if not one.passed_over}
    assert asked == {"start", "hello", "claims", "session", "end", *(["core"] if claimed in {"core", "full"} else [])}
    assert {one.probe for one in found if not one.well} == asked - {"start", "hello", "claims", "session", "end"}


def test_a_clock_that_says_it_is_fixed_is_passed_over() -> None:
    """Who says that the clock cannot be set is not asked to set it."""
    found = findings(introduces(clock="reported", profiles=("core",)))

    assert [one.passed_over for one in found if one.probe == "clock"] == [True]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_probe_is_told_with_its_fix(locale: str) -> None:
    """Each probe says what it expects and how to get there, in every locale."""
    catalogue = load(locale)

    assert all(catalogue.text(f"doctor.{probe}") and catalogue.text(f"fix.doctor-{probe}") for probe in PROBES)


def test_a_spoiled_answer_is_told_once_with_a_fix_of_its_own() -> None:
    """An answer that does not fit its schema would spoil every probe: the first says so, and no other follows."""

    def spoils(ill: Ill, operation: op.Operation) -> Any:
        return Ok(value=Done()) if isinstance(operation, op.EntryList) else ill.healthy(operation)

    found = findings(spoils)

    assert (found[-1].probe, found[-1].well, found[-1].fault) == ("core", False, "malformed")
    assert all(one.well for one in found[:-1])


def test_every_fault_has_a_fix() -> None:
    """What the doctor says of a fault of the line is told in every locale."""
    assert all(f"fix.doctor-{fault}" in load(locale) for fault in FAULTS.values() for locale in LOCALES)
