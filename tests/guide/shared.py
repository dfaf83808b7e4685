"""The whole guide, built once for all workers and files of a test run."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.guide.book import ROOT, report
from tests.guide.project import whole

from interaction_spec.guide.build import SANDBOX, build
from interaction_spec.report import Status

PATIENCE = 600.0
"""Seconds in which another worker must have made what it has begun."""


def project(factory: pytest.TempPathFactory) -> Path:
    """The whole guide, after a run that was green in French and Russian, and failed in Spanish."""
    return _once(factory, "project", lambda folder: whole(folder, report(es=Status.FAILED)))


def online(factory: pytest.TempPathFactory) -> Path:
    """Its site, as files for a server; with the sandbox, where that was fetched."""
    root = project(factory)
    return _once(factory, "online", lambda folder: build(root, folder, root / "report", sandbox=ROOT / SANDBOX))


def offline(factory: pytest.TempPathFactory) -> Path:
    """Its site, for reading from files."""
    root = project(factory)
    return _once(factory, "offline", lambda folder: build(root, folder, root / "report", offline=True))


def _once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that all workers share: the first who needs it makes it, the others wait."""
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, draft, lock = shared / f"guide-{name}", shared / f"guide-{name}-draft", shared / f"guide-{name}-lock"
    end = time.monotonic() + PATIENCE
    while not folder.exists():
        try:
            lock.mkdir()
        except FileExistsError:
            if time.monotonic() > end:
                pytest.fail(f"{folder} was begun by another worker, and never finished")
            time.sleep(0.1)
            continue
        try:
            if not folder.exists():  # finished since we looked
                make(draft)
                draft.rename(folder)
        finally:
            lock.rmdir()
    return folder
