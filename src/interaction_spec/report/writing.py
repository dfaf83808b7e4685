"""The files of a report. Each is written whole, or not at all: a run that dies leaves the one that was there."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from errno import EISDIR
from pathlib import Path

from pydantic import ValidationError

from interaction_spec.errors import CannotWrite, UsageError
from interaction_spec.language import Catalogue

from .badge import badge_json, badge_svg
from .cucumber import cucumber
from .junit import junit
from .page import page
from .results import Evidence, Report
from .summary import summary

REPORT = "report.json"
EVIDENCE = "evidence.ndjson"


def write_report(
    folder: Path, report: Report, evidence: Sequence[Evidence], catalogue: Catalogue, root: Path | None = None
) -> None:
    """Write all files. `root` holds the features that ran; without it no scenario is told, and no `cucumber.ndjson`.

    Raises:
        CannotWrite: the folder or one of the files cannot be written.
    """
    # What is a default is a fingerprint that was not taken.
    proof = "".join(f"{one.model_dump_json(exclude_defaults=True)}\n" for one in evidence)
    report = report.model_copy(update={"evidence": hashlib.sha256(proof.encode()).hexdigest()})
    files = {
        EVIDENCE: proof,
        **companions(report, evidence, catalogue, root),
        REPORT: report.model_dump_json(indent=1, exclude_none=True) + "\n",
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace({folder / name: text for name, text in files.items()})
    except OSError as error:
        raise CannotWrite(folder, error.strerror or str(error)) from error


def companions(
    report: Report, evidence: Sequence[Evidence], catalogue: Catalogue, root: Path | None
) -> dict[str, str | None]:
    """What says the same in other forms, by file name; nothing where it cannot be said."""
    return {
        "junit.xml": junit(report, evidence, catalogue),
        "report.html": page(report, evidence, catalogue, root),
        "summary.md": summary(report, catalogue),
        "badge.json": badge_json(report, catalogue),
        "badge.svg": badge_svg(report, catalogue),
        "cucumber.ndjson": cucumber(report, evidence, catalogue, root),
    }


def _replace(files: Mapping[Path, str | None]) -> None:
    """Write every file beside its place, then put all in their places; a text that is nothing is taken away."""
    begun: dict[Path, Path] = {}
    try:
        for target, text in files.items():
            if target.is_dir():
                raise IsADirectoryError(EISDIR, "a folder stands in its place", str(target))
            if text is not None:
                draft = target.with_name(f".{target.name}.tmp")
                draft.write_bytes(text.encode())  # the same bytes everywhere: the seal is of bytes
                begun[target] = draft
        for target in files:
            if target in begun:
                begun[target].replace(target)
            else:
                target.unlink(missing_ok=True)
    except OSError:
        for draft in begun.values():
            draft.unlink(missing_ok=True)
        raise


def read_report(folder: Path) -> Report:
    """Read the report of an earlier run.

    Raises:
        UsageError: there is none, or it is not one.
    """
    file = folder / REPORT
    try:
        return Report.model_validate_json(file.read_text("utf-8"))
    except (OSError, ValueError) as error:  # what is no UTF-8, no JSON or no report
        raise UsageError("report", path=str(file), detail=_why(error), folder=str(folder)) from error


def _why(error: OSError | ValueError) -> str:
    """What was wrong with a file, on one line, without its path."""
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return ": ".join(filter(None, [".".join(map(str, first["loc"])), first["msg"]]))
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)
