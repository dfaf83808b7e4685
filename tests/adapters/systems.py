"""The adapters that are shown as examples: how each is started, or why it cannot be here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

HERE = Path(__file__).parent
MINIMAL = HERE / "python" / "minimal.py"
JAVASCRIPT = HERE / "javascript" / "adapter.mjs"
GO = HERE / "go" / "main.go"


def tool(name: str, package: str) -> str:
    """The path of a program; without it the test is skipped."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed (Debian: apt-get install {package})")
    return found


def python() -> str:
    """The minimal adapter, by the Python that runs the tests."""
    return f'exec:"{sys.executable}" "{MINIMAL}"'


def javascript() -> str:
    """The JavaScript adapter on stdio."""
    return f'exec:"{tool("node", "nodejs")}" "{JAVASCRIPT}"'


def go(folder: Path) -> str:
    """The Go adapter, compiled into a folder, without a network."""
    binary = folder / "adapter"
    environment = os.environ | {"GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOCACHE": str(folder / "cache")}
    command = [tool("go", "golang-go"), "build", "-o", str(binary), str(GO)]
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True, timeout=300)
    return f'exec:"{binary}"'


@contextmanager
def javascript_over_http() -> Iterator[str]:
    """The JavaScript adapter as a server on a port that is free."""
    command = [tool("node", "nodejs"), str(JAVASCRIPT), "--http", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            yield server.stdout.readline().strip()
        finally:
            server.terminate()
