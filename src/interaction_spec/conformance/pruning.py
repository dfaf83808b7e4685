"""What of a film is worth showing: columns that say something, and those that the scenario speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from interaction_spec.model.fields import FIELDS
from interaction_spec.model.match import Match
from interaction_spec.report.frames import Frame, Mark, Pane, Row

_SILENT = {"", "no", "0"}
"""What a cell holds that nobody filled in."""

_ENTRY = ("interaction", "date", "contact_no", "interaction_template_code", "description")
_QUIET = {"segment_no", "no_of_criteria_actions"}
"""What the form of a segment shows only where the scenario speaks of it: its title has the number already."""

CORE: dict[str, tuple[str, ...]] = {
    "interaction_log_entries": _ENTRY,
    "postponed_interactions": _ENTRY,
    "segment": ("contact_no", "contact_name", "interaction_template_code", "description"),
}
"""What wide lists always show; of their other columns those of which the scenario speaks, or that change."""


def pruned(frames: Sequence[Frame], matches: Iterable[Match]) -> tuple[Frame, ...]:
    """The frames without the columns that are silent from the first to the last of them."""
    spoken = {FIELDS[key].name for match in matches for key in _keys(match)}
    panes = list(chain.from_iterable((*frame.windows, *frame.lists) for frame in frames))
    kept = {window: _kept(window, [one for one in panes if one.window == window], spoken)
            for window in {pane.window for pane in panes}}  # fmt: skip
    return tuple(
        frame.model_copy(
            update={
                "windows": tuple(_cut(pane, *kept[pane.window]) for pane in frame.windows),
                "lists": tuple(_cut(pane, *kept[pane.window]) for pane in frame.lists),
            }
        )
        for frame in frames
    )


def _keys(match: Match) -> Iterator[str]:
    """The fields that a sentence speaks of."""
    yield from (match.table[0] if match.table else ())
    yield from (str(value) for role, value in match.arguments.items() if role == "field")


def _kept(window: str, panes: Sequence[Pane], spoken: set[str]) -> tuple[set[str], set[str]]:
    """The fields of the form, and the columns, that a window shows in this film."""
    forms = [pane.form for pane in panes if pane.form]
    rows = [row for pane in panes for row in pane.rows]
    wanted = {key for row in rows for key in row.cells if FIELDS[key].name in spoken}
    columns = _said(rows) if window not in CORE else _said(rows) & (wanted | _moved(rows) | set(CORE[window]))
    quiet = {key for key in _QUIET if FIELDS[key].name not in spoken}
    return _said(forms) - quiet, columns | _moved(rows) | wanted


def _said(rows: Sequence[Row]) -> set[str]:
    """The fields in which any row says something."""
    return {key for row in rows for key, value in row.cells.items() if value not in _SILENT or key in row.before}


def _moved(rows: Sequence[Row]) -> set[str]:
    """The fields in which any row was changed."""
    return {key for row in rows for key in row.before}


def _cut(pane: Pane, fields: set[str], columns: set[str]) -> Pane:
    return pane.model_copy(
        update={
            "form": pane.form and _narrowed(pane.form, fields),
            "fixed": tuple(key for key in pane.fixed if key in fields),
            "columns": tuple(key for key in pane.columns if key in columns),
            "rows": tuple(_narrowed(row, columns) for row in pane.rows),
        }
    )


def _narrowed(row: Row, keys: set[str]) -> Row:
    cells, before = ({key: value for key, value in part.items() if key in keys} for part in (row.cells, row.before))
    mark = row.mark if before or row.mark is not Mark.CHANGED else None
    return row.model_copy(update={"cells": cells, "before": before, "mark": mark})
