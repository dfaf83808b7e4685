"""What the generated pages are made of: texts of help, links to where a thing is explained, and their frame."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain, zip_longest
from pathlib import Path
from textwrap import shorten

from interaction_spec.language import Catalogue, load
from interaction_spec.language.explaining import CAPTION

from . import markup
from .errors import UnknownNameError
from .material import Material
from .pages import Page, render

_NAMED = re.compile(r"\{(window|action)\}")
_HEADING = re.compile(r"^#+ (.+?) \{ ?#([\w-]+) ?\}$", re.MULTILINE)
LONGEST = 160
"""How many characters of a description are shown, about."""
_MARKS = re.compile(r"<[^>]+>")


def caption(words: Catalogue, kind: str, key: str) -> str:
    """A caption as it is on the screen: options are values, and set as such."""
    tag = "em" if kind == "option" else "strong"
    return f"<{tag}>{markup.text(words.text(f'{kind}.{key}'))}</{tag}>"


def plain(html: str) -> str:
    """Without its tags, for a description."""
    return _MARKS.sub("", html)


@dataclass(frozen=True)
class Desk:
    """One generated page in the making: where it stands, and what it draws on."""

    page: Page
    material: Material

    @cached_property
    def words(self) -> Catalogue:
        """The catalogue of the page's locale."""
        return load(self.page.place.catalogue)

    def label(self, key: str) -> str:
        """A word of the page's furniture."""
        return markup.text(self.words.text(f"help.{key}"))

    def told(self, key: str, **captions: str) -> str:
        """A text of help as HTML; `{field.contact}` stands for the caption of that field, that of a window is a link.

        What `{window}` and `{action}` stand for is given as `window="window.segments"`.
        """
        text = _NAMED.sub(lambda found: f"{{{captions[found[1]]}}}", self.words.forms(f"help.{key}")[0])
        parts = CAPTION.split(text)
        shown = (self.caption(kind, name) for kind, name in zip(parts[1::3], parts[2::3], strict=True))
        return "".join(chain.from_iterable(zip_longest(map(markup.text, parts[::3]), shown, fillvalue="")))

    def caption(self, kind: str, key: str) -> str:
        """A caption; that of another window leads to its page."""
        text = caption(self.words, kind, key)
        return self.link(text, f"windows/{key}") if kind == "window" and self.page.path != f"windows/{key}" else text

    def link(self, html: str, path: str, anchor: str = "") -> str:
        """Lead to another page of the same language."""
        return f'<a href="{self.page.link(self.page.place.folder, path, anchor)}">{html}</a>'

    def topic(self, html: str, topic: str, anchor: str = "") -> str:
        """Lead to the page of a topic, where there is one."""
        return self.link(html, topic, anchor) if self._source(topic).is_file() else html

    def section(self, path: str, anchor: str) -> str:
        """Lead to a section of an authored page, by its heading; nothing where there is no such page.

        Raises:
            UnknownNameError: the page has no such section.
        """
        source = self._source(path)
        if not source.is_file():
            return ""
        known = _headings(source)
        if anchor not in known:
            raise UnknownNameError("section", f"{path}#{anchor}", [f"{path}#{one}" for one in known])
        return self.link(markup.text(render(known[anchor], source, self.page, self.material)), path, anchor)

    def _source(self, path: str) -> Path:
        docs, place = self.material.root / "docs", self.page.place
        own = docs / place.folder / f"{path}.md"
        return own if own.is_file() else docs / place.language / f"{path}.md"


@cache
def _headings(source: Path) -> dict[str, str]:
    return {anchor: heading for heading, anchor in _HEADING.findall(source.read_text("utf-8"))}


def frame(title: str, anchor: str, description: str, parts: Iterable[str]) -> str:
    """A whole page: its description, its title, and what follows."""
    told = _shortened(description).replace('"', "'")
    # With a title of its own: in the navigation a window is called by its caption, which a task may have as well.
    front = f'---\ntitle: "{plain(title)}"\ndescription: "{told}"\n---\n# {title} {{ #{anchor} }}'
    return "\n\n".join((front, *filter(None, parts))) + "\n"


def _shortened(description: str) -> str:
    """As many sentences as a search engine shows; of one that is too long, the beginning."""
    kept = ""
    for sentence in re.split(r"(?<=[.!?]) (?=[^a-zà-ÿа-я])", description):
        if kept and len(kept) + 1 + len(sentence) > LONGEST:
            break
        kept = f"{kept} {sentence}".strip()
    return shorten(kept, LONGEST, placeholder="…")


def section(level: int, heading: str, anchor: str, body: str) -> str:
    """A heading with what stands under it; nothing where nothing does."""
    return f"{'#' * level} {heading} {{ #{anchor} }}\n\n{body}" if body else ""


def facts(rows: Sequence[tuple[str, str]]) -> str:
    """Names, and what is said of each; those of which nothing is said are left out."""
    listed = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in rows if value)
    return f'<dl class="facts">{listed}</dl>'
