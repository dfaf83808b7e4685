"""Thens look at what was answered: each can hold, and each can fail."""

from __future__ import annotations

from typing import Any

import pytest
from tests.steps.walk import ALL, DAY, Walk, refusing

from interaction_spec.errors import NotUnderstood
from interaction_spec.model.match import Refusal
from interaction_spec.model.outcomes import Comments, Counted, Drafted, LoggedResult, Ok, Processed, Rejected
from interaction_spec.model.records import Comment, InteractionFields
from interaction_spec.model.values import NotRecorded, Question
from interaction_spec.steps import Check


def heard(walk: Walk, *outcomes: Ok | Rejected) -> Walk:
    """A walk whose last answers are these."""
    for outcome in outcomes:
        walk.story.hear(outcome)
    return walk


BLANK = Rejected(code="line-field-blank", params={"field": "template", "contact": "CT1", "colour": "red"})


@pytest.mark.parametrize(
    ("code", "params", "reason"),
    [
        ("line-field-blank", {"field": "interaction_template_code", "contact": "CT1"}, ""),
        ("line-field-blank", {"field": "description", "contact": "CT1"}, "other-refusal"),
        ("line-field-blank", {"field": "interaction_template_code", "contact": "CT2"}, "other-refusal"),
        ("field-blank", {"field": "interaction_template_code"}, "other-refusal"),
    ],
)
def test_a_refusal_is_told_by_its_code_and_its_case(code: str, params: dict[str, str], reason: str) -> None:
    """Code and named parameters must agree; what the message does not speak of does not count."""
    walk = heard(Walk(), BLANK)

    found = walk.step("refused", refusal=Refusal(code=code, params=params))

    assert found is not None
    assert (found.holds, "" if found.holds else found.reason) == (not reason, reason)
    assert walk.story.refused is None


def test_another_refusal_is_told_as_it_came() -> None:
    """Its text speaks of things of its own, so all of them are kept."""
    walk = heard(Walk(), Rejected(code="segment-unknown", params={"segment": "S1"}))

    found = walk.step("refused", refusal=Refusal(code="contact-unknown", params={"contact": "CT1"}))

    assert found is not None
    assert found.actual == {"code": "segment-unknown", "params": {"segment": "S1"}}


def test_an_entry_in_a_refusal_is_told_by_its_name() -> None:
    """The scenario says E1, the system says its id."""
    walk = heard(Walk(), Rejected(code="entry-postponed", params={"entry": "5"}))

    found = walk.step("refused", refusal=Refusal(code="entry-postponed", params={"entry": "E1"}))

    assert found is not None
    assert found.holds


def test_what_was_not_refused_is_no_refusal() -> None:
    """The request went through: that is a failure of its own kind."""
    walk = heard(Walk(), Ok(value=Counted(count=1)))

    found = walk.step("refused", refusal=Refusal(code="segment-empty"))

    assert found is not None
    assert (found.holds, found.reason) == (False, "not-refused")


@pytest.mark.parametrize(
    ("phrase", "arguments", "holds"),
    [
        ("asked", {"question": "delete-lines"}, True),
        ("entry.changed", {"count": 1}, True),
        ("entry.changed", {"count": 2}, False),
        ("log.count", {"count": 2}, True),
        ("log.count", {"count": 1}, False),
        ("log.count_contact", {"contact": "CT1", "count": 2}, True),
        ("postponed.count", {"count": 2}, True),
        ("segments.count", {"count": 2}, True),
        ("segment.line_count", {"segment": "S1", "count": 3}, True),
        ("segment.line_count", {"segment": "S1", "count": 2}, False),
        ("entry.order", {"entry": "E2", "entry_2": "E1"}, True),
        ("entry.order", {"entry": "E1", "entry_2": "E2"}, False),
    ],
)
def test_a_then_looks_at_what_was_answered(phrase: str, arguments: dict[str, Any], holds: object) -> None:
    """Each Then can hold, and each can fail."""
    walk = heard(Walk(), Ok(value=Counted(count=1, asked=ALL)))

    found = walk.step(phrase, **arguments)

    assert found is not None
    assert found.holds is holds


@pytest.mark.parametrize("phrase", ["entry.changed", "asked", "segment.numbered", "form.fixed", "document.recorded"])
def test_a_then_needs_a_when(phrase: str) -> None:
    """Before anything was asked there is no answer to look at."""
    words: dict[str, Any] = {"count": 1, "question": "delete-lines", "segment": "S1", "field": "cost"}

    with pytest.raises(NotUnderstood, match="nothing-sent"):
        Walk().step(phrase, **words)


@pytest.mark.parametrize(
    ("phrase", "arguments"),
    [
        ("asked", {"question": "delete-lines"}),
        ("entry.changed", {"count": 1}),
        ("form.proposes", {}),
        ("form.fixed", {"field": "cost"}),
        ("segment.numbered", {"segment": "S1"}),
        ("document.recorded", {}),
    ],
)
def test_after_a_refusal_there_is_nothing_to_look_at(phrase: str, arguments: dict[str, Any]) -> None:
    """A Then about an answer that was a refusal is a mistake of the scenario, not a crash."""
    walk = heard(Walk(), BLANK)

    with pytest.raises(NotUnderstood):
        walk.step(phrase, **arguments)


def test_a_window_that_was_refused_lists_nothing() -> None:
    """A list whose query was refused cannot be looked at."""
    walk = refusing("group.list").search("interaction_groups")

    with pytest.raises(NotUnderstood):
        walk.step("window.lists", {"code": "A"}, window="interaction_groups")


def test_a_form_proposes_and_fixes() -> None:
    """What is proposed, in the fields that the table names; and which fields cannot be changed."""
    drafted = Drafted(draft=InteractionFields(contact="CT1", date=DAY), fixed=("contact",))
    walk = heard(Walk(), Ok(value=drafted))

    proposed = walk.step("form.proposes", {"contact": "CT1", "date_of_interaction": DAY, "evaluation": ""})
    fixed, free = (walk.step("form.fixed", field=field) for field in ("contact", "salesperson"))

    assert [check.holds for check in (proposed, fixed, free) if check] == [True, True, False]


@pytest.mark.parametrize(
    ("processed", "phrase", "arguments", "holds"),
    [
        (Processed(recorded=True, entry="8"), "document.recorded", {}, True),
        (Processed(recorded=True, entry="8"), "document.silent", {"reason": "no-contact"}, False),
        (Processed(recorded=False, reason=NotRecorded.NO_CONTACT), "document.silent", {"reason": "no-contact"}, True),
        (Processed(recorded=False, reason=NotRecorded.NO_CONTACT), "document.silent", {"reason": "no-template"}, False),
        (Processed(recorded=False, reason=NotRecorded.NO_CONTACT), "document.recorded", {}, False),
    ],
)
def test_a_silent_document_says_why(
    processed: Processed, phrase: str, arguments: dict[str, Any], holds: object
) -> None:
    """Silent for the user, never for the caller: the reason counts."""
    found = heard(Walk(), Ok(value=processed)).step(phrase, **arguments)

    assert found is not None
    assert found.holds is holds


def test_a_window_lists_what_it_was_answered() -> None:
    """The table speaks of the columns of the window that is open."""
    walk = Walk().search("interaction_groups")

    listed = walk.step("window.lists", {"code": "LETTER", "description": ""}, window="interaction_groups")

    assert listed == Check([{"code": "LETTER", "description": ""}], [{"code": "LETTER", "description": ""}])
    for window, column in (("segments", "code"), ("interaction_groups", "cost")):
        with pytest.raises(NotUnderstood, match="not-in-window"):
            walk.step("window.lists", {column: "A"}, window=window)


def test_a_question_is_asked_by_name() -> None:
    """If the system asked something else, the check shows what."""
    walk = heard(Walk(), Ok(value=Counted(count=1, asked=(Question.DELETE_LINES,))))

    found = walk.step("asked", question="mark-canceled")

    assert found == Check(["mark-canceled"], ["delete-lines"])


@pytest.mark.parametrize(
    ("phrase", "told", "holds"),
    [
        ("segment.lines", ("CT2", "CT1", "CT2"), True),
        ("segment.lines", ("CT1", "CT2"), False),
        ("segment.lines_order", ("CT1", "CT2", "CT2"), True),
        ("segment.lines_order", ("CT2", "CT1", "CT2"), False),
        ("segment.lines_order", ("CT1", "CT2"), False),
    ],
)
def test_the_order_of_lines_counts_where_it_is_told(phrase: str, told: tuple[str, ...], holds: object) -> None:
    """A list is a set with repetition, unless the sentence says in which order it comes."""
    found = Walk().step(phrase, *({"contact_no": contact} for contact in told), segment="S1")

    assert found is not None
    assert found.holds is holds


@pytest.mark.parametrize(("phrase", "holds"), [("window.lists", True), ("window.lists_order", False)])
def test_the_order_of_a_window_counts_where_it_is_told(phrase: str, holds: object) -> None:
    """The templates come as BUS, MEMO."""
    walk = Walk().search("interaction_templates")

    found = walk.step(phrase, {"code": "MEMO"}, {"code": "BUS"}, window="interaction_templates")

    assert found is not None
    assert found.holds is holds


@pytest.mark.parametrize(("phrase", "holds"), [("comments.are", True), ("comments.order", False)])
def test_the_order_of_comments_counts_where_it_is_told(phrase: str, holds: object) -> None:
    """The comments come as First, Second."""
    written = tuple(Comment(date=DAY, comment=text) for text in ("First", "Second"))
    walk = Walk(answers={"comment.list": Ok(value=Comments(rows=written))})

    found = walk.step(phrase, {"comment": "Second"}, {"comment": "First"}, entry="E1")

    assert found is not None
    assert found.holds is holds


@pytest.mark.parametrize(
    ("phrase", "value"),
    [("segment.answered", LoggedResult(interactions=2)), ("criteria.answered", Counted(count=2))],
)
def test_a_then_reads_the_number_that_an_answer_tells(phrase: str, value: LoggedResult | Counted) -> None:
    """The number itself is looked at, not only what it counts."""
    walk = heard(Walk(), Ok(value=value))

    found = [walk.step(phrase, count=count) for count in (2, 3)]

    assert [check.holds for check in found if check] == [True, False]
