"""Groups, templates, their languages, and which template a kind of document uses."""

from __future__ import annotations

from tests.model_based.oracle_campaigns import known_campaign
from tests.model_based.world import Refused, Row, World, typed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Choices, Done, Groups, TemplateLanguages, Templates, Value
from interaction_spec.model.records import Choice, Group, Template, TemplateLanguage
from interaction_spec.model.values import CorrespondenceType, DocumentKind


def group_create(world: World, asked: op.GroupCreate) -> Value:
    """Create a group."""
    if not asked.code:
        raise Refused("code-missing")
    if asked.code in world.groups:
        raise Refused("group-exists", group=asked.code)
    world.groups[asked.code] = typed(asked)
    return Done()


def group_delete(world: World, asked: op.GroupDelete) -> Value:
    """The code dangles wherever it is."""
    if asked.code not in world.groups:
        raise Refused("group-unknown", group=asked.code)
    del world.groups[asked.code]
    return Done()


def group_list(world: World, _: op.GroupList) -> Value:
    """By code."""
    return Groups(rows=tuple(Group(**row) for _, row in sorted(world.groups.items())))


def template_create(world: World, asked: op.TemplateCreate) -> Value:
    """A new template sends e-mail in Business Central, unless it is told otherwise."""
    if not asked.code:
        raise Refused("code-missing")
    if asked.code in world.templates:
        raise Refused("template-exists", template=asked.code)
    blank = {"information_flow": None, "initiated_by": None, "wizard_action": None, "language": ""}
    usual = {"correspondence_type": None if world.nav else CorrespondenceType.EMAIL}
    row = blank | usual | typed(asked)
    check_template(world, row)
    world.templates[asked.code] = row
    world.template_languages[asked.code] = {}
    return Done()


def check_template(world: World, given: Row) -> None:
    """What a template names must exist; what it costs must not be negative."""
    if given.get("group") and given["group"] not in world.groups:
        raise Refused("group-unknown", group=given["group"])
    if given.get("campaign"):
        known_campaign(world, given["campaign"])
    if given.get("unit_cost", 0) < 0:
        raise Refused("cost-negative")
    if given.get("unit_duration", 0) < 0:
        raise Refused("duration-negative")


def template_change(world: World, asked: op.TemplateChange) -> Value:
    """Only the template changes."""
    known_template(world, asked.code)
    given = typed(asked)
    check_template(world, given)
    if asked.language and asked.language not in world.template_languages[asked.code]:
        raise Refused("language-unknown", language=asked.language)
    world.templates[asked.code] |= given
    return Done()


def template_delete(world: World, asked: op.TemplateDelete) -> Value:
    """Its languages go with it, its code stays wherever it is."""
    known_template(world, asked.code)
    del world.templates[asked.code]
    del world.template_languages[asked.code]
    return Done()


def template_add_language(world: World, asked: op.TemplateAddLanguage) -> Value:
    """Adding a language again replaces it."""
    known_template(world, asked.code)
    if not asked.language:
        raise Refused("code-missing")
    world.template_languages[asked.code][asked.language] = asked.attachment
    return Done()


def template_language_list(world: World, asked: op.TemplateLanguageList) -> Value:
    """By code."""
    known_template(world, asked.code)
    languages = sorted(world.template_languages[asked.code].items())
    rows = (TemplateLanguage(template=asked.code, language=code, attachment=file) for code, file in languages)
    return TemplateLanguages(rows=tuple(rows))


def template_attachment(world: World, code: str) -> str:
    """The attachment of the default language."""
    return world.template_languages[code].get(world.templates[code]["language"], "")


def template_list(world: World, _: op.TemplateList) -> Value:
    """By code."""
    rows = (
        Template(**row, attachment=template_attachment(world, code)) for code, row in sorted(world.templates.items())
    )
    return Templates(rows=tuple(rows))


def template_setup_set(world: World, asked: op.TemplateSetupSet) -> Value:
    """Only a template without attachment serves a document."""
    if asked.template:
        known_template(world, asked.template)
        if template_attachment(world, asked.template):
            raise Refused("template-has-attachment", template=asked.template)
    world.setup[asked.document_type] = asked.template
    return Done()


def template_setup_read(world: World, _: op.TemplateSetupRead) -> Value:
    """In the order of the kinds."""
    rows = (Choice(document_type=kind, template=world.setup.get(kind, "")) for kind in DocumentKind)
    return Choices(rows=tuple(rows))


def known_template(world: World, code: str) -> None:
    """There must be this template."""
    if code not in world.templates:
        raise Refused("template-unknown", template=code)
