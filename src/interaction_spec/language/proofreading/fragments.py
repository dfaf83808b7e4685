"""Everything that a person reads, in fragments with their places: catalogues, features and pages, cleared of code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from interaction_spec.language.catalogue import load, path
from interaction_spec.languages import LANGUAGES, Keywords

_BLOCK = re.compile(r"^ *```.*?^ *```$|<!--.*?-->", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"\*[^*\n]+\*\{ ?lang=[\w-]+ ?\}|`[^`\n]+`|</?\w[^>]*>|\bhttps?://[^\s)>]+")
_CALL = re.compile(r"# language: \{\w+\}|\{##.*?##\}|\{\{.*?\}\}|\{%.*?%\}|\{[\w.-]+\}", re.DOTALL)
_SYNTAX = re.compile(r"\{ *[:#.][^}\n]*\}|\]\([^)\n]*\)|^[ \t]*(?:[-*+]|\d+\.|#+|>|:) +|\*+|[\[\]]", re.MULTILINE)
_FRONT = re.compile(r"\A---\n(.*?\n)---$", re.MULTILINE | re.DOTALL)
_READ = re.compile(r"^(?:title|description): *")
_ADMONITION = re.compile(r'^ *(?:!!!|\?\?\?\+?) \w+(?: "(.*)")?$', re.MULTILINE)
_RULER = re.compile(r"[-: ]*")


@dataclass(frozen=True)
class Fragment:
    """A text without code and markup, and where it stands."""

    path: str
    line: int
    text: str
    written: str
    """The line as its author wrote it."""
    id: str = ""
    """Of the entry, in a catalogue."""


def page_fragments(source: str, place: str) -> Iterator[Fragment]:
    """The lines of a page, and the cells of its tables; what is code, an address or a call counts as the figure 0."""
    plain = _SYNTAX.sub("", bare(source))
    for number, (line, written) in enumerate(zip(plain.split("\n"), source.split("\n"), strict=True), 1):
        for cell in re.split(r"\|", line) if line.lstrip().startswith("|") else (line,):
            if not _RULER.fullmatch(cell):
                yield Fragment(place, number, cell.strip(" "), written.strip())


def bare(source: str) -> str:
    """A page without code, addresses and calls, but with its Markdown; every line stays in its place."""
    text = _FRONT.sub(_described, without_blocks(source))
    text = _ADMONITION.sub(lambda found: found[1] or "", text)
    return _CALL.sub(_figure, _CODE.sub(_figure, text))


def without_blocks(source: str) -> str:
    """A page without its blocks of code and its comments; every line stays in its place."""
    return _BLOCK.sub(_lines, source)


def _lines(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _figure(found: re.Match[str]) -> str:
    return "0" + _lines(found)


def _described(front: re.Match[str]) -> str:
    """Of the front matter, the values that people read."""
    lines = front[0].split("\n")
    return "\n".join(_READ.sub("", line) if _READ.match(line) else "" for line in lines)


def catalogue_fragments(locale: str) -> Iterator[Fragment]:
    """Every form of every entry of a locale, inherited ones included; a placeholder counts as a figure."""
    catalogue = load(locale)
    places = _places(LANGUAGES[locale].base) | _places(locale)
    for key in catalogue.entries:
        for form in dict.fromkeys(catalogue.forms(key)):
            yield Fragment(*places[key], _CALL.sub("0", _CODE.sub("0", form)), form, key)


def _places(locale: str) -> dict[str, tuple[str, int]]:
    """File and line of each entry of a catalogue."""
    file = path(locale or "en")
    place = f"language/{file.relative_to(path('en').parent.parent).as_posix()}"
    lines = enumerate(file.read_text("utf-8").splitlines(), 1)
    return {found[1]: (place, number) for number, line in lines if (found := re.fullmatch(r'msgctxt "(.*)"', line))}


def feature_fragments(file: Path, root: Path) -> Iterator[Fragment]:
    """Titles, sentences and cells of a feature file below `root`."""
    keywords = LANGUAGES[file.relative_to(root).parts[0]].keywords
    place = (Path(root.name) / file.relative_to(root)).as_posix()
    for number, line in enumerate(file.read_text("utf-8", "replace").splitlines(), 1):
        written = line.strip()
        if not written or written[0] in "#@" or keywords is None:
            continue
        cells = re.split(r"(?<!\\)\|", written) if written[0] == "|" else (_said(written, keywords),)
        yield from (Fragment(place, number, cell.strip(" "), written) for cell in cells if cell.strip(" "))


def _said(line: str, keywords: Keywords) -> str:
    heads = (f"{head}:" for head in (keywords.feature, keywords.rule, keywords.scenario))
    head = next((head for head in heads if line.startswith(head)), "")
    return line.removeprefix(head)
