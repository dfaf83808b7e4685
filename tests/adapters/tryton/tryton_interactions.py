"""Opportunities: a *lead* while the interaction is postponed, an *opportunity* when it is logged, or *cancelled*."""

from __future__ import annotations

import datetime as dt
from typing import Any

import tryton_people as people
import tryton_windows as windows
from tryton_answers import Refused, Unsupported
from tryton_system import Row, System, model
from tryton_windows import OPPORTUNITY, WINDOW
from trytond.pyson import PYSONDecoder
from trytond.tools.domain_inversion import domain_inversion, unique_value
from trytond.transaction import Transaction

FIELDS = {
    "contact": "party",
    "salesperson": "employee",
    "template": "marketing_medium",
    "description": "description",
    "date": "start_date",
    "campaign": "marketing_campaign",
    "comment": "comment",
}
"""The fields of the form that an opportunity has a place for, in the order in which they are typed."""


# --- the form ---------------------------------------------------------------------------------------------------------


def draft(_: System, operation: Row) -> Row:
    """The form as it opens, before anything is typed."""
    one, fixed = _open(operation["origin"], "")
    return {"draft": _fields(one), "fixed": sorted(fixed)}


def create(_: System, operation: Row) -> Row:
    """Fill the form in, save it as a lead, and press *Opportunity*."""
    one = _filled(operation)
    one.save()
    model(OPPORTUNITY).opportunity([one])
    return {"entry": str(one.id)}


def leave(_: System, operation: Row) -> Row:
    """Close the form. The client asks whether to save what was typed: yes leaves a lead, no leaves nothing."""
    asked = {"asked": ["finish-later"]}
    if operation.get("entry"):
        one = entry(operation["entry"])
        _fill(one, operation["form"], frozenset())
    else:
        one = _filled(operation)
    if operation["answers"].get("finish-later") == "no":
        return asked
    one.save()
    return asked | {"entry": str(one.id)}


def resume(_: System, operation: Row) -> Row:
    """Open the lead, fill in what the operation says, and press *Opportunity*."""
    one = entry(operation["entry"])
    _fill(one, operation["form"], frozenset())
    one.save()
    model(OPPORTUNITY).opportunity([one])
    return {"entry": str(one.id)}


def _filled(operation: Row) -> Any:
    form = operation["form"]
    one, fixed = _open(operation["origin"], form.get("template", ""))
    _fill(one, {name: value for name, value in form.items() if name != "template"}, fixed)
    return one


def _open(origin: Row, template: str) -> tuple[Any, frozenset[str]]:
    """A new form: the defaults of Tryton in the context of the window, and what the list that it stands in fixes."""
    opportunities = model(OPPORTUNITY)
    domain = _domain(origin)
    with Transaction().set_context(windows.proposals(windows.window(template)) if template else {}):
        proposed = opportunities.default_get(with_rec_name=False)
    one = opportunities(**{name: value for name, value in proposed.items() if value is not None})
    fixed = set()
    for ours, theirs in FIELDS.items():
        only, _, value = unique_value(domain_inversion(domain, theirs))
        if only:
            setattr(one, theirs, value)
            fixed.add(ours)
    one.on_change_party()
    return one, frozenset(fixed)


def _domain(origin: Row) -> list[Any]:
    """What the list is narrowed to. Only a party has an action that opens its opportunities."""
    if salesperson := origin.get("salesperson"):
        people.employee(salesperson)
    if campaign := origin.get("campaign"):
        people.campaign(campaign)
    if not origin.get("contact"):
        return []
    one = people.party(origin["contact"])
    action = model(WINDOW)(model("ir.model.data").get_id("sale_opportunity", "act_opportunity_form2"))
    domain = PYSONDecoder({"active_id": one.id, "active_ids": [one.id]}).decode(action.pyson_domain)
    return list(domain)


def _fill(one: Any, form: Row, fixed: frozenset[str]) -> None:
    """Type into the form. What its list fixes cannot be typed over: the client does not let it."""
    for name, value in form.items():
        if name not in FIELDS and value not in ("", None):
            raise Unsupported(f"interaction.{name}")
    for name in fixed & form.keys():
        if form[name] != _fields(one)[name]:
            raise Refused("field-fixed", field=name)
    for name, theirs in FIELDS.items():
        if name in form:
            setattr(one, theirs, _typed(name, form[name]))
    if "contact" in form:
        one.on_change_party()


def _typed(name: str, value: str) -> Any:
    """What is typed into a field, as Tryton knows it."""
    known = {
        "contact": people.party,
        "salesperson": people.employee,
        "template": lambda code: model("marketing.medium").from_name(windows.window(code).name),
        "date": dt.date.fromisoformat,
        "campaign": people.campaign,
    }
    if name not in known:
        return value
    return known[name](value) if value else None


# --- what is kept -----------------------------------------------------------------------------------------------------


def entry(number: str) -> Any:
    """The opportunity of this number."""
    found = model(OPPORTUNITY).search([("id", "=", int(number))]) if number.isdecimal() else []
    if not found:
        raise Refused("entry-unknown", entry=number)
    return found[0]


def list_entries(_: System, operation: Row) -> Row:
    """What is no lead, in the order of creation."""
    for field in ("campaign_entry", "group", "segment"):
        if operation.get(field):
            raise Unsupported(f"entry.list by {field}")
    domain = _narrowed(operation)
    if operation.get("entry"):
        domain.append(("id", "=", entry(operation["entry"]).id))
    return {"rows": _search([("state", "!=", "lead"), *domain])}


def list_postponed(_: System, operation: Row) -> Row:
    """The leads, in the order of creation."""
    return {"rows": _search([("state", "=", "lead"), *_narrowed(operation)])}


def _narrowed(operation: Row) -> list[Any]:
    """A search of Tryton's; what is not there is simply not found."""
    known = {
        "contact": "party.code",
        "salesperson": "employee.party.code",
        "template": "marketing_medium.name",
        "campaign": "marketing_campaign.name",
    }
    folded = ("template", "campaign")
    return [
        (path, "=", operation[field].lower() if field in folded else operation[field])
        for field, path in known.items()
        if operation.get(field)
    ]


def _search(domain: list[Any]) -> list[Row]:
    found = model(OPPORTUNITY).search(domain, order=[("id", "ASC")])
    return [told(one) for one in found]


def delete_postponed(_: System, operation: Row) -> Row:
    """Cancel the leads and delete them; the client asks before it deletes, Tryton deletes only what is cancelled."""
    opportunities = model(OPPORTUNITY)
    chosen = [entry(number) for number in operation["entries"]]
    asked = {"asked": ["delete-lines"]}
    if operation["answers"].get("delete-lines") != "yes":
        return {"count": 0} | asked
    opportunities.cancel(chosen)
    opportunities.delete(chosen)
    return {"count": len(chosen)} | asked


def delete_canceled(_: System, operation: Row) -> Row:
    """Delete the cancelled opportunities that the list is narrowed to."""
    if operation.get("group"):
        raise Unsupported("entry.delete_canceled by group")
    domain = [("state", "=", "cancelled"), *_narrowed(operation)]
    if operation.get("date"):
        domain.append(("start_date", "=", dt.date.fromisoformat(operation["date"])))
    opportunities = model(OPPORTUNITY)
    found = opportunities.search(domain)
    opportunities.delete(found)
    return {"count": len(found)}


def toggle_canceled(_: System, operation: Row) -> Row:
    """Press *Cancel*, or on what is cancelled *Lead* and *Opportunity*. Tryton has two ways where the contract has one.

    It asks nothing.
    """
    opportunities = model(OPPORTUNITY)
    chosen = [entry(number) for number in operation["entries"]]
    if chosen[0].state == "cancelled":
        opportunities.lead(chosen)
        opportunities.opportunity(chosen)
    else:
        opportunities.cancel(chosen)
    return {"count": len(chosen)}


def add_comment(_: System, operation: Row) -> Row:
    """A note on the opportunity."""
    model("ir.note")(resource=entry(operation["entry"]), message=operation["comment"]).save()
    return {}


def list_comments(_: System, operation: Row) -> Row:
    """The comment of the opportunity itself, then its notes."""
    return {"rows": _comments(entry(operation["entry"]))}


def _comments(one: Any) -> list[Row]:
    own = [(one.create_date, one.comment)] if one.comment else []
    notes = model("ir.note").search([("resource", "=", str(one))], order=[("id", "ASC")])
    written = own + [(note.create_date, note.message) for note in notes]
    return [{"date": at.date().isoformat(), "comment": text} for at, text in written]


def _fields(one: Any) -> Row:
    """What a form, open or kept, has in common."""
    party = one.party
    return {
        "contact": party.code if party else "",
        "contact_name": (party.name or "") if party else "",
        "contact_company": people.company_of(party) if party else "",
        "salesperson": one.employee.party.code if one.employee else "",
        "template": medium.name.upper() if (medium := getattr(one, "marketing_medium", None)) else "",
        "description": getattr(one, "description", None) or "",
        "date": one.start_date.isoformat() if one.start_date else None,
        "campaign": named.name.upper() if (named := getattr(one, "marketing_campaign", None)) else "",
    }


def told(one: Any) -> Row:
    """An opportunity as an entry."""
    row = _fields(one) | {
        "entry": str(one.id),
        "postponed": one.state == "lead",
        "canceled": one.state == "cancelled",
        "user": one.create_uid.login,
        "comments": len(_comments(one)),
    }
    return {name: value for name, value in row.items() if value is not None}
