"""The commands of the translator."""

from __future__ import annotations

from pathlib import Path

import click

from interaction_spec.conformance.specification import own_catalogues, project_root
from interaction_spec.errors import UsageError
from interaction_spec.language import LANGUAGES, Catalogue, load
from interaction_spec.language.proofreading import confirm, read_pages, stale
from interaction_spec.language.sync import synchronize
from interaction_spec.languages import REGIONAL

from .base import command, main, say


@main.group()
def catalogue() -> None:
    """The gettext catalogues and the translated pages: their state, and how to bring them in step."""


@catalogue.command()
@command
def status(catalogue: Catalogue) -> None:
    """Say what is missing, to be reviewed and proposed in each catalogue, and which pages their source has left behind.

    Example: interaction-spec catalogue status
    """
    own_catalogues()
    for locale in LANGUAGES:
        entries = load(locale).entries.values()
        missing = sum(not all(entry.forms) for entry in entries)
        say(
            catalogue, "catalogue", locale=locale, translated=len(entries) - missing, missing=missing,
            fuzzy=sum(entry.fuzzy for entry in entries), proposed=sum(entry.proposed for entry in entries),
        )  # fmt: skip
    source, *translated = LANGUAGES
    pages = read_pages(project_root() / "docs")
    behind = [problem.path for problem in stale(pages)]
    for locale in translated:
        own = [path for path in behind if path.startswith(f"docs/{locale}/")]
        say(catalogue, "pages", locale=locale, count=len(pages[locale]), stale=len(own), source=source)
        for path in own:
            click.echo(f"  {path}")


@catalogue.command()
@click.argument("pages", nargs=-1, type=click.Path(path_type=Path))
@command
def sync(catalogue: Catalogue, pages: tuple[Path, ...]) -> None:
    """Bring the catalogues in step with the English wordings; changed ones are marked for review.

    With PAGES, nothing but this: record that these translated pages say what their source says now.

    Example: interaction-spec catalogue sync docs/es/log.md docs/ru/log.md
    """
    own_catalogues()
    for page in pages:
        _confirm(catalogue, page)
    for locale in () if pages else (*LANGUAGES, *REGIONAL):
        done = synchronize(locale)
        say(catalogue, "synced", locale=locale, added=done.added, fuzzy=done.fuzzy, removed=done.removed)


def _confirm(catalogue: Catalogue, page: Path) -> None:
    docs = project_root() / "docs"
    known = read_pages(docs)
    file = page.absolute()
    folder, _, name = file.relative_to(docs).as_posix().partition("/") if file.is_relative_to(docs) else ("", "", "")
    if folder not in LANGUAGES[1:] or name not in known[folder] or name not in known[LANGUAGES[0]]:
        raise UsageError("page", path=str(page))
    confirm(file, docs)
    say(catalogue, "confirmed", path=page)
