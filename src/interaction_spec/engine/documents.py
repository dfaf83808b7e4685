"""Documents: what processing one leaves in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interaction_spec.model.outcomes import Processed
from interaction_spec.model.values import AccountType, DocumentEvent, DocumentKind, NotRecorded

from .forms import with_template
from .recording import record
from .refusal import refuse
from .store import people, templates
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


def process(operation: DocumentProcess, context: Context) -> Processed:
    """Process a document; the reasons why it leaves no interaction are silent for the user."""
    behind = _contact_behind(operation, context)
    if operation.event not in EVENTS[operation.document_type]:
        return Processed(recorded=False, reason=NotRecorded.NOT_AN_EVENT)
    if operation.log_interaction is False:
        return Processed(recorded=False, reason=NotRecorded.SWITCHED_OFF)
    code = templates.chosen_template(context.store, operation.document_type)
    if not code:
        return Processed(recorded=False, reason=NotRecorded.NO_TEMPLATE)
    template = _usable_template(code, context)
    contact = people.find_contact(context.store, behind) if behind else None
    if contact is None:
        return Processed(recorded=False, reason=NotRecorded.NO_CONTACT)
    return Processed(recorded=True, entry=_record(operation, template, contact, context))


def _contact_behind(operation: DocumentProcess, context: Context) -> str:
    """The number of the contact that the document is addressed to; blank if the account has none."""
    if operation.account_type == AccountType.CONTACT:
        return operation.account
    behind = people.contact_behind(context.store, operation.account_type, operation.account)
    if behind is None:
        refuse("account-unknown", account=operation.account)
    return behind


def _usable_template(code: str, context: Context) -> Template:
    template = known_template(code, context)
    languages = templates.languages(context.store, code)
    if languages:
        refuse("template-has-language", template=code, language=languages[0].language)
    return template


def _record(operation: DocumentProcess, template: Template, contact: Contact, context: Context) -> str:
    """Log the document. Its salesperson counts even when blank, unless a contact itself is addressed."""
    inherited = contact.salesperson if operation.account_type == AccountType.CONTACT else ""
    entry = StoredEntry(
        contact=contact.no,
        contact_company=contact.company,
        salesperson=operation.salesperson or inherited,
        description=operation.description,
        date=context.session.today,
        user=context.session.user,
        document_type=operation.document_type,
        document_no=operation.no,
    )
    return record(with_template(entry, template), context)
