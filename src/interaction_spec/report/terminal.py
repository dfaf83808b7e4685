"""The result on the terminal: the failures, the tables, what was passed over, the verdict. It needs no colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from interaction_spec.language import Catalogue

from .facts import Colour, about, cell, day, of, passed_over, percent, profile, tally, title, topic, total
from .results import Evidence, Report, Status, Verdict
from .texts import failure_lines, reader

SHOWN = 20
"""How many failures are told in full, and how many ids of a group are named; the report holds all of them."""

STYLES = {Verdict.CONFORMANT: "bold green", Verdict.MATCHES_DECLARATION: "bold blue"}


def tell(console: Console, report: Report, evidence: Sequence[Evidence], catalogue: Catalogue) -> None:
    """Print everything that a person needs to know of a run."""
    exchanges = {(one.id, one.language): one.exchanges for one in evidence}
    failures = [one for one in report.scenarios if one.red]
    for result in failures[:SHOWN]:
        words = reader(result.language, catalogue)
        sent = exchanges.get((result.id, result.language), ())
        lines = failure_lines(result, sent, words, report.subject.name)
        console.print(Text("\n".join([f"{catalogue.text(f'status.{result.status}').upper()}  {lines[0]}", *lines[1:]]),
                           style="red"), soft_wrap=True)  # fmt: skip
        console.print()
    if len(failures) > SHOWN:
        console.print(f"… +{len(failures) - SHOWN}")
    console.print(_topics(report, catalogue))
    for line in (*_over(report, catalogue), *_deviations(report, catalogue)):
        console.print(Text(line), soft_wrap=True)
    tell_profiles(console, report, catalogue)


def tell_profiles(console: Console, report: Report, catalogue: Catalogue) -> None:
    """Print who was asked, the verdict of each profile, and the one of the whole."""
    console.print(Text(about(report, catalogue)), soft_wrap=True)
    for line in _profiles(report, catalogue):
        console.print(Text(line), soft_wrap=True)
    style = STYLES.get(report.verdict, "bold red")
    console.print(Text(catalogue.text(f"verdict.{report.verdict}"), style=style), soft_wrap=True)


def _over(report: Report, catalogue: Catalogue) -> Iterator[str]:
    for one in passed_over(report, catalogue):
        named = ", ".join(one.ids[:SHOWN]) + (", …" if len(one.ids) > SHOWN else "")
        count = catalogue.text("report.scenarios", count=len(one.ids))
        yield f"- {catalogue.text(f'status.{one.status}')}, {count}: {one.reason} {named}"


def _deviations(report: Report, catalogue: Catalogue) -> Iterator[str]:
    failed = {one.id for one in report.scenarios if one.status is Status.DEVIATION}
    for one in report.deviations:
        if one.id in failed:
            ends = catalogue.text("report.until", date=day(one.expires, catalogue)) if one.expires else ""
            told = " ".join(filter(None, [one.reason, one.issue, ends]))
            yield f"- {catalogue.text('status.deviation')}: {one.id} {title(one.id, catalogue)}: {told}"
    yield from (catalogue.text("message.deviation-problem", detail=one) for one in report.deviation_problems)


def _profiles(report: Report, catalogue: Catalogue) -> Iterator[str]:
    """The verdict of each profile; the percentage never stands alone."""
    for one in report.profiles:
        share = f"{of(one.passed, one.scored, catalogue)}, {percent(one.passed, one.scored, catalogue)}"
        yield f"{profile(one.profile, catalogue)}: {catalogue.text(f'badge.{one.verdict}')} ({share})"


def _topics(report: Report, catalogue: Catalogue) -> Table:
    table = Table(show_edge=False, header_style="bold")
    table.add_column(catalogue.text("label.topic"))
    for language in report.languages:
        table.add_column(language, justify="right")
    rows = tally(report)
    for name, row in rows.items():
        table.add_row(topic(name, catalogue), *(_cell(*row.get(language, (0, 0))) for language in report.languages))
    table.add_section()
    totals = [_cell(*total(rows.values(), language)) for language in report.languages]
    table.add_row(catalogue.text("label.total"), *totals)
    return table


def _cell(passed: int, scored: int) -> Text:
    look, text = cell(passed, scored)
    return Text(text, style={Colour.GREEN: "green", Colour.RED: "bold red"}.get(look, "dim"))
