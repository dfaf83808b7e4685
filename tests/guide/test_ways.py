"""Finding one's way in the built guide: heads, sitemap, anchors, old addresses, ways from page to page."""

from __future__ import annotations

import json
import re
from functools import cache
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from interaction_spec.guide.locales import GUIDES
from interaction_spec.guide.redirects import FORMS, REDIRECTS
from interaction_spec.guide.related import RELATED

pytestmark = pytest.mark.slow

ADDRESS = "http://127.0.0.1:8000/"
FOLDERS = tuple(place.folder for place in GUIDES)
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


class Read(HTMLParser):
    """A page as a search engine reads it."""

    def __init__(self, html: str) -> None:
        """Read it."""
        super().__init__()
        self.links: dict[str, str] = {}
        self.meta: dict[str, str] = {}
        self.headings: list[tuple[str, str | None]] = []
        self.feed(html)
        self.title = unescape("".join(re.findall(r"<title>(.*?)</title>", html, re.DOTALL))).strip()
        self.html = html

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect what matters."""
        values = dict(attrs)
        if tag == "link":
            self.links.setdefault(values.get("rel") or "", values.get("href") or "")
        elif tag == "meta" and values.get("name"):
            self.meta[values["name"] or ""] = values.get("content") or ""
        elif re.fullmatch("h[1-6]", tag):
            self.headings.append((tag, values.get("id")))


@cache
def read(site: Path) -> dict[str, Read]:
    """The pages that a reader is meant to find, by their address below the site's."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        address = path.relative_to(site).as_posix().removesuffix("index.html")
        name = address.rstrip("/").rpartition("/")[2].removesuffix(".html").removesuffix(".md")
        if not address.startswith("evidence/") and name not in {"404", *REDIRECTS}:
            found[address] = Read(path.read_text(encoding="utf-8"))
    return found


def mapped(site: Path) -> dict[str, dict[str, str]]:
    """The sitemap: for each address the alternates by language."""
    root = ET.parse(site / "sitemap.xml").getroot()  # noqa: S314 (our own file)
    return {
        str(url.findtext("s:loc", "", NAMES)).removeprefix(ADDRESS): {
            str(link.get("hreflang")): str(link.get("href")).removeprefix(ADDRESS)
            for link in url.findall("x:link", NAMES)
        }
        for url in root.findall("s:url", NAMES)
    }


def test_every_page_has_a_title_and_a_description_of_its_own(guide: Path) -> None:
    """In each language no two pages share either, and a description is a sentence, not a word."""
    for folder in FOLDERS:
        pages = {address: page for address, page in read(guide).items() if address.startswith(f"{folder}/")}
        titles = {page.title for page in pages.values()}
        described = {page.meta.get("description", "") for page in pages.values()}
        assert len(pages) == len(titles) == len(described)
        assert {said for said in described if not 40 <= len(said) <= 170} == set()


def test_every_page_is_canonical_and_in_the_sitemap_once(guide: Path) -> None:
    """Canadian French is no copy of Swiss French: each page stands for itself. Nothing else is listed."""
    canonical = {address: page.links.get("canonical") for address, page in read(guide).items()}

    assert canonical == {address: f"{ADDRESS}{address}" for address in canonical}
    assert set(mapped(guide)) == set(canonical)


def test_alternates_name_each_other(guide: Path) -> None:
    """A page lists itself and the same page of all languages, as each of those does; the chooser is the default."""
    sitemap = mapped(guide)

    for address, alternates in sitemap.items():
        folder, _, rest = address.partition("/")
        if folder in FOLDERS:
            expected = {other: f"{other}/{rest}" for other in FOLDERS} | ({} if rest else {"x-default": ""})
            assert alternates == expected
            assert all(sitemap[other] == alternates for other in alternates.values())
    assert sitemap[""]["x-default"] == ""


def test_headings_have_the_same_ids_in_all_languages(guide: Path) -> None:
    """So that a link, and the switcher, arrive at the same place; and no id is made up from a heading's words."""
    for address, page in read(guide).items():
        folder, _, rest = address.partition("/")
        if folder in FOLDERS:
            assert page.headings == read(guide)[f"fr/{rest}"].headings
        assert [tag for tag, ident in page.headings if not ident or re.match(r"_\d|.*[^a-z0-9-]", ident)] == []


def test_old_addresses_lead_to_the_topic(guide: Path) -> None:
    """In every language and form, to a heading that is there; by themselves, by a link, and for search engines."""
    for folder in FOLDERS:
        for name, targets in REDIRECTS.items():
            for form in FORMS:
                file = guide / folder / form.format(name=name)
                page = Read(html := file.read_text(encoding="utf-8"))
                (link,) = re.findall(r'<a href="(.*?)"', html)
                path, _, anchor = link.partition("#")
                target = (file.parent / path / "index.html").resolve()
                arrived = read(guide)[target.relative_to(guide.resolve()).as_posix().removesuffix("index.html")]
                assert page.links["canonical"] == arrived.links["canonical"]
                assert f'content="0; url={link}"' in html
                assert not anchor or f'id="{anchor}"' in arrived.html
                assert html.count("location.hash") == (len(targets) > 1)


def test_what_the_originals_link_to_is_answered() -> None:
    """Every topic that an original page links to has a page of ours."""
    linked = {
        "auto-record-interactions", "contacts", "how-create-interactions", "interactions", "manage-sales-opportunities",
        "setup-contacts", "setup-marketing",
    }  # fmt: skip

    assert {f"marketing-{name}" for name in linked} - set(REDIRECTS) == set()


def test_sections_of_old_pages_lead_to_a_heading(guide: Path) -> None:
    """Where an original page has sections, each of them leads to its own topic."""
    for folder in FOLDERS:
        for targets in REDIRECTS.values():
            for target in targets.values():
                path, _, anchor = target.partition("#")
                page = read(guide)[f"{folder}/" if path == "index" else f"{folder}/{path}/"]
                assert not anchor or f'id="{anchor}"' in page.html


def test_old_addresses_are_never_found(guide: Path) -> None:
    """Neither the sitemap nor the search knows a page that only leads on."""
    for folder in FOLDERS:
        index = json.loads((guide / folder / "search" / "search_index.json").read_text(encoding="utf-8"))
        assert {doc["location"].partition("/")[0] for doc in index["docs"]} & set(REDIRECTS) == set()


def test_every_task_names_related_ones(guide: Path) -> None:
    """All targets of the table are there, in the page's language, under the heading that they have."""
    for folder in FOLDERS:
        for path, targets in RELATED.items():
            html = read(guide)[f"{folder}/{path}/"].html
            (box,) = re.findall(r'<nav class="guide-related".*?</nav>', html, re.DOTALL)
            links = re.findall(r'<a href="\.\./(.*?)/(?:#(.*?))?">(.*?)</a>', box)
            assert ["#".join(filter(None, link[:2])) for link in links] == list(targets)
            for page, anchor, title in links:
                ident = anchor or "[a-z-]+"
                there = unescape(read(guide)[f"{folder}/{page}/"].html)
                assert re.search(f'<h[12] id="{ident}">{re.escape(unescape(title))}<', there)


def test_every_page_says_where_it_is(guide: Path) -> None:
    """All pages but the first have breadcrumbs that begin at the first page of their language."""
    for address, page in read(guide).items():
        crumbs = re.findall(r'itemprop="position" content="(\d)"', page.html)
        if address in {"", *(f"{folder}/" for folder in FOLDERS)}:
            assert crumbs == []
        else:
            assert crumbs == [str(one + 1) for one in range(len(crumbs))] != []
            assert 'aria-current="page"' in page.html


def test_previous_and_next_lead_through_the_whole_guide(guide: Path) -> None:
    """A reader who turns the pages sees all of them."""
    for folder in FOLDERS:
        address, seen = f"{folder}/", []
        while address not in seen:
            seen.append(address)
            link = read(guide)[address].links.get("next")
            if link is None:
                break
            address = (guide / address / link).resolve().relative_to(guide.resolve()).as_posix() + "/"
        assert set(seen) == {one for one in read(guide) if one.startswith(f"{folder}/")}


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_page_that_is_not_there_suggests_all_that_are(guide: Path, folder: str) -> None:
    """The 404 page of a language lists its pages, and search engines pass it over."""
    html = (guide / folder / "404.html").read_text(encoding="utf-8")

    listed = re.findall(rf'<li><a href="/{folder}/([\w/-]+?)/">', html)
    assert set(RELATED) | {"matrix"} <= set(listed)
    assert '<meta name="robots" content="noindex">' in html


def test_the_front_door_offers_every_language(guide: Path) -> None:
    """In the words of that language, hidden until a script knows which one is the reader's."""
    offers = re.findall(r'<p class="chooser__offer" data-language="(.*?)" lang="(.*?)" hidden><a href="(.*?)"',
                        read(guide)[""].html)  # fmt: skip

    assert offers == [(folder, folder, f"{folder}/") for folder in FOLDERS]
