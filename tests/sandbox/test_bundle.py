"""What is packed for the browser: enough to run there, nothing that is too heavy for it, and held to its pins."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from tests.guide.book import ROOT, unproved
from tests.sandbox.reader import procedures

from interaction_spec.guide.errors import SandboxNotFetchedError
from interaction_spec.guide.sandbox import bundle, fetching, libraries
from interaction_spec.language import load
from interaction_spec.language.catalogue import pack, unpack
from interaction_spec.model.match import packed, unpacked

VISITOR = """
import json, sys
heavy = {"babel", "rapidfuzz", "alembic", "psycopg", "gherkin", "greenlet", "mkdocs", "jinja2", "click", "rich", "yaml"}
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in heavy:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Wall())
from interaction_spec.sandbox import worker
worker.start(sys.stdin.read())
worker.do(json.dumps({"do": "open", "key": "contacts"}))
loaded = {name.partition(".")[0] for name in sys.modules} - sys.stdlib_module_names
print(json.dumps({"file": worker.__file__, "loaded": sorted(loaded)}))
"""


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What Python loads where there is nothing of ours but what is packed, and none of the heavy libraries."""
    folder = tmp_path_factory.mktemp("browser")
    for name in bundle.own_files():
        (folder / "interaction_spec" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "interaction_spec" / name).write_bytes(bundle.read(name))
    message = {
        "locale": "ru", "today": "2026-11-26", "scenario": procedures()["IM-P-13"],
        "catalogue": pack("ru", bundle.AREAS),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", VISITOR], input=json.dumps(message), capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": str(folder)}, cwd=folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    assert seen["file"].startswith(str(folder))
    return seen


def test_the_engine_runs_without_what_a_browser_would_load_for_nothing(visited: dict[str, Any]) -> None:
    """Babel, Alembic and the rest are not needed to open a window on a scenario's situation."""
    assert "interaction_spec" in visited["loaded"]


def test_every_library_that_is_loaded_is_pinned(visited: dict[str, Any]) -> None:
    """Nothing would be missing in the browser."""
    pinned = {name.replace("-", "_") for name in fetching.pins()["wheels"]}
    ours = {"interaction_spec", "_distutils_hack", "__main__"}
    loaded = {name for name in visited["loaded"] if not name.startswith(("_sysconfigdata", "_cython", "cython"))}
    assert loaded - ours <= pinned | {"_virtualenv"}


def test_every_pin_has_its_hash() -> None:
    """What is fetched is what was tried, down to the byte."""
    pins = fetching.pins()
    assert re.fullmatch(r"[0-9a-f]{128}", pins["pyodide"]["sha512"])
    assert all(re.fullmatch(r"[0-9a-f]{64}", pin["sha256"]) and pin["version"] for pin in pins["wheels"].values())


def test_the_pins_are_versions_that_this_package_allows() -> None:
    """The browser runs nothing that a plain install would refuse."""
    allowed = {one.name: one.specifier for one in map(Requirement, requires("interaction-spec") or ())}
    wheels = fetching.pins()["wheels"]
    assert all(wheels[name]["version"] in allowed[name] for name in ("pydantic", "sqlalchemy"))


def test_a_match_survives_packing() -> None:
    """Dates, times and amounts are what they were; so a scenario means the same in the browser."""
    for scenario in procedures().values():
        for role in ("given", "when", "then"):
            for one in scenario[role]:
                assert json.loads(json.dumps(packed(unpacked(one)))) == one


@pytest.mark.parametrize("locale", ["en", "fr_CA", "ru"])
def test_a_catalogue_survives_packing(locale: str) -> None:
    """Texts, what a region changes, and plural forms."""
    whole, small = load(locale), unpack(json.loads(json.dumps(pack(locale, {"window", "data"}))))
    assert small.of("window") == whole.of("window")
    assert [small.plural(count) for count in range(30)] == [whole.plural(count) for count in range(30)]


def test_two_packings_are_the_same_bytes() -> None:
    """A browser keeps what it has when nothing changed."""
    first, second = (libraries.zipped([("a.py", b"1")]) for _ in range(2))
    assert (first, libraries.packed(b"1")) == (second, libraries.packed(b"1"))


def test_without_the_libraries_there_is_no_bundle(tmp_path: Path) -> None:
    """A guide is built without them."""
    assert bundle.bundle(tmp_path, unproved()) is None


def test_a_missing_npm_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the way to build the guide all the same."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SandboxNotFetchedError, match=r"npm: it is not on the PATH.*leave --sandbox out"):
        libraries.obtain(tmp_path / "cache")


@pytest.mark.skipif(os.name == "nt", reason="the miniature is a shell script")
def test_what_npm_says_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A registry that cannot be reached is no riddle."""
    (tmp_path / "npm").write_text("#!/bin/sh\necho 'no registry today' >&2\nexit 1\n", "utf-8")
    (tmp_path / "npm").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    with pytest.raises(SandboxNotFetchedError, match="npm: no registry today"):
        libraries.obtain(tmp_path / "cache")


def test_what_is_not_what_was_pinned_is_not_served(tmp_path: Path) -> None:
    """A cache that was tampered with counts for nothing."""
    (tmp_path / fetching.archive(tmp_path).name).write_bytes(b"something else")
    assert not fetching.is_fetched(tmp_path)


def test_what_is_fetched_is_never_committed() -> None:
    """It lies where git looks away."""
    ignored = (ROOT / ".gitignore").read_text("utf-8").split()
    assert "build/" in ignored
