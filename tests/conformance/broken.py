"""A copy of the real specification that can be broken in one place, and what the proofs say of it then."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from interaction_spec.conformance.check import check
from interaction_spec.conformance.telling import tell_problems
from interaction_spec.errors import Problem
from interaction_spec.language import catalogue, forget_texts, load, match
from interaction_spec.scenarios import Feature, Rule, Scenario, Step, read_features

ROOT = Path(__file__).parents[2]
LOCALE = catalogue.ROOT


@dataclass(frozen=True)
class Place:
    """A line of a feature file; `path` is what people are told."""

    file: Path
    path: str
    line: int

    @property
    def language(self) -> str:
        """The language of the file."""
        return self.path.split("/")[1]

    @property
    def text(self) -> str:
        """What stands there now, without the indentation."""
        return self.file.read_text("utf-8").splitlines()[self.line - 1].strip()

    def down(self, lines: int) -> Place:
        """The place further down."""
        return Place(self.file, self.path, self.line + lines)


@dataclass
class Specification:
    """A copy of the features. Whatever a test breaks is mended when the test is over."""

    root: Path
    known: tuple[Problem, ...] = ()
    """What the proofs miss in a copy that holds only a part of the files."""
    originals: dict[Path, bytes | None] = field(default_factory=dict)

    @staticmethod
    def real() -> Path:
        """The folder of the specification that we publish."""
        return ROOT / "features"

    def features(self, language: str) -> tuple[Feature, ...]:
        """The features of a language, as they stand now."""
        return read_features(self.root, language)

    def _find(self, language: str, id_: str) -> tuple[Feature, Rule, Scenario]:
        return next(
            (feature, rule, scenario)
            for feature in self.features(language)
            for rule in feature.rules
            for scenario in rule.scenarios
            if scenario.id == id_
        )

    def steps(self, language: str, id_: str) -> tuple[Step, ...]:
        """The steps of a scenario."""
        return self._find(language, id_)[2].steps

    def file(self, language: str, name: str) -> Place:
        """The first line of a file."""
        return Place(self.root / language / name, f"features/{language}/{name}", 1)

    def scenario(self, language: str, id_: str) -> Place:
        """The line with a scenario's title."""
        feature, _, scenario = self._find(language, id_)
        return self._place(feature, scenario.line)

    def rule(self, language: str, id_: str) -> Place:
        """The line with the requirement of a scenario."""
        feature, rule, _ = self._find(language, id_)
        return self._place(feature, rule.line)

    def step(self, language: str, id_: str, phrase: str, nth: int = 0) -> Place:
        """The line of a scenario's step that uses a phrase."""
        feature, _, scenario = self._find(language, id_)
        steps = [one for one in scenario.steps if match(one.text, one.table, language).phrase == phrase]
        return self._place(feature, steps[nth].line)

    def scenario_line(self, place: Place) -> Place:
        """The line with the title of the scenario that a line belongs to, even when the file cannot be read."""
        lines = place.file.read_text("utf-8").splitlines()
        tags = (at for at in range(place.line - 1, 0, -1) if "@IM-SC-" in lines[at])
        return Place(place.file, place.path, next(tags) + 2)

    def _place(self, feature: Feature, line: int) -> Place:
        return Place(self.root.parent / feature.path, feature.path, line)

    def keep(self, file: Path) -> None:
        """Remember a file as it was, or that there was none."""
        self.originals.setdefault(file, file.read_bytes() if file.is_file() else None)

    def rewrite(self, place: Place, change: Callable[[list[str]], None]) -> None:
        """Change the lines of a file."""
        self.keep(place.file)
        lines = place.file.read_text("utf-8").splitlines()
        before = list(lines)
        change(lines)
        assert lines != before, "nothing was broken"
        place.file.write_text("\n".join(lines) + "\n", "utf-8")

    def change(self, place: Place, old: str, new: str) -> None:
        """Exchange a part of one line."""

        def exchange(lines: list[str]) -> None:
            lines[place.line - 1] = lines[place.line - 1].replace(old, new, 1)

        self.rewrite(place, exchange)

    def insert(self, place: Place, *texts: str) -> None:
        """Put lines before a line."""

        def put(lines: list[str]) -> None:
            lines[place.line - 1 : place.line - 1] = texts

        self.rewrite(place, put)

    def delete(self, place: Place, count: int = 1) -> None:
        """Take lines away."""

        def cut(lines: list[str]) -> None:
            del lines[place.line - 1 : place.line - 1 + count]

        self.rewrite(place, cut)

    def mend(self) -> None:
        """Make everything whole again."""
        for file, data in self.originals.items():
            if data is None:
                file.unlink(missing_ok=True)
            else:
                file.write_bytes(data)
        self.originals.clear()

    def problems(self) -> tuple[Problem, ...]:
        """What the proofs say of what was broken."""
        return tuple(one for one in check(self.root).problems if one not in self.known)

    def blames(self, place: Place, reason: str, *also: str) -> Problem:
        """The problem that the proofs find at a place; beside it at most its consequences in `also` are found.

        The problem is told in the language of the file: where, the sentence, the reason, the fix.
        """
        problems = self.problems()
        found = [one for one in problems if (one.path, one.line, one.reason) == (place.path, place.line, reason)]
        assert found, [(one.path, one.line, one.reason, one.params) for one in problems]
        assert {one.reason for one in problems} <= {reason, *also}, [(one.path, one.reason) for one in problems]
        assert_told(found[0], place.language)
        assert not found[0].sentence or found[0].sentence in place.text
        return found[0]


def assert_told(problem: Problem, language: str) -> None:
    """Make sure that a reader of this language is told the place, the sentence, the reason and the fix."""
    words = load(language)
    reason = words.text(f"problem.{problem.reason}", **problem.params)
    fix = words.text(f"fix.{problem.reason}", **problem.params)
    (paragraph,) = tell_problems([problem], words)
    assert paragraph.startswith(f"{problem.path}:{problem.line}" if problem.line else problem.path)
    assert problem.sentence in paragraph
    assert reason in paragraph
    assert paragraph.endswith(words.text("label.fix", text=fix))


def copy(folder: Path, files: Sequence[str] = ("*/*.feature", "*.csv", "profiles/*/*")) -> Specification:
    """The real specification, or a part of it, copied into a folder."""
    real = ROOT / "features"
    for pattern in files:
        for file in [*real.glob(pattern), *real.glob(f"*/{pattern}")]:
            target = folder / "features" / file.relative_to(real)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    return Specification(folder / "features", check(folder / "features").problems)


@dataclass(frozen=True)
class Catalogues:
    """A copy of the catalogues that the package reads instead of its own."""

    root: Path

    def file(self, locale: str) -> Path:
        """The file of a locale."""
        name = "interaction_spec.po"
        return self.root / "interaction_spec.pot" if locale == "en" else self.root / locale / "LC_MESSAGES" / name

    def change(self, locale: str, id_: str, pattern: str, new: str) -> None:
        """Exchange a part of one entry, from its flags to its last line."""
        file = self.file(locale)
        blocks = file.read_text("utf-8").split("\n\n")
        at = next(at for at, block in enumerate(blocks) if f'\nmsgctxt "{id_}"\n' in f"\n{block}")
        changed = re.sub(pattern, new, blocks[at], count=1)
        assert changed != blocks[at], "nothing was broken"
        blocks[at] = changed
        self._write(file, "\n\n".join(blocks))

    def add(self, locale: str, id_: str, english: str, translation: str = "") -> None:
        """Put one entry at the end."""
        file = self.file(locale)
        entry = f'\nmsgctxt "{id_}"\nmsgid "{english}"\nmsgstr "{translation}"\n'
        self._write(file, file.read_text("utf-8") + entry)

    def everywhere(self, id_: str, english: str, *translations: str) -> None:
        """Put one entry at the end of the template and of each language."""
        self.add("en", id_, english)
        for language, translation in zip(("fr", "es", "ru"), translations, strict=True):
            self.add(language, id_, english, translation)

    def remove(self, locale: str, id_: str) -> None:
        """Take one entry away."""
        file = self.file(locale)
        blocks = file.read_text("utf-8").split("\n\n")
        kept = [block for block in blocks if f'\nmsgctxt "{id_}"\n' not in f"\n{block}"]
        assert len(kept) == len(blocks) - 1
        self._write(file, "\n\n".join(kept))

    def _write(self, file: Path, text: str) -> None:
        file.write_text(text, "utf-8")
        forget_texts()
