"""Systems that record documents wrongly."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Ok, Outcome, Processed, Rejected
from interaction_spec.model.values import AccountType, CorrespondenceType, DeliveryStatus, NotRecorded
from interaction_spec.model.values import DocumentEvent as Event
from interaction_spec.model.values import DocumentKind as Kind

from .deeds import accepts, forgets, rows, sent
from .mutant import Ask, Deed, Mutant, breaks, deed, wrong

PROCESS, LIST = op.DocumentProcess, op.EntryList


def silent(*kinds: Kind, event: Event | None = None, account: AccountType | None = None) -> Deed:
    """Documents of these kinds, of an event or of a kind of account leave nothing."""

    def meant(one: Any) -> bool:
        return one.document_type in kinds or one.event == event or one.account_type == account

    return forgets(PROCESS, when=meant, reason=NotRecorded.NOT_AN_EVENT)


def refused_instead(reason: NotRecorded, code: str) -> Deed:
    """A document that leaves nothing is not even processed."""

    @deed(PROCESS)
    def acts(ask: Ask, operation: Any) -> Outcome:
        outcome = ask(operation)
        if isinstance(outcome, Ok) and isinstance(outcome.value, Processed) and outcome.value.reason == reason:
            return Rejected(code=code, params={"account": operation.account})
        return outcome

    return acts


wrong("quotes-not-recorded", "IM-R-056", "A printed quote leaves nothing.", silent(Kind.SALES_QUOTE))
wrong("invoices-not-recorded", "IM-R-056", "A printed invoice leaves nothing.", silent(Kind.SALES_INVOICE))
wrong("statements-not-recorded", "IM-R-056", "A printed statement leaves nothing.", silent(Kind.SALES_STATEMENT))
wrong("check-box-ignored", "IM-R-056", "The check box of the print window does not count.",
      sent(PROCESS, log_interaction=None))  # fmt: skip


@breaks("IM-R-056")
@dataclass
class DocumentRecordedOnce(Mutant):
    """A document that is printed again leaves no second interaction."""

    seen: dict[str, Outcome] = field(default_factory=dict)

    def act(self, operation: op.Operation) -> Outcome:
        """Answer as the first time."""
        if isinstance(operation, op.SessionBegin):
            self.seen.clear()
        if not isinstance(operation, op.DocumentProcess):
            return super().act(operation)
        key = operation.model_dump_json()
        if key not in self.seen:
            self.seen[key] = super().act(operation)
        return self.seen[key]


wrong("e-mails-not-recorded", "IM-R-057", "A document that is sent by e-mail leaves nothing.",
      silent(event=Event.EMAILED))  # fmt: skip
wrong("purchases-not-recorded", "IM-R-058", "A purchase document leaves nothing.",
      silent(account=AccountType.VENDOR))  # fmt: skip
wrong("receipts-not-recorded", "IM-R-058", "A printed purchase receipt leaves nothing.", silent(Kind.PURCHASE_RECEIPT))
wrong("posting-service-not-recorded", "IM-R-059", "Posting a service order leaves nothing.",
      silent(Kind.SERVICE_ORDER_POSTED))  # fmt: skip
wrong("service-contracts-not-recorded", "IM-R-059", "A printed service contract leaves nothing.",
      silent(Kind.SERVICE_CONTRACT))  # fmt: skip
wrong("cover-sheets-not-recorded", "IM-R-065", "A printed cover sheet leaves nothing.", silent(Kind.COVER_SHEET))
wrong(
    "every-event-recorded", "IM-R-060", "Posting and archiving a document leave an interaction.",
    sent(PROCESS, when=lambda one: one.event in {Event.POSTED, Event.ARCHIVED}, event=Event.PRINTED),
)  # fmt: skip
wrong(
    "document-needs-template", "IM-R-061", "A document without a template is not processed.",
    refused_instead(NotRecorded.NO_TEMPLATE, "template-unknown"),
)  # fmt: skip


@deed(PROCESS)
def _any_template(ask: Ask, operation: Any) -> Outcome:
    outcome = ask(operation)
    if isinstance(outcome, Ok) and getattr(outcome.value, "reason", None) == NotRecorded.NO_TEMPLATE:
        ask(op.TemplateSetupSet(document_type=operation.document_type, template="INV"))
        return ask(operation)
    return outcome


wrong("template-of-another-type", "IM-R-061", "A document takes the template of another type.", _any_template)
wrong(
    "document-needs-contact", "IM-R-062", "A document of an account without a contact is not processed.",
    refused_instead(NotRecorded.NO_CONTACT, "contact-missing"),
)  # fmt: skip
wrong("unknown-account-processed", "IM-R-062", "A document of no account is processed.",
      accepts("account-unknown", PROCESS))  # fmt: skip
wrong("template-with-language-taken", "IM-R-063", "A template with a language is taken for a document.",
      accepts("template-has-language", PROCESS))  # fmt: skip
wrong("deleted-template-taken", "IM-R-063", "A deleted template is taken for a document.",
      accepts("template-unknown", PROCESS))  # fmt: skip


@breaks("IM-R-064")
class DocumentDatedByWorkDate(Mutant):
    """A document is recorded on the day that the user works at, not on the day of the system."""

    work_date = today = None

    def act(self, operation: op.Operation) -> Outcome:
        """Turn the clock for as long as the document is processed."""
        if isinstance(operation, op.SessionBegin | op.ClockSet):
            self.work_date, self.today = operation.work_date or self.work_date, operation.today or self.today
        if not isinstance(operation, op.DocumentProcess):
            return super().act(operation)
        self.healthy.perform(op.ClockSet(today=self.work_date))
        outcome = super().act(operation)
        self.healthy.perform(op.ClockSet(today=self.today))
        return outcome


wrong("document-description-ignored", "IM-R-064", "The description of the document does not count.",
      sent(PROCESS, description=""))  # fmt: skip
wrong(
    "document-takes-salesperson", "IM-R-064", "A document without a salesperson takes somebody.",
    rows(LIST, when=lambda row: row.document_type and not row.salesperson, salesperson="AM"),
)  # fmt: skip
wrong(
    "document-time-rounded", "IM-R-127", "The time of a document is rounded to the minute.",
    rows(LIST, when=lambda row: row.time, time=lambda row: dt.time(row.time.hour, row.time.minute)),
)  # fmt: skip
wrong("document-campaign-ignored", "IM-R-127", "The template's campaign goes before the document's.",
      sent(PROCESS, campaign=""))  # fmt: skip
wrong("unknown-campaign-of-document", "IM-R-127", "A document of no campaign is recorded.",
      accepts("campaign-unknown", PROCESS, campaign=""))  # fmt: skip
wrong(
    "document-mailed-to-nobody", "IM-R-127", "A document stays an e-mail though there is no address.",
    rows(LIST, when=lambda row: row.document_type and not row.correspondence_type,
         correspondence_type=CorrespondenceType.EMAIL),
)  # fmt: skip
wrong(
    "document-is-sent", "IM-R-127", "A recorded document is sent once more.",
    rows(LIST, when=lambda row: row.document_type and row.correspondence_type,
         delivery_status=DeliveryStatus.IN_PROGRESS),
)  # fmt: skip
wrong("shipment-to-who-pays", "IM-R-128", "Every document goes to who is invoiced.", sent(PROCESS, trading_account=""))
wrong(
    "quote-to-who-delivers", "IM-R-128", "Every document goes to who orders or delivers.",
    sent(PROCESS, when=lambda one: one.trading_account, account=lambda one: one.trading_account),
)  # fmt: skip
wrong("draft-invoices-not-recorded", "IM-R-128", "A draft invoice leaves nothing in Business Central either.",
      silent(Kind.SALES_DRAFT_INVOICE))  # fmt: skip
wrong(
    "draft-invoices-recorded", "IM-R-128", "A draft invoice is recorded in NAV 2017 too.",
    sent((PROCESS, op.TemplateSetupSet), when=lambda one: one.document_type == Kind.SALES_DRAFT_INVOICE,
         document_type=Kind.SALES_INVOICE),
)  # fmt: skip
wrong("version-not-kept", "IM-R-129", "A document carries no version.", rows(LIST, version=0))
wrong("first-version-carried", "IM-R-129", "What is printed carries the version that was archived first.",
      rows(LIST, when=lambda row: row.version, version=1))  # fmt: skip
wrong(
    "invoice-has-version", "IM-R-129", "An invoice has a version once it was archived.",
    rows(LIST, when=lambda row: row.document_type == Kind.SALES_INVOICE, version=1),
)  # fmt: skip
