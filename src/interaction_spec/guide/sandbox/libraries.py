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

from .fetching import PINS, archive, is_fetched, wheels

UNUSED = (
    "sqlalchemy/testing/", "sqlalchemy/ext/", "sqlalchemy/dialects/mssql/", "sqlalchemy/dialects/mysql/",
    "sqlalchemy/dialects/oracle/", "pydantic/v1/", "pydantic/mypy.py",
)  # fmt: skip
"""Parts of libraries that the engine never loads; should it do so one day, the sandbox does not start in the tests."""

PACKED = ".packed"
"""The ending of files that we pack with gzip ourselves, whatever a host does; no server knows it and unpacks them."""

_AS_THEY_ARE = ("pyodide.mjs", "pyodide.asm.mjs", "python_stdlib.zip")
_LARGE = "pyodide.asm.wasm"
_LOCK = "pyodide-lock.json"
_DAWN = (1980, 1, 1, 0, 0, 0)


def ready(cache: Path) -> Path | None:
    """The folder of the files to be served; nothing where they were not fetched."""
    made = cache / f"served-{_version()}"
    if not made.is_dir():
        if not is_fetched(cache):
            return None
        with tempfile.TemporaryDirectory(dir=cache) as name:
            room = Path(name) / "served"
            room.mkdir()
            _make(cache, room)
            shutil.move(room, made)
    return made


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
    """What the files are made from and how: pins, and this module."""
    return hashlib.sha256(PINS.read_bytes() + Path(__file__).read_bytes()).hexdigest()[:16]


def _make(cache: Path, room: Path) -> None:
    with tarfile.open(archive(cache)) as tar:
        for name in (*_AS_THEY_ARE, _LARGE, _LOCK):
            file = tar.extractfile(f"package/{name}")
            content = file.read() if file else b""
            if name == _LARGE:
                name, content = name + PACKED, packed(content)  # noqa: PLW2901 (it is served under another name)
            elif name == _LOCK:
                content = json.dumps(json.loads(content) | {"packages": {}}).encode()  # we bring our own
            (room / name).write_bytes(content)
    (room / "libraries.zip").write_bytes(zipped(_of_wheels(wheels(cache))))


def _of_wheels(files: Iterable[Path]) -> Iterable[tuple[str, bytes]]:
    for wheel in files:
        with zipfile.ZipFile(wheel) as source:
            for name in sorted(source.namelist()):
                if name.endswith((".py", ".so")) and not name.startswith(UNUSED):
                    yield name, source.read(name)
