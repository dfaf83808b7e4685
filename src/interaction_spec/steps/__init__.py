"""Meaning: a Match and a Story become operations or an expectation. No human language, no pytest."""

from __future__ import annotations

from . import actions, clicks, expectations, extensions, people, situations
