"""The text: feature files in, frozen values out. Nothing here needs the catalogue."""

from __future__ import annotations

from .feature import Feature, Role, Rule, Scenario, Step
from .keywords import KEYWORDS, Keywords
from .lists import EDGE_CASES, STATEMENTS, EdgeCase, Statement, read_edge_cases, read_statements
from .parsing import messages
from .profiles import EXTENSIONS, FULL, Profiles, broken_seals, read_profiles, unknown_scenarios
from .reader import read_feature, read_features

__all__ = [
    "EDGE_CASES",
    "EXTENSIONS",
    "FULL",
    "KEYWORDS",
    "STATEMENTS",
    "EdgeCase",
    "Feature",
    "Keywords",
    "Profiles",
    "Role",
    "Rule",
    "Scenario",
    "Statement",
    "Step",
    "broken_seals",
    "messages",
    "read_edge_cases",
    "read_feature",
    "read_features",
    "read_profiles",
    "read_statements",
    "unknown_scenarios",
]
