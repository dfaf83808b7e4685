"""Logging a segment of 100,000 contacts on SQLite, against raw `sqlite3.executemany` of the rows that it makes.

Both sides write into a copy of one file: the same table, indexes and pragmas, one transaction with its commit. The raw
side has its rows ready and lets the database number them. The engine's side is the whole operation `segment.log`:
checks, entries, register, the segment gone. Filling the segment is not timed; the extension `history` is off, and no
line has anything to send.

    python tests/benchmarks/log_segment.py [ROUNDS] [--lines N] [--no-postgresql]

The last line is one JSON object; `ratio` is ours / raw, the bar is 1.2.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds its neighbours

from tests.benchmarks import measuring

from interaction_spec.engine import Engine
from interaction_spec.engine.store.tables import entry
from interaction_spec.model import operations as op

BAR = 1.2
COLUMNS = ", ".join(f'"{column.name}"' for column in entry.c if not column.primary_key)
ROWS = f"SELECT {COLUMNS} FROM entry ORDER BY entry"  # noqa: S608 (our own names)
INSERT = f"INSERT INTO entry ({COLUMNS}) VALUES ({{}})"  # noqa: S608 (as above)


class Sqlite:
    """Both sides on copies of one prepared file."""

    def __init__(self, folder: Path, lines: int) -> None:
        """Prepare the file, and log once to know the rows."""
        self._prepared, self._place = folder / "prepared.db", folder / "run.db"
        people = measuring.contacts(lines)
        measuring.build(self._prepared, people)
        with Engine(self._prepared) as engine:
            self._segment = measuring.segment(engine, people)
        self.engine()
        connection = sqlite3.connect(self._place)
        self._rows = connection.execute(ROWS).fetchall()
        connection.close()
        if len(self._rows) != lines:
            sys.exit(f"{len(self._rows)} entries instead of {lines}")
        self.pragmas = measuring.same_pragmas(self._place)
        self.indexes = measuring.indexes(self._place)

    def engine(self, *, follow_up: bool = False) -> float:
        """Log the segment."""
        with Engine(measuring.copy(self._prepared, self._place)) as engine:
            logging = op.SegmentLog(segment=self._segment, follow_up=follow_up)
            return measuring.timed(lambda: measuring.ask(engine, logging))

    def follow_up(self) -> float:
        """Log the segment and open another one with the same contacts."""
        return self.engine(follow_up=True)

    def raw(self) -> float:
        """Write the rows that logging makes."""
        connection = measuring.raw(measuring.copy(self._prepared, self._place))
        insert = INSERT.format(", ".join("?" * len(self._rows[0])))

        def write() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(insert, self._rows)
            connection.execute("COMMIT")

        seconds = measuring.timed(write)
        connection.close()
        return seconds


class Postgresql:
    """Both sides in one schema of a server that would survive a loss of power."""

    def __init__(self, url: str, lines: int) -> None:
        """Prepare the contacts, and log once to know the rows."""
        import psycopg

        self._url = url
        self._people = measuring.contacts(lines)
        measuring.build(url, self._people)
        self._connection = psycopg.connect(url, autocommit=True)
        self.engine()
        self._rows = self._connection.execute(ROWS).fetchall()

    def _empty(self) -> None:
        for statement in ("TRUNCATE entry", "TRUNCATE segment_line CASCADE", "VACUUM ANALYZE", "CHECKPOINT"):
            self._connection.execute(statement)

    def engine(self) -> float:
        """Fill a segment, and log it."""
        self._empty()
        with Engine(self._url) as engine:
            logging = op.SegmentLog(segment=measuring.segment(engine, self._people))
            return measuring.timed(lambda: measuring.ask(engine, logging))

    def raw(self) -> float:
        """Write the rows that logging makes."""
        self._empty()
        insert = INSERT.format(", ".join(["%s"] * len(self._rows[0])))

        def write() -> None:
            with self._connection.transaction(), self._connection.cursor() as cursor:
                cursor.executemany(insert, self._rows)

        return measuring.timed(write)


def on_postgresql(lines: int, rounds: int) -> dict[str, Any]:
    """The figures of a server of our own, if there is one to start."""
    with suppress(ImportError):
        from tests import postgresql

        if postgresql.binaries():
            with postgresql.cluster(durable=True) as server:
                sides = Postgresql(server.store(), lines)
                times = measuring.alternate({"PostgreSQL engine": sides.engine, "PostgreSQL raw": sides.raw}, rounds)
            ours, theirs = times.values()
            figures = {"engine_s": measuring.spread(ours), "raw_s": measuring.spread(theirs)}
            return {"postgresql": {**figures, "ratio": measuring.ratio(ours, theirs)}}
    measuring.say("PostgreSQL, or its driver, is not installed: left out")
    return {}


def main(rounds: int, lines: int, *, postgresql: bool) -> None:
    """Run both sides in turn, and print what they took."""
    with tempfile.TemporaryDirectory() as folder:
        sides = Sqlite(Path(folder), lines)
        times = measuring.alternate({"engine": sides.engine, "raw": sides.raw, "follow-up": sides.follow_up}, rounds)
    server = on_postgresql(lines, min(rounds, 3)) if postgresql else {}
    ours = measuring.spread(times["engine"])
    measuring.tell(
        "log_segment",
        lines=lines,
        rounds=rounds,
        indexes=sides.indexes,
        pragmas=sides.pragmas,
        sqlite=sqlite3.sqlite_version,
        engine_s=ours,
        raw_s=measuring.spread(times["raw"]),
        rows_per_s=round(lines / ours["median"]),
        with_follow_up=measuring.ratio(times["follow-up"], times["raw"]),
        **server,
        bar=BAR,
        ratio=measuring.ratio(times["engine"], times["raw"]),
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--lines", type=int, default=measuring.LINES)
    parser.add_argument("--no-postgresql", action="store_true", help="SQLite only")
    asked = parser.parse_args()
    main(asked.rounds, asked.lines, postgresql=not asked.no_postgresql)
