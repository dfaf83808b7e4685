"""The whole guide, built once for all who look at its files."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.guide.book import report
from tests.guide.project import whole

from interaction_spec.guide.build import build
from interaction_spec.report import Status


@pytest.fixture(scope="session")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its site, after a run that failed in Spanish."""
    root = whole(tmp_path_factory.mktemp("whole"), report(es=Status.FAILED))
    site = tmp_path_factory.mktemp("guide") / "site"
    build(root, site, root / "report")
    return site
