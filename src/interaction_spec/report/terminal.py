"""The result on the terminal: the failures, the tables, what was passed over, the verdict. It needs no colours."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from interaction_spec.language import Catalogue

from .facts import Colour, about, cell, day, of, passed_over, percent, profile, tally, title, topic, total
from .results import PASSED_OVER, Evidence, Report, ScenarioResult, Status, Verdict
from .texts import failure_lines, printable, reader, reason

SHOWN = 20
"""How many failures are told in full; the report holds all of them."""
NAMED = 4
"""How many scenarios of those that were passed over for one reason are named."""

STYLES = {Verdict.CONFORMANT: "bold green", Verdict.MATCHES_DECLARATION: "bold blue"}


def tell(
    console: Console, report: Report, evidence: Sequence[Evidence], catalogue: Catalogue, *, chosen: bool = False
) -> None:
    """Print everything that a person needs to know of a run.

    A failure in a Russian feature is told in Russian, unless the reader has `chosen` the locale.
    """
    exchanges = {(one.id, one.language): one.exchanges for one in evidence}
    failures = sorted(filter(_to_tell, report.scenarios), key=lambda one: not one.scored)
    if report.verdict is Verdict.ADAPTER_ERROR:
        _unasked(console, report, catalogue)
        return
    for result in failures[:SHOWN]:
        words = catalogue if chosen else reader(result.language, catalogue)
        sent = exchanges.get((result.id, result.language), ())
        lines = failure_lines(result.model_copy(update={"scored": True}), sent, words, report.subject.name)
        lines[0] = f"{catalogue.text(f'status.{result.status}').upper()}  {lines[0]}"
        console.print(Text(printable("\n".join(lines)), style="red" if result.red else "dim"), soft_wrap=True)
        console.print()
    if len(failures) > SHOWN:
        console.print(f"… +{len(failures) - SHOWN}")
    console.print(_topics(report, catalogue))
    for line in (*_over(report, catalogue), *_uncounted(report, catalogue), *_deviations(report, catalogue)):
        console.print(Text(printable(line)), soft_wrap=True)
    tell_profiles(console, report, catalogue)


def _to_tell(result: ScenarioResult) -> bool:
    """Whether a failure is told in full: also that of a new scenario, which its author wants to see."""
    return result.red or (not result.scored and result.status not in {Status.PASSED, Status.DEVIATION, *PASSED_OVER})


def _unasked(console: Console, report: Report, catalogue: Catalogue) -> None:
    """Every scenario failed for one reason: it is told once, with who can say more."""
    why = next((reason(one.failure, catalogue) for one in report.scenarios if one.failure), "")
    hint = catalogue.text("message.doctor-hint", subject=shlex.quote(report.subject.name))
    console.print(Text(printable(why), style="red"), soft_wrap=True)
    console.print(Text(catalogue.text(f"verdict.{report.verdict}"), style="bold red"), soft_wrap=True)
    console.print(Text(printable(hint)), soft_wrap=True)


def tell_profiles(console: Console, report: Report, catalogue: Catalogue) -> None:
    """Print who was asked, the verdict of each profile, and the one of the whole."""
    console.print(Text(printable(about(report, catalogue))), soft_wrap=True)
    for line in _profiles(report, catalogue):
        console.print(Text(printable(line)), soft_wrap=True)
    style = STYLES.get(report.verdict, "bold red")
    console.print(Text(catalogue.text(f"verdict.{report.verdict}"), style=style), soft_wrap=True)


def _over(report: Report, catalogue: Catalogue) -> Iterator[str]:
    for one in passed_over(report, catalogue):
        yield _named(one.status, one.ids, one.reason, catalogue)


def _uncounted(report: Report, catalogue: Catalogue) -> Iterator[str]:
    """What ran and stands in no table."""
    groups: dict[Status, dict[str, None]] = {}
    for result in report.scenarios:
        if not result.scored and result.status not in PASSED_OVER:
            groups.setdefault(result.status, {})[result.id] = None
    for status, ids in groups.items():
        yield _named(status, tuple(ids), catalogue.text("report.unscored"), catalogue)


def _named(status: Status, ids: Sequence[str], why: str, catalogue: Catalogue) -> str:
    """The line of some scenarios that do not count."""
    named = ", ".join(ids[:NAMED]) + (", …" if len(ids) > NAMED else "")
    count = catalogue.text("report.scenarios", count=len(ids))
    return f"- {catalogue.text(f'status.{status}')}, {count} ({named}): {why}"


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
