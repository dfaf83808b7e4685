"""The command that judges a system."""

from __future__ import annotations

from pathlib import Path

import click

from interaction_spec.conformance.specification import REVISION, features_root, read_all
from interaction_spec.conformance.subject import resolve
from interaction_spec.conformance.verify import Settings, Verified, plan
from interaction_spec.conformance.verify import verify as run
from interaction_spec.errors import UsageError
from interaction_spec.language import Catalogue
from interaction_spec.report import Verdict, write_report
from interaction_spec.report.progress import Ticker
from interaction_spec.report.terminal import tell
from interaction_spec.scenarios import read_profiles

from .base import CODES, chosen_languages, command, err, features_option, main, out, report_option, say


def verify_and_tell(
    catalogue: Catalogue,
    subject: str,
    languages: tuple[str, ...],
    folder: Path,
    only: str = "",
    features: Path | None = None,
) -> Verdict:
    """Run, write the report, print the result."""
    verified = _verify(catalogue, subject, languages, only, features)
    write_report(folder, verified.report, verified.evidence, catalogue)
    tell(out, verified.report, verified.evidence, catalogue)
    say(catalogue, "report", path=folder)
    return verified.report.verdict


def _verify(
    catalogue: Catalogue, subject: str, languages: tuple[str, ...], only: str, features: Path | None
) -> Verified:
    root = features_root(features)
    say(catalogue, "features", path=root)
    factory = resolve(subject)
    read = read_all(root, languages)
    planned = plan(read, only)
    if not planned:
        raise UsageError("only", pattern=only)
    say(catalogue, "running", count=len(planned))
    with Ticker(err, catalogue, len(planned)) as tick:
        settings = Settings(only, profiles=read_profiles(root, REVISION))
        return run(read, factory, settings, name=subject, progress=tick)


@main.command()
@click.option("--subject", default="reference", show_default=True, help="reference, or python:module:factory.")
@click.option("--language", "languages", multiple=True, help="fr, es or ru; may be given several times.")
@click.option(
    "--only",
    default="",
    help="An id, a requirement, a topic or a pattern with *; makes the verdict incomplete.",
)
@report_option
@features_option
@command
def verify(
    catalogue: Catalogue,
    subject: str,
    languages: tuple[str, ...],
    only: str,
    report: Path,
    features: Path | None,
) -> int:
    """Run the specification against a system and judge it.

    Example: interaction-spec verify --subject python:my_crm.adapter:subject --language ru
    """
    return CODES[verify_and_tell(catalogue, subject, chosen_languages(languages), report, only, features)]
