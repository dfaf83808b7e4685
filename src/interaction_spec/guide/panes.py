"""The windows of a frame: forms and lists with their captions, and what a step changed in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal
from html import escape

from interaction_spec.language import Catalogue
from interaction_spec.language.writing import write_cell
from interaction_spec.model.fields import FIELDS, Kind
from interaction_spec.model.match import Argument
from interaction_spec.model.windows import WINDOWS
from interaction_spec.report.frames import Mark, Pane, Row

from .markup import text

_TOLD = ("contact", "salesperson", "segment", "campaign", "code", "series", "template", "group", "entry", "no")
"""What tells whose window it is; the rest of what narrows it would not be understood in a title."""


def caption(window: str, words: Catalogue) -> str:
    """What a window or a list is called."""
    return words.text(f"window.{WINDOWS[window].caption}" if window in WINDOWS else f"guide.list.{window}")


def render(pane: Pane, words: Catalogue) -> str:
    """A window as it looks: title, actions, form, list, buttons."""
    kind = "window" if pane.window in WINDOWS and WINDOWS[pane.window].buttons else "list"
    parts = (_title(pane, words), _bar(pane, words), _form(pane, words), _list(pane, words), _buttons(pane, words))
    return f'<div class="pane pane--{kind}">{"".join(parts)}</div>'


def behind(pane: Pane, words: Catalogue) -> str:
    """A window that is open behind another: its title, and the action that was chosen in it."""
    effects = WINDOWS[pane.window].actions
    chosen = _chosen("action", [pane.pressed], pane.pressed, words) if pane.pressed in effects else ""
    return f'<div class="pane pane--behind">{_title(pane, words)}{chosen}</div>'


def listed(pane: Pane, words: Catalogue) -> str:
    """A list that no open window shows: title, form, rows."""
    parts = (_title(pane, words), _form(pane, words), _list(pane, words))
    return f'<div class="pane pane--list">{"".join(parts)}</div>'


def _title(pane: Pane, words: Catalogue) -> str:
    whose = " ".join(text(pane.of[name]) for name in _TOLD if pane.of.get(name))
    told = f" <span>{whose}</span>" if whose else ""
    return f'<p class="pane__title"><strong>{text(caption(pane.window, words))}</strong>{told}</p>'


def _bar(pane: Pane, words: Catalogue) -> str:
    return _chosen("action", list(WINDOWS[pane.window].actions), pane.pressed, words)


def _buttons(pane: Pane, words: Catalogue) -> str:
    return _chosen("button", list(WINDOWS[pane.window].buttons), pane.pressed, words)


def _chosen(kind: str, keys: Sequence[str], pressed: str, words: Catalogue) -> str:
    """A row of actions or buttons; the chosen one is marked by a sign and a word too."""
    return buttons(kind, [(words.text(f"{kind}.{key}"), key == pressed) for key in keys], words)


def buttons(kind: str, shown: Iterable[tuple[str, bool]], words: Catalogue) -> str:
    """A row of things to click on, each with whether it was."""
    note = f' <span class="watch__aside">({text(words.text("guide.watch.pressed"))})</span>'
    items = [
        f'<li class="is-pressed">{text(told)}{note}</li>' if pressed else f"<li>{text(told)}</li>"
        for told, pressed in shown
    ]
    return f'<ul class="pane__{kind}s">{"".join(items)}</ul>' if items else ""


def _form(pane: Pane, words: Catalogue) -> str:
    row = pane.form
    if row is None or not row.cells:
        return ""
    fixed = text(words.text("guide.watch.fixed"))
    items = (
        f"<div><dt>{text(words.text(f'field.{key}'))}</dt><dd>{_cell(row, key, words)}"
        f"{f' <small>{fixed}</small>' if key in pane.fixed else ''}</dd></div>"
        for key in row.cells
    )
    return f'<dl class="pane__form">{"".join(items)}</dl>'


def _list(pane: Pane, words: Catalogue) -> str:
    if not pane.columns and not pane.rows:
        lists = pane.window not in WINDOWS or (WINDOWS[pane.window].columns and not pane.form)
        return f'<p class="pane__empty">{text(words.text("guide.watch.empty"))}</p>' if lists else ""
    marked = any(row.mark or row.selected for row in pane.rows)
    head = ['<td class="pane__mark"></td>'] if marked else []
    head += [_head(key, words) for key in pane.columns]
    body = "".join(_row(pane, row, words, marked=marked) for row in pane.rows) or (
        f'<tr><td colspan="{len(head)}">{text(words.text("guide.watch.empty"))}</td></tr>'
    )
    label = escape(caption(pane.window, words))
    return (
        f'<div class="scroll" role="group" tabindex="0" aria-label="{label}"><table class="listing">'
        f"<thead><tr>{''.join(head)}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _head(key: str, words: Catalogue) -> str:
    wide = ' class="is-text"' if FIELDS[key].kind is Kind.TEXT else ""
    return f'<th scope="col"{wide}>{text(words.text(f"field.{key}"))}</th>'


def _row(pane: Pane, row: Row, words: Catalogue, *, marked: bool) -> str:
    state = row.mark or ("selected" if row.selected else "")
    cells = [f"<td>{_cell(row, key, words)}</td>" for key in pane.columns]
    if marked:
        told = text(words.text(f"guide.watch.{state}")) if state else ""
        cells.insert(0, f'<td class="pane__mark">{f"<b>{told}</b>" if told else ""}</td>')
    return f'<tr class="is-{state}">{"".join(cells)}</tr>' if state else f"<tr>{''.join(cells)}</tr>"


def _cell(row: Row, key: str, words: Catalogue) -> str:
    """A value; one that was changed stands after what it was before, which is struck out."""
    now = text(value(key, row.cells.get(key, ""), words))
    if key not in row.before:
        return f"<s>{now}</s>" if row.mark is Mark.GONE and now else now
    old = text(value(key, row.before[key], words))
    return f"{f'<del>{old}</del> ' if old else ''}<ins>{now or '—'}</ins>"


def value(key: str, plain: str, words: Catalogue) -> str:
    """A value as the page's language writes it."""
    return write_cell(FIELDS[key], _typed(FIELDS[key].kind, plain), words)


def _typed(kind: Kind, plain: str) -> Argument:
    if not plain:
        return ""
    match kind:
        case Kind.DATE:
            return dt.date.fromisoformat(plain)
        case Kind.TIME:
            return dt.time.fromisoformat(plain)
        case Kind.MONEY:
            return Decimal(plain)
        case Kind.COUNT:
            return int(plain)
        case _:
            return plain
