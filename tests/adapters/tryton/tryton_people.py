"""Employees, parties and campaigns: who deals with whom, and on what occasion.

A salesperson is an employee, a contact any other party. That a contact is a company says a category, whom it works for
and who looks after it say relations: all three are Tryton's, and their names are chosen by whoever sets it up.
"""

from __future__ import annotations

from typing import Any

from tryton_answers import Refused, Unsupported
from tryton_system import COMPANY, LOOKED_AFTER, USER, WORKS_FOR, Row, System, model
from trytond.transaction import Transaction

LANGUAGES = {"DEU": "de", "ENU": "en", "FRA": "fr", "RUS": "ru"}
"""The codes of the specification, and Tryton's."""


def the(name: str, domain: list[Any], code: str, **params: str) -> Any:
    """The one record that a code names: a client of Tryton's cannot even choose what is not there."""
    found = model(name).search(domain, limit=1)
    if not found:
        raise Refused(code, **params)
    return found[0]


def party(no: str, code: str = "contact-unknown", param: str = "contact") -> Any:
    """The party of a contact."""
    return the("party.party", [("code", "=", no)], code, **{param: no})


def employee(code: str) -> Any:
    """The employee that a salesperson is."""
    return the("company.employee", [("party.code", "=", code)], "salesperson-unknown", salesperson=code)


def campaign(no: str) -> Any:
    """A campaign; Tryton keeps its name in small letters."""
    return the("marketing.campaign", [("name", "=", no.lower())], "campaign-unknown", campaign=no)


# --- salespeople and users --------------------------------------------------------------------------------------------


def create_salesperson(_: System, operation: Row) -> Row:
    """A party and the employee that it is."""
    one = model("party.party")(name=operation["name"], code=operation["code"])
    one.save()
    model("company.employee")(party=one, company=Transaction().context["company"]).save()
    return {}


def list_salespeople(_: System, __: Row) -> Row:
    """The employees, without those that came with the users: these belong to the installation."""
    found = model("company.employee").search([("party.code", "not like", f"{USER}%")])
    rows = [{"code": one.party.code, "name": one.party.name or ""} for one in found]
    return {"rows": sorted(rows, key=lambda row: row["code"])}


def delete_salesperson(_: System, operation: Row) -> Row:
    """The employee leaves; the party stays."""
    model("company.employee").delete([employee(operation["code"])])
    return {}


def set_user(_: System, operation: Row) -> Row:
    """The employee that a user is."""
    found = model("res.user").search([("login", "=", operation["user"])])
    if not found:
        raise Unsupported("user_setup.set of a user who has not signed in")
    one = employee(operation["salesperson"]) if operation["salesperson"] else None
    found[0].employees, found[0].employee = [one] if one else [], one
    found[0].save()
    return {}


# --- campaigns --------------------------------------------------------------------------------------------------------


def create_campaign(_: System, operation: Row) -> Row:
    """A campaign of Tryton's is a name, and its description has no place."""
    model("marketing.campaign")(name=operation["campaign"]).save()
    return {}


def list_campaigns(_: System, __: Row) -> Row:
    """The campaigns, in capitals as codes are written."""
    found = model("marketing.campaign").search([], order=[("name", "ASC")])
    return {"rows": [{"campaign": one.name.upper()} for one in found]}


def delete_campaign(_: System, operation: Row) -> Row:
    """Tryton refuses it where an opportunity has the campaign."""
    model("marketing.campaign").delete([campaign(operation["campaign"])])
    return {}


# --- contacts ---------------------------------------------------------------------------------------------------------


def create_contact(_: System, operation: Row) -> Row:
    """A party."""
    one = model("party.party")(code=operation["no"])
    _fill(one, operation)
    return {}


def change_contact(_: System, operation: Row) -> Row:
    """Only what the operation says."""
    _fill(party(operation["no"]), operation)
    return {}


def delete_contact(_: System, operation: Row) -> Row:
    """Its relations and its ways to reach it go along."""
    model("party.party").delete([party(operation["no"])])
    return {}


def list_contacts(_: System, __: Row) -> Row:
    """The parties that are neither the company nor employees."""
    own = [one.party.id for name in ("company.company", "company.employee") for one in model(name).search([])]
    found = model("party.party").search([("id", "not in", own)], order=[("code", "ASC")])
    return {"rows": [_told(one) for one in found]}


def _fill(one: Any, said: Row) -> None:
    """Put into a party what an operation says of a contact."""
    for field in ("correspondence_type", "excluded", "privacy_blocked"):
        if said.get(field):
            raise Unsupported(f"contact.{field}")
    if "name" in said:
        one.name = said["name"]
    if "language" in said:
        one.lang = _language(said["language"])
    if "type" in said:
        company = said["type"] == "company"
        one.categories = model("party.category").search([("name", "=", COMPANY)]) if company else []
    one.save()
    _connect(one, said)


def _connect(one: Any, said: Row) -> None:
    """Put beside a party what Tryton keeps in records of its own."""
    for kind in ("phone", "email"):
        if kind in said:
            _reach(one, kind, said[kind])
    company = said.get("company")
    if company is not None and company != one.code:
        _relate(one, WORKS_FOR, party(company, "company-unknown", "company") if company else None)
    if "salesperson" in said:
        _relate(one, LOOKED_AFTER, employee(said["salesperson"]).party if said["salesperson"] else None)


def _language(code: str) -> Any:
    if code and code not in LANGUAGES:
        raise Unsupported(f"contact.language {code}")
    return model("ir.lang").search([("code", "=", LANGUAGES[code])])[0] if code else None


def _reach(one: Any, kind: str, value: str) -> None:
    """Set, change or remove a way to reach the party."""
    mechanisms = model("party.contact_mechanism")
    found = mechanisms.search([("party", "=", one.id), ("type", "=", kind)])
    if found and value:
        mechanisms.write(found[:1], {"value": value})
    elif found:
        mechanisms.delete(found)
    elif value:
        mechanisms(party=one, type=kind, value=value).save()


def _relate(one: Any, kind: str, other: Any) -> None:
    """Set, change or remove a relation; there is one of a kind."""
    relations = model("party.relation")
    relations.delete(relations.search([("from_", "=", one.id), ("type.name", "=", kind)]))
    if other:
        (type_,) = model("party.relation.type").search([("name", "=", kind)])
        relations(from_=one, to=other, type=type_).save()


def _related(one: Any, kind: str) -> str:
    """The code of the party that a party has this relation to; blank for none."""
    found = model("party.relation").search([("from_", "=", one.id), ("type.name", "=", kind)])
    return str(found[0].to.code) if found else ""


def _is_company(one: Any) -> bool:
    return any(category.name == COMPANY for category in one.categories)


def company_of(one: Any) -> str:
    """The code of the company of a party, or its own if it is one."""
    return str(one.code) if _is_company(one) else _related(one, WORKS_FOR)


def _told(one: Any) -> Row:
    """A party as a contact."""
    known = {code: ours for ours, code in LANGUAGES.items()}
    return {
        "no": one.code,
        "name": one.name or "",
        "type": "company" if _is_company(one) else "person",
        "company": company_of(one),
        "salesperson": _related(one, LOOKED_AFTER),
        "language": known.get(one.lang.code, "") if one.lang else "",
        "email": one.email or "",
        "phone": one.phone or "",
    }
