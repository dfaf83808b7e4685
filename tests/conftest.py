"""What every room of the tests shares: pytest's own tester, and the way to the miniatures."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

# `tests.miniatures` is the name under which mypy knows the module, and a subject is named on the command line.
sys.path.insert(0, str(ROOT))

pytest_plugins = ["pytester"]
