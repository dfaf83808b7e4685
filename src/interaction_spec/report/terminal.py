"""The result on the terminal: a table by topic and language, the failures, the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from interaction_spec.language import Catalogue

from .results import Evidence, Report, Verdict
from .texts import failure_lines, passed_over, reader, tally

SHOWN = 20
"""How many failures are told in full; the report holds all of them."""


def tell(console: Console, report: Report, evidence: Sequence[Evidence], catalogue: Catalogue) -> None:
    """Print everything that a person needs to know of a run."""
    exchanges = {(one.id, one.language): one.exchanges for one in evidence}
    failures = [one for one in report.scenarios if one.red]
    for result in failures[:SHOWN]:
        words = reader(result.language, catalogue)
        sent = exchanges.get((result.id, result.language), ())
        console.print(
            Text("\n".join(failure_lines(result, sent, words, report.subject.name)), style="red"),
            soft_wrap=True,
        )
        console.print()
    if len(failures) > SHOWN:
        console.print(f"… +{len(failures) - SHOWN}")
    console.print(_table(report, catalogue))
    for line in passed_over(report, catalogue):
        console.print(line, soft_wrap=True)
    good = report.verdict is Verdict.CONFORMANT
    console.print(
        Text(catalogue.text(f"verdict.{report.verdict}"), style="bold green" if good else "bold red"),
        soft_wrap=True,
    )


def _table(report: Report, catalogue: Catalogue) -> Table:
    table = Table(show_edge=False, header_style="bold")
    table.add_column(catalogue.text("label.topic"))
    for language in report.languages:
        table.add_column(language, justify="right")
    rows = tally(report)
    for topic, row in rows.items():
        title = catalogue.text(f"topic.{topic}") if f"topic.{topic}" in catalogue else topic
        table.add_row(title, *(_cell(*row.get(language, (0, 0))) for language in report.languages))
    totals = [_sum([row.get(language, (0, 0)) for row in rows.values()]) for language in report.languages]
    table.add_section()
    table.add_row(catalogue.text("label.total"), *(_cell(*total) for total in totals))
    return table


def _sum(cells: Sequence[tuple[int, int]]) -> tuple[int, int]:
    return sum(passed for passed, _ in cells), sum(total for _, total in cells)


def _cell(passed: int, total: int) -> Text:
    return Text(f"{passed}/{total}", style="green" if passed == total else "bold red")
