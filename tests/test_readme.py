"""What the README shows is what the project holds."""

from __future__ import annotations

import re
import subprocess
import textwrap
from pathlib import Path

import pytest

from interaction_spec.conformance.lookup import show
from interaction_spec.language import LANGUAGES, load

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_scenario_of_the_readme_is_the_one_of_the_features(language: str) -> None:
    """The README shows IM-SC-0136 as it is written in each language."""
    shown = show(ROOT / "features", "IM-SC-0136", load(language))

    scenario = textwrap.dedent(shown[shown.index("@IM-SC-0136") :].partition("\n")[2])

    assert scenario in README


def test_the_test_command_is_the_one_that_ci_runs() -> None:
    """CI calls the README's test command, word for word."""
    command = next(line for line in README.splitlines() if line.endswith(".venv/bin/pytest"))

    assert command in (ROOT / ".ci" / "run").read_text("utf-8")


def test_git_changes_no_line_end() -> None:
    """The README's command for Windows finds the files as they were written, whatever Git is set to there."""
    files = [
        "features/fr/log/open.feature",
        "features/profiles/0.1/SHA256SUMS",
        "src/interaction_spec/schemas/report.json",
    ]

    told = subprocess.run(["git", "check-attr", "eol", *files], cwd=ROOT, capture_output=True, text=True, check=True)

    assert told.stdout.splitlines() == [f"{file}: eol: lf" for file in files]


def test_every_command_of_the_readme_exists() -> None:
    """No command is promised that the command line does not have."""
    from interaction_spec.cli import main

    promised = set(re.findall(r"interaction-spec ([a-z]+)", README))

    assert promised <= set(main.commands)


def test_every_link_of_the_readme_leads_somewhere() -> None:
    """Relative links name files and folders of the repository."""
    targets = re.findall(r"\]\((?!http)([^)#]+)", README)

    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_changelog_counts_what_there_is() -> None:
    """The changelog's numbers of requirements, scenarios and procedures are true."""
    text = "\n".join(path.read_text("utf-8") for path in (ROOT / "features" / "fr").rglob("*.feature"))
    counts = {kind: len(set(re.findall(rf"@{kind}-\d+", text))) for kind in ("IM-R", "IM-SC", "IM-P")}

    told = f"{counts['IM-R']} requirements, {counts['IM-SC']} scenarios and {counts['IM-P']} procedures"

    assert told in (ROOT / "CHANGELOG.md").read_text("utf-8")
