"""Sending the attachments of a logged segment once more."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import CorrespondenceType, DeliveryStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]

MAIL = CorrespondenceType.EMAIL
PRINT = CorrespondenceType.HARD_COPY
AGAIN = op.EntryResend(segment="S1")


@pytest.fixture
def mailing(world: Ask) -> Ask:
    """A logged segment of two contacts, of whom one has an address; what they were to get is no Word file."""
    world(op.ContactCreate(no="CT3", salesperson="JR", email="ct3@example.com", correspondence_type=MAIL))
    world(op.ContactCreate(no="CT4", salesperson="JR", correspondence_type=PRINT))
    world(op.TemplateAddLanguage(code="BUS", language="ENU", attachment="letter.pdf"))
    world(op.TemplateChange(code="BUS", language="ENU"))
    world(op.SegmentCreate(segment="S1"))
    world(op.SegmentChange(segment="S1", description="Spring", template="BUS"))
    world(op.SegmentAddContacts(segment="S1", filter=ContactFilter(contacts=("CT3", "CT4"))))
    world(op.SegmentLog(segment="S1", deliver=False))
    return world


def sent(ask: Ask) -> list[tuple[str, CorrespondenceType | None, DeliveryStatus | None]]:
    """Contact, way and fate of each entry."""
    return [(row.contact, row.correspondence_type, row.delivery_status) for row in ask(op.EntryList()).rows]


def test_entries_are_sent_again_each_in_its_own_way(mailing: Ask) -> None:
    """An e-mail arrives, the hard copy of a file that is not Word's does not."""
    assert mailing(AGAIN).count == 2
    assert sent(mailing) == [("CT3", MAIL, None), ("CT4", PRINT, DeliveryStatus.ERROR)]


def test_another_correspondence_type_stays(mailing: Ask) -> None:
    """The entries keep it for good."""
    mailing(op.EntryResend(segment="S1", correspondence_type=MAIL))

    assert sent(mailing) == [("CT3", MAIL, None), ("CT4", MAIL, None)]


def test_an_entry_without_an_attachment_is_passed_over(mailing: Ask) -> None:
    """It has nothing to send."""
    mailing(op.SegmentCreate(segment="S2"))
    mailing(op.SegmentChange(segment="S2", description="Spring", template="BUS"))
    mailing(op.SegmentAddContacts(segment="S2", filter=ContactFilter(contacts=("CT3",))))
    mailing(op.SegmentAddLine(segment="S2", contact="CT4"))
    mailing(op.SegmentChangeLine(segment="S2", line="20000", template="MEMO"))
    mailing(op.SegmentLog(segment="S2", deliver=False))

    assert mailing(op.EntryResend(segment="S2")).count == 1


def test_updated_entries_are_new_active_ones(mailing: Ask) -> None:
    """They keep cost, duration and comments, and belong to no logged segment; canceled ones come back so."""
    mailing(op.EntryComment(entry="1", comment="Signed"))
    mailing(op.LoggedSegmentToggleCanceled(segments=("S1",)))
    mailing(op.ClockSet(work_date=dt.date(2026, 2, 1), now=dt.time(9, 30, 5)))

    assert mailing(op.EntryResend(segment="S1", correspondence_type=MAIL, update_merge_fields=True)).count == 2

    new = mailing(op.EntryList()).rows[2:]
    assert [row.canceled for row in mailing(op.EntryList()).rows] == [True, True, False, False]
    assert {row.description for row in new} == {"Resend: Spring"}
    assert {(row.date, row.time, row.cost, row.duration) for row in new} == {
        (dt.date(2026, 2, 1), dt.time(9, 30, 5), mailing(op.EntryList()).rows[0].cost, 15)
    }
    assert [row.comment for row in mailing(op.CommentList(entry=new[0].entry)).rows] == ["Signed"]
    assert [row.correspondence_type for row in new] == [MAIL, None]
    assert len(mailing(op.EntryList(segment="S1")).rows) == 2
