"""Reports of a few files of the specification, and how somebody changes them afterwards."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.conformance.broken import Specification
from tests.miniatures import Miniature

from interaction_spec.conformance.audit import Audited
from interaction_spec.conformance.specification import read_all
from interaction_spec.conformance.verify import Settings, Verified, verify
from interaction_spec.engine import reference
from interaction_spec.language import load
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome
from interaction_spec.model.protocol import Subject
from interaction_spec.model.values import Edition
from interaction_spec.report import write_report

Edit = Callable[[dict[str, Any]], object]
"""A change of what `report.json` holds."""


class Modest(Miniature):
    """Claims one edition and no extension."""

    def __init__(self) -> None:
        """Be healthy in all that is claimed."""
        super().__init__(lambda engine, operation: engine.perform(operation))

    def perform(self, operation: op.Operation) -> Outcome:
        """Introduce itself modestly."""
        outcome = super().perform(operation)
        if isinstance(operation, op.SessionHello) and isinstance(outcome, Ok):
            hello = {"capabilities": ("digest",), "editions": (Edition.NAV_2017,)}
            return Ok(value=outcome.value.model_copy(update=hello))
        return outcome


def dies_on_toggle() -> Subject:
    """Gives no answer when an entry is to be marked."""

    def vice(engine: Any, operation: op.Operation) -> Outcome:
        if isinstance(operation, op.EntryToggleCanceled):
            raise ConnectionResetError
        answer: Outcome = engine.perform(operation)
        return answer

    return Miniature(vice, reference())


def run(few: Specification, factory: Callable[[], Subject], **settings: Any) -> Verified:
    """Run a few files of the specification."""
    return verify(read_all(few.root), factory, Settings(**settings), name="miniature")


def written(few: Specification, folder: Path, verified: Verified) -> Path:
    """The report of a run."""
    write_report(folder, verified.report, verified.evidence, load("en"), few.root)
    return folder


def edited(folder: Path, edit: Edit) -> None:
    """Change `report.json`."""
    file = folder / "report.json"
    told = json.loads(file.read_text("utf-8"))
    edit(told)
    file.write_text(json.dumps(told), "utf-8")


def resealed(folder: Path, edit: Callable[[list[Any]], object]) -> None:
    """Change the evidence, and its checksum in the report too."""
    file = folder / "evidence.ndjson"
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    edit(lines)
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    edited(folder, lambda told: told.update(evidence=digest))


def reasons(found: Audited) -> set[str]:
    """What was found, the files left out that say the same in other forms."""
    return {one.reason for one in found.differences} - {"companion"}
