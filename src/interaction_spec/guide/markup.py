"""Small pieces of HTML: inline Markdown, sentences, tables. Everything that goes in is escaped here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from interaction_spec.language import load
from interaction_spec.language.formats import FORMATS

from .locales import Place

_INLINE = re.compile(r"\\([\\`*_{}\[\]()<>#&+.!|~-])|\*\*(.+?)\*\*|\*(.+?)\*|`([^`]+)`")
_QUOTED = re.compile(r"(«[^»]*»|“[^”]*”|„[^“]*“|\"[^\"]*\")")
_CLOSED = re.compile('[.!?…:][\u00a0\u202f ]?[»”"]?$')
LONG = 30
"""A table of more rows is laid out only when it is looked at."""
_FOREIGN = re.compile(r'<span lang="([^"]+)">((?:(?!<span).)*)</span>')
_CONJUNCTION = re.compile(r"^(?:que |qu['’]|that )")


def text(value: str) -> str:
    """A text between tags; French quotation marks never stand alone at the end of a line."""
    return escape(value.replace("« ", "«\u00a0").replace(" »", "\u00a0»"), quote=False)


def inline(markdown: str) -> str:
    """The inline Markdown of an instruction: captions in bold, example values in italics, code, escapes."""
    parts, end = [], 0
    for found in _INLINE.finditer(markdown):
        literal, caption, value, code = found.groups()
        parts.append(text(markdown[end : found.start()]))
        end = found.end()
        if literal:
            parts.append(text(literal))
        elif caption:
            parts.append(f"<strong>{inline(caption)}</strong>")
        elif value:
            parts.append(f"<em>{inline(value)}</em>")
        else:
            parts.append(f"<code>{text(code)}</code>")
    return "".join((*parts, text(markdown[end:])))


def sentence(step: str) -> str:
    """A step as a sentence of its own: capital, full stop, quoted values marked, no leading conjunction.

    In Spanish, and in French where a keyword elides, the conjunction belongs to the step, not to the keyword.
    A message that is quoted at the end, with a full stop of its own, ends the sentence too.
    """
    bare = _CONJUNCTION.sub("", step.strip())
    closed = bare if _CLOSED.search(bare) else f"{bare}."
    return _QUOTED.sub(r'<em class="value">\1</em>', text(closed[:1].upper() + closed[1:]))


def message(value: str, place: Place) -> str:
    """A message as a quotation: the quote marks that it holds become nested ones."""
    return f'<q class="message">{text(FORMATS[load(place.catalogue).language].nest(value))}</q>'


def listing(items: Iterable[str], *, tag: str = "ul", classes: str = "") -> str:
    """A list of items that are HTML already."""
    attribute = f' class="{classes}"' if classes else ""
    return f"<{tag}{attribute}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, label: str, header: bool = False) -> str:
    """A table that scrolls on a phone; cells are HTML. With `header`, the first column names its row."""
    first = 'th scope="row"' if header else "td"
    body = "".join(
        f"<tr>{''.join(_cell(cell, first if not place else 'td') for place, cell in enumerate(row))}</tr>"
        for row in rows
    )
    top = "".join(f'<th scope="col">{cell}</th>' for cell in head)
    return _scroll(f"<thead><tr>{top}</tr></thead><tbody>{body}</tbody>", label)


def scrolling(html: str, *, label: str) -> str:
    """A page whose Markdown tables scroll on a phone, and can be reached there by keyboard."""
    return re.sub(r"<table>(.*?)</table>", lambda found: _scroll(found.group(1), label), html, flags=re.DOTALL)


def _scroll(table: str, label: str) -> str:
    rows = table.count("<tr>")
    long = f'scroll scroll--long" style="--rows: {rows}' if rows > LONG else "scroll"
    return (
        f'<div class="{long}" role="group" tabindex="0" aria-label="{escape(label)}">'
        f'<table class="listing">{table}</table></div>'
    )


def _cell(html: str, tag: str) -> str:
    name = tag.split(maxsplit=1)[0]
    if whole := _FOREIGN.fullmatch(html):  # a cell in another language says so itself: large tables stay small
        return f'<{tag} lang="{whole[1]}">{whole[2]}</{name}>'
    return f"<{tag}>{html}</{name}>"


def foreign(html: str, lang: str) -> str:
    """A fragment in another language than the page's."""
    return f'<span lang="{lang}">{html}</span>'
