"""Salespeople, users, contacts, customers and vendors, as the contract has them."""

from __future__ import annotations

from tests.model_based.oracle_history import remember
from tests.model_based.world import Refused, Row, World, typed

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Contacts, Done, Salespeople, Value
from interaction_spec.model.records import Contact, Salesperson
from interaction_spec.model.values import Change, ContactType


def salesperson_create(world: World, asked: op.SalespersonCreate) -> Value:
    """Create a salesperson."""
    if not asked.code:
        raise Refused("code-missing")
    if asked.code in world.salespeople:
        raise Refused("salesperson-exists", salesperson=asked.code)
    world.salespeople[asked.code] = {"code": asked.code, "name": asked.name}
    return Done()


def salesperson_list(world: World, _: op.SalespersonList) -> Value:
    """By code."""
    return Salespeople(rows=tuple(Salesperson(**row) for _, row in sorted(world.salespeople.items())))


def salesperson_delete(world: World, asked: op.SalespersonDelete) -> Value:
    """The code dangles wherever it is."""
    known_salesperson(world, asked.code)
    del world.salespeople[asked.code]
    return Done()


def user_setup_set(world: World, asked: op.UserSetupSet) -> Value:
    """Say who a user is."""
    if asked.salesperson:
        known_salesperson(world, asked.salesperson)
    world.users[asked.user] = asked.salesperson
    return Done()


def contact_create(world: World, asked: op.ContactCreate) -> Value:
    """A company is its own company."""
    if not asked.no:
        raise Refused("code-missing")
    if asked.no in world.contacts:
        raise Refused("contact-exists", contact=asked.no)
    row = typed(asked) | {"correspondence_type": asked.correspondence_type}
    if row["type"] == ContactType.COMPANY:
        row["company"] = asked.no
    check_contact(world, row)
    world.contacts[asked.no] = row
    return Done()


def check_contact(world: World, row: Row) -> None:
    """A person's company must be a company, a contact's salesperson must exist."""
    company = world.contacts.get(row["company"], {"type": None}) if row["company"] != row["no"] else row
    if row["type"] == ContactType.PERSON and row["company"] and company["type"] != ContactType.COMPANY:
        raise Refused("company-unknown", company=row["company"])
    if row["salesperson"]:
        known_salesperson(world, row["salesperson"])


def contact_change(world: World, asked: op.ContactChange) -> Value:
    """A person who leaves a company leaves its history there."""
    known_contact(world, asked.no)
    old = world.contacts[asked.no]
    new = old | typed(asked)
    if new["type"] == ContactType.COMPANY:
        new["company"] = asked.no
    elif old["type"] == ContactType.COMPANY:
        new["company"] = asked.company or ""
    if new["type"] != old["type"] and any(
        asked.no in (entry["contact"], entry["contact_company"]) for entry in world.entries
    ):
        raise Refused("contact-type-fixed", contact=asked.no)
    given = {"company": new["company"] if asked.company else "", "salesperson": asked.salesperson or ""}
    check_contact(world, new | given)
    if new["type"] == old["type"] == ContactType.PERSON and new["company"] != old["company"]:
        change_company(world, asked.no, old["company"], new["company"])
    world.contacts[asked.no] = new
    if new["type"] == ContactType.PERSON:
        for contact in world.contacts.values():
            if contact["company"] == asked.no:  # it is no company any more
                contact["company"] = ""
    for segment in world.segments.values():
        for line in segment["lines"]:
            line["contact_company"] = world.contacts[line["contact"]]["company"] if line["contact"] else ""
    return Done()


def change_company(world: World, person: str, old: str, new: str) -> None:
    """Entries stay with the company that is left; where there was none, they go along."""
    for entry in world.entries:
        if entry["contact"] == person:
            if old:
                entry["contact"] = old
            else:
                entry["contact_company"] = new
            remember(world, entry, Change.MOVED)


def contact_delete(world: World, asked: op.ContactDelete) -> Value:
    """With a company go its persons; a person's entries go to the company, a company's lose their contact."""
    known_contact(world, asked.no)
    contact = world.contacts[asked.no]
    is_company = contact["type"] == ContactType.COMPANY
    going = (
        [no for no, row in sorted(world.contacts.items()) if row["company"] == asked.no] if is_company else [asked.no]
    )
    on_lines = {line["contact"] for segment in world.segments.values() for line in segment["lines"]}
    for no in [asked.no, *going]:
        if no in on_lines:
            raise Refused("contact-on-segment", contact=no)
    for entry in world.entries:
        if is_company and entry["contact_company"] == asked.no:
            entry["contact"] = entry["contact_company"] = ""
            remember(world, entry, Change.MOVED)
        elif not is_company and entry["contact"] == asked.no:
            entry["contact"] = contact["company"]
            remember(world, entry, Change.MOVED)
    for no in going:
        del world.contacts[no]
        world.customers = {key: "" if value == no else value for key, value in world.customers.items()}
        world.vendors = {key: "" if value == no else value for key, value in world.vendors.items()}
    return Done()


def contact_list(world: World, _: op.ContactList) -> Value:
    """By number."""
    return Contacts(rows=tuple(Contact(**row) for _, row in sorted(world.contacts.items())))


def customer_create(world: World, asked: op.CustomerCreate) -> Value:
    """A customer may have a contact."""
    if not asked.no:
        raise Refused("code-missing")
    if asked.no in world.customers:
        raise Refused("customer-exists", customer=asked.no)
    if asked.contact:
        known_contact(world, asked.contact)
    world.customers[asked.no] = asked.contact
    return Done()


def vendor_create(world: World, asked: op.VendorCreate) -> Value:
    """A vendor may have a contact."""
    if not asked.no:
        raise Refused("code-missing")
    if asked.no in world.vendors:
        raise Refused("vendor-exists", vendor=asked.no)
    if asked.contact:
        known_contact(world, asked.contact)
    world.vendors[asked.no] = asked.contact
    return Done()


def known_salesperson(world: World, code: str) -> None:
    """There must be this salesperson."""
    if code not in world.salespeople:
        raise Refused("salesperson-unknown", salesperson=code)


def known_contact(world: World, no: str) -> None:
    """There must be this contact."""
    if no not in world.contacts:
        raise Refused("contact-unknown", contact=no)
