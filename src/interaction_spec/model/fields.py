"""The fields that windows show: what kind of value each one holds, and which part of a record it is."""

from __future__ import annotations

from enum import StrEnum

from .values import (
    AccountType,
    Answer,
    ContactType,
    DocumentEvent,
    DocumentKind,
    Evaluation,
    InformationFlow,
    InitiatedBy,
    Message,
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
    **dict.fromkeys(SETUP_FIELDS, _code("template")),
}
"""Every field that a window shows, by key. The catalogue captions it as `field.<key>`."""
