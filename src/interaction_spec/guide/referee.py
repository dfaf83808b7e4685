"""The pages on the referee: what the doctor asks, which lists there are, how faults are told, how a system fared."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from interaction_spec.language import load
from interaction_spec.report.facts import percent
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


def sheet(root: Path, name: str) -> str:
    """The result sheet of a system: who was asked, how each profile fared, and what does not apply and why."""
    told: dict[str, Any] = json.loads((root / "docs" / "en" / "implement" / f"{name}.json").read_text("utf-8"))
    total: dict[str, int] = told["total"]
    counted = [*((f"<code>{profile}</code>", found) for profile, found in told["profiles"].items()), ("Total", total)]
    asked = f"{told['product']} {told['version']}, specification {told['spec_revision']}"
    left, every = total.get("not-applicable", 0), sum(total.values())
    profiles = _table(
        ("Profile", "Passed", "Deviation", "Of", "Share"),
        [(label, *_fared(found)) for label, found in counted],
        "Result",
    )
    reasons = _table(
        ("Not applicable", "Reason"),
        [(f"<code>{claim}</code>", markup.text(reason)) for claim, reason in told["not_applicable"].items()],
        "Not applicable",
    )
    return (
        f"\n\n<p>{markup.text(asked)}: <code>{told['verdict']}</code></p>{profiles}"
        f"<p>The total counts each scenario once. Of all {every} scenarios, {left} do not apply.</p>{reasons}"
    )


def _fared(found: dict[str, int]) -> tuple[str, ...]:
    """How many passed, how many deviate, of how many that apply, and the share that passed."""
    passed, deviation = found.get("passed", 0), found.get("deviation", 0)
    of = sum(found.values()) - found.get("not-applicable", 0)
    return str(passed), str(deviation), str(of), percent(passed, of, load("en"))


def failure(language: str) -> str:
    """What was printed when one wrong system failed one scenario, in a language."""
    texts = json.loads(FAILURES.read_text("utf-8"))
    return (
        f'\n\n<pre lang="{language}" class="failure" tabindex="0"><code>{markup.text(texts[language])}</code></pre>\n\n'
    )


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]], label: str) -> str:
    return f"\n\n{markup.table(head, rows, label=label, header=True)}\n\n"
