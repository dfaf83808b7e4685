"""Find a requirement, a scenario or a procedure, and write it out in any locale, English included."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from interaction_spec.errors import Misread, Problem, UsageError
from interaction_spec.language import LANGUAGES, Catalogue
from interaction_spec.report.retelling import retell
from interaction_spec.scenarios import KEYWORDS, Feature, Rule, Scenario, read_feature, read_features

from .specification import read_all


def show(root: Path, what: str, catalogue: Catalogue) -> str:
    """A requirement, a scenario, a procedure (by id) or a whole feature (by the path of its file) as Gherkin.

    Raises:
        Misread: what is to be written has no title in the catalogue.
        UsageError: there is nothing of this name.
    """
    if what.endswith(".feature") and (file := Path(what).absolute()).is_file():
        return _feature(read_feature(file, file.parents[2]), catalogue)
    wanted = what.upper()
    for feature in read_all(root)[LANGUAGES[0]]:
        for rule in feature.rules:
            if rule.id == wanted:
                return "\n".join(_rule(rule, feature, catalogue)) + "\n"
            for scenario in rule.scenarios:
                if wanted in {scenario.id, scenario.procedure}:
                    lines = [*_rule_head(rule, feature, catalogue), *_scenario(scenario, feature, catalogue)]
                    return "\n".join(lines) + "\n"
    raise UsageError("id", id=what)


def write_features(source: Path, catalogue: Catalogue) -> tuple[Path, int]:
    """Write the features of a language, by its folder, into the folder of another one beside it.

    A file that is there already is left alone. Tells the folder, and how many files were written.

    Raises:
        Misread: what is to be written has no title in the catalogue.
        UsageError: one of the two is no language of the specification.
    """
    source = source.absolute()
    for language in (source.name, catalogue.locale):
        if language not in LANGUAGES:
            raise UsageError("locale", locale=language, known=", ".join(LANGUAGES))
    written = 0
    for feature in read_features(source.parent, source.name):
        file = source.parent / catalogue.locale / feature.topic / f"{feature.slug}.feature"
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(_feature(feature, catalogue), "utf-8")
            written += 1
    return source.parent / catalogue.locale, written


def _feature(feature: Feature, catalogue: Catalogue) -> str:
    """The same file in another language: what a translator or a new scenario starts from."""
    title = _title(f"{feature.topic}.{feature.slug}", feature, feature.line, catalogue)
    keywords = KEYWORDS[catalogue.language]
    lines = [f"# language: {keywords.dialect}", f"@{feature.topic}", f"{keywords.feature}: {title}"]
    for rule in feature.rules:
        lines += _rule(rule, feature, catalogue)
    return "\n".join(lines) + "\n"


def _title(name: str, feature: Feature, line: int, catalogue: Catalogue) -> str:
    """A title in another language: it stands in the catalogue, or the next thing to do is to write it there."""
    id_ = f"title.{name}"
    if id_ not in catalogue:
        raise Misread(Problem("title-missing", feature.path, line, params={"id": id_}))
    return catalogue.text(id_)


def _rule(rule: Rule, feature: Feature, catalogue: Catalogue) -> Iterator[str]:
    yield from _rule_head(rule, feature, catalogue)
    for scenario in rule.scenarios:
        yield from _scenario(scenario, feature, catalogue)


def _rule_head(rule: Rule, feature: Feature, catalogue: Catalogue) -> Iterator[str]:
    yield from ("", f"  @{rule.id} @{rule.level}")
    yield f"  {KEYWORDS[catalogue.language].rule}: {_title(rule.id, feature, rule.line, catalogue)}"


def _scenario(scenario: Scenario, feature: Feature, catalogue: Catalogue) -> Iterator[str]:
    keywords = KEYWORDS[catalogue.language]
    yield from (
        "",
        "    " + " ".join(f"@{tag}" for tag in scenario.tags),
    )
    yield f"    {keywords.scenario}: {_title(scenario.id, feature, scenario.line, catalogue)}"
    for sentence in retell(scenario, feature.language, catalogue):
        yield f"      {sentence.text}"
        yield from _table(sentence.table)


def _table(rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    escaped = [[cell.replace("\\", "\\\\").replace("|", "\\|") for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*escaped, strict=True)]
    for row in escaped:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"        | {' | '.join(cells)} |"
