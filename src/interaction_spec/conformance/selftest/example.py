"""What a failure looks like: one wrong system, one scenario, told in each language. The guide shows these texts."""

from __future__ import annotations

import json
from pathlib import Path

from interaction_spec.conformance.specification import read_all
from interaction_spec.conformance.verify import Settings, verify
from interaction_spec.errors import CannotWrite
from interaction_spec.language import LANGUAGES, load
from interaction_spec.report.texts import failure_lines

from .all_mutants import MUTANTS

FILE = Path(__file__).with_name("failures.json")
MUTANT = "company-is-blind"
SCENARIO = "IM-SC-0150"
SUBJECT = "exec:node adapter.js"
"""The name under which the wrong system is said to have been asked."""


def failures(root: Path) -> dict[str, str]:
    """What is printed when the scenario fails, by language."""
    found = {}
    for language in LANGUAGES:
        verified = verify(read_all(root, [language]), MUTANTS[MUTANT].make, Settings(SCENARIO), name=SUBJECT)
        (result,), (evidence,) = verified.report.scenarios, verified.evidence
        found[language] = "\n".join(failure_lines(result, evidence.exchanges, load(language), SUBJECT))
    return found


def write_failures(root: Path) -> None:
    """Write the texts that the guide shows.

    Raises:
        CannotWrite: the file cannot be written.
    """
    try:
        FILE.write_text(json.dumps(failures(root), ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        raise CannotWrite(FILE, error.strerror or str(error)) from error
