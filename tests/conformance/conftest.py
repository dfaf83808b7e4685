"""The specification and its catalogues, copied so that they can be broken."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.conformance.broken import LOCALE, ROOT, Catalogues, Specification, copy

from interaction_spec.conformance.specification import read_all
from interaction_spec.language import catalogues_from
from interaction_spec.scenarios import Feature


@pytest.fixture(scope="session")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Specification:
    """The real specification, copied once."""
    return copy(tmp_path_factory.mktemp("specification"))


@pytest.fixture
def spec(copied: Specification) -> Iterator[Specification]:
    """The copy, whole before and after."""
    yield copied
    copied.mend()


@pytest.fixture(scope="session")
def few_files(tmp_path_factory: pytest.TempPathFactory) -> Specification:
    """A few files of the real specification: what a single sentence says does not need the others."""
    names = ("templates/groups", "templates/templates", "postponing/postpone", "log/cancel", "log/open", "segments/log")
    return copy(tmp_path_factory.mktemp("few"), [f"{name}.feature" for name in names])


@pytest.fixture
def few(few_files: Specification) -> Iterator[Specification]:
    """The few files, whole before and after."""
    yield few_files
    few_files.mend()


@pytest.fixture
def catalogues(tmp_path: Path) -> Iterator[Catalogues]:
    """A copy of the catalogues, read by everything instead of the real ones."""
    root = Path(shutil.copytree(LOCALE, tmp_path / "locale"))
    with catalogues_from(root):
        yield Catalogues(root)


@pytest.fixture(scope="session")
def features() -> dict[str, tuple[Feature, ...]]:
    """The real specification, in all its languages."""
    return read_all(ROOT / "features")
