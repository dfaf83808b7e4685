"""The operation that a document goes through; recording is what it may leave behind."""

from __future__ import annotations

from typing import ClassVar, Literal

from interaction_spec.model.outcomes import Processed, Value
from interaction_spec.model.values import AccountType, DocumentEvent, DocumentKind, Text

from .base import Operation


class DocumentProcess(Operation):
    """Process a document: create, post, print, e-mail or archive it.

    A kind of document with a template records an interaction when its event happens and its account has a contact;
    otherwise the answer is `recorded: false` with a reason, and the document is processed all the same.
    `log_interaction` is the check box of the print window; absent means on. The entry is dated today.
    `account` is invoiced; `trading_account` is the customer who orders or the vendor who delivers, where that is
    another one: shipments and most purchase documents are recorded for it. Archiving a quote, an order or a blanket
    order makes a version, which what is printed afterwards carries. Reminders have neither salesperson nor campaign,
    finance charge memos no salesperson. Draft invoices are recorded in Business Central only.
    Source: interactions, "automatic recording"; domain facts 3.20.
    Refusals: template-unknown, template-has-language, account-unknown, campaign-unknown, key-reused.
    """

    op: Literal["document.process"] = "document.process"
    result: ClassVar[type[Value]] = Processed
    document_type: DocumentKind
    event: DocumentEvent
    no: Text
    account_type: AccountType
    account: Text
    trading_account: Text = ""
    campaign: Text = ""
    description: Text = ""
    salesperson: Text = ""
    log_interaction: bool | None = None
    idempotency_key: Text | None = None
