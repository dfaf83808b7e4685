"""What was sent and answered in the last run, read from its evidence."""

from __future__ import annotations

import hashlib
from pathlib import Path

from interaction_spec.report import Evidence, Report
from interaction_spec.report.writing import EVIDENCE

from .errors import EvidenceForeignError

Key = tuple[str, str]
"""A scenario's id, and a language."""


def read_evidence(folder: Path, report: Report) -> dict[Key, Evidence]:
    """The evidence of each scenario in each language; nothing where the report came without.

    Raises:
        EvidenceForeignError: the file is not the one that the run wrote.
    """
    file = folder / EVIDENCE
    if not file.is_file():
        return {}
    written = file.read_bytes()
    if hashlib.sha256(written).hexdigest() != report.evidence:
        raise EvidenceForeignError(file)
    found = map(Evidence.model_validate_json, written.splitlines())
    return {(one.id, one.language): one for one in found}
