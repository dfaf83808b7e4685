"""The oracle answers every operation of the contract, and every one of them is drawn."""

from __future__ import annotations

from random import Random

from tests.model_based import drawing, drawing_segments
from tests.model_based.dice import Draw
from tests.model_based.oracle import ANSWERS
from tests.model_based.test_model_based import LISTS, SET_UP

from interaction_spec.model import operations as op

OF_THE_SESSION = {op.SessionHello, op.SessionBegin, op.SessionEnd, op.StateDigest}
"""What the machine itself asks."""
DRAWN: tuple[Draw, ...] = (
    drawing.people,
    drawing.set_up,
    drawing.numbers,
    drawing.clock,
    drawing.forms,
    drawing.calls,
    drawing.postponed,
    drawing.log,
    drawing.register,
    drawing.documents,
    drawing.figures,
    drawing_segments.headers,
    drawing_segments.lines,
    drawing_segments.criteria,
    drawing_segments.logging,
)
ASKED = {op.SegmentRead, op.SegmentLanguageList, *(type(query) for query in (*LISTS, *SET_UP))}


def test_the_oracle_answers_every_operation() -> None:
    """A new operation of the contract needs an answer here."""
    assert set(ANSWERS) | OF_THE_SESSION == set(op.OPERATIONS.values())


def test_every_operation_is_drawn_or_asked() -> None:
    """What is never performed is never compared."""
    dice = Random(0)  # noqa: S311 (nothing to be kept secret)

    performed = {type(draw(dice)) for draw in DRAWN for _ in range(300)}

    assert performed | ASKED == set(ANSWERS)
