"""Interaction groups, templates, and which kind of document uses which template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Choices, Done, Groups, TemplateLanguages, Templates
from interaction_spec.model.records import Choice, Group, Template, TemplateLanguage
from interaction_spec.model.values import DocumentKind

from .context import cleared
from .refusal import refuse
from .store import campaigns, templates

if TYPE_CHECKING:
    from interaction_spec.model.operations import (
        GroupCreate,
        GroupDelete,
        GroupList,
        TemplateAddLanguage,
        TemplateChange,
        TemplateCreate,
        TemplateDelete,
        TemplateLanguageList,
        TemplateList,
        TemplateSetupRead,
        TemplateSetupSet,
    )

    from .context import Context


def create_group(operation: GroupCreate, context: Context) -> Done:
    """Create a group under a code that is free."""
    if not operation.code:
        refuse("code-missing")
    if templates.find_group(context.store, operation.code):
        refuse("group-exists", group=operation.code)
    templates.add_group(context.store, Group(code=operation.code, description=operation.description))
    return Done()


def delete_group(operation: GroupDelete, context: Context) -> Done:
    """Delete a group; whatever carries its code keeps it."""
    if not templates.delete_group(context.store, operation.code):
        refuse("group-unknown", group=operation.code)
    return Done()


def list_groups(operation: GroupList, context: Context) -> Groups:
    """List the groups."""
    del operation
    return Groups(rows=templates.groups(context.store))


def create_template(operation: TemplateCreate, context: Context) -> Done:
    """Create a template under a code that is free."""
    if not operation.code:
        refuse("code-missing")
    if templates.find_template(context.store, operation.code):
        refuse("template-exists", template=operation.code)
    _check_features(operation, context)
    fields = operation.model_dump(exclude={"op"})
    if operation.correspondence_type is None:
        fields["correspondence_type"] = context.rules.template_correspondence
    templates.add_template(context.store, Template.model_validate(cleared(fields)))
    return Done()


def change_template(operation: TemplateChange, context: Context) -> Done:
    """Change exactly the fields that are given; what was recorded before keeps its own."""
    template = known_template(operation.code, context)
    _check_features(operation, context)
    if operation.language and not templates.find_language(context.store, operation.code, operation.language):
        refuse("language-unknown", language=operation.language)
    changes = cleared(operation.model_dump(exclude={"op", "code"}, exclude_none=True))
    templates.save_template(context.store, template.model_copy(update=changes))
    return Done()


def delete_template(operation: TemplateDelete, context: Context) -> Done:
    """Delete a template and its languages; whatever carries its code keeps it."""
    if not templates.delete_template(context.store, operation.code):
        refuse("template-unknown", template=operation.code)
    return Done()


def add_language(operation: TemplateAddLanguage, context: Context) -> Done:
    """Give a template a text in one language."""
    known_template(operation.code, context)
    if not operation.language:
        refuse("code-missing")
    templates.set_language(context.store, operation.code, operation.language, operation.attachment)
    return Done()


def list_languages(operation: TemplateLanguageList, context: Context) -> TemplateLanguages:
    """List the languages of a template."""
    known_template(operation.code, context)
    found = templates.languages(context.store, operation.code)
    return TemplateLanguages(
        rows=tuple(TemplateLanguage.model_validate(one.model_dump(exclude={"attachment_no"})) for one in found)
    )


def list_templates(operation: TemplateList, context: Context) -> Templates:
    """List the templates."""
    del operation
    return Templates(rows=templates.templates(context.store))


def set_setup(operation: TemplateSetupSet, context: Context) -> Done:
    """Choose a kind of document's template."""
    if operation.template:
        template = known_template(operation.template, context)
        if template.attachment:
            refuse("template-has-attachment", template=template.code)
    templates.choose_template(context.store, operation.document_type, operation.template)
    return Done()


def read_setup(operation: TemplateSetupRead, context: Context) -> Choices:
    """One row for each kind of document, chosen or not."""
    del operation
    chosen = templates.choices(context.store)
    return Choices(rows=tuple(Choice(document_type=kind, template=chosen.get(kind, "")) for kind in DocumentKind))


def known_template(code: str, context: Context) -> Template:
    """The template with this code, which must exist."""
    return templates.find_template(context.store, code) or refuse("template-unknown", template=code)


def template_or_none(code: str, context: Context) -> Template:
    """The template that a user chose; a blank one has nothing to bring, an unknown one is refused."""
    return known_template(code, context) if code else Template(code="")


def _check_features(operation: TemplateCreate | TemplateChange, context: Context) -> None:
    if operation.group and not templates.find_group(context.store, operation.group):
        refuse("group-unknown", group=operation.group)
    if operation.campaign and not campaigns.find_campaign(context.store, operation.campaign):
        refuse("campaign-unknown", campaign=operation.campaign)
    if (operation.unit_cost or 0) < 0:
        refuse("cost-negative")
    if (operation.unit_duration or 0) < 0:
        refuse("duration-negative")
