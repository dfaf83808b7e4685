"""Telephone calls: what rule scenarios say of them."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.match import Match

from .actions import origin, send, with_line
from .registry import Asking, step
from .story import Story
from .values import arguments


def _said(match: Match) -> dict[str, Any]:
    """The number that was called, where the table says so, and the form."""
    row = arguments(match.table[0]) if match.table else {}
    via = {"contact_via": row.pop("contact_via")} if "contact_via" in row else {}
    return {**via, "form": op.Form(**row)}


@step("when", "call.contact", "call.contact_with")
def _call(match: Match, story: Story) -> Asking:
    yield from send(story, op.InteractionPhoneCall(origin=origin(match), **_said(match)))
    return None


@step("when", "call.line", "call.blank")
def _call_line(match: Match, story: Story) -> Asking:
    yield from with_line(match, story, op.InteractionPhoneCall, {})
    return None
