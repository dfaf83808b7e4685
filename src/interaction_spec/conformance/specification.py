"""The specification as a whole: found, read, and understood in every language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from interaction_spec.errors import FolderMissing, Misread, NotUnderstood, Problem, UsageError
from interaction_spec.language import LANGUAGES, match
from interaction_spec.languages import ROOT
from interaction_spec.model.match import Match
from interaction_spec.scenarios import Feature, Scenario, Step, read_features

REVISION = "0.1"
"""The revision of the specification. It changes when a conformant system might no longer be one."""

_PACKAGE = Path(__file__).parents[1]
BUNDLE = _PACKAGE / "bundle"
"""What the installed package carries; not there in a checkout."""


def project_root() -> Path:
    """The folder that holds `features/`, `docs/` and `mkdocs.yml`.

    The checkout of this project that we stand in, else what the installed package carries, else the checkout that
    the package is run from.
    """
    here = Path.cwd()
    if (here / "features").is_dir() and (here / "src" / "interaction_spec").is_dir():
        return here
    return BUNDLE if BUNDLE.is_dir() else _PACKAGE.parents[1]


def own_catalogues() -> None:
    """Refuse to speak of the checkout that we stand in with the catalogues of another package.

    Raises:
        UsageError: the package that runs has other catalogues than this checkout.
    """
    root = project_root()
    own = root / "src" / "interaction_spec" / "language" / "locale"
    if own.is_dir() and _files(own) != _files(ROOT):
        raise UsageError("catalogues-elsewhere", path=str(ROOT), checkout=str(root))


def _files(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def features_root(chosen: Path | None = None) -> Path:
    """The folder with the languages: the chosen one, else that of the project.

    Raises:
        FolderMissing: the chosen folder is not there, or holds none of the languages.
    """
    root = (chosen or project_root() / "features").absolute()
    if not any((root / language).is_dir() for language in LANGUAGES):
        raise FolderMissing(root)
    return root


@dataclass(frozen=True)
class Understood:
    """A step and what it says; `match` is None where it was not understood."""

    feature: Feature
    scenario: Scenario
    step: Step
    match: Match | None


def read_all(root: Path, languages: Sequence[str] = LANGUAGES) -> dict[str, tuple[Feature, ...]]:
    """The features of each language.

    Raises:
        FolderMissing: a language is missing.
        Misread: holds the problems of all files of all languages.
    """
    features: dict[str, tuple[Feature, ...]] = {}
    problems: list[Problem] = []
    for language in languages:
        try:
            features[language] = read_features(root, language)
        except Misread as error:
            problems += error.problems
    if problems:
        raise Misread(*problems)
    return features


def understand(features: Sequence[Feature], problems: list[Problem]) -> Iterator[Understood]:
    """Every step with its Match; what is not understood is added to `problems`."""
    for feature in features:
        for scenario in feature.scenarios:
            for step in scenario.steps:
                understood = None
                try:
                    understood = match(step.text, step.table, feature.language)
                except NotUnderstood as error:
                    problems.append(error.at(feature.path, step.line, step.text))
                yield Understood(feature, scenario, step, understood)


def chosen(feature: Feature, scenario: Scenario, pattern: str) -> bool:
    """Whether a scenario is meant by a pattern: an id, a requirement, a procedure, a topic, a file; `*` is allowed."""
    names = (
        scenario.id, scenario.requirement, scenario.procedure or "", feature.topic,
        f"{feature.topic}/{feature.slug}",
    )  # fmt: skip
    return not pattern or any(fnmatchcase(name.lower(), pattern.lower()) for name in names)
