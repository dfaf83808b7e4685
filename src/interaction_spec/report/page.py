"""The report as one HTML file, for a colleague without Python. It loads nothing from anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from babel import Locale
from jinja2 import Environment, PackageLoader, StrictUndefined

from interaction_spec.language import Catalogue

from .results import Evidence, Report
from .texts import failure_lines, passed_over, tally

NAMES = {"fr": "Français", "es": "Español", "ru": "Русский"}


def page(report: Report, evidence: Sequence[Evidence], catalogue: Catalogue) -> str:
    """The page, in the locale of the catalogue."""
    environment = Environment(
        loader=PackageLoader("interaction_spec.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
    )
    name = report.subject.name
    exchanges = {(one.id, one.language): one.exchanges for one in evidence}
    failures = [
        (result, "\n".join(failure_lines(result, exchanges.get((result.id, result.language), ()), catalogue, name)))
        for result in report.scenarios
        if result.red
    ]
    return environment.get_template("report.html").render(
        report=report,
        catalogue=catalogue,
        locale=Locale.parse(catalogue.locale).language,
        names=NAMES,
        tally=tally(report),
        passed_over=passed_over(report, catalogue),
        failures=failures,
    )
