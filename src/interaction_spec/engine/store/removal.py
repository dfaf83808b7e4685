"""Deleting entries: the one place where it is done. Statements are few, however many entries go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Delete, Select, bindparam, delete, exists, false, select, true

from .campaign_entries import CANCELED
from .prepared import count, run
from .rows import if_given, in_parts
from .tables import attachment, campaign_entry, comment, entry

if TYPE_CHECKING:
    from collections.abc import Sequence

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


_picked, _carrier, _other = entry.alias("picked"), entry.alias("carrier"), entry.alias("other")


def _removal(choice: Select[Any]) -> Removal:
    """The statements that delete what a choice of ids finds."""
    theirs = select(_carrier.c.attachment_no).where(_carrier.c.entry.in_(choice), _carrier.c.attachment_no.is_not(None))
    shared = exists().where(_other.c.attachment_no == attachment.c.no, _other.c.entry.not_in(choice))
    attachments = delete(attachment).where(attachment.c.no.in_(theirs))
    return Removal(
        chosen=entry.c.entry.in_(choice),
        comments=delete(comment).where(comment.c.entry.in_(choice)),
        attachments=attachments,
        last_attachments=attachments.where(~shared),
        entries=delete(entry).where(entry.c.entry.in_(choice)),
    )


GIVEN = _removal(select(_picked.c.entry).where(_picked.c.entry.in_(bindparam("keys", expanding=True))))
MATCHING = _removal(
    select(_picked.c.entry).where(
        _picked.c.canceled == true(),
        _picked.c.postponed == false(),
        *(
            if_given(_picked.c[name], name)
            for name in ("contact", "salesperson", "template", "group", "campaign", "date")
        ),
    )
)
GATHERED = _removal(
    select(_picked.c.entry).where(_picked.c.campaign_entry.in_(select(campaign_entry.c.no).where(*CANCELED)))
)


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
    store.execute(removal.last_attachments if shared_survives else removal.attachments, choice)
    return count(store, removal.entries, choice)
