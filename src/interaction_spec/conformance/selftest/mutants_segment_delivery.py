"""Systems that send the wrong lines of a segment, or send what cannot be sent."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Outcome, Rejected
from interaction_spec.model.records import Entry
from interaction_spec.model.values import CorrespondenceType, DeliveryStatus

from .deeds import accepts, in_edition, rows, sent
from .mutant import Ask, wrong
from .segment_deeds import around, contact, header, lines, template

EMAIL = CorrespondenceType.EMAIL


def _unaddressed(ask: Ask, operation: op.SegmentLog) -> Outcome:
    for line in lines(ask, operation.segment):
        if line.correspondence_type == EMAIL and not contact(ask, line.contact).email:
            return Rejected(code="line-email-missing", params={"contact": line.contact})
    return ask(operation)


def _type_of_contact(ask: Ask, operation: op.EntryList) -> Outcome:
    tell = rows(
        op.EntryList,
        when=lambda row: row.segment and not row.correspondence_type,
        correspondence_type=lambda row: contact(ask, row.contact).correspondence_type,
    )
    return tell(ask, operation)


def _by_line_template(ask: Ask, operation: op.SegmentLog) -> Outcome:
    found = lines(ask, operation.segment)
    outcome = ask(operation)
    wanted = any(template(ask, line.template).correspondence_type for line in found)
    if isinstance(outcome, Rejected) and outcome.code == "line-attachment-missing" and not wanted:
        return ask(operation.model_copy(update={"deliver": False}))
    return outcome


def _by_header_template(ask: Ask, operation: op.SegmentLog) -> Outcome:
    wanted = template(ask, header(ask, operation.segment).template).correspondence_type
    for line in lines(ask, operation.segment):
        if wanted and operation.deliver and not line.attachment:
            return Rejected(code="line-attachment-missing", params={"contact": line.contact})
    return ask(operation)


def _salespeople_first(ask: Ask, operation: op.SegmentLog) -> Outcome:
    found = lines(ask, operation.segment)
    outcome = ask(operation)
    blank = next((line.contact for line in found if not line.salesperson), "")
    if isinstance(outcome, Rejected) and blank:
        return Rejected(code="line-field-blank", params={"field": "salesperson", "contact": blank})
    return outcome


def _went_wrong(row: Entry) -> bool:
    return bool(row.segment) and row.correspondence_type == EMAIL and bool(row.attachment)


wrong(
    "sent-though-declined",
    "IM-R-109",
    "What lines have is sent though the user declined.",
    sent(op.SegmentLog, when=lambda one: one.deliver is False, deliver=None),
)
wrong("never-sent", "IM-R-109", "Logging a segment never sends anything.", sent(op.SegmentLog, deliver=False))
wrong(
    "nothing-attached-sent",
    "IM-R-109",
    "A line without an attachment is logged as if it were sent.",
    accepts("line-attachment-missing", op.SegmentLog, deliver=False),
)
wrong(
    "typeless-line-sent",
    "IM-R-109",
    "A line without a correspondence type is logged as if it were sent.",
    accepts("line-correspondence-blank", op.SegmentLog, deliver=False),
)
wrong(
    "central-needs-no-address",
    "IM-R-109",
    "In Business Central an e-mail without an address stops no segment.",
    accepts("line-email-missing", op.SegmentLog, deliver=False),
)
wrong(
    "nav-needs-address",
    "IM-R-109",
    "In NAV 2017 an e-mail without an address stops the segment.",
    in_edition("nav-2017", around(op.SegmentLog, _unaddressed, when=lambda one: one.deliver is not False)),
)
wrong(
    "unaddressed-email-kept",
    "IM-R-109",
    "An e-mail without an address is logged as an e-mail.",
    around(op.EntryList, _type_of_contact),
)
wrong(
    "hard-copy-always-arrives",
    "IM-R-109",
    "A hard copy arrives, whatever file it is.",
    rows(op.EntryList, when=lambda row: row.segment, delivery_status=None),
)
wrong(
    "email-waits",
    "IM-R-109",
    "An e-mail that was sent stays in progress.",
    rows(op.EntryList, when=_went_wrong, delivery_status=DeliveryStatus.IN_PROGRESS),
)
wrong(
    "nav-asks-line-template",
    "IM-R-109",
    "In NAV 2017 the line's template says whether a line is sent.",
    in_edition("nav-2017", around(op.SegmentLog, _by_line_template)),
)
wrong(
    "central-asks-header-template",
    "IM-R-109",
    "In Business Central the header's template says what is sent.",
    in_edition("business-central", around(op.SegmentLog, _by_header_template)),
)
wrong(
    "salespeople-checked-first",
    "IM-R-109",
    "Another line than the first one that lacks something is named.",
    around(op.SegmentLog, _salespeople_first),
)
