"""Every mutant: whoever imports this has the register complete."""

from __future__ import annotations

from . import (
    mutants_creating,
    mutants_extensions,
    mutants_log,
    mutants_logged_segments,
    mutants_postponing,
    mutants_recording,
    mutants_segments,
    mutants_statistics,
    mutants_templates,
)
from .mutant import MUTANTS

TOPICS = (
    mutants_creating,
    mutants_extensions,
    mutants_log,
    mutants_logged_segments,
    mutants_postponing,
    mutants_recording,
    mutants_segments,
    mutants_statistics,
    mutants_templates,
)
"""The modules that enter mutants; a new one is imported here."""

__all__ = ["MUTANTS", "TOPICS"]
