"""Boxes on a grid, joined by numbered arrows, as SVG: what the arrows mean stands in a list beside the drawing.

So a label of any length and in any script fits, also on a phone, and whoever sees no drawing misses nothing.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

WIDTH, BOX_WIDTH, BOX_HEIGHT, ROW = 356, 140, 46, 100
LEFT, GAP, ENTRY = 4, 184, 38
LETTERS = 18
"""How many letters of a wide script fit into a box."""


class Box(NamedTuple):
    """Something with a name, at a place of the grid."""

    key: str
    column: int
    row: int
    label: str
    look: str = ""


class Arrow(NamedTuple):
    """From one box to another; without a source, the way in."""

    source: str
    target: str


Point = tuple[float, float]


def draw(boxes: Sequence[Box], arrows: Sequence[Arrow], *, ident: str, title: str, described: str) -> str:
    """The drawing; `title` and `described` are for those who do not see it."""
    at = {box.key: box for box in boxes}
    top = ENTRY if any(not arrow.source for arrow in arrows) else 2
    height = top + max(box.row for box in boxes) * ROW + BOX_HEIGHT + 2
    head = (
        f'<marker id="{ident}-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" '
        'orient="auto-start-reverse"><path class="diagram__head" d="M0 0 8 4 0 8z"/></marker>'
    )
    lines = "".join(
        _arrow(number, _path(arrow, arrows, at, top), f"{ident}-head") for number, arrow in enumerate(arrows, 1)
    )
    return (
        f'<svg class="diagram__drawing" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-labelledby="{ident}-title {ident}-desc"><title id="{ident}-title">{escape(title)}</title>'
        f'<desc id="{ident}-desc">{escape(described)}</desc><defs>{head}</defs>'
        f"{lines}{''.join(_box(box, top) for box in boxes)}</svg>"
    )


def _box(box: Box, top: int) -> str:
    x, y = _corner(box, top)
    lines = textwrap.wrap(box.label, LETTERS, break_long_words=False)
    first = y + BOX_HEIGHT / 2 + 4.5 - 8 * (len(lines) - 1)
    words = "".join(
        f'<tspan x="{x + BOX_WIDTH / 2:g}" y="{first + 16 * number:g}">{escape(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    radius = 8 if box.look == "record" else BOX_HEIGHT // 2
    look = f" diagram__box--{box.look}" if box.look else ""
    rect = f'<rect x="{x}" y="{y}" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="{radius}"/>'
    return f'<g class="diagram__box{look}">{rect}<text>{words}</text></g>'


def _arrow(number: int, points: tuple[Point, ...], head: str) -> str:
    """A straight line, or, of four points, a curve; its number stands in the middle."""
    start, *control, end = points
    way = f"C{' '.join(f'{x:g} {y:g}' for x, y in (*control, end))}" if control else f"L{end[0]:g} {end[1]:g}"
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    if control:  # a cubic curve passes three quarters of the way to its control points
        middle = (middle[0] + 0.75 * (control[0][0] - start[0]), middle[1])
    return (
        f'<path class="diagram__line" d="M{start[0]:g} {start[1]:g}{way}" marker-end="url(#{head})"/>'
        f'<g class="diagram__number"><circle cx="{middle[0]:g}" cy="{middle[1]:g}" r="10"/>'
        f'<text x="{middle[0]:g}" y="{middle[1] + 4:g}">{number}</text></g>'
    )


def _path(arrow: Arrow, arrows: Sequence[Arrow], at: dict[str, Box], top: int) -> tuple[Point, ...]:
    """Where an arrow begins, how it bends, and where it ends."""
    target = at[arrow.target]
    tx, ty = _corner(target, top)
    if not arrow.source:
        return (tx + BOX_WIDTH / 2, 2), (tx + BOX_WIDTH / 2, ty)
    source = at[arrow.source]
    sx, sy = _corner(source, top)
    down = target.row > source.row
    if source.row == target.row:
        right = target.column > source.column
        y = sy + BOX_HEIGHT / 2
        return (sx + BOX_WIDTH * right, y), (tx + BOX_WIDTH * (not right), y)
    begin, end = sy + BOX_HEIGHT * down, ty + BOX_HEIGHT * (not down)
    if source.column != target.column:
        reach = BOX_WIDTH - 24
        right = target.column > source.column
        return (sx + (reach if right else 24), begin), (tx + (24 if right else reach), end)
    if _between(source, target, at):
        edge, far = sx + BOX_WIDTH, sx + BOX_WIDTH + 18
        low, high = sy + BOX_HEIGHT / 2, ty + BOX_HEIGHT / 2
        return (edge, low), (far, low), (far, high), (edge, high)
    both = Arrow(arrow.target, arrow.source) in arrows
    x = sx + BOX_WIDTH / 2 + both * (22 if down else -22)
    return (x, begin), (x, end)


def _between(source: Box, target: Box, at: dict[str, Box]) -> bool:
    low, high = sorted((source.row, target.row))
    return any(box.column == source.column and low < box.row < high for box in at.values())


def _corner(box: Box, top: int) -> tuple[int, int]:
    return LEFT + box.column * GAP, top + box.row * ROW
