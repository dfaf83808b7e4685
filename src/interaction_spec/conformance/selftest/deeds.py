"""What wrong systems do, in words that a table of mutants is written in.

Each function makes a deed for operations of one kind, or of several; every other operation is answered rightly.
A field is given a value, or a function of what it is changed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from interaction_spec.model.operations import Operation, SessionBegin
from interaction_spec.model.outcomes import Ok, Outcome, Rejected

from .mutant import Ask, Deed
from .plausible import plausible

Kinds = type[Operation] | tuple[type[Operation], ...]
When = Callable[[Any], bool]


def always(_: Any) -> bool:
    """Whatever it is."""
    return True


def _changed(fields: Mapping[str, Any], within: Any) -> dict[str, Any]:
    return {name: new(within) if callable(new) else new for name, new in fields.items()}


def sent(kinds: Kinds, *, when: When = always, **fields: Any) -> Deed:
    """The request is taken for another one: `sent(SegmentLog, follow_up=False)`."""

    def deed(ask: Ask, operation: Operation) -> Outcome:
        if isinstance(operation, kinds) and when(operation):
            return ask(operation.model_copy(update=_changed(fields, operation)))
        return ask(operation)

    return deed


def typed(kinds: Kinds, *, when: When = always, **fields: Any) -> Deed:
    """The form is taken for another one; a function gets the form."""
    return sent(kinds, when=when, form=lambda one: one.form.model_copy(update=_changed(fields, one.form)))


def answered(kinds: Kinds, *, when: When = always, **fields: Any) -> Deed:
    """The value of an `ok` says something else; a function gets the value, `when` the operation."""
    return _tells(kinds, when, lambda _, told: _changed(fields, told))


def rows(kinds: Kinds, *, when: When = always, of: str = "rows", **fields: Any) -> Deed:
    """Rows of a list say something else; a function gets the row, and `when` says which rows."""

    def tell(_: Operation, told: Any) -> dict[str, Any]:
        changed = (row.model_copy(update=_changed(fields, row)) if when(row) else row for row in getattr(told, of))
        return {of: tuple(changed)}

    return _tells(kinds, always, tell)


def part(kinds: Kinds, of: str, *, when: When = always, **fields: Any) -> Deed:
    """The record inside an answer says something else: its `segment`, `draft`, `statistics` or `setup`."""

    def tell(_: Operation, told: Any) -> dict[str, Any]:
        record = getattr(told, of)
        return {of: record.model_copy(update=_changed(fields, record))} if when(record) else {}

    return _tells(kinds, always, tell)


def shows(kinds: Kinds, keep: Callable[[Any, Any], bool], *, of: str = "rows") -> Deed:
    """A list shows only the rows for which `keep(row, operation)` is true."""
    return _tells(kinds, always, lambda asked, told: {of: tuple(row for row in getattr(told, of) if keep(row, asked))})


def sorts(kinds: Kinds, key: Callable[[Any], Any] | None = None, *, of: str = "rows") -> Deed:
    """A list stands in another order; backwards without a key."""

    def tell(_: Operation, told: Any) -> dict[str, Any]:
        found = getattr(told, of)
        return {of: tuple(sorted(found, key=key)) if key else found[::-1]}

    return _tells(kinds, always, tell)


def _tells(kinds: Kinds, when: When, tell: Callable[[Operation, Any], Mapping[str, Any]]) -> Deed:
    def deed(ask: Ask, operation: Operation) -> Outcome:
        outcome = ask(operation)
        if isinstance(operation, kinds) and isinstance(outcome, Ok) and when(operation):
            return Ok(value=outcome.value.model_copy(update=dict(tell(operation, outcome.value))))
        return outcome

    return deed


def forgets(kinds: Kinds, *, when: When = always) -> Deed:
    """The system says that it is done, and did nothing."""

    def deed(ask: Ask, operation: Operation) -> Outcome:
        if isinstance(operation, kinds) and when(operation):
            return Ok(value=plausible(operation))
        return ask(operation)

    return deed


def refuses(code: str, kinds: Kinds, *, when: When = always, **params: Any) -> Deed:
    """What must be accepted is refused; a function gets the operation."""

    def deed(ask: Ask, operation: Operation) -> Outcome:
        if isinstance(operation, kinds) and when(operation):
            return Rejected(code=code, params=_changed(params, operation))
        return ask(operation)

    return deed


def accepts(code: str, kinds: Kinds = Operation, **fields: Any) -> Deed:
    """What must be refused is done: the request is changed until it can be, or else only said to be done."""

    def deed(ask: Ask, operation: Operation) -> Outcome:
        outcome = ask(operation)
        if not (isinstance(operation, kinds) and isinstance(outcome, Rejected) and outcome.code == code):
            return outcome
        mended = ask(operation.model_copy(update=_changed(fields, operation))) if fields else outcome
        return mended if isinstance(mended, Ok) else Ok(value=plausible(operation))

    return deed


def says(code: str, instead: str, kinds: Kinds = Operation, **params: Any) -> Deed:
    """A refusal gives the wrong reason."""

    def deed(ask: Ask, operation: Operation) -> Outcome:
        outcome = ask(operation)
        if isinstance(operation, kinds) and isinstance(outcome, Rejected) and outcome.code == code:
            return Rejected(code=instead, params=_changed(params, operation))
        return outcome

    return deed


def then(kinds: Kinds, also: Callable[[Any, Any], Iterable[Operation]], *, when: When = always) -> Deed:
    """Something else is done afterwards: `also(operation, value)` are the operations."""

    def deed(ask: Ask, operation: Operation) -> Outcome:
        outcome = ask(operation)
        if isinstance(operation, kinds) and isinstance(outcome, Ok) and when(operation):
            for further in also(operation, outcome.value):
                ask(further)
        return outcome

    return deed


def first(kinds: Kinds, also: Callable[[Any], Iterable[Operation]], *, when: When = always) -> Deed:
    """Something else is done before."""

    def deed(ask: Ask, operation: Operation) -> Outcome:
        if isinstance(operation, kinds) and when(operation):
            for further in also(operation):
                ask(further)
        return ask(operation)

    return deed


def both(*deeds: Deed) -> Deed:
    """Several deeds at once, the first one outermost."""

    def deed(ask: Ask, operation: Operation) -> Outcome:
        return deeds[0](lambda further: both(*deeds[1:])(ask, further) if deeds[1:] else ask(further), operation)

    return deed


def in_edition(edition: str, inner: Deed) -> Deed:
    """The deed is done in one edition only."""
    begun: list[str] = []

    def deed(ask: Ask, operation: Operation) -> Outcome:
        if isinstance(operation, SessionBegin):
            begun[:] = [operation.edition]
        return inner(ask, operation) if begun == [edition] else ask(operation)

    return deed
