"""The probes of the doctor: what each asks of a system, and what it holds against it."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Entries, Hello, Ok, Outcome, Rejected, Unsupported
from interaction_spec.model.records import Entry
from interaction_spec.model.values import Extension
from interaction_spec.scenarios import Profiles
from interaction_spec.steps import FIRST_DAY

from .claims import DIGEST, introduced
from .subject import Factory, Witness, told

TEXT = unicodedata.normalize("NFC", "Ёжик «№ 1», señor Núñez, l’été à Bâle, 10\u00a0% \u202f€ 🙂")
"""Accents, Cyrillic, quotation marks, two kinds of no-break space, and a character outside of the first plane."""
AMOUNT = Decimal("1234567.89")
DAY = dt.date(2024, 2, 29)
LATER = dt.date(2026, 3, 1)
MANY = 100
SHOWN = 80
"""How many letters of a value are shown."""
NOBODY = "NOBODY"


class PassedOver(Exception):
    """The system does not support what a probe needs."""


class Seen(Exception):
    """The system does not do what it must; says what was seen."""


@dataclass
class Patient:
    """A system under examination."""

    factory: Factory
    profiles: Profiles
    witness: Witness
    hello: Hello | None = None

    def ask(self, operation: op.Operation) -> Outcome:
        """Ask, and take whatever outcome it is."""
        outcome = self.witness.ask(operation)
        if isinstance(outcome, Unsupported):
            raise PassedOver(outcome.capability)
        return outcome

    def value(self, operation: op.Operation) -> Any:
        """The value of an operation that must be accepted."""
        outcome = self.ask(operation)
        if not isinstance(outcome, Ok):
            raise Seen(f"{operation.tag}: {told(outcome)}")
        return outcome.value

    def begin(self, day: dt.date = FIRST_DAY) -> None:
        """Begin anew, with somebody to talk to and somebody who talks."""
        self.value(op.SessionBegin(work_date=day, today=day))
        self.value(op.SalespersonCreate(code="JR", name="Jeanne Roy"))
        self.value(op.ContactCreate(no="CT1", name="Anna Weber", salesperson="JR"))
        self.value(op.TemplateCreate(code="OUT", description="Telephone call"))

    def record(self, **typed: Any) -> str:
        """Record one interaction, and say its number."""
        form = op.Form(**{"contact": "CT1", "salesperson": "JR", "template": "OUT", "date": FIRST_DAY} | typed)
        entry: str | None = self.value(op.InteractionCreate(form=form)).entry
        if entry is None:
            raise Seen("interaction.create: entry —")
        return entry

    def log(self) -> tuple[Entry, ...]:
        """What is in the log."""
        found: Entries = self.value(op.EntryList())
        return found.rows

    def only(self, field: str, expected: object, **typed: Any) -> None:
        """One interaction, of which a field must come back as it is expected."""
        self.begin()
        self.record(**typed)
        _expect(expected, [getattr(row, field) for row in self.log()])


def _expect(expected: object, seen: list[Any]) -> None:
    if seen != [expected]:
        raise Seen(f"{', '.join(map(_shown, seen)) or '—'} ≠ {_shown(expected)}")


def _shown(value: object) -> str:
    text = str(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}… ({len(text)})"


def start(patient: Patient) -> None:
    """Something answers, in the form of an outcome."""
    patient.ask(op.SessionHello())


def hello(patient: Patient) -> None:
    """It introduces itself."""
    patient.hello = patient.value(op.SessionHello())


def claims(patient: Patient) -> None:
    """It speaks this protocol, and claims what exists."""
    if patient.hello:
        patient.witness.claims = introduced(patient.hello, patient.profiles)


def session(patient: Patient) -> None:
    """A session begins on a given day."""
    patient.value(op.SessionBegin(work_date=FIRST_DAY, today=FIRST_DAY))


def core(patient: Patient) -> None:
    """A contact, a salesperson and a template can be set up, an interaction be recorded and found."""
    patient.begin()
    number = patient.record()
    _expect(number, [row.entry for row in patient.log()])


def text(patient: Patient) -> None:
    """Texts come back letter by letter."""
    patient.only("description", TEXT, description=TEXT)


def length(patient: Patient) -> None:
    """A text of the length that the system allows is kept whole."""
    longest = ("Ж" * (patient.hello.limits.text if patient.hello else 250))[:250]
    patient.only("description", longest, description=longest)


def amount(patient: Patient) -> None:
    """Amounts are decimal."""
    patient.only("cost", AMOUNT, cost=AMOUNT)


def date(patient: Patient) -> None:
    """A date is a day, whatever the zone."""
    patient.only("date", DAY, date=DAY)


def refusal(patient: Patient) -> None:
    """A refusal is an answer with a code."""
    patient.begin()
    outcome = patient.ask(op.InteractionCreate(form=op.Form(contact=NOBODY, salesperson="JR", template="OUT")))
    if not (isinstance(outcome, Rejected) and outcome.code == "contact-unknown"):
        raise Seen(f"interaction.create: {told(outcome)}")


def nothing_changed(patient: Patient) -> None:
    """A refusal leaves nothing behind."""
    patient.begin()
    patient.ask(op.InteractionCreate(form=op.Form(contact=NOBODY, salesperson="JR", template="OUT")))
    if rows := patient.log():
        raise Seen(f"entry.list: {len(rows)}")


def reset(patient: Patient) -> None:
    """A new session is empty."""
    patient.begin()
    patient.record()
    patient.begin()
    if rows := patient.log():
        raise Seen(f"entry.list: {len(rows)}")


def clock(patient: Patient) -> None:
    """The work date is the one that was set."""
    if patient.hello and patient.hello.clock != "settable":
        raise PassedOver("clock")
    patient.begin(LATER)
    patient.record(date=None)
    _expect(LATER, [row.date for row in patient.log()])


def order(patient: Patient) -> None:
    """A hundred messages in a row are answered one by one, each with its own answer."""
    patient.begin()
    numbers = [patient.record(description=f"{number}") for number in range(MANY)]
    found = {row.entry: row.description for row in patient.log()}
    wrong = [one for number, one in enumerate(numbers) if found.get(one) != f"{number}"]
    if wrong or len(found) != MANY:
        raise Seen(f"entry.list: {len(found)}; {', '.join(wrong[:5])}")


def undeclared(patient: Patient) -> None:
    """What is not declared is answered with `unsupported`."""
    if patient.hello and Extension.HISTORY in patient.hello.capabilities:
        raise PassedOver(Extension.HISTORY)
    patient.begin()
    with suppress(PassedOver):
        outcome = patient.ask(op.EntryHistory(entry=patient.record()))
        raise Seen(f"entry.history: {told(outcome)}")


def digest(patient: Patient) -> None:
    """A fingerprint changes with what is stored, and only then."""
    if patient.hello and DIGEST not in patient.hello.capabilities:
        raise PassedOver(DIGEST)
    patient.begin()
    prints = [patient.value(op.StateDigest()).digest for _ in range(2)]
    patient.record()
    prints.append(patient.value(op.StateDigest()).digest)
    patient.ask(op.InteractionCreate(form=op.Form(contact=NOBODY)))
    prints.append(patient.value(op.StateDigest()).digest)
    if not prints[0] == prints[1] != prints[2] == prints[3]:
        raise Seen(f"state.digest: {', '.join(prints)}")


def neighbour(patient: Patient) -> None:
    """A second session is kept apart, or refused."""
    patient.begin()
    patient.record()
    other = Patient(patient.factory, patient.profiles, Witness(patient.factory()))
    try:
        if isinstance(other.ask(op.SessionBegin(work_date=FIRST_DAY, today=FIRST_DAY)), Ok) and other.log():
            raise Seen(f"entry.list: {len(other.log())}")
    finally:
        other.witness.close()
    if len(rows := patient.log()) != 1:
        raise Seen(f"entry.list: {len(rows)}")


def end(patient: Patient) -> None:
    """A session ends."""
    patient.value(op.SessionEnd())


PROBES: dict[str, Callable[[Patient], None]] = {
    "start": start, "hello": hello, "claims": claims, "session": session, "core": core, "reset": reset, "text": text,
    "length": length, "amount": amount, "date": date, "refusal": refusal, "nothing-changed": nothing_changed,
    "clock": clock, "order": order, "undeclared": undeclared, "digest": digest,
    "neighbour": neighbour, "end": end,
}  # fmt: skip
"""The probes, in the order in which a new adapter learns them."""
VITAL = {"start", "hello", "claims", "session"}
"""Without these nothing else can be asked."""
