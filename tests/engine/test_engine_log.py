"""The interaction log: its filters, evaluations, comments, attachments of canceled entries."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from interaction_spec.engine.store import rows
from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import Answer, Evaluation, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[[op.Operation], Any]

CT1 = op.Origin(contact="CT1", salesperson="JR")
BUS = op.InteractionCreate(origin=CT1, form=op.Form(template="BUS"))
WAITING = op.InteractionLeave(origin=CT1, form=op.Form(template="BUS"))
REMOVE = {Question.REMOVE_ATTACHMENTS: Answer.YES}


def toggle(*entries: str, **answers: Any) -> op.EntryToggleCanceled:
    """Switch the mark of entries."""
    return op.EntryToggleCanceled(entries=entries, **answers)


def with_attachment(ask: Ask, *files: str) -> None:
    """Record an interaction for each file; a blank name stands for none."""
    for number, file in enumerate(files):
        code = f"T{number}"
        ask(op.TemplateCreate(code=code, description="Letter"))
        ask(op.TemplateAddLanguage(code=code, language="ENU", attachment=file))
        ask(op.TemplateChange(code=code, language="ENU"))
        ask(op.InteractionCreate(origin=CT1, form=op.Form(template=code)))


def files(ask: Ask) -> list[str]:
    """The attachment of every entry."""
    return [row.attachment for row in ask(op.EntryList()).rows]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"entry": "2"}, ["2"]),
        ({"entry": "2", "contact": "CT2"}, []),
        ({"template": "MEMO"}, ["2"]),
        ({"group": "LETTER"}, ["1", "3", "4"]),
        ({"campaign": "SPRING"}, ["3"]),
        ({"campaign_entry": "1"}, ["3"]),
        ({"campaign_entry": "one"}, []),
        ({"segment": "S1"}, ["4"]),
        ({"segment": "S2"}, []),
        ({"segment": "S1", "contact": "CT2", "template": "BUS"}, ["4"]),
        ({"segment": "S1", "contact": "CT1"}, []),
        ({"contact": "CO1", "salesperson": "JR", "group": "LETTER"}, ["1", "3"]),
    ],
)
def test_the_log_can_be_narrowed_by_all_that_an_entry_belongs_to(
    world: Ask, filters: dict[str, str], found: list[str]
) -> None:
    """An entry is shown when all filters find it."""
    world(op.CampaignCreate(campaign="SPRING"))
    world(BUS)
    world(op.InteractionCreate(origin=CT1, form=op.Form(template="MEMO")))
    world(op.InteractionCreate(origin=CT1, form=op.Form(template="BUS", campaign="SPRING")))
    world(op.SegmentCreate(segment="S1"))
    world(op.SegmentChange(segment="S1", description="Spring", template="BUS", salesperson="PS"))
    world(op.SegmentAddContacts(segment="S1", filter=ContactFilter(contacts=("CT2",))))
    world(op.SegmentLog(segment="S1"))

    assert [row.entry for row in world(op.EntryList(**filters)).rows] == found


def test_entries_are_evaluated_together_canceled_ones_too(world: Ask) -> None:
    """One that is named twice counts once."""
    world(BUS)
    world(BUS)
    world(toggle("2"))

    answer = world(op.EntryEvaluate(entries=("2", "1", "2"), evaluation=Evaluation.NEGATIVE))

    assert answer.count == 2
    assert {row.evaluation for row in world(op.EntryList()).rows} == {Evaluation.NEGATIVE}
    assert world(op.EntryEvaluate(entries=(), evaluation=Evaluation.NEGATIVE)).count == 0


def test_a_comment_changes_nothing_of_its_entry_but_their_number(world: Ask) -> None:
    """Comments are dated by the work date and stand in the order of writing."""
    world(BUS)
    before = world(op.EntryList()).rows[0]
    world(op.SessionSignIn(user="ELSE"))
    world(op.ClockSet(work_date=dt.date(2026, 2, 1)))

    for text in ("Called back", "Signed"):
        world(op.EntryComment(entry="1", comment=text))

    lines = world(op.CommentList(entry="1")).rows
    assert [(line.date, line.comment) for line in lines] == [
        (dt.date(2026, 2, 1), "Called back"),
        (dt.date(2026, 2, 1), "Signed"),
    ]
    assert world(op.EntryList()).rows == (before.model_copy(update={"comments": 2}),)


def test_the_comments_of_a_postponed_interaction_can_be_read(world: Ask) -> None:
    """They came with its form."""
    waiting = world(WAITING.model_copy(update={"form": op.Form(template="BUS", comment="Ask again")})).entry

    assert [line.comment for line in world(op.CommentList(entry=waiting)).rows] == ["Ask again"]


def test_comments_go_with_their_entry(world: Ask) -> None:
    """From the log and from the postponed interactions; those of others stay."""
    world(BUS)
    world(BUS)
    world(WAITING.model_copy(update={"form": op.Form(template="BUS", comment="Ask again")}))
    for entry in ("1", "2"):
        world(op.EntryComment(entry=entry, comment="Signed"))
    digest = world(op.StateDigest())
    world(BUS)
    world(op.EntryComment(entry="4", comment="Wrong"))
    world(toggle("4"))

    world(op.EntryDeleteCanceled())

    assert world(op.StateDigest()) == digest
    world(op.PostponedDelete(entries=("3",), answers={Question.DELETE_LINES: Answer.YES}))
    assert [row.comments for row in world(op.EntryList()).rows] == [1, 1]


def test_an_own_attachment_may_go_when_its_entry_is_canceled(world: Ask) -> None:
    """The second question is asked only then, and silence means no."""
    with_attachment(world, "one.docx", "", "two.docx")

    assert world(toggle("2")).asked == (Question.MARK_CANCELED,)
    assert world(toggle("1")).asked == (Question.MARK_CANCELED, Question.REMOVE_ATTACHMENTS)
    assert files(world) == ["one.docx", "", "two.docx"]
    world(toggle("3", "1", answers=REMOVE))

    assert files(world) == ["one.docx", "", ""]
    assert world(toggle("3")).asked == (Question.UNMARK_CANCELED,)


def test_without_a_yes_to_the_mark_no_attachment_is_spoken_of(world: Ask) -> None:
    """The second question follows the first."""
    with_attachment(world, "one.docx")

    declined = world(toggle("1", answers={Question.MARK_CANCELED: Answer.NO, **REMOVE}))

    assert declined.asked == (Question.MARK_CANCELED,)
    assert files(world) == ["one.docx"]


def test_more_entries_than_one_statement_takes_are_marked_together(world: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many were chosen."""
    monkeypatch.setattr(rows, "SOME", 2)
    for _ in range(5):
        world(BUS)

    assert world(toggle("5", "1", "2", "3", "4")).count == 5
    assert all(row.canceled for row in world(op.EntryList()).rows)
