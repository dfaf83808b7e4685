"""The names that the original pages have: whoever follows an old link, or edits its address, arrives at the topic."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from interaction_spec.language import load

from .files import write
from .locales import GUIDES, Place

REDIRECTS: dict[str, dict[str, str]] = {
    "marketing-interactions": {
        "": "index",
        "set-up-interaction-templates": "templates#template",
        "create-interactions": "creating",
        "view-and-manage-recorded-interactions": "log",
    },
    "marketing-interactions-overview": {"": "index"},
    "marketing-how-create-interactions": {
        "": "creating",
        "to-create-an-interaction-on-a-segment": "segments#define",
        "to-finish-and-delete-postponed-interactions": "postponing",
    },
    "marketing-auto-record-interactions": {"": "recording"},
    "marketing-interaction-attachments": {"": "templates#template-languages"},
    "marketing-relationship-management": {"": "concepts"},
    "marketing-contacts": {"": "contacts"},
    "marketing-setup-contacts": {"": "templates#people"},
    "marketing-create-contact-companies": {"": "templates#people"},
    "marketing-create-contact-persons": {"": "templates#people"},
    "marketing-how-create-contact-companies": {"": "templates#people"},
    "marketing-how-create-contact-persons": {"": "templates#people"},
    "marketing-how-link-contact": {"": "templates#people"},
    "marketing-setup-marketing": {"": "templates"},
    "marketing-segments": {"": "segments"},
    "marketing-interaction-segments": {"": "segments"},
    "marketing-how-create-segment": {"": "segments#create"},
    "marketing-add-contact-segment": {"": "segments#criteria"},
    "marketing-campaigns": {"": "campaigns"},
    "walkthrough-conducting-a-sales-campaign": {"": "campaigns"},
    "marketing-manage-sales-opportunities": {"": "opportunities"},
    "marketing-how-create-opportunities": {"": "opportunities#create"},
    "marketing-processing-sales-opportunities": {"": "opportunities#limits"},
    "marketing-how-setup-opportunity-sales-cycles-stages": {"": "opportunities#limits"},
    "ui-create-number-series": {"": "templates#number-series"},
    "sales-how-setup-salespeople": {"": "templates#people"},
}
"""For each name, where it leads; where the original has sections, each of them may lead elsewhere."""

FORMS = ("{name}/index.html", "{name}.html", "{name}.md/index.html")
"""An address may end in nothing, in `.html`, or as the file in the originals' repository does."""

_PAGE = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="{icon}">
<link rel="canonical" href="{canonical}">
{hop}<meta http-equiv="refresh" content="0; url={link}">
</head>
<body>
<p>{title} <a href="{link}">{told}</a></p>
</body>
</html>
"""


def write_redirects(site: Path, site_url: str, *, directory_urls: bool) -> None:
    """Write a page for each old name that leads to a page of this site: for every language, without a script."""
    forms = FORMS if directory_urls else ("{name}.html",)
    for place in GUIDES:
        for name, targets in REDIRECTS.items():
            if (site / place.folder / _file(targets[""].partition("#")[0], directory_urls=directory_urls)).is_file():
                for form in forms:
                    path = f"{place.folder}/{form.format(name=name)}"
                    page = _page(path, place, targets, site_url, directory_urls=directory_urls)
                    write(site / path, page.encode())


def _page(path: str, place: Place, targets: Mapping[str, str], site_url: str, *, directory_urls: bool) -> str:
    words = load(place.catalogue).text
    links = dict(_links(path, place, targets, directory_urls=directory_urls))
    sections = json.dumps({name: link for name, link in links.items() if name})
    hop = f"<script>location.replace({sections}[location.hash.slice(1)] || {json.dumps(links[''])})</script>\n"
    canonical = _canonical(f"{place.folder}/{targets['']}", site_url, directory_urls=directory_urls)
    return _PAGE.format(
        lang=place.folder,
        title=escape(words("guide.moved.title")),
        canonical=escape(canonical),
        icon=posixpath.relpath("assets/guide/favicon.svg", posixpath.dirname(path)),
        hop=hop if len(links) > 1 else "",
        link=escape(links[""]),
        told=escape(words("guide.moved.link")),
    )


def _links(path: str, place: Place, targets: Mapping[str, str], *, directory_urls: bool) -> Iterator[tuple[str, str]]:
    for section, target in targets.items():
        page, _, anchor = target.partition("#")
        file = f"{place.folder}/{_file(page, directory_urls=directory_urls)}"
        link = posixpath.relpath(file, posixpath.dirname(path))
        if directory_urls:
            link = link.removesuffix("index.html") or "./"
        yield section, f"{link}#{anchor}" if anchor else link


def _canonical(target: str, site_url: str, *, directory_urls: bool) -> str:
    file = _file(target.partition("#")[0], directory_urls=directory_urls)
    base = site_url if urlsplit(site_url).path.endswith("/") else f"{site_url}/"
    return base + (file.removesuffix("index.html") if directory_urls else file)


def _file(page: str, *, directory_urls: bool) -> str:
    flat = not directory_urls or posixpath.basename(page) == "index"
    return f"{page}.html" if flat else f"{page}/index.html"
