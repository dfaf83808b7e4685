"""The lists of a system, as its windows would show them: what an observer looks at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from interaction_spec.model.fields import FIELDS, SETUP_FIELDS, Kind
from interaction_spec.model.operations import OPERATIONS, Operation
from interaction_spec.model.outcomes import (
    Choices,
    Drafted,
    Figures,
    Marketing,
    Ok,
    SegmentWithLines,
    Value,
)
from interaction_spec.model.values import Message
from interaction_spec.model.windows import WINDOWS, Window
from interaction_spec.report.frames import Pane, Row
from interaction_spec.steps.values import plain

from .subject import Witness

_FIGURES = ("no_of_interactions", "cost", "duration", "average_cost", "average_duration")

UNSEEN: dict[str, Window] = {
    "campaigns": Window(caption="", query="campaign.list", columns=("campaign_no", "description")),
    "criteria": Window(caption="", query="criteria.list", columns=("code", "description", "no_of_criteria_actions")),
    "comments": Window(caption="", query="comment.list", columns=("date", "comment")),
    "segment_languages": Window(
        caption="", query="segment_language.list", columns=("language_code", "subject", "attachment")
    ),
    "history": Window(caption="", query="entry.history", columns=("change", "user_id", "date")),
    "statistics": Window(
        caption="",
        query="statistics.read",
        columns=(*_FIGURES, "last_date_attempted", "date_of_last_interaction", "contacts_contacted",
                 "contacts_responded"),
    ),
}  # fmt: skip
"""Lists that no window of the registry shows."""

EXTENDED: dict[str, tuple[str, ...]] = {
    "entry": (
        "subject", "language_code", "attachment", "correspondence_type", "delivery_status", "contact_via",
        "campaign_no", "campaign_target", "campaign_response", "attempt_failed", "time_of_interaction", "version_no",
        "comments",
    ),
    "line": (
        "interaction_group_code", "information_flow", "initiated_by", "evaluation", "campaign_no", "campaign_target",
        "correspondence_type", "language_code", "subject", "attachment",
    ),
    "segment": (
        "segment_no", "interaction_group_code", "campaign_target", "campaign_response", "subject", "attachment",
        "ignore_contact_type", "no_of_criteria_actions",
    ),
    "contact": ("language_code", "correspondence_type", "email", "phone_no", "exclude_from_segment", "privacy_blocked"),
    "series": ("warning_no", "increment", "date_order"),
    "logged": ("no_of_campaign_entries",),
}  # fmt: skip
"""What records hold beyond the columns of their window."""


class Watched(NamedTuple):
    """A list that is looked at after every step that may have changed it."""

    key: str
    row: str
    """The part of a row that identifies it."""
    more: str = ""
    """What else its rows hold, a key of `EXTENDED`."""
    details: str = ""
    """The window that shows one row in detail."""


WATCHED: tuple[Watched, ...] = (
    Watched("contacts", "no", "contact"),
    Watched("salespeople", "code"),
    Watched("campaigns", "campaign"),
    Watched("interaction_groups", "code"),
    Watched("interaction_templates", "code", details="template_languages"),
    Watched("interaction_template_setup", "document_type"),
    Watched("marketing_setup", ""),
    Watched("no_series", "code", "series", details="no_series_lines"),
    Watched("criteria", "code"),
    Watched("segments", "segment", details="segment"),
    Watched("postponed_interactions", "entry", "entry"),
    Watched("interaction_log_entries", "entry", "entry"),
    Watched("logged_segments", "segment", "logged"),
    Watched("campaign_entries", "campaign_entry"),
)  # fmt: skip

_DETAILED = {
    "template_languages": Watched("template_languages", "language"),
    "no_series_lines": Watched("no_series_lines", "starting_no", "series"),
    "segment": Watched("segment", "line", "line"),
}
WINDOWS_AND_LISTS: dict[str, Window] = UNSEEN | WINDOWS
_KNOWN = {one.key: one for one in WATCHED} | _DETAILED
SHOWN = {window.query: key for key, window in reversed(WINDOWS_AND_LISTS.items())} | {
    WINDOWS_AND_LISTS[one.key].query: one.key for one in WATCHED
}
"""The window that shows what a query answers: the one that is watched, where there are several."""

NEW_ROW = "new row"
"""What stands for the id of a row that was begun in an open window."""

Seen = dict[tuple[str, str], "Filled"]
"""Every list, by key and by whose it is."""


class Filled(NamedTuple):
    """A pane, with the ids of its rows."""

    pane: Pane
    ids: tuple[str, ...] = ()


class Names(dict[str, str]):
    """The names of interactions by the ids that the system gave them."""

    def cells(self, keys: Sequence[str], record: Message) -> dict[str, str]:
        """The values of a record by field key."""
        return {key: self.cell(key, getattr(record, FIELDS[key].name, None)) for key in keys}

    def cell(self, key: str, value: Any) -> str:
        """One value; an interaction is told by its name, or not at all."""
        return self.get(str(value), "") if FIELDS[key].kind is Kind.ENTRY else plain(value)


def look(witness: Witness, names: Names, known: Seen | None = None, nouns: Collection[str] = ()) -> Seen:
    """Every list of the system, by queries that are not written down.

    With `nouns`, only the lists of these are looked at again; what was `known` of the others stands.
    """
    chosen = [one for one in WATCHED if not nouns or noun(WINDOWS_AND_LISTS[one.key].query) in nouns]
    again = {key for one in chosen for key in (one.key, one.details)}
    seen = {which: found for which, found in (known or {}).items() if nouns and which[0] not in again}
    for one in chosen:
        if (value := ask(witness, OPERATIONS[WINDOWS_AND_LISTS[one.key].query]())) is None:
            continue
        seen[one.key, ""] = found = fill(one.key, value, names)
        for id_ in found.ids if one.details else ():
            query = OPERATIONS[WINDOWS[one.details].query]
            of = {next(name for name in query.model_fields if name != "op"): id_}
            if (detail := ask(witness, query(**of))) is not None:
                seen[one.details, id_] = fill(one.details, detail, names, of)
    return seen


_ALIKE = {
    "interaction": "entry", "postponed": "entry", "campaign_entry": "entry",
    "segment.log": "everything", "logged_segment.toggle_canceled": "everything",
}  # fmt: skip


def noun(tag: str) -> str:
    """What an operation changes, or a query lists: a recorded interaction is an entry, and so on."""
    found = tag.partition(".")[0]
    return _ALIKE.get(tag, _ALIKE.get(found, found))


def ask(witness: Witness, query: Operation) -> Value | None:
    """What a query answers; nothing where it is refused. It is not written down."""
    outcome = witness.ask(query)
    return outcome.value if isinstance(outcome, Ok) else None


def fill(key: str, value: Value, names: Names, of: dict[str, str] | None = None) -> Filled:
    """A window or list with what its query answered."""
    window, known = WINDOWS_AND_LISTS[key], _KNOWN.get(key, Watched(key, ""))
    columns = (*window.columns, *EXTENDED.get(known.more, ()))
    pane = Pane(window=key, of=of or {})
    if isinstance(value, SegmentWithLines):
        form = Row(cells=names.cells((*window.fields, *EXTENDED["segment"]), value.segment))
        return _listed(pane.model_copy(update={"form": form}), columns, value.lines, "line", names)
    if (form_ := _form(value, window, names)) is not None:
        fixed = value.fixed if isinstance(value, Drafted) else ()
        keys = tuple(key for key in form_ if FIELDS[key].name in fixed)
        return Filled(pane.model_copy(update={"form": Row(cells=form_), "fixed": keys}))
    return _listed(pane, columns, getattr(value, "rows", ()), known.row, names)


def _form(value: Value, window: Window, names: Names) -> dict[str, str] | None:
    """The cells of a window that shows one record, not a list."""
    match value:
        case Drafted():
            return names.cells(window.fields, value.draft)
        case Marketing():
            return names.cells(window.fields, value.setup)
        case Figures():
            return names.cells(window.columns, value.statistics)
        case Choices():
            chosen = {row.document_type: row.template for row in value.rows}
            return {key: chosen.get(kind, "") for key, kind in SETUP_FIELDS.items()}
        case _:
            return None


def _listed(pane: Pane, columns: tuple[str, ...], rows: Sequence[Message], part: str, names: Names) -> Filled:
    listed = tuple(Row(cells=names.cells(columns, row)) for row in rows)
    ids = tuple(str(getattr(row, part)) if part else str(place) for place, row in enumerate(rows))
    return Filled(pane.model_copy(update={"columns": columns, "rows": listed}), ids)


def window_of(query: Operation) -> tuple[str, dict[str, str]]:
    """The window that shows what a query answers, and what the query narrows it to."""
    given = query.model_dump(mode="json", exclude_none=True, exclude_defaults=True, exclude={"op"})
    if "owner" in given:
        owner = given.pop("owner")
        key = f"{owner}_statistics"
        return (key if key in WINDOWS else "statistics"), {owner: given.pop("code"), **given}
    of = given.pop("origin", {}) | {name: value for name, value in given.items() if isinstance(value, str)}
    return SHOWN[query.tag], of


NOUNS = frozenset(noun(WINDOWS_AND_LISTS[one.key].query) for one in WATCHED) | {"clock", "customer", "vendor"}
"""What only its own lists change of, as far as a situation is concerned; clocks and accounts are in no list."""
