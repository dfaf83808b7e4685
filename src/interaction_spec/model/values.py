"""The small words of the contract: closed lists of values and the base of every message."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Message(BaseModel):
    """A frozen value that may travel: unknown fields are refused, nothing changes after it was made."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Edition(StrEnum):
    """Whose behaviour is meant where the two products differ."""

    NAV_2017 = "nav-2017"
    BUSINESS_CENTRAL = "business-central"


class ContactType(StrEnum):
    """A contact is a company or a person."""

    COMPANY = "company"
    PERSON = "person"


class InformationFlow(StrEnum):
    """The direction in which information went."""

    OUTBOUND = "outbound"
    INBOUND = "inbound"


class InitiatedBy(StrEnum):
    """Who started the interaction."""

    US = "us"
    THEM = "them"


class Evaluation(StrEnum):
    """How the interaction was judged."""

    VERY_POSITIVE = "very-positive"
    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
    VERY_NEGATIVE = "very-negative"


class Answer(StrEnum):
    """The answer to a question that an operation asks."""

    YES = "yes"
    NO = "no"


class Question(StrEnum):
    """The questions that an operation may ask, by id."""

    FINISH_LATER = "finish-later"
    DELETE_LINES = "delete-lines"
    MARK_CANCELED = "mark-canceled"
    UNMARK_CANCELED = "unmark-canceled"
    UPDATE_LINES = "update-lines"
    UPDATE_TEMPLATE = "update-template"


class DocumentEvent(StrEnum):
    """What happened to a document."""

    CREATED = "created"
    POSTED = "posted"
    PRINTED = "printed"
    EMAILED = "e-mailed"
    ARCHIVED = "archived"


class AccountType(StrEnum):
    """What a document is addressed to."""

    CUSTOMER = "customer"
    VENDOR = "vendor"
    CONTACT = "contact"


class DocumentKind(StrEnum):
    """The kinds of document that can be recorded as an interaction (domain facts 1.3)."""

    SALES_QUOTE = "sales-quote"
    SALES_BLANKET_ORDER = "sales-blanket-order"
    SALES_ORDER_CONFIRMATION = "sales-order-confirmation"
    SALES_INVOICE = "sales-invoice"
    SALES_SHIPMENT_NOTE = "sales-shipment-note"
    SALES_CREDIT_MEMO = "sales-credit-memo"
    SALES_STATEMENT = "sales-statement"
    SALES_REMINDER = "sales-reminder"
    SALES_RETURN_ORDER = "sales-return-order"
    SALES_RETURN_RECEIPT = "sales-return-receipt"
    SALES_FINANCE_CHARGE_MEMO = "sales-finance-charge-memo"
    PURCHASE_QUOTE = "purchase-quote"
    PURCHASE_BLANKET_ORDER = "purchase-blanket-order"
    PURCHASE_ORDER = "purchase-order"
    PURCHASE_INVOICE = "purchase-invoice"
    PURCHASE_RECEIPT = "purchase-receipt"
    PURCHASE_CREDIT_MEMO = "purchase-credit-memo"
    PURCHASE_RETURN_SHIPMENT = "purchase-return-shipment"
    PURCHASE_RETURN_ORDER_CONFIRMATION = "purchase-return-order-confirmation"
    SERVICE_ORDER_CREATED = "service-order-created"
    SERVICE_ORDER_POSTED = "service-order-posted"
    SERVICE_CONTRACT = "service-contract"
    SERVICE_CONTRACT_QUOTE = "service-contract-quote"
    SERVICE_QUOTE = "service-quote"
    COVER_SHEET = "cover-sheet"


class NotRecorded(StrEnum):
    """Why a document left no interaction: silent for the user, never for the caller."""

    NO_TEMPLATE = "no-template"
    NO_CONTACT = "no-contact"
    NOT_AN_EVENT = "not-an-event"
    SWITCHED_OFF = "switched-off"
