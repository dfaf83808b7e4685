"""The register of logged segments: the mark *Canceled*, and what is left out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Counted
from interaction_spec.model.values import Extension, Question

from . import history
from .context import agreed
from .refusal import refuse
from .store import register

if TYPE_CHECKING:
    from interaction_spec.model.operations import LoggedSegmentDeleteCanceled, LoggedSegmentToggleCanceled

    from .context import Context


def toggle_canceled(operation: LoggedSegmentToggleCanceled, context: Context) -> Counted:
    """Give all chosen logged segments, and all that they made, the opposite of the first one's mark."""
    chosen = [known_logged(number, context) for number in dict.fromkeys(operation.segments)]
    if not chosen:
        return Counted(count=0)
    canceled = not chosen[0][1]
    question = Question.MARK_SEGMENTS if canceled else Question.UNMARK_SEGMENTS
    if not agreed(operation.answers, question):
        return Counted(count=0, asked=(question,))
    numbers = [no for no, _ in chosen]
    exact = context.asks_for(Extension.EXACT_UNDO)
    history.note_mark(context, "segment", canceled=canceled, exact=exact, keys=numbers)
    register.mark(context.store, numbers, canceled=canceled, exact=exact)
    return Counted(count=len(chosen), asked=(question,))


def delete_canceled(operation: LoggedSegmentDeleteCanceled, context: Context) -> Counted:
    """Delete canceled logged segments; their entries and campaign entries stay, and belong to none."""
    return Counted(count=register.delete_canceled(context.store, operation.segment))


def known_logged(number: str, context: Context) -> tuple[int, bool]:
    """The register number of a logged segment, which must exist, and whether it is canceled."""
    return register.find_logged(context.store, number) or refuse("segment-not-logged", segment=number)
