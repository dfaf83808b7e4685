"""One reader at work: the story of the clicks so far, the engine behind it, and the scenario that is followed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from interaction_spec.engine import Engine
from interaction_spec.errors import InteractionSpecError, StepFailed
from interaction_spec.language import Catalogue
from interaction_spec.model.match import Match, unpacked
from interaction_spec.model.operations import Operation, SessionBegin
from interaction_spec.model.outcomes import Ok, Outcome
from interaction_spec.model.values import Edition, Extension
from interaction_spec.steps import FIRST_DAY, STEPS, Asking, Check, Story
from interaction_spec.steps.clicks import query, rows_of

from .events import MATCHES, Event, selects
from .notices import Notice, problem, told
from .sample import SAMPLE

CARDS = {"contact": "contact_card", "salesperson": "salesperson_card", "segment": "segment"}
"""The window that a record is opened in."""


@dataclass
class Session:
    """What one reader has done so far."""

    catalogue: Catalogue
    engine: Engine = field(default_factory=Engine)
    story: Story = field(default_factory=Story)
    steps: Sequence[Match] = ()
    """The Whens of the scenario that is followed."""
    results: Sequence[Match] = ()
    """Its Thens."""
    done: set[int] = field(default_factory=set)
    """Which of the Whens were carried out."""
    found: list[bool] = field(default_factory=list)
    """What the Thens found when they were last asked."""
    notices: list[Notice] = field(default_factory=list)

    def perform(self, operation: Operation) -> Outcome:
        """Ask the engine."""
        return self.engine.perform(operation)

    def carry(self, match: Match) -> Check | None:
        """Carry out what a sentence means, and tell the reader what was answered.

        Raises:
            StepFailed: what is taken for granted cannot be had.
        """
        meaning = STEPS[match.phrase]
        return self._drive(meaning.carry(match, self.story), meaning.role)

    def _drive(self, asking: Asking, role: str) -> Check | None:
        try:
            operation = next(asking)
            while True:
                outcome = self.perform(operation)
                if role == "when":
                    self.notices += told(operation, outcome, self.catalogue)
                elif role == "given" and not isinstance(outcome, Ok):
                    raise StepFailed("not-testable", detail=f"{operation.tag}: {outcome}")
                operation = asking.send(outcome)
        except StopIteration as stop:
            check: Check | None = stop.value
            return check


def begin(catalogue: Catalogue, scenario: Mapping[str, Any] | None, today: dt.date) -> Session:
    """Begin with what a scenario has for granted, or with a small company to try things on."""
    session = Session(catalogue)
    told_of = scenario or {"given": SAMPLE, "when": (), "then": ()}
    given, session.steps, session.results = (tuple(map(unpacked, told_of[role])) for role in ("given", "when", "then"))
    day = FIRST_DAY if scenario else today
    asked = tuple(map(Extension, told_of.get("extensions", ())))
    edition = Edition(told_of.get("edition") or Edition.NAV_2017)
    session.perform(SessionBegin(edition=edition, work_date=day, today=day, extensions=asked))
    for match in given:
        session.carry(match)
    return session


def act(session: Session, event: Event) -> None:
    """Do what the reader did; what makes no sense here is told, and changes nothing."""
    session.notices.clear()
    session.found.clear()
    try:
        _ACTS.get(event["do"], _sentence)(session, event)
    except InteractionSpecError as error:
        session.notices.append(problem(error, session.catalogue))
    _refresh(session)
    _tick(session)


def _sentence(session: Session, event: Event) -> None:
    match = MATCHES[event["do"]](event, session.story, session.catalogue)
    session.carry(match)
    following = (index for index, step in enumerate(session.steps) if index not in session.done and step == match)
    session.done.update(list(following)[:1])


def _select(session: Session, event: Event) -> None:
    """Select rows; the first that was selected stays the first."""
    opened = session.story.opened
    rows = _rows(session)
    wanted = [str(one) for one in event["rows"]]
    chosen = {str(getattr(row, opened.window.row)): row for row in rows}
    opened.rows = tuple(chosen[one] for one in wanted if one in chosen)


def _close(session: Session, event: Event) -> None:
    """Leave the window, or the row that was begun in it."""
    del event
    story = session.story
    if story.opened.new_row:
        story.opened.new_row, story.opened.draft = False, {}
    else:
        story.close()


def _back(session: Session, event: Event) -> None:
    """Leave windows, down to the one that the event names."""
    del session.story.stack[int(event["depth"]) :]


def _dismiss(session: Session, event: Event) -> None:
    """A question that is not answered: nothing happens, the window stays as it was."""
    del event
    session.story.stack[-1].pending = None


def _step(session: Session, event: Event) -> None:
    """Carry out a step of the scenario in the reader's place."""
    session.carry(session.steps[event["step"]])
    session.done.add(event["step"])


def _check(session: Session, event: Event) -> None:
    """Ask what the scenario asks in the end."""
    del event
    session.found = [_holds(session, match) for match in session.results]


def _holds(session: Session, match: Match) -> bool:
    try:
        check = session.carry(match)
    except InteractionSpecError:
        return False
    return bool(check and check.holds)


_ACTS = {"select": _select, "close": _close, "back": _back, "dismiss": _dismiss, "step": _step, "check": _check}


def _rows(session: Session) -> Sequence[Any]:
    opened = session.story.stack[-1]
    outcome = session.perform(query(opened)) if opened.window.query else None
    return rows_of(outcome) if isinstance(outcome, Ok) else ()


def _refresh(session: Session) -> None:
    """Close windows on what is no longer there, and let the selected rows be what they are now."""
    stack = session.story.stack
    while stack and stack[-1].window.query and not isinstance(session.perform(query(stack[-1])), Ok):
        stack.pop()
    if stack and stack[-1].rows:
        opened = stack[-1]
        now = {str(getattr(row, opened.window.row)): row for row in _rows(session)}
        opened.rows = tuple(now[one] for one in opened.ids() if one in now)


def _tick(session: Session) -> None:
    """Mark the steps that were done in another way: a row that was clicked, a card that was found in a list."""
    for index, step in enumerate(session.steps):
        if index in session.done:
            continue
        if not (selects(step, session.story) or _opens(step, session.story)):
            return
        session.done.add(index)


def _opens(match: Match, story: Story) -> bool:
    kind, _, record = match.phrase.partition(".")
    if kind != "open" or record not in CARDS or not story.stack:
        return False
    top = story.stack[-1]
    return top.key == CARDS[record] and top.context.get(record) == match.arguments[record]
