"""Proof: the catalogues are whole. Nothing is missing, to be reviewed, ambiguous or dead, and titles agree."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from interaction_spec import languages
from interaction_spec.errors import Problem
from interaction_spec.language import LANGUAGES, Catalogue, load
from interaction_spec.language.catalogue import path
from interaction_spec.language.spelling import caption_key, fold
from interaction_spec.model.fields import FIELDS, OPTIONS
from interaction_spec.model.operations import OPERATIONS, refusals
from interaction_spec.model.values import Answer, NotRecorded, Question
from interaction_spec.model.windows import WINDOWS
from interaction_spec.scenarios import Feature
from interaction_spec.steps import STEPS

CAPTIONS = ("window", "action", "button", "field", "question", "reason", "refusal", "data")
"""Areas in which two entries must not look alike: the reader of a sentence could not tell which is meant."""


def whole(locale: str) -> Iterator[Problem]:
    """No entry is missing or to be reviewed, and placeholders are those of the English wording."""
    file = _file(locale)
    base = languages.LANGUAGES[locale].base
    inherited = load(base).entries if base else {}
    for entry in load(locale).entries.values():
        if inherited.get(entry.id) is entry:
            continue  # mended in the language that it is based on
        if not all(entry.forms):
            yield Problem("translation-missing", file, params={"id": entry.id, "english": entry.english[0]})
        elif entry.fuzzy:
            yield Problem("translation-fuzzy", file, params={"id": entry.id})
        expected = _placeholders(entry.english[0])
        for form in filter(None, entry.forms):
            if _placeholders(form) != expected:
                names = ", ".join(f"{{{name}}}" for name in sorted(expected))
                yield Problem("placeholders", file, 0, 0, form, {"id": entry.id, "expected": names})
    for id_ in load("en").entries.keys() - load(locale).entries.keys():
        yield Problem("translation-missing", file, params={"id": id_, "english": load("en").forms(id_)[0]})


def _file(locale: str) -> str:
    return f"language/{path(locale).relative_to(path('en').parent.parent)}"


def _placeholders(text: str) -> Counter[str]:
    try:
        return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:  # a brace without its partner
        return Counter(["?"])


def unique(locale: str) -> Iterator[Problem]:
    """No two entries of a kind have the same caption."""
    catalogue = load(locale)
    areas = {
        *CAPTIONS,
        *(".".join(key.split(".")[:2]) for key in catalogue.entries if key.startswith("option.")),
    }
    for area in sorted(areas):
        ids: dict[str, list[str]] = {}
        for key, text in catalogue.of(area).items():
            ids.setdefault(caption_key(text), []).append(f"{area}.{key}")
        for same in ids.values():
            if len({id_.partition("~")[0] for id_ in same}) > 1:
                caption = catalogue.entries[same[0]].forms[0]
                yield Problem("caption-twice", _file(locale), params={"caption": caption, "ids": ", ".join(same)})


def owned() -> Iterator[Problem]:
    """Every caption belongs to something that exists."""
    known: dict[str, Collection[str]] = {
        "window": {window.caption for window in WINDOWS.values()},
        "action": {key for window in WINDOWS.values() for key in window.actions},
        "button": {key for window in WINDOWS.values() for key in window.buttons} | set(Answer),
        "field": FIELDS,
        "question": set(Question),
        "reason": set(NotRecorded),
        "refusal": set().union(*(refusals(operation) for operation in OPERATIONS.values())),
        "option": {f"{domain}.{value}" for domain, values in OPTIONS.items() for value in values},
    }
    for area, owners in known.items():
        for key in load("en").of(area):
            if key.partition("~")[0] not in owners:
                yield Problem("caption-dead", _file("en"), params={"id": f"{area}.{key}"})


def bound(used: Iterable[str]) -> Iterator[Problem]:
    """Every phrase has a step and is used by a scenario, and every step has a phrase."""
    phrases = {key.partition("~")[0] for key in load("en").of("phrase")}
    file = _file("en")
    for id_ in sorted(phrases - STEPS.keys()):
        yield Problem("phrase-unbound", file, params={"id": id_})
    for id_ in sorted(STEPS.keys() - phrases):
        yield Problem("step-unbound", "steps/", params={"id": id_})
    for id_ in sorted(phrases - set(used)):
        yield Problem("phrase-dead", file, params={"id": f"phrase.{id_}"})


def titles(features: Sequence[Feature]) -> Iterator[Problem]:
    """Titles of features, rules and scenarios are those of the catalogue, so that they exist in every locale."""
    for feature in features:
        catalogue = load(feature.language)
        yield from _title(catalogue, feature, f"{feature.topic}.{feature.slug}", feature.title, feature.line)
        for rule in feature.rules:
            yield from _title(catalogue, feature, rule.id, rule.title, rule.line)
            for scenario in rule.scenarios:
                yield from _title(catalogue, feature, scenario.id, scenario.title, scenario.line)


def _title(catalogue: Catalogue, feature: Feature, name: str, title: str, line: int) -> Iterator[Problem]:
    id_ = f"title.{name}"
    if id_ not in catalogue:
        yield Problem("title-missing", feature.path, line, 0, title, {"id": id_})
    elif fold(expected := catalogue.entries[id_].forms[0]) != fold(title):
        yield Problem("title", feature.path, line, 0, title, {"id": id_, "expected": expected})


def dead_titles(features: Sequence[Feature]) -> Iterator[Problem]:
    """No title is left in the catalogue for something that no longer exists."""
    known = {f"{one.topic}.{one.slug}" for one in features}
    known |= {rule.id for one in features for rule in one.rules}
    known |= {scenario.id for one in features for scenario in one.scenarios}
    for name in load("en").of("title"):
        if name not in known:
            yield Problem("title-dead", _file("en"), params={"id": f"title.{name}"})


def proofs(used: Iterable[str], features: Sequence[Feature]) -> Iterator[Problem]:
    """All proofs on catalogues; `features` are those of one language."""
    for locale in (*LANGUAGES, *languages.REGIONAL):
        yield from whole(locale)
        yield from unique(locale)
    yield from owned()
    yield from bound(used)
    yield from dead_titles(features)
