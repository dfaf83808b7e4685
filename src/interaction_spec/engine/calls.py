"""Telephone calls: recorded as they are made, with nothing to postpone and nothing to send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Recorded
from interaction_spec.model.values import DocumentKind

from . import forms
from .recording import record
from .refusal import refuse
from .segments import known_segment
from .store import entries, people, segments, templates
from .store.rows import StoredEntry
from .templates import known_template

if TYPE_CHECKING:
    from interaction_spec.model.operations import InteractionPhoneCall
    from interaction_spec.model.records import Template

    from .context import Context
    from .store.rows import StoredLine

NOT_IN_A_CALL = ("template", "language", "correspondence_type")
"""The fields of a form that a call does not offer."""

FROM_TEMPLATE = ("group", "description", "information_flow", "initiated_by")
FROM_LINE = ("contact", "contact_company", "salesperson", "campaign", "campaign_target", "campaign_response")


def call(operation: InteractionPhoneCall, context: Context) -> Recorded:
    """Record a telephone call."""
    line = _line(operation, context) if operation.segment else None
    template = _template(context)
    opened = _called(line, operation, context) if line else _opened(operation, context)
    pinned = ("contact", "campaign") if line else forms.PINNED
    fixed = (*(name for name in forms.fixed_by(line or operation.origin) if name in pinned), *NOT_IN_A_CALL)
    entry = forms.filled(_with_template(opened, template), operation.form, fixed, context)
    return Recorded(entry=record(_check(_reached(entry, operation, context), context), context))


def _line(operation: InteractionPhoneCall, context: Context) -> StoredLine:
    segment = known_segment(operation.segment, context)
    found = segments.find_line(context.store, segment.segment, operation.line)
    return found or refuse("line-unknown", line=operation.line)


def _template(context: Context) -> Template:
    code = templates.chosen_template(context.store, DocumentKind.OUTGOING_CALL)
    if not code:
        refuse("call-template-missing")
    return known_template(code, context)


def _opened(operation: InteractionPhoneCall, context: Context) -> StoredEntry:
    """A call from a contact, a salesperson or from nowhere."""
    fields = forms.opened(operation.origin, context)
    return _now(StoredEntry(**fields.model_dump()), context)


def _called(line: StoredLine, operation: InteractionPhoneCall, context: Context) -> StoredEntry:
    """A call from a line of a segment, which it may still belong to in the log."""
    number = operation.segment if context.rules.call_keeps_segment else ""
    return _now(StoredEntry(segment=number, **line.model_dump(include=set(FROM_LINE))), context)


def _now(entry: StoredEntry, context: Context) -> StoredEntry:
    """A call is made when it is recorded: the date is that of the system, the time exact."""
    session = context.session
    return entry.model_copy(update={"user": session.user, "date": session.today, "time": session.now})


def _with_template(entry: StoredEntry, template: Template) -> StoredEntry:
    """What the template says of calls; it brings neither a campaign nor an attachment."""
    brought = {name: getattr(template, name) for name in FROM_TEMPLATE}
    costs = {"cost": template.unit_cost, "duration": template.unit_duration}
    return entry.model_copy(update={"template": template.code, **brought, **costs})


def _reached(entry: StoredEntry, operation: InteractionPhoneCall, context: Context) -> StoredEntry:
    """The number that was called: the contact's, unless another one was dialed."""
    contact = people.find_contact(context.store, entry.contact)
    own = contact.phone if contact else ""
    number = own if operation.contact_via is None else operation.contact_via
    return entry.model_copy(update={"contact_via": number, "subject": entry.description})


def _check(entry: StoredEntry, context: Context) -> StoredEntry:
    """What a call demands before it is recorded, in the order in which the user hears of it."""
    if not entry.contact:
        refuse("contact-missing")
    for name in ("contact_via", "date", "description", "salesperson"):
        if not getattr(entry, name):
            refuse("field-blank", field=name)
    unknown = entries.unknown_codes(context.store, entry)
    for name in ("contact", "salesperson", "campaign"):
        if name in unknown and getattr(entry, name):
            refuse(f"{name}-unknown", **{name: getattr(entry, name)})
    return entry
