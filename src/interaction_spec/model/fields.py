"""The fields that windows show: what kind of value each one holds, and which part of a record it is."""

from __future__ import annotations

from enum import StrEnum

from .values import (
    AccountType,
    Answer,
    Change,
    ContactType,
    CorrespondenceType,
    DeliveryStatus,
    DocumentEvent,
    DocumentKind,
    Evaluation,
    InformationFlow,
    InitiatedBy,
    Message,
    WizardAction,
)


class Kind(StrEnum):
    """How a value is written in a sentence, and what it becomes."""

    CODE = "code"
    """An identifier, the same in every language."""
    NAME = "name"
    """The name of a person or a company, the same in every language."""
    TEXT = "text"
    """A free text; each language shows its own, the operation carries the English one."""
    DATE = "date"
    TIME = "time"
    MONEY = "money"
    COUNT = "count"
    OPTION = "option"
    ENTRY = "entry"
    """The name that a scenario gives to an interaction; the system's id takes its place."""


OPTIONS: dict[str, type[StrEnum]] = {
    "contact_type": ContactType,
    "flow": InformationFlow,
    "initiator": InitiatedBy,
    "evaluation": Evaluation,
    "document": DocumentKind,
    "event": DocumentEvent,
    "account": AccountType,
    "flag": Answer,
    "correspondence": CorrespondenceType,
    "delivery": DeliveryStatus,
    "wizard": WizardAction,
    "change": Change,
}
"""The closed lists of values, by domain. A check box is a list of two."""


class Field(Message):
    """One field: its kind, the name of the part of a record that it shows, and the options it offers."""

    kind: Kind
    name: str
    domain: str = ""


def _code(name: str) -> Field:
    return Field(kind=Kind.CODE, name=name)


def _option(name: str, domain: str) -> Field:
    return Field(kind=Kind.OPTION, name=name, domain=domain)


SETUP_FIELDS: dict[str, DocumentKind] = {f"setup_{kind.replace('-', '_')}": kind for kind in DocumentKind}
"""The fields of the template setup: one for each kind of document."""

FIELDS: dict[str, Field] = {
    "code": _code("code"),
    "no": _code("no"),
    "name": Field(kind=Kind.NAME, name="name"),
    "description": Field(kind=Kind.TEXT, name="description"),
    "type": _option("type", "contact_type"),
    "company_no": _code("company"),
    "contact": _code("contact"),
    "contact_no": _code("contact"),
    "contact_name": Field(kind=Kind.NAME, name="contact_name"),
    "contact_company_no": _code("contact_company"),
    "salesperson": _code("salesperson"),
    "salesperson_code": _code("salesperson"),
    "interaction": Field(kind=Kind.ENTRY, name="entry"),
    "interaction_group_code": _code("group"),
    "interaction_template_code": _code("template"),
    "unit_cost": Field(kind=Kind.MONEY, name="unit_cost"),
    "unit_duration": Field(kind=Kind.COUNT, name="unit_duration"),
    "cost": Field(kind=Kind.MONEY, name="cost"),
    "duration": Field(kind=Kind.COUNT, name="duration"),
    "information_flow": _option("information_flow", "flow"),
    "initiated_by": _option("initiated_by", "initiator"),
    "evaluation": _option("evaluation", "evaluation"),
    "date": Field(kind=Kind.DATE, name="date"),
    "date_of_interaction": Field(kind=Kind.DATE, name="date"),
    "canceled": _option("canceled", "flag"),
    "postponed": _option("postponed", "flag"),
    "user_id": _code("user"),
    "document_type": _option("document_type", "document"),
    "document_no": _code("document_no"),
    "event": _option("event", "event"),
    "account_type": _option("account_type", "account"),
    "account_no": _code("account"),
    "log_interaction": _option("log_interaction", "flag"),
    "segment_no": _code("segment"),
    "segment_nos": _code("segment_nos"),
    "creation_date": Field(kind=Kind.DATE, name="creation_date"),
    "no_of_interactions": Field(kind=Kind.COUNT, name="interactions"),
    "no_of_lines": Field(kind=Kind.COUNT, name="lines"),
    "create_follow_up_segment": _option("follow_up", "flag"),
    "starting_no": _code("starting_no"),
    "ending_no": _code("ending_no"),
    "starting_date": Field(kind=Kind.DATE, name="starting_date"),
    "last_no_used": _code("last_no_used"),
    "default_nos": _option("default_nos", "flag"),
    "manual_nos": _option("manual_nos", "flag"),
    "language_code": _code("language"),
    "language_default": _code("language"),
    "attachment": _code("attachment"),
    "subject": Field(kind=Kind.TEXT, name="subject"),
    "campaign_no": _code("campaign"),
    "campaign_target": _option("campaign_target", "flag"),
    "campaign_response": _option("campaign_response", "flag"),
    "correspondence_type": _option("correspondence_type", "correspondence"),
    "correspondence_default": _option("correspondence_type", "correspondence"),
    "ignore_contact_type": _option("ignore_contact_type", "flag"),
    "wizard_action": _option("wizard_action", "wizard"),
    "time_of_interaction": Field(kind=Kind.TIME, name="time"),
    "attempt_failed": _option("attempt_failed", "flag"),
    "contact_via": _code("contact_via"),
    "delivery_status": _option("delivery_status", "delivery"),
    "version_no": Field(kind=Kind.COUNT, name="version"),
    "comments": Field(kind=Kind.COUNT, name="comments"),
    "comment": Field(kind=Kind.TEXT, name="comment"),
    "email": _code("email"),
    "phone_no": _code("phone"),
    "exclude_from_segment": _option("excluded", "flag"),
    "privacy_blocked": _option("privacy_blocked", "flag"),
    "trading_account_no": _code("trading_account"),
    "no_of_campaign_entries": Field(kind=Kind.COUNT, name="campaign_entries"),
    "no_of_criteria_actions": Field(kind=Kind.COUNT, name="criteria_actions"),
    "average_cost": Field(kind=Kind.MONEY, name="average_cost"),
    "average_duration": Field(kind=Kind.MONEY, name="average_duration"),
    "last_date_attempted": Field(kind=Kind.DATE, name="last_date_attempted"),
    "date_of_last_interaction": Field(kind=Kind.DATE, name="last_interaction"),
    "contacts_contacted": Field(kind=Kind.COUNT, name="contacted"),
    "contacts_responded": Field(kind=Kind.COUNT, name="responded"),
    "warning_no": _code("warning_no"),
    "increment": Field(kind=Kind.COUNT, name="increment"),
    "date_order": _option("date_order", "flag"),
    "send_attachments": _option("deliver", "flag"),
    "allow_existing": _option("allow_existing", "flag"),
    "ignore_exclusion": _option("ignore_exclusion", "flag"),
    "expand_companies": _option("expand_companies", "flag"),
    "related_companies": _option("related_companies", "flag"),
    "entire_companies": _option("entire_companies", "flag"),
    "logged_template": _code("logged_template"),
    "change": _option("change", "change"),
    **dict.fromkeys(SETUP_FIELDS, _code("template")),
}
"""Every field that a window shows, by key. The catalogue captions it as `field.<key>`."""
