"""What a step changed: two looks at the same window or list, compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interaction_spec.report.frames import Mark, Pane, Row

from .watching import NEW_ROW, Filled, Seen


def difference(before: Filled, now: Filled) -> Pane:
    """The pane as it is now, with everything marked that is not as before, and once more what is gone."""
    old = dict(zip(before.ids, before.pane.rows, strict=True))
    rows = [_row(old.pop(id_, None), row) for id_, row in zip(now.ids, now.pane.rows, strict=True)]
    gone = [row.model_copy(update={"mark": Mark.GONE, "selected": False}) for id_, row in old.items() if id_ != NEW_ROW]
    form = now.pane.form and (_row(before.pane.form, now.pane.form) if before.pane.form else now.pane.form)
    return now.pane.model_copy(update={"rows": (*rows, *gone), "form": form})


def key(one: Filled) -> tuple[str, dict[str, str]]:
    """Which window it is."""
    return one.pane.window, one.pane.of


def compared(before: Sequence[Filled], now: Filled) -> Pane:
    """An open window beside the one that was in its place before, if there was any."""
    if before and key(before[0]) == key(now):
        return difference(before[0], now)
    return _opened(now)


def _opened(now: Filled) -> Pane:
    return now.pane.model_copy(update={"new": True})


def changed(pane: Pane) -> bool:
    """Whether anything in a compared pane is not as before."""
    return pane.new or any(row.mark for row in (*pane.rows, *filter(None, [pane.form])))


def changes(before: Seen, now: Seen) -> Iterator[Pane]:
    """The lists of the system that are not as before."""
    for which, filled in now.items():
        told = _listed(before, now, which)
        if which[0] == "segments":  # what a segment itself shows need not be told twice
            told = _without(told, filled.ids, {id_ for id_ in filled.ids if ("segment", id_) in now})
        if changed(told) and not _empty(told):
            yield told


def _listed(before: Seen, now: Seen, which: tuple[str, str]) -> Pane:
    if which in before:
        return difference(before[which], now[which])
    if not which[1]:
        return difference(Filled(Pane(window=which[0])), now[which])
    return _opened(now[which])


def _without(pane: Pane, ids: Sequence[str], shown: set[str]) -> Pane:
    """A list without the rows that are shown in detail elsewhere; those that are gone have no ids any more."""
    told = [row for row, id_ in zip(pane.rows, ids, strict=False) if id_ not in shown]
    return pane.model_copy(update={"rows": (*told, *pane.rows[len(ids) :])})


def _empty(pane: Pane) -> bool:
    return not pane.rows and not (pane.form and any(pane.form.cells.values()))


def _row(before: Row | None, now: Row) -> Row:
    if before is None:
        return now.model_copy(update={"mark": Mark.NEW})
    other = {key: before.cells.get(key, "") for key in now.cells if now.cells[key] != before.cells.get(key, "")}
    return now.model_copy(update={"before": other, "mark": Mark.CHANGED}) if other else now
