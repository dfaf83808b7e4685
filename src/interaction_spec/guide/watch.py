"""Watch it happen: a scenario as a table of steps and screens, which a script turns into a player.

The table is the whole of it. Without the script it is read from top to bottom; with it, row by row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from interaction_spec.language import Catalogue, write_refusal
from interaction_spec.report.frames import Film, Frame, Mark, Pane, Refused, Row
from interaction_spec.scenarios import Scenario, Step

from . import markup, panes
from .markup import text

COMMAND = "interaction-spec publish"

Tell = Callable[..., str]
"""Writes a step as HTML, `table` says whether with its table."""


def missing(words: Catalogue, *, stale: bool = False) -> str:
    """The line that stands where nothing can be watched: how to record it."""
    marked = words.text(f"guide.watch.{'stale' if stale else 'none'}", command="\0")
    told = text(marked).replace("\0", f"<code>{COMMAND}</code>")
    return f'<p class="watch watch--none" data-search-exclude>{told}</p>'


def player(scenario: Scenario, film: Film, words: Catalogue, tell: Tell) -> str:
    """The static table of a scenario; `tell` writes a step as HTML."""
    shown = list(_scenes(scenario, film, words, tell))
    rows = "".join(_scene(place, scene) for place, scene in enumerate(shown, 1))
    head = "".join(f'<th scope="col">{text(words.text(f"guide.watch.{name}"))}</th>' for name in ("step", "screen"))
    return (
        f'<details class="watch" data-search-exclude><summary>{text(words.text("guide.watch.open"))} '
        f'<span class="source__id">{scenario.id}</span></summary>'
        f'<table class="watch__steps"><caption>{text(words.text("guide.watch.caption"))}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></details>"
    )


@dataclass(frozen=True)
class _Scene:
    """One row of the table, as HTML."""

    step: str
    news: Sequence[str]
    screen: str
    role: str


def _scene(place: int, scene: _Scene) -> str:
    news = f'<p class="watch__news">{" ".join(f"<span>{one}</span>" for one in scene.news)}</p>' if scene.news else ""
    return (
        f'<tr class="watch__step watch__step--{scene.role}"><th scope="row"><span class="watch__no">{place}</span>'
        f"<div>{scene.step}</div></th><td>{news}{scene.screen}</td></tr>"
    )


def _scenes(scenario: Scenario, film: Film, words: Catalogue, tell: Tell) -> Iterator[_Scene]:
    """What was there before as one scene, then one for each further step."""
    pairs = list(zip(scenario.steps, film.frames, strict=True))
    before = [(step, frame) for step, frame in pairs if step.role == "given"]
    if before:
        label = f'<p class="procedure__label">{text(words.text("guide.before"))}</p>'
        told = markup.listing(tell(step, table=False) for step, _ in before)
        screen = "".join(panes.listed(pane, words) for pane in situation([frame for _, frame in before]))
        yield _Scene(f"{label}{told}", (), screen, "given")
    for step, frame in pairs[len(before) :]:
        yield _Scene(
            tell(step, table=step.role == "when" or not frame.lists),
            tuple(_news(step, frame, words)),
            _screen(step, frame, words),
            step.role,
        )


def situation(frames: Sequence[Frame]) -> list[Pane]:
    """What several steps have left behind: every list as it was at the end, without marks."""
    last: dict[tuple[str, str], Pane] = {}
    for frame in frames:
        for pane in frame.lists:
            key = pane.window, repr(sorted(pane.of.items()))
            last.pop(key, None)
            last[key] = pane
    cleared = [_cleared(pane) for pane in last.values()]
    return [pane for pane in cleared if pane.rows or (pane.form and any(pane.form.cells.values()))]


def _cleared(pane: Pane) -> Pane:
    plain: dict[str, object] = {"mark": None, "before": {}, "selected": False}
    rows = tuple(row.model_copy(update=plain) for row in pane.rows if row.mark is not Mark.GONE)
    return pane.model_copy(update={"rows": rows, "form": pane.form and pane.form.model_copy(update=plain)})


def _news(step: Step, frame: Frame, words: Catalogue) -> Iterator[str]:
    """What happened in a step, in a few words."""
    told = dict(_changes(frame))
    for name, found in told.items():
        names = ", ".join(dict.fromkeys(_named(name, one, words) for one in found))
        if names:
            yield text(words.text(f"guide.watch.{name}", names=names))
    for name, fact in frame.answer.items():
        said = words.text(f"reason.{fact}") if name == "silent" else fact
        yield text(words.text(f"guide.watch.answer.{name}", **{name: said}))
    if step.role == "then":
        yield text(words.text("guide.watch.confirmed"))
    elif not any(told.values()) and not frame.pending and not frame.answer:
        yield text(words.text("guide.watch.nothing"))


def _changes(frame: Frame) -> Iterator[tuple[str, list[str]]]:
    """By kind of change: windows, or fields of the form in front."""
    every = [*frame.windows[-1:], *frame.lists]
    marks = {"adds": Mark.NEW, "changes": Mark.CHANGED, "removes": Mark.GONE}
    yield "closes", list(frame.closed)
    yield "opens", [pane.window for pane in frame.windows if pane.new]
    yield "fills", [key for pane in every for row in _filled(pane, frame) for key in row.before]
    for name, mark in marks.items():
        changed = frame.lists if mark is Mark.CHANGED else every
        yield name, [pane.window for pane in changed if any(row.mark is mark for row in pane.rows)]
    yield "selects", [pane.window for pane in frame.windows[-1:] if any(_picked(pane)) and not pane.pressed]


def _filled(pane: Pane, frame: Frame) -> tuple[Row, ...]:
    """Where a changed field is told by its caption: forms, and the rows of the window in front."""
    return (*filter(None, [pane.form]), *(pane.rows if pane in frame.windows else ()))


def _picked(pane: Pane) -> Iterator[bool]:
    return (row.selected and not row.mark for row in pane.rows)


def _named(kind: str, key: str, words: Catalogue) -> str:
    return words.text(f"field.{key}") if kind == "fills" else panes.caption(key, words)


def _screen(step: Step, frame: Frame, words: Catalogue) -> str:
    """The windows from the back to the front, what the system says, and the lists besides."""
    windows = () if step.role == "then" and frame.lists else frame.windows
    parts = [_question(question, answer, words) for question, answer in frame.asked.items()]
    parts += [panes.behind(pane, words) for pane in windows[:-1]]
    parts += [panes.render(pane, words) for pane in windows[-1:]]
    parts += [_question(question, None, words) for question in frame.pending]
    parts += [_refusal(one, words) for one in frame.refused]
    parts += [panes.listed(pane, words) for pane in frame.lists]
    return "".join(parts)


def _question(question: str, answer: str | None, words: Catalogue) -> str:
    shown = [(words.text(f"button.{one}"), one == answer) for one in ("yes", "no")]
    body = panes.buttons("button", shown, words)
    return _box("question", words.text("guide.watch.asked"), words.text(f"question.{question}"), body)


def _refusal(one: Refused, words: Catalogue) -> str:
    line = words.text("guide.watch.line", contact=one.contact) if one.contact else words.text("guide.watch.refused")
    return _box("refusal", line, write_refusal(one.refusal, words), "")


def _box(kind: str, head: str, said: str, body: str) -> str:
    return (
        f'<div class="box box--{kind}"><p class="box__head">{text(head)}</p>'
        f'<p class="box__said">{text(said)}</p>{body}</div>'
    )
