"""The states that interactions and segments go through, and how the records refer to each other.

A transition is told by the clicks that lead to it. What they send is not written here: it follows from the registry of
windows, so that a state diagram cannot show a way that the windows do not have.
"""

from __future__ import annotations

from .records import Entry, Line, LoggedSegment, Segment, Template
from .values import Answer, Message, Question
from .windows import WINDOWS, Effect


class Transition(Message):
    """One way from a state to the next; without a source, the way in."""

    source: str = ""
    target: str
    clicks: tuple[tuple[str, str], ...]
    """Windows, each with the action, the button or the check box that is chosen in it; the last one commits."""
    answer: tuple[Question, Answer] | None = None
    """What is answered to the question that the last click asks."""


class Relation(Message):
    """One record refers to another by a field of its own."""

    source: str
    target: str
    record: type[Message]
    field: str


_TOGGLE = ("interaction_log_entries", "switch_canceled")
_TOGGLE_SEGMENT = ("logged_segments", "switch_canceled")

STATES: dict[str, tuple[Transition, ...]] = {
    "interaction": (
        Transition(target="draft", clicks=(("contact_card", "create_interaction"),)),
        Transition(source="draft", target="logged", clicks=(("create_interaction", "ok"),)),
        Transition(
            source="draft",
            target="postponed",
            clicks=(("create_interaction", "cancel"),),
            answer=(Question.FINISH_LATER, Answer.YES),
        ),
        Transition(
            source="draft",
            target="dropped",
            clicks=(("create_interaction", "cancel"),),
            answer=(Question.FINISH_LATER, Answer.NO),
        ),
        Transition(
            source="postponed",
            target="logged",
            clicks=(("postponed_interactions", "resume"), ("resume_interaction", "ok")),
        ),
        Transition(
            source="postponed",
            target="deleted",
            clicks=(("postponed_interactions", "delete"),),
            answer=(Question.DELETE_LINES, Answer.YES),
        ),
        Transition(source="logged", target="canceled", clicks=(_TOGGLE,), answer=(Question.MARK_CANCELED, Answer.YES)),
        Transition(
            source="canceled", target="logged", clicks=(_TOGGLE,), answer=(Question.UNMARK_CANCELED, Answer.YES)
        ),
        Transition(source="canceled", target="deleted", clicks=(("delete_canceled_log_entries", "ok"),)),
    ),
    "segment": (
        Transition(target="prepared", clicks=(("segments", "new"),)),
        Transition(source="prepared", target="logged", clicks=(("segment", "log"), ("log_segment", "ok"))),
        Transition(
            source="prepared",
            target="follow_up",
            clicks=(("segment", "log"), ("log_segment", "create_follow_up_segment"), ("log_segment", "ok")),
        ),
        Transition(
            source="logged", target="canceled", clicks=(_TOGGLE_SEGMENT,), answer=(Question.MARK_SEGMENTS, Answer.YES)
        ),
        Transition(
            source="canceled",
            target="logged",
            clicks=(_TOGGLE_SEGMENT,),
            answer=(Question.UNMARK_SEGMENTS, Answer.YES),
        ),
        Transition(source="canceled", target="deleted", clicks=(("delete_canceled_logged_segments", "ok"),)),
    ),
}
"""What the products let happen to one interaction, and to one segment, click by click."""

RELATIONS: tuple[Relation, ...] = (
    Relation(source="template", target="group", record=Template, field="group"),
    Relation(source="segment", target="campaign", record=Segment, field="campaign"),
    Relation(source="segment", target="template", record=Segment, field="template"),
    Relation(source="interaction", target="template", record=Entry, field="template"),
    Relation(source="segment", target="logged_segment", record=LoggedSegment, field="segment"),
    Relation(source="interaction", target="logged_segment", record=Entry, field="segment"),
    Relation(source="segment", target="contact", record=Line, field="contact"),
    Relation(source="interaction", target="salesperson", record=Entry, field="salesperson"),
    Relation(source="interaction", target="contact", record=Entry, field="contact"),
)
"""How groups, templates, segments, interactions, campaigns, contacts and salespeople relate."""


def sent(transition: Transition) -> str:
    """The operation that a transition sends; the way into a form sends none yet.

    Raises:
        ValueError: the windows know no such way.
    """
    *before, last = transition.clicks
    for (window, name), (following, _) in zip(before, transition.clicks[1:], strict=True):
        ticked = name in WINDOWS[window].fields and following == window
        if not ticked and _effect(window, name).opens != following:
            raise ValueError(f"{window}.{name} does not open {following}")
    effect = _effect(*last)
    if transition.answer and transition.answer[0] not in effect.asks:
        raise ValueError(f"{'.'.join(last)} does not ask {transition.answer[0]}")
    return effect.sends


def kind(window: str, name: str) -> str:
    """What it is that is chosen in a window: an action, a button or a field."""
    known = WINDOWS[window]
    return "action" if name in known.actions else "button" if name in known.buttons else "field"


def _effect(window: str, name: str) -> Effect:
    known = WINDOWS[window]
    effect = known.actions.get(name) or known.buttons.get(name)
    if effect is None:
        raise ValueError(f"the window {window} has neither an action nor a button {name}")
    return effect
