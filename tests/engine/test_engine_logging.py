"""Logging a segment: what is looked at, in which order, what is sent, and what a follow-up keeps."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.engine import Engine
from interaction_spec.engine.store.logged import Sending, unfit_lines
from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Rejected
from interaction_spec.model.values import CorrespondenceType, DeliveryStatus, Edition

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interaction_spec.model.records import Entry

    Ask = Callable[[op.Operation], Any]

EDITIONS = tuple(Edition)
HARD_COPY, EMAIL = CorrespondenceType.HARD_COPY, CorrespondenceType.EMAIL
LOG = op.SegmentLog(segment="S")
QUIET = op.SegmentLog(segment="S", deliver=False)


def begin(ask: Ask, edition: Edition) -> None:
    """A contact with an address and one without, a template that sends and one that does not, a segment with both."""
    for operation in (
        op.SessionBegin(edition=edition, work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20)),
        op.SalespersonCreate(code="JR"),
        op.ContactCreate(no="A1", salesperson="JR", email="a@example.com"),
        op.ContactCreate(no="B1", salesperson="JR"),
        op.TemplateCreate(code="SENT", correspondence_type=EMAIL),
        op.TemplateAddLanguage(code="SENT", language="ENU", attachment="letter.pdf"),
        op.TemplateChange(code="SENT", language="ENU"),
        op.TemplateCreate(code="KEPT", correspondence_type=""),
        op.SegmentCreate(segment="S"),
        op.SegmentChange(segment="S", description="Spring", template="SENT"),
        op.SegmentAddLine(segment="S", contact="A1"),
        op.SegmentAddLine(segment="S", contact="B1"),
    ):
        ask(operation)


def line(ask: Ask, key: str, **changes: Any) -> None:
    """Change one line."""
    ask(op.SegmentChangeLine(segment="S", line=key, **changes))


def logged(ask: Ask) -> list[tuple[CorrespondenceType | None, DeliveryStatus | None]]:
    """How the entries are sent, and what became of it."""
    return [(row.correspondence_type, row.delivery_status) for row in ask(op.EntryList()).rows]


def refusal(engine: Engine, operation: op.Operation = LOG) -> tuple[str, dict[str, str]]:
    """What is refused."""
    outcome = engine.perform(operation)
    assert isinstance(outcome, Rejected), outcome
    return outcome.code, outcome.params


@pytest.mark.parametrize("edition", EDITIONS)
def test_what_can_be_sent_is_sent(ask: Ask, edition: Edition) -> None:
    """By default, where any line has a correspondence type; what cannot be printed is marked."""
    begin(ask, edition)
    line(ask, "20000", correspondence_type=HARD_COPY)

    ask(LOG)

    assert logged(ask) == [(EMAIL, None), (HARD_COPY, DeliveryStatus.ERROR)]


@pytest.mark.parametrize("edition", EDITIONS)
def test_without_sending_an_e_mail_without_an_address_is_kept_without_a_type(ask: Ask, edition: Edition) -> None:
    """Nothing is under way, and nothing demands an attachment."""
    begin(ask, edition)
    line(ask, "10000", template="KEPT", correspondence_type=EMAIL)

    ask(QUIET)

    assert logged(ask) == [(EMAIL, None), (None, None)]


def test_an_address_is_demanded_in_business_central(engine: Engine, ask: Ask) -> None:
    """One contact without one refuses the whole segment."""
    begin(ask, Edition.BUSINESS_CENTRAL)

    assert refusal(engine) == ("line-email-missing", {"contact": "B1"})


def test_in_nav_an_e_mail_without_an_address_has_no_type(engine: Engine, ask: Ask) -> None:
    """Which the sending stumbles over, unless the template of the header has none either."""
    begin(ask, Edition.NAV_2017)

    assert refusal(engine) == ("line-correspondence-blank", {"contact": "B1"})
    ask(op.TemplateChange(code="SENT", correspondence_type=""))
    ask(LOG)
    assert logged(ask) == [(EMAIL, None), (None, None)]


@pytest.mark.parametrize(("edition", "refused"), [(Edition.NAV_2017, True), (Edition.BUSINESS_CENTRAL, False)])
def test_whose_template_judges_a_line_without_a_type(
    engine: Engine, ask: Ask, edition: Edition, *, refused: bool
) -> None:
    """That of the header in NAV 2017, the line's own in Business Central."""
    begin(ask, edition)
    line(ask, "20000", template="KEPT", correspondence_type="")

    assert isinstance(engine.perform(LOG), Rejected) == refused


@pytest.mark.parametrize("edition", EDITIONS)
def test_lines_without_a_contact_let_send_and_are_not_looked_at(ask: Ask, edition: Edition) -> None:
    """Nothing else has a type, so nothing is sent."""
    begin(ask, edition)
    ask(op.TemplateChange(code="SENT", correspondence_type=""))
    for key in ("10000", "20000"):
        line(ask, key, correspondence_type="")
    ask(op.SegmentAddLine(segment="S"))
    line(ask, "30000", correspondence_type=HARD_COPY, template="KEPT", date="")

    assert ask(LOG).interactions == 2
    assert logged(ask) == [(None, None)] * 2


def test_lines_are_looked_at_in_order_and_the_missing_type_last(engine: Engine, ask: Ask) -> None:
    """A line that has no type stands back behind every other lack of any line."""
    begin(ask, Edition.BUSINESS_CENTRAL)
    line(ask, "10000", correspondence_type="")
    line(ask, "20000", template="KEPT", correspondence_type=HARD_COPY, campaign="C9", date="")
    told = []

    for mended in (
        {"date": dt.date(2026, 1, 1)},
        {"campaign": ""},
        {"template": "SENT", "correspondence_type": HARD_COPY},
        {},
    ):
        told.append(refusal(engine)[0])
        line(ask, "20000", **mended)

    assert told == [
        "line-field-blank",
        "line-campaign-unknown",
        "line-attachment-missing",
        "line-correspondence-blank",
    ]


def test_all_that_lines_lack_is_found_at_once(engine: Engine, ask: Ask) -> None:
    """Line by line, first things first."""
    begin(ask, Edition.BUSINESS_CENTRAL)
    line(ask, "10000", salesperson="WHO", campaign="C9", correspondence_type="")
    line(ask, "20000", template="", salesperson="", correspondence_type=EMAIL)

    store = engine._database.connection  # noqa: SLF001 (what serves dry runs has no operation here)
    found = unfit_lines(store, "S", Sending(deliver=True, address_required=True, by_line_template=True))

    assert [(one.line, one.code, one.params) for one in found] == [
        ("10000", "line-salesperson-unknown", {"contact": "A1", "salesperson": "WHO"}),
        ("10000", "line-campaign-unknown", {"contact": "A1", "campaign": "C9"}),
        ("10000", "line-correspondence-blank", {"contact": "A1"}),
        ("20000", "line-field-blank", {"contact": "B1", "field": "salesperson"}),
        ("20000", "line-field-blank", {"contact": "B1", "field": "template"}),
        ("20000", "line-email-missing", {"contact": "B1"}),
        ("20000", "line-attachment-missing", {"contact": "B1"}),
    ]


def test_only_the_entries_of_the_segment_are_sent() -> None:
    """From the first to the last of them."""
    sent: list[str] = []

    def note(shipped: Sequence[Entry]) -> list[DeliveryStatus | None]:
        sent.extend(entry.entry for entry in shipped)
        return [None] * len(shipped)

    with Engine(transport=note) as engine:

        def asking(operation: op.Operation) -> Any:
            return engine.perform(operation)

        begin(asking, Edition.NAV_2017)
        before = op.InteractionCreate(origin=op.Origin(contact="A1"), form=op.Form(template="KEPT", description="x"))
        asking(before)
        line(asking, "20000", correspondence_type=HARD_COPY)
        asking(LOG)

    assert sent == ["2", "3"]


def test_a_follow_up_keeps_the_campaign_and_the_contacts(ask: Ask) -> None:
    """The header has the old header's campaign, each line its entry's; one criteria action says so."""
    begin(ask, Edition.NAV_2017)
    for operation in (
        op.CampaignCreate(campaign="C1"),
        op.CampaignCreate(campaign="C2"),
        op.NumberSeriesCreate(code="SM", manual_nos=True),
        op.NumberSeriesAddLine(series="SM", starting_no="SM001"),
        op.MarketingSetupSet(segment_nos="SM"),
        op.SegmentChange(segment="S", campaign="C1", salesperson="JR"),
        op.SegmentChangeLine(segment="S", line="20000", campaign="C2"),
    ):
        ask(operation)

    ask(op.SegmentLog(segment="S", follow_up=True, deliver=False))

    read = ask(op.SegmentRead(segment="SM001"))
    assert (read.segment.campaign, read.segment.salesperson, read.segment.criteria_actions) == ("C1", "", 1)
    assert [(one.contact, one.campaign, one.salesperson, one.template) for one in read.lines] == [
        ("A1", "C1", "JR", ""),
        ("B1", "C2", "JR", ""),
    ]
