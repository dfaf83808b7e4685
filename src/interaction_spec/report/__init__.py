"""Result and evidence as data, then as text."""

from __future__ import annotations

from .results import (
    PASSED_OVER,
    Deviation,
    Evidence,
    Exchange,
    Failure,
    ProfileResult,
    Report,
    RequirementResult,
    ScenarioResult,
    Status,
    SubjectInfo,
    Verdict,
)
from .writing import read_report, write_report

__all__ = [
    "PASSED_OVER", "Deviation", "Evidence", "Exchange", "Failure", "ProfileResult", "Report", "RequirementResult",
    "ScenarioResult", "Status", "SubjectInfo", "Verdict", "read_report", "write_report",
]  # fmt: skip
