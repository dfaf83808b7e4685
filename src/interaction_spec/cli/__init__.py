"""The command line: parses, wires, prints. It decides nothing.

Exit codes: 0 conformant, whole or done; 1 not conformant, or the specification has problems; 2 wrong call;
3 the system could not be asked; 4 the specification is at fault; 5 incomplete.
"""

from __future__ import annotations

import sys

from interaction_spec.errors import CatalogueBroken

try:
    from . import catalogues, examining, proving, publishing, reporting, running, selftesting, serving
    from .base import main
except CatalogueBroken as error:  # a language.toml is read on import, and no catalogue can be asked for words
    print("{path}: {detail}".format(**error.params), file=sys.stderr)  # noqa: T201 (there is no console yet)
    sys.exit(4)

__all__ = [
    "catalogues", "examining", "main", "proving", "publishing", "reporting", "running", "selftesting", "serving",
]  # fmt: skip
