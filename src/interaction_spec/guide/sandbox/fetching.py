"""Python for the browser, and the libraries that the engine needs there: fetched by npm and pip, held to hashes."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from interaction_spec.guide.errors import SandboxNotFetchedError

PINS = Path(__file__).with_name("pins.json")
"""Every version and every hash; nothing else says what is fetched."""


def pins() -> dict[str, Any]:
    """What is fetched."""
    found: dict[str, Any] = json.loads(PINS.read_text("utf-8"))
    return found


def archive(folder: Path) -> Path:
    """Where the package of npm lies in the cache."""
    return folder / f"pyodide-{pins()['pyodide']['version']}.tgz"


def wheels(folder: Path) -> list[Path]:
    """The wheels in the cache that have a hash of ours, one for each pin, in the order of their names."""
    wanted = {pin["sha256"] for pin in pins()["wheels"].values()}
    return [path for path in sorted(folder.glob("*.whl")) if _digest(path, "sha256") in wanted]


def is_fetched(folder: Path) -> bool:
    """Whether the cache holds everything, and everything as it was pinned."""
    pyodide = archive(folder)
    there = pyodide.is_file() and _digest(pyodide, "sha512") == pins()["pyodide"]["sha512"]
    return there and len(wheels(folder)) == len(pins()["wheels"])


def fetch(folder: Path) -> None:
    """Fill the cache; what is there already is not fetched again.

    A site is built from what is in the cache without npm, pip or a network.

    Raises:
        SandboxNotFetchedError: npm or pip is missing or failed, or what came is not what was pinned.
    """
    if is_fetched(folder):
        return
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as name:
        room = Path(name).resolve()
        _fetch_pyodide(room)
        _fetch_wheels(room)
        for path in (*room.glob("*.tgz"), *room.glob("*.whl")):
            path.replace(folder / path.name)
    if not is_fetched(folder):
        raise SandboxNotFetchedError("what was fetched", "it does not have the hashes of pins.json")


def _fetch_pyodide(room: Path) -> None:
    package = f"pyodide@{pins()['pyodide']['version']}"
    run("npm", ["pack", package, "--pack-destination", str(room), "--ignore-scripts", "--loglevel=error"], room)


def _fetch_wheels(room: Path) -> None:
    lines = (f"{name}=={pin['version']} --hash=sha256:{pin['sha256']}\n" for name, pin in pins()["wheels"].items())
    (room / "requirements.txt").write_text("".join(lines), "utf-8")
    python = ["--implementation", "cp", "--python-version", pins()["python"], "--abi", f"cp{pins()['python']}"]
    target = ["--only-binary=:all:", "--platform", pins()["platform"], *python]
    command = ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    run(sys.executable, [*command, "--require-hashes", *target, "--dest", str(room), "-r", "requirements.txt"], room)


def run(program: str, arguments: Sequence[str], room: Path) -> None:
    """Run a program of this machine in a folder.

    Raises:
        SandboxNotFetchedError: it is missing, or it failed.
    """
    found = shutil.which(program)
    name = "pip" if program == sys.executable else program
    if found is None:
        raise SandboxNotFetchedError(name, "it is not on the PATH; it comes with Node.js")
    command = [found, *arguments]
    done = subprocess.run(command, cwd=room, capture_output=True, text=True, check=False)  # noqa: S603 (found on the PATH, with arguments of our own)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()[-3:]
        raise SandboxNotFetchedError(name, " ".join(said) or f"it ended with {done.returncode}")


def _digest(path: Path, algorithm: str) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, algorithm).hexdigest()
