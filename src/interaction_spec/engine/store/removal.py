"""Deleting entries: the one place where it is done. Statements are few, however many entries go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Delete, FromClause, and_, bindparam, delete, exists, false, select, true

from .campaign_entries import CANCELED
from .prepared import count, run
from .rows import if_given, in_parts
from .tables import attachment, campaign_entry, comment, entry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection


@dataclass(frozen=True)
class Removal:
    """What goes with the entries that a choice finds."""

    chosen: ColumnElement[bool]
    comments: Delete
    attachments: Delete
    """All of theirs, whoever else points to them."""
    last_attachments: Delete
    """Those of theirs that no other entry has."""
    entries: Delete


_carrier, _other = entry.alias("carrier"), entry.alias("other")
_HAS = _carrier.c.attachment_no == attachment.c.no


def _given(table: FromClause) -> ColumnElement[bool]:
    return table.c.entry.in_(bindparam("keys", expanding=True))


def _matching(table: FromClause) -> ColumnElement[bool]:
    filters = ("contact", "salesperson", "template", "group", "campaign", "date")
    met = (if_given(table.c[name], name) for name in filters)
    return and_(table.c.canceled == true(), table.c.postponed == false(), *met)


def _gathered(table: FromClause) -> ColumnElement[bool]:
    return table.c.campaign_entry.in_(select(campaign_entry.c.no).where(*CANCELED))


def _removal(chosen: Callable[[FromClause], ColumnElement[bool]], *, few: bool = False) -> Removal:
    """The statements that delete the entries that meet a condition.

    A few are sought, and from them their comments and attachments. Many are not gathered first: comments and
    attachments are looked through, each for whether its entry goes.
    """
    attached: ColumnElement[bool]
    commented: ColumnElement[bool]
    if few:
        theirs = select(_carrier.c.attachment_no).where(chosen(_carrier), _carrier.c.attachment_no.is_not(None))
        attached = attachment.c.no.in_(theirs)
        commented = comment.c.entry.in_(select(_carrier.c.entry).where(chosen(_carrier)))
    else:
        attached = exists().where(_HAS, chosen(_carrier))
        commented = exists().where(_carrier.c.entry == comment.c.entry, chosen(_carrier))
    # A condition on a blank date is neither met nor not met: it counts as not met.
    shared = exists().where(_other.c.attachment_no == attachment.c.no, chosen(_other).is_not(true()))
    attachments = delete(attachment).where(attached)
    return Removal(
        chosen=chosen(entry),
        comments=delete(comment).where(commented),
        attachments=attachments,
        last_attachments=attachments.where(~shared),
        entries=delete(entry).where(chosen(entry)),
    )


GIVEN = _removal(_given, few=True)
MATCHING = _removal(_matching)
GATHERED = _removal(_gathered)


def delete_entries(store: Connection, keys: Sequence[str], *, shared_survives: bool) -> None:
    """Delete entries with their comments and attachments; one that others have may survive."""
    for part in in_parts(keys):
        _remove(store, GIVEN, {"keys": part}, shared_survives=shared_survives)


def delete_canceled(store: Connection, filters: dict[str, Any], *, shared_survives: bool) -> int:
    """Delete the canceled entries that match all filters that are not null, as above, and count them."""
    return _remove(store, MATCHING, filters, shared_survives=shared_survives)


def delete_gathered(store: Connection, campaign: str | None) -> int:
    """Delete the entries of canceled campaign entries and nothing else of theirs, and count them."""
    return count(store, GATHERED.entries, {"campaign": campaign})


def _remove(store: Connection, removal: Removal, choice: dict[str, Any], *, shared_survives: bool) -> int:
    run(store, removal.comments, choice)
    run(store, removal.last_attachments if shared_survives else removal.attachments, choice)
    return count(store, removal.entries, choice)
