"""Documents: what they leave in the log."""

from __future__ import annotations

from tests.model_based.oracle_forms import blank_fields, check_log, choose_contact, choose_template
from tests.model_based.oracle_recording import blank_entry, record
from tests.model_based.oracle_setup import known_template
from tests.model_based.world import Refused, World

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Processed, Value
from interaction_spec.model.values import AccountType, DocumentEvent, DocumentKind, NotRecorded

ARCHIVED = {
    DocumentKind.SALES_QUOTE,
    DocumentKind.SALES_BLANKET_ORDER,
    DocumentKind.SALES_ORDER_CONFIRMATION,
    DocumentKind.PURCHASE_QUOTE,
    DocumentKind.PURCHASE_BLANKET_ORDER,
    DocumentKind.PURCHASE_ORDER,
}
TRADING = {
    DocumentKind.SALES_SHIPMENT_NOTE,
    DocumentKind.PURCHASE_ORDER,
    DocumentKind.PURCHASE_INVOICE,
    DocumentKind.PURCHASE_RECEIPT,
    DocumentKind.PURCHASE_CREDIT_MEMO,
    DocumentKind.PURCHASE_RETURN_SHIPMENT,
    DocumentKind.PURCHASE_RETURN_ORDER_CONFIRMATION,
}
"""Recorded for whom the goods come from or go to."""


def is_event(world: World, kind: DocumentKind, event: DocumentEvent) -> bool:
    """Whether this happening to this kind of document is recorded."""
    if kind == DocumentKind.SERVICE_ORDER_CREATED:
        return event == DocumentEvent.CREATED
    if kind == DocumentKind.SERVICE_ORDER_POSTED:
        return event == DocumentEvent.POSTED
    if kind == DocumentKind.OUTGOING_CALL or (kind == DocumentKind.SALES_DRAFT_INVOICE and world.nav):
        return False
    return event in (DocumentEvent.PRINTED, DocumentEvent.EMAILED)


def contact_of(world: World, asked: op.DocumentProcess) -> str:
    """The contact of the account; a customer or vendor that is named must exist, for a contact it is silent."""
    if asked.account_type == AccountType.CONTACT:
        account = traded(asked)
        return account if account in world.contacts else ""
    known = world.customers if asked.account_type == AccountType.CUSTOMER else world.vendors
    for account in (asked.account, asked.trading_account):
        if account and account not in known:
            raise Refused("account-unknown", account=account)
    return known[traded(asked)]


def traded(asked: op.DocumentProcess) -> str:
    """The account that a document is recorded for."""
    return asked.trading_account if asked.document_type in TRADING and asked.trading_account else asked.account


def document_process(world: World, asked: op.DocumentProcess) -> Value:
    """Process a document; recording is what it may leave behind."""
    contact = contact_of(world, asked)
    kind = asked.document_type
    if asked.event == DocumentEvent.ARCHIVED and kind in ARCHIVED:
        world.versions[kind, asked.no] = world.versions.get((kind, asked.no), 0) + 1
    if not is_event(world, kind, asked.event):
        return Processed(recorded=False, reason=NotRecorded.NOT_AN_EVENT)
    if asked.log_interaction is False:
        return Processed(recorded=False, reason=NotRecorded.SWITCHED_OFF)
    template = world.setup.get(kind, "")
    if not template:
        return Processed(recorded=False, reason=NotRecorded.NO_TEMPLATE)
    known_template(world, template)
    for language in sorted(world.template_languages[template])[:1]:
        raise Refused("template-has-language", template=template, language=language)
    if not contact:
        return Processed(recorded=False, reason=NotRecorded.NO_CONTACT)
    row = blank_fields() | blank_entry() | {"contact": contact, "date": world.today, "time": world.now}
    choose_contact(world, row, ())
    row["salesperson"] = asked.salesperson
    if asked.account_type == AccountType.CONTACT and not asked.salesperson:
        row["salesperson"] = world.contacts[contact]["salesperson"]
    row |= {"template": template, "description": asked.description}
    row |= {"document_type": kind, "document_no": asked.no, "version": world.versions.get((kind, asked.no), 0)}
    choose_template(world, row, ())
    row["campaign"] = asked.campaign or row["campaign"]
    check_log(world, row, deliver=False)
    record(world, row, kind.replace("-", " ").capitalize())
    return Processed(recorded=True, entry=row["entry"])
