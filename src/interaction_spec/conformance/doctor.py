"""The first hour of an adapter: small questions, one at a time, each with what was seen and how to go on.

Only operations of the profile `core` are sent. What a system does not support is passed over, not held against it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from interaction_spec.errors import InteractionSpecError
from interaction_spec.model.outcomes import Hello
from interaction_spec.scenarios import FULL, Profiles

from .probes import PROBES, VITAL, PassedOver, Patient, Seen
from .subject import Factory, Witness

FAULTS = {
    "malformed": "malformed",
    **dict.fromkeys(("crashed", "not-started", "timeout", "unreachable", "http-status", "no-answer"), "silent"),
    **dict.fromkeys(("bom", "not-utf8", "bad-json", "bad-envelope", "wrong-seq", "too-long"), "start"),
}
"""Faults of a line or of an answer, and the name under which `fix.doctor-<name>` says how to go on."""


@dataclass(frozen=True)
class Finding:
    """What one probe found."""

    probe: str
    """Its name; `doctor.<name>` says what is expected, `fix.doctor-<name>` how to get there."""
    well: bool
    seen: str = ""
    """What the system did instead; blank where it did as expected."""
    passed_over: bool = False
    """The system does not claim what the probe is about."""
    fault: str = ""
    """How to mend a fault of the line or of an answer, `fix.doctor-<name>`; it would spoil other probes too."""
    reason: str = ""
    """The catalogue entry that says what was seen, with `params`; blank where `seen` says it all."""
    params: Mapping[str, str] = field(default_factory=dict)
    hello: Hello | None = None
    """How the system introduced itself, on the probe that asked it to."""


def diagnose(factory: Factory, profiles: Profiles) -> Iterator[Finding]:
    """Examine a system. After a probe without which nothing can be asked, no other follows.

    Raises:
        Nothing: whatever a system does is a finding.
    """
    try:
        patient = Patient(factory, profiles, Witness(factory()))
    except Exception as error:  # noqa: BLE001 (a stranger's factory may raise anything)
        yield Finding("start", well=False, seen=f"{type(error).__name__}: {error}")
        return
    try:
        for name, probe in PROBES.items():
            finding = _examined(name, probe, patient)
            yield finding
            if not finding.well and (name in VITAL or finding.fault):
                return
    finally:
        patient.witness.close()


def _examined(name: str, probe: Callable[[Patient], None], patient: Patient) -> Finding:
    try:
        probe(patient)
    except PassedOver as lacking:
        claimed = name == "core" and patient.hello and {*patient.hello.profiles} & {"core", FULL}
        return Finding(name, well=not claimed, seen=str(lacking), passed_over=not claimed)
    except Seen as seen:
        return Finding(name, well=False, seen=str(seen))
    except InteractionSpecError as error:
        fault, reason = FAULTS.get(error.reason, ""), f"{error.area}.{error.reason}"
        return Finding(name, well=False, seen=str(error), fault=fault, reason=reason, params=error.params)
    return Finding(name, well=True, hello=patient.hello if name == "hello" else None)
