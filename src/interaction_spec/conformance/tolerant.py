"""Answers may say more than was asked."""

from __future__ import annotations

from typing import Any


def tolerant(schema: Any) -> Any:
    """A schema of an answer: a system may say more than it is asked, and what we do not know is passed over."""
    if isinstance(schema, list):
        return [tolerant(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: tolerant(one) for key, one in schema.items() if (key, one) != ("additionalProperties", False)}
