"""The evidence of the last run as part of the site: its files, the report, and what was sent and answered."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from interaction_spec.language import Catalogue, load
from interaction_spec.report import Exchange
from interaction_spec.report.page import page as report_page
from interaction_spec.report.writing import EVIDENCE, REPORT

from .files import write
from .locales import GUIDES, Place
from .markup import text
from .material import Material
from .pages import Page

FILES = (REPORT, EVIDENCE, "junit.xml", "summary.md", "badge.svg", "badge.json")
"""What is copied as it is; `cucumber.ndjson` says the same once more, in five times the size of all others."""

_PAGE = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="icon" href="{assets}/favicon.svg">
<link rel="stylesheet" href="{assets}/evidence.css">
</head>
<body>
<main>
<h1>{title}</h1>
<p>{lead}</p>
<p><a href="{topic}">{back}</a></p>
{scenarios}
</main>
</body>
</html>
"""


def write_evidence(site: Path, folder: Path, material: Material, *, directory_urls: bool) -> None:
    """Put the files of a report into the site, and for each language the report and the exchanges of each topic."""
    if material.report is None or not material.evidence:
        return
    for name in FILES:
        if (folder / name).is_file():
            write(site / "evidence" / name, (folder / name).read_bytes())
    every = list(material.evidence.values())
    for place in GUIDES:
        words = load(place.catalogue)
        front = site / "evidence" / place.folder / "index.html"
        write(front, report_page(material.report, every, words, material.root).encode())
        for topic in dict.fromkeys(feature.topic for feature in material.features[place.language]):
            page = Page(
                place=place._replace(folder="evidence"), path=f"{place.folder}/{topic}", directory_urls=directory_urls
            )
            html = _topic(topic, place, page, material, words)
            write(site / page.file, html.encode())


def _topic(topic: str, place: Place, page: Page, material: Material, words: Catalogue) -> str:
    title = words.text("guide.evidence.title", topic=words.text(f"topic.{topic}"))
    return _PAGE.format(
        lang=place.folder,
        title=text(title),
        assets=posixpath.relpath("assets/guide", posixpath.dirname(page.file)),
        lead=text(words.text("guide.evidence.lead")),
        topic=escape(page.link(place.folder, topic, "rules")),
        back=text(words.text("guide.evidence.back")),
        scenarios="\n".join(_scenarios(topic, place, page, material, words)),
    )


def _scenarios(topic: str, place: Place, page: Page, material: Material, words: Catalogue) -> Iterator[str]:
    for feature in material.features[place.language]:
        for scenario in feature.scenarios if feature.topic == topic else ():
            found = material.evidence.get((scenario.id, place.language))
            if found is None:
                continue
            name, title = scenario.id.lower(), text(words.text(f"title.{scenario.id}"))
            there = escape(page.link(place.folder, topic, name))
            label = escape(scenario.id)
            yield (
                f'<section id="{name}"><h2><a href="{there}">{label}</a> {title}</h2>'
                f'<div class="exchanges" tabindex="0" role="group" aria-label="{label}">'
                f"<ol>{''.join(_exchange(one) for one in found.exchanges)}</ol></div></section>"
            )


def _exchange(one: Exchange) -> str:
    return f"<li><code>{_json(one.operation)}</code><code>{_json(one.outcome)}</code></li>"


def _json(value: Mapping[str, object]) -> str:
    return escape(json.dumps(value, ensure_ascii=False), quote=False)
