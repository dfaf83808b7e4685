"""The windows of the sources: the shared vocabulary of features and guide.

A window is opened (by page search, from a record, by an action of another window), asks its query, lets fields be
filled, and sends operations at its commit points: a button, an action, a field that is validated, a row that is left.
Procedures walk the windows of NAV 2017.
"""

from __future__ import annotations

from .base import Effect, Window
from .interactions import INTERACTIONS
from .segments import SEGMENTS
from .setup import SETUP

WINDOWS: dict[str, Window] = {**SETUP, **INTERACTIONS, **SEGMENTS}
"""Every window, by key."""

SEARCHABLE: tuple[str, ...] = (
    "contacts", "salespeople", "interaction_groups", "interaction_templates", "interaction_template_setup",
    "marketing_setup", "no_series", "postponed_interactions", "interaction_log_entries",
    "delete_canceled_log_entries", "segments", "logged_segments", "delete_canceled_logged_segments", "campaign_entries",
)  # fmt: skip
"""The windows that page search opens. A list of the home page, such as Active Segments, is not among them."""

__all__ = ["SEARCHABLE", "WINDOWS", "Effect", "Window"]
