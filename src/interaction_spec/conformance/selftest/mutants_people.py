"""Systems that create contacts, salespeople, customers and vendors wrongly."""

from __future__ import annotations

from interaction_spec.model import operations as op
from interaction_spec.model.values import ContactType

from .deeds import accepts, rows
from .mutant import wrong

COMPANY = ContactType.COMPANY

wrong(
    "company-without-company",
    "IM-R-012",
    "A company is not its own company.",
    rows(op.ContactList, when=lambda row: row.type == COMPANY, company=""),
)
wrong(
    "person-without-company",
    "IM-R-012",
    "A person's company is forgotten.",
    rows(op.ContactList, when=lambda row: row.type != COMPANY, company=""),
)
wrong(
    "person-of-person",
    "IM-R-012",
    "A person can belong to another person.",
    accepts("company-unknown", op.ContactCreate, company=""),
)
wrong("contact-without-name", "IM-R-012", "A contact's name is forgotten.", rows(op.ContactList, name=""))
wrong(
    "contact-without-number",
    "IM-R-012",
    "A contact without a number is accepted.",
    accepts("code-missing", op.ContactCreate),
)
wrong(
    "contact-twice",
    "IM-R-012",
    "A second contact with the same number is accepted.",
    accepts("contact-exists", op.ContactCreate),
)
wrong(
    "contact-of-unknown-salesperson",
    "IM-R-012",
    "A salesperson who does not exist can look after a contact.",
    accepts("salesperson-unknown", op.ContactCreate, salesperson=""),
)
wrong("salesperson-without-name", "IM-R-013", "A salesperson's name is forgotten.", rows(op.SalespersonList, name=""))
wrong(
    "salesperson-without-code",
    "IM-R-013",
    "A salesperson without a code is accepted.",
    accepts("code-missing", op.SalespersonCreate),
)
wrong(
    "salesperson-twice",
    "IM-R-013",
    "A second salesperson with the same code is accepted.",
    accepts("salesperson-exists", op.SalespersonCreate),
)
wrong(
    "customer-of-unknown-contact",
    "IM-R-014",
    "A customer can be linked to a contact that does not exist.",
    accepts("contact-unknown", op.CustomerCreate, contact=""),
)
wrong(
    "vendor-of-unknown-contact",
    "IM-R-014",
    "A vendor can be linked to a contact that does not exist.",
    accepts("contact-unknown", op.VendorCreate, contact=""),
)
wrong(
    "customer-twice",
    "IM-R-014",
    "A second customer with the same number is accepted.",
    accepts("customer-exists", op.CustomerCreate),
)
wrong(
    "vendor-twice",
    "IM-R-014",
    "A second vendor with the same number is accepted.",
    accepts("vendor-exists", op.VendorCreate),
)
wrong(
    "contact-goes-to-nowhere",
    "IM-R-012",
    "A contact can be moved to a company that does not exist, and then has none.",
    accepts("company-unknown", op.ContactChange, company=""),
)
wrong(
    "contact-given-to-nobody",
    "IM-R-012",
    "A contact can be given to a salesperson who does not exist, and then has none.",
    accepts("salesperson-unknown", op.ContactChange, salesperson=""),
)
wrong(
    "customer-without-number",
    "IM-R-014",
    "A customer without a number is accepted.",
    accepts("code-missing", op.CustomerCreate),
)
wrong(
    "vendor-without-number",
    "IM-R-014",
    "A vendor without a number is accepted.",
    accepts("code-missing", op.VendorCreate),
)
