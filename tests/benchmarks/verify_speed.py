"""How long the whole specification takes, in three languages, in process: `verify` after start-up.

What is timed begins with reading the feature files and ends with the verdict; importing the package and loading the
catalogues is start-up. Every round runs in a process of its own, so that no cache is warm that a user would find cold.

    python tests/benchmarks/verify_speed.py [ROUNDS]

The last line is one JSON object; `ratio` is seconds / bar, so that 1 or less is good.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from interaction_spec.conformance.specification import read_all
from interaction_spec.conformance.subject import resolve
from interaction_spec.conformance.verify import verify
from interaction_spec.language import LANGUAGES, load
from interaction_spec.report import Status

FEATURES = Path(__file__).parents[2] / "features"
BAR = 3.0


def once() -> None:
    """One run in this process: print its seconds and how many scenarios passed."""
    for locale in LANGUAGES:
        load(locale)
    factory = resolve("reference")
    started = time.perf_counter()
    report = verify(read_all(FEATURES), factory, name="reference").report
    seconds = time.perf_counter() - started
    passed = sum(one.status is Status.PASSED for one in report.scenarios)
    print(json.dumps({"seconds": seconds, "passed": passed, "of": len(report.scenarios)}))  # noqa: T201 (a script)


def main(rounds: int) -> None:
    """Run several times, and print the median."""
    command = [sys.executable, __file__, "once"]
    runs = [
        json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(rounds)
    ]
    if any(run["passed"] != run["of"] for run in runs):
        sys.exit(f"not every scenario passed: {runs}")
    seconds = statistics.median(run["seconds"] for run in runs)
    told = {
        "benchmark": "verify_speed",
        "scenarios": runs[0]["of"],
        "seconds": round(seconds, 3),
        "ms_per_scenario": round(seconds / runs[0]["of"] * 1000, 3),
        "bar_s": BAR,
        "rounds": rounds,
        "ratio": round(seconds / BAR, 3),
    }
    print(json.dumps(told))  # noqa: T201 (the result of a script)


if __name__ == "__main__":
    if sys.argv[1:] == ["once"]:
        once()
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
