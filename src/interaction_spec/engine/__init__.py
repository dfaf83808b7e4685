"""What happens: the reference engine, a subject like any other."""

from __future__ import annotations

from .engine import Engine


def reference() -> Engine:
    """A fresh engine on a store of its own in memory."""
    return Engine()


__all__ = ["Engine", "reference"]
