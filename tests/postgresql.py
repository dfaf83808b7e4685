"""A PostgreSQL server of our own: made for a run of tests, thrown away after it.

It is reached through a socket in its own folder, so that neither a port nor a server that is there already matters.
"""

from __future__ import annotations

import getpass
import itertools
import os
import re
import shlex
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from psycopg import sql

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{folder}'
max_connections = 40
shared_buffers = 16MB
log_min_messages = fatal
"""
UNSAFE = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n"
"""What survives a killed server, though not a loss of power."""


def binaries() -> Path | None:
    """The folder of the newest installed server; Debian does not put it on the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    on_path = shutil.which("initdb")
    everywhere = [Path(on_path).resolve()] if on_path else found
    return everywhere[-1].parent if everywhere else None


@contextmanager
def cluster(*, durable: bool = False) -> Iterator[Cluster]:
    """A server that runs; a durable one would also survive a loss of power."""
    programs = binaries()
    assert programs is not None, "PostgreSQL is not installed"
    folder = Path(tempfile.mkdtemp(prefix="postgresql-"))  # not pytest's: a socket's path must be short
    made = Cluster(programs, folder)
    with made.guarded():
        made.create(SETTINGS.format(folder=folder) + ("" if durable else UNSAFE))
        made.start()
        yield made


def _other_user() -> str | None:
    """The server refuses to be run by root."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    import pwd  # Windows has none, nor root

    names = {user.pw_name for user in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


class Cluster:
    """A server and its folder."""

    def __init__(self, programs: Path, folder: Path) -> None:
        """Nothing is done yet."""
        self._programs = programs
        self._folder = folder
        self._user = _other_user()
        self._numbers = itertools.count(1)
        self.address = f"postgresql://{getpass.getuser()}@/postgres?host={folder}"
        if self._user:
            shutil.chown(folder, self._user)

    def create(self, settings: str) -> None:
        """Make an empty server, whose own order of letters is not the one of code points."""
        newest = int(re.findall(r"\d+", self._run("initdb", "--version"))[0])
        order = ["--locale-provider=icu", "--icu-locale=en"] if newest >= 15 else []
        who = ["--username", getpass.getuser(), "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"]
        self._run("initdb", "-D", str(self._folder / "data"), *who, *order)
        (self._folder / "data" / "postgresql.auto.conf").write_text(settings, "utf-8")

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Stop and remove the server in the end, also when this process is killed: a guard then sees its pipe close."""
        stop = shlex.join(self._command("pg_ctl", "-D", str(self._folder / "data"), "-s", "-w", "-m", "fast", "stop"))
        script = f"read -r _; {stop} 2>/dev/null; rm -rf {shlex.quote(str(self._folder))}"
        with subprocess.Popen(["sh", "-c", script], stdin=subprocess.PIPE, start_new_session=True):
            yield

    def start(self) -> None:
        """Start, and wait until it answers."""
        self._control("start", "-w", "-l", str(self._folder / "log"))

    def stop(self, mode: str = "fast") -> None:
        """Stop; `immediate` is as good as a kill."""
        if (self._folder / "data" / "postmaster.pid").exists():
            self._control("stop", "-w", "-m", mode)

    def store(self) -> str:
        """The URL of a store that nobody has used: a schema of its own."""
        name = f"store_{next(self._numbers)}"
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(name)))
        return f"{self.address}&options=-csearch_path%3D{name}"

    def _control(self, *words: str) -> None:
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-s", *words)

    def _command(self, program: str, *words: str) -> list[str]:
        become = ["runuser", "-u", self._user, "--"] if self._user else []
        return [*become, str(self._programs / program), *words]

    def _run(self, program: str, *words: str) -> str:
        """Run one of its programs; what it says is shown when it fails."""
        with tempfile.TemporaryFile("w+") as said:  # a pipe would be kept open by the server that is started
            done = subprocess.run(
                self._command(program, *words), cwd=self._folder, stdout=said, stderr=said, check=False, timeout=120
            )
            said.seek(0)
            told = said.read()
        assert done.returncode == 0, f"{program}: {told}"
        return told
