"""What a page of the guide costs to build, against bare MkDocs, Material and i18n building the same rendered pages.

    python tests/benchmarks/build_time.py [--pages N ...] [--rounds N]

Guides of so many pages (default 30, 120 and 600, all locales counted) are made of copies of one task page of every
language, with its procedures, requirements and scenarios. Ours is `mkdocs build` as a writer calls it: reading and
understanding the features of three languages, rendering, building. The other side builds the Markdown that ours staged,
with the Gherkin in it that ours puts in afterwards, with the theme as it comes and without our plugin. Both run in
processes of their own, in turn, and their processor time is taken.

The last line is one JSON object. `ratio` is the time of a page in the largest guide, ours / bare, divided by the bar of
1.3, so that 1 or less is good; `growth` is what a page costs between the last two sizes, against between the first two:
about 1 where the time is linear.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from interaction_spec.guide.locales import GUIDES, PLACES
from interaction_spec.guide.material import collect
from interaction_spec.guide.pages import finished

ROOT = Path(__file__).parents[2]
BAR = 1.3
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\([^)]+\)")
SILENCE = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


def make(root: Path, pages: int) -> None:
    """A guide of about so many pages: a first page, and copies of a task page, in every language."""
    shutil.copytree(ROOT / "features", root / "features")
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "docs" / "en").mkdir(parents=True)
    (root / "docs" / "en" / "index.md").write_text("# Languages { #languages }\n", "utf-8")
    for language in ("fr", "es", "ru"):
        folder = root / "docs" / language
        folder.mkdir()
        task = LINK.sub(r"\1", (ROOT / "docs" / language / "postponing.md").read_text("utf-8"))
        (folder / "index.md").write_text("# Guide { #overview }\n", "utf-8")
        for number in range(1, max(2, (pages - 1) // len(GUIDES))):
            (folder / f"task-{number:03}.md").write_text(task, "utf-8")


def bare(root: Path) -> Path:
    """The same rendered pages, whole, for MkDocs, Material and i18n alone."""
    material, stage = collect(root, None), root / "build" / "bare"
    shutil.copytree(root / "build" / "guide", stage, dirs_exist_ok=True)
    for page in stage.rglob("*.md"):
        place = PLACES[page.relative_to(stage).parts[0]]
        page.write_text(finished(page.read_text("utf-8"), place, material), "utf-8")
    loader = yaml.SafeLoader
    loader.add_constructor("!ENV", lambda *_: "http://127.0.0.1:8000/")
    config = yaml.load((root / "mkdocs.yml").read_text("utf-8"), Loader=loader)  # noqa: S506 (a safe loader)
    config["plugins"] = [plugin for plugin in config["plugins"] if "interaction-spec" not in plugin]
    spoken = [
        {"locale": one.folder, "name": one.name, "build": True, "theme": {"language": one.language}} for one in GUIDES
    ]
    for plugin in (plugin["i18n"] for plugin in config["plugins"] if "i18n" in plugin):
        plugin["languages"] += spoken
    config |= {"docs_dir": "build/bare", "strict": False}
    for key in ("icon", "favicon"):
        config["theme"].pop(key)
    path = root / "bare.yml"
    path.write_text(yaml.safe_dump(config, allow_unicode=True), "utf-8")
    return path


def seconds(root: Path, config: Path, out: str) -> float:
    """How much processor time one build takes; a build is one thread, and other programs cost it none of that."""
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(config), "--site-dir", str(root / out)]
    before = os.times()
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | SILENCE)
    if done.returncode:
        sys.exit(f"{config}: {done.stderr[-2000:]}")
    after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system


def measure(pages: int, rounds: int) -> dict[str, float]:
    """Both sides in turn; the median of each."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        make(root, pages)
        times: dict[str, list[float]] = {"ours": [], "bare": []}
        for _ in range(rounds):
            times["ours"].append(seconds(root, root / "mkdocs.yml", "ours"))
            times["bare"].append(seconds(root, bare(root), "bare"))
        built = len(list((root / "build" / "guide").rglob("*.md")))
        for side in times:
            if (wrote := len(list((root / side).rglob("*.html")))) < built:
                sys.exit(f"{side} wrote {wrote} pages of {built}")
    found = {side: statistics.median(taken) for side, taken in times.items()}
    per_page = {f"{side}_ms_per_page": round(taken / built * 1000, 1) for side, taken in found.items()}
    told = {"pages": built, **{side: round(taken, 2) for side, taken in found.items()}, **per_page}
    print(f"  {told}", flush=True)  # noqa: T201 (a script)
    return told


def growth(sizes: list[dict[str, float]]) -> float | None:
    """What a page more costs in large guides, against in small ones."""
    if len(sizes) < 3:
        return None
    small, middle, large = sizes[0], sizes[-2], sizes[-1]
    marginal = [(b["ours"] - a["ours"]) / (b["pages"] - a["pages"]) for a, b in ((small, middle), (middle, large))]
    return round(marginal[1] / marginal[0], 2)


def main() -> None:
    """Measure every size, and print the result."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, nargs="+", default=[30, 120, 600])
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    sizes = [measure(pages, asked.rounds) for pages in sorted(asked.pages)]
    against = sizes[-1]["ours"] / sizes[-1]["bare"]
    told = {
        "benchmark": "build_time",
        "sizes": sizes,
        "against_bare": round(against, 3),
        "growth": growth(sizes),
        "bar": BAR,
        "rounds": asked.rounds,
        "ratio": round(against / BAR, 3),
    }
    print(json.dumps(told))  # noqa: T201 (the result of a script)


if __name__ == "__main__":
    main()
