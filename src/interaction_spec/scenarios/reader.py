"""Read feature files: what the parser says becomes frozen values, and every problem is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException

from interaction_spec.errors import FolderMissing, Misread, Problem
from interaction_spec.model.values import Edition, Extension

from .feature import Feature, Role, Rule, Scenario, Step
from .keywords import KEYWORDS, Keywords
from .linter import is_glued, lint_bytes, lint_descriptions, lint_text
from .parsing import parse

LIMITS = {True: 16, False: 12}
"""How many steps a procedure and a rule scenario may have."""

_SCENARIO_TAGS = rf"@IM-SC-\d{{4}}( @({'|'.join(Edition)}))?( @({'|'.join(Extension)}))*( @procedure @IM-P-\d{{2}})?"

_ROLES: dict[str, Role] = {"Context": "given", "Action": "when", "Outcome": "then"}


def read_features(root: Path, language: str) -> tuple[Feature, ...]:
    """Read all features of a language, by topic and name.

    Raises:
        FolderMissing: there is no such folder.
        Misread: at least one file is not written as it must be; holds all problems of all files.
    """
    folder = root / language
    if not folder.is_dir():
        raise FolderMissing(folder)
    features: list[Feature] = []
    problems: list[Problem] = []
    for file in sorted(folder.glob("*/*.feature")):
        try:
            features.append(read_feature(file, root))
        except Misread as error:
            problems += error.problems
    if problems:
        raise Misread(*problems)
    return tuple(features)


def read_feature(file: Path, root: Path) -> Feature:
    """Read one feature file below `root`; see `read_features`."""
    stamp = file.stat()
    return _read(file, root, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=512)
def _read(file: Path, root: Path, _changed: int, _size: int) -> Feature:
    path = (Path(root.name) / file.relative_to(root)).as_posix()
    language = file.relative_to(root).parts[0]
    dialect = KEYWORDS[language].dialect if language in KEYWORDS else language
    data = file.read_bytes()
    text = data.decode("utf-8", "replace")
    problems = list(lint_bytes(data, path)) or list(lint_text(text, path, dialect))
    if problems:
        raise Misread(*problems)
    try:
        document = parse(text, file.relative_to(root).with_suffix("").as_posix())
    except CompositeParserException as error:
        found = [_parser_problem(one, path, text) for one in error.errors]
        # What follows a line that Gherkin did not see is read wrongly because of it.
        raise Misread(*([one for one in found if one.reason == "no-break"] or found)) from error
    node: Any = document.get("feature")  # the parser's own dictionaries, whatever they are called
    if node is None:
        raise Misread(Problem("not-gherkin", path, 1, params={"detail": "the file holds no feature"}))
    reading = _Reading(path, text.splitlines(), KEYWORDS[language])
    feature = reading.feature(node, language, file.parent.name, file.stem)
    if reading.problems:
        raise Misread(*reading.problems)
    return feature


def _parser_problem(error: Any, path: str, text: str) -> Problem:
    line = int(error.location["line"])
    lines = text.splitlines()
    sentence = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    if is_glued(sentence, KEYWORDS[Path(path).parts[1]]):
        return Problem("no-break", path, line, 1, sentence)
    detail = re.sub(r"^\(\d+:\d+\): ", "", str(error))
    return Problem("not-gherkin", path, line, 0, sentence, {"detail": detail})


@dataclass
class _Reading:
    """One pass over one parsed file, collecting every problem instead of stopping at the first."""

    path: str
    lines: list[str]
    keywords: Keywords
    problems: list[Problem] = field(default_factory=list)

    def complain(self, reason: str, line: int, **params: str) -> None:
        self.problems.append(Problem(reason, self.path, line, 0, self.lines[line - 1].strip(), params))

    def feature(self, node: dict[str, Any], language: str, topic: str, slug: str) -> Feature:
        line = self.head(node, self.keywords.feature)
        self.tags(node, f"@{topic}", f"@{topic}")
        rules = tuple(self.rules(node))
        titles: dict[str, int] = {}
        for scenario in (one for rule in rules for one in rule.scenarios):
            if titles.setdefault(scenario.title, scenario.line) != scenario.line:
                self.complain("same-title", scenario.line)
        return Feature(self.path, language, topic, slug, node["name"], line, rules)

    def rules(self, node: dict[str, Any]) -> Iterator[Rule]:
        for child in node["children"]:
            if "rule" not in child:
                kind = next(iter(child))
                self.complain("construct", child[kind]["location"]["line"], construct=f"{kind.title()} outside a Rule")
                continue
            rule = child["rule"]
            line = self.head(rule, self.keywords.rule)
            names = self.tags(rule, r"@IM-R-\d{3} @(must|should)", "@IM-R-… @must")
            id_, level = (names[0][1:], names[1][1:]) if len(names) == 2 else ("", "must")
            scenarios = tuple(self.scenarios(rule, id_))
            yield Rule(id_, "should" if level == "should" else "must", rule["name"], line, scenarios)

    def scenarios(self, rule: dict[str, Any], requirement: str) -> Iterator[Scenario]:
        for child in rule["children"]:
            if "scenario" not in child:
                kind = next(iter(child))
                self.complain("construct", child[kind]["location"]["line"], construct=kind.title())
                continue
            node = child["scenario"]
            line = self.head(node, self.keywords.scenario)
            if node["examples"]:
                self.complain("construct", line, construct="Scenario Outline")
            names = [name[1:] for name in self.tags(node, _SCENARIO_TAGS, "@IM-SC-… (@edition) (@procedure @IM-P-…)")]
            procedure = next((name for name in names if name.startswith("IM-P-")), None)
            steps = tuple(self.steps(node))
            self.shape(steps, line, procedure=procedure)
            yield Scenario(
                names[0] if names else "",
                node["name"],
                line,
                steps,
                requirement,
                procedure,
                next((name for name in names if name in list(Edition)), ""),
                tuple(name for name in names if name in list(Extension)),
            )

    def steps(self, node: dict[str, Any]) -> Iterator[Step]:
        role: Role = "given"
        for index, step in enumerate(node["steps"]):
            line = step["location"]["line"]
            first = step["keywordType"] in _ROLES
            role = _ROLES.get(step["keywordType"], role)
            expected = self.keywords.step(role, first=first or index == 0)
            if step["keyword"] != expected:
                self.complain("keyword", line, keyword=step["keyword"].strip(), expected=expected.strip())
            if "docString" in step:
                self.complain("construct", line, construct="Doc String")
            rows = step.get("dataTable", {}).get("rows", [])
            table = tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)
            yield Step(role, step["keyword"], step["text"], line, table)

    def shape(self, steps: tuple[Step, ...], line: int, *, procedure: str | None) -> None:
        roles = [step.role for step in steps]
        limit = LIMITS[procedure is not None]
        if not steps:
            self.complain("no-steps", line)
        elif "then" not in roles:
            self.complain("no-then", line)
        if len(steps) > limit:
            self.complain("too-long", line, count=str(len(steps)), limit=str(limit))
        blocks = sum(1 for before, role in zip([None, *roles], roles, strict=False) if role == "when" != before)
        if procedure and blocks != 1:
            self.complain("when-blocks", line)

    def head(self, node: dict[str, Any], keyword: str) -> int:
        line = int(node["location"]["line"])
        if node["keyword"] != keyword:
            self.complain("keyword", line, keyword=node["keyword"], expected=keyword)
        self.problems += lint_descriptions(node, self.lines, self.path)
        return line

    def tags(self, node: dict[str, Any], pattern: str, expected: str) -> list[str]:
        names = [tag["name"] for tag in node["tags"]]
        if not re.fullmatch(pattern, " ".join(names)):
            self.complain("tags", int(node["location"]["line"]), expected=expected)
            return []
        return names
