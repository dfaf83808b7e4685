"""What wrong systems do, in words that a table of mutants is written in.

Each function makes a deed for operations of one kind, or of several; every other operation is answered rightly.
A field is given a value, or a function of what it is changed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from interaction_spec.model.operations import Operation, SessionBegin
from interaction_spec.model.outcomes import Ok, Outcome, Rejected
from interaction_spec.model.values import Answer, Question

from .mutant import Ask, Deed, Kinds
from .plausible import plausible

When = Callable[[Any], bool]


def always(_: Any) -> bool:
    """Whatever it is."""
    return True


def _changed(fields: Mapping[str, Any], within: Any) -> dict[str, Any]:
    return {name: new(within) if callable(new) else new for name, new in fields.items()}


def sent(kinds: Kinds, *, when: When = always, **fields: Any) -> Deed:
    """The request is taken for another one: `sent(SegmentLog, follow_up=False)`."""

    def acts(ask: Ask, operation: Operation) -> Outcome:
        return ask(operation.model_copy(update=_changed(fields, operation)) if when(operation) else operation)

    return Deed(acts, kinds)


def typed(kinds: Kinds, *, when: When = always, **fields: Any) -> Deed:
    """The form is taken for another one; a function gets the form."""
    return sent(kinds, when=when, form=lambda one: one.form.model_copy(update=_changed(fields, one.form)))


def takes_for(kinds: Kinds, answer: Answer, *questions: Question) -> Deed:
    """The questions are not put, or the answers not heard."""
    return sent(kinds, answers=lambda one: one.answers | dict.fromkeys(questions, answer))


def answered(kinds: Kinds, *, when: When = always, **fields: Any) -> Deed:
    """The value of an `ok` says something else; a function gets the value, `when` the operation."""
    return _tells(kinds, lambda asked, told: _changed(fields, told) if when(asked) else {})


def rows(kinds: Kinds, *, when: When = always, of: str = "rows", **fields: Any) -> Deed:
    """Rows of a list say something else; a function gets the row, and `when` says which rows."""

    def tell(_: Operation, told: Any) -> dict[str, Any]:
        changed = (row.model_copy(update=_changed(fields, row)) if when(row) else row for row in getattr(told, of))
        return {of: tuple(changed)}

    return _tells(kinds, tell)


def part(kinds: Kinds, of: str, *, when: When = always, **fields: Any) -> Deed:
    """The record inside an answer says something else: its `segment`, `draft`, `statistics` or `setup`."""

    def tell(_: Operation, told: Any) -> dict[str, Any]:
        record = getattr(told, of)
        return {of: record.model_copy(update=_changed(fields, record))} if when(record) else {}

    return _tells(kinds, tell)


def shows(kinds: Kinds, keep: Callable[[Any, Any], bool], *, of: str = "rows") -> Deed:
    """A list shows only the rows for which `keep(row, operation)` is true."""
    return _tells(kinds, lambda asked, told: {of: tuple(row for row in getattr(told, of) if keep(row, asked))})


def sorts(kinds: Kinds, key: Callable[[Any], Any] | None = None, *, of: str = "rows") -> Deed:
    """A list stands in another order; backwards without a key."""

    def tell(_: Operation, told: Any) -> dict[str, Any]:
        found = getattr(told, of)
        return {of: tuple(sorted(found, key=key)) if key else found[::-1]}

    return _tells(kinds, tell)


def _tells(kinds: Kinds, tell: Callable[[Operation, Any], Mapping[str, Any]]) -> Deed:
    def acts(ask: Ask, operation: Operation) -> Outcome:
        outcome = ask(operation)
        if not isinstance(outcome, Ok):
            return outcome
        return Ok(value=outcome.value.model_copy(update=dict(tell(operation, outcome.value))))

    return Deed(acts, kinds)


def forgets(kinds: Kinds, *, when: When = always, **fields: Any) -> Deed:
    """The system says that it is done, with these fields in its answer, and did nothing."""

    def acts(ask: Ask, operation: Operation) -> Outcome:
        if not when(operation):
            return ask(operation)
        return Ok(value=plausible(operation).model_copy(update=_changed(fields, operation)))

    return Deed(acts, kinds)


def refuses(code: str, kinds: Kinds, *, when: When = always, **params: Any) -> Deed:
    """What must be accepted is refused; a function gets the operation."""

    def acts(ask: Ask, operation: Operation) -> Outcome:
        return Rejected(code=code, params=_changed(params, operation)) if when(operation) else ask(operation)

    return Deed(acts, kinds)


def accepts(code: str, kinds: Kinds = Operation, *, about: str = "", **fields: Any) -> Deed:
    """What must be refused is done: the request is changed until it can be, or else only said to be done.

    `about` is what the refusal speaks of: a field, a number.
    """

    def acts(ask: Ask, operation: Operation) -> Outcome:
        outcome = ask(operation)
        if not _is(outcome, code, about):
            return outcome
        mended = ask(operation.model_copy(update=_changed(fields, operation))) if fields else outcome
        return mended if isinstance(mended, Ok) else Ok(value=plausible(operation))

    return Deed(acts, kinds)


def says(code: str, instead: str, kinds: Kinds = Operation, *, about: str = "", **params: Any) -> Deed:
    """A refusal gives the wrong reason."""

    def acts(ask: Ask, operation: Operation) -> Outcome:
        outcome = ask(operation)
        return Rejected(code=instead, params=_changed(params, operation)) if _is(outcome, code, about) else outcome

    return Deed(acts, kinds)


def _is(outcome: Outcome, code: str, about: str) -> bool:
    if not isinstance(outcome, Rejected) or outcome.code != code:
        return False
    return not about or about in outcome.params.values()


def then(kinds: Kinds, also: Callable[[Any, Any], Iterable[Operation]], *, when: When = always) -> Deed:
    """Something else is done afterwards: `also(operation, value)` are the operations."""

    def acts(ask: Ask, operation: Operation) -> Outcome:
        outcome = ask(operation)
        if isinstance(outcome, Ok) and when(operation):
            for further in also(operation, outcome.value):
                ask(further)
        return outcome

    return Deed(acts, kinds)


def first(kinds: Kinds, also: Callable[[Any], Iterable[Operation]], *, when: When = always) -> Deed:
    """Something else is done before."""

    def acts(ask: Ask, operation: Operation) -> Outcome:
        if when(operation):
            for further in also(operation):
                ask(further)
        return ask(operation)

    return Deed(acts, kinds)


def both(*deeds: Deed) -> Deed:
    """Several deeds at once, the first one outermost."""
    kinds = tuple(kind for one in deeds for kind in (one.kinds if isinstance(one.kinds, tuple) else (one.kinds,)))

    def acts(ask: Ask, operation: Operation) -> Outcome:
        return deeds[0](lambda further: both(*deeds[1:])(ask, further) if deeds[1:] else ask(further), operation)

    return Deed(acts, kinds)


def in_edition(edition: str, inner: Deed) -> Deed:
    """The deed is done in one edition only."""
    begun: list[str] = []

    def acts(ask: Ask, operation: Operation) -> Outcome:
        if isinstance(operation, SessionBegin):
            begun[:] = [operation.edition]
        return inner(ask, operation) if begun == [edition] else ask(operation)

    return Deed(acts, inner.kinds, SessionBegin)
