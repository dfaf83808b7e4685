"""The form of an interaction: how it opens, what typing does to it, what it must hold."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeVar

from interaction_spec.model.records import Contact, InteractionFields, Template
from interaction_spec.model.values import CorrespondenceType, WizardAction

from .context import cleared
from .refusal import refuse
from .store import entries, people, templates
from .store.rows import Draft

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interaction_spec.model.operations import Form, Origin

    from .context import Context

F = TypeVar("F", bound=InteractionFields)

PINNED = ("contact", "salesperson", "campaign")
"""The fields that the record from which a form was opened presets and fixes."""

TYPED = {
    "description", "date", "time", "cost", "duration", "information_flow", "initiated_by", "evaluation", "campaign",
    "campaign_target", "campaign_response", "correspondence_type", "attempt_failed", "salesperson",
}  # fmt: skip
"""The fields that change nothing but themselves."""


def opened(origin: Origin, context: Context) -> Draft:
    """The form as it opens from a record; what an unknown contact would bring is left out."""
    by_user = context.rules.form_salesperson_from_user
    proposed = people.salesperson_of(context.store, context.session.user) if by_user else ""
    fields = Draft(
        date=context.session.work_date,
        time=next_minute(context.session.now),
        salesperson=origin.salesperson or proposed,
        campaign=origin.campaign or "",
    )
    return with_contact(fields, origin.contact, context) if origin.contact else fields


def next_minute(now: dt.time) -> dt.time:
    """A second from now, rounded up to the minute."""
    later = dt.datetime.combine(dt.date.min, now.replace(microsecond=0)) + dt.timedelta(seconds=60)
    return later.time().replace(second=0)


def fixed_by(preset: Origin | InteractionFields) -> tuple[str, ...]:
    """The fields that cannot be changed, because the record that the form was opened from names them."""
    return tuple(name for name in PINNED if getattr(preset, name))


def filled(fields: F, form: Form, fixed: Iterable[str], context: Context) -> F:
    """The form after typing: a contact and a template bring what is not typed."""
    fixed = tuple(fixed)
    for name, typed in cleared(form.model_dump(include={*fixed}, exclude_none=True) if fixed else {}).items():
        if typed != getattr(fields, name):  # typing what is there already changes nothing
            refuse("field-fixed", field=name)
    if form.contact is not None and form.contact != fields.contact:
        fields = with_contact(fields, form.contact, context)
    if form.template is not None and "template" not in fixed:
        fields = _with_template(fields, form.template, keep_campaign="campaign" in fixed, context=context)
    if form.language is not None and form.language != fields.language:
        fields = _with_language(fields, form.language, context)
    return fields.model_copy(update=cleared(form.model_dump(include=TYPED, exclude_none=True)))


def with_contact(fields: F, no: str, context: Context) -> F:
    """Choose a contact, known or not."""
    contact = context.found(people.find_contact, no) or Contact(no=no)
    return fields.model_copy(
        update={
            "contact": no,
            "contact_name": contact.name,
            "contact_company": contact.company,
            "salesperson": fields.salesperson or contact.salesperson,
        }
    )


def with_template(fields: F, template: Template) -> F:
    """Choose a template: its values come along, its description only where there is none."""
    return fields.model_copy(update=_brought(fields, template))


def _brought(fields: InteractionFields, template: Template) -> dict[str, object]:
    return {
        "template": template.code,
        "group": template.group,
        "description": fields.description or template.description,
        "cost": template.unit_cost,
        "duration": template.unit_duration,
        "information_flow": template.information_flow,
        "initiated_by": template.initiated_by,
        "campaign": template.campaign or fields.campaign,
        "campaign_target": template.campaign_target,
        "campaign_response": template.campaign_response,
    }


def correspondence(
    template: Template, contact: Contact, previous: CorrespondenceType | None
) -> CorrespondenceType | None:
    """How a contact is written to: the template may ignore what the contact prefers (domain facts 1.9, R3)."""
    if template.ignore_contact_type:
        return template.correspondence_type
    return contact.correspondence_type or template.correspondence_type or previous


def check(fields: F, context: Context, *, finishing: bool) -> F:
    """What postponing and finishing demand, in the order in which the user hears of it, and the form as it is kept.

    Whether salesperson and campaign exist, and whether there is an address, only counts for a finished interaction.
    """
    if not fields.contact:
        refuse("contact-missing")
    for name in ("template", "salesperson", "date", "description"):
        if not getattr(fields, name):
            refuse("field-blank", field=name)
    unknown = entries.unknown_codes(context.store, fields)
    _check_known(fields, unknown, "template")
    if _opens_attachment(fields, context):
        _check_attachment(fields)
    _check_known(fields, unknown, "contact")
    if fields.correspondence_type == CorrespondenceType.EMAIL:
        _check_attachment(fields)
    fields = fields.model_copy(update={"subject": fields.description})
    if not finishing:
        return fields
    _check_known(fields, unknown, "salesperson", "campaign")
    return _sendable(fields, context)


def _with_template(fields: F, code: str, *, keep_campaign: bool, context: Context) -> F:
    """Choose a template in a form; a blank or unknown one brings nothing, and so clears what is there."""
    known = context.found(templates.find_template, code)
    template = known or Template(code=code)
    contact = context.found(people.find_contact, fields.contact) or Contact(no=fields.contact)
    language = templates.language_for(context.store, template, contact.language)
    by_contact = correspondence(template, contact, fields.correspondence_type)
    forced = context.rules.form_correspondence_from_template
    chosen = _brought(fields, template)
    another = known is not None and fields.template not in ("", code)
    replaced = another and context.rules.template_replaces_description
    return fields.model_copy(
        update={
            **chosen,
            "description": template.description if replaced else chosen["description"],
            "campaign": fields.campaign if keep_campaign else chosen["campaign"],
            "language": language.language,
            "attachment": language.attachment,
            "attachment_no": language.attachment_no,
            "correspondence_type": template.correspondence_type if forced else by_contact,
        }
    )


def _with_language(fields: F, code: str, context: Context) -> F:
    """Choose a language, one of the template's, or none; with it comes its attachment."""
    none = templates.Language(template=fields.template, language="")
    language = templates.find_language(context.store, fields.template, code) if code else none
    if language is None:
        refuse("language-unknown", language=code)
    return fields.model_copy(
        update={
            "language": code,
            "attachment": language.attachment,
            "attachment_no": language.attachment_no,
        }
    )


def _check_known(fields: InteractionFields, unknown: frozenset[str], *names: str) -> None:
    """What a field names must exist; a blank field names nothing."""
    for name in names:
        if name in unknown and getattr(fields, name):
            refuse(f"{name}-unknown", **{name: getattr(fields, name)})


def _check_attachment(fields: InteractionFields) -> None:
    if not fields.attachment:
        refuse("attachment-missing")


def _opens_attachment(fields: InteractionFields, context: Context) -> bool:
    template = context.found(templates.find_template, fields.template)
    return template is not None and template.wizard_action == WizardAction.OPEN


def _sendable(fields: F, context: Context) -> F:
    """What has a correspondence type is sent, and needs an attachment.

    An e-mail without an address cannot be sent: it is refused, or recorded as not sent at all.
    """
    if fields.correspondence_type == CorrespondenceType.EMAIL:
        contact = context.found(people.find_contact, fields.contact)
        if contact and not contact.email:
            if context.rules.address_required:
                refuse("email-missing", contact=fields.contact)
            return fields.model_copy(update={"correspondence_type": None})
    if fields.correspondence_type:
        _check_attachment(fields)
    return fields
