"""Systems in which segments and their lines are planned wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Numbered, Ok, Outcome
from interaction_spec.model.values import Answer, Question

from .deeds import accepts, forgets, sent, shows
from .mutant import Ask, value, wrong
from .segment_deeds import (
    ADDING,
    Memory,
    after,
    around,
    change_header,
    change_lines,
    consents,
    contact,
    header,
    lines,
    minding,
    new_template,
    replying,
    restored,
    unasked,
)


def _dated_today(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    outcome = ask(operation)
    if isinstance(operation, op.SegmentCreate) and isinstance(outcome, Ok):
        change_header(ask, getattr(outcome.value, "no", ""), date=memory["today"])
    return outcome


wrong(
    "segment-dated-today",
    "IM-R-033",
    "A new segment has the date of the system, not the work date.",
    minding(_dated_today, op.SegmentCreate),
)
wrong(
    "segment-finds-one-contact",
    "IM-R-033",
    "Of several contacts that are named only the first one is added.",
    sent(
        op.SegmentAddContacts,
        when=lambda one: one.filter.contacts,
        filter=lambda one: one.filter.model_copy(update={"contacts": one.filter.contacts[:1]}),
    ),
)
wrong(
    "empty-segment-hidden",
    "IM-R-033",
    "A segment without lines is not listed.",
    shows(op.SegmentList, lambda row, _: row.lines > 0),
)
wrong(
    "contact-brings-no-salesperson",
    "IM-R-033",
    "A contact added by criteria does not bring its salesperson.",
    after(
        op.SegmentAddContacts,
        lambda ask, one, _: change_lines(ask, one.segment, salesperson=header(ask, one.segment).salesperson),
    ),
)


def _only_known(ask: Ask, operation: op.SegmentAddContacts) -> Outcome:
    known = {one.no for one in value(ask, op.ContactList()).rows}
    named = tuple(no for no in operation.filter.contacts if no in known)
    chosen = operation.filter.model_copy(update={"contacts": named})
    return ask(operation.model_copy(update={"filter": chosen}))


def _once(ask: Ask, operation: op.SegmentAddLine) -> Outcome:
    there = (line.line for line in lines(ask, operation.segment) if line.contact == operation.contact)
    number = next(there, "")
    return Ok(value=Numbered(no=number)) if number else ask(operation)


wrong(
    "adding-repeats",
    "IM-R-034",
    "Contacts that are on the segment already are added again.",
    sent(op.SegmentAddContacts, allow_existing=True),
)
wrong(
    "line-added-once",
    "IM-R-034",
    "A line added by hand for a contact that is there already is not added.",
    around(op.SegmentAddLine, _once),
)
wrong(
    "unknown-contact-skipped",
    "IM-R-034",
    "A contact that does not exist is passed over, and the others are added.",
    around(op.SegmentAddContacts, _only_known),
)
wrong("line-not-removed", "IM-R-034", "A line that is removed stays.", forgets(op.SegmentRemoveLine))
wrong(
    "missing-segment-filled",
    "IM-R-034",
    "Contacts can be added to a segment that does not exist.",
    accepts("segment-unknown", op.SegmentAddContacts),
)

wrong(
    "line-without-cost",
    "IM-R-035",
    "A line that is added does not take over the cost of the header.",
    after(ADDING, lambda ask, one, _: change_lines(ask, one.segment, cost=0)),
)
wrong(
    "line-without-description",
    "IM-R-035",
    "A line that is added does not take over the description of the header.",
    after(ADDING, lambda ask, one, _: change_lines(ask, one.segment, description="")),
)
wrong(
    "line-asks-contact-first",
    "IM-R-035",
    "The salesperson of the contact goes before the one of the header.",
    after(
        ADDING,
        lambda ask, one, _: change_lines(
            ask, one.segment, salesperson=lambda line: contact(ask, line.contact).salesperson or line.salesperson
        ),
    ),
)
wrong(
    "header-cost-fixed",
    "IM-R-035",
    "The unit cost of the header is the template's, whatever is typed.",
    sent(op.SegmentChange, when=lambda one: not new_template(one), unit_cost=None),
)
wrong(
    "header-of-unknown-template",
    "IM-R-035",
    "A header may have a template that does not exist.",
    accepts("template-unknown", op.SegmentChange),
)

wrong(
    "template-reaches-unasked",
    "IM-R-036",
    "Another template of the header reaches the lines without consent.",
    replying(op.SegmentChange, Question.UPDATE_TEMPLATE, Answer.YES),
)
wrong(
    "template-never-reaches",
    "IM-R-036",
    "Another template of the header never reaches the lines.",
    replying(op.SegmentChange, Question.UPDATE_TEMPLATE, Answer.NO),
)
wrong(
    "template-not-asked",
    "IM-R-036",
    "Another template of the header reaches the lines without a question.",
    unasked(op.SegmentChange, Question.UPDATE_TEMPLATE),
)

wrong(
    "value-reaches-unasked",
    "IM-R-037",
    "Another value of the header reaches the lines without consent.",
    replying(op.SegmentChange, Question.UPDATE_LINES, Answer.YES),
)
wrong(
    "value-not-asked",
    "IM-R-037",
    "Another value of the header reaches the lines without a question.",
    unasked(op.SegmentChange, Question.UPDATE_LINES),
)
wrong(
    "description-reaches-all",
    "IM-R-037",
    "Another description reaches lines with another template too.",
    after(
        op.SegmentChange,
        lambda ask, one, _: change_lines(ask, one.segment, description=one.description),
        when=lambda one: one.description is not None and consents(one),
    ),
)

wrong(
    "line-changes-all",
    "IM-R-038",
    "What is changed on one line is changed on all of them.",
    after(
        op.SegmentChangeLine,
        lambda ask, one, _: change_lines(ask, one.segment, template=one.template),
        when=lambda one: one.template is not None,
    ),
)
wrong(
    "line-template-without-cost",
    "IM-R-038",
    "Another template on a line does not bring its cost.",
    restored(
        op.SegmentChangeLine,
        lambda ask, one, was: change_lines(
            ask,
            one.segment,
            when=lambda line: line.line == one.line,
            cost=next(line.cost for line in was.lines if line.line == one.line),
        ),
        when=lambda one: one.template is not None and one.cost is None,
    ),
)
wrong(
    "line-of-unknown-template",
    "IM-R-038",
    "A line may have a template that does not exist.",
    accepts("template-unknown", op.SegmentChangeLine),
)
wrong(
    "removed-line-changed",
    "IM-R-038",
    "A line that was removed meanwhile is changed without a word.",
    accepts("line-unknown", op.SegmentChangeLine),
)
