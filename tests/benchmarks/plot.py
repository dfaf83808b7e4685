"""A small picture of times over sizes: SVG that needs no library and says what it shows.

It has a ground of its own: a picture in a page does not know whether the page is dark.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH, HEIGHT = 640, 320
LEFT, RIGHT, TOP, BOTTOM = 70, 20, 30, 50
FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img"\
 aria-labelledby="plot-title plot-desc">
<title id="plot-title">Time to list one contact's 50 entries, by the size of the log</title>
<desc id="plot-desc">{told}</desc>
<style>
  text {{ font: 13px sans-serif; fill: #222 }}
  .axis, .grid {{ stroke: #767676; fill: none }}
  .grid {{ stroke-dasharray: 2 4 }}
  .bar {{ stroke: #a33d00; stroke-dasharray: 6 4; fill: none }}
  .line {{ stroke: #00658a; stroke-width: 2; fill: none }}
  .dot {{ fill: #00658a }}
</style>
<rect width="{width}" height="{height}" fill="#fff"/>
{drawn}
</svg>
"""


def plot(points: Sequence[tuple[int, float]], bar: float) -> str:
    """Milliseconds over numbers of entries, and the line that the last must not cross: `bar` times the first."""
    sizes, times = zip(*points, strict=True)
    limit = times[0] * bar
    most = _round_up(max(*times, limit))
    low, high = math.log10(sizes[0]), math.log10(sizes[-1])

    def across(size: int) -> float:
        return LEFT + (math.log10(size) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    def up(milliseconds: float) -> float:
        return HEIGHT - BOTTOM - milliseconds / most * (HEIGHT - TOP - BOTTOM)

    path = " ".join(f"{across(size):.1f},{up(one):.1f}" for size, one in points)
    drawn = [
        *(_level(up(most * part / 4), most * part / 4) for part in range(5)),
        *(_size(across(size), size) for size in sizes),
        f'<path class="bar" d="M{LEFT},{up(limit):.1f} H{WIDTH - RIGHT}"/>',
        _text(WIDTH - RIGHT, up(limit) - 6, f"bar: {bar:g} times the smallest log", "end"),
        f'<polyline class="line" points="{path}"/>',
        *(f'<circle class="dot" cx="{across(size):.1f}" cy="{up(one):.1f}" r="4"/>' for size, one in points),
        *(_text(across(size), up(one) + 20, f"{one:.2f}", _anchor(size, sizes)) for size, one in points),
        _text(LEFT - 60, TOP - 12, "milliseconds", "start"),
        _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, "entries in the log (each step is ten times as many)", "middle"),
    ]
    told = "; ".join(f"among {size:,} entries {one:.2f} ms" for size, one in points)
    return FRAME.format(width=WIDTH, height=HEIGHT, told=f"{told}. The bar is {limit:.2f} ms.", drawn="\n".join(drawn))


def _round_up(number: float) -> float:
    """The next number that four steps of the scale divide neatly."""
    power = 10.0 ** math.floor(math.log10(number))
    return next(step * power for step in (1, 2, 4, 6, 8, 10) if step * power >= number)


def _level(height: float, milliseconds: float) -> str:
    line = f'<path class="grid" d="M{LEFT},{height:.1f} H{WIDTH - RIGHT}"/>'
    return line + _text(LEFT - 8, height + 4, f"{milliseconds:g}", "end")


def _size(place: float, size: int) -> str:
    tick = f'<path class="axis" d="M{place:.1f},{HEIGHT - BOTTOM} v6"/>'
    return tick + _text(place, HEIGHT - BOTTOM + 20, f"{size:,}", "end" if place > WIDTH - RIGHT - 1 else "middle")


def _anchor(size: int, sizes: Sequence[int]) -> str:
    return {sizes[0]: "start", sizes[-1]: "end"}.get(size, "middle")


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{words}</text>'
