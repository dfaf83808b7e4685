"""The story: names, open windows, the last answer; and rows and values as operations take them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from interaction_spec.errors import NotUnderstood, StepFailed
from interaction_spec.model import operations as op
from interaction_spec.model.fields import FIELDS
from interaction_spec.model.match import Argument
from interaction_spec.model.outcomes import Counted, Done, Error, Ok, Recorded, Rejected, Unsupported
from interaction_spec.model.records import Entry, Template
from interaction_spec.model.values import Evaluation, InformationFlow
from interaction_spec.steps import Check, Story
from interaction_spec.steps.story import answered, build, choose
from interaction_spec.steps.values import actual_rows, argument, arguments, expected_rows, plain


def test_a_name_is_given_once() -> None:
    """Two interactions cannot bear one name, even when they are the same."""
    story = Story()
    story.name("E1", "7")

    with pytest.raises(NotUnderstood) as error:
        story.name("E1", "7")

    assert (error.value.reason, error.value.params) == ("name-taken", {"name": "E1"})
    assert story.entry("E1") == "7"


def test_a_name_that_nobody_gave_is_unknown() -> None:
    """What is used twice has been named; there is no “it”."""
    with pytest.raises(NotUnderstood) as error:
        Story().entry("E1")

    assert (error.value.reason, error.value.params) == ("name-unknown", {"name": "E1"})


def test_the_window_on_top_is_the_open_one() -> None:
    """A window opens on top of the others and closes back to them."""
    story = Story()
    story.open("contact_card", {"contact": "CT1"})
    story.open("create_interaction")

    story.close()

    assert (story.opened.key, story.opened.context) == ("contact_card", {"contact": "CT1"})


def test_a_window_does_not_share_what_it_is_narrowed_to() -> None:
    """Each window has its own context, even if two were opened with the same one."""
    story, context = Story(), {"contact": "CT1"}
    one, two = story.open("contact_card", context), story.open("contact_card", context)

    one.context["contact"] = "CT2"

    assert (two.context, context) == ({"contact": "CT1"}, {"contact": "CT1"})


def test_without_a_window_nothing_is_open() -> None:
    """A story begins at no window."""
    with pytest.raises(NotUnderstood, match="no-window"):
        _ = Story().opened


def test_no_row_is_selected_at_first() -> None:
    """What is not selected has no id."""
    with pytest.raises(NotUnderstood, match="no-row"):
        Story().open("interaction_groups").ids()


@pytest.mark.parametrize("outcome", [Ok(value=Done()), Unsupported(capability="x"), Error(message="x")])
def test_only_a_refusal_is_a_refusal(outcome: Ok | Unsupported | Error) -> None:
    """The last answer is remembered; one that is no refusal forgets the refusal before it."""
    story = Story()
    story.hear(Rejected(code="segment-empty"))

    heard = story.hear(outcome)

    assert (heard, story.last, story.refused) == (outcome, outcome, None)


def test_a_refusal_waits_for_its_then() -> None:
    """A refusal stays until a Then names it."""
    story, refusal = Story(), Rejected(code="segment-empty")

    story.hear(refusal)

    assert (story.last, story.refused) == (refusal, refusal)


def test_an_answer_of_another_kind_is_not_understood() -> None:
    """A count is no entry, and a refusal is no answer at all."""
    assert answered(Ok(value=Counted(count=2)), Counted).count == 2
    for outcome in (Ok(value=Counted(count=2)), Rejected(code="x")):
        with pytest.raises(NotUnderstood, match="expected Recorded"):
            answered(outcome, Recorded)


@pytest.mark.parametrize(("code", "count"), [("GONE", 0), ("A", 2)])
def test_a_row_is_chosen_alone(code: str, count: int) -> None:
    """None or two rows: the sentence does not say which."""
    rows = [Template(code="A"), Template(code="A"), Template(code="B")]

    with pytest.raises(StepFailed, match="rows") as raised:
        choose(rows, "code", code)

    assert (raised.value.expected, raised.value.actual) == (1, count)
    assert choose(rows, "code", "B") == Template(code="B")


def test_an_operation_takes_what_it_knows() -> None:
    """What an operation does not take is left out, and so is what is absent."""
    built = build(op.GroupCreate, {"code": "A", "description": None, "template": "BUS"})

    assert built == op.GroupCreate(code="A")


def test_an_operation_refuses_what_it_cannot_take() -> None:
    """A text is no date, and what is missing is missing: the detail names the argument, not a web site."""
    wrong: list[tuple[type[op.Operation], dict[str, Any], str]] = [
        (op.ClockSet, {"today": "soon"}, "today"),
        (op.GroupDelete, {}, "code"),
    ]

    for operation, taken, named in wrong:
        with pytest.raises(NotUnderstood, match="not-understood") as error:
            build(operation, taken)
        assert named in error.value.params["detail"]
        assert "://" not in error.value.params["detail"]


@pytest.mark.parametrize(
    ("field", "value", "taken"),
    [
        ("canceled", "yes", True),
        ("canceled", "no", False),
        ("canceled", "", None),
        ("evaluation", "", None),
        ("unit_cost", "", None),
        ("unit_duration", "", None),
        ("code", "", ""),
        ("name", "", ""),
        ("description", "", ""),
        ("date", "", ""),
        ("evaluation", "positive", "positive"),
        ("unit_duration", 5, 5),
        ("type", "company", "company"),
    ],
)
def test_a_cell_is_taken_by_its_field(field: str, value: str | int, taken: object) -> None:
    """A check box is a truth value; a blank text clears, a blank choice or amount is absent."""
    found = argument(FIELDS[field], value)

    assert (found, type(found)) == (taken, type(taken))


ROW: dict[str, Argument] = {
    "interaction": "E1",
    "contact_no": "CT1",
    "interaction_template_code": "",
    "cost": Decimal(2),
}


@pytest.mark.parametrize(
    ("blanks", "taken"),
    [(True, {"contact": "CT1", "template": "", "cost": Decimal(2)}), (False, {"contact": "CT1", "cost": Decimal(2)})],
)
def test_a_row_is_taken_without_its_name(*, blanks: bool, taken: dict[str, Any]) -> None:
    """The name of an interaction is the story's; blank cells count only where blank means cleared."""
    assert arguments(ROW, blanks=blanks) == taken


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("", ""),
        (True, "yes"),
        (False, "no"),
        (0, "0"),
        (Decimal("2.50"), "2.5"),
        (Decimal("2.5"), "2.5"),
        (Decimal("100.00"), "100"),
        (Decimal("1E+2"), "100"),
        (Decimal("-0.00"), "0"),
        (dt.date(2026, 1, 15), "2026-01-15"),
        (Evaluation.VERY_POSITIVE, "very-positive"),
        ("CT1", "CT1"),
    ],
)
def test_equal_values_are_equal_texts(value: object, text: str) -> None:
    """However a system writes an amount, a date or a blank, it compares as one text."""
    assert plain(value) == text


def test_rows_are_compared_in_no_order() -> None:
    """Order is not promised, repetition counts."""
    rows = [Template(code="B"), Template(code="A"), Template(code="A")]
    table = [{"code": "A"}, {"code": "B"}, {"code": "A"}]

    assert expected_rows(table, Story()) == actual_rows(rows, ["code"])
    assert expected_rows(table[:2], Story()) != actual_rows(rows, ["code"])


def test_rows_are_compared_in_the_columns_that_are_named() -> None:
    """What the table does not mention does not count; a name of the story stands for the system's id."""
    rows = [Entry(entry="7", contact="CT1", cost=Decimal("2.50"), information_flow=InformationFlow.INBOUND)]
    table: list[dict[str, Argument]] = [
        {"interaction": "E1", "cost": Decimal("2.5"), "information_flow": "inbound", "canceled": "no"}
    ]

    expected = expected_rows(table, Story(names={"E1": "7"}))

    assert expected == actual_rows(rows, table[0])


def test_an_unknown_name_in_a_table_is_an_error() -> None:
    """A table cannot speak of an interaction that the scenario did not name."""
    with pytest.raises(NotUnderstood, match="name-unknown"):
        expected_rows([{"interaction": "E9"}], Story())


def test_a_check_holds_when_both_sides_agree() -> None:
    """Expected and actual, and a reason if they differ."""
    assert [Check(1, 1).holds, Check(1, 2).holds, Check(1, 2).reason] == [True, False, "differs"]
