"""Clicking in forms: what is typed stays in the window, and each commit point sends exactly one operation."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from tests.steps.walk import DAY, VALUES, Walk, form, reason, refusing, rows, segment

from interaction_spec.errors import NotUnderstood
from interaction_spec.model.operations import OPERATIONS
from interaction_spec.model.outcomes import Counted, Done, Ok, Unsupported
from interaction_spec.model.values import Question
from interaction_spec.model.windows import SEARCHABLE, WINDOWS

CONTACT = {"origin": {"contact": "CT1"}}


@pytest.mark.parametrize("window", SEARCHABLE)
def test_a_window_asks_what_it_shows(window: str) -> None:
    """Opening a window sends its query, if it has one, and nothing else."""
    walk = Walk().search(window)

    query = WINDOWS[window].query
    assert [sent["op"] for sent in walk.sent] == ([query] if query else [])
    assert walk.windows == [window]


@pytest.mark.parametrize("record", ["contact", "salesperson"])
def test_a_card_narrows_what_it_opens(record: str) -> None:
    """From a card, the form is preset and the lists are those of the record."""
    walk = Walk()
    walk.step(f"open.{record}", **{record: "X"})
    walk.click("create_interaction")
    walk.story.close()

    walk.click("postponed_interactions")
    walk.story.close()
    walk.click("interaction_log_entries")

    assert walk.sent == [
        {"op": "interaction.draft", "origin": {record: "X"}},
        {"op": "postponed.list", record: "X"},
        {"op": "entry.list", record: "X"},
    ]


def test_typing_sends_nothing() -> None:
    """A draft is the window's own affair until a commit point."""
    walk = form()

    walk.fill(interaction_template_code="BUS", cost=Decimal("2.50"))

    assert walk.sent == [{"op": "interaction.draft"} | CONTACT]
    assert walk.story.opened.draft == {"template": "BUS", "cost": Decimal("2.50")}


def test_ok_sends_what_was_typed() -> None:
    """OK finishes the interaction with the origin and the form, and closes it; a blank choice is left out."""
    walk = form().fill(description="", date_of_interaction=DAY, duration=15, evaluation="positive", initiated_by="")

    walk.click("ok")

    typed = {"description": "", "date": "2026-01-15", "duration": 15, "evaluation": "positive"}
    assert walk.last == {"op": "interaction.create", "form": typed} | CONTACT
    assert walk.windows == ["contact_card"]


def test_what_is_typed_last_counts() -> None:
    """A field that is filled twice holds the second value."""
    walk = form().fill(cost=Decimal(1)).fill(cost=Decimal(2))

    walk.click("ok")

    assert walk.last["form"] == {"cost": "2"}


@pytest.mark.parametrize("button", ["yes", "no"])
def test_cancel_asks_before_it_leaves(button: str) -> None:
    """Cancel sends nothing; the answer sends the form with it, also when it is no."""
    walk = form().fill(interaction_template_code="BUS").click("cancel")
    before = len(walk.sent)

    walk.step("answer", button=button, question="finish-later")

    answers = {"answers": {"finish-later": button}}
    assert (before, walk.windows) == (1, ["contact_card"])
    assert walk.last == {"op": "interaction.leave", "form": {"template": "BUS"}} | CONTACT | answers


def test_nothing_else_can_be_done_while_a_question_stands() -> None:
    """An open question is answered first."""
    walk = form().click("cancel")

    reasons = {
        reason(walk, "fill", field="cost", value=Decimal(1)),
        reason(walk, "choose.button", button="ok"),
        reason(walk, "row.leave"),
    }

    assert reasons == {"question-pending"}


def test_another_question_cannot_be_answered() -> None:
    """The question that stands is the one that the window asks."""
    walk = form().click("cancel")

    assert reason(walk, "answer", button="yes", question="delete-lines") == "question-none"


def test_a_question_that_nobody_asks_cannot_be_answered() -> None:
    """Without a click that asks, there is no question; nor is there one without a window."""
    answer = {"button": "yes", "question": "finish-later"}

    assert [reason(walk, "answer", **answer) for walk in (form(), Walk())] == ["question-none"] * 2


def test_a_question_that_the_system_did_not_ask_was_not_answered() -> None:
    """The registry says which question may come; whether it came, the system says."""
    done = VALUES[Counted].model_copy(update={"asked": (Question.UNMARK_CANCELED,)})
    walk = rows("interaction_log_entries", Walk(answers={"entry.toggle_canceled": Ok(value=done)}), entry="E1")

    assert reason(walk.click("switch_canceled"), "answer", button="yes", question="mark-canceled") == "not-asked"


def test_a_refusal_leaves_the_draft_open() -> None:
    """The user may correct what was refused, and try again."""
    walk = form(refusing("interaction.create")).fill(interaction_template_code="BUS").click("ok")
    open_after_refusal = walk.windows
    walk.answers.clear()

    walk.fill(interaction_template_code="MEMO").click("ok")

    assert (open_after_refusal, walk.windows) == (["contact_card", "create_interaction"], ["contact_card"])
    assert walk.last["form"] == {"template": "MEMO"}


@pytest.mark.parametrize("tag", ["interaction.leave", "interaction.create"])
def test_a_refused_draft_may_stay(tag: str) -> None:
    """A scenario may end with a form that the system refused."""
    walk = form(refusing(tag)).fill(interaction_template_code="BUS")
    walk.click("ok" if tag.endswith("create") else "cancel")
    if walk.story.stack[-1].pending:
        walk.step("answer", button="yes", question="finish-later")

    walk.story.check_finished()

    assert walk.windows == ["contact_card", "create_interaction"]


def test_a_half_filled_form_may_not_stay() -> None:
    """What was typed and never sent is a mistake of the scenario."""
    walk = form().fill(interaction_template_code="BUS")

    with pytest.raises(NotUnderstood, match="draft-left"):
        walk.story.check_finished()


def test_a_new_row_may_not_stay() -> None:
    """A row that was begun and never left is a mistake of the scenario, even if it is empty."""
    walk = Walk().search("interaction_groups").click("new")

    with pytest.raises(NotUnderstood, match="draft-left"):
        walk.story.check_finished()


def test_a_question_may_not_stay() -> None:
    """A question that nobody answers is a mistake of the scenario."""
    walk = form().click("cancel")

    with pytest.raises(NotUnderstood, match="question-pending"):
        walk.story.check_finished()


def test_canceled_entries_are_deleted_by_what_was_typed() -> None:
    """The filters that were filled, and no others."""
    walk = Walk().search("delete_canceled_log_entries").fill(contact_no="CT1", date=DAY).click("ok")

    assert walk.sent == [{"op": "entry.delete_canceled", "contact": "CT1", "date": "2026-01-15"}]
    assert walk.windows == []


@pytest.mark.parametrize("phrase", ["check", "uncheck"])
def test_a_document_is_printed_with_its_option(phrase: str) -> None:
    """The print window knows the document; OK processes it."""
    walk = Walk()
    walk.step("open.print", no="F1", document="sales-invoice", customer="C1")
    walk.step(phrase, field="log_interaction")

    walk.click("ok")

    document = {"op": "document.process", "document_type": "sales-invoice", "event": "printed", "no": "F1"}
    option = {"account_type": "customer", "account": "C1", "log_interaction": phrase == "check"}
    assert (document | option).items() <= walk.last.items()


@pytest.mark.parametrize(
    ("opened", "typed", "payload"),
    [
        ("contacts", {"no": "CT9", "type": "company", "name": "Ж"}, {"op": "contact.create", "no": "CT9", "name": "Ж"}),
        ("salespeople", {"code": "AM", "name": "A"}, {"op": "salesperson.create", "code": "AM", "name": "A"}),
    ],
)
def test_a_card_is_filled_and_sent(opened: str, typed: dict[str, Any], payload: dict[str, Any]) -> None:
    """New opens an empty card; OK creates the record and goes back to the list."""
    walk = Walk().search(opened).click("new").fill(**typed).click("ok")

    assert payload.items() <= walk.last.items()
    assert walk.windows == [opened]


@pytest.mark.parametrize(
    ("phrase", "arguments"),
    [
        ("choose.action", {"action": "resume"}),
        ("choose.button", {"button": "yes"}),
        ("fill", {"field": "segment_nos", "value": "A"}),
        ("check", {"field": "canceled"}),
        ("row.entry", {"entry": "E1"}),
    ],
)
def test_what_another_window_has_is_not_here(phrase: str, arguments: dict[str, Any]) -> None:
    """An action, a button, a field or a list of another window is a mistake of the scenario."""
    assert reason(form(), phrase, **arguments) == "not-in-window"


@pytest.mark.parametrize(
    ("phrase", "arguments"),
    [
        ("choose.action", {"action": "new"}),
        ("fill", {"field": "cost", "value": Decimal(1)}),
        ("row.entry", {"entry": "E1"}),
        ("row.leave", {}),
        ("check", {"field": "log_interaction"}),
    ],
)
def test_nothing_can_be_clicked_without_a_window(phrase: str, arguments: dict[str, Any]) -> None:
    """A walk begins by opening something."""
    assert reason(Walk(), phrase, **arguments) == "no-window"


@pytest.mark.parametrize("button", ["ok", "cancel"])
def test_a_question_is_answered_by_yes_or_no(button: str) -> None:
    """OK is no answer: a mistake of the scenario, not a crash."""
    walk = form().click("cancel")

    assert reason(walk, "answer", button=button, question="finish-later") in {"not-in-window", "not-understood"}


@pytest.mark.parametrize("phrase", ["check", "uncheck"])
def test_only_a_check_box_is_checked(phrase: str) -> None:
    """A text field cannot be ticked: it would silently hold a “yes”."""
    walk = form()

    assert reason(walk, phrase, field="description") == "not-in-window"


def test_a_value_that_the_operation_does_not_take_is_a_mistake_of_the_scenario() -> None:
    """A number is no date."""
    walk = segment()

    assert reason(walk, "fill", field="date", value="soon") == "not-understood"


def test_a_system_without_the_capability_is_no_refusal() -> None:
    """The answer is remembered for the referee; the window stays as it is."""
    walk = form(Walk(answers={"interaction.create": Unsupported(capability="interactions")})).click("ok")

    assert (walk.story.last, walk.story.refused) == (Unsupported(capability="interactions"), None)
    assert walk.windows == ["contact_card", "create_interaction"]


def test_the_tiny_system_answers_as_the_contract_promises() -> None:
    """What these tests believe of a system is of the right kind for every operation that is clicked."""
    sent = {
        effect.sends for window in WINDOWS.values() for effect in (*window.actions.values(), *window.buttons.values())
    }

    assert {OPERATIONS[tag].result for tag in sent - {""}} <= set(VALUES) | {Done}
    assert dt.date(2026, 1, 15) == DAY
