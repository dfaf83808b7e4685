"""Kill what writes to a store at random moments, and look whether the store keeps its promises.

    python -m tests.durability.kill_rounds --rounds 200

Each round starts a process that makes requests, notes each one and its answer, and kills the process (on PostgreSQL,
in every fifth round, the server). Then the store must hold exactly what an engine in memory holds that was asked the
same acknowledged requests; the one request that was never answered may have been carried out as a whole, or not at all.
A round is repeated with `--seed`, which is printed with it; `--only` takes one kind of store.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random, SystemRandom
from signal import SIGKILL
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from tests.durability.worker import WORLD, work
from tests.postgresql import cluster
from tests.processes import PROCESSES

from interaction_spec.engine import Engine
from interaction_spec.engine.store.database import Database
from interaction_spec.engine.store.tables import DATA
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Error, Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

    from tests.postgresql import Cluster

    Worker = Callable[[Path | str, int, Connection], None]

    from interaction_spec.model.outcomes import Outcome

LONGEST = 0.3
"""How many seconds a worker lives at most, counted from its first request."""
RENEWED = 20
"""After how many rounds a new store is taken, so that comparing does not take longer and longer."""
SERVER_TOO = 5
"""In every how many-th round it is the server that is killed."""
INVARIANTS = {
    "a segment is open or logged": "SELECT segment FROM segment JOIN logged_segment USING (segment)",
    "a line has a segment": "SELECT l.segment FROM segment_line l LEFT JOIN segment s USING (segment) "
    "WHERE s.segment IS NULL",
    "an entry of a segment has a logged segment": "SELECT e.entry FROM entry e LEFT JOIN logged_segment l "
    "ON l.no = e.logged_no WHERE e.segment <> '' AND l.no IS NULL",
    "a number is given once": "SELECT entry FROM entry GROUP BY entry HAVING count(*) > 1",
}
"""What a query finds would break the promise."""


LINKS = {"logged_no", "attachment_no"}
"""Columns that hold such a number of another table as `visible` leaves out."""


def main(words: Sequence[str] | None = None) -> None:
    """Run as many rounds as asked for on each kind of store."""
    parser = argparse.ArgumentParser(prog="python -m tests.durability.kill_rounds", description=__doc__)
    parser.add_argument("--rounds", type=int, default=200, help="how many on each kind of store (200)")
    parser.add_argument("--seed", type=int, default=None, help="the first round's; each further one counts on")
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    options = parser.parse_args(words)
    first = options.seed if options.seed is not None else SystemRandom().randrange(10**6)
    if options.only != "postgresql":
        with tempfile.TemporaryDirectory() as folder:
            files = (Path(folder) / f"{number}.db" for number in count())
            run(options.rounds, first, files)
    if options.only != "sqlite":
        with cluster(durable=True) as server:
            run(options.rounds, first, iter(server.store, None), server)


def run(
    rounds: int,
    seed: int,
    places: Iterator[Path | str],
    server: Cluster | None = None,
    work: Worker = work,
) -> Counter[str]:
    """Run rounds, and say what became of each; the first broken promise ends them."""
    name, met, started = "postgresql" if server else "sqlite", Counter[str](), time.monotonic()
    with ExitStack() as stack:
        for number in range(rounds):
            if number % RENEWED == 0:
                stack.close()
                place = next(places)
                model = stack.enter_context(prepared(place))
            now = Round(seed + number)
            play(now, place, server if number % SERVER_TOO == SERVER_TOO - 1 else None, work)
            found = judge(now, place, model)
            met.update({found: 1, "acknowledged": len(now.asked), now.killed: 1})
            print(f"{name} {number + 1}/{rounds}: {now.told()}; {found}", flush=True)  # noqa: T201 (progress of a script)
    summary = ", ".join(f"{amount} {what}" for what, amount in sorted(met.items()))
    print(f"{name}: no promise broken in {rounds} rounds, {time.monotonic() - started:.0f} s: {summary}", flush=True)  # noqa: T201 (result)
    return met


def prepared(place: Path | str) -> Engine:
    """A new store that holds a small world, and an engine in memory that was asked for the same."""
    model = Engine()
    with Engine(place) as engine:
        for operation in WORLD:
            assert isinstance(engine.perform(operation), Ok)
            assert isinstance(model.perform(operation), Ok)
    return model


def play(now: Round, place: Path | str, server: Cluster | None, work: Worker) -> None:
    """Let a worker work until it, or the server under it, is killed."""
    random = Random(now.seed)  # noqa: S311 (repeatable, not secret)
    now.after, now.killed = random.uniform(0, LONGEST), "server killed" if server else "client killed"
    end, theirs = PROCESSES.Pipe(duplex=False)
    worker = PROCESSES.Process(target=work, args=(place, now.seed, theirs))
    worker.start()
    theirs.close()  # or its end would never be seen here
    listen(now, end, None)
    listen(now, end, time.monotonic() + now.after)
    if server:
        server.stop("immediate")
    else:
        worker.kill()
    listen(now, end, time.monotonic() + 60)
    worker.join()
    assert worker.exitcode == (0 if server else -SIGKILL), f"seed {now.seed}: the worker ended by itself"
    if server:
        server.start()


def listen(now: Round, end: Connection, until: float | None) -> None:
    """Note what the worker says: until it is dead, until a time, or its first word."""
    while end.poll(None if until is None else max(0, until - time.monotonic())):
        try:
            said = end.recv()
        except EOFError:
            return
        if isinstance(said, op.Operation):
            now.pending = said
        elif isinstance(said, Error):
            assert now.killed == "server killed", f"seed {now.seed}: {said.message}"
        else:
            assert now.pending is not None
            now.asked.append((now.pending, said))
            now.pending = None
        if until is None:
            return


def judge(now: Round, place: Path | str, model: Engine) -> str:
    """What became of the request that was never answered; a broken promise is an assertion that fails."""
    for operation, outcome in now.asked:
        again = model.perform(operation)
        assert outcome == again, f"seed {now.seed}: {operation!r} was answered {outcome!r}, not {again!r}"
    with Engine(place) as engine:
        # Takes the lock, so that a server has finished what its dead client began.
        assert isinstance(engine.perform(op.ClockSet()), Ok)
    stored = contents(place)
    if now.pending is None:
        told = "every request answered"
    elif stored == contents(model):
        told = "the last request left nothing"
    else:
        told = "the last request was carried out"
        model.perform(now.pending)
    for table, expected in contents(model).items():
        lost, more = expected - stored[table], stored[table] - expected
        assert not lost, f"seed {now.seed}: {table} lacks {lost}"
        assert not more, f"seed {now.seed}: {table} holds {more}"
    return told


def contents(store: Path | str | Engine) -> dict[str, Counter[str]]:
    """All rows of all tables, and what breaks an invariant."""
    if isinstance(store, Engine):
        return _contents(store._database.connection)  # noqa: SLF001 (memory has no other door)
    with closing(Database(store)) as database, database.transaction(query=True):
        return _contents(database.connection)


def _contents(connection: sa.Connection) -> dict[str, Counter[str]]:
    found: dict[str, sa.Executable] = {name: sa.text(query) for name, query in INVARIANTS.items()}
    found |= {table.name: sa.select(*filter(visible, table.c)) for table in DATA}
    rows = {name: Counter(map(repr, connection.execute(query))) for name, query in found.items()}
    for invariant in INVARIANTS:
        assert not rows[invariant], f"{invariant}, but {rows[invariant]}"
    return rows


def visible(column: sa.Column[Any]) -> bool:
    """Not a number that only the store uses: a sequence of PostgreSQL may leave some of those out."""
    given_out = column.primary_key and isinstance(column.type, sa.Integer) and column.autoincrement is not False
    return not given_out and column.name not in LINKS


@dataclass
class Round:
    """What is known of one round."""

    seed: int
    asked: list[tuple[op.Operation, Outcome]] = field(default_factory=list)
    pending: op.Operation | None = None
    """The request that was not answered."""
    after: float = 0
    killed: str = ""

    def told(self) -> str:
        """One line."""
        last = f", in {self.pending.tag}" if self.pending else ""
        return f"seed {self.seed}, {self.killed} after {self.after * 1000:.0f} ms{last}, {len(self.asked)} acknowledged"


if __name__ == "__main__":
    main()
