"""Processes for tests that need several."""

from __future__ import annotations

from multiprocessing import get_all_start_methods, get_context
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

# No plain fork: it would inherit our connections to stores. A server that forks has loaded the engine once for all.
PROCESSES: ForkServerContext | SpawnContext
if "forkserver" in get_all_start_methods():
    PROCESSES = get_context("forkserver")
    PROCESSES.set_forkserver_preload(["interaction_spec.engine"])
else:
    PROCESSES = get_context("spawn")
