"""The command for the first hour of an adapter."""

from __future__ import annotations

from pathlib import Path

from rich.text import Text

from interaction_spec.conformance.doctor import Finding, diagnose
from interaction_spec.conformance.probes import PROBES
from interaction_spec.conformance.specification import REVISION, features_root
from interaction_spec.language import Catalogue
from interaction_spec.scenarios import read_profiles

from .base import command, features_option, main, out, say
from .subjects import Asked, subject_options


@main.command()
@features_option
@command
@subject_options
def doctor(catalogue: Catalogue, *, asked: Asked, features: Path | None) -> int:
    """Examine an adapter: what was expected, what was seen, how to go on.

    Example: interaction-spec doctor --subject "exec:node adapter.js"
    """
    profiles = read_profiles(features_root(features), REVISION)
    findings = []
    for finding in diagnose(asked.factory, profiles):
        findings.append(finding)
        for line, style in told(finding, catalogue):
            out.print(Text(line, style=style), soft_wrap=True)
    if hello := next((one.hello for one in findings if one.hello), None):
        say(catalogue, "claims", text=", ".join([*hello.profiles, *hello.capabilities]) or "—")
    ill = sum(not one.well for one in findings)
    say(catalogue, "doctor", count=ill, probes=len(findings), of=len(PROBES))
    if not ill:
        return 0
    return 3 if findings[-1].probe in {"start", "hello"} else 1


def told(finding: Finding, catalogue: Catalogue) -> list[tuple[str, str]]:
    """A finding in the reader's words: what is expected, what was seen, the way there; each with its style."""
    expected = catalogue.text(f"doctor.{finding.probe}")
    if finding.passed_over:
        claim = catalogue.text("label.not-claimed", text=finding.seen)
        return [(f"–  {finding.probe}: {expected} {claim}", "dim")]
    if finding.well:
        return [(f"✓  {finding.probe}: {expected}", "green")]
    seen = catalogue.text(finding.reason, **finding.params) if finding.reason in catalogue else finding.seen
    fix = catalogue.text(f"fix.doctor-{finding.fault or finding.probe}")
    return [
        (f"✗  {finding.probe}: {expected}", "bold red"),
        (f"   {catalogue.text('label.seen', text=seen)}", "red"),
        (f"   {catalogue.text('label.fix', text=fix)}", ""),
    ]
