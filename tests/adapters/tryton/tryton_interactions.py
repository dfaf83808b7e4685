"""Opportunities and their windows: the interaction, and the template that it starts from.

An opportunity is a *lead* as long as it is postponed, an *opportunity* when it is logged, and *cancelled*. A template is
a window of Tryton's with default values; the opportunity keeps its code as the marketing medium.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import tryton_people as people
from tryton_answers import Refused, Unsupported
from tryton_system import System
from trytond.pool import Pool
from trytond.pyson import PYSONDecoder, PYSONEncoder
from trytond.tools.domain_inversion import domain_inversion, unique_value
from trytond.transaction import Transaction

OPPORTUNITY = "sale.opportunity"
WINDOW = "ir.action.act_window"
HELD = frozenset({"contact", "salesperson", "template", "description", "date", "campaign", "comment"})
"""The fields of the form that an opportunity has a place for."""
FIELDS = {"contact": "party", "salesperson": "employee", "date": "start_date", "campaign": "marketing_campaign"}
"""What they are called there, where it is something else."""

Row = dict[str, Any]


# --- templates: windows with default values ---------------------------------------------------------------------------


def create_template(_: System, operation: Row) -> Row:
    """A window on opportunities that proposes what the template says."""
    _refuse_what_has_no_place(operation)
    Pool().get(WINDOW)(name=operation["code"], res_model=OPPORTUNITY, context=_context(operation)).save()
    return {}


def change_template(_: System, operation: Row) -> Row:
    """The window proposes something else from now on."""
    _refuse_what_has_no_place(operation)
    one = window(operation["code"])
    known = _proposals(one)
    said = {"description": known.get("default_description", ""), "campaign": known.get("marketing_campaign", "")}
    one.context = _context(said | operation)
    one.save()
    return {}


def delete_template(_: System, operation: Row) -> Row:
    """The window goes, the medium stays."""
    Pool().get(WINDOW).delete([window(operation["code"])])
    return {}


def list_templates(system: System, _: Row) -> Row:
    """The windows that were added to those of the installation."""
    found = Pool().get(WINDOW).search([("id", ">", system.base[WINDOW])], order=[("name", "ASC")])
    return {"rows": [_template(one) for one in found]}


def _template(one: Any) -> Row:
    proposed = _proposals(one)
    return {
        "code": one.name,
        "description": proposed.get("default_description", ""),
        "campaign": proposed.get("marketing_campaign", ""),
    }


def _refuse_what_has_no_place(operation: Row) -> None:
    for field, value in operation.items():
        if field not in {"op", "code", "description", "campaign"} and value not in ("", "0", 0, False, None):
            raise Unsupported(f"template.{field}")


def _context(said: Row) -> str:
    context = {"marketing_medium": said["code"]}
    if said.get("description"):
        context["default_description"] = said["description"]
    if said.get("campaign"):
        people.campaign(said["campaign"])
        context["marketing_campaign"] = said["campaign"]
    return str(PYSONEncoder().encode(context))


def window(code: str) -> Any:
    """The window that a template is."""
    found = Pool().get(WINDOW).search([("name", "=", code), ("res_model", "=", OPPORTUNITY)])
    if not found:
        raise Refused("template-unknown", template=code)
    return found[0]


def _proposals(one: Any) -> Row:
    return dict(PYSONDecoder().decode(one.pyson_context))


# --- the form ---------------------------------------------------------------------------------------------------------


def draft(_: System, operation: Row) -> Row:
    """The form as it opens, before anything is typed."""
    one, fixed = _open(operation["origin"], "")
    return {"draft": _fields(one), "fixed": sorted(fixed)}


def create(_: System, operation: Row) -> Row:
    """Fill the form in, save it as a lead, and press *Opportunity*."""
    one = _filled(operation)
    one.save()
    Pool().get(OPPORTUNITY).opportunity([one])
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
    Pool().get(OPPORTUNITY).opportunity([one])
    return {"entry": str(one.id)}


def _filled(operation: Row) -> Any:
    form = operation["form"]
    one, fixed = _open(operation["origin"], form.get("template", ""))
    _fill(one, {name: value for name, value in form.items() if name != "template"}, fixed)
    return one


def _open(origin: Row, template: str) -> tuple[Any, frozenset[str]]:
    """A new form: the defaults of Tryton in the context of the window, and what the list that it stands in fixes."""
    Opportunity = Pool().get(OPPORTUNITY)
    domain = _domain(origin)
    with Transaction().set_context(_proposals(window(template)) if template else {}):
        proposed = Opportunity.default_get(with_rec_name=False)
    one = Opportunity(**{name: value for name, value in proposed.items() if value is not None})
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
    ModelData = Pool().get("ir.model.data")
    action = Pool().get(WINDOW)(ModelData.get_id("sale_opportunity", "act_opportunity_form2"))
    domain = PYSONDecoder({"active_id": one.id, "active_ids": [one.id]}).decode(action.pyson_domain)
    return list(domain)


def _fill(one: Any, form: Row, fixed: frozenset[str]) -> None:
    """Type into the form. What its list fixes cannot be typed over: the client does not let it."""
    for name, value in form.items():
        if name not in HELD and value not in ("", None):
            raise Unsupported(f"interaction.{name}")
    for name in fixed & form.keys():
        if form[name] != _fields(one)[name]:
            raise Refused("field-fixed", field=name)
    for name in HELD & form.keys():
        setattr(one, FIELDS.get(name, name), _typed(name, form[name]))
        if name == "contact":
            one.on_change_party()


def _typed(name: str, value: str) -> Any:
    """What is typed into a field, as Tryton knows it."""
    if name == "template":
        raise Unsupported("interaction.template after the form was opened")
    if name == "date":
        return dt.date.fromisoformat(value) if value else None
    known = {"contact": people.party, "salesperson": people.employee, "campaign": people.campaign}
    if name in known:
        return known[name](value) if value else None
    return value


# --- what is kept -----------------------------------------------------------------------------------------------------


def entry(number: str) -> Any:
    """The opportunity of this number."""
    found = Pool().get(OPPORTUNITY).search([("id", "=", int(number))]) if number.isdecimal() else []
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
    found = Pool().get(OPPORTUNITY).search(domain, order=[("id", "ASC")])
    return [told(one) for one in found]


def delete_postponed(_: System, operation: Row) -> Row:
    """Cancel the leads and delete them; the client asks before it deletes, Tryton deletes only what is cancelled."""
    Opportunity = Pool().get(OPPORTUNITY)
    chosen = [entry(number) for number in operation["entries"]]
    asked = {"asked": ["delete-lines"]}
    if operation["answers"].get("delete-lines") != "yes":
        return {"count": 0} | asked
    Opportunity.cancel(chosen)
    Opportunity.delete(chosen)
    return {"count": len(chosen)} | asked


def delete_canceled(_: System, operation: Row) -> Row:
    """Delete the cancelled opportunities that the list is narrowed to."""
    if operation.get("group"):
        raise Unsupported("entry.delete_canceled by group")
    domain = [("state", "=", "cancelled"), *_narrowed(operation)]
    if operation.get("date"):
        domain.append(("start_date", "=", dt.date.fromisoformat(operation["date"])))
    Opportunity = Pool().get(OPPORTUNITY)
    found = Opportunity.search(domain)
    Opportunity.delete(found)
    return {"count": len(found)}


def toggle_canceled(_: System, operation: Row) -> Row:
    """Press *Cancel*, or on what is cancelled *Lead* and *Opportunity*. Tryton has two ways where the contract has one.

    It asks nothing.
    """
    Opportunity = Pool().get(OPPORTUNITY)
    chosen = [entry(number) for number in operation["entries"]]
    if chosen[0].state == "cancelled":
        Opportunity.lead(chosen)
        Opportunity.opportunity(chosen)
    else:
        Opportunity.cancel(chosen)
    return {"count": len(chosen)}


def add_comment(_: System, operation: Row) -> Row:
    """A note on the opportunity."""
    Pool().get("ir.note")(resource=entry(operation["entry"]), message=operation["comment"]).save()
    return {}


def list_comments(_: System, operation: Row) -> Row:
    """The comment of the opportunity itself, then its notes."""
    return {"rows": _comments(entry(operation["entry"]))}


def _comments(one: Any) -> list[Row]:
    own = [(one.create_date, one.comment)] if one.comment else []
    notes = Pool().get("ir.note").search([("resource", "=", str(one))], order=[("id", "ASC")])
    written = own + [(note.create_date, note.message) for note in notes]
    return [{"date": at.date().isoformat(), "comment": text} for at, text in written]


def _fields(one: Any) -> Row:
    """What a form, open or kept, has in common."""
    party = one.party
    return {
        "contact": party.code if party else "",
        "contact_name": (party.name or "") if party else "",
        "contact_company": people.company_of(party) if party else "",
        "salesperson": _salesperson(one.employee),
        "template": medium.name.upper() if (medium := getattr(one, "marketing_medium", None)) else "",
        "description": getattr(one, "description", None) or "",
        "date": one.start_date.isoformat() if one.start_date else None,
        "campaign": named.name.upper() if (named := getattr(one, "marketing_campaign", None)) else "",
    }


def _salesperson(one: Any) -> str:
    return str(one.party.code).removeprefix("USER-") if one else ""


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
