"""The pages on the referee: what the doctor asks, which lists there are, how faults are told."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from interaction_spec.language import load
from interaction_spec.scenarios import EXTENSIONS, FULL

from . import markup

FAILURES = Path(__file__).parents[1] / "conformance" / "selftest" / "failures.json"
"""Written by `interaction-spec selftest --write`; the guide asks no system."""
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


def failure(language: str) -> str:
    """What was printed when one wrong system failed one scenario, in a language."""
    texts = json.loads(FAILURES.read_text("utf-8"))
    return (
        f'\n\n<pre lang="{language}" class="failure" tabindex="0"><code>{markup.text(texts[language])}</code></pre>\n\n'
    )


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]], label: str) -> str:
    return f"\n\n{markup.table(head, rows, label=label, header=True)}\n\n"
