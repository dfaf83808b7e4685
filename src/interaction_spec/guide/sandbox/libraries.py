"""Python for the browser and its libraries in the form in which they are served, made once and kept in the cache."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import shutil
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from .fetching import PINS, archive, fetch, run, wheels

UNUSED = (
    "sqlalchemy/testing/", "sqlalchemy/ext/", "sqlalchemy/dialects/mssql/", "sqlalchemy/dialects/mysql/",
    "sqlalchemy/dialects/oracle/", "pydantic/v1/", "pydantic/mypy.py",
)  # fmt: skip
"""Parts of libraries that the engine never loads; should it do so one day, the sandbox does not start in the tests."""

COMPILE = Path(__file__).with_name("compile.mjs")

PACKED = ".packed"
"""The ending of files that we pack with gzip ourselves, whatever a host does; no server knows it and unpacks them."""

_AS_THEY_ARE = ("pyodide.mjs", "pyodide.asm.mjs", "python_stdlib.zip")
_LARGE = "pyodide.asm.wasm"
_LOCK = "pyodide-lock.json"
_DAWN = (1980, 1, 1, 0, 0, 0)


def ready(cache: Path) -> Path | None:
    """The folder of the files to be served; nothing where they were not obtained, or were made in another way."""
    made = cache / f"served-{_version()}"
    return made if made.is_dir() else None


def obtain(cache: Path) -> None:
    """Fetch what is missing and make the files to be served; a site is then built without npm, pip or a network.

    Raises:
        SandboxNotFetchedError: npm, pip or Node.js is missing or failed, or what came is not what was pinned.
    """
    if ready(cache):
        return
    fetch(cache)
    with tempfile.TemporaryDirectory(dir=cache) as name:
        room = Path(name).resolve() / "served"
        room.mkdir()
        _make(cache, room)
        for old in cache.glob("served-*"):
            shutil.rmtree(old)
        shutil.move(room, cache / f"served-{_version()}")


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """An archive without dates: the same files give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _DAWN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, content)
    return buffer.getvalue()


def packed(content: bytes) -> bytes:
    """The bytes, by gzip, without a date."""
    return gzip.compress(content, 9, mtime=0)


def _version() -> str:
    """What the files are made from and how."""
    return hashlib.sha256(PINS.read_bytes() + COMPILE.read_bytes() + repr(UNUSED).encode()).hexdigest()[:16]


def _make(cache: Path, room: Path) -> None:
    with tarfile.open(archive(cache)) as tar:
        tar.extractall(room.parent, filter="data")
    python = room.parent / "package"
    for name in _AS_THEY_ARE:
        shutil.copy(python / name, room)
    (room / (_LARGE + PACKED)).write_bytes(packed((python / _LARGE).read_bytes()))
    lock = json.loads((python / _LOCK).read_text("utf-8"))
    (room / _LOCK).write_text(json.dumps(lock | {"packages": {}}), "utf-8")  # we bring our own
    sources = room.parent / "sources.zip"
    sources.write_bytes(zipped(_of_wheels(wheels(cache))))
    run("node", [str(COMPILE), str(python), str(sources), str(room / "libraries.zip")], room)


def _of_wheels(files: Iterable[Path]) -> Iterable[tuple[str, bytes]]:
    for wheel in files:
        with zipfile.ZipFile(wheel) as source:
            for name in sorted(source.namelist()):
                if name.endswith((".py", ".so")) and not name.startswith(UNUSED):
                    yield name, source.read(name)
