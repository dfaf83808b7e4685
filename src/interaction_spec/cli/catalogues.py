"""The commands of the translator."""

from __future__ import annotations

from interaction_spec.language import LANGUAGES, Catalogue, load
from interaction_spec.language.sync import synchronize

from .base import command, main, say


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
        say(
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
        say(catalogue, "synced", locale=locale, added=done.added, fuzzy=done.fuzzy, removed=done.removed)
