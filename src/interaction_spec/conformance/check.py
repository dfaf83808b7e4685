"""Prove that the specification is whole, parallel and unambiguous, without asking any system."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from interaction_spec.errors import Misread, Problem
from interaction_spec.language import LANGUAGES
from interaction_spec.language.proofreading import proofread_pages, proofread_texts, read_pages, stale
from interaction_spec.scenarios import (
    Feature,
    Statement,
    broken_seals,
    read_edge_cases,
    read_profiles,
    read_statements,
    unknown_scenarios,
)

from . import catalogues, coverage, explanations, parity
from .specification import REVISION, Understood, read_all, understand


@dataclass(frozen=True)
class Checked:
    """What the proofs found. The specification is whole when there is no problem."""

    problems: tuple[Problem, ...]
    scenarios: int = 0
    requirements: int = 0
    statements: int = 0
    operations: int = 0


def check(root: Path) -> Checked:
    """Prove the specification below `root`, in all its languages.

    Raises:
        FolderMissing: a language has no folder.
        CatalogueBroken: a catalogue cannot be read.
    """
    try:
        features = read_all(root)
    except Misread as error:
        unread = {problem.path for problem in error.problems}
        return Checked((*error.problems, *(one for one in _proofread(root) if one.path not in unread)))
    problems: list[Problem] = []
    steps = {language: tuple(understand(found, problems)) for language, found in features.items()}
    traces, differing = parity.same_traces(steps, problems)
    first, listed = features[LANGUAGES[0]], read_statements(root)
    problems += parity.same_files(features)
    for found in features.values():
        problems += [*parity.same_ids(found), *catalogues.titles(found)]
    problems += [*parity.same_matches(steps), *differing]
    problems += _left_out([one for found in steps.values() for one in found], traces, first, listed)
    scenarios = {scenario.id for one in first for scenario in one.scenarios}
    problems += coverage.edge_cases(read_edge_cases(root), scenarios)
    problems += broken_seals(root, REVISION)
    problems += unknown_scenarios(read_profiles(root, REVISION), REVISION, scenarios)
    problems += _prose(root, problems)
    return Checked(
        tuple(problems),
        scenarios=sum(len(one.scenarios) for one in first),
        requirements=sum(len(one.rules) for one in first),
        statements=len(listed),
        operations=sum(map(len, traces[LANGUAGES[0]].values())),
    )


def _prose(root: Path, told: Sequence[Problem]) -> list[Problem]:
    """What a proofreader finds in the catalogues, the features and the pages beside them, on lines not told yet."""
    places = {(problem.path, problem.line) for problem in told}
    return [problem for problem in _proofread(root) if (problem.path, problem.line) not in places]


def _proofread(root: Path) -> Iterator[Problem]:
    yield from proofread_texts(root)
    if (docs := root.parent / "docs").is_dir():
        pages = read_pages(docs)
        yield from proofread_pages(pages)
        yield from stale(pages)


def _left_out(
    steps: Sequence[Understood],
    traces: Mapping[str, Mapping[str, parity.Trace]],
    features: Sequence[Feature],
    listed: Sequence[Statement],
) -> Iterator[Problem]:
    """What the catalogues, the contract or the sources hold, and no scenario uses; any language's use counts."""
    sent = {str(json.loads(text)["op"]) for found in traces.values() for trace in found.values() for text in trace}
    yield from catalogues.proofs({one.match.phrase for one in steps if one.match}, features)
    yield from explanations.proofs()
    yield from coverage.requirements(features)
    yield from coverage.operations(sent)
    yield from coverage.refused(coverage.provoked(steps))
    yield from coverage.statements(listed, {rule.id for one in features for rule in one.rules})
