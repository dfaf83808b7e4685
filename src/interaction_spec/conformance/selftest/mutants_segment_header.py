"""Systems whose segment headers and lines plan the wrong interaction."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Numbered, Ok, Outcome, SegmentWithLines
from interaction_spec.model.values import Answer, Question

from .deeds import accepts, forgets, in_edition, rows, sent, shows
from .mutant import Ask, value, wrong
from .segment_deeds import (
    ADDING,
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
    restored,
    unasked,
)

UPDATE_LINES, UPDATE_TEMPLATE = Question.UPDATE_LINES, Question.UPDATE_TEMPLATE


def _consents(operation: op.SegmentChange) -> bool:
    return Answer.NO not in operation.answers.values()


def _new_template(operation: op.SegmentChange) -> bool:
    return operation.template is not None


def _dated_today(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    outcome = ask(operation)
    if isinstance(operation, op.SegmentCreate) and isinstance(outcome, Ok):
        change_header(ask, getattr(outcome.value, "no", ""), date=memory["today"])
    return outcome


wrong("segment-dated-today", "IM-R-033", "A new segment has the date of the system, not the work date.",
      minding(_dated_today))
wrong("segment-finds-one-contact", "IM-R-033", "Of several contacts that are named only the first one is added.",
      sent(op.SegmentAddContacts, when=lambda one: one.filter.contacts,
           filter=lambda one: one.filter.model_copy(update={"contacts": one.filter.contacts[:1]})))
wrong("empty-segment-hidden", "IM-R-033", "A segment without lines is not listed.",
      shows(op.SegmentList, lambda row, _: row.lines > 0))
wrong("contact-brings-no-salesperson", "IM-R-033", "A contact added by criteria does not bring its salesperson.",
      after(op.SegmentAddContacts, lambda ask, one, _: change_lines(
          ask, one.segment, salesperson=header(ask, one.segment).salesperson)))


def _only_known(ask: Ask, operation: op.SegmentAddContacts) -> Outcome:
    known = {one.no for one in value(ask, op.ContactList()).rows}
    named = tuple(no for no in operation.filter.contacts if no in known)
    chosen = operation.filter.model_copy(update={"contacts": named})
    return ask(operation.model_copy(update={"filter": chosen}))


def _once(ask: Ask, operation: op.SegmentAddLine) -> Outcome:
    there = (line.line for line in lines(ask, operation.segment) if line.contact == operation.contact)
    number = next(there, "")
    return Ok(value=Numbered(no=number)) if number else ask(operation)


wrong("adding-repeats", "IM-R-034", "Contacts that are on the segment already are added again.",
      sent(op.SegmentAddContacts, allow_existing=True))
wrong("line-added-once", "IM-R-034", "A line added by hand for a contact that is there already is not added.",
      around(op.SegmentAddLine, _once))
wrong("unknown-contact-skipped", "IM-R-034", "A contact that does not exist is passed over, and the others are added.",
      around(op.SegmentAddContacts, _only_known))
wrong("line-not-removed", "IM-R-034", "A line that is removed stays.", forgets(op.SegmentRemoveLine))
wrong("missing-segment-filled", "IM-R-034", "Contacts can be added to a segment that does not exist.",
      accepts("segment-unknown", op.SegmentAddContacts))

wrong("line-without-cost", "IM-R-035", "A line that is added does not take over the cost of the header.",
      after(ADDING, lambda ask, one, _: change_lines(ask, one.segment, cost=0)))
wrong("line-without-description", "IM-R-035", "A line that is added does not take over the description of the header.",
      after(ADDING, lambda ask, one, _: change_lines(ask, one.segment, description="")))
wrong("line-asks-contact-first", "IM-R-035", "The salesperson of the contact goes before the one of the header.",
      after(ADDING, lambda ask, one, _: change_lines(
          ask, one.segment, salesperson=lambda line: contact(ask, line.contact).salesperson or line.salesperson)))
wrong("header-cost-fixed", "IM-R-035", "The unit cost of the header is the template's, whatever is typed.",
      sent(op.SegmentChange, when=lambda one: not _new_template(one), unit_cost=None))
wrong("header-of-unknown-template", "IM-R-035", "A header may have a template that does not exist.",
      accepts("template-unknown", op.SegmentChange))

wrong("template-reaches-unasked", "IM-R-036", "Another template of the header reaches the lines without consent.",
      replying(op.SegmentChange, UPDATE_TEMPLATE, Answer.YES))
wrong("template-never-reaches", "IM-R-036", "Another template of the header never reaches the lines.",
      replying(op.SegmentChange, UPDATE_TEMPLATE, Answer.NO))
wrong("template-not-asked", "IM-R-036", "Another template of the header reaches the lines without a question.",
      unasked(op.SegmentChange, UPDATE_TEMPLATE))

wrong("value-reaches-unasked", "IM-R-037", "Another value of the header reaches the lines without consent.",
      replying(op.SegmentChange, UPDATE_LINES, Answer.YES))
wrong("value-not-asked", "IM-R-037", "Another value of the header reaches the lines without a question.",
      unasked(op.SegmentChange, UPDATE_LINES))
wrong("description-reaches-all", "IM-R-037", "Another description reaches lines with another template too.",
      after(op.SegmentChange, lambda ask, one, _: change_lines(ask, one.segment, description=one.description),
            when=lambda one: one.description is not None and _consents(one)))

wrong("line-changes-all", "IM-R-038", "What is changed on one line is changed on all of them.",
      after(op.SegmentChangeLine, lambda ask, one, _: change_lines(ask, one.segment, template=one.template),
            when=lambda one: one.template is not None))
wrong("line-template-without-cost", "IM-R-038", "Another template on a line does not bring its cost.",
      restored(op.SegmentChangeLine, lambda ask, one, was: change_lines(
          ask, one.segment, when=lambda line: line.line == one.line,
          cost=next(line.cost for line in was.lines if line.line == one.line)),
          when=lambda one: one.template is not None and one.cost is None))
wrong("line-of-unknown-template", "IM-R-038", "A line may have a template that does not exist.",
      accepts("template-unknown", op.SegmentChangeLine))
wrong("removed-line-changed", "IM-R-038", "A line that was removed meanwhile is changed without a word.",
      accepts("line-unknown", op.SegmentChangeLine))


def _old_lines_pay(ask: Ask, operation: op.SegmentChange, _: Any) -> None:
    plan = header(ask, operation.segment)
    change_lines(ask, operation.segment, cost=plan.unit_cost, duration=plan.unit_duration)


def _own_template_kept(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    for line in was.lines:
        if line.template != was.segment.template:
            ask(op.SegmentChangeLine(segment=operation.segment, line=line.line, template=line.template))


def _type_put_back(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    types = {line.line: line.correspondence_type or "" for line in was.lines}
    change_lines(ask, operation.segment, correspondence_type=lambda line: types[line.line])


def _type_of_header(ask: Ask, operation: op.SegmentChange, _: Any) -> None:
    change_lines(ask, operation.segment, correspondence_type=header(ask, operation.segment).correspondence_type or "")


def _cleared(operation: op.SegmentChange) -> bool:
    return operation.template == ""


wrong("header-template-without-cost", "IM-R-098", "A template does not bring its cost and duration to the header.",
      after(op.SegmentChange, lambda ask, one, _: change_header(
          ask, one.segment, unit_cost=one.unit_cost or 0, unit_duration=one.unit_duration or 0), when=_new_template))
wrong("header-template-without-campaign", "IM-R-098", "A template does not bring its campaign to the header.",
      after(op.SegmentChange, lambda ask, one, _: change_header(ask, one.segment, campaign=""),
            when=lambda one: _new_template(one) and one.campaign is None))
wrong("header-template-without-flow", "IM-R-098", "A template does not bring its information flow to the lines.",
      rows(op.SegmentRead, of="lines", information_flow=None))
wrong("header-template-without-group", "IM-R-098", "A template does not bring its group to the lines.",
      rows(op.SegmentRead, of="lines", group=""))
wrong("old-lines-pay", "IM-R-098", "Lines that were there before take over the cost of the header's new template.",
      after(op.SegmentChange, _old_lines_pay, when=lambda one: _new_template(one) and _consents(one)))
wrong("own-template-kept", "IM-R-098", "Lines with a template of their own do not take over the header's new one.",
      restored(op.SegmentChange, _own_template_kept, when=_new_template))
wrong("template-cleared-anyway", "IM-R-098", "In Business Central the template of a header can be cleared.",
      accepts("template-required", op.SegmentChange))
wrong("cleared-template-leaves-cost", "IM-R-098", "A template that is cleared leaves its cost in the header.",
      restored(op.SegmentChange, lambda ask, one, was: change_header(
          ask, one.segment, unit_cost=was.segment.unit_cost), when=_cleared))
wrong("cleared-template-leaves-campaign", "IM-R-098", "A template that is cleared leaves its campaign in the header.",
      restored(op.SegmentChange, lambda ask, one, was: change_header(
          ask, one.segment, campaign=was.segment.campaign), when=_cleared))
wrong("central-keeps-type", "IM-R-098", "In Business Central the lines keep the correspondence type they had.",
      in_edition("business-central", restored(op.SegmentChange, _type_put_back, when=_new_template)))
wrong("nav-replaces-type", "IM-R-098", "In NAV 2017 the lines take over the correspondence type of a new template.",
      in_edition("nav-2017", after(op.SegmentChange, _type_of_header, when=_new_template)))


def _typed_cost_kept(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    for line in was.lines:
        if line.cost != was.segment.unit_cost:
            ask(op.SegmentChangeLine(segment=operation.segment, line=line.line, cost=line.cost))


def _figures_reach_all(ask: Ask, operation: op.SegmentChange, _: Any) -> None:
    change_lines(ask, operation.segment, cost=operation.unit_cost, duration=operation.unit_duration)


def _figures(operation: op.SegmentChange) -> bool:
    return not _new_template(operation) and (operation.unit_cost, operation.unit_duration) != (None, None)


def _without_template(ask: Ask, operation: op.SegmentChange) -> Outcome:
    if not header(ask, operation.segment).template:
        operation = operation.model_copy(update={"answers": {UPDATE_LINES: Answer.NO, UPDATE_TEMPLATE: Answer.NO}})
    return ask(operation)


wrong("typed-cost-kept", "IM-R-099", "A changed unit cost of the header does not overwrite what was typed on a line.",
      restored(op.SegmentChange, _typed_cost_kept, when=_figures))
wrong("figures-reach-all", "IM-R-099", "A changed cost or duration reaches lines with another template too.",
      after(op.SegmentChange, _figures_reach_all, when=lambda one: _figures(one) and _consents(one)))
wrong("no-template-no-lines", "IM-R-099", "A header without a template reaches no lines.",
      around(op.SegmentChange, _without_template, when=lambda one: not _new_template(one)))
wrong("lines-lose-marks", "IM-R-099", "Clearing the campaign of the header clears the marks of the lines.",
      after(op.SegmentChange, lambda ask, one, _: change_lines(
          ask, one.segment, campaign_target=False, campaign_response=False), when=lambda one: one.campaign == ""))
wrong("header-keeps-marks", "IM-R-099", "Clearing the campaign of the header keeps its marks.",
      restored(op.SegmentChange, lambda ask, one, was: change_header(
          ask, one.segment, campaign_target=was.segment.campaign_target,
          campaign_response=was.segment.campaign_response), when=lambda one: one.campaign == ""))

