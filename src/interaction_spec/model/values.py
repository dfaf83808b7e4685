"""The small words of the contract: closed lists of values and the base of every message."""

from __future__ import annotations

import sys
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Money = Annotated[Decimal, Field(max_digits=18, decimal_places=5, allow_inf_nan=False)]
"""An amount in local currency: 13 digits before the decimal point, 5 after it."""

Text = Annotated[str, Field(pattern=r"^[^\u0000]*$")]
"""A text of a request: any characters but NUL, which some databases cannot store; half a character is none."""

Minutes = Annotated[int, Field(ge=-(2**31), lt=2**31)]
"""A duration in whole minutes."""


IN_BROWSER = sys.platform == "emscripten"


class Message(BaseModel):
    """A frozen value that may travel: unknown fields are refused, nothing changes after it was made."""

    # In a browser nobody reads the schemas, and few messages are used: this saves half of the time of loading the room.
    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=not IN_BROWSER, defer_build=IN_BROWSER
    )


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


class CorrespondenceType(StrEnum):
    """How something is sent to a contact."""

    HARD_COPY = "hard-copy"
    EMAIL = "e-mail"


class DeliveryStatus(StrEnum):
    """What became of sending; blank when nothing is on its way, because it arrived or was never sent."""

    IN_PROGRESS = "in-progress"
    ERROR = "error"


class WizardAction(StrEnum):
    """What a template does with its attachment when an interaction is made from it."""

    OPEN = "open"
    IMPORT = "import"
    MERGE = "merge"


class Extension(StrEnum):
    """What a system may do beyond the two products; off unless a session or a request asks for it."""

    DRY_RUN = "dry-run"
    IDEMPOTENCY = "idempotency"
    PARTIAL_LOG = "partial-log"
    HISTORY = "history"
    EXACT_UNDO = "exact-undo"


class Change(StrEnum):
    """What happened to an entry, as its history tells it."""

    CREATED = "created"
    POSTPONED = "postponed"
    FINISHED = "finished"
    CANCELED = "canceled"
    RESTORED = "restored"
    EVALUATED = "evaluated"
    COMMENTED = "commented"
    RESENT = "resent"
    MOVED = "moved"
    DELETED = "deleted"


class CriteriaAction(StrEnum):
    """What was done to the contacts of a segment."""

    ADD = "add"
    REDUCE = "reduce"
    REFINE = "refine"


class Owner(StrEnum):
    """What statistics are kept of."""

    CONTACT = "contact"
    GROUP = "group"
    TEMPLATE = "template"
    SALESPERSON = "salesperson"
    CAMPAIGN = "campaign"


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
    REMOVE_ATTACHMENTS = "remove-attachments"
    MARK_SEGMENTS = "mark-segments"
    UNMARK_SEGMENTS = "unmark-segments"
    MARK_CAMPAIGN_ENTRY = "mark-campaign-entry"
    UNMARK_CAMPAIGN_ENTRY = "unmark-campaign-entry"
    UNDO_CRITERIA = "undo-criteria"
    RESET_CRITERIA = "reset-criteria"
    REPLAY_CRITERIA = "replay-criteria"


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
    SALES_DRAFT_INVOICE = "sales-draft-invoice"
    OUTGOING_CALL = "outgoing-call"
    """No document: the row of the template setup that telephone calls take their template from."""


class NotRecorded(StrEnum):
    """Why a document left no interaction: silent for the user, never for the caller."""

    NO_TEMPLATE = "no-template"
    NO_CONTACT = "no-contact"
    NOT_AN_EVENT = "not-an-event"
    SWITCHED_OFF = "switched-off"
