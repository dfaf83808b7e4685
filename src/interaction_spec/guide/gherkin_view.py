"""A scenario's Gherkin, highlighted by what was read: a keyword is whatever precedes a step's text.

So no table of keywords is needed, and none of any dialect can be missing from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from interaction_spec.scenarios import Scenario

from .markup import text


def source(lines: Sequence[str], scenario: Scenario, *, language: str, label: str) -> str:
    """The lines of one scenario, in a part of the page that opens on request and stays out of the search."""
    ends = [step.line + len(step.table) for step in scenario.steps]
    last = max(ends, default=scenario.line)
    written = {scenario.line: scenario.title} | {step.line: step.text for step in scenario.steps}
    shown = lines[scenario.line - 1 : last]
    margin = min((len(line) - len(line.lstrip()) for line in shown if line.strip()), default=0)
    code = "\n".join(_line(line[margin:], written.get(number, "")) for number, line in enumerate(shown, scenario.line))
    name = f"{escape(label)} {scenario.id}"
    return (
        f'<details class="source" data-search-exclude><summary>{text(label)} '
        f'<span class="source__id">{scenario.id}</span></summary>'
        f'<div class="gherkin" tabindex="0" role="group" aria-label="{name}" lang="{language}" '
        f'translate="no"><code>{code}</code></div></details>'
    )


def _line(line: str, known: str) -> str:
    bare = line.strip()
    indent = line[: len(line) - len(line.lstrip())]
    if known and bare.endswith(known):
        return f"{indent}{_span('keyword', bare.removesuffix(known))}{escape(known, quote=False)}"
    if bare.startswith("|"):
        return indent + escape(bare, quote=False).replace("|", _span("bar", "|"))
    return indent + (_span("comment", bare) if bare.startswith("#") else escape(bare, quote=False))


def _span(kind: str, code: str) -> str:
    return f'<span class="{kind}">{escape(code, quote=False)}</span>'
