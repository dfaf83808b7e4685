"""Runs of the real specification, each made once however many tests look at it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from tests.conformance.broken import Specification

from interaction_spec.conformance.specification import read_all
from interaction_spec.conformance.verify import Settings, Verified, verify
from interaction_spec.model.protocol import Subject


@cache
def run(factory: Callable[[], Subject], only: str = "") -> Verified:
    """Run the specification against a system, in all languages."""
    return verify(read_all(Specification.real()), factory, Settings(only), name="miniature")
