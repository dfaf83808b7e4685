"""The differences between the two products: what scenarios of one edition prove, and what screens look like."""

from __future__ import annotations

from collections.abc import Iterator

from interaction_spec.model.values import Edition
from interaction_spec.scenarios import Feature, Rule

from . import markup
from .helptext import Desk, frame, section
from .summary import EDITIONS

SCREENS = ("words", "search", "form", "closing", "setup")
"""Differences of layout, which no operation shows and no scenario can prove."""


def page(desk: Desk) -> str:
    """The whole page: a table for each topic, and one on screens."""
    features = desk.material.features[desk.page.place.language]
    parts = [desk.told("page.editions.lead")]
    for topic in dict.fromkeys(feature.topic for feature in features):
        rows = [_row(feature, rule, desk) for feature, rule in _differing(features) if feature.topic == topic]
        parts.append(section(2, desk.words.text(f"topic.{topic}"), f"topic-{topic}", _table(rows, desk)))
    screens = [
        (desk.told(f"edition.{one}.topic"), *(desk.told(f"edition.{one}.{edition}") for edition in Edition))
        for one in SCREENS
    ]
    parts.append(section(2, desk.label("edition.screens"), "screens", _table(screens, desk)))
    title, description = desk.label("page.editions.title"), desk.label("page.editions.description")
    return frame(title, "editions", description, parts)


def _differing(features: tuple[Feature, ...]) -> Iterator[tuple[Feature, Rule]]:
    for feature in features:
        yield from ((feature, rule) for rule in feature.rules if any(one.edition for one in rule.scenarios))


def _row(feature: Feature, rule: Rule, desk: Desk) -> tuple[str, ...]:
    words, topic = desk.words, feature.topic
    cells = (
        markup.listing(
            desk.topic(markup.text(words.text(f"title.{one.id}")), topic, one.id.lower())
            for one in rule.scenarios
            if one.edition == edition
        )
        for edition in Edition
    )
    return (desk.topic(markup.text(words.text(f"title.{rule.id}")), topic, rule.id.lower()), *cells)


def _table(rows: list[tuple[str, ...]], desk: Desk) -> str:
    head = (desk.label("label.difference"), *(EDITIONS[edition.value] for edition in Edition))
    return markup.table(head, rows, label=desk.label("page.editions.title"), header=True) if rows else ""
