"""The command that tries the suite itself."""

from __future__ import annotations

import click
from rich.table import Table
from rich.text import Text

from interaction_spec.conformance.selftest.example import write_failures
from interaction_spec.conformance.selftest.jobs import read_suite
from interaction_spec.conformance.selftest.matrix import FILE, read_matrix, write_matrix
from interaction_spec.conformance.selftest.selftest import SelfTest, planned
from interaction_spec.conformance.selftest.selftest import selftest as run
from interaction_spec.conformance.specification import features_root
from interaction_spec.errors import UsageError
from interaction_spec.language import Catalogue
from interaction_spec.report.progress import Ticker

from .base import command, err, main, out, say


@main.command()
@click.option("--only", default="", help="A system, a family, a requirement or a pattern with *.")
@click.option(
    "--write",
    is_flag=True,
    help="Write the kill matrix and the example of a failure anew, after a change that was meant.",
)
@command
def selftest(catalogue: Catalogue, only: str, *, write: bool) -> int:
    """Try the suite on wrong, awkward, empty and broken systems, and on a specification with faults.

    Example: interaction-spec selftest --only IM-R-051
    """
    committed = read_matrix(FILE)
    jobs = planned(only)
    if not jobs:
        raise UsageError("only-system", pattern=only)
    say(catalogue, "selftest", count=len(jobs))
    suite = read_suite(features_root())
    ticker = Ticker(err, catalogue, len(jobs))
    with ticker:
        found = run(suite, jobs, committed, ticker.advance, part=bool(only))
    if write and not only:
        write_matrix(found.matrix)
        write_failures(features_root())
        say(catalogue, "matrix-written", path=FILE)
        found = found.against(found.matrix)
    return _told(catalogue, found, len(jobs))


def _told(catalogue: Catalogue, found: SelfTest, trials: int) -> int:
    """Print the table, the objections and the last line."""
    for one in found.objections:
        out.print(Text(catalogue.text(f"objection.{one.reason}", **one.params), style="red"), soft_wrap=True)
    table = Table(show_edge=False, header_style="bold")
    table.add_column(catalogue.text("label.family"))
    table.add_column(catalogue.text("label.as-due"), justify="right")
    for family, (right, total) in found.families.items():
        style = "green" if right == total else "bold red"
        table.add_row(catalogue.text(f"family.{family}"), Text(f"{right}/{total}", style=style))
    out.print(table)
    if found.objections:
        say(catalogue, "selftest-red", count=len(found.objections))
        return 1
    say(catalogue, "selftest-green", count=trials)
    return 0
