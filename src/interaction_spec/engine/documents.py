"""Documents: what processing one leaves in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Processed
from interaction_spec.model.values import AccountType, CorrespondenceType, DocumentEvent, DocumentKind, NotRecorded

from .forms import correspondence, with_template
from .recording import record
from .refusal import refuse
from .store import archive, campaigns, people, templates
from .store.rows import StoredEntry
from .templates import known_template

if TYPE_CHECKING:
    from interaction_spec.model.operations import DocumentProcess
    from interaction_spec.model.records import Contact, Template

    from .context import Context

EVENTS: dict[DocumentKind, frozenset[DocumentEvent]] = {
    **dict.fromkeys(DocumentKind, frozenset({DocumentEvent.PRINTED, DocumentEvent.EMAILED})),
    DocumentKind.OUTGOING_CALL: frozenset(),
    DocumentKind.SERVICE_ORDER_CREATED: frozenset({DocumentEvent.CREATED}),
    DocumentKind.SERVICE_ORDER_POSTED: frozenset({DocumentEvent.POSTED}),
}
"""What must happen to a kind of document to be recorded."""

OF_TRADER = {
    DocumentKind.SALES_SHIPMENT_NOTE, DocumentKind.PURCHASE_ORDER, DocumentKind.PURCHASE_INVOICE,
    DocumentKind.PURCHASE_RECEIPT, DocumentKind.PURCHASE_CREDIT_MEMO, DocumentKind.PURCHASE_RETURN_SHIPMENT,
    DocumentKind.PURCHASE_RETURN_ORDER_CONFIRMATION,
}  # fmt: skip
"""The kinds that are recorded for who orders or delivers, not for who is invoiced or paid."""

VERSIONED = {
    DocumentKind.SALES_QUOTE, DocumentKind.SALES_BLANKET_ORDER, DocumentKind.SALES_ORDER_CONFIRMATION,
    DocumentKind.PURCHASE_QUOTE, DocumentKind.PURCHASE_BLANKET_ORDER, DocumentKind.PURCHASE_ORDER,
}  # fmt: skip
"""The kinds that can be archived."""

IMPERSONAL = {DocumentKind.SALES_REMINDER, DocumentKind.SALES_FINANCE_CHARGE_MEMO}
"""The kinds that know no salesperson."""


def process(operation: DocumentProcess, context: Context) -> Processed:
    """Process a document; the reasons why it leaves no interaction are silent for the user."""
    behind = _contact_behind(operation, context)
    if operation.event == DocumentEvent.ARCHIVED and operation.document_type in VERSIONED:
        archive.add_version(context.store, operation.document_type, operation.no)
    code = templates.chosen_template(context.store, operation.document_type)
    reason = _reason(operation, code, context)
    if reason:
        return Processed(recorded=False, reason=reason)
    template = _usable_template(code, context)
    contact = people.find_contact(context.store, behind) if behind else None
    if contact is None:
        return Processed(recorded=False, reason=NotRecorded.NO_CONTACT)
    entry = _campaigned(_entry(operation, template, contact, context), operation, context)
    return Processed(recorded=True, entry=record(entry, context))


def _reason(operation: DocumentProcess, template: str, context: Context) -> NotRecorded | None:
    """Why a document is not recorded, whoever it is for."""
    draft = operation.document_type == DocumentKind.SALES_DRAFT_INVOICE
    if operation.event not in EVENTS[operation.document_type] or (draft and not context.rules.draft_invoices):
        return NotRecorded.NOT_AN_EVENT
    if operation.log_interaction is False:
        return NotRecorded.SWITCHED_OFF
    return None if template else NotRecorded.NO_TEMPLATE


def _contact_behind(operation: DocumentProcess, context: Context) -> str:
    """The number of the contact that the document is recorded for; blank if the account has none."""
    trading = operation.trading_account or operation.account
    counts = trading if operation.document_type in OF_TRADER else operation.account
    if operation.account_type == AccountType.CONTACT:
        return counts
    behind = {
        account: people.contact_behind(context.store, operation.account_type, account)
        for account in (operation.account, trading)
    }
    for account, contact in behind.items():
        if contact is None:
            refuse("account-unknown", account=account)
    return behind[counts] or ""


def _usable_template(code: str, context: Context) -> Template:
    template = known_template(code, context)
    languages = templates.languages(context.store, code)
    if languages:
        refuse("template-has-language", template=code, language=languages[0].language)
    return template


def _entry(operation: DocumentProcess, template: Template, contact: Contact, context: Context) -> StoredEntry:
    """What a document says. Its salesperson counts even when blank, unless a contact itself is addressed."""
    inherited = contact.salesperson if operation.account_type == AccountType.CONTACT else ""
    own = "" if operation.document_type in IMPERSONAL else operation.salesperson
    by = correspondence(template, contact, None)
    versioned = operation.document_type in VERSIONED
    entry = StoredEntry(
        contact=contact.no,
        contact_company=contact.company,
        salesperson=own or inherited,
        description=operation.description,
        date=context.session.today,
        time=context.session.now,
        correspondence_type=None if by == CorrespondenceType.EMAIL and not contact.email else by,
        user=context.session.user,
        document_type=operation.document_type,
        document_no=operation.no,
        version=archive.newest_version(context.store, operation.document_type, operation.no) if versioned else 0,
    )
    return with_template(entry, template)


def _campaigned(entry: StoredEntry, operation: DocumentProcess, context: Context) -> StoredEntry:
    """The document's campaign goes before the template's; either must exist."""
    own = "" if operation.document_type == DocumentKind.SALES_REMINDER else operation.campaign
    entry = entry.model_copy(update={"campaign": own or entry.campaign})
    if entry.campaign and not campaigns.find_campaign(context.store, entry.campaign):
        refuse("campaign-unknown", campaign=entry.campaign)
    return entry
