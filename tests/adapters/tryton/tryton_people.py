"""Employees, parties and campaigns: who deals with whom, and on what occasion.

A salesperson is an employee, a contact any other party. That a contact is a company says a category, whom it works for
and who looks after it say relations: all three are Tryton's, and their names are chosen by whoever sets it up.
"""

from __future__ import annotations

from typing import Any

from tryton_answers import Refused, Unsupported
from tryton_system import COMPANY, LOOKED_AFTER, WORKS_FOR, System
from trytond.pool import Pool
from trytond.transaction import Transaction

LANGUAGES = {"DEU": "de", "ENU": "en", "ESM": "es_419", "ESN": "es", "FRA": "fr", "RUS": "ru"}
"""The codes of the specification, and Tryton's."""

Row = dict[str, Any]


def party(no: str) -> Any:
    """The party of a contact."""
    return _contacts([("code", "=", no)], "contact-unknown", contact=no)


def _contacts(domain: list[Any], code: str, **params: str) -> Any:
    found = Pool().get("party.party").search(domain)
    if not found:
        raise Refused(code, **params)
    return found[0]


def employee(code: str) -> Any:
    """The employee that a salesperson is."""
    found = Pool().get("company.employee").search([("party.code", "=", code)])
    if not found:
        raise Refused("salesperson-unknown", salesperson=code)
    return found[0]


def campaign(no: str) -> Any:
    """A campaign; Tryton keeps its name in small letters."""
    found = Pool().get("marketing.campaign").search([("name", "=", no.lower())])
    if not found:
        raise Refused("campaign-unknown", campaign=no)
    return found[0]


def create_salesperson(_: System, operation: Row) -> Row:
    """A party and the employee that it is."""
    get = Pool().get
    one = get("party.party")(name=operation["name"], code=operation["code"])
    one.save()
    get("company.employee")(party=one, company=Transaction().context["company"]).save()
    return {}


def list_salespeople(system: System, _: Row) -> Row:
    """The employees, without those who belong to the installation."""
    found = Pool().get("company.employee").search([("id", ">", system.base["company.employee"])])
    rows = [{"code": one.party.code, "name": one.party.name} for one in found if not one.party.code.startswith("USER-")]
    return {"rows": sorted(rows, key=lambda row: row["code"])}


def delete_salesperson(_: System, operation: Row) -> Row:
    """The employee leaves; the party stays."""
    Pool().get("company.employee").delete([employee(operation["code"])])
    return {}


def set_user(_: System, operation: Row) -> Row:
    """The employee that a user is."""
    (user,) = Pool().get("res.user").search([("login", "=", operation["user"])]) or [None]
    if user is None:
        raise Unsupported("user_setup.set before the user has signed in")
    one = employee(operation["salesperson"]) if operation["salesperson"] else None
    user.employees, user.employee = [one] if one else [], one
    user.save()
    return {}


def create_campaign(_: System, operation: Row) -> Row:
    """A campaign of Tryton's is a name."""
    Pool().get("marketing.campaign")(name=operation["campaign"]).save()
    return {}


def list_campaigns(_: System, operation: Row) -> Row:
    """The campaigns, in capitals as codes are written."""
    found = Pool().get("marketing.campaign").search([], order=[("name", "ASC")])
    return {"rows": [{"campaign": one.name.upper()} for one in found]}


def delete_campaign(_: System, operation: Row) -> Row:
    """Tryton refuses it where an opportunity has the campaign."""
    Pool().get("marketing.campaign").delete([campaign(operation["campaign"])])
    return {}


def create_contact(_: System, operation: Row) -> Row:
    """A party."""
    one = Pool().get("party.party")(code=operation["no"])
    _fill(one, operation)
    return {}


def change_contact(_: System, operation: Row) -> Row:
    """Only what the operation says."""
    _fill(party(operation["no"]), operation)
    return {}


def delete_contact(_: System, operation: Row) -> Row:
    """Its relations and its ways to reach it go along."""
    Pool().get("party.party").delete([party(operation["no"])])
    return {}


def list_contacts(_: System, operation: Row) -> Row:
    """The parties that are neither the company nor employees."""
    get = Pool().get
    own = [one.party.id for name in ("company.company", "company.employee") for one in get(name).search([])]
    found = get("party.party").search([("id", "not in", own)], order=[("code", "ASC")])
    return {"rows": [_told(one) for one in found]}


def _fill(one: Any, said: Row) -> None:
    """Put into a party what an operation says of a contact."""
    for field in ("correspondence_type", "excluded", "privacy_blocked"):
        if said.get(field):
            raise Unsupported(f"contact.{field}")
    if "name" in said:
        one.name = said["name"]
    if said.get("language"):
        one.lang = language(said["language"])
    elif "language" in said:
        one.lang = None
    if "type" in said:
        one.categories = Pool().get("party.category").search([("name", "=", COMPANY)]) if said["type"] == "company" else []
    one.save()
    for field in ("phone", "email"):
        if field in said:
            _reach(one, field, said[field])
    if "company" in said and said["company"] != one.code:
        _relate(one, WORKS_FOR, _contacts([("code", "=", said["company"])], "company-unknown", company=said["company"]) if said["company"] else None)
    if "salesperson" in said:
        _relate(one, LOOKED_AFTER, employee(said["salesperson"]).party if said["salesperson"] else None)


def language(code: str) -> Any:
    """A language of Tryton's."""
    if code not in LANGUAGES:
        raise Unsupported(f"language {code}")
    (found,) = Pool().get("ir.lang").search([("code", "=", LANGUAGES[code])])
    return found


def _reach(one: Any, kind: str, value: str) -> None:
    """Set, change or remove a way to reach the party."""
    Mechanism = Pool().get("party.contact_mechanism")
    found = Mechanism.search([("party", "=", one.id), ("type", "=", kind)])
    if found and value:
        Mechanism.write(found[:1], {"value": value})
    elif found:
        Mechanism.delete(found)
    elif value:
        Mechanism(party=one, type=kind, value=value).save()


def _relate(one: Any, kind: str, other: Any) -> None:
    """Set, change or remove a relation; there is one of a kind."""
    Relation = Pool().get("party.relation")
    Relation.delete(Relation.search([("from_", "=", one.id), ("type.name", "=", kind)]))
    if other:
        (type_,) = Pool().get("party.relation.type").search([("name", "=", kind)])
        Relation(from_=one, to=other, type=type_).save()


def related(one: Any, kind: str) -> str:
    """The code of the party that a party has this relation to; blank for none."""
    found = Pool().get("party.relation").search([("from_", "=", one.id), ("type.name", "=", kind)])
    return str(found[0].to.code) if found else ""


def company_of(one: Any) -> str:
    """The code of the company of a party, or its own if it is one."""
    return str(one.code) if is_company(one) else related(one, WORKS_FOR)


def is_company(one: Any) -> bool:
    """Whether the party has the category of companies."""
    return any(category.name == COMPANY for category in one.categories)


def _told(one: Any) -> Row:
    known = {code: ours for ours, code in LANGUAGES.items()}
    return {
        "no": one.code,
        "name": one.name or "",
        "type": "company" if is_company(one) else "person",
        "company": company_of(one),
        "salesperson": related(one, LOOKED_AFTER),
        "language": known.get(one.lang.code, "") if one.lang else "",
        "email": one.email or "",
        "phone": one.phone or "",
    }
