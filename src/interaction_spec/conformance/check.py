"""Prove that the specification is whole, parallel and unambiguous, without asking any system."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from interaction_spec.errors import Misread, Problem
from interaction_spec.language import LANGUAGES

from . import catalogues, coverage, parity
from .specification import read_all, understand


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
        return Checked(error.problems)
    problems: list[Problem] = []
    steps = {language: tuple(understand(found, problems)) for language, found in features.items()}
    traces, differing = parity.same_traces(steps, problems)
    first = features[LANGUAGES[0]]
    listed = coverage.read_statements(root)
    problems += parity.same_files(features)
    for found in features.values():
        problems += [*parity.same_ids(found), *catalogues.titles(found)]
    problems += [*parity.same_matches(steps), *differing]
    operations = [text for trace in traces[LANGUAGES[0]].values() for text in trace]
    sent = {str(json.loads(text)["op"]) for found in traces.values() for trace in found.values() for text in trace}
    everywhere = [one for found in steps.values() for one in found]
    used = {one.match.phrase for one in everywhere if one.match}
    problems += catalogues.proofs(used, first)
    problems += coverage.requirements(first)
    problems += coverage.operations(sent)
    problems += coverage.refused(coverage.provoked(everywhere))
    problems += coverage.statements(listed, {rule.id for one in first for rule in one.rules})
    return Checked(
        tuple(problems),
        scenarios=sum(len(one.scenarios) for one in first),
        requirements=sum(len(one.rules) for one in first),
        statements=len(listed),
        operations=len(operations),
    )
