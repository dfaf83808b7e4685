"""Recording one interaction in a file, against a bare `sqlite3` INSERT of the same row with its commit.

Both sides write into files of their own that begin alike, with the same pragmas: what was answered survives a loss of
power. The engine's side is the whole operation `interaction.create` in process: the form with its contact and
template, all checks, the entry. They take turns in batches, so that each figure is a mean over a batch.

    python tests/benchmarks/create_interaction.py [ROUNDS] [--batch N]

The last line is one JSON object; `ratio` is ours / raw, the bar is 3.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds its neighbours

from tests.benchmarks import measuring

from interaction_spec.engine import Engine
from interaction_spec.engine.store.tables import entry
from interaction_spec.model import operations as op

BAR = 3.0
CONTACTS = 1000
COLUMNS = ", ".join(f'"{column.name}"' for column in entry.c if not column.primary_key)
NEWEST = f"SELECT {COLUMNS} FROM entry ORDER BY entry DESC LIMIT 1"  # noqa: S608 (our own names)
INSERT = f"INSERT INTO entry ({COLUMNS}) VALUES ({{}})"  # noqa: S608 (as above)


class Sides:
    """An engine and a bare connection, each on a file of its own."""

    def __init__(self, folder: Path, batch: int) -> None:
        """Prepare the files, and record once to know the row and to warm both up."""
        people = measuring.contacts(CONTACTS)
        self._contacts = itertools.cycle(contact.no for contact in people)
        self._batch = batch
        prepared, ours, theirs = (folder / name for name in ("prepared.db", "ours.db", "theirs.db"))
        measuring.build(prepared, people)
        self._engine = Engine(measuring.copy(prepared, ours))
        self._raw = measuring.raw(measuring.copy(prepared, theirs))
        self._record()
        self._row = measuring.driver(self._engine).execute(NEWEST).fetchone()
        self._insert = INSERT.format(", ".join("?" * len(self._row)))
        self._column = [column.name for column in entry.c if not column.primary_key].index("contact")
        self.pragmas = measuring.same_pragmas(ours)
        self.indexes = measuring.indexes(ours)

    def _record(self) -> None:
        form = op.Form(
            contact=next(self._contacts), template="BUS", salesperson="SP01", description="Asked for a price list"
        )
        measuring.ask(self._engine, op.InteractionCreate(form=form))

    def _write(self) -> None:
        row = (*self._row[: self._column], next(self._contacts), *self._row[self._column + 1 :])
        self._raw.execute("BEGIN IMMEDIATE")
        self._raw.execute(self._insert, row)
        self._raw.execute("COMMIT")

    def engine(self) -> float:
        """Record a batch of interactions."""
        return measuring.timed(self._record, self._batch)

    def raw(self) -> float:
        """Write a batch of rows."""
        return measuring.timed(self._write, self._batch)


def main(rounds: int, batch: int) -> None:
    """Run both sides in turn, and print what they took."""
    with tempfile.TemporaryDirectory() as folder:
        sides = Sides(Path(folder), batch)
        times = measuring.alternate({"engine": sides.engine, "raw": sides.raw}, rounds)
    measuring.tell(
        "create_interaction",
        rounds=rounds,
        batch=batch,
        indexes=sides.indexes,
        pragmas=sides.pragmas,
        engine_s=measuring.spread(times["engine"]),
        raw_s=measuring.spread(times["raw"]),
        bar=BAR,
        ratio=measuring.ratio(times["engine"], times["raw"]),
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rounds", nargs="?", type=int, default=9)
    parser.add_argument("--batch", type=int, default=300)
    asked = parser.parse_args()
    main(asked.rounds, asked.batch)
