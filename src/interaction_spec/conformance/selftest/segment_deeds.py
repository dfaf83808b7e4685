"""Deeds that ask the healthy system more than once: what mutants of segments, set-up and people are written in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome
from interaction_spec.model.records import Contact, Line, Segment, Template
from interaction_spec.model.values import Answer, Question

from .deeds import When, always, answered, sent
from .mutant import Ask, Deed, Kinds, value

Memory = dict[str, Any]

ADDING = (op.SegmentAddLine, op.SegmentAddContacts)
"""The operations that add lines as the header plans them."""
DECLINED = {Question.UPDATE_LINES: Answer.NO, Question.UPDATE_TEMPLATE: Answer.NO}
"""A changed header is to reach no line."""


def around(kinds: Kinds, act: Callable[[Ask, Any], Outcome], *, when: When = always) -> Deed:
    """Operations of these kinds are carried out by a function."""
    return Deed(lambda ask, one: act(ask, one) if when(one) else ask(one), kinds)


def after(kinds: Kinds, also: Callable[[Ask, Any, Any], object], *, when: When = always) -> Deed:
    """Something else is done afterwards: `also(ask, operation, value)`."""

    def act(ask: Ask, operation: op.Operation) -> Outcome:
        outcome = ask(operation)
        if isinstance(outcome, Ok):
            also(ask, operation, outcome.value)
        return outcome

    return around(kinds, act, when=when)


def before(kinds: Kinds, also: Callable[[Ask, Any], object], *, when: When = always) -> Deed:
    """Something else is done before: `also(ask, operation)`."""

    def act(ask: Ask, operation: op.Operation) -> Outcome:
        also(ask, operation)
        return ask(operation)

    return around(kinds, act, when=when)


def restored(kinds: Kinds, also: Callable[[Ask, Any, Any], object], *, when: When = always) -> Deed:
    """Something of a segment is put back afterwards: `also(ask, operation, the segment as it was)`."""

    def act(ask: Ask, operation: op.Operation) -> Outcome:
        was = value(ask, op.SegmentRead(segment=vars(operation)["segment"]))
        outcome = ask(operation)
        if was and isinstance(outcome, Ok):
            also(ask, operation, was)
        return outcome

    return around(kinds, act, when=when)


def minding(act: Callable[[Ask, Any, Memory], Outcome], *kinds: type[op.Operation]) -> Deed:
    """Operations of these kinds are carried out by a function that remembers: at first which day it is."""
    memory: Memory = {}

    def deed(ask: Ask, operation: op.Operation) -> Outcome:
        if isinstance(operation, op.SessionBegin):
            memory.clear()
        if isinstance(operation, op.SessionBegin | op.ClockSet):
            memory.update(operation.model_dump(include={"work_date", "today"}, exclude_none=True))
        return act(ask, operation, memory) if isinstance(operation, kinds) else ask(operation)

    return Deed(deed, kinds, (op.SessionBegin, op.ClockSet))


def replying(kinds: Kinds, question: Question, answer: Answer, *, when: When = always) -> Deed:
    """One question is taken to be answered in one way, whatever the user said."""
    return sent(kinds, when=when, answers=lambda one: {**one.answers, question: answer})


def unasked(kinds: Kinds, question: Question) -> Deed:
    """One question is never asked."""
    return answered(kinds, asked=lambda told: tuple(one for one in told.asked if one != question))


def consents(operation: op.SegmentChange) -> bool:
    """Whether the user lets a changed header reach the lines."""
    return Answer.NO not in operation.answers.values()


def new_template(operation: op.SegmentChange) -> bool:
    """Whether the header is given a template, or loses it."""
    return operation.template is not None


def header(ask: Ask, segment: str) -> Segment:
    """The header of a segment; a blank one where there is none."""
    read = value(ask, op.SegmentRead(segment=segment))
    return read.segment if read else Segment()


def lines(ask: Ask, segment: str) -> tuple[Line, ...]:
    """The lines of a segment; none where there is no such segment."""
    read = value(ask, op.SegmentRead(segment=segment))
    return read.lines if read else ()


def contact(ask: Ask, no: str) -> Contact:
    """A contact; a blank one where there is none."""
    found = (one for one in value(ask, op.ContactList()).rows if one.no == no)
    return next(found, Contact(no=no))


def template(ask: Ask, code: str) -> Template:
    """A template; a blank one where there is none."""
    found = (one for one in value(ask, op.TemplateList()).rows if one.code == code)
    return next(found, Template(code=code))


def change_lines(ask: Ask, segment: str, *, when: When = always, **fields: Any) -> None:
    """Change lines of a segment; a function gets the line."""
    for line in filter(when, lines(ask, segment)):
        new = {name: field(line) if callable(field) else field for name, field in fields.items()}
        ask(op.SegmentChangeLine(segment=segment, line=line.line, **new))


def change_header(ask: Ask, segment: str, **fields: Any) -> None:
    """Change the header of a segment, and nothing on its lines."""
    ask(op.SegmentChange(segment=segment, answers=DECLINED, **fields))


def remove_repeated(ask: Ask, segment: str) -> None:
    """Leave one line for each contact of a segment."""
    seen: set[str] = set()
    for line in lines(ask, segment):
        if line.contact in seen:
            ask(op.SegmentRemoveLine(segment=segment, line=line.line))
        seen.add(line.contact)
