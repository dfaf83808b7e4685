"""Canceling and deleting the 100,000 entries of a logged segment, against the bare UPDATE and DELETE on the same rows.

Both sides work on copies of one file, with the same pragmas, each statement in a transaction of its own with its
commit. Canceling is `logged_segment.toggle_canceled`, deleting is `entry.delete_canceled`; beside the entries both
look after the register, the comments and the attachments, which the bare statements do not.

    python tests/benchmarks/cancel_and_delete.py [ROUNDS] [--lines N]

The last line is one JSON object; `ratio` is the worse of the two, the bar is 1.1 for each.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds its neighbours

from tests.benchmarks import measuring

from interaction_spec.engine import Engine
from interaction_spec.model import operations as op

BAR = 1.1
UPDATE = "UPDATE entry SET canceled = 1, canceled_with = 'segment' WHERE logged_no = 1"
DELETE = "DELETE FROM entry WHERE canceled = 1 AND postponed = 0"


class Sides:
    """Both sides on copies of two prepared files: one with the logged segment, one with it canceled."""

    def __init__(self, folder: Path, lines: int) -> None:
        """Prepare the files."""
        self._logged, self._canceled, self._place = (folder / name for name in ("logged.db", "canceled.db", "run.db"))
        people = measuring.contacts(lines)
        measuring.build(self._logged, people)
        with Engine(self._logged) as engine:
            segment = measuring.segment(engine, people)
            measuring.ask(engine, op.SegmentLog(segment=segment))
        self._toggle = op.LoggedSegmentToggleCanceled(segments=(segment,))
        measuring.copy(self._logged, self._canceled)
        with Engine(self._canceled) as engine:
            measuring.ask(engine, self._toggle)
        self.pragmas = measuring.same_pragmas(self._logged)
        self.indexes = measuring.indexes(self._logged)

    def _engine(self, prepared: Path, operation: op.Operation) -> float:
        with Engine(measuring.copy(prepared, self._place)) as engine:
            return measuring.timed(lambda: measuring.ask(engine, operation))

    def _raw(self, prepared: Path, statement: str) -> float:
        connection = measuring.raw(measuring.copy(prepared, self._place))

        def write() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(statement)
            connection.execute("COMMIT")

        seconds = measuring.timed(write)
        connection.close()
        return seconds

    def cancel(self) -> float:
        """Cancel the logged segment, and with it its entries."""
        return self._engine(self._logged, self._toggle)

    def update(self) -> float:
        """Mark the entries."""
        return self._raw(self._logged, UPDATE)

    def delete(self) -> float:
        """Delete the canceled entries."""
        return self._engine(self._canceled, op.EntryDeleteCanceled())

    def delete_rows(self) -> float:
        """Delete the marked rows."""
        return self._raw(self._canceled, DELETE)


def main(rounds: int, lines: int) -> None:
    """Run the sides in turn, and print what they took."""
    with tempfile.TemporaryDirectory() as folder:
        sides = Sides(Path(folder), lines)
        measured = {"cancel": sides.cancel, "UPDATE": sides.update, "delete": sides.delete, "DELETE": sides.delete_rows}
        times = measuring.alternate(measured, rounds)
    cancel = measuring.ratio(times["cancel"], times["UPDATE"])
    delete = measuring.ratio(times["delete"], times["DELETE"])
    measuring.tell(
        "cancel_and_delete",
        entries=lines,
        rounds=rounds,
        indexes=sides.indexes,
        **{f"{side}_s": measuring.spread(seconds) for side, seconds in times.items()},
        cancel_ratio=cancel,
        delete_ratio=delete,
        bar=BAR,
        ratio=max(cancel, delete),
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--lines", type=int, default=measuring.LINES)
    asked = parser.parse_args()
    main(asked.rounds, asked.lines)
