"""Diagrams, as pages show them."""

from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest

from interaction_spec.guide.diagram import PLACES, diagram
from interaction_spec.guide.drawing import BOX_HEIGHT, BOX_WIDTH
from interaction_spec.guide.errors import UnknownNameError
from interaction_spec.language import LOCALES, load
from interaction_spec.model.states import RELATIONS, STATES

EVERY = pytest.mark.parametrize("name", PLACES)
IN_EVERY_LOCALE = pytest.mark.parametrize("locale", LOCALES)


def parsed(name: str, locale: str) -> ET.Element:
    """A diagram as elements."""
    return ET.fromstring(diagram(name, load(locale)).strip())  # noqa: S314 (our own output)


@EVERY
@IN_EVERY_LOCALE
def test_the_drawing_and_the_list_say_the_same(name: str, locale: str) -> None:
    """Every arrow has a number, and every number an entry of the list beside it."""
    figure = parsed(name, locale)
    numbers = [text.text for text in figure.findall(".//g[@class='diagram__number']/text")]

    assert numbers == [str(number) for number in range(1, len(figure.findall(".//ol/li")) + 1)]
    assert len(numbers) == len(STATES.get(name, RELATIONS))


@EVERY
@IN_EVERY_LOCALE
def test_who_sees_no_drawing_is_told(name: str, locale: str) -> None:
    """The drawing is one image with a name and a description, both in the language of the page."""
    drawing = parsed(name, locale).find(".//svg")
    assert drawing is not None
    named = drawing.attrib["aria-labelledby"].split()

    assert drawing.attrib["role"] == "img"
    assert [part.tag for ident in named for part in drawing.iterfind(f"*[@id='{ident}']")] == ["title", "desc"]
    assert drawing.findtext("title") == load(locale).text(f"guide.diagram.{name}")


@EVERY
@IN_EVERY_LOCALE
def test_names_fit_into_their_boxes(name: str, locale: str) -> None:
    """At most two lines a box, none longer than a box is wide."""
    for box in parsed(name, locale).findall(".//g[rect]"):
        lines = [span.text or "" for span in box.findall(".//tspan")]

        assert 1 <= len(lines) <= 2
        assert max(map(len, lines)) * 7.4 <= BOX_WIDTH


@EVERY
def test_boxes_stand_apart(name: str) -> None:
    """No box covers another."""
    corners = [(float(one.attrib["x"]), float(one.attrib["y"])) for one in parsed(name, "fr").iter("rect")]

    for (x, y), (left, top) in combinations(corners, 2):
        assert abs(x - left) > BOX_WIDTH or abs(y - top) > BOX_HEIGHT


def test_a_click_is_told_by_its_captions() -> None:
    """What is chosen on the way has the captions of the windows, each after the word for what it is."""
    told = diagram("interaction", load("fr"))

    assert "fenêtre <strong>Créer interaction</strong>, bouton <strong>Annuler</strong>, réponse" in told


def test_the_list_names_the_operations() -> None:
    """What a way sends follows from the windows."""
    sends = re.findall(r'data-operation="([^"]+)"', diagram("segment", load("ru")))

    assert sends[:3] == ["segment.create", "segment.log", "segment.log"]


def test_an_unknown_diagram_is_refused() -> None:
    """The error names what there is."""
    with pytest.raises(UnknownNameError, match="Known: interaction"):
        diagram("interactions", load("fr"))
