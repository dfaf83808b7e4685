"""Every refusal of every operation: its code, its parameters, and that nothing has changed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from tests.engine import refusals_extensions, refusals_forms, refusals_log, refusals_segments

from interaction_spec.engine.engine import HANDLERS
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Rejected
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import AccountType, DocumentEvent, DocumentKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from interaction_spec.engine import Engine

Case = tuple[tuple[op.Operation, ...], op.Operation, str, dict[str, str]]

CT1 = op.Origin(contact="CT1", salesperson="JR")
BUS = op.Form(template="BUS")
LOGGED = op.InteractionCreate(origin=CT1, form=BUS)
POSTPONED = op.InteractionLeave(origin=CT1, form=BUS)
SEGMENT = op.SegmentCreate()
DESCRIBED = op.SegmentChange(segment="SM001", description="Spring")
PLANNED = op.SegmentChange(segment="SM001", template="BUS")
FILLED = op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=("CT1",)))
READY = (SEGMENT, DESCRIBED, PLANNED, FILLED)
NO_SERIES = op.MarketingSetupSet()


def series(code: str, *, default_nos: bool = True, manual_nos: bool = False) -> tuple[op.Operation, ...]:
    """Number segments by a series of one number."""
    return (
        op.NumberSeriesCreate(code=code, default_nos=default_nos, manual_nos=manual_nos),
        op.NumberSeriesAddLine(series=code, starting_no="X1", ending_no="X1"),
        op.MarketingSetupSet(segment_nos=code),
    )


def changed_line(**changes: Any) -> op.SegmentChangeLine:
    """Change the first line of the first segment."""
    return op.SegmentChangeLine(segment="SM001", line="10000", **changes)


def form(operation: Callable[..., op.Operation], **start: Any) -> list[Case]:
    """What every form refuses, however it was opened."""
    before = (POSTPONED,) if "entry" in start else ()
    typed: tuple[tuple[op.Form, str, dict[str, str]], ...] = (
        (op.Form(template=""), "field-blank", {"field": "template"}),
        (op.Form(template="BUS", salesperson="", date=""), "field-fixed", {"field": "salesperson"}),
        (op.Form(template="BUS", date="", description=""), "field-blank", {"field": "date"}),
        (op.Form(template="BUS", description=""), "field-blank", {"field": "description"}),
        (op.Form(template="GONE", description="x"), "template-unknown", {"template": "GONE"}),
        (op.Form(template="BUS", contact="CT2"), "field-fixed", {"field": "contact"}),
    )
    return [(before, operation(**start, form=filled), code, params) for filled, code, params in typed]


UNKNOWN_PEOPLE = op.Form(contact="NOBODY", salesperson="JR", template="BUS")
NO_CONTACT = op.Form(template="BUS", salesperson="JR")
STRANGER = op.Form(contact="CT2", salesperson="WHO", template="BUS")

SET_UP: list[Case] = [
    ((), op.SalespersonCreate(), "code-missing", {}),
    ((), op.SalespersonCreate(code="JR"), "salesperson-exists", {"salesperson": "JR"}),
    ((), op.ContactCreate(), "code-missing", {}),
    ((), op.ContactCreate(no="CT1"), "contact-exists", {"contact": "CT1"}),
    ((), op.ContactCreate(no="CT9", company="NONE"), "company-unknown", {"company": "NONE"}),
    ((), op.ContactCreate(no="CT9", company="CT2"), "company-unknown", {"company": "CT2"}),
    ((), op.ContactCreate(no="CT9", salesperson="WHO"), "salesperson-unknown", {"salesperson": "WHO"}),
    ((), op.CustomerCreate(), "code-missing", {}),
    ((), op.CustomerCreate(no="C1"), "customer-exists", {"customer": "C1"}),
    ((), op.CustomerCreate(no="C9", contact="NOBODY"), "contact-unknown", {"contact": "NOBODY"}),
    ((), op.VendorCreate(), "code-missing", {}),
    ((op.VendorCreate(no="V1"),), op.VendorCreate(no="V1"), "vendor-exists", {"vendor": "V1"}),
    ((), op.VendorCreate(no="V9", contact="NOBODY"), "contact-unknown", {"contact": "NOBODY"}),
    ((), op.GroupCreate(), "code-missing", {}),
    ((), op.GroupCreate(code="LETTER"), "group-exists", {"group": "LETTER"}),
    ((), op.GroupDelete(code="NONE"), "group-unknown", {"group": "NONE"}),
    ((), op.TemplateCreate(), "code-missing", {}),
    ((), op.TemplateCreate(code="BUS"), "template-exists", {"template": "BUS"}),
    ((), op.TemplateCreate(code="T", group="NONE"), "group-unknown", {"group": "NONE"}),
    ((), op.TemplateCreate(code="T", unit_cost=Decimal(-1)), "cost-negative", {}),
    ((), op.TemplateCreate(code="T", unit_duration=-1), "duration-negative", {}),
    ((), op.TemplateChange(code="GONE"), "template-unknown", {"template": "GONE"}),
    ((), op.TemplateChange(code="BUS", group="NONE"), "group-unknown", {"group": "NONE"}),
    ((), op.TemplateChange(code="BUS", unit_cost=Decimal(-1)), "cost-negative", {}),
    ((), op.TemplateChange(code="BUS", unit_duration=-1), "duration-negative", {}),
    ((), op.TemplateDelete(code="GONE"), "template-unknown", {"template": "GONE"}),
    ((), op.TemplateAddLanguage(code="GONE", language="FRA"), "template-unknown", {"template": "GONE"}),
    (
        (),
        op.TemplateSetupSet(document_type=DocumentKind.SALES_QUOTE, template="GONE"),
        "template-unknown",
        {"template": "GONE"},
    ),
    ((), op.MarketingSetupSet(segment_nos="NONE"), "series-unknown", {"series": "NONE"}),
    ((), op.NumberSeriesCreate(), "code-missing", {}),
    ((), op.NumberSeriesCreate(code="SM"), "series-exists", {"series": "SM"}),
    ((), op.NumberSeriesAddLine(series="NONE", starting_no="1"), "series-unknown", {"series": "NONE"}),
    ((), op.NumberSeriesAddLine(series="SM"), "number-invalid", {"number": ""}),
    ((), op.NumberSeriesAddLine(series="SM", starting_no="ABC"), "number-invalid", {"number": "ABC"}),
    ((), op.NumberSeriesAddLine(series="SM", starting_no="1" * 21), "number-invalid", {"number": "1" * 21}),
    (
        (),
        op.NumberSeriesAddLine(series="SM", starting_no="A1", ending_no="B"),
        "number-invalid",
        {"number": "B"},
    ),
    (
        (),
        op.NumberSeriesAddLine(series="SM", starting_no="A2", ending_no="A1"),
        "number-invalid",
        {"number": "A1"},
    ),
    (
        (),
        op.NumberSeriesAddLine(series="SM", starting_no="A1", increment=0),
        "number-invalid",
        {"number": "0"},
    ),
    ((), op.NumberSeriesLines(series="NONE"), "series-unknown", {"series": "NONE"}),
]

INTERACTIONS: list[Case] = [
    ((), op.InteractionDraft(origin=op.Origin(contact="NOBODY")), "contact-unknown", {"contact": "NOBODY"}),
    (
        (),
        op.InteractionDraft(origin=op.Origin(salesperson="WHO")),
        "salesperson-unknown",
        {"salesperson": "WHO"},
    ),
    *form(op.InteractionCreate, origin=CT1),
    *form(op.InteractionLeave, origin=CT1),
    *form(op.InteractionResume, entry="1"),
    ((), op.InteractionCreate(form=NO_CONTACT), "contact-missing", {}),
    ((), op.InteractionCreate(form=UNKNOWN_PEOPLE), "contact-unknown", {"contact": "NOBODY"}),
    ((), op.InteractionCreate(form=STRANGER), "salesperson-unknown", {"salesperson": "WHO"}),
    (
        (),
        op.InteractionCreate(form=op.Form(contact="CT2", template="BUS")),
        "field-blank",
        {"field": "salesperson"},
    ),
    ((), op.InteractionLeave(form=NO_CONTACT), "contact-missing", {}),
    ((), op.InteractionLeave(form=UNKNOWN_PEOPLE), "contact-unknown", {"contact": "NOBODY"}),
    ((), op.InteractionLeave(entry="7"), "entry-unknown", {"entry": "7"}),
    (
        (),
        op.InteractionLeave(entry="seven", answers={"finish-later": "no"}),
        "entry-unknown",
        {"entry": "seven"},
    ),
    ((LOGGED,), op.InteractionLeave(entry="1"), "entry-not-postponed", {"entry": "1"}),
    ((), op.InteractionResume(entry="7"), "entry-unknown", {"entry": "7"}),
    ((LOGGED,), op.InteractionResume(entry="1"), "entry-not-postponed", {"entry": "1"}),
    (
        (op.InteractionLeave(form=STRANGER),),
        op.InteractionResume(entry="1"),
        "salesperson-unknown",
        {"salesperson": "WHO"},
    ),
    (
        (POSTPONED, op.TemplateDelete(code="BUS")),
        op.InteractionResume(entry="1"),
        "template-unknown",
        {"template": "BUS"},
    ),
    ((POSTPONED,), op.PostponedDelete(entries=("1", "2")), "entry-unknown", {"entry": "2"}),
    ((POSTPONED, LOGGED), op.PostponedDelete(entries=("1", "2")), "entry-not-postponed", {"entry": "2"}),
    ((LOGGED,), op.EntryToggleCanceled(entries=("1", "2")), "entry-unknown", {"entry": "2"}),
    ((LOGGED, POSTPONED), op.EntryToggleCanceled(entries=("1", "2")), "entry-postponed", {"entry": "2"}),
]

SEGMENTS: list[Case] = [
    ((NO_SERIES,), op.SegmentCreate(), "number-series-missing", {}),
    (series("OFF", default_nos=False), op.SegmentCreate(), "number-series-automatic-off", {"series": "OFF"}),
    ((*series("ONE"), SEGMENT), op.SegmentCreate(), "number-series-exhausted", {"series": "ONE"}),
    (series("ONE"), op.SegmentCreate(segment="MINE"), "number-series-manual-off", {"series": "ONE"}),
    ((SEGMENT,), op.SegmentCreate(segment="SM001"), "segment-exists", {"segment": "SM001"}),
    ((), op.SegmentChange(segment="NO"), "segment-unknown", {"segment": "NO"}),
    (
        (SEGMENT,),
        op.SegmentChange(segment="SM001", template="GONE"),
        "template-unknown",
        {"template": "GONE"},
    ),
    ((), op.SegmentAddContacts(segment="NO", filter=ContactFilter(contacts=())), "segment-unknown", {"segment": "NO"}),
    (
        (SEGMENT,),
        op.SegmentAddContacts(segment="SM001", filter=ContactFilter(contacts=("CT1", "NOBODY"))),
        "contact-unknown",
        {"contact": "NOBODY"},
    ),
    ((), op.SegmentAddLine(segment="NO"), "segment-unknown", {"segment": "NO"}),
    (
        (SEGMENT,),
        op.SegmentAddLine(segment="SM001", contact="NOBODY"),
        "contact-unknown",
        {"contact": "NOBODY"},
    ),
    ((), op.SegmentChangeLine(segment="NO", line="10000"), "segment-unknown", {"segment": "NO"}),
    ((SEGMENT,), changed_line(), "line-unknown", {"line": "10000"}),
    ((SEGMENT, FILLED), changed_line(template="GONE"), "template-unknown", {"template": "GONE"}),
    ((), op.SegmentRemoveLine(segment="NO", line="10000"), "segment-unknown", {"segment": "NO"}),
    ((SEGMENT,), op.SegmentRemoveLine(segment="SM001", line="x"), "line-unknown", {"line": "x"}),
    ((), op.SegmentRead(segment="NO"), "segment-unknown", {"segment": "NO"}),
]

LOG = op.SegmentLog(segment="SM001")
FOLLOWED = op.SegmentLog(segment="SM001", follow_up=True)
AGAIN = op.SegmentCreate(segment="SM001")

LOGGING: list[Case] = [
    ((), op.SegmentLog(segment="NO"), "segment-unknown", {"segment": "NO"}),
    ((*READY, LOG, AGAIN), LOG, "segment-already-logged", {"segment": "SM001"}),
    ((SEGMENT,), LOG, "segment-description-blank", {"segment": "SM001"}),
    ((SEGMENT, DESCRIBED), LOG, "segment-empty", {"segment": "SM001"}),
    ((*READY, changed_line(date="")), LOG, "line-field-blank", {"contact": "CT1", "field": "date"}),
    (
        (*READY, changed_line(salesperson="")),
        LOG,
        "line-field-blank",
        {"contact": "CT1", "field": "salesperson"},
    ),
    ((*READY, changed_line(template="")), LOG, "line-field-blank", {"contact": "CT1", "field": "template"}),
    (
        (*READY, changed_line(salesperson="WHO", template="")),
        LOG,
        "line-salesperson-unknown",
        {"contact": "CT1", "salesperson": "WHO"},
    ),
    (
        (*READY, op.TemplateDelete(code="BUS")),
        LOG,
        "line-template-unknown",
        {"contact": "CT1", "template": "BUS"},
    ),
    ((*READY, NO_SERIES), FOLLOWED, "number-series-missing", {}),
    (
        (*READY, *series("OFF", default_nos=False)),
        FOLLOWED,
        "number-series-automatic-off",
        {"series": "OFF"},
    ),
    (
        (*READY, *series("ONE"), op.SegmentCreate()),
        FOLLOWED,
        "number-series-exhausted",
        {"series": "ONE"},
    ),
    (
        (*READY, op.SegmentCreate(segment="SM002")),
        FOLLOWED,
        "segment-exists",
        {"segment": "SM002"},
    ),
]

QUOTED = op.TemplateSetupSet(document_type=DocumentKind.SALES_QUOTE, template="BUS")


def quote(account: str) -> op.DocumentProcess:
    """Print a sales quote for a customer."""
    return op.DocumentProcess(
        document_type=DocumentKind.SALES_QUOTE,
        event=DocumentEvent.PRINTED,
        no="Q1",
        account_type=AccountType.CUSTOMER,
        account=account,
    )


DOCUMENTS: list[Case] = [
    ((), quote("NONE"), "account-unknown", {"account": "NONE"}),
    ((QUOTED, op.TemplateDelete(code="BUS")), quote("C1"), "template-unknown", {"template": "BUS"}),
    (
        (
            QUOTED,
            op.TemplateAddLanguage(code="BUS", language="FRA"),
            op.TemplateAddLanguage(code="BUS", language="ESM"),
        ),
        quote("C1"),
        "template-has-language",
        {"template": "BUS", "language": "ESM"},
    ),
]

CASES = [
    *SET_UP,
    *INTERACTIONS,
    *SEGMENTS,
    *LOGGING,
    *DOCUMENTS,
    *refusals_extensions.CASES,
    *refusals_forms.CASES,
    *refusals_log.CASES,
    *refusals_segments.CASES,
]


ELSEWHERE = {
    ("session.begin", "store-not-empty"),  # only a store in a file can
    ("session.begin", "session-taken"),  # only who serves several sessions can
}
"""Refusals that an engine in memory cannot be provoked to: they have their tests there."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[1].tag}-{case[2]}")
def test_a_refusal_names_its_rule_and_changes_nothing(
    engine: Engine, world: Callable[[op.Operation], Any], case: Case
) -> None:
    """Whatever a rule forbids is answered with that rule's code, and leaves everything as it was."""
    before, operation, code, params = case
    for earlier in before:
        world(earlier)
    digest = world(op.StateDigest())

    outcome = engine.perform(operation)

    assert outcome == Rejected(code=code, params=params)
    assert world(op.StateDigest()) == digest


def test_every_refusal_that_an_operation_names_is_provoked() -> None:
    """The table above holds every code of every docstring, and no other."""
    named = {(tag, code) for tag, cls in op.OPERATIONS.items() for code in op.refusals(cls)}

    provoked = {(operation.tag, code) for _, operation, code, _ in CASES}

    assert provoked == named - ELSEWHERE


def test_every_operation_has_a_handler() -> None:
    """What may be asked and what is answered are the same list, in the same order."""
    assert list(HANDLERS) == list(op.OPERATIONS.values())
