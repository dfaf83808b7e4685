"""The commands that judge a system."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from interaction_spec.conformance.deviations import FILE, known_deviations, read_deviations, write_deviations
from interaction_spec.conformance.specification import REVISION, features_root, read_all
from interaction_spec.conformance.verify import Features, Settings, Verified, plan
from interaction_spec.conformance.verify import verify as run
from interaction_spec.errors import UsageError
from interaction_spec.language import LANGUAGES, Catalogue
from interaction_spec.model.values import Edition
from interaction_spec.report import Report, Verdict, read_report, write_report
from interaction_spec.report.frames import write_frames
from interaction_spec.report.progress import Ticker
from interaction_spec.report.terminal import tell
from interaction_spec.scenarios import read_profiles

from .base import CODES, chosen_languages, command, err, features_option, listed, main, out, report_option, say
from .filming import record
from .subjects import Asked, subject_options


def verify_and_tell(
    catalogue: Catalogue,
    asked: Asked,
    languages: tuple[str, ...],
    folder: Path,
    settings: Settings,
    features: Path | None = None,
    *,
    frames: bool = False,
) -> Verdict:
    """Run, write the report, print the result; with `frames`, run what passed once more for those who want to watch."""
    read, verified = _verify(catalogue, asked, languages, settings, features)
    write_report(folder, verified.report, verified.evidence, catalogue, features_root(features))
    write_frames(folder, record(catalogue, asked, read, verified.report, features) if frames else ())
    chosen = click.get_current_context().params.get("chosen") is not None
    tell(out, verified.report, verified.evidence, catalogue, chosen=chosen)
    if verified.report.verdict is Verdict.NON_CONFORMANT:
        _hint(catalogue, verified.report)
    say(catalogue, "report", path=folder)
    return verified.report.verdict


def _hint(catalogue: Catalogue, report: Report) -> None:
    """Name the known wrong system that fails alike, if there is one."""
    # Here, because loading all of them takes longer than most runs need for anything else.
    from interaction_spec.conformance.selftest.likeness import looks_like  # noqa: PLC0415 (as said above)

    if known := looks_like(report):
        say(catalogue, "looks-like", mutant=known.id, what=known.what)


def _verify(
    catalogue: Catalogue, asked: Asked, languages: tuple[str, ...], settings: Settings, features: Path | None
) -> tuple[Features, Verified]:
    root = features_root(features)
    say(catalogue, "features", path=root)
    read = read_all(root, languages)
    planned = plan(read, settings.only)
    if not planned:
        raise UsageError("only", pattern=settings.only)
    say(catalogue, "running", count=len(planned))
    settings = replace(settings, profiles=read_profiles(root, REVISION))
    with Ticker(err, catalogue, len(planned)) as tick:
        return read, run(read, asked.factory, settings, name=asked.name, progress=tick)


@main.command()
@click.option("--language", "languages", multiple=True, help=f"{listed(LANGUAGES)}; may be given several times.")
@click.option(
    "--only",
    default="",
    help="An id, a requirement, a topic or a pattern with *; makes the verdict incomplete.",
)
@click.option(
    "--edition",
    type=click.Choice([one.value for one in Edition]),
    default=Edition.NAV_2017.value,
    show_default=True,
    help="The edition in which scenarios run that hold for both.",
)
@click.option(
    "--deviations",
    type=click.Path(path_type=Path),
    help="Your list of known deviations, as interaction-spec deviations --write makes it.",
)
@click.option("--shuffle", "seed", type=int, metavar="SEED", help="Run in another order: none may matter.")
@click.option(
    "--frames", is_flag=True, help="Afterwards, record step by step what there is to see; the guide shows it."
)
@report_option
@features_option
@command
@subject_options
def verify(catalogue: Catalogue, *, asked: Asked, report: Path, features: Path | None, **chosen: Any) -> int:
    """Run the specification against a system and judge it.

    Example: interaction-spec verify --subject "exec:node adapter.js" --language ru
    """
    listed = read_deviations(chosen["deviations"]) if chosen["deviations"] else ()
    settings = Settings(chosen["only"], Edition(chosen["edition"]), deviations=listed, seed=chosen["seed"])
    languages = chosen_languages(chosen["languages"])
    verdict = verify_and_tell(catalogue, asked, languages, report, settings, features, frames=chosen["frames"])
    return CODES[verdict]


@main.command()
@click.option("--write", is_flag=True, help="Write what failed in the report into the list; reasons that stand stay.")
@click.option("--file", type=click.Path(path_type=Path), default=FILE, show_default=True, help="The list.")
@report_option
@command
def deviations(catalogue: Catalogue, *, write: bool, file: Path, report: Path) -> None:
    """Start a list of known deviations from a report, or read the list and say whether it is well formed.

    Example: interaction-spec deviations --write --report build/report
    """
    if write:
        found = read_report(report)
        count = write_deviations(file, found.scenarios, (*found.deviations, *known_deviations(file)))
        say(catalogue, "deviations", count=count, path=file)
    else:
        say(catalogue, "deviations-read", count=len(read_deviations(file)), path=file)
