"""Which pages of a built site must be looked at, so that everything was seen in every language."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Response

_LANGUAGE = re.compile(r'<html lang="([^"]+)"')
_ARTICLE = re.compile(r"<article.*?</article>", re.DOTALL)
_CLASSES = re.compile(r'class="([^"]+)"')

SCHEMES = ("default", "slate")
WIDTHS = (1280, 390)
STRUCTURE = {
    "resultTypes": ["violations"],
    # the second is the one rule of WCAG 2.2 AA, which axe-core leaves out unless it is asked for
    "rules": {"color-contrast": {"enabled": False}, "target-size": {"enabled": True}},
}
CONTRAST = {"resultTypes": ["violations"], "runOnly": ["color-contrast"]}
THIN = """() => {
    for (const kind of [".listing tr", ".scenario", ".rule", ".procedure"]) {
        const seen = new Map();
        const alike = [...document.querySelectorAll(kind)].filter(part => {
            const parts = [...part.querySelectorAll("*")].filter(one => one.checkVisibility());
            const shown = new Set(parts.map(one => `${one.parentElement.className}>${one.tagName}.${one.className}`));
            const known = [...shown].every(one => seen.get(one) > 1);
            shown.forEach(one => seen.set(one, (seen.get(one) || 0) + 1));
            return known;
        });
        alike.forEach(part => part.remove());  // in the end: each would be laid out anew
    }
}"""
"""Takes away what shows nothing that the page does not show twice before it; the HTML checker looks at all of it."""

FIT = """() => {
    const wide = document.documentElement.scrollWidth;
    const parts = [...document.querySelectorAll('article *')].map(part => [part, getComputedStyle(part)])
        .filter(([part, style]) => style.contentVisibility === 'auto')
        .map(([part, style]) => [part, parseFloat(style.containIntrinsicBlockSize.split(' ').pop())]);
    parts.forEach(([part]) => part.style.contentVisibility = 'visible');
    const short = parts.filter(([part, room]) => part.getBoundingClientRect().height > room);
    return [wide, short.map(([part]) => part.id || part.className)];
}"""

AXE = """async options => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame().then(frame).then(frame);  // a scheme changes its colours over a frame
    const done = await axe.run(document, options);
    return done.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
}"""


def samples(site: Path) -> list[str]:
    """Small pages that show together, in every language, everything that any page of it shows.

    What a page shows is told by the classes of its article; the colours of code, of two letters, do not count.
    """
    left = {path: _shown(path) for path in _whole(site) if path.name != "404.html"}
    chosen = [path for path in left if len(path.relative_to(site).parts) < 3]
    seen = set().union(*(left.pop(path) for path in chosen))
    while left:
        best = max(left, key=lambda path: (len(left[path] - seen) / path.stat().st_size, path))
        new = left.pop(best) - seen
        if not new:
            break
        seen |= new
        chosen.append(best)
    return sorted(path.relative_to(site).as_posix() for path in chosen)


def _whole(site: Path) -> list[Path]:
    """Every page but those that only lead on from an old address."""
    return [path for path in site.rglob("*.html") if 'http-equiv="refresh"' not in path.read_text("utf-8")]


def _shown(path: Path) -> set[tuple[str, str]]:
    html = path.read_text("utf-8")
    article = _ARTICLE.search(html)
    classes = {one for names in _CLASSES.findall(article.group() if article else "") for one in names.split()}
    return {(_language(html), one) for one in classes if len(one) > 2}


def _language(html: str) -> str:
    found = _LANGUAGE.search(html)
    return found.group(1) if found else ""


def heaviest(site: Path) -> Iterator[str]:
    """The largest page of every language."""
    largest: dict[str, Path] = {}
    for path in site.rglob("*.html"):
        language = _language(path.read_text("utf-8"))
        if language not in largest or path.stat().st_size > largest[language].stat().st_size:
            largest[language] = path
    return (path.relative_to(site).as_posix() for path in largest.values())


def weigh(browser: Browser, address: str) -> dict[str, int]:
    """How many bytes, compressed, a browser that was never here loads for a page, by address."""
    context = browser.new_context()
    answers: list[Response] = []
    context.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 (playwright takes no built-in)
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    found = {answer.url: len(gzip.compress(answer.body())) for answer in answers}
    context.close()
    return found


def misfits(page: Page, address: str) -> list[str]:
    """On a phone and on a screen: whether the page scrolls sideways, and what is given too little room.

    What is laid out only when it comes into sight is given room beforehand; with too little, a checker (and a finger)
    would meet what follows on top of it.
    """
    found = []
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        page.goto(address)  # anew: what moves when a window is resized would be measured on its way
        wide, short = page.evaluate(FIT)
        found += [f"{width}: scrolls to {wide}"] if wide != width else []
        found += [f"{width}: {one} has too little room" for one in short]
    return found


def violations(page: Page, address: str, axe: Path, *, every: bool) -> list[str]:
    """What axe-core finds on a screen and on a phone, with everything unfolded.

    With `every`, both schemes at both widths; else what differs by language: a phone, and its dark scheme.
    """
    page.goto(address)
    _unfold(page)
    page.add_script_tag(path=axe)
    found = []
    looks = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]
    for width in WIDTHS if every else WIDTHS[-1:]:
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{width}: {one}" for one in page.evaluate(AXE, STRUCTURE)]
    for width, scheme in looks if every else looks[-1:]:
        page.set_viewport_size({"width": width, "height": 800})
        page.locator(f"input[data-md-color-scheme={scheme}]").evaluate("choice => choice.click()")
        page.wait_for_selector(f"body[data-md-color-scheme={scheme}]")
        found += [f"{width} {scheme}: {one}" for one in page.evaluate(AXE, CONTRAST)]
    return found


def _unfold(page: Page) -> None:
    """Open what is folded, lay out what is out of sight, and leave out what looks like what stands before it."""
    page.add_style_tag(content="* { content-visibility: visible !important; }")
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    page.evaluate(THIN)
