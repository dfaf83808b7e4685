"""What stands behind a mark: the languages in which it holds, the requirement, the scenario, and the evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from babel import Locale
from babel.lists import format_list

from interaction_spec.language import Catalogue
from interaction_spec.scenarios import Scenario

from .locales import Place
from .markup import text
from .material import Material
from .stamps import State, state, worst

Link = Callable[[str, str, str], str]
"""The address of a page: its folder, its path, its anchor."""


def nowhere(folder: str, path: str, anchor: str) -> str:
    """The address of a page for a reader who is on none."""
    return f"{folder}/{path}#{anchor}"


def in_languages(idents: Sequence[str], material: Material) -> dict[str, State]:
    """How scenarios fared as a whole in each language, each compared with its own present text."""
    found = {}
    for language in material.features:
        scenarios = (material.scenarios[ident, language] for ident in idents)
        found[language] = worst(state(scenario, language, material) for scenario in scenarios)
    return found


def proof(scenario: Scenario, topic: str, place: Place, words: Catalogue, material: Material, link: Link) -> str:
    """The line below a mark; a procedure also leads to its requirement, and to its scenario word by word."""
    parts = list(_languages(scenario, place, words, material))
    name = scenario.id.lower()
    if scenario.procedure:
        parts.append(
            _link(link(place.folder, topic, scenario.requirement.lower()), words, "requirement", scenario.requirement)
        )
        parts.append(_link(link(place.folder, topic, name), words, "scenario", scenario.id))
    if (scenario.id, place.language) in material.evidence:
        parts.append(_link(link("evidence", f"{place.folder}/{topic}", name), words, "evidence", scenario.id))
    listed = "".join(f"<li>{part}</li>" for part in parts)
    return f'<ul class="proof" data-search-exclude>{listed}</ul>' if parts else ""


def _languages(scenario: Scenario, place: Place, words: Catalogue, material: Material) -> Iterable[str]:
    """In which languages the scenario passed as it stands, and in which it did not."""
    if material.report is None:
        return
    states = in_languages([scenario.id], material)
    passed = [language for language, one in states.items() if one is State.VERIFIED]
    for name, languages in (("verified", passed), ("unverified", [one for one in states if one not in passed])):
        if languages:
            told = words.text(f"guide.proof.{name}", languages=named(languages, place))
            yield f'<span class="proof__{name}">{text(told)}</span>'


def named(languages: Iterable[str], place: Place) -> str:
    """Languages by their names in the reader's locale, as a list of words."""
    locale = Locale.parse(place.dates)
    return format_list([locale.languages[language] for language in languages], locale=locale)


def _link(address: str, words: Catalogue, kind: str, ident: str) -> str:
    return f'<a href="{escape(address)}">{text(words.text(f"guide.proof.{kind}", id=ident))}</a>'
