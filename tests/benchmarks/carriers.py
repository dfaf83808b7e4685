"""The reference engine judged in process, over stdio and over HTTP: one verdict, scenario by scenario, and the time.

What is timed are the scenarios, each from its first operation to its last answer; importing, reading the features and
starting the system are not part of it. The three take turns, each round in the same process, and of every scenario its
shortest time on each of them counts: a machine that others use is slow for seconds and fast for seconds, and the first
round also fills the caches of sentences.

    python tests/benchmarks/carriers.py [ROUNDS]

The last line is one JSON object; `ratio` is the worse of stdio / 1.5 and HTTP / 3, as multiples of the run in
process, so that 1 or less is good. `seconds_300` is what 300 scenarios take over stdio.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from interaction_spec.conformance.specification import REVISION, read_all
from interaction_spec.conformance.subject import Factory, resolve
from interaction_spec.conformance.verify import Features, Settings, verify
from interaction_spec.report import Report
from interaction_spec.scenarios import read_profiles

ROOT = Path(__file__).parents[2]
SERVE = (sys.executable, "-c", "from interaction_spec.cli import main; main()", "serve")
BARS = {"stdio": 1.5, "http": 3.0}


@contextmanager
def serving() -> Iterator[str]:
    """The service on a free port, and its address."""
    command = [*SERVE, "--port", "0", "--locale", "en"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        try:
            assert server.stdout
            found = next(filter(None, (re.search(r"http://[\d.]+:\d+/?", line) for line in server.stdout)))
            yield found.group(0)
        finally:
            server.terminate()
            server.stdout.read() if server.stdout else None


def run(features: Features, factory: Factory) -> Report:
    """One run; its scenarios say how long each took."""
    settings = Settings(profiles=read_profiles(ROOT / "features", REVISION))
    return verify(features, factory, settings, name="carriers").report


def told(report: Report) -> list[tuple[str, str, str]]:
    """The status of every scenario in every language."""
    return [(one.language, one.id, one.status.value) for one in report.scenarios]


def main(rounds: int) -> None:
    """Take turns, compare, and print."""
    features = read_all(ROOT / "features")
    with serving() as address:
        names = {
            "process": "reference",
            "stdio": f"exec:{' '.join(SERVE[:2])} '{SERVE[2]}' serve --stdio",
            "http": address,
        }
        shortest: dict[str, list[float]] = {}
        verdicts: dict[str, Report] = {}
        for _ in range(rounds):
            for carrier, name in names.items():
                verdicts[carrier] = run(features, resolve(name))
                times = [one.ms / 1000 for one in verdicts[carrier].scenarios]
                shortest[carrier] = list(map(min, times, shortest.get(carrier, times)))
                print(f"{carrier}: {sum(times):.2f} s", flush=True)  # noqa: T201 (a script tells how far it is)
    if any(told(report) != told(verdicts["process"]) for report in verdicts.values()):
        sys.exit(f"the carriers do not agree: { {name: one.verdict.value for name, one in verdicts.items()} }")
    least = {carrier: sum(times) for carrier, times in shortest.items()}
    ratios = {carrier: least[carrier] / least["process"] for carrier in BARS}
    scenarios = len(verdicts["process"].scenarios)
    result = {
        "benchmark": "carriers",
        "scenarios": scenarios,
        "verdict": verdicts["process"].verdict.value,
        "seconds": {carrier: round(seconds, 3) for carrier, seconds in least.items()},
        "times_in_process": {carrier: round(value, 3) for carrier, value in ratios.items()},
        "seconds_300": round(least["stdio"] / scenarios * 300, 3),
        "rounds": rounds,
        "ratio": round(max(ratios[carrier] / bar for carrier, bar in BARS.items()), 3),
    }
    print(json.dumps(result))  # noqa: T201 (the result of a script)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
