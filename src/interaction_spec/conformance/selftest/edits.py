"""Family E, edits of the specification: each spoils one thing in one place, and `check` must name it."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from interaction_spec.conformance.check import check
from interaction_spec.errors import CatalogueBroken, Problem
from interaction_spec.language import LANGUAGES, catalogue, catalogues_from, forget_texts
from interaction_spec.scenarios.lists import EDGE_CASES, STATEMENTS

FILES = ("templates/groups", "templates/templates", "postponing/postpone", "log/cancel", "creating/form")
"""The feature files of the copy: a part of the specification proves as well as the whole, and faster."""
PO = "LC_MESSAGES/interaction_spec.po"


@dataclass(frozen=True)
class Edit:
    """One edit: the first place where the pattern stands in a file becomes something else."""

    file: str
    pattern: str
    new: str
    reason: str
    """What `check` must call it."""


EDITS: dict[str, Edit] = {
    "digit-swapped": Edit("es/templates/templates.feature", r"12\.50 ( *\| 15)", r"21.50 \1", "parity"),
    "decimals-foreign": Edit("fr/templates/templates.feature", r"12,50 ( *\| 15)", r"12.50 \1", "number"),
    "row-removed": Edit("ru/log/cancel.feature", r"\n +\| E2 .*", "", "parity"),
    "column-renamed": Edit("fr/log/cancel.feature", r"\| Annulé", "| Annulée", "column-unknown"),
    "step-removed": Edit("es/templates/groups.feature", r"\n +Y (?!que).*", "", "parity"),
    "step-reworded": Edit("ru/postponing/postpone.feature", r"(Тогда )(.*)", r"\1ну \2", "phrase-unknown"),
    "steps-swapped": Edit("fr/postponing/postpone.feature", r"(\n +Et je .*)(\n +Et je .*)", r"\2\1", "parity"),
    "then-removed": Edit("es/creating/form.feature", r"\n +Entonces (?:.|\n)*?\n\n", "\n\n", "no-then"),
    "tag-dropped": Edit("fr/creating/form.feature", r" @business-central", "", "parity"),
    "level-dropped": Edit("es/templates/groups.feature", r" @must", "", "tags"),
    "procedure-dropped": Edit("ru/templates/groups.feature", r" @procedure @IM-P-\d+", "", "parity"),
    "id-repeated": Edit("es/log/cancel.feature", r"@IM-SC-0156", "@IM-SC-0155", "same-id"),
    "keyword-foreign": Edit("fr/log/cancel.feature", r"Alors ", "Donc ", "keyword"),
    "requirement-edited": Edit("fr/templates/groups.feature", r"(Règle : |Règle: )", r"\1Presque : ", "title"),
    "scenario-retitled": Edit("ru/log/cancel.feature", r"(Сценарий: )", r"\1Почти ", "title"),
    "language-missing": Edit("es/log/cancel.feature", r"# language: es\n", "", "language-header"),
    "comment-for-step": Edit("ru/log/cancel.feature", r"\n( +)Тогда ", r"\n\1# Тогда ", "no-then"),
    "list-thawed": Edit("profiles/0.1/full.txt", r"IM-SC-0002\n", "", "profile-changed"),
    "seal-broken": Edit("profiles/0.1/SHA256SUMS", r"^.", "x", "profile-changed"),
    "statement-unfounded": Edit("statements.csv", r"IM-R-003", "IM-R-999", "statement-requirement"),
    "statement-unexcused": Edit("statements.csv", r",,Definition of the term.*", ",,", "statement"),
    "edge-case-undecided": Edit("edge-cases.csv", r"IM-SC-0119", "IM-SC-9999", "edge-case-scenario"),
    "translation-changed": Edit(
        f"fr/{PO}", r'(msgctxt "phrase.group.delete"\nmsgid .*\nmsgstr )"(.*)"', r'\1"or donc \2"', "phrase-unknown"
    ),
    "translation-fuzzy": Edit(
        f"ru/{PO}", r'#, (python-brace-format\nmsgctxt "phrase.group.delete")', r"#, fuzzy, \1", "translation-fuzzy"
    ),
    "translation-lost": Edit(
        f"es/{PO}", r'(msgctxt "refusal.group-exists"\nmsgid .*\nmsgstr )".*"', r'\1""', "translation-missing"
    ),
    "placeholder-lost": Edit(
        f"es/{PO}", r'(msgctxt "refusal.group-exists"\nmsgid .*\nmsgstr ".*)\{\w+\}', r"\1", "placeholders"
    ),
    "caption-twice": Edit(
        f"ru/{PO}", r'(msgctxt "action.new"\nmsgid .*\nmsgstr )"(.*)"', r'\1"Возобновить"', "caption-twice"
    ),
}  # fmt: skip
"""Each by name."""


def difference(root: Path, name: str) -> str:
    """What `check` says of an edit instead of its reason; blank if it names the reason."""
    edit, known = EDITS[name], _known(root)  # before the catalogues are spoiled: it copies them too
    with _copied(root) as (features, texts):
        file = (texts if edit.file.endswith(".po") else features) / edit.file
        before = file.read_text("utf-8")
        after = re.sub(edit.pattern, edit.new, before, count=1)
        if after == before:
            return "—"
        file.write_text(after, "utf-8")
        forget_texts()
        found = {problem.reason for problem in _problems(features) if problem not in known}
    return "" if edit.reason in found else ", ".join(sorted(found)) or "∅"


@cache
def _known(root: Path) -> tuple[Problem, ...]:
    """What is missing in the copy, because it is a part."""
    with _copied(root) as (features, _):
        return _problems(features)


def _problems(features: Path) -> tuple[Problem, ...]:
    try:
        return check(features).problems
    except CatalogueBroken as error:
        return (Problem(error.reason, str(error)),)


@contextmanager
def _copied(root: Path) -> Iterator[tuple[Path, Path]]:
    """A part of the specification and all catalogues, in a folder that vanishes."""
    with tempfile.TemporaryDirectory() as folder:
        features, texts = Path(folder, "features"), Path(folder, "locale")
        names = [f"{language}/{name}.feature" for language in LANGUAGES for name in FILES]
        for name in (*names, STATEMENTS, EDGE_CASES):
            (features / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / name, features / name)
        shutil.copytree(root / "profiles", features / "profiles")
        shutil.copytree(catalogue.ROOT, texts)
        with catalogues_from(texts):
            yield features, texts
