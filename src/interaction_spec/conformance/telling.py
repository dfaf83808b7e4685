"""Problems in the reader's words: where, the sentence, a caret, the reason and the fix."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from interaction_spec.errors import InteractionSpecError, Problem
from interaction_spec.language import Catalogue


def tell_problems(problems: Sequence[Problem], catalogue: Catalogue) -> Iterator[str]:
    """One paragraph for each problem."""
    for problem in problems:
        yield "\n".join(_lines(problem, catalogue))


def _lines(problem: Problem, catalogue: Catalogue) -> Iterator[str]:
    place = f"{problem.path}:{problem.line}" if problem.line else problem.path
    yield f"{place}  [{problem.reason}]"
    if problem.sentence:
        yield f"    {problem.sentence}"
        if problem.column:
            yield "    " + _blank(problem.sentence[: problem.column - 1]) + "^"
    yield f"  {catalogue.text('problem.' + problem.reason, **problem.params)}"
    fix = catalogue.text(f"fix.{problem.reason}", **problem.params)
    yield f"  {catalogue.text('label.fix', text=fix)}"


def _blank(text: str) -> str:
    """As many columns as the text takes on a terminal."""
    return " " * sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def tell_error(error: InteractionSpecError, catalogue: Catalogue) -> str:
    """One paragraph: the reason, whose fault it is, and the way out."""
    id_ = f"{error.area}.{error.reason}"
    if id_ not in catalogue:
        return str(error)
    lines = [catalogue.text(id_, **error.params)]
    lines.append(catalogue.text("label.fault", text=catalogue.text(f"fault.{error.fault}")))
    if f"fix.{error.reason}" in catalogue:
        lines.append(catalogue.text("label.fix", text=catalogue.text(f"fix.{error.reason}", **error.params)))
    return "\n".join(lines)
