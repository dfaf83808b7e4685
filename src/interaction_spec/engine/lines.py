"""The lines of a segment: each a contact and the interaction planned with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Counted, Done, Numbered
from interaction_spec.model.records import Contact, Segment

from .context import cleared
from .forms import with_template
from .refusal import refuse
from .segments import known_segment
from .store import people, segments
from .store.rows import StoredLine
from .templates import template_or_none

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        SegmentAddContacts,
        SegmentAddLine,
        SegmentChangeLine,
        SegmentRemoveLine,
    )

    from .context import Context

PLANS = {
    "template", "group", "description", "date", "information_flow", "initiated_by", "campaign", "subject", "language",
    "campaign_target", "campaign_response",
}  # fmt: skip
"""What a header plans for its lines under the same name."""

STEP = 10000
"""The distance between the numbers of two lines."""


def add_contacts(operation: SegmentAddContacts, context: Context) -> Counted:
    """Add one line for each contact that the segment does not hold yet."""
    header = known_segment(operation.segment, context)
    given = [_known_contact(no, context) for no in dict.fromkeys(operation.filter.contacts)]
    present = segments.contacts_on(context.store, header.segment)
    added = _planned(header, [contact for contact in given if contact.no not in present], context)
    segments.add_lines(context.store, header.segment, added)
    return Counted(count=len(added))


def add_line(operation: SegmentAddLine, context: Context) -> Numbered:
    """Add one line, for a contact that may be there already, or for none."""
    header = known_segment(operation.segment, context)
    contact = _known_contact(operation.contact, context) if operation.contact else Contact(no="")
    added = _planned(header, [contact], context)
    segments.add_lines(context.store, header.segment, added)
    return Numbered(no=added[0].line)


def change_line(operation: SegmentChangeLine, context: Context) -> Done:
    """Change one line, whatever the header says."""
    header = known_segment(operation.segment, context)
    line = segments.find_line(context.store, header.segment, operation.line)
    if line is None:
        refuse("line-unknown", line=operation.line)
    if operation.template is not None:
        line = with_template(line, template_or_none(operation.template, context))
    typed = operation.model_dump(exclude={"op", "segment", "line", "template"}, exclude_none=True)
    segments.save_line(context.store, header.segment, line.model_copy(update=cleared(typed)))
    return Done()


def remove_line(operation: SegmentRemoveLine, context: Context) -> Done:
    """Remove one line."""
    header = known_segment(operation.segment, context)
    if not segments.delete_line(context.store, header.segment, operation.line):
        refuse("line-unknown", line=operation.line)
    return Done()


def _known_contact(no: str, context: Context) -> Contact:
    return people.find_contact(context.store, no) or refuse("contact-unknown", contact=no)


def _planned(header: Segment, contacts: list[Contact], context: Context) -> list[StoredLine]:
    """New lines at the end: what the header plans, for these contacts."""
    last = segments.highest_line(context.store, header.segment)
    return [
        StoredLine(
            line=str(last + STEP * place),
            contact=contact.no,
            contact_company=contact.company,
            salesperson=header.salesperson or contact.salesperson,
            cost=header.unit_cost,
            duration=header.unit_duration,
            **header.model_dump(include=PLANS),
        )
        for place, contact in enumerate(contacts, start=1)
    ]
