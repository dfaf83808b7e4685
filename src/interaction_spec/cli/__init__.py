"""The command line: parses, wires, prints. It decides nothing.

Exit codes: 0 conformant, whole or done; 1 not conformant, or the specification has problems; 2 wrong call;
3 the system could not be asked; 4 the specification is at fault; 5 incomplete.
"""

from __future__ import annotations

from . import catalogues, examining, proving, publishing, reporting, running, selftesting, serving
from .base import main

__all__ = [
    "catalogues", "examining", "main", "proving", "publishing", "reporting", "running", "selftesting", "serving",
]  # fmt: skip
