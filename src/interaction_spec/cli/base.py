"""What all commands share: the group, the locale of messages, errors in one paragraph, exit codes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from interaction_spec.conformance.telling import tell_error, tell_problems
from interaction_spec.errors import InteractionSpecError, Misread, UsageError
from interaction_spec.language import LANGUAGES, LOCALES, Catalogue, load, negotiate
from interaction_spec.report import Verdict

CODES = {
    Verdict.CONFORMANT: 0,
    Verdict.MATCHES_DECLARATION: 0,
    Verdict.NON_CONFORMANT: 1,
    Verdict.ADAPTER_ERROR: 3,
    Verdict.SUITE_ERROR: 4,
    Verdict.INCOMPLETE: 5,
}

REPORT = Path("build/report")
"""The folder of a report, unless another one is chosen."""

out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


def listed(names: Sequence[str], *, mark: str = "", last: str = "or") -> str:
    """Names as a sentence lists them."""
    *first, end = (f"{name}{mark}" for name in names)
    return f"{', '.join(first)} {last} {end}" if first else end


def command(function: Callable[..., int | None]) -> Callable[..., None]:
    """Give a command `--locale`, tell its errors in one paragraph, and end with its exit code."""

    @click.option("--locale", "chosen", metavar="LOCALE", help=f"Language of messages: {listed(LOCALES)}.")
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
    err.print(text, style="red", markup=False, soft_wrap=True)


def say(catalogue: Catalogue, id_: str, **values: Any) -> None:
    """Print a message of the catalogue."""
    count = values.pop("count", None)
    text = catalogue.text(f"message.{id_}", count=count, **{name: str(value) for name, value in values.items()})
    out.print(text, markup=False, soft_wrap=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="interaction-spec")
def main() -> None:
    """The executable, multilingual specification of CRM interaction management."""


features_option = click.option(
    "--features", type=click.Path(path_type=Path), help=f"Folder that holds {listed(LANGUAGES, mark='/', last='and')}."
)
report_option = click.option(
    "--report",
    type=click.Path(path_type=Path),
    default=REPORT,
    show_default=True,
    help="Folder of the report.",
)


def chosen_languages(chosen: tuple[str, ...]) -> tuple[str, ...]:
    """The languages that were asked for, or all of them.

    Raises:
        UsageError: one is no language of the specification.
    """
    for language in chosen:
        if language not in LANGUAGES:
            raise UsageError("locale", locale=language, known=", ".join(LANGUAGES))
    return tuple(dict.fromkeys(chosen)) or LANGUAGES
