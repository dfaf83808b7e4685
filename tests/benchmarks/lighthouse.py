"""Lighthouse on the built guide, as a phone on a slow network sees it: a landing, a task and a reference page.

    python tests/benchmarks/lighthouse.py [SITE] [--runs N] [--page PATH ...]

SITE is a built guide (`interaction-spec publish --site SITE`), default `build/site`. It is served on loopback,
compressed as any host does. Lighthouse comes from npm (pinned; the first call needs the registry) and drives the
machine's Chromium.

The last line is one JSON object: the median score of every category of every page, and `ratio`, which is the bar of 95
divided by the worst median, so that 1 or less is good.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from pathlib import Path

from interaction_spec.guide.build import Handler

LIGHTHOUSE = "lighthouse@12.8.2"  # the last one that runs on Node 20
BAR = 95
PAGES = ("fr/", "ru/postponing/", "es/glossary/")
TEXT = {".html", ".css", ".js", ".json", ".svg", ".xml"}
FLAGS = "--headless=new --no-sandbox --disable-gpu --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'"


class Compressed(Handler):
    """The guide's own server, with what every host adds: compression, and files that stay in the cache."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802 (the standard library names it)
        """Answer with the compressed file."""
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        packed = file.suffix in TEXT
        body = gzip.compress(file.read_bytes()) if packed else file.read_bytes()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000" if file.suffix != ".html" else "no-cache")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)


def scores(address: str, folder: Path) -> dict[str, float]:
    """The score of each category, out of 100, in one run."""
    out = folder / "report.json"
    command = [
        "npx", "--yes", LIGHTHOUSE, address, "--quiet", "--output=json", f"--output-path={out}",
        "--only-categories=performance,accessibility,best-practices,seo", f"--chrome-flags={FLAGS}",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{address}: {done.stderr.strip()[-2000:]}")
    told = json.loads(out.read_text("utf-8"))
    failed = [one["id"] for one in told["audits"].values() if one["score"] is not None and one["score"] < 0.9]
    print(f"  {address}: below 0.9: {', '.join(failed) or 'nothing'}", flush=True)  # noqa: T201 (a script)
    return {name: round(one["score"] * 100) for name, one in told["categories"].items()}


def measure(site: Path, pages: list[str], runs: int) -> dict[str, dict[str, float]]:
    """The median of every category of every page."""
    with (
        tempfile.TemporaryDirectory() as folder,
        ThreadingHTTPServer(("127.0.0.1", 0), partial(Compressed, directory=str(site))) as server,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found = {}
        for page in pages:
            all_runs = [scores(f"http://127.0.0.1:{server.server_port}/{page}", Path(folder)) for _ in range(runs)]
            found[page] = {name: statistics.median(run[name] for run in all_runs) for name in all_runs[0]}
        server.shutdown()
    return found


def main() -> None:
    """Measure, and print the result."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", nargs="?", type=Path, default=Path("build/site"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--page", action="append", help="a page of the site instead of the three")
    asked = parser.parse_args()
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if shutil.which("npx") is None or chromium is None or not (asked.site / "index.html").is_file():
        sys.exit("needs npx, Chromium and a built site: interaction-spec publish --site build/site")
    os.environ.setdefault("CHROME_PATH", chromium)
    medians = measure(asked.site, asked.page or list(PAGES), asked.runs)
    worst = min(score for page in medians.values() for score in page.values())
    told = {
        "benchmark": "lighthouse",
        "tool": LIGHTHOUSE,
        "runs": asked.runs,
        "medians": medians,
        "worst": worst,
        "bar": BAR,
        "ratio": round(BAR / worst, 3),
    }
    print(json.dumps(told))  # noqa: T201 (the result of a script)


if __name__ == "__main__":
    main()
