"""What a report says, in the groups in which every output tells it: one place decides what is green."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, format_percent

from interaction_spec.language import Catalogue
from interaction_spec.language.formats import FORMATS
from interaction_spec.model.values import Edition

from .results import PASSED_OVER, Report, ScenarioResult, Status
from .texts import reason

PRODUCTS = {
    Edition.NAV_2017.value: "Dynamics NAV 2017",
    Edition.BUSINESS_CENTRAL.value: "Dynamics 365 Business Central",
}
"""What the editions are called, in every language."""


class Colour(StrEnum):
    """How a result looks, in every output. A failure that does not count is as grey as what was passed over."""

    GREEN = "green"
    GREY = "grey"
    RED = "red"


def colour(result: ScenarioResult) -> Colour:
    """Green is what passed, red is what counts against the system; anything else is neither."""
    if result.red:
        return Colour.RED
    return Colour.GREEN if result.status is Status.PASSED else Colour.GREY


def why(result: ScenarioResult, report: Report, catalogue: Catalogue) -> str:
    """Why a result is not green, on one line."""
    told = [reason(result.failure, catalogue)] if result.failure else []
    if result.status is Status.DEVIATION:
        told = [one.reason for one in report.deviations if one.id == result.id] or told
    if result.failure and "why" in result.failure.params:  # the system's own reason
        told.append(f"({result.failure.params['why']})")
    if not result.scored:
        told.append(catalogue.text("report.unscored"))
    return " ".join(told)


@dataclass(frozen=True)
class Over:
    """What was passed over for one reason."""

    status: Status
    reason: str
    ids: tuple[str, ...]


def passed_over(report: Report, catalogue: Catalogue) -> list[Over]:
    """What says nothing of the system, by reason; a scenario is named once, however many languages ran."""
    groups: dict[tuple[Status, str], dict[str, None]] = {}
    for result in report.scenarios:
        if result.status in PASSED_OVER:
            groups.setdefault((result.status, why(result, report, catalogue)), {})[result.id] = None
    return [Over(status, text, tuple(ids)) for (status, text), ids in sorted(groups.items())]


@dataclass(frozen=True)
class Trouble:
    """One scenario that failed in the same way in all these languages; `first` stands for them."""

    first: ScenarioResult
    languages: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """Its place in the page."""
        return f"{self.first.id}-{self.first.language}"


def troubles(report: Report) -> list[Trouble]:
    """What has something to tell: everything that ran and did not pass, worst first."""
    told = [one for one in report.scenarios if one.failure and one.status not in PASSED_OVER]
    groups: dict[tuple[str, str], list[ScenarioResult]] = {}
    for result in told:
        groups.setdefault((result.id, result.signature), []).append(result)
    found = [Trouble(group[0], tuple(one.language for one in group)) for group in groups.values()]
    return sorted(found, key=lambda one: colour(one.first) is not Colour.RED)


def percent(passed: int, scored: int, catalogue: Catalogue) -> str:
    """A share, rounded down: a hundred per cent are all of them."""
    share = passed * 100 // scored / 100 if scored else 0
    return str(format_percent(share, locale=catalogue.locale))


def number(value: float, catalogue: Catalogue) -> str:
    """A number with the marks of the language's values: Spanish is that of Mexico, which writes 7.5, not 7,5."""
    marks = FORMATS[catalogue.language]
    return str(format_decimal(value, locale="en")).translate(str.maketrans(",.", marks.group + marks.decimal))


def tally(report: Report) -> dict[str, dict[str, tuple[int, int]]]:
    """For each topic of which anything counts, and each language: how many scenarios passed, of how many."""
    groups: dict[str, dict[str, list[ScenarioResult]]] = {}
    for one in report.scenarios:
        groups.setdefault(one.topic, {}).setdefault(one.language, []).append(one)
    rows = {name: {language: share(found) for language, found in row.items()} for name, row in groups.items()}
    return {name: row for name, row in rows.items() if any(scored for _, scored in row.values())}


def cell(passed: int, scored: int) -> tuple[Colour, str]:
    """A cell of a tally. Where nothing counts there is nothing to be green about."""
    if not scored:
        return Colour.GREY, "—"
    return (Colour.GREEN if passed == scored else Colour.RED), f"{passed}/{scored}"


def total(rows: Iterable[dict[str, tuple[int, int]]], language: str) -> tuple[int, int]:
    """The sum of one language over all rows of a tally."""
    cells = [row.get(language, (0, 0)) for row in rows]
    return sum(passed for passed, _ in cells), sum(scored for _, scored in cells)


def share(results: Iterable[ScenarioResult]) -> tuple[int, int]:
    """How many of these results passed, of how many that count."""
    counted = [one for one in results if one.scored and one.status not in PASSED_OVER]
    return sum(one.status is Status.PASSED for one in counted), len(counted)


def title(id_: str, catalogue: Catalogue) -> str:
    """The title of a scenario or the text of a requirement; its id where the catalogue has none."""
    return catalogue.text(f"title.{id_}") if f"title.{id_}" in catalogue else id_


def topic(name: str, catalogue: Catalogue) -> str:
    """The name of a topic."""
    return catalogue.text(f"topic.{name}") if f"topic.{name}" in catalogue else name


def profile(name: str, catalogue: Catalogue) -> str:
    """The name of a profile."""
    return catalogue.text(f"profile.{name}") if f"profile.{name}" in catalogue else name


def of(passed: int, scored: int, catalogue: Catalogue) -> str:
    """How many of how many."""
    return catalogue.text("report.of", passed=number(passed, catalogue), scored=number(scored, catalogue))


def edition(name: str) -> str:
    """The product whose behavior was asked for, by its name."""
    return PRODUCTS.get(name, name)


def _language(name: str, catalogue: Catalogue) -> str:
    """The name of a language in the reader's own."""
    return str(Locale.parse(name).get_display_name(catalogue.locale) or name)


def day(date: dt.date, catalogue: Catalogue) -> str:
    """A day as the reader's language writes it."""
    return str(format_date(date, "medium", locale=catalogue.locale))


def moment(instant: str, catalogue: Catalogue) -> str:
    """An instant as the reader's language writes it, in the zone in which it was written down."""
    try:
        return str(format_datetime(dt.datetime.fromisoformat(instant), "medium", locale=catalogue.locale))
    except ValueError:
        return instant


def about(report: Report, catalogue: Catalogue) -> str:
    """Who was asked, in what, on one line."""
    who = f"{report.subject.product} {report.subject.version}".strip() or report.subject.name
    revision = catalogue.text("report.revision", revision=report.spec_revision)
    return " · ".join([who, edition(report.edition), ", ".join(report.languages), revision])


def particulars(report: Report, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """What else is to be known of a run: label and value, nothing that is blank."""
    hello = report.subject.hello
    values = {
        "system": report.subject.name,
        "adapter": hello.adapter if hello else "",
        "edition": edition(report.edition),
        "languages": ", ".join(_language(one, catalogue) for one in report.languages),
        "specification": f"{report.spec_revision} (interaction-spec {report.tool})",
        "started": moment(report.started, catalogue),
        "lasted": _lasted(report, catalogue),
        "only": report.only,
        "shuffled": "" if report.shuffled is None else str(report.shuffled),
        "environment": ", ".join(
            f"Python {value}" if name == "python" else value for name, value in report.environment.items()
        ),
    }
    return ((catalogue.text(f"report.{name}"), value) for name, value in values.items() if value)


def _lasted(report: Report, catalogue: Catalogue) -> str:
    seconds = round(sum(one.ms for one in report.scenarios) / 1000, 1)
    return catalogue.text("report.seconds", seconds=number(seconds, catalogue))
