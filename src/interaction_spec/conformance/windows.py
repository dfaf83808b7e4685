"""The open windows of a story, as they look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from interaction_spec.model.fields import FIELDS
from interaction_spec.model.operations import PostponedList
from interaction_spec.model.outcomes import Entries, Value
from interaction_spec.report.frames import Row
from interaction_spec.steps.clicks import query
from interaction_spec.steps.story import Opened

from .subject import Witness
from .watching import NEW_ROW, Filled, Names, ask, fill


def stack(opened: Iterable[Opened], witness: Witness, names: Names) -> Iterator[Filled]:
    """The open windows; one whose record is gone, or was never shown, is not among them."""
    for one in opened:
        value = ask(witness, query(one)) if one.window.query else Value()
        if value is not None:
            yield _shown(one, value, witness, names)


def _shown(opened: Opened, value: Value, witness: Witness, names: Names) -> Filled:
    """What its query answers now, what was typed, which rows are selected."""
    of = {name: names.get(str(part), str(part)) for name, part in opened.context.items()}
    found = fill(opened.key, value, names, of)
    if opened.rows:
        selected = set(opened.ids())
        rows = tuple(
            row.model_copy(update={"selected": id_ in selected})
            for id_, row in zip(found.ids, found.pane.rows, strict=True)
        )
        found = found._replace(pane=found.pane.model_copy(update={"rows": rows}))
    return _with_draft(opened, _resumed(opened, found, witness, names), names)


def _resumed(opened: Opened, found: Filled, witness: Witness, names: Names) -> Filled:
    """The form of a postponed interaction holds what was kept of it; no query of its own says so."""
    if opened.window.query or "entry" not in opened.context:
        return found
    listed = ask(witness, PostponedList())
    rows = listed.rows if isinstance(listed, Entries) else ()
    kept = next((row for row in rows if row.entry == opened.context["entry"]), None)
    form = Row(cells=names.cells(opened.window.fields, kept)) if kept else None
    return found._replace(pane=found.pane.model_copy(update={"form": form}))


def _with_draft(opened: Opened, found: Filled, names: Names) -> Filled:
    window, pane = opened.window, found.pane
    named = {key: window.renames.get(key, FIELDS[key].name) for key in window.fields}
    typed = {key: names.cell(key, opened.draft[name]) for key, name in named.items() if name in opened.draft}
    if opened.new_row:
        row = Row(cells=dict.fromkeys(pane.columns, "") | typed, selected=True)
        return Filled(pane.model_copy(update={"rows": (*pane.rows, row)}), (*found.ids, NEW_ROW))
    if not window.fields or window.on_row:
        return found
    cells = dict.fromkeys(window.fields, "") | (pane.form.cells if pane.form else {}) | typed
    return found._replace(pane=pane.model_copy(update={"form": Row(cells=cells)}))
