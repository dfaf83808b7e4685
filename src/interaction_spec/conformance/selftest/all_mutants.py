"""Every mutant: whoever imports this has the register complete."""

from __future__ import annotations

from . import (
    mutants_calls,
    mutants_campaign_marks,
    mutants_campaigns,
    mutants_contacts,
    mutants_creating,
    mutants_criteria_limits,
    mutants_extensions,
    mutants_log,
    mutants_logged_segments,
    mutants_numbers,
    mutants_order,
    mutants_people,
    mutants_postponing,
    mutants_recording,
    mutants_segment_criteria,
    mutants_segment_delivery,
    mutants_segment_header,
    mutants_segment_languages,
    mutants_segment_lines,
    mutants_segment_log,
    mutants_segment_reuse,
    mutants_segment_values,
    mutants_segments,
    mutants_setup,
    mutants_statistics,
    mutants_templates,
)
from .mutant import MUTANTS

TOPICS = (
    mutants_calls,
    mutants_campaign_marks,
    mutants_campaigns,
    mutants_contacts,
    mutants_creating,
    mutants_criteria_limits,
    mutants_extensions,
    mutants_log,
    mutants_logged_segments,
    mutants_numbers,
    mutants_order,
    mutants_people,
    mutants_postponing,
    mutants_recording,
    mutants_segment_criteria,
    mutants_segment_delivery,
    mutants_segment_header,
    mutants_segment_languages,
    mutants_segment_lines,
    mutants_segment_log,
    mutants_segment_reuse,
    mutants_segment_values,
    mutants_segments,
    mutants_setup,
    mutants_statistics,
    mutants_templates,
)
"""The modules that enter mutants; a new one is imported here."""

__all__ = ["MUTANTS", "TOPICS"]
