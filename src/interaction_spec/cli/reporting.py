"""The commands of those who are handed a report."""

from __future__ import annotations

from pathlib import Path

import click

from interaction_spec.conformance.audit import audit
from interaction_spec.conformance.specification import features_root
from interaction_spec.language import Catalogue
from interaction_spec.report import read_report
from interaction_spec.report.comparison import compare as compared
from interaction_spec.report.comparison import lines
from interaction_spec.report.terminal import tell_profiles

from .base import command, features_option, main, out, say

folder = click.Path(path_type=Path)


@main.command("verify-report")
@click.argument("report", metavar="DIR", type=folder)
@features_option
@command
def verify_report(catalogue: Catalogue, report: Path, features: Path | None) -> int:
    """Check somebody's report: its files, the seal of its evidence, and every result, recomputed from the evidence.

    Ends with 0 when the report is true, whatever its verdict; 1 when it says anything that its evidence does not;
    5 when it was made from other features than those at hand, so that nothing can be recomputed.

    Example: interaction-spec verify-report build/report
    """
    root = features_root(features)
    say(catalogue, "features", path=root)
    found = audit(report, root)
    for one in found.differences:
        text = catalogue.text(f"audit.{one.reason}", where=one.where, reported=one.reported, recomputed=one.recomputed)
        out.print(text, markup=False, soft_wrap=True)
    if found.unread:
        say(catalogue, "audit-unread", files=", ".join(found.unread))
    if found.obstacle:
        say(catalogue, f"audit-{found.obstacle}")
    if found.unproved:
        say(catalogue, "audit-unproved", count=found.unproved)
    if found.differences:
        say(catalogue, "audit-untrue", count=len(found.differences))
        return 1
    if found.obstacle:
        return 5
    tell_profiles(out, found.report, catalogue)
    say(catalogue, "audit-true")
    return 0


@main.command()
@click.argument("before", metavar="A", type=folder)
@click.argument("after", metavar="B", type=folder)
@click.option("--json", "as_json", is_flag=True, help="For programs: one JSON object.")
@command
def compare(catalogue: Catalogue, *, before: Path, after: Path, as_json: bool) -> int:
    """Say what changed from the report in folder A to the one in folder B.

    Ends with 0 when nothing is worse, else with 1. Worse is what is newly red, no longer green, no longer there,
    new and red, or a worse verdict; how long it took is for information only.

    Example: interaction-spec compare last-week/report build/report
    """
    found = compared(read_report(before), read_report(after))
    if as_json:
        click.echo(found.model_dump_json(indent=1))
    else:
        for line in lines(found, catalogue):
            out.print(line, markup=False, soft_wrap=True)
    return int(found.worse)
