"""How much one dispatcher saves: `pytest features` against the same files bound by plain pytest-bdd decorators.

The plain side has one step definition for each phrase and language, as a project without this package would write
them: `given`, `when` and `then` with `parsers.re`, generated from the catalogues, a module for each language. (All of
them in one `conftest.py` takes as long: pytest-bdd looks at the kind of a step before it tries a pattern.) The body of
each calls the same `run_step`, so that what is asked of the system is equal on both sides. Both run as `pytest` in
processes of their own, in turn; each figure is a median of CPU times, which neighbours on the machine disturb less than
the time on the clock.

    python tests/benchmarks/bdd_dispatch.py [ROUNDS]

The last line is one JSON object. `ratio` is plain / ours for a scenario, without the start-up that both sides share
(a `pytest --collect-only` that finds nothing); `ratio_with_startup` is that of the whole runs.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from interaction_spec.language import LANGUAGES, load
from interaction_spec.language.formats import FORMATS
from interaction_spec.language.roles import BARE, PLACEHOLDER, kind
from interaction_spec.steps import STEPS

FEATURES = Path(__file__).parents[2] / "features"
INI = "[pytest]\ninteraction_features = features\n"
CONFTEST = '''
"""What plain pytest-bdd needs to hand its steps to the same system: a session for each scenario."""

from pathlib import Path

import pytest

from interaction_spec.conformance.run import begin, finish, run_step
from interaction_spec.conformance.subject import Witness, resolve
from interaction_spec.model.values import Edition
from interaction_spec.scenarios import read_feature


@pytest.fixture(scope="session")
def witness():
    made = Witness(resolve("reference")())
    made.hello()
    return made


def pytest_bdd_apply_tag(tag, function):
    return True


def pytest_bdd_before_scenario(request, feature, scenario):
    file = Path(feature.filename)
    ours = read_feature(file, file.parents[2])
    found = next(one for one in ours.scenarios if one.title == scenario.name)
    run = begin(request.getfixturevalue("witness"), ours, found, Edition.NAV_2017)
    request.node.story = (run, iter(found.steps))


def pytest_bdd_after_scenario(request, feature, scenario):
    finish(request.node.story[0])


@pytest.fixture
def carry(request):
    run, steps = request.node.story
    return lambda: run_step(run, next(steps))
'''


def pattern(template: str, language: str) -> str:
    """A phrase as the regular expression that a project would write for it, quote marks and all."""
    marks = FORMATS[language]
    opened, closed = re.escape(marks.open), re.escape(marks.close)

    def argument(role: str) -> str:
        if kind(role) in BARE:
            return rf"(?P<{role}>[\d ,./:\u00a0\u202f-]+)"
        return rf"{opened}(?P<{role}>[^{opened}{closed}]*){closed}"

    pieces = PLACEHOLDER.split(template)
    return "".join(re.escape(piece) if at % 2 == 0 else argument(piece) for at, piece in enumerate(pieces))


def definitions(language: str) -> str:
    """A module that binds all features of a language by step definitions."""
    lines = ["from pytest_bdd import given, parsers, scenarios, then, when", "", f'scenarios("features/{language}")']
    catalogue = load(language)
    for number, (phrase, meaning) in enumerate(STEPS.items()):
        names = [key for key in catalogue.entries if key.partition("~")[0] == f"phrase.{phrase}"]
        wordings = dict.fromkeys(form for name in names for form in catalogue.forms(name))
        decorators = [f"@{meaning.role}(parsers.re({pattern(wording, language)!r}))" for wording in wordings]
        lines += ["", "", *decorators, f"def step_{number}(carry):", "    carry()"]
    return "\n".join(lines) + "\n"


def prepare(folder: Path) -> None:
    """Write the projects, side by side."""
    for side in COMMANDS:
        (folder / side).mkdir()
        (folder / side / "pytest.ini").write_text(INI, "utf-8")
        if side != "empty":
            shutil.copytree(FEATURES, folder / side / "features")
    (folder / "plain" / "conftest.py").write_text(CONFTEST, "utf-8")
    for language in LANGUAGES:
        (folder / "plain" / f"test_{language}.py").write_text(definitions(language), "utf-8")


COMMANDS = {
    "ours": ["features"],
    "plain": ["-p", "no:interaction-spec"],
    "empty": ["--collect-only"],
}
PASSED = re.compile(r"(\d+) passed")


def once(folder: Path, side: str) -> tuple[float, int]:
    """The CPU seconds of one run, and how many scenarios passed."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *COMMANDS[side]]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder / side, env=environment, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found = PASSED.search(done.stdout)
    if side != "empty" and (done.returncode or not found):
        sys.exit(f"{side} failed:\n{done.stdout[-4000:]}{done.stderr[-2000:]}")
    return seconds, int(found[1]) if found else 0


def main(rounds: int) -> None:
    """Run both sides in turn, and print what they took."""
    times: dict[str, list[float]] = {side: [] for side in COMMANDS}
    scenarios: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as temporary:
        prepare(Path(temporary))
        for number in range(rounds):
            for side in COMMANDS:
                seconds, scenarios[side] = once(Path(temporary), side)
                times[side].append(seconds)
                print(f"round {number + 1}, {side}: {seconds:.2f} s", flush=True)  # noqa: T201 (a script)
    if scenarios["ours"] != scenarios["plain"]:
        sys.exit(f"not the same scenarios: {scenarios}")
    ours, plain, startup = (statistics.median(times[side]) for side in ("ours", "plain", "empty"))
    told = {
        "benchmark": "bdd_dispatch",
        "scenarios": scenarios["ours"],
        "rounds": rounds,
        "clock": "CPU",
        "ours_s": round(ours, 2),
        "plain_s": round(plain, 2),
        "startup_s": round(startup, 2),
        "startup_subtracted": True,
        "ours_ms_per_scenario": round((ours - startup) / scenarios["ours"] * 1000, 2),
        "plain_ms_per_scenario": round((plain - startup) / scenarios["plain"] * 1000, 2),
        "ratio_with_startup": round(plain / ours, 2),
        "ratio": round((plain - startup) / (ours - startup), 2),
    }
    print(json.dumps(told))  # noqa: T201 (the result of a script)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
