"""Diagrams of the model in the words of the page: the drawing, and the same as a numbered list."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from interaction_spec.language import Catalogue
from interaction_spec.model.states import RELATIONS, STATES, Transition, kind, sent
from interaction_spec.model.windows import WINDOWS

from . import markup
from .drawing import Arrow, Box, draw
from .errors import UnknownNameError

PLACES: dict[str, dict[str, tuple[int, int]]] = {
    "interaction": {
        "draft": (0, 0), "dropped": (1, 0), "postponed": (1, 1), "logged": (0, 2), "canceled": (0, 3),
        "deleted": (1, 3),
    },
    "segment": {
        "prepared": (0, 0), "follow_up": (1, 0), "logged": (0, 1), "canceled": (0, 2), "deleted": (1, 2),
    },
    "concepts": {
        "group": (0, 0), "campaign": (1, 0), "template": (0, 1), "segment": (1, 1), "interaction": (0, 2),
        "logged_segment": (1, 2), "salesperson": (0, 3), "contact": (1, 3),
    },
}  # fmt: skip
"""Column and row of every box; what joins them is in the model."""

ENDS = {"dropped", "deleted"}
"""States in which nothing is left."""


def diagram(name: str, words: Catalogue) -> str:
    """A diagram by name: `interaction`, `segment`, `concepts`.

    Raises:
        UnknownNameError: there is no such diagram.
    """
    if name not in PLACES:
        raise UnknownNameError("diagram", name, PLACES)
    arrows = _arrows(name)
    items = (_relation(arrow, words) for arrow in arrows) if name == "concepts" else _transitions(name, words)
    ident = f"diagram-{name}"
    title = words.text(f"guide.diagram.{name}")
    drawing = draw(
        tuple(_boxes(name, words)), arrows, ident=ident, title=title,
        described=words.text("guide.diagram.described"),
    )  # fmt: skip
    legend = f'<ol class="diagram__legend">{"".join(items)}</ol>'
    caption = f"<figcaption>{markup.text(title)}</figcaption>"
    return f'\n\n<figure class="diagram" id="{ident}">{caption}<div>{drawing}{legend}</div></figure>\n\n'


def _arrows(name: str) -> tuple[Arrow, ...]:
    joined = STATES.get(name) or RELATIONS
    return tuple(Arrow(one.source, one.target) for one in joined)


def _boxes(name: str, words: Catalogue) -> Iterator[Box]:
    for key, (column, row) in PLACES[name].items():
        look = "record" if name == "concepts" else "end" if key in ENDS else ""
        yield Box(key, column, row, _state(name, key, words), look)


def _state(name: str, key: str, words: Catalogue) -> str:
    return words.text(f"guide.diagram.{name}.{key}")


def _transitions(name: str, words: Catalogue) -> Iterator[str]:
    for one in STATES[name]:
        begin = _state(name, one.source, words) if one.source else words.text("guide.diagram.start")
        then = words.text("guide.diagram.then")
        way = (
            f'{markup.text(begin)} <span class="diagram__then"><span aria-hidden="true">→</span>'
            f"<span>{markup.text(then)}</span></span> {markup.text(_state(name, one.target, words))}"
        )
        operation = f' data-operation="{escape(sent(one))}"' if sent(one) else ""
        yield f'<li{operation}><p class="diagram__way">{way}</p>{"".join(_clicks(one, words))}</li>'


def _clicks(one: Transition, words: Catalogue) -> Iterator[str]:
    """What is chosen in each window on the way, every caption after the word for what it is."""
    visits = [(window, [name for _, name in found]) for window, found in groupby(one.clicks, lambda click: click[0])]
    for window, names in visits:
        chosen = [("window", WINDOWS[window].caption), *((kind(window, name), name) for name in names)]
        told = [_caption(sort, f"{sort}.{key}", words) for sort, key in chosen]
        if one.answer and window == one.clicks[-1][0]:
            told.append(_caption("answer", f"button.{one.answer[1]}", words))
        yield f'<p class="diagram__clicks">{", ".join(told)}</p>'


def _caption(sort: str, key: str, words: Catalogue) -> str:
    return markup.inline(words.text(f"guide.diagram.{sort}", caption=f"**{words.text(key)}**"))


def _relation(arrow: Arrow, words: Catalogue) -> str:
    return f"<li><p>{markup.text(words.text(f'guide.relation.{arrow.source}.{arrow.target}'))}</p></li>"
