"""A page is a pure function: authored Markdown with Jinja expressions in, Markdown out."""

from __future__ import annotations

import posixpath
import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FunctionLoader, StrictUndefined, TemplateError, TemplateSyntaxError

from interaction_spec.scenarios import read_edge_cases

from .chooser import chooser, offers
from .contract import edge_cases, operations
from .diagram import diagram
from .errors import PageBrokenError
from .later import fill
from .locales import ENGLISH, Place
from .markup import message as quoted
from .material import Material
from .matrix import files, matrix
from .referee import failure, faults, probes, profiles, sheet
from .sandbox.page import shell, start_link
from .specification import Reader
from .summary import glossary, verdict


@dataclass(frozen=True, kw_only=True)
class Page:
    """Where a page stands: its place, and its path without suffix (`index`, `implement/decisions`)."""

    place: Place
    path: str
    directory_urls: bool = True

    def link(self, folder: str, path: str = "index", anchor: str = "") -> str:
        """The relative address of a page of this or another language."""
        start = posixpath.dirname(self.file) or "."
        target = self._target(folder, path)
        address = posixpath.relpath(target, start)
        if self.directory_urls:
            address = address.removesuffix("index.html") or "./"
        return f"{address}#{anchor}" if anchor else address

    @property
    def file(self) -> str:
        """Its file, as the site has it."""
        return self._target(self.place.folder, self.path)

    def asset(self, path: str) -> str:
        """The relative address of a file that all languages share."""
        return posixpath.relpath(path, posixpath.dirname(self._target(self.place.folder, self.path)) or ".")

    def _target(self, folder: str, path: str) -> str:
        root = "" if folder == "en" else f"{folder}/"
        flat = not self.directory_urls or posixpath.basename(path) == "index"
        return f"{root}{path}.html" if flat else f"{root}{path}/index.html"


def functions(page: Page, material: Material) -> dict[str, Callable[..., str]]:
    """What may stand between {{ and }}."""
    reader = Reader(material, page.place, page.link)
    words = reader.words.text

    def caption(kind: str) -> Callable[[str], str]:
        return lambda key: f"**{words(f'{kind}.{key}')}**"

    def message(kind: str) -> Callable[..., str]:
        return lambda key, **params: quoted(words(f"{kind}.{key}", **params), page.place)

    def refusal(key: str, **params: str) -> str:
        said = message("refusal")(key, **params)
        there = page.place != ENGLISH  # English pages have no troubleshooting
        return f'<a href="{page.link(page.place.folder, "troubleshooting", key)}">{said}</a>' if there else said

    return {
        **{kind: caption(kind) for kind in ("window", "action", "button", "field")},
        "question": message("question"),
        "refusal": refusal,
        "option": lambda key: f"*{words(f'option.{key}')}*",
        "term": lambda key: words(f"term.{key}"),
        "procedure": lambda ident: reader.procedure(ident, start_link(ident, page, material)),
        "sandbox": lambda: shell(page, material),
        "rules": reader.rules,
        "stamp": reader.stamp,
        "diagram": lambda name: diagram(name, reader.words),
        "verdict": lambda: verdict(reader),
        "glossary": lambda: glossary(reader),
        "operations": operations,
        "edge_cases": lambda: edge_cases(read_edge_cases(material.root / "features")),
        "probes": probes,
        "faults": faults,
        "failure": failure,
        "profiles": lambda: profiles(material.root / "features"),
        "sheet": lambda name: sheet(material.root, name),
        **_ways(page, reader),
    }


def _ways(page: Page, reader: Reader) -> dict[str, Callable[..., str]]:
    """What leads to other pages, of the site and of the evidence."""
    return {
        "link": page.link,
        "chooser": lambda: chooser(page.link),
        "offers": lambda: offers(page.link),
        "matrix": lambda: matrix(reader),
        "evidence": lambda *names: files(reader, names),
    }


def render(source: str, path: Path, page: Page, material: Material) -> str:
    """The Markdown of a page; `path` is the authored file, for errors."""
    environment = Environment(
        loader=FunctionLoader(lambda _: (source, str(path), None)),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 (the output is Markdown; HTML is escaped where it is made)
        keep_trailing_newline=True,
        comment_start_string="{##",  # Markdown writes heading ids as {#id}
        comment_end_string="##}",
    )
    environment.globals.update(functions(page, material))
    try:
        text = environment.get_template(page.path).render()
    except TemplateSyntaxError as error:
        raise PageBrokenError(path, error.lineno, error.message or "syntax error") from error
    except TemplateError as error:
        raise PageBrokenError(path, _line(error, path), error.message or "template error") from error
    except Exception as error:  # (whatever a function raises, the author needs the place)
        raise PageBrokenError(path, _line(error, path), _reason(error)) from error
    return _spaced(text, page.place)


def finished(html: str, place: Place, material: Material) -> str:
    """A page of the site with its players and its Gherkin."""
    reader = Reader(material, place)
    return fill(html, lambda kind, ident: _spaced(reader.late(kind, ident), place))


def _spaced(text: str, place: Place) -> str:
    """Canadian French shares the pages of France and Switzerland, but sets no space before some marks."""
    return re.sub(f"[\u00a0\u202f](?=[{place.glued}])", "", text) if place.glued else text


def _line(error: Exception, path: Path) -> int:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return frames[-1].lineno or 1 if frames else 1


def _reason(error: Exception) -> str:
    return str(error) if str(error) and not isinstance(error, KeyError) else repr(error)
