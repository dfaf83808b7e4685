"""Somebody's report: has each file its form, is the evidence the one that was sealed, does it say what is told?"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import jsonschema_rs
from pydantic import ValidationError

from interaction_spec.errors import Misread, UsageError
from interaction_spec.language import LOCALES, load
from interaction_spec.report import Evidence, Report, read_report
from interaction_spec.report.writing import EVIDENCE, REPORT, companions
from interaction_spec.scenarios import broken_seals, read_profiles

from .replay import Difference, replay
from .schemas import ROOT as SCHEMAS
from .specification import read_all
from .verify import fingerprint, plan


@dataclass(frozen=True)
class Audited:
    """What came of it."""

    report: Report
    """As the evidence has it; as it was told, where nothing could be recomputed."""
    differences: tuple[Difference, ...]
    unproved: int = 0
    """How many results rest on the report's word: the system did not answer."""
    obstacle: str = ""
    """Why nothing could be recomputed: the catalogue entry `audit.<obstacle>` tells it."""
    unread: tuple[str, ...] = ()
    """Files that another version wrote, and that therefore were not compared."""


def audit(folder: Path, root: Path) -> Audited:
    """Check the report in a folder by the features below `root`.

    Raises:
        UsageError: there is no report, or no evidence, that can be read at all.
        Misread: the features are broken, or the frozen lists are not what was frozen.
    """
    report = read_report(folder)
    text = _read(folder / EVIDENCE)
    lines = text.removesuffix("\n").split("\n") if text else []  # an answer may hold other separators of lines
    differences = [*_schema(REPORT, "report", [_read(folder / REPORT)]), *_schema(EVIDENCE, "evidence", lines)]
    if report.evidence != hashlib.sha256(text.encode()).hexdigest():
        differences.append(Difference("seal", EVIDENCE))
    try:
        evidence = tuple(Evidence.model_validate_json(line) for line in lines)
    except ValidationError:  # its schema has told
        return Audited(report, tuple(differences))
    if seals := tuple(broken_seals(root, report.spec_revision)):
        raise Misread(*seals)
    features = read_all(root, report.languages)
    if obstacle := _obstacle(report, fingerprint(features), planned=bool(plan(features, report.only))):
        return Audited(report, tuple(differences), obstacle=obstacle)
    again = replay(report, evidence, features, read_profiles(root, report.spec_revision))
    ours = report.tool == version("interaction-spec")
    differences += [*again.differences, *(_others(folder, report, evidence, root) if ours else ())]
    unread = () if ours else tuple(companions(report, (), load("en"), None))
    return Audited(again.report, tuple(differences), again.unproved, unread=unread)


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8")
    except (OSError, ValueError) as error:
        detail = str(error).splitlines()[0]
        raise UsageError("report", path=str(file), detail=detail, folder=str(file.parent)) from error


def _schema(name: str, schema: str, texts: list[str]) -> Iterator[Difference]:
    """What does not fit the published schema."""
    validator = jsonschema_rs.Draft202012Validator(json.loads((SCHEMAS / f"{schema}.json").read_text("utf-8")))
    for number, text in enumerate(texts, 1):
        try:
            told: Any = json.loads(text)
        except ValueError as error:
            yield Difference("schema", f"{name}:{number}", reported=str(error))
            continue
        for wrong in validator.iter_errors(told):
            place = ".".join(map(str, wrong.instance_path))
            yield Difference("schema", f"{name}:{number}", reported=f"$.{place}: {wrong.message}")


def _obstacle(report: Report, features: str, *, planned: bool) -> str:
    if report.features != features:
        return "other-features"
    return "" if planned else "other-filter"


def _others(folder: Path, report: Report, evidence: tuple[Evidence, ...], root: Path) -> Iterator[Difference]:
    """The files that say the same in other forms: each as the report makes it, or not there at all."""
    there = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    written = re.search(rb'<html lang="([\w-]+)">', there.get("report.html", b""))
    locale = written.group(1).decode().replace("-", "_") if written else "en"
    catalogue = load(locale if locale in LOCALES else "en")
    # A driver that does not have the features at hand tells no scenarios.
    forms = [companions(report, evidence, catalogue, one) for one in (root, None)]
    for name in forms[0]:
        if name in there and there[name] not in [str(form[name]).encode() for form in forms]:
            yield Difference("companion", name)
