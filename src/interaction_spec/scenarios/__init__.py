"""The text: feature files in, frozen values out. Nothing here needs the catalogue."""

from __future__ import annotations

from .feature import Feature, Role, Rule, Scenario, Step
from .keywords import KEYWORDS, Keywords
from .lists import EDGE_CASES, STATEMENTS, EdgeCase, Statement, read_edge_cases, read_statements
from .parsing import messages
from .reader import read_feature, read_features

__all__ = [
    "EDGE_CASES",
    "KEYWORDS",
    "STATEMENTS",
    "EdgeCase",
    "Feature",
    "Keywords",
    "Role",
    "Rule",
    "Scenario",
    "Statement",
    "Step",
    "messages",
    "read_edge_cases",
    "read_feature",
    "read_features",
    "read_statements",
]
