"""Commands on the specification: `check`, `show`, `schema`."""

from __future__ import annotations

from pathlib import Path

import click

from interaction_spec.conformance import schemas
from interaction_spec.conformance.check import check as prove
from interaction_spec.conformance.lookup import show as look_up
from interaction_spec.conformance.lookup import write_features
from interaction_spec.conformance.specification import features_root, own_catalogues
from interaction_spec.conformance.telling import tell_problems
from interaction_spec.errors import UsageError
from interaction_spec.language import LANGUAGES, LOCALES, Catalogue, load

from .base import command, features_option, listed, main, out, say


@main.command()
@features_option
@command
def check(catalogue: Catalogue, features: Path | None) -> int:
    """Prove that the specification is whole, parallel and unambiguous.

    Example: interaction-spec check --locale fr
    """
    own_catalogues()
    root = features_root(features)
    say(catalogue, "features", path=root)
    found = prove(root)
    for paragraph in tell_problems(found.problems, catalogue):
        out.print(paragraph + "\n", markup=False, soft_wrap=True)
    if found.problems:
        say(catalogue, "check_red", count=len(found.problems))
        return 1
    say(
        catalogue, "check_green", scenarios=found.scenarios, requirements=found.requirements,
        statements=found.statements, operations=found.operations, languages=len(LANGUAGES),
    )  # fmt: skip
    return 0


@main.command()
@click.argument("what", metavar="ID")
@click.option("--language", default=None, help=f"{listed(LOCALES)}; the language of messages by default.")
@click.option("--write", is_flag=True, help="Write all features of the folder ID into that of the language.")
@features_option
@command
def show(catalogue: Catalogue, what: str, language: str | None, features: Path | None, *, write: bool) -> None:
    """Show a requirement, a scenario, a procedure or a feature file in any language.

    Example: interaction-spec show IM-SC-0090 --language en

    How a new language gets its features: interaction-spec show features/fr --language eo --write
    """
    if write:
        own_catalogues()  # a language that only the checkout has is told so, not called unknown
    chosen = load(language.replace("-", "_")) if language else catalogue
    if write:
        folder, count = write_features(Path(what), chosen)
        say(catalogue, "shown", count=count, path=folder)
        return
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
        say(catalogue, "schema_written", path=schemas.ROOT)
    elif files := schemas.stale():
        raise UsageError("schema", files=", ".join(files))
    else:
        say(catalogue, "schema_current")
