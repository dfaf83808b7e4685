"""The pages on the referee: what the doctor asks, which lists there are, how faults are told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from interaction_spec.language import load
from interaction_spec.scenarios import EXTENSIONS, FULL

from . import markup

ADAPTER_FAULTS = (
    "not-started", "crashed", "timeout", "too-long", "unreachable", "http-status", "not-utf8", "bom", "bad-json",
    "bad-envelope", "wrong-seq", "malformed", "no-hello", "protocol-version", "claim-unknown", "claim-empty",
    "version-unfit", "reset-none", "no-session", "gone",
)  # fmt: skip
"""The faults of a line and of an introduction, in the order in which a run can meet them."""


def probes() -> str:
    """What the doctor expects, probe by probe, and the way there."""
    words = load("en")
    rows = [
        (f"<code>{name}</code>", markup.text(expected), markup.text(words.text(f"fix.doctor-{name}")))
        for name, expected in words.of("doctor").items()
    ]
    return _table(("Probe", "Expected", "How to get there"), rows, "Probes")


def faults() -> str:
    """How the faults of an adapter are told."""
    words = load("en").of("failure")
    rows = [(f"<code>{name}</code>", markup.text(words[name])) for name in ADAPTER_FAULTS]
    return _table(("Fault", "What is told"), rows, "Faults")


def profiles(root: Path) -> str:
    """The frozen lists of every revision, and how many scenarios each holds."""
    words = load("en")
    rows = []
    for file in sorted((root / "profiles").glob("*/*.txt")):
        name = file.stem
        about = {
            "core": "Set up a contact, a salesperson and a template; record an interaction; find it; cancel it.",
            FULL: "Everything but the extensions.",
            EXTENSIONS: "Not claimed as a whole: each extension is a capability.",
        }.get(name) or words.text(f"topic.{name}")
        count = len(file.read_text("utf-8").split())
        rows.append((markup.text(file.parent.name), f"<code>{name}</code>", markup.text(about), str(count)))
    return _table(("Revision", "Profile", "About", "Scenarios"), rows, "Profiles")


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]], label: str) -> str:
    return f"\n\n{markup.table(head, rows, label=label, header=True)}\n\n"
