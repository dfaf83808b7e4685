"""What a step changed: two looks at the same window or list, compared."""

from __future__ import annotations

from collections.abc import Iterator

from interaction_spec.report.frames import Mark, Pane, Row

from .watching import NEW_ROW, WATCHED, Filled, Seen


def difference(before: Filled, now: Filled) -> Pane:
    """The pane as it is now, with everything marked that is not as before, and once more what is gone."""
    old = dict(zip(before.ids, before.pane.rows, strict=True))
    rows = [_row(old.pop(id_, None), row) for id_, row in zip(now.ids, now.pane.rows, strict=True)]
    gone = [row.model_copy(update={"mark": Mark.GONE, "selected": False}) for id_, row in old.items() if id_ != NEW_ROW]
    form = now.pane.form and (_row(before.pane.form, now.pane.form) if before.pane.form else now.pane.form)
    return now.pane.model_copy(update={"rows": (*rows, *gone), "form": form})


def opened(now: Filled) -> Pane:
    """A pane that was not there before."""
    return now.pane.model_copy(update={"new": True})


def changed(pane: Pane) -> bool:
    """Whether anything in a compared pane is not as before."""
    return pane.new or any(row.mark for row in (*pane.rows, *filter(None, [pane.form])))


def changes(before: Seen, now: Seen) -> Iterator[Pane]:
    """The lists of the system that are not as before."""
    panes = {key: _compared(before, now, key) for key in now}
    details = {one.key: one.details for one in WATCHED}
    for (key, owner), pane in panes.items():
        told = pane
        if key == "segments":  # what the segment itself shows need not be told twice
            told = _without(pane, {id_ for id_ in now[key, owner].ids if (details[key], id_) in now}, now[key, owner])
        if changed(told) and not _empty(told):
            yield told


def _compared(before: Seen, now: Seen, key: tuple[str, str]) -> Pane:
    if key in before:
        return difference(before[key], now[key])
    if not key[1]:
        return difference(Filled(Pane(window=key[0])), now[key])
    return opened(now[key])


def _without(pane: Pane, shown: set[str], now: Filled) -> Pane:
    """A list without the rows that are shown in detail elsewhere."""
    ids = (*now.ids, *("" for _ in pane.rows[len(now.ids) :]))
    rows = tuple(row for row, id_ in zip(pane.rows, ids, strict=True) if id_ not in shown)
    return pane.model_copy(update={"rows": rows})


def _empty(pane: Pane) -> bool:
    return not pane.rows and not (pane.form and any(pane.form.cells.values()))


def _row(before: Row | None, now: Row) -> Row:
    if before is None:
        return now.model_copy(update={"mark": Mark.NEW})
    other = {key: before.cells.get(key, "") for key in now.cells if now.cells[key] != before.cells.get(key, "")}
    return now.model_copy(update={"before": other, "mark": Mark.CHANGED}) if other else now
