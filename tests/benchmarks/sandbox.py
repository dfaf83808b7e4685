"""The sandbox: seconds from the click to the first window, bytes on the way, and bytes of a second visit.

Needs Chromium and the sandbox (`interaction-spec publish --sandbox`). Builds the guide, serves it as `publish --serve`
does, and visits it in a browser with a store of its own on the disk. Bytes are what the server sent for the sandbox,
headers not counted; `load` tells how busy the machine was.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import tempfile
import threading
import time
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, sync_playwright

from interaction_spec.guide.build import SANDBOX, Handler, build

ROOT = Path(__file__).parents[2]
WINDOW = "interaction_log_entries"
BARS = {"seconds": 8.0, "bytes": 16_000_000, "second_visit_bytes": 0}


class Counter(Handler):
    """The server of the guide, which counts what it sends of the sandbox."""

    sent = 0

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Count, and send."""
        if "/sandbox" in self.path:
            Counter.sent += Path(self.translate_path(self.path)).stat().st_size
        super().copyfile(source, outputfile)


def visit(context: BrowserContext, address: str) -> tuple[float, int]:
    """Seconds from the click on the door to the first window with its rows, and the bytes that were sent for it."""
    page = context.new_page()
    page.goto(address)
    Counter.sent = 0
    started = time.perf_counter()
    page.locator(".sandbox__door button").click()
    page.locator(f".sandbox__found [data-event*='\"{WINDOW}\"']").click(timeout=300_000)
    page.locator(".sandbox__table tbody tr").first.wait_for()
    seconds = time.perf_counter() - started
    page.close()
    return seconds, Counter.sent


def measure(site: Path, rounds: int) -> dict[str, Any]:
    """First and second visits, each round with an empty store."""
    first, second = [], []
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Counter, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/fr/sandbox/"
        with sync_playwright() as driver:
            for _ in range(rounds):
                with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
                    context = driver.chromium.launch_persistent_context(
                        profile, executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
                    )
                    first.append(visit(context, address))
                    second.append(visit(context, address))
                    context.close()
        server.shutdown()
    return {
        "seconds": round(statistics.median(seconds for seconds, _ in first), 2),
        "second_visit_seconds": round(statistics.median(seconds for seconds, _ in second), 2),
        "bytes": max(sent for _, sent in first),
        "second_visit_bytes": max(sent for _, sent in second),
    }


def main(rounds: int) -> None:
    """Build, visit, tell."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build(ROOT, site, None, sandbox=ROOT / SANDBOX)
        found = measure(site, rounds)
    ratio = max(found["seconds"] / BARS["seconds"], found["bytes"] / BARS["bytes"])
    load = round(os.getloadavg()[0], 1)
    line = {"benchmark": "sandbox", "rounds": rounds, **found, "load": load, "bars": BARS, "ratio": round(ratio, 3)}
    print(json.dumps(line))  # noqa: T201 (a script)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    main(parser.parse_args().rounds)
