"""Pages that tell the truth: their commands are run, and the files that they show are those of the examples.

After a change of the tool: `python -m tests.adapters.quoting`, from the root, writes what is printed now.
"""

from __future__ import annotations

import difflib
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from click.testing import CliRunner
from tests.adapters.systems import GO, HERE, JAVASCRIPT, MINIMAL

from interaction_spec.cli import main

ROOT = HERE.parents[1]
PAGES = {name: ROOT / "docs/en/implement" / f"{name}.md" for name in ("tutorial", "adapters", "ci")}
SHOWN = {"adapter.mjs": JAVASCRIPT, "main.go": GO}
"""The files that a page shows whole."""
_BLOCK = re.compile(r'^```(?P<kind>\w+)(?: title="(?P<title>[^"]+)")?\n(?P<body>.*?)^```$', re.MULTILINE | re.DOTALL)
_SECTION = re.compile(r"^## .*\{ #step-(?P<number>\d+) \}$", re.MULTILINE)
_PROGRESS = re.compile(r"^\d+ of \d+\n+", re.MULTILINE)
_PASSED_OVER = re.compile(
    r"^(\d+ scenarios? do(?:es)? not apply.*\n)(?:\d+ scenarios? do(?:es)? not apply.*\n)+", re.MULTILINE
)
"""What a system does not claim, a line for each claim: the first one is shown."""


def step(number: int) -> str:
    """The adapter at one step; it begins with an empty file, and the last step before deviations is the example."""
    if number == 1:
        return ""
    file = MINIMAL if number == 8 else HERE / "python" / "steps" / f"step_{number}.py"
    return file.read_text("utf-8")


def difference(number: int) -> str:
    """What a step changes, without the names of the files."""
    lines = difflib.unified_diff(step(number - 1).splitlines(), step(number).splitlines(), n=2, lineterm="")
    return "".join(f"{line}\n" for line in [*lines][2:])


@dataclass
class Desk:
    """A folder in which the commands of the page are carried out one after the other."""

    code: int = 0
    runner: CliRunner = field(default_factory=CliRunner)

    def run(self, command: str) -> str:
        """What a command prints."""
        match shlex.split(command):
            case ["interaction-spec", *words]:
                result = self.runner.invoke(main, words, catch_exceptions=False)
                self.code = result.exit_code
                said = result.stdout.replace(f"{ROOT}{os.sep}", "…/") + _PROGRESS.sub("", result.stderr)
                return _PASSED_OVER.sub(r"\1…\n", said)
            case ["cat", name]:
                return Path(name).read_text("utf-8")
            case ["echo", "$?"]:
                return f"{self.code}\n"
        raise AssertionError(command)

    def session(self, body: str) -> str:
        """The commands of a block, each with what it prints."""
        commands = [line for line in body.splitlines() if line.startswith("$ ")]
        return "".join(f"{command}\n{self.run(command.removeprefix('$ '))}" for command in commands)


def sections(page: str) -> Iterator[tuple[int, str]]:
    """The parts of a page, each with the number of its step; before the first one stands the adapter as it ends."""
    parts = _SECTION.split(page)
    yield 8, parts[0]
    for number, text in zip(parts[1::2], parts[2::2], strict=True):
        yield int(number), text


def told_anew(page: str) -> str:
    """The page with what the files hold and the commands print now. Works in the current folder."""
    desk, headings = Desk(), ["", *(found.group() for found in _SECTION.finditer(page))]
    written = []
    for number, text in sections(page):

        def block(found: re.Match[str], number: int = number) -> str:
            opening = found.group().splitlines()[0]
            return f"{opening}\n{_body(found, number, desk)}```"

        Path("adapter.py").write_text(step(number), "utf-8")
        written += [headings.pop(0), _BLOCK.sub(block, text)]
    return "".join(written)


def _body(found: re.Match[str], number: int, desk: Desk) -> str:
    match found["kind"], found["title"]:
        case "console", _:
            return desk.session(found["body"])
        case "python", "adapter.py":
            return step(number)
        case "diff", "adapter.py":
            return difference(number)
        case _, str(title) if title in SHOWN:
            return SHOWN[title].read_text("utf-8")
        case _, str(title):
            Path(title).write_text(found["body"], "utf-8")
    return found["body"]


def environment() -> dict[str, str]:
    """An environment that speaks English, and in which `python3` is the Python that runs the tests."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return os.environ | {"PATH": path, "LC_ALL": "C.UTF-8"}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, chdir(folder), mock.patch.dict(os.environ, environment()):
        for page in PAGES.values():
            page.write_text(told_anew(page.read_text("utf-8")), "utf-8")
