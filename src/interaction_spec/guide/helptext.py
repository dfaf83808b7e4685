"""What the generated pages are made of: texts of help, links to where a thing is explained, and their frame."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from interaction_spec.language import Catalogue, load

from . import markup
from .errors import UnknownNameError
from .material import Material
from .pages import Page, render

_CAPTION = re.compile(r"\{(window|action|button|field|option)\.([\w.-]+)\}")
_HEADING = re.compile(r"^#+ (.+?) \{ ?#([\w-]+) ?\}$", re.MULTILINE)
_MARKS = re.compile(r"<[^>]+>")


def told(words: Catalogue, key: str, **values: str) -> str:
    """A text of help as HTML; `{field.contact}` stands for the caption of that field, as it is on the screen."""
    text = _CAPTION.sub(lambda found: caption(words, found[1], found[2]), words.forms(key)[0])
    return markup.inline(text.format(**values) if values else text)


def caption(words: Catalogue, kind: str, key: str) -> str:
    """A caption in Markdown: options are values, and set as such."""
    mark = "*" if kind == "option" else "**"
    return f"{mark}{words.text(f'{kind}.{key}')}{mark}"


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

    def told(self, key: str, **values: str) -> str:
        """A text of help as HTML."""
        return told(self.words, f"help.{key}", **values)

    def link(self, html: str, path: str, anchor: str = "") -> str:
        """Lead to another page of the same language."""
        return f'<a href="{self.page.link(self.page.place.folder, path, anchor)}">{html}</a>'

    def topic(self, html: str, topic: str, anchor: str = "") -> str:
        """Lead to the page of a topic, where there is one."""
        return self.link(html, topic, anchor) if self._source(topic).is_file() else html

    def window(self, key: str) -> str:
        """The caption of a window, which leads to its page."""
        return self.link(markup.inline(caption(self.words, "window", key)), f"windows/{key}")

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
    told = description.replace('"', "'")
    return "\n\n".join((f'---\ndescription: "{told}"\n---\n# {title} {{ #{anchor} }}', *filter(None, parts))) + "\n"


def section(level: int, heading: str, anchor: str, body: str) -> str:
    """A heading with what stands under it; nothing where nothing does."""
    return f"{'#' * level} {heading} {{ #{anchor} }}\n\n{body}" if body else ""


def facts(rows: Sequence[tuple[str, str]]) -> str:
    """Names, and what is said of each; those of which nothing is said are left out."""
    listed = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in rows if value)
    return f'<dl class="facts">{listed}</dl>'
