"""Meaning: a Match and a Story become operations or an expectation. No human language, no pytest."""

from __future__ import annotations

from . import (
    actions,
    calls,
    campaigns,
    clicks,
    criteria,
    expectations,
    extensions,
    figures,
    log,
    people,
    register,
    segments,
    situations,
    texts,
)
from .registry import STEPS, Asking, Check, Meaning
from .story import FIRST_DAY, Story

__all__ = [
    "FIRST_DAY",
    "STEPS",
    "Asking",
    "Check",
    "Meaning",
    "Story",
    "actions",
    "calls",
    "campaigns",
    "clicks",
    "criteria",
    "expectations",
    "extensions",
    "figures",
    "log",
    "people",
    "register",
    "segments",
    "situations",
    "texts",
]
