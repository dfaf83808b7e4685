"""The header of a segment: its template, languages, correspondence, and what of them reaches the lines."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.model import operations as op
from interaction_spec.model.outcomes import Done
from interaction_spec.model.records import SegmentLanguage
from interaction_spec.model.values import Answer, CorrespondenceType, Edition, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]

HARD_COPY, EMAIL = CorrespondenceType.HARD_COPY, CorrespondenceType.EMAIL


def begin(ask: Ask, edition: Edition) -> None:
    """Two contacts with a language each, a template with two languages and one without, a described segment."""
    for operation in (
        op.SessionBegin(edition=edition, work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20)),
        op.SalespersonCreate(code="JR"),
        op.ContactCreate(no="D1", salesperson="JR", language="DEU", correspondence_type=HARD_COPY),
        op.ContactCreate(no="E1", salesperson="JR", language="ENU"),
        op.TemplateCreate(code="MEMO", description="Memo", correspondence_type=""),
        op.TemplateCreate(code="TWO", description="Two", correspondence_type=EMAIL),
        op.TemplateAddLanguage(code="TWO", language="ENU", attachment="en.docx"),
        op.TemplateAddLanguage(code="TWO", language="DEU", attachment="de.docx"),
        op.TemplateChange(code="TWO", language="ENU"),
        op.SegmentCreate(segment="S"),
        op.SegmentChange(segment="S", description="Spring"),
    ):
        ask(operation)


@pytest.fixture
def nav(ask: Ask) -> Ask:
    """The small world of this file, in NAV 2017."""
    begin(ask, Edition.NAV_2017)
    return ask


@pytest.fixture
def bc(ask: Ask) -> Ask:
    """The same in Business Central."""
    begin(ask, Edition.BUSINESS_CENTRAL)
    return ask


def change(**changes: Any) -> op.SegmentChange:
    """Change the segment."""
    return op.SegmentChange(segment="S", **changes)


def add(ask: Ask, *contacts: str) -> None:
    """Add lines by hand."""
    for contact in contacts:
        ask(op.SegmentAddLine(segment="S", contact=contact))


def line(ask: Ask, **changes: Any) -> None:
    """Change the first line."""
    ask(op.SegmentChangeLine(segment="S", line="10000", **changes))


def on_lines(ask: Ask, *fields: str) -> list[tuple[Any, ...]]:
    """Fields of the lines, in line order."""
    return [tuple(getattr(row, name) for name in fields) for row in ask(op.SegmentRead(segment="S")).lines]


def test_a_template_brings_copies_of_its_languages(nav: Ask) -> None:
    """What the template gets later does not reach the segment; a contact's language is taken where there is one."""
    nav(change(template="TWO"))
    nav(op.TemplateAddLanguage(code="TWO", language="DEU", attachment="later.docx"))
    add(nav, "D1", "E1", "")

    assert nav(op.SegmentLanguageList(segment="S")).rows == (
        SegmentLanguage(segment="S", language="DEU", attachment="de.docx"),
        SegmentLanguage(segment="S", language="ENU", attachment="en.docx"),
    )
    assert on_lines(nav, "language", "attachment") == [("DEU", "de.docx"), ("ENU", "en.docx"), ("ENU", "en.docx")]


def test_the_first_language_reaches_all_lines_and_later_ones_their_speakers(nav: Ask) -> None:
    """The first one is the header's too; a line with a template of its own is not reached."""
    add(nav, "D1", "E1", "E1")
    nav(op.SegmentChangeLine(segment="S", line="30000", template="MEMO"))

    nav(op.SegmentAddLanguage(segment="S", language="FRA", subject="Bonjour", attachment="fr.docx"))
    nav(op.SegmentAddLanguage(segment="S", language="DEU", subject="Hallo"))

    assert nav(op.SegmentRead(segment="S")).segment.language == "FRA"
    assert on_lines(nav, "language", "subject", "attachment") == [
        ("DEU", "Hallo", ""),
        ("FRA", "Bonjour", "fr.docx"),
        ("", "", ""),
    ]


def test_another_template_takes_the_text_of_the_one_before_along(nav: Ask) -> None:
    """Lines that inherited it lose it with the languages."""
    nav(change(template="TWO"))
    add(nav, "D1")

    nav(change(template="MEMO"))

    assert on_lines(nav, "template", "language", "attachment") == [("MEMO", "", "")]
    assert nav(op.SegmentLanguageList(segment="S")).rows == ()


def test_a_line_keeps_an_attachment_of_its_own(nav: Ask) -> None:
    """The template in the header replaces its code, not its text."""
    nav(change(template="MEMO"))
    add(nav, "D1")
    line(nav, template="TWO")

    nav(change(template=""))

    assert on_lines(nav, "template", "language", "attachment") == [("", "DEU", "de.docx")]


def test_a_line_with_the_headers_template_again_has_the_headers_text(nav: Ask) -> None:
    """Its own languages go, and those of the segment count."""
    nav(change(template="TWO"))
    add(nav, "D1")
    line(nav, template="MEMO")
    without = on_lines(nav, "language", "attachment")
    line(nav, template="TWO")

    assert without == [("", "")]
    assert on_lines(nav, "language", "attachment") == [("DEU", "de.docx")]


def test_a_line_speaks_a_language_of_its_template(nav: Ask) -> None:
    """Of the segment where the template is the header's; one without a text has no attachment."""
    nav(change(template="TWO"))
    add(nav, "D1")
    for language in ("ENU", "FRA"):
        line(nav, language=language)

    assert on_lines(nav, "language", "attachment") == [("FRA", "")]
    line(nav, template="MEMO")
    nav(op.TemplateAddLanguage(code="MEMO", language="FRA", attachment="fr.docx"))
    line(nav, language="FRA")
    assert on_lines(nav, "language", "attachment") == [("FRA", "fr.docx")]


def test_a_template_without_default_language_gives_a_line_its_first(nav: Ask) -> None:
    """Where the contact's language is none of them."""
    nav(op.TemplateChange(code="TWO", language=""))
    nav(op.ContactCreate(no="F1", language="FRA"))
    add(nav, "F1")

    line(nav, template="TWO")

    assert on_lines(nav, "language", "attachment") == [("DEU", "de.docx")]


def test_a_header_language_brings_its_subject_and_reaches_no_line(nav: Ask) -> None:
    """A changed subject follows to the lines in that language that had the old one."""
    add(nav, "E1", "E1")
    nav(op.SegmentAddLanguage(segment="S", language="FRA", subject="Bonjour"))
    nav(op.SegmentAddLanguage(segment="S", language="ENU", subject="Hello"))

    silent = nav(change(language="ENU"))
    asking = nav(change(subject="Good morning"))

    assert (silent, asking) == (Done(), Done(asked=(Question.UPDATE_LINES,)))
    assert on_lines(nav, "language", "subject") == [("ENU", "Good morning")] * 2
    assert [row.subject for row in nav(op.SegmentLanguageList(segment="S")).rows] == ["Good morning", "Bonjour"]


def test_a_correspondence_type_reaches_lines_only_with_an_attachment(nav: Ask) -> None:
    """A cleared one and the ignore flag never do."""
    add(nav, "D1")
    nav(change(correspondence_type=EMAIL, ignore_contact_type=True))
    before = on_lines(nav, "correspondence_type")
    nav(op.SegmentAddLanguage(segment="S", language="ENU", attachment="en.docx"))

    nav(change(correspondence_type=EMAIL))
    reached = on_lines(nav, "correspondence_type")
    cleared = nav(change(correspondence_type=""))

    assert (before, reached, cleared) == ([(HARD_COPY,)], [(EMAIL,)], Done())
    assert on_lines(nav, "correspondence_type") == [(EMAIL,)]


def test_a_line_is_written_to_as_header_template_or_contact_say(nav: Ask) -> None:
    """The header where it ignores the contact, else the template where it does or the contact says nothing."""
    nav(change(template="TWO"))
    add(nav, "D1", "E1")
    nav(change(ignore_contact_type=True, correspondence_type=HARD_COPY))
    add(nav, "E1")
    nav(op.TemplateChange(code="TWO", ignore_contact_type=True))
    nav(change(ignore_contact_type=False))
    add(nav, "D1")

    assert [row[0] for row in on_lines(nav, "correspondence_type")] == [HARD_COPY, HARD_COPY, HARD_COPY, EMAIL]


@pytest.mark.parametrize(("edition", "kept"), [(Edition.NAV_2017, HARD_COPY), (Edition.BUSINESS_CENTRAL, EMAIL)])
def test_a_template_brings_its_correspondence_to_the_lines(
    ask: Ask, edition: Edition, kept: CorrespondenceType
) -> None:
    """Only in Business Central."""
    begin(ask, edition)
    add(ask, "D1")

    ask(change(template="TWO"))

    assert on_lines(ask, "correspondence_type") == [(kept,)]


def test_the_description_of_a_line_is_replaced_where_a_template_was(bc: Ask) -> None:
    """In Business Central, and only where another one was there before."""
    add(bc, "D1")
    line(bc, template="MEMO")
    first = on_lines(bc, "description")
    line(bc, template="TWO")

    assert (first, on_lines(bc, "description")) == ([("Spring",)], [("Two",)])


def test_another_contact_sets_the_line_back(nav: Ask) -> None:
    """Everything is as the header plans it for that contact."""
    nav(change(template="TWO"))
    add(nav, "D1")
    line(nav, template="MEMO", description="Mine", evaluation="positive", campaign="C1")

    line(nav, contact="E1")

    fields = ("contact", "template", "description", "evaluation", "campaign", "language", "attachment")
    assert on_lines(nav, *fields) == [("E1", "TWO", "Spring", None, "", "ENU", "en.docx")]


def test_a_cleared_campaign_is_neither_target_nor_response(nav: Ask) -> None:
    """In the header alone; the campaign of a template takes its place, a template without one leaves it."""
    nav(change(campaign="C1", campaign_target=True, campaign_response=True))
    nav(change(template="TWO", answers={Question.UPDATE_TEMPLATE: Answer.NO}))
    kept = nav(op.SegmentRead(segment="S")).segment.campaign
    nav(change(campaign_target=True))

    nav(change(campaign=""))

    header = nav(op.SegmentRead(segment="S")).segment
    assert (kept, header.campaign, header.campaign_target) == ("C1", "", False)


def test_a_segment_belongs_to_the_salesperson_that_the_user_is(nav: Ask) -> None:
    """Nobody where the user is none."""
    nav(op.UserSetupSet(user="SPEC", salesperson="JR"))

    nav(op.SegmentCreate(segment="T"))

    assert [row.salesperson for row in nav(op.SegmentList()).rows] == ["", "JR"]


def test_a_deleted_segment_leaves_no_trace_but_its_number(nav: Ask) -> None:
    """Its texts go with it; an attachment that something was logged with stays."""
    before = nav(op.StateDigest())
    nav(op.SegmentCreate(segment="T"))
    nav(op.SegmentChange(segment="T", template="TWO"))
    nav(op.SegmentAddLine(segment="T", contact="D1"))
    nav(op.SegmentChangeLine(segment="T", line="10000", template="MEMO"))

    nav(op.SegmentDelete(segment="T"))

    assert nav(op.StateDigest()) == before
