"""The text: feature files in, frozen values out. Nothing here needs the catalogue."""

from __future__ import annotations

from .feature import Feature, Role, Rule, Scenario, Step
from .keywords import KEYWORDS, Keywords
from .reader import read_feature, read_features

__all__ = [
    "KEYWORDS",
    "Feature",
    "Keywords",
    "Role",
    "Rule",
    "Scenario",
    "Step",
    "read_feature",
    "read_features",
]
