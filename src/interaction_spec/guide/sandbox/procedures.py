"""The procedures for the sandbox: what they mean, once for all languages, and what they say, for each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from interaction_spec.guide import markup
from interaction_spec.guide.locales import GUIDES, Place
from interaction_spec.guide.material import Material, understand
from interaction_spec.language import Catalogue, instruct, load, write, write_table
from interaction_spec.model.match import Match, packed
from interaction_spec.scenarios import Role, Scenario

ROLES: tuple[Role, ...] = ("given", "when", "then")


def scenarios(material: Material) -> dict[str, Any]:
    """Every procedure as Matches by role. They are the same in every language, which `check` proves."""
    return {
        str(scenario.procedure): {
            "id": scenario.id,
            "edition": scenario.edition,
            "extensions": list(scenario.extensions),
            **{role: [packed(match) for match in _matches(scenario, role, GUIDES[0])] for role in ROLES},
        }
        for scenario in _procedures(material, GUIDES[0])
    }


def procedures(material: Material, place: Place) -> dict[str, Any]:
    """What the page shows of every procedure: HTML that was written by our own functions."""
    words = load(place.catalogue)
    return {
        str(scenario.procedure): {
            "title": words.text(f"title.{scenario.id}"),
            "given": [_sentence(match, words) for match in _matches(scenario, "given", place)],
            "when": [_instruction(match, words) for match in _matches(scenario, "when", place)],
            "then": [_sentence(match, words) for match in _matches(scenario, "then", place)],
        }
        for scenario in _procedures(material, place)
    }


def _procedures(material: Material, place: Place) -> Iterator[Scenario]:
    for feature in material.features.get(place.language, ()):
        yield from (scenario for scenario in feature.scenarios if scenario.procedure)


def _matches(scenario: Scenario, role: Role, place: Place) -> list[Match]:
    return [understand(step, place.language) for step in scenario.steps if step.role == role]


def _sentence(match: Match, words: Catalogue) -> str:
    return markup.sentence(write(match, words)) + _table(match, words)


def _instruction(match: Match, words: Catalogue) -> str:
    return markup.inline(instruct(match, words)) + _table(match, words)


def _table(match: Match, words: Catalogue) -> str:
    rows = [[markup.text(cell) for cell in row] for row in write_table(match, words)]
    return markup.table(rows[0], rows[1:], label=words.text("guide.table")) if rows else ""
