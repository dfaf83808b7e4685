"""The form of an interaction: how it opens, what typing does to it, what it must hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from interaction_spec.model.records import Contact, InteractionFields, Template

from .refusal import refuse
from .store import entries, people, templates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interaction_spec.model.operations import Form, Origin

    from .context import Context

F = TypeVar("F", bound=InteractionFields)

TYPED = {"description", "date", "cost", "duration", "information_flow", "initiated_by", "evaluation"}
"""The fields that change nothing but themselves."""


def opened(origin: Origin, context: Context) -> InteractionFields:
    """The form as it opens from a record; what an unknown contact would bring is left out."""
    fields = InteractionFields(date=context.session.work_date, salesperson=origin.salesperson or "")
    return _with_contact(fields, origin.contact, context) if origin.contact else fields


def fixed_by(preset: Origin | InteractionFields) -> tuple[str, ...]:
    """The fields that cannot be changed, because the record that the form was opened from names them."""
    return tuple(name for name in ("contact", "salesperson") if getattr(preset, name))


def filled(fields: F, form: Form, fixed: Iterable[str], context: Context) -> F:
    """The form after typing."""
    for name in fixed:
        if getattr(form, name) not in (None, getattr(fields, name)):
            refuse("field-fixed", field=name)
    if form.contact is not None and form.contact != fields.contact:
        fields = _with_contact(fields, form.contact, context)
    if form.salesperson is not None:
        fields = fields.model_copy(update={"salesperson": form.salesperson})
    if form.template is not None:
        fields = with_template(fields, chosen_template(form.template, context))
    typed = form.model_dump(include=TYPED, exclude_none=True)
    return fields.model_copy(update=dated(typed))


def chosen_template(code: str, context: Context) -> Template:
    """The template with this code; a blank or unknown one brings nothing, and so clears what is there."""
    return templates.find_template(context.store, code) or Template(code=code)


def with_template(fields: F, template: Template) -> F:
    """Choose a template: its values come along, its description only where there is none."""
    return fields.model_copy(
        update={
            "template": template.code,
            "group": template.group,
            "description": fields.description or template.description,
            "cost": template.unit_cost,
            "duration": template.unit_duration,
            "information_flow": template.information_flow,
            "initiated_by": template.initiated_by,
        }
    )


def dated(typed: dict[str, object]) -> dict[str, object]:
    """Typed values as a record holds them: a cleared date is no date."""
    return {**typed, "date": typed["date"] or None} if "date" in typed else typed


def check(fields: InteractionFields, context: Context, *, finishing: bool) -> None:
    """What postponing and finishing demand, in the order in which the user hears of it.

    Whether the salesperson exists is only looked at when an interaction is finished.
    """
    if not fields.contact:
        refuse("contact-missing")
    for name in ("template", "salesperson", "date", "description"):
        if not getattr(fields, name):
            refuse("field-blank", field=name)
    unknown = entries.unknown_codes(context.store, fields)
    for name in ("template", "contact", "salesperson") if finishing else ("template", "contact"):
        if name in unknown:
            refuse(f"{name}-unknown", **{name: getattr(fields, name)})


def _with_contact(fields: F, no: str, context: Context) -> F:
    contact = people.find_contact(context.store, no) or Contact(no=no)
    return fields.model_copy(
        update={
            "contact": no,
            "contact_name": contact.name,
            "contact_company": contact.company,
            "salesperson": fields.salesperson or contact.salesperson,
        }
    )
