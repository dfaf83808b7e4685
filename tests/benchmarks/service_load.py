"""The service under load: eight clients create interactions and list a contact's, over loopback, against `serve`.

The other side is the bare framework: an application with one route that answers the same bodies, without an engine
or a store, on the same server with the same settings. Both sides take turns, and the clients are the same processes.
The service keeps its data in a file, so a create is on the disk before it is answered. At the end, every create that
was answered must be in the log.

    python tests/benchmarks/service_load.py [SECONDS] [--clients N]

SECONDS is how long the service is under load, 60 by default; the bare framework gets as long. The last line is one
JSON object; `ratio` is the throughput of the bare framework / ours: how many times as long a request takes.
"""

from __future__ import annotations

import argparse
import itertools
import json
import multiprocessing
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SLICE = 5.0
"""Seconds of one turn."""
LISTS = 1
"""How many lists follow each create."""
CONTACTS = 500
"""Of each client, so that lists stay short."""
HEAD = b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
SERVE = "from interaction_spec.cli import main; main()"


def contact(client: int, number: int) -> str:
    """The contacts of a client are its own."""
    return f"CT{client * CONTACTS + number % CONTACTS:07}"


def create(client: int, number: int) -> dict[str, Any]:
    """An interaction of the next contact."""
    form = {"contact": contact(client, number), "template": "BUS", "salesperson": "SP01", "description": "A price list"}
    return {"op": "interaction.create", "form": form}


def listing(client: int, number: int) -> dict[str, Any]:
    """The log of that contact."""
    return {"op": "entry.list", "contact": contact(client, number)}


class Line:
    """One connection that is kept; nothing but what is needed, so that the clients leave the machine to the server."""

    def __init__(self, port: int) -> None:
        """Connect."""
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._seq = 0

    def ask(self, operation: dict[str, Any]) -> bytes:
        """Send a request and read the body of its answer."""
        self._seq += 1
        body = json.dumps({"seq": self._seq, "session": "load", "operation": operation}).encode()
        self._socket.sendall(HEAD % len(body) + body)
        head, _, said = self._socket.recv(65536).partition(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(head + said)
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
        while len(said) < length:
            said += self._socket.recv(65536)
        return said

    def value(self, operation: dict[str, Any]) -> Any:
        """The value of an `ok`."""
        outcome = json.loads(self.ask(operation))["outcome"]
        if outcome["outcome"] != "ok":
            raise RuntimeError(outcome)
        return outcome["value"]


def turn(client: int, port: int, first: int, seconds: float) -> dict[str, list[Any]]:
    """What one client does in one turn: the times of its creates and lists, and the entries that were acknowledged."""
    line = Line(port)
    took: dict[str, list[Any]] = {"create": [], "list": [], "entries": []}
    end = time.perf_counter() + seconds
    for number in itertools.count(first):
        started = time.perf_counter()
        if started > end:
            return took
        said = line.ask(create(client, number))
        created = time.perf_counter()
        took["create"].append(created - started)
        took["entries"].append(json.loads(said)["outcome"]["value"]["entry"])
        for _ in range(LISTS):
            before = time.perf_counter()
            line.ask(listing(client, number))
            took["list"].append(time.perf_counter() - before)
    raise AssertionError


@contextmanager
def running(script: str, *arguments: str) -> Iterator[int]:
    """A server process; the port that it tells first."""
    with subprocess.Popen([sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        try:
            yield int(told.partition("http://127.0.0.1:")[2].split()[0].rstrip("/"))
        finally:
            process.terminate()
            process.wait(30)


BARE = """
import socket, sys, uvicorn
from fastapi import FastAPI, Request, Response
app = FastAPI(openapi_url=None)
created, listed = (body.encode() for body in sys.argv[1:])
@app.post("/")
async def perform(request: Request) -> Response:
    body = await request.body()
    return Response(listed if b"entry.list" in body else created, media_type="application/json")
with socket.create_server(("127.0.0.1", 0), backlog=512) as listening:
    print("http://127.0.0.1:%d" % listening.getsockname()[1], flush=True)
    uvicorn.Server(uvicorn.Config(app, http="httptools", ws="none", lifespan="off", access_log=False, log_config=None,
        server_header=False, proxy_headers=False)).run([listening])
"""


def percentiles(seconds: Sequence[float]) -> dict[str, float]:
    """Latencies in milliseconds."""
    cuts = statistics.quantiles(seconds, n=100)
    return {f"p{point}": round(cuts[point - 1] * 1000, 3) for point in (50, 95, 99)}


class Side:
    """One of the two servers, and what the clients saw of it."""

    def __init__(self, port: int, clients: int) -> None:
        """Nothing was asked so far."""
        self.port = port
        self.seconds = 0.0
        self.took: list[dict[str, list[Any]]] = [{"create": [], "list": [], "entries": []} for _ in range(clients)]

    def load(self, pool: Any, seconds: float) -> None:
        """One turn of all clients."""
        asked = [(client, self.port, len(one["create"]), seconds) for client, one in enumerate(self.took)]
        for one, more in zip(self.took, pool.starmap(turn, asked, chunksize=1), strict=True):
            for key, values in more.items():
                one[key] += values
        self.seconds += seconds

    def figures(self) -> dict[str, Any]:
        """Throughput and latencies."""
        times = {key: [time for one in self.took for time in one[key]] for key in ("create", "list")}
        count = sum(map(len, times.values()))
        return {
            "requests": count,
            "per_second": round(count / self.seconds, 1),
            "latency_ms": percentiles([*times["create"], *times["list"]]),
            "create_ms": percentiles(times["create"]),
            "list_ms": percentiles(times["list"]),
        }


def lost(side: Side) -> int:
    """How many entries that were acknowledged are not in the log."""
    line = Line(side.port)
    missing = 0
    for client, one in enumerate(side.took):
        rows = (line.value(listing(client, number))["rows"] for number in range(min(CONTACTS, len(one["entries"]))))
        missing += len(set(one["entries"]) - {row["entry"] for found in rows for row in found})
    return missing


def main(seconds: float, clients: int) -> None:
    """Load both sides in turn, and print what came of it."""
    from tests.benchmarks import measuring  # not in the clients: they need nothing of it

    turns = max(1, round(seconds / SLICE))
    with tempfile.TemporaryDirectory() as folder, multiprocessing.get_context("spawn").Pool(clients) as pool:
        place = Path(folder) / "store.db"
        measuring.build(place, measuring.contacts(clients * CONTACTS))
        with running(SERVE, "serve", "--port", "0", "--locale", "en", "--database", str(place)) as port:
            ours = Side(port, clients)
            line = Line(port)
            bodies = [line.ask(asked).decode() for asked in (create(0, 0), listing(0, 0))]
            with running(BARE, *bodies) as bare_port:
                bare = Side(bare_port, clients)
                for number in range(turns):
                    for name, side in (("ours", ours), ("bare", bare)):
                        side.load(pool, seconds / turns)
                        measuring.say(
                            f"turn {number + 1} of {turns}, {name}: {side.figures()['per_second']} requests/s"
                        )
            missing = lost(ours)
    told = {"ours": ours.figures(), "bare": bare.figures()}
    acknowledged = sum(len(one["entries"]) for one in ours.took)
    ratio = round(told["bare"]["per_second"] / told["ours"]["per_second"], 3)
    measuring.tell(
        "service_load", clients=clients, seconds=seconds, cores=os.cpu_count(), **told,
        acknowledged=acknowledged, lost=missing, ratio=ratio,
    )  # fmt: skip
    if missing:
        sys.exit(f"{missing} of {acknowledged} acknowledged entries are not in the log")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))  # a script finds its neighbours
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("seconds", nargs="?", type=float, default=60)
    parser.add_argument("--clients", type=int, default=8)
    asked = parser.parse_args()
    main(asked.seconds, asked.clients)
