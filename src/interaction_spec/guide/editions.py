"""The differences between the two products: what scenarios of one edition prove, and what screens look like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from interaction_spec.model.values import Edition
from interaction_spec.scenarios import Feature, Rule

from . import markup
from .helptext import Desk, facts, frame, section
from .summary import EDITIONS

SCREENS = ("words", "search", "form", "closing", "setup")
"""Differences of layout, which no operation shows and no scenario can prove."""


def page(desk: Desk) -> str:
    """The whole page: topic by topic what scenarios prove, then what screens look like."""
    features = desk.material.features[desk.page.place.language]
    parts = [desk.told("page.editions.lead")]
    for topic in dict.fromkeys(feature.topic for feature in features):
        told = (_proved(feature, rule, desk) for feature, rule in _differing(features) if feature.topic == topic)
        parts.append(section(2, desk.words.text(f"topic.{topic}"), f"topic-{topic}", "\n".join(told)))
    screens = "\n".join(_screen(one, desk) for one in SCREENS)
    parts.append(section(2, desk.label("edition.screens"), "screens", screens))
    title, description = desk.label("page.editions.title"), desk.label("page.editions.description")
    return frame(title, "editions", description, parts)


def _differing(features: tuple[Feature, ...]) -> Iterator[tuple[Feature, Rule]]:
    for feature in features:
        yield from ((feature, rule) for rule in feature.rules if any(one.edition for one in rule.scenarios))


def _proved(feature: Feature, rule: Rule, desk: Desk) -> str:
    """A requirement, and what its scenarios say of each product."""
    words, topic = desk.words, feature.topic
    said = {
        edition: [
            desk.topic(markup.text(words.text(f"title.{one.id}")), topic, one.id.lower())
            for one in rule.scenarios
            if one.edition == edition
        ]
        for edition in Edition
    }
    title = desk.topic(markup.text(words.text(f"title.{rule.id}")), topic, rule.id.lower())
    return _difference(title, {edition: "<br>".join(titles) for edition, titles in said.items()})


def _screen(name: str, desk: Desk) -> str:
    said = {edition: desk.told(f"edition.{name}.{edition}") for edition in Edition}
    return _difference(desk.told(f"edition.{name}.topic"), said)


def _difference(title: str, said: Mapping[Edition, str]) -> str:
    return f'<p class="difference">{title}</p>' + facts([(EDITIONS[edition], text) for edition, text in said.items()])
