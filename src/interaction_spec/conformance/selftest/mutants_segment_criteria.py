"""Systems that choose the contacts of a segment wrongly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Counted, Numbered, Ok, Outcome
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import Answer, Question

from .deeds import accepts, sent
from .mutant import Ask, value, wrong
from .segment_deeds import (
    Memory,
    after,
    around,
    change_header,
    change_lines,
    contact,
    header,
    lines,
    minding,
    replying,
    unasked,
)

RESET, UNDO, REPLAY = Question.RESET_CRITERIA, Question.UNDO_CRITERIA, Question.REPLAY_CRITERIA
REMOVING = (op.SegmentReduce, op.SegmentRefine, op.SegmentRemoveLine)


def _without(**blank: Any) -> Callable[[Any], ContactFilter]:
    """The filter of an operation, of which one field is not looked at."""
    return lambda operation: operation.filter.model_copy(update=blank)


def _finished_only(ask: Ask, operation: op.SegmentAddContacts) -> Outcome:
    found = {row.contact for row in value(ask, op.EntryList(template=operation.filter.logged_template)).rows}
    if not found:
        return Ok(value=Counted(count=0))
    chosen = operation.filter.model_copy(update={"logged_template": "", "contacts": tuple(sorted(found))})
    return ask(operation.model_copy(update={"filter": chosen}))


def _by_template(operation: op.SegmentAddContacts) -> bool:
    return bool(operation.filter.logged_template)


def _forget_nothing_added(ask: Ask, operation: op.SegmentAddContacts, told: Counted) -> None:
    if not told.count:
        ask(op.SegmentGoBack(segment=operation.segment, answers={UNDO: Answer.YES}))


wrong(
    "company-filter-ignored",
    "IM-R-090",
    "Adding contacts does not look at the company.",
    sent(op.SegmentAddContacts, filter=_without(company="")),
)
wrong(
    "salesperson-filter-ignored",
    "IM-R-090",
    "Adding contacts does not look at the salesperson.",
    sent(op.SegmentAddContacts, filter=_without(salesperson="")),
)
wrong(
    "language-filter-ignored",
    "IM-R-090",
    "Adding contacts does not look at the language.",
    sent(op.SegmentAddContacts, filter=_without(language="")),
)
wrong(
    "template-filter-ignored",
    "IM-R-090",
    "Adding contacts does not look at the template of their interactions.",
    sent(op.SegmentAddContacts, filter=_without(logged_template="")),
)
wrong(
    "template-filter-wants-logged",
    "IM-R-090",
    "Contacts are not found by the template of a postponed interaction.",
    around(op.SegmentAddContacts, _finished_only, when=_by_template),
)
wrong(
    "excluded-added",
    "IM-R-090",
    "Contacts that are excluded from segments are added by criteria.",
    sent(op.SegmentAddContacts, ignore_exclusion=True),
)
wrong(
    "exclusion-final",
    "IM-R-090",
    "Excluded contacts are passed over even on request.",
    sent(op.SegmentAddContacts, ignore_exclusion=False),
)
wrong(
    "excluded-never-by-hand",
    "IM-R-090",
    "An excluded contact is passed over even when it is added by hand.",
    around(
        op.SegmentAddLine,
        lambda ask, one: Ok(value=Numbered(no="0")) if contact(ask, one.contact).excluded else ask(one),
    ),
)
wrong(
    "existing-never-again",
    "IM-R-090",
    "Contacts that are there already are passed over even on request.",
    sent(op.SegmentAddContacts, allow_existing=False),
)
wrong(
    "nobody-is-no-action",
    "IM-R-090",
    "Adding nobody is not a criteria action.",
    after(op.SegmentAddContacts, _forget_nothing_added),
)

wrong(
    "companies-not-expanded",
    "IM-R-091",
    "Adding does not go on to the contacts of the companies found.",
    sent(op.SegmentAddContacts, expand_companies=False),
)
wrong(
    "related-companies-not-added",
    "IM-R-091",
    "Adding does not go on to the companies of the contacts found.",
    sent(op.SegmentAddContacts, related_companies=False),
)
wrong(
    "related-means-colleagues",
    "IM-R-091",
    "With its company all contacts of the company are added.",
    sent(op.SegmentAddContacts, expand_companies=lambda one: one.expand_companies or one.related_companies),
)


def _swapped(to: type[op.SegmentReduce | op.SegmentRefine]) -> Callable[[Ask, Any], Outcome]:
    return lambda ask, one: ask(to(**one.model_dump(exclude={"op"})))


def _blank_kept(ask: Ask, operation: op.SegmentRefine) -> Outcome:
    blank = sum(not line.contact for line in lines(ask, operation.segment))
    outcome = ask(operation)
    for _ in range(blank if isinstance(outcome, Ok) else 0):
        ask(op.SegmentAddLine(segment=operation.segment))
    return outcome


wrong(
    "reducing-keeps",
    "IM-R-092",
    "Reducing keeps the contacts that match, and removes the others.",
    around(op.SegmentReduce, _swapped(op.SegmentRefine)),
)
wrong(
    "refining-removes",
    "IM-R-092",
    "Refining removes the contacts that match, and keeps the others.",
    around(op.SegmentRefine, _swapped(op.SegmentReduce)),
)
wrong(
    "reducing-never-entire",
    "IM-R-092",
    "Reducing never takes the entire company.",
    sent(op.SegmentReduce, entire_companies=False),
)
wrong(
    "refining-never-entire",
    "IM-R-092",
    "Refining never keeps the entire company.",
    sent(op.SegmentRefine, entire_companies=False),
)
wrong(
    "blank-line-matches", "IM-R-092", "Refining keeps lines without a contact.", around(op.SegmentRefine, _blank_kept)
)


def _always_asked(ask: Ask, operation: op.SegmentReduce) -> Outcome:
    outcome = ask(operation)
    left = lines(ask, operation.segment)
    return (
        Ok(value=outcome.value.model_copy(update={"asked": (RESET,)}))
        if isinstance(outcome, Ok) and not left
        else outcome
    )


wrong(
    "criteria-always-kept",
    "IM-R-093",
    "The criteria actions stay when the last line goes, though the user agrees.",
    replying(REMOVING, RESET, Answer.NO),
)
wrong(
    "criteria-always-reset",
    "IM-R-093",
    "The criteria actions go with the last line, though the user declines.",
    replying(REMOVING, RESET, Answer.YES),
)
wrong(
    "reset-not-asked",
    "IM-R-093",
    "The criteria actions go with the last line without a question.",
    unasked(REMOVING, RESET),
)
wrong(
    "reset-asked-of-one",
    "IM-R-093",
    "The user is asked about a single criteria action too.",
    around(REMOVING, _always_asked),
)


def _header_back(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.SegmentReduce | op.SegmentRefine | op.SegmentRemoveLine):
        memory["description"] = header(ask, operation.segment).description
    outcome = ask(operation)
    if isinstance(operation, op.SegmentGoBack) and isinstance(outcome, Ok) and "description" in memory:
        change_header(ask, operation.segment, description=memory["description"])
    return outcome


def _values_kept(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.SegmentReduce | op.SegmentRefine | op.SegmentRemoveLine):
        memory.update({line.contact: line.evaluation for line in lines(ask, operation.segment)})
    outcome = ask(operation)
    if isinstance(operation, op.SegmentGoBack) and isinstance(outcome, Ok):
        change_lines(ask, operation.segment, evaluation=lambda line: memory.get(line.contact))
    return outcome


def _one_line_only(ask: Ask, operation: op.SegmentGoBack) -> Outcome:
    found = lines(ask, operation.segment)
    outcome = ask(operation)
    left = {line.contact for line in lines(ask, operation.segment)}
    for line in found[:-1]:
        if line.contact not in left:
            ask(op.SegmentAddLine(segment=operation.segment, contact=line.contact))
    return outcome


def _newest_line(ask: Ask, operation: op.SegmentGoBack) -> Outcome:
    found = lines(ask, operation.segment)
    if operation.answers.get(UNDO) == Answer.YES and found:
        ask(op.SegmentRemoveLine(segment=operation.segment, line=found[-1].line))
        return Ok(value=Counted(count=1, asked=(UNDO,)))
    return ask(operation)


wrong(
    "going-back-unconfirmed",
    "IM-R-094",
    "Going back undoes the newest criteria action without confirmation.",
    replying(op.SegmentGoBack, UNDO, Answer.YES),
)
wrong("going-back-not-asked", "IM-R-094", "Going back asks no question.", unasked(op.SegmentGoBack, UNDO))
wrong("going-back-does-nothing", "IM-R-094", "Going back changes nothing.", replying(op.SegmentGoBack, UNDO, Answer.NO))
wrong(
    "going-back-removes-newest-line",
    "IM-R-094",
    "Going back removes the newest line, whatever was done last.",
    around(op.SegmentGoBack, _newest_line),
)
wrong(
    "going-back-leaves-older-lines",
    "IM-R-094",
    "Of a contact that was added only the newest line goes.",
    around(op.SegmentGoBack, _one_line_only),
)
wrong(
    "going-back-restores-values",
    "IM-R-094",
    "A contact that comes back has what its line had before.",
    minding(_values_kept, op.SegmentReduce, op.SegmentRefine, op.SegmentRemoveLine, op.SegmentGoBack),
)
wrong(
    "going-back-takes-header",
    "IM-R-094",
    "Going back also undoes what was changed in the header since.",
    minding(_header_back, op.SegmentReduce, op.SegmentRefine, op.SegmentRemoveLine, op.SegmentGoBack),
)
wrong(
    "going-back-from-nothing",
    "IM-R-094",
    "Without a criteria action going back is accepted.",
    accepts("criteria-none", op.SegmentGoBack),
)
