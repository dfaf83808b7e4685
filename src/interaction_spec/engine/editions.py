"""Where the two products differ: one row of switches for each edition, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from interaction_spec.model.values import CorrespondenceType, Edition


@dataclass(frozen=True, slots=True)
class Rules:
    """What one edition does where the other does something else (domain facts 4)."""

    template_correspondence: CorrespondenceType | None
    """The default correspondence type of a new template."""
    form_correspondence_from_template: bool
    """The form proposes the template's correspondence type, whatever the contact's is."""
    form_salesperson_from_user: bool
    """A form proposes the salesperson of the user before that of the contact."""
    address_required: bool
    """Sending an e-mail to a contact without an address is refused; otherwise the type becomes blank."""
    privacy_checked: bool
    """No form opens for a contact whose privacy is blocked."""
    template_can_be_cleared: bool
    """The template of a segment can be cleared."""
    template_sets_correspondence_of_lines: bool
    """Another template of a segment, applied to its lines, brings them its correspondence type too."""
    template_replaces_description: bool
    """On a line and in a form, another template replaces the description that came with the one before."""
    delivery_by_line_template: bool
    """Whether a line is sent is judged by its own template, not by that of the header."""
    call_keeps_segment: bool
    """A call from the line of a segment carries the segment's number."""
    shared_attachment_survives: bool
    """An attachment goes only with the last entry that has it."""
    draft_invoices: bool
    """Draft invoices are recorded."""


RULES: dict[Edition, Rules] = {
    Edition.NAV_2017: Rules(
        template_correspondence=None,
        form_correspondence_from_template=False,
        form_salesperson_from_user=False,
        address_required=False,
        privacy_checked=False,
        template_can_be_cleared=True,
        template_sets_correspondence_of_lines=False,
        template_replaces_description=False,
        delivery_by_line_template=False,
        call_keeps_segment=False,
        shared_attachment_survives=False,
        draft_invoices=False,
    ),
    Edition.BUSINESS_CENTRAL: Rules(
        template_correspondence=CorrespondenceType.EMAIL,
        form_correspondence_from_template=True,
        form_salesperson_from_user=True,
        address_required=True,
        privacy_checked=True,
        template_can_be_cleared=False,
        template_sets_correspondence_of_lines=True,
        template_replaces_description=True,
        delivery_by_line_template=True,
        call_keeps_segment=True,
        shared_attachment_survives=True,
        draft_invoices=True,
    ),
}
