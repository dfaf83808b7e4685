"""Systems that record telephone calls wrongly."""

from __future__ import annotations

from decimal import Decimal

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome

from .deeds import accepts, in_edition, part, rows, typed
from .mutant import Ask, Deed, wrong
from .segment_deeds import Memory, around, contact, lines, minding


def _on_work_date(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    return typed(op.InteractionPhoneCall, date=lambda form: form.date or memory["work_date"])(ask, operation)


def _number_of_contact(ask: Ask, operation: op.EntryList) -> Outcome:
    tell = rows(op.EntryList, when=lambda row: row.contact_via, contact_via=lambda row: contact(ask, row.contact).phone)
    return tell(ask, operation)


def _as_preferred(ask: Ask, operation: op.EntryList) -> Outcome:
    tell = rows(
        op.EntryList,
        when=lambda row: row.contact_via,
        correspondence_type=lambda row: contact(ask, row.contact).correspondence_type,
    )
    return tell(ask, operation)


wrong(
    "call-on-work-date",
    "IM-R-087",
    "A call is dated by the work date.",
    minding(_on_work_date, op.InteractionPhoneCall),
)
wrong(
    "call-rounded",
    "IM-R-087",
    "The time of a call is rounded to the minute.",
    rows(op.EntryList, when=lambda row: row.contact_via and row.time, time=lambda row: row.time.replace(second=0)),
)
wrong(
    "call-to-own-number",
    "IM-R-087",
    "The number of the contact is recorded whatever number was called.",
    around(op.EntryList, _number_of_contact),
)
wrong(
    "called-number-lost", "IM-R-087", "The number that was called is not recorded.", rows(op.EntryList, contact_via="")
)
wrong(
    "call-free",
    "IM-R-087",
    "A call costs nothing.",
    rows(op.EntryList, when=lambda row: row.contact_via, cost=Decimal(0)),
)
wrong(
    "call-sent", "IM-R-087", "A call has the correspondence type of the contact.", around(op.EntryList, _as_preferred)
)
wrong(
    "call-evaluation-lost",
    "IM-R-087",
    "The evaluation of a call is forgotten.",
    rows(op.EntryList, when=lambda row: row.contact_via, evaluation=None),
)


def _uncounted(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    if isinstance(operation, op.InteractionPhoneCall) and operation.form.attempt_failed:
        memory["failed"] = memory.get("failed", 0) + 1
    tell = part(op.StatisticsRead, "statistics", interactions=lambda told: told.interactions - memory.get("failed", 0))
    return tell(ask, operation)


wrong(
    "call-without-template",
    "IM-R-088",
    "A call is recorded without a template for outgoing calls.",
    accepts("call-template-missing", op.InteractionPhoneCall),
)
wrong(
    "call-without-number",
    "IM-R-088",
    "A contact without a telephone number can be called.",
    accepts("field-blank", op.InteractionPhoneCall, contact_via="0"),
)
wrong(
    "call-template-typed",
    "IM-R-088",
    "Another template can be typed for a call.",
    accepts("field-fixed", op.InteractionPhoneCall, form=lambda one: one.form.model_copy(update={"template": None})),
)
wrong(
    "failed-call-dropped",
    "IM-R-088",
    "An attempt that failed is not recorded as failed.",
    typed(op.InteractionPhoneCall, attempt_failed=None),
)
wrong(
    "failed-call-uncounted",
    "IM-R-088",
    "An attempt that failed does not count in the statistics.",
    minding(_uncounted, op.InteractionPhoneCall, op.StatisticsRead),
)
wrong(
    "failed-call-is-last",
    "IM-R-088",
    "An attempt that failed is the last interaction of its contact.",
    part(op.StatisticsRead, "statistics", last_interaction=lambda told: told.last_date_attempted),
)


def _line_fields(*names: str) -> Deed:
    """Of a call from a line the contact says these fields, not the line."""

    def act(ask: Ask, operation: op.InteractionPhoneCall) -> Outcome:
        line = next(one for one in lines(ask, operation.segment) if one.line == operation.line)
        known = {"salesperson": contact(ask, line.contact).salesperson, "campaign": "", "campaign_target": False}
        form = operation.form.model_copy(update={name: known[name] for name in names})
        return ask(operation.model_copy(update={"form": form}))

    return around(op.InteractionPhoneCall, act, when=lambda one: one.line)


wrong(
    "line-call-without-salesperson",
    "IM-R-089",
    "A call from a line has the salesperson of the contact.",
    _line_fields("salesperson"),
)
wrong(
    "line-call-without-campaign",
    "IM-R-089",
    "A call from a line does not have the line's campaign.",
    _line_fields("campaign"),
)
wrong(
    "line-call-without-target",
    "IM-R-089",
    "A call from a line loses the mark of a campaign target.",
    _line_fields("campaign_target"),
)


def _numbered(ask: Ask, operation: op.Operation, memory: Memory) -> Outcome:
    outcome = ask(operation)
    if isinstance(operation, op.InteractionPhoneCall) and isinstance(outcome, Ok):
        memory[getattr(outcome.value, "entry", "")] = operation.segment
    tell = rows(op.EntryList, when=lambda row: row.entry in memory, segment=lambda row: memory[row.entry])
    return tell(lambda _: outcome, operation)


wrong(
    "nav-call-has-segment",
    "IM-R-089",
    "In NAV 2017 a call from a line has the segment's number.",
    in_edition("nav-2017", minding(_numbered, op.InteractionPhoneCall, op.EntryList)),
)
wrong(
    "central-call-without-segment",
    "IM-R-089",
    "In Business Central a call from a line lacks the segment's number.",
    in_edition("business-central", rows(op.EntryList, when=lambda row: row.contact_via, segment="")),
)
wrong(
    "call-belongs-to-logged-segment",
    "IM-R-089",
    "The campaign entry of a call is counted on the logged segment.",
    rows(op.LoggedSegmentList, campaign_entries=1),
)
wrong(
    "call-without-contact",
    "IM-R-088",
    "A call without a contact is recorded.",
    accepts("contact-missing", op.InteractionPhoneCall),
)
wrong(
    "call-to-unknown-contact",
    "IM-R-088",
    "A contact that does not exist can be called.",
    accepts("contact-unknown", op.InteractionPhoneCall),
)
wrong(
    "call-by-unknown-salesperson",
    "IM-R-088",
    "A salesperson who does not exist can make a call.",
    accepts("salesperson-unknown", op.InteractionPhoneCall),
)
wrong(
    "call-for-unknown-campaign",
    "IM-R-088",
    "A call can belong to a campaign that does not exist.",
    accepts("campaign-unknown", op.InteractionPhoneCall),
)
wrong(
    "call-from-unknown-segment",
    "IM-R-088",
    "A call can be made from a segment that does not exist.",
    accepts("segment-unknown", op.InteractionPhoneCall, segment="", line=""),
)
wrong(
    "call-with-deleted-template",
    "IM-R-088",
    "A call is recorded with a template that was deleted.",
    accepts("template-unknown", op.InteractionPhoneCall),
)
