"""Listing one contact's 50 entries among a thousand, ten thousand, a hundred thousand and a million.

Each log is a file of its own, the 50 entries spread evenly over it. The sizes take turns. The statement that the
engine runs is caught as it is run, and its plan must be a search by index, without a scan and without a sort.

    python tests/benchmarks/list_contact.py [ROUNDS] [--sizes N,N] [--plot FILE]

The last line is one JSON object; `ratio` is the time among most / the time among fewest, the bar is 1.5.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds its neighbours

from tests.benchmarks import measuring
from tests.benchmarks.plot import plot

from interaction_spec.engine import Engine
from interaction_spec.engine.store.tables import entry
from interaction_spec.model import operations as op

BAR = 1.5
SIZES = (1_000, 10_000, 100_000, 1_000_000)
OWN = 50
"""How many entries the contact has."""
CONTACTS = 1000
BATCH = 20
"""How often one figure lists; it is the mean."""
COLUMNS = [column.name for column in entry.c if not column.primary_key]
COPY = ", ".join(f'"{name}"' for name in COLUMNS)
INSERT = f"INSERT INTO entry ({COPY}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 (our own names)
ROW = f"SELECT {COPY} FROM entry"  # noqa: S608 (as above)


class Log:
    """A log of a certain size, and the engine that lists it."""

    def __init__(self, place: Path, size: int) -> None:
        """Fill the log: one interaction is recorded, the others are copies of it for other contacts."""
        people = measuring.contacts(CONTACTS)
        measuring.build(place, people)
        self.engine = Engine(place)
        self.contact, *others = (contact.no for contact in people if contact.no != contact.company)
        form = op.Form(contact=self.contact, template="BUS", salesperson="SP01", description="Spring letter")
        measuring.ask(self.engine, op.InteractionCreate(form=form))
        driver = measuring.driver(self.engine)
        row = list(driver.execute(ROW).fetchone())
        column = COLUMNS.index("contact")
        before, after = row[:column], row[column + 1 :]
        every = size // OWN
        names = (self.contact if number % every == 0 else others[number % len(others)] for number in range(1, size))
        driver.execute("BEGIN IMMEDIATE")
        driver.executemany(INSERT, ((*before, name, *after) for name in names))
        driver.execute("COMMIT")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._statement = self._catch()

    def listed(self) -> Any:
        """The contact's entries."""
        return measuring.ask(self.engine, op.EntryList(contact=self.contact)).rows

    def timed(self) -> float:
        """How long listing takes."""
        return measuring.timed(self.listed, BATCH)

    def bare(self) -> float:
        """How long the statement alone takes, without a record being made of any row."""
        driver = measuring.driver(self.engine)
        return measuring.timed(lambda: driver.execute(*self._statement).fetchall(), BATCH)

    def plan(self) -> list[str]:
        """How SQLite finds the rows of exactly the statement that the engine runs."""
        statement, parameters = self._statement
        explained = measuring.driver(self.engine).execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
        return [row[-1] for row in explained.fetchall()]

    def _catch(self) -> tuple[str, Any]:
        """The statement that the engine runs, its parameters written out."""
        caught: list[str] = []
        driver = measuring.driver(self.engine)
        driver.set_trace_callback(caught.append)
        self.listed()
        driver.set_trace_callback(None)
        return next(one for one in caught if "FROM entry" in one), ()


def insist(plan: list[str]) -> None:
    """A plan that searches by index everywhere, and sorts nowhere."""
    steps = [step for step in plan if "SUBQUERY" not in step]
    if not steps or not steps[0].startswith("SEARCH entry USING INDEX"):
        sys.exit(f"the entries are not searched by index: {plan}")
    if any(step.startswith("SCAN") or "TEMP B-TREE" in step for step in steps):
        sys.exit(f"the plan scans or sorts: {plan}")


def main(rounds: int, sizes: tuple[int, ...], picture: Path | None) -> None:
    """Time all sizes in turn, and print what they took."""
    with tempfile.TemporaryDirectory() as folder:
        logs = {}
        for size in sizes:
            measuring.say(f"filling a log of {size:,} entries")
            logs[size] = Log(Path(folder, f"{size}.db"), size)
            found = len(logs[size].listed())
            if found != OWN:
                sys.exit(f"{found} entries instead of {OWN}")
        plans = {size: log.plan() for size, log in logs.items()}
        for size, plan in plans.items():
            measuring.say(f"plan among {size:,}: {'; '.join(plan)}")
            insist(plan)
        bare = measuring.alternate({f"{size:,}, statement alone": log.bare for size, log in logs.items()}, rounds)
        times = measuring.alternate({f"{size:,}": log.timed for size, log in logs.items()}, rounds)
        for log in logs.values():
            log.engine.close()
    if picture:
        medians = [statistics.median(one) * 1000 for one in times.values()]
        picture.write_text(plot(list(zip(sizes, medians, strict=True)), BAR), "utf-8")
    measuring.tell(
        "list_contact",
        own=OWN,
        rounds=rounds,
        seconds={size: measuring.spread(seconds) for size, seconds in times.items()},
        statement_alone={size: measuring.spread(one) for size, one in zip(times, bare.values(), strict=True)},
        plan=plans[sizes[-1]],
        bar=BAR,
        ratio=measuring.ratio(times[f"{sizes[-1]:,}"], times[f"{sizes[0]:,}"]),
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rounds", nargs="?", type=int, default=15)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--plot", type=Path, help="write the times as a picture (SVG)")
    asked = parser.parse_args()
    main(asked.rounds, tuple(map(int, asked.sizes.split(","))), asked.plot)
