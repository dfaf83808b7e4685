"""The wheel, not the checkout: a plain install verifies and publishes without one."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from interaction_spec.report import Verdict, read_report

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
CARRIED = {
    "features": "bundle/features",
    "docs": "bundle/docs",
    "src/interaction_spec/language/locale": "language/locale",
    "src/interaction_spec/schemas": "schemas",
    "src/interaction_spec/report/templates": "report/templates",
    "src/interaction_spec/guide": "guide",
}
"""What a plain install needs besides Python: where it stands in the checkout, and where in the package."""


def pip(*words: str | Path) -> None:
    """Call pip; what it says is shown when it fails."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--wheel-dir", folder, ROOT)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment that holds the wheel, and borrows its dependencies from this one."""
    home = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    python = home / "bin" / "python"
    pip("--python", python, "install", "--no-deps", "--no-index", wheel)
    (packages,) = home.glob("lib/python*/site-packages")
    # A folder that a .pth names is searched last, and its own .pth files, that of this checkout too, are not read.
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return home / "bin"


def call(installed: Path, empty: Path, *words: str, name: str = "interaction-spec") -> subprocess.CompletedProcess[str]:
    """Call an installed command in an empty folder."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | {"LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [installed / name, *words],
        cwd=empty, env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


@pytest.mark.parametrize("source", CARRIED)
def test_the_wheel_carries_every_file(wheel: Path, source: str) -> None:
    """Features, pages, catalogues, schemas, templates and theme are inside, all of them, byte for byte."""
    tracked = subprocess.run(
        ["git", "ls-files", "-z", source], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    files = [Path(name).relative_to(source) for name in tracked if name and (ROOT / name).is_file()]

    with zipfile.ZipFile(wheel) as archive:
        carried = {name: archive.read(name) for name in archive.namelist()}

    assert files
    for file in files:
        name = f"interaction_spec/{CARRIED[source]}/{file.as_posix()}"
        assert carried[name] == (ROOT / source / file).read_bytes(), name


def test_the_wheel_carries_what_else_is_needed(wheel: Path) -> None:
    """The site's settings, the licence and the mark of a typed package are inside; tests and builds are not."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()

    assert "interaction_spec/bundle/mkdocs.yml" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if "/build/" in name or "__pycache__" in name or name.startswith("tests")]


def test_the_wheel_is_typed(wheel: Path) -> None:
    """A package that calls itself typed carries the marker that type checkers look for."""
    with zipfile.ZipFile(wheel) as archive:
        assert "interaction_spec/py.typed" in archive.namelist()


def test_check_runs_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    """The specification that a plain install carries is whole, and the first line says where it lies."""
    done = call(installed, tmp_path, "check")

    assert done.returncode == 0, done.stdout + done.stderr
    assert str(installed.parent) in done.stdout.splitlines()[0]
    assert list(tmp_path.iterdir()) == []


def test_verify_runs_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    """A plain install verifies the reference engine in a language, and writes the report where we are."""
    done = call(installed, tmp_path, "verify", "--language", "ru")

    report = read_report(tmp_path / "build" / "report")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (report.verdict, report.languages) == (Verdict.CONFORMANT, ("ru",))


def test_a_failure_under_pytest_can_be_run_again(installed: Path, tmp_path: Path) -> None:
    """The call that a failure ends with chooses that scenario, in an empty folder too."""
    words = "--pyargs interaction_spec --spec-language es -k IM-SC-0136 --subject exec:nobody"

    done = call(installed, tmp_path, "-m", "pytest", *words.split(), name="python")

    assert f"pytest {words}\n" in done.stdout
    assert "1 failed" in done.stdout


def test_publish_runs_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    """A plain install builds the guide in every locale, with the verdict in it, and changes nothing in the package."""
    (package,) = installed.parent.glob("lib/python*/site-packages/interaction_spec")
    before = {file for file in package.rglob("*") if "__pycache__" not in file.parts}

    done = call(installed, tmp_path, "publish")

    assert done.returncode == 0, done.stdout + done.stderr
    assert {"index.html", "fr", "fr-CA", "es", "ru"} <= {file.name for file in (tmp_path / "site").iterdir()}
    assert {file for file in package.rglob("*") if "__pycache__" not in file.parts} == before
    assert read_report(tmp_path / "build" / "report").verdict is Verdict.CONFORMANT


def test_pytest_runs_the_suite_of_the_wheel(installed: Path, tmp_path: Path) -> None:
    """`pytest --pyargs interaction_spec` runs the features that a plain install carries, in an empty folder."""
    chosen = ("--pyargs", "interaction_spec", "--spec-language", "es", "-m", 'capability(name="statistics")', "-q")

    done = call(installed, tmp_path, "-m", "pytest", "-p", "no:cacheprovider", *chosen, name="python")

    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout
