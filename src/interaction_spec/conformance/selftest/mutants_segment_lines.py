"""Systems that fill the lines of a segment wrongly: another contact or template, how it is sent, its language."""

from __future__ import annotations

from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome, SegmentWithLines
from interaction_spec.model.records import Entry

from .deeds import accepts, answered, in_edition, sent
from .mutant import Ask, wrong
from .segment_deeds import (
    Memory,
    after,
    change_lines,
    contact,
    header,
    lines,
    minding,
    restored,
    template,
)


def _another(operation: op.SegmentChangeLine) -> bool:
    return operation.contact is not None


def _of_line(name: str) -> Any:
    """Put one field of the changed line back to what it was."""

    def put_back(ask: Ask, operation: op.SegmentChangeLine, was: SegmentWithLines) -> None:
        old = next(getattr(line, name) for line in was.lines if line.line == operation.line)
        change_lines(ask, operation.segment, when=lambda line: line.line == operation.line, **{name: old})

    return put_back


wrong(
    "other-contact-keeps-evaluation",
    "IM-R-100",
    "Another contact on a line keeps the evaluation of the one before.",
    restored(op.SegmentChangeLine, _of_line("evaluation"), when=_another),
)
wrong(
    "other-contact-keeps-template",
    "IM-R-100",
    "Another contact on a line keeps the template that was typed.",
    restored(op.SegmentChangeLine, _of_line("template"), when=_another),
)
wrong(
    "other-contact-keeps-description",
    "IM-R-100",
    "Another contact on a line keeps the description that was typed.",
    restored(op.SegmentChangeLine, _of_line("description"), when=_another),
)
wrong(
    "other-contact-keeps-cost",
    "IM-R-100",
    "Another contact on a line keeps the cost that was typed.",
    restored(op.SegmentChangeLine, _of_line("cost"), when=_another),
)
wrong(
    "other-contact-keeps-salesperson",
    "IM-R-100",
    "Another contact on a line keeps the salesperson of the one before.",
    restored(op.SegmentChangeLine, _of_line("salesperson"), when=_another),
)


def _with_template(operation: op.SegmentChangeLine) -> bool:
    return bool(operation.template) and operation.description is None


def _description_of_template(ask: Ask, operation: op.SegmentChangeLine, _: Any) -> None:
    text = template(ask, operation.template or "").description
    change_lines(ask, operation.segment, when=lambda line: line.line == operation.line, description=text)


def _campaign_of_template(ask: Ask, operation: op.SegmentChangeLine, _: Any) -> None:
    campaign = template(ask, operation.template or "").campaign
    if campaign:
        change_lines(ask, operation.segment, when=lambda line: line.line == operation.line, campaign=campaign)


wrong(
    "central-keeps-description",
    "IM-R-101",
    "In Business Central another template on a line keeps its description.",
    in_edition("business-central", restored(op.SegmentChangeLine, _of_line("description"), when=_with_template)),
)
wrong(
    "nav-replaces-description",
    "IM-R-101",
    "In NAV 2017 another template on a line replaces its description.",
    in_edition("nav-2017", after(op.SegmentChangeLine, _description_of_template, when=_with_template)),
)
wrong(
    "line-template-brings-campaign",
    "IM-R-101",
    "The campaign of a line's template goes before the header's.",
    after(op.SegmentChangeLine, _campaign_of_template, when=lambda one: one.campaign is None),
)


def _counting_contacts(name: str) -> Any:
    """Count a figure of the segment over lines with a contact only."""

    def counted(told: SegmentWithLines) -> Any:
        whole = [line for line in told.lines if line.contact]
        figure = len(whole) if name == "lines" else sum(getattr(line, name) for line in whole)
        return told.segment.model_copy(update={name: figure})

    return answered(op.SegmentRead, segment=counted)


def _blank_lines_logged(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    found = lines(ask, operation.segment) if isinstance(operation, op.SegmentLog) else ()
    outcome = ask(operation)
    if isinstance(outcome, Ok) and isinstance(operation, op.SegmentLog):
        blank = (Entry(entry=f"blank {line.line}", segment=operation.segment) for line in found if not line.contact)
        memory["blank"] = (*memory.get("blank", ()), *blank)
    if isinstance(outcome, Ok) and isinstance(operation, op.EntryList):
        listed = (*getattr(outcome.value, "rows", ()), *memory.get("blank", ()))
        return Ok(value=outcome.value.model_copy(update={"rows": listed}))
    return outcome


wrong("blank-line-not-counted", "IM-R-102", "A line without a contact is not counted.", _counting_contacts("lines"))
wrong("blank-line-costs-nothing", "IM-R-102", "A line without a contact costs nothing.", _counting_contacts("cost"))
wrong("blank-line-takes-no-time", "IM-R-102", "A line without a contact takes no time.", _counting_contacts("duration"))
wrong(
    "blank-line-logged",
    "IM-R-102",
    "A line without a contact is logged.",
    minding(_blank_lines_logged, op.SegmentLog, op.EntryList),
)


def _type_of_header(ask: Ask, operation: op.SegmentAddLine, _: Any) -> None:
    kind = header(ask, operation.segment).correspondence_type
    change_lines(ask, operation.segment, correspondence_type=kind or "")


def _type_of_contact(ask: Ask, operation: op.SegmentAddLine, _: Any) -> None:
    change_lines(
        ask, operation.segment, correspondence_type=lambda line: contact(ask, line.contact).correspondence_type or ""
    )


wrong(
    "line-ignores-contact-type",
    "IM-R-103",
    "A line never takes over the correspondence type of its contact.",
    after(op.SegmentAddContacts, _type_of_header),
)
wrong(
    "line-has-contact-type-only",
    "IM-R-103",
    "A line has the correspondence type of its contact, or none.",
    after(op.SegmentAddContacts, _type_of_contact),
)
wrong(
    "template-mark-ignored",
    "IM-R-103",
    "The mark of a template to ignore the contact's correspondence type is lost.",
    sent((op.TemplateCreate, op.TemplateChange), when=lambda one: one.ignore_contact_type, ignore_contact_type=False),
)
wrong(
    "header-mark-ignored",
    "IM-R-103",
    "The mark of a header to ignore the contact's correspondence type is lost.",
    sent(op.SegmentChange, when=lambda one: one.ignore_contact_type, ignore_contact_type=False),
)


def _typed_reaches(ask: Ask, operation: op.SegmentChange, _: Any) -> None:
    change_lines(ask, operation.segment, correspondence_type=operation.correspondence_type)


def _type_put_back(ask: Ask, operation: op.SegmentChange, was: SegmentWithLines) -> None:
    types = {line.line: line.correspondence_type or "" for line in was.lines}
    change_lines(ask, operation.segment, correspondence_type=lambda line: types[line.line])


wrong(
    "type-reaches-without-attachment",
    "IM-R-104",
    "A changed correspondence type always reaches the lines.",
    after(op.SegmentChange, _typed_reaches, when=lambda one: one.correspondence_type),
)
wrong(
    "type-never-reaches",
    "IM-R-104",
    "A changed correspondence type never reaches the lines.",
    restored(op.SegmentChange, _type_put_back, when=lambda one: one.correspondence_type),
)
wrong(
    "cleared-type-reaches",
    "IM-R-104",
    "A cleared correspondence type reaches the lines.",
    after(op.SegmentChange, _typed_reaches, when=lambda one: one.correspondence_type == ""),
)
wrong(
    "mark-reaches-lines",
    "IM-R-104",
    "The mark to ignore the contact's correspondence type reaches the lines.",
    after(op.SegmentChange, _type_of_header, when=lambda one: one.ignore_contact_type),
)
wrong(
    "line-for-unknown-contact",
    "IM-R-034",
    "A line can be added for a contact that does not exist.",
    accepts("contact-unknown", op.SegmentAddLine, contact=""),
)
wrong(
    "line-given-to-unknown-contact",
    "IM-R-100",
    "A line can be given a contact that does not exist, and then has none.",
    accepts("contact-unknown", op.SegmentChangeLine, contact=""),
)
wrong(
    "line-cost-below-zero",
    "IM-R-038",
    "The cost of a line may be negative.",
    accepts("cost-negative", op.SegmentChangeLine, cost=lambda one: abs(one.cost)),
)
wrong(
    "line-duration-below-zero",
    "IM-R-038",
    "The duration of a line may be negative.",
    accepts("duration-negative", op.SegmentChangeLine, duration=lambda one: abs(one.duration)),
)
