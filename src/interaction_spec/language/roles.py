"""What a placeholder of a phrase means: its name tells its kind, in every phrase and every language."""

from __future__ import annotations

import re

CAPTIONS = {"window", "action", "button", "field", "question", "reason"}
"""Placeholders that hold the caption of something; the Match carries its key."""

OPTIONS = {"document": "document", "evaluation": "evaluation", "correspondence": "correspondence"}
"""Placeholders that hold an option, and its domain."""

BARE = {"count", "date", "time"}
"""Placeholders that are written without quote marks."""

PLACEHOLDER = re.compile(r"\{(\w+)\}")


def kind(role: str) -> str:
    """The kind of a placeholder: its name without the number that tells two of a kind apart."""
    return re.sub(r"_\d+$", "", role)


def roles(template: str) -> list[str]:
    """The placeholders of a template, in its order."""
    return PLACEHOLDER.findall(template)
