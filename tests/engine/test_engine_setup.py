"""People, groups, templates and their setup."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.model import operations as op
from interaction_spec.model.records import Choice, Contact, Group, NumberSeries, Salesperson, Template
from interaction_spec.model.values import ContactType, DocumentKind, InformationFlow

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]


def test_a_company_is_its_own_company(ask: Ask) -> None:
    """Whatever was typed; a person may do without one."""
    ask(op.ContactCreate(no="B", type=ContactType.COMPANY, company="X"))
    ask(op.ContactCreate(no="A"))

    assert ask(op.ContactList()).rows == (
        Contact(no="A"),
        Contact(no="B", type=ContactType.COMPANY, company="B"),
    )


def test_lists_are_ordered_by_code(ask: Ask) -> None:
    """Not by the order of creation."""
    for code in ("B", "A"):
        ask(op.SalespersonCreate(code=code))
        ask(op.GroupCreate(code=code))
        ask(op.TemplateCreate(code=code))
        ask(op.NumberSeriesCreate(code=code))

    assert ask(op.SalespersonList()).rows == (Salesperson(code="A"), Salesperson(code="B"))
    assert ask(op.GroupList()).rows == (Group(code="A"), Group(code="B"))
    assert ask(op.TemplateList()).rows == (Template(code="A"), Template(code="B"))
    assert ask(op.NumberSeriesList()).rows == (NumberSeries(code="A"), NumberSeries(code="B"))


def test_a_change_touches_only_the_fields_that_it_names(world: Ask) -> None:
    """Blank is a value, absent is not."""
    before = world(op.TemplateList()).rows[0]

    world(op.TemplateChange(code="BUS", group="", information_flow=InformationFlow.INBOUND))

    changed = {"group": "", "information_flow": InformationFlow.INBOUND}
    assert world(op.TemplateList()).rows[0] == before.model_copy(update=changed)


@pytest.mark.parametrize("amount", ["0.10", "0.00001", "1234567890123.45678"])
def test_an_amount_is_exact(ask: Ask, amount: str) -> None:
    """What was stored is what is shown, down to the last place that an amount may have."""
    ask(op.TemplateCreate(code="T", unit_cost=Decimal(amount)))

    assert ask(op.TemplateList()).rows[0].unit_cost == Decimal(amount)


def test_a_deleted_template_takes_its_languages_along(world: Ask) -> None:
    """A new template of the same code starts without any."""
    world(op.TemplateAddLanguage(code="MEMO", language="FRA"))
    world(op.TemplateAddLanguage(code="MEMO", language="FRA"))

    world(op.TemplateDelete(code="MEMO"))
    digest = world(op.StateDigest())
    world(op.TemplateCreate(code="MEMO"))
    world(op.TemplateDelete(code="MEMO"))

    assert world(op.StateDigest()) == digest


def test_the_template_setup_has_a_row_for_each_kind_of_document(world: Ask) -> None:
    """In the order of the kinds, chosen or not; a blank template switches one off again."""
    for code in ("BUS", "MEMO"):
        world(op.TemplateSetupSet(document_type=DocumentKind.SALES_INVOICE, template=code))
        world(op.TemplateSetupSet(document_type=DocumentKind.SALES_QUOTE, template=code))
    world(op.TemplateSetupSet(document_type=DocumentKind.SALES_QUOTE))

    assert world(op.TemplateSetupRead()).rows == tuple(
        Choice(document_type=kind, template="MEMO" if kind == DocumentKind.SALES_INVOICE else "")
        for kind in DocumentKind
    )


def test_the_marketing_setup_names_a_series(world: Ask) -> None:
    """And can be blank again."""
    named = world(op.MarketingSetupRead()).setup.segment_nos
    world(op.MarketingSetupSet())

    assert (named, world(op.MarketingSetupRead()).setup.segment_nos) == ("SM", "")
