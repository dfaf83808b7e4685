"""The form of an interaction: what it proposes, what is fixed, what it demands."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from tests.model_based.oracle_campaigns import known_campaign
from tests.model_based.oracle_people import known_contact, known_salesperson
from tests.model_based.oracle_setup import known_template
from tests.model_based.world import NO_FILE, Refused, Row, World, typed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Drafted, Value
from interaction_spec.model.records import InteractionFields
from interaction_spec.model.values import CorrespondenceType, WizardAction

NOBODY: Row = {"company": "", "salesperson": "", "language": "", "correspondence_type": None}
"""What is known of a contact that does not exist."""
PINNED = ("contact", "salesperson", "campaign")
FROM_TEMPLATE = ("group", "information_flow", "initiated_by", "campaign_target", "campaign_response")


def blank_fields() -> Row:
    """Nothing is filled in."""
    return {
        "contact": "",
        "contact_company": "",
        "salesperson": "",
        "template": "",
        "group": "",
        "description": "",
        "subject": "",
        "date": None,
        "time": None,
        "cost": Decimal(0),
        "duration": 0,
        "information_flow": None,
        "initiated_by": None,
        "evaluation": None,
        "campaign": "",
        "campaign_target": False,
        "campaign_response": False,
        "correspondence_type": None,
        "language": "",
        "attachment": NO_FILE,
        "attempt_failed": False,
    }


def rounded_up(now: dt.time) -> dt.time:
    """A second from now, rounded up to the minute."""
    soon = dt.datetime.combine(dt.date(2000, 1, 1), now) + dt.timedelta(seconds=1)
    if soon.second or soon.microsecond:
        soon = soon.replace(second=0, microsecond=0) + dt.timedelta(minutes=1)
    return soon.time()


def check_origin(world: World, origin: op.Origin) -> None:
    """A form opens only from what exists."""
    if origin.contact:
        known_contact(world, origin.contact)
    if origin.salesperson:
        known_salesperson(world, origin.salesperson)
    if origin.campaign:
        known_campaign(world, origin.campaign)
    check_privacy(world, origin)


def check_privacy(world: World, origin: op.Origin) -> None:
    """In Business Central, no form opens for a contact whose privacy is blocked."""
    contact = world.contacts.get(origin.contact or "")
    if contact and contact["privacy_blocked"] and not world.nav:
        raise Refused("contact-blocked", contact=contact["no"])


def opened(world: World, origin: op.Origin) -> tuple[Row, tuple[str, ...]]:
    """A new form, and its fixed fields."""
    row = blank_fields() | {"date": world.work_date, "time": rounded_up(world.now)}
    fixed = tuple(name for name in PINNED if getattr(origin, name))
    row |= {name: getattr(origin, name) for name in fixed}
    choose_contact(world, row, fixed)
    return row, fixed


def choose_contact(world: World, row: Row, fixed: tuple[str, ...]) -> None:
    """A contact brings its company and proposes a salesperson."""
    contact = world.contacts.get(row["contact"], NOBODY)
    row["contact_company"] = contact["company"]
    if "salesperson" not in fixed:
        users = "" if world.nav else world.users.get(world.user, "")
        row["salesperson"] = users or contact["salesperson"]


def correspondence(template: Row, contact: Row, before: CorrespondenceType | None) -> CorrespondenceType | None:
    """Rule R3: the contact's own, unless the template ignores it or there is none; else what was there before."""
    proposed: CorrespondenceType | None = template["correspondence_type"]
    if template["ignore_contact_type"]:
        return proposed
    return contact["correspondence_type"] or proposed or before


def choose_template(world: World, row: Row, fixed: tuple[str, ...], before: str = "") -> None:
    """A template fills the form; a description stays, unless in Business Central another template was there before."""
    template = world.templates[row["template"]]
    contact = world.contacts.get(row["contact"], NOBODY)
    row |= {name: template[name] for name in FROM_TEMPLATE}
    row |= {"cost": template["unit_cost"], "duration": template["unit_duration"]}
    if template["campaign"] and "campaign" not in fixed:
        row["campaign"] = template["campaign"]
    if not row["description"] or (before not in {"", row["template"]} and not world.nav):
        row["description"] = template["description"]
    row["correspondence_type"] = correspondence(template, contact, row["correspondence_type"])
    languages = world.template_languages[row["template"]]
    choose_language(world, row, contact["language"] if contact["language"] in languages else template["language"])


def choose_language(world: World, row: Row, language: str) -> None:
    """A language brings its attachment; it is copied, so that each interaction has its own."""
    row["language"] = language
    row["attachment"] = world.file(world.template_languages.get(row["template"], {}).get(language, ""))


def type_into(world: World, row: Row, form: op.Form, fixed: tuple[str, ...]) -> None:
    """Type contact and template first, for they propose the rest; then whatever else was typed."""
    given = typed(form, "comment")
    check_fixed(row, given, fixed)
    if "contact" in given:
        row["contact"] = given["contact"]
    if "contact" in given:
        choose_contact(world, row, fixed)
    before = row["template"]
    row["template"] = given.get("template", before)
    if "template" in given and row["template"] not in world.templates:
        row |= {"language": "", "attachment": NO_FILE}
    elif "template" in given:
        choose_template(world, row, fixed, before)
        if not world.nav:  # the window of Business Central proposes the template's type, whatever the contact's is
            row["correspondence_type"] = world.templates[row["template"]]["correspondence_type"]
    row |= {name: value for name, value in given.items() if name != "language"}
    if given.get("language", row["language"]) != row["language"]:
        if given["language"] and given["language"] not in world.template_languages.get(row["template"], {}):
            raise Refused("language-unknown", language=given["language"])
        choose_language(world, row, given["language"])


def check_fixed(row: Row, given: Row, fixed: tuple[str, ...]) -> None:
    """Typing what is there already changes nothing."""
    for name in fixed:
        if given.get(name, row[name]) != row[name]:
            raise Refused("field-fixed", field=name)


def check_form(world: World, row: Row) -> None:
    """What finishing and postponing demand alike, in this order."""
    if not row["contact"]:
        raise Refused("contact-missing")
    for name in ("template", "salesperson", "date", "description"):
        if not row[name]:
            raise Refused("field-blank", field=name)
    known_template(world, row["template"])
    opens = world.templates[row["template"]]["wizard_action"] == WizardAction.OPEN
    if opens and not row["attachment"]["name"]:
        raise Refused("attachment-missing")
    known_contact(world, row["contact"])
    if row["correspondence_type"] == CorrespondenceType.EMAIL and not row["attachment"]["name"]:
        raise Refused("attachment-missing")
    row["subject"] = row["description"]


def check_log(world: World, row: Row, *, deliver: bool) -> None:
    """What logging demands besides, in this order."""
    if not row["document_type"]:
        if not row["salesperson"]:
            raise Refused("field-blank", field="salesperson")
        known_salesperson(world, row["salesperson"])
    known_template(world, row["template"])
    if row["campaign"]:
        known_campaign(world, row["campaign"])
    without_address = not world.contacts[row["contact"]]["email"]
    if row["correspondence_type"] == CorrespondenceType.EMAIL and without_address:
        if deliver and not world.nav:
            raise Refused("email-missing", contact=row["contact"])
        row["correspondence_type"] = None


def shown(world: World, row: Row) -> Row:
    """The fields as they are shown: the contact's name is looked up, an attachment shown by its name."""
    name = world.contacts.get(row["contact"], {"name": ""})["name"]
    return row | {"contact_name": name, "attachment": row["attachment"]["name"]}


def interaction_draft(world: World, asked: op.InteractionDraft) -> Value:
    """Open the form and look."""
    check_origin(world, asked.origin)
    row, fixed = opened(world, asked.origin)
    return Drafted(draft=InteractionFields(**shown(world, row)), fixed=fixed)
