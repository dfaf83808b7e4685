"""Carriers: how an operation reaches a system that is not a Python object, and how its answer comes back."""

from __future__ import annotations

from .http import Post, loopback
from .stdio import Process
from .wire import Carried, Patience

__all__ = ["Carried", "Patience", "Post", "Process", "loopback"]
