"""The badge of a report: for shields.io as JSON, and as a small picture of our own. Only one verdict is green."""

from __future__ import annotations

import json
from html import escape

from interaction_spec.language import Catalogue

from .results import Report, Verdict

GREEN, BLUE, RED, YELLOW, GREY = "#1a7f4b", "#0b62a8", "#b3261e", "#8a6100", "#5c5c66"
COLOURS = {
    Verdict.CONFORMANT: GREEN,
    Verdict.MATCHES_DECLARATION: BLUE,
    Verdict.NON_CONFORMANT: RED,
    Verdict.INCOMPLETE: YELLOW,
}

_PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img" aria-label="{all}">
<title>{all}</title>
<clipPath id="r"><rect width="{width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="{left}" height="20" fill="#3d3d45"/>\
<rect x="{left}" width="{right}" height="20" fill="{colour}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
<text x="{label_at}" y="14" textLength="{label_wide}">{label}</text>
<text x="{message_at}" y="14" textLength="{message_wide}">{message}</text>
</g>
</svg>
"""


def _words(report: Report, catalogue: Catalogue) -> tuple[str, str]:
    """What was asked, and the answer: the verdict, and what it is about where the system claims only a part."""
    profiles = ", ".join(one.profile for one in report.profiles)
    message = catalogue.text(f"badge.{report.verdict}")
    return f"interaction-spec {report.spec_revision}", f"{message} ({profiles})" if profiles else message


def badge_json(report: Report, catalogue: Catalogue) -> str:
    """The badge in the form that the endpoint badge of shields.io reads."""
    label, message = _words(report, catalogue)
    told = {
        "schemaVersion": 1,
        "label": label,
        "message": message,
        "color": COLOURS.get(report.verdict, GREY).removeprefix("#"),
        "isError": report.verdict not in {Verdict.CONFORMANT, Verdict.MATCHES_DECLARATION},
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def badge_svg(report: Report, catalogue: Catalogue) -> str:
    """The badge as a picture that loads nothing and says in its title what it shows."""
    label, message = _words(report, catalogue)
    wide = [round(len(text) * 6.6) for text in (label, message)]
    left, right = (one + 12 for one in wide)
    return _PICTURE.format(
        width=left + right, left=left, right=right, colour=COLOURS.get(report.verdict, GREY),
        label=escape(label), message=escape(message), all=escape(f"{label}: {message}"),
        label_at=left / 2, message_at=left + right / 2, label_wide=wide[0], message_wide=wide[1],
    )  # fmt: skip
