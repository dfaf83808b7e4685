"""Proof: the three languages say the same. Files, ids, tags and matches are equal, and so are the operations sent."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from interaction_spec.errors import NotUnderstood, Problem, StepFailed
from interaction_spec.model.match import Match
from interaction_spec.model.values import Edition
from interaction_spec.scenarios import Feature, Scenario

from .echo import Echo, Recorder
from .run import Run, begin, carry_out, finish
from .specification import Understood

Trace = tuple[str, ...]
"""The operations of a scenario as JSON texts."""


def same_files(features: Mapping[str, Sequence[Feature]]) -> Iterator[Problem]:
    """Each file exists in every language."""
    names = {language: {f"{one.topic}/{one.slug}.feature" for one in files} for language, files in features.items()}
    for file in sorted(set().union(*names.values())):
        for language, known in names.items():
            if file not in known:
                yield Problem(
                    "file-missing", f"features/{language}/{file}", params={"file": file, "language": language}
                )


def same_ids(features: Sequence[Feature]) -> Iterator[Problem]:
    """No id is used twice in a language."""
    seen: set[str] = set()
    for feature in features:
        for rule in feature.rules:
            ids = [(rule.id, rule.line)]
            for scenario in rule.scenarios:
                ids.append((scenario.id, scenario.line))
                ids += [(scenario.procedure, scenario.line)] if scenario.procedure else []
            for id_, line in ids:
                if id_ in seen:
                    yield Problem("same-id", feature.path, line, params={"id": id_})
                seen.add(id_)


def same_matches(steps: Mapping[str, Sequence[Understood]]) -> Iterator[Problem]:
    """Each scenario stands in the same place under the same tags, and says the same, in every language.

    Where two languages agree, the third one is named.
    """
    scenarios = {language: _scenarios(found) for language, found in steps.items()}
    for id_ in dict.fromkeys(id_ for found in scenarios.values() for id_ in found):
        having = {language: found[id_] for language, found in scenarios.items() if id_ in found}
        first = _agreed({language: [(one.step.role, one.match) for one in found] for language, found in having.items()})
        for language, found in scenarios.items():
            if id_ not in found:
                yield _differs(having[first][0], language, first, f"{id_} is missing in {language}")
            elif language != first:
                yield from _compare(found[id_], having[first], language, first)
    yield from _same_order(scenarios)


def _same_order(scenarios: Mapping[str, Mapping[str, list[Understood]]]) -> Iterator[Problem]:
    first = _agreed({language: list(found) for language, found in scenarios.items()})
    for language, found in scenarios.items():
        if found.keys() == scenarios[first].keys() and list(found) != list(scenarios[first]):
            moved = next(mine for mine, its in zip(found, scenarios[first], strict=True) if mine != its)
            yield _differs(found[moved][0], language, first, f"{moved} stands in another place")


def _agreed(told: Mapping[str, object]) -> str:
    """A language that at least one other agrees with; the first where all differ."""
    for language, what in told.items():
        if any(other != language and its == what for other, its in told.items()):
            return language
    return next(iter(told))


def _scenarios(steps: Sequence[Understood]) -> dict[str, list[Understood]]:
    found: dict[str, list[Understood]] = {}
    for one in steps:
        found.setdefault(one.scenario.id, []).append(one)
    return found


def _tags(one: Understood) -> tuple[str | None, ...]:
    level = next((rule.level for rule in one.feature.rules if rule.id == one.scenario.requirement), None)
    return f"{one.feature.topic}/{one.feature.slug}", one.scenario.requirement, level, *one.scenario.tags


def _compare(mine: list[Understood], theirs: list[Understood], language: str, other: str) -> Iterator[Problem]:
    if _tags(mine[0]) != _tags(theirs[0]):
        yield _differs(mine[0], language, other, f"{_tags(mine[0])} and not {_tags(theirs[0])}")
    if len(mine) != len(theirs):
        yield _differs(mine[0], language, other, f"{len(mine)} steps and not {len(theirs)}")
    for one, its in zip(mine, theirs, strict=False):
        if one.step.role != its.step.role:
            yield _differs(one, language, other, f"{one.step.role} and not {its.step.role}")
        elif one.match and its.match and (detail := difference(one.match, its.match)):
            yield _differs(one, language, other, detail)


def difference(one: Match, its: Match) -> str:
    """The first thing in which two matches differ, the order of columns included; blank where they are equal."""
    if one.phrase != its.phrase:
        return f"{one.phrase} and not {its.phrase}"
    for role in {**one.arguments, **its.arguments}:
        if one.arguments.get(role) != its.arguments.get(role):
            return f"{role} is {one.arguments.get(role)} and not {its.arguments.get(role)}"
    if len(one.table) != len(its.table):
        return f"{len(one.table)} rows and not {len(its.table)}"
    for number, (row, other) in enumerate(zip(one.table, its.table, strict=True), 1):
        if list(row) != list(other):
            return f"the columns are {list(row)} and not {list(other)}"
        for key, value in row.items():
            if value != other[key]:
                return f"row {number}, {key} is {value} and not {other[key]}"
    return ""


def _differs(one: Understood, language: str, other: str, detail: str) -> Problem:
    params = {"language": language, "other": other, "detail": detail}
    return Problem("parity", one.feature.path, one.step.line, 0, one.step.text, params)


def trace(feature: Feature, scenario: Scenario, steps: Sequence[Understood], problems: list[Problem]) -> Trace:
    """The operations that a scenario sends to a system that agrees with everything."""
    recorder = Recorder(Echo())
    run = begin(recorder, feature, scenario, Edition.NAV_2017)
    for one in steps:
        if one.match is None:
            return ()
        try:
            _carry(run, one)
        except NotUnderstood as error:
            problems.append(error.at(feature.path, one.step.line, one.step.text))
            return ()
    try:
        finish(run)
    except NotUnderstood as error:
        problems.append(error.at(feature.path, scenario.line, scenario.title))
    return tuple(json.dumps(exchange.operation, sort_keys=True) for exchange in recorder.exchanges)


def _carry(run: Run, one: Understood) -> None:
    """An echo holds no expectation, so only what was asked counts."""
    if one.match is None:
        return
    try:
        carry_out(run, one.step, one.match)
    except StepFailed:
        if one.step.role != "then":
            raise


def same_traces(
    steps: Mapping[str, Sequence[Understood]], problems: list[Problem]
) -> tuple[dict[str, dict[str, Trace]], list[Problem]]:
    """The traces of each language by scenario, and where two languages differ."""
    traces: dict[str, dict[str, Trace]] = {}
    for language, found in steps.items():
        scenarios = _scenarios(found)
        traces[language] = {
            id_: trace(one[0].feature, one[0].scenario, one, problems) for id_, one in scenarios.items()
        }
    differing = []
    for id_ in dict.fromkeys(id_ for found in traces.values() for id_ in found):
        told = {language: found[id_] for language, found in traces.items() if found.get(id_)}
        first = _agreed(told) if told else ""
        for language, mine in told.items():
            if mine != told[first]:
                one = _scenarios(steps[language])[id_][0]
                differing.append(_trace_differs(one, mine, told[first], language, first))
    return traces, differing


def _trace_differs(one: Understood, mine: Trace, theirs: Trace, language: str, other: str) -> Problem:
    pairs = zip_longest(mine, theirs, fillvalue="{}")
    number, (left, right) = next((at, pair) for at, pair in enumerate(pairs) if pair[0] != pair[1])
    sent, its = json.loads(left), json.loads(right)
    key = next(key for key in {**sent, **its} if sent.get(key) != its.get(key))
    params = {"id": one.scenario.id, "language": language, "other": other}
    params["detail"] = (
        f"operation {number}, {sent.get('op', its.get('op'))}: {key} {sent.get(key)} and not {its.get(key)}"
    )
    return Problem("trace", one.feature.path, one.scenario.line, 0, one.scenario.title, params)
