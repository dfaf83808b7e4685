"""The report as Markdown, for the summary of a CI job: the verdict, a few tables, the first failures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from interaction_spec.language import Catalogue

from .facts import (
    Colour,
    about,
    cell,
    colour,
    day,
    of,
    passed_over,
    percent,
    profile,
    tally,
    title,
    topic,
    total,
    troubles,
)
from .results import Report, Status, Verdict
from .texts import reason, rerun

SHOWN = 10
"""How many failures are told; the report holds all of them."""

SIGNS = {Verdict.CONFORMANT: "✅", Verdict.MATCHES_DECLARATION: "🔷", Verdict.INCOMPLETE: "⚠️"}


def summary(report: Report, catalogue: Catalogue) -> str:
    """The whole text."""
    say = catalogue.text
    blocks = [
        f"## {SIGNS.get(report.verdict, '❌')} {say(f'verdict.{report.verdict}')}",
        _safe(about(report, catalogue)),
    ]
    if report.profiles:
        blocks += [f"### {say('report.profiles')}", _profiles(report, catalogue)]
    blocks += [f"### {say('report.topics')}", _topics(report, catalogue)]
    parts = {
        "report.failures": list(_failures(report, catalogue)),
        "report.deviations": list(_deviations(report, catalogue)),
        "report.passed-over": [
            f"- {say(f'status.{one.status}')}: {_safe(one.reason)} ({len(one.ids)}: {', '.join(one.ids[:SHOWN])}"
            + (", …)" if len(one.ids) > SHOWN else ")")
            for one in passed_over(report, catalogue)
        ],
    }
    for heading, lines in parts.items():
        if lines:
            blocks += [f"### {say(heading)}", "\n".join(lines)]
    return "\n\n".join(blocks) + "\n"


def _profiles(report: Report, catalogue: Catalogue) -> str:
    say = catalogue.text
    rows = [
        (_safe(profile(one.profile, catalogue)), say(f"badge.{one.verdict}"), of(one.passed, one.scored, catalogue),
         percent(one.passed, one.scored, catalogue))
        for one in report.profiles
    ]  # fmt: skip
    head = [say(f"report.{name}") for name in ("profile", "verdict", "passed", "share")]
    return _table([head, *rows])


def _topics(report: Report, catalogue: Catalogue) -> str:
    rows = tally(report)
    cells = [
        [_safe(topic(name, catalogue)), *(_cell(*row.get(language, (0, 0))) for language in report.languages)]
        for name, row in rows.items()
    ]
    sums = [_cell(*total(rows.values(), language)) for language in report.languages]
    return _table([[catalogue.text("label.topic"), *report.languages], *cells, [catalogue.text("label.total"), *sums]])


def _cell(passed: int, scored: int) -> str:
    look, text = cell(passed, scored)
    return f"**{text}**" if look is Colour.RED else text


def _table(rows: Sequence[Sequence[str]]) -> str:
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([head, "|" + " --- |" * len(rows[0]), *body])


def _failures(report: Report, catalogue: Catalogue) -> Iterator[str]:
    found = [one for one in troubles(report) if one.first.status is not Status.DEVIATION]
    for one in found[:SHOWN]:
        result = one.first
        where = f"{result.id} ({', '.join(one.languages)}), {catalogue.text(f'status.{result.status}')}"
        note = "" if colour(result) is Colour.RED else f" {catalogue.text('report.unscored')}"
        told = reason(result.failure, catalogue) if result.failure else ""
        yield f"- **{where}**: {_safe(title(result.id, catalogue))}<br>{_safe(told)}{note}"
        yield f"  <br>`{rerun(result, report.subject.name).replace('`', '')}`"
    if len(found) > SHOWN:
        yield f"- … +{len(found) - SHOWN}"


def _deviations(report: Report, catalogue: Catalogue) -> Iterator[str]:
    failed = {one.id for one in report.scenarios if one.status is Status.DEVIATION}
    for one in report.deviations:
        sign = f" ({catalogue.text('status.deviation')})" if one.id in failed else ""
        ends = f" {catalogue.text('report.until', date=day(one.expires, catalogue))}" if one.expires else ""
        yield f"- **{one.id}**{sign}: {_safe(one.reason)} {_safe(one.issue)}{ends}".rstrip()
    yield from (
        f"- ❌ {_safe(catalogue.text('message.deviation-problem', detail=one))}" for one in report.deviation_problems
    )


def _safe(text: str) -> str:
    """What a system answers, or an owner writes, is text: no HTML, no table, no link of their own."""
    return re.sub(r"([\\`*_\[\]|~])", r"\\\1", " ".join(text.split())).replace("<", "&lt;").replace(">", "&gt;")
