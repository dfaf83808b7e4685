"""The command line: parses, wires, prints. It decides nothing.

Exit codes: 0 conformant, whole or done; 1 not conformant, or the specification has problems; 2 wrong call;
3 the system could not be asked; 4 the specification is at fault; 5 incomplete.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import nullcontext, suppress
from functools import wraps
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from .conformance import schemas
from .conformance.check import check as prove
from .conformance.lookup import show as look_up
from .conformance.specification import features_root, project_root, read_all
from .conformance.subject import resolve
from .conformance.telling import tell_error, tell_problems
from .conformance.verify import Verified, plan
from .conformance.verify import verify as run
from .errors import CannotWrite, InteractionSpecError, Misread, UsageError
from .guide.build import build, server
from .guide.errors import GuideError, PortTakenError
from .language import LANGUAGES, Catalogue, load, negotiate, synchronize
from .report import Verdict, read_report, write_report
from .report.progress import Ticker
from .report.terminal import tell

CODES = {
    Verdict.CONFORMANT: 0,
    Verdict.NON_CONFORMANT: 1,
    Verdict.ADAPTER_ERROR: 3,
    Verdict.SUITE_ERROR: 4,
    Verdict.INCOMPLETE: 5,
}
REPORT = Path("build/report")
SITE = Path("site")
PORT = 8000

_out = Console(highlight=False)
_err = Console(stderr=True, highlight=False)


def command(function: Callable[..., int | None]) -> Callable[..., None]:
    """Give a command `--locale`, tell its errors in one paragraph, and end with its exit code."""

    @click.option("--locale", "chosen", metavar="LOCALE", help="Language of messages: en, fr, fr_CA, es or ru.")
    @wraps(function)
    def told(chosen: str | None, **options: Any) -> None:
        catalogue = load("en")
        try:
            catalogue = negotiate(chosen, os.environ)
            code = function(catalogue, **options) or 0
        except Misread as error:
            _tell("\n\n".join(tell_problems(error.problems, catalogue)))
            code = 4
        except InteractionSpecError as error:
            _tell(tell_error(error, catalogue))
            code = 4 if error.fault == "spec" else 2
        except KeyboardInterrupt:
            code = 130
        sys.exit(code)

    return told


def _tell(text: str) -> None:
    _err.print(text, style="red", markup=False, soft_wrap=True)


def _say(catalogue: Catalogue, id_: str, **values: Any) -> None:
    count = values.pop("count", None)
    text = catalogue.text(f"message.{id_}", count=count, **{name: str(value) for name, value in values.items()})
    _out.print(text, markup=False, soft_wrap=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="interaction-spec")
def main() -> None:
    """The executable, multilingual specification of CRM interaction management."""


_features = click.option("--features", type=click.Path(path_type=Path), help="Folder that holds fr/, es/ and ru/.")
_report = click.option(
    "--report",
    type=click.Path(path_type=Path),
    default=REPORT,
    show_default=True,
    help="Folder of the report.",
)


@main.command()
@_features
@command
def check(catalogue: Catalogue, features: Path | None) -> int:
    """Prove that the specification is whole, parallel and unambiguous.

    Example: interaction-spec check --locale fr
    """
    root = features_root(features)
    _say(catalogue, "features", path=root)
    found = prove(root)
    for paragraph in tell_problems(found.problems, catalogue):
        _out.print(paragraph + "\n", markup=False, soft_wrap=True)
    if found.problems:
        _say(catalogue, "check_red", count=len(found.problems))
        return 1
    _say(
        catalogue, "check_green", scenarios=found.scenarios, requirements=found.requirements,
        statements=found.statements, operations=found.operations, languages=len(LANGUAGES),
    )  # fmt: skip
    return 0


def _languages(chosen: tuple[str, ...]) -> tuple[str, ...]:
    for language in chosen:
        if language not in LANGUAGES:
            raise UsageError("locale", locale=language, known=", ".join(LANGUAGES))
    return tuple(dict.fromkeys(chosen)) or LANGUAGES


def _verify_and_tell(
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
    tell(_out, verified.report, verified.evidence, catalogue)
    _say(catalogue, "report", path=folder)
    return verified.report.verdict


def _verify(
    catalogue: Catalogue, subject: str, languages: tuple[str, ...], only: str, features: Path | None
) -> Verified:
    root = features_root(features)
    _say(catalogue, "features", path=root)
    factory = resolve(subject)
    read = read_all(root, languages)
    planned = plan(read, only)
    if not planned:
        raise UsageError("only", pattern=only)
    _say(catalogue, "running", count=len(planned))
    with Ticker(_err, catalogue, len(planned)) as tick:
        return run(read, factory, name=subject, only=only, progress=tick)


@main.command()
@click.option("--subject", default="reference", show_default=True, help="reference, or python:module:factory.")
@click.option("--language", "languages", multiple=True, help="fr, es or ru; may be given several times.")
@click.option(
    "--only",
    default="",
    help="An id, a requirement, a topic or a pattern with *; makes the verdict incomplete.",
)
@_report
@_features
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
    return CODES[_verify_and_tell(catalogue, subject, _languages(languages), report, only, features)]


@main.command()
@click.argument("what", metavar="ID")
@click.option("--language", default=None, help="en, fr, fr_CA, es or ru; the language of messages by default.")
@_features
@command
def show(catalogue: Catalogue, what: str, language: str | None, features: Path | None) -> None:
    """Show a requirement, a scenario, a procedure or a feature file in any language.

    Example: interaction-spec show IM-SC-0090 --language en
    """
    chosen = load(language.replace("-", "_")) if language else catalogue
    click.echo(look_up(features_root(features), what, chosen), nl=False)


@main.command()
@click.option("--check", "only_check", is_flag=True, help="Only say whether the committed schemas are current.")
@command
def schema(catalogue: Catalogue, *, only_check: bool) -> None:
    """Write the JSON Schemas of the contract, or check that they are current.

    Example: interaction-spec schema --check
    """
    if not only_check:
        schemas.write_schemas()
        _say(catalogue, "schema_written", path=schemas.ROOT)
    elif files := schemas.stale():
        raise UsageError("schema", files=", ".join(files))
    else:
        _say(catalogue, "schema_current")


@main.group()
def catalogue() -> None:
    """The gettext catalogues: their state, and their synchronization with the English wordings."""


@catalogue.command()
@command
def status(catalogue: Catalogue) -> None:
    """Say what is missing, to be reviewed and proposed in each catalogue.

    Example: interaction-spec catalogue status
    """
    for locale in LANGUAGES:
        entries = load(locale).entries.values()
        missing = sum(not all(entry.forms) for entry in entries)
        _say(
            catalogue, "catalogue", locale=locale, translated=len(entries) - missing, missing=missing,
            fuzzy=sum(entry.fuzzy for entry in entries), proposed=sum(entry.proposed for entry in entries),
        )  # fmt: skip


@catalogue.command()
@command
def sync(catalogue: Catalogue) -> None:
    """Bring the catalogues in step with the English wordings; changed ones are marked for review.

    Example: interaction-spec catalogue sync
    """
    for locale in (*LANGUAGES, "fr_CA"):
        done = synchronize(locale)
        _say(catalogue, "synced", locale=locale, added=done.added, fuzzy=done.fuzzy, removed=done.removed)


@main.command()
@click.option("--serve", "serving", is_flag=True, help="Serve the guide on this machine when it is built.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(1, 65535))
@click.option(
    "--report",
    type=click.Path(path_type=Path),
    help="Take this report instead of verifying the reference engine.",
)
@click.option("--site", type=click.Path(path_type=Path), default=SITE, show_default=True, help="Folder of the guide.")
@command
def publish(catalogue: Catalogue, *, serving: bool, port: int, report: Path | None, site: Path) -> int:
    """Verify the reference engine, build the guide with the verdict in it, and serve it.

    Example: interaction-spec publish --serve --port 8000
    """
    try:
        with server(site, port) if serving else nullcontext() as shown:  # a port in use is told before the work
            verdict = _publish(catalogue, report, site)
            if shown:
                _say(catalogue, "serving", url=f"http://127.0.0.1:{shown.server_port}/")
                with suppress(KeyboardInterrupt):  # the announced way to end it
                    shown.serve_forever()
    except PortTakenError as error:
        raise UsageError("port", port=str(port), other=str(port + 1)) from error
    except GuideError as error:
        raise UsageError("site", detail=str(error)) from error
    except OSError as error:
        raise CannotWrite(site, error.strerror or str(error)) from error
    return CODES[verdict]


def _publish(catalogue: Catalogue, report: Path | None, site: Path) -> Verdict:
    """Verify unless there is a report, and build the guide."""
    if report:
        verdict = read_report(report).verdict
        _out.print(catalogue.text(f"verdict.{verdict}"), markup=False, soft_wrap=True)
    else:
        verdict = _verify_and_tell(catalogue, "reference", LANGUAGES, REPORT)
    _say(catalogue, "building")
    build(project_root(), site, report or REPORT)
    _say(catalogue, "site", path=site)
    return verdict
