"""Clicking in lists: rows that are selected, begun and left; setups; segments and their lines."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from tests.steps.walk import DAY, Walk, reason, refusing, rows, segment

from interaction_spec.errors import NotUnderstood
from interaction_spec.model.values import Answer


def test_a_walk_that_is_done_is_finished() -> None:
    """An open list with nothing typed is no mistake."""
    walk = rows("interaction_groups", code="LETTER").click("delete")

    walk.story.check_finished()

    assert walk.last == {"op": "group.delete", "code": "LETTER"}


def test_resuming_ends_the_postponed_interaction() -> None:
    """The form that was opened by Resume finishes the entry that was selected."""
    walk = rows("postponed_interactions", entry="E2").click("resume").fill(cost=Decimal("1.5")).click("ok")

    assert [sent["op"] for sent in walk.sent] == ["postponed.list", "postponed.list", "interaction.resume"]
    assert walk.last == {"op": "interaction.resume", "entry": "6", "form": {"cost": "1.5"}}
    assert walk.windows == ["postponed_interactions"]


def test_leaving_a_resumed_interaction_names_it() -> None:
    """Cancel in the form that was opened by Resume postpones or drops that entry."""
    walk = rows("postponed_interactions", entry="E1").click("resume", "cancel")

    walk.step("answer", button="no", question="finish-later")

    leave = {"op": "interaction.leave", "entry": "5", "origin": {}, "form": {}}
    assert walk.last == leave | {"answers": {"finish-later": "no"}}


@pytest.mark.parametrize(
    ("window", "action", "question", "tag"),
    [
        ("postponed_interactions", "delete", "delete-lines", "postponed.delete"),
        ("interaction_log_entries", "switch_canceled", "mark-canceled", "entry.toggle_canceled"),
        ("interaction_log_entries", "switch_canceled", "unmark-canceled", "entry.toggle_canceled"),
    ],
)
@pytest.mark.parametrize("button", list(Answer))
def test_an_action_on_rows_sends_them(window: str, action: str, question: str, tag: str, button: Answer) -> None:
    """The selected entries and the answer; the list stays open, and no row is selected any more."""
    walk = rows(window, entry="E1").click(action)

    walk.step("answer", button=str(button), question=question)

    assert walk.last == {"op": tag, "entries": ["5"], "answers": {question: str(button)}}
    assert (walk.windows, walk.story.opened.rows) == ([window], ())


@pytest.mark.parametrize(
    ("window", "actions", "tag"),
    [("interaction_groups", ["delete"], "group.delete"), ("interaction_templates", ["delete"], "template.delete")],
)
def test_an_action_on_a_row_needs_one(window: str, actions: list[str], tag: str) -> None:
    """Nothing is deleted that was not selected."""
    walk = Walk().search(window)

    assert reason(walk, "choose.action", action=actions[0]) == "no-row"
    assert tag not in [sent["op"] for sent in walk.sent]


@pytest.mark.parametrize(
    ("window", "action", "question"),
    [
        ("postponed_interactions", "delete", "delete-lines"),
        ("interaction_log_entries", "switch_canceled", "mark-canceled"),
    ],
)
def test_a_question_about_rows_needs_one(window: str, action: str, question: str) -> None:
    """No entry is deleted or marked that was not selected."""
    walk = Walk().search(window)

    with pytest.raises(NotUnderstood, match="no-row"):
        walk.click(action).step("answer", button="yes", question=question)

    assert len(walk.sent) == 1


@pytest.mark.parametrize("action", ["resume"])
def test_a_row_that_goes_along_must_be_selected(action: str) -> None:
    """There is nothing to resume before a row is selected."""
    assert reason(Walk().search("postponed_interactions"), "choose.action", action=action) == "no-row"


@pytest.mark.parametrize(
    ("window", "typed", "payload"),
    [
        (
            "interaction_groups",
            {"code": "A", "description": "Letters"},
            {"op": "group.create", "description": "Letters"},
        ),
        ("interaction_templates", {"code": "A", "unit_duration": 5}, {"op": "template.create", "unit_duration": 5}),
        ("no_series", {"code": "A", "manual_nos": "yes"}, {"op": "number_series.create", "manual_nos": True}),
    ],
)
def test_leaving_a_row_sends_it(window: str, typed: dict[str, Any], payload: dict[str, Any]) -> None:
    """A new row is a draft; leaving it sends one operation."""
    walk = Walk().search(window).click("new").fill(**typed)
    before = len(walk.sent)

    walk.step("row.leave")

    assert (before, len(walk.sent)) == (1, 2)
    assert payload.items() | {("code", "A")} <= walk.last.items()
    assert (walk.story.opened.draft, walk.story.opened.new_row) == ({}, False)


def test_a_refused_row_stays() -> None:
    """A row that the system refuses can be corrected and left again."""
    walk = Walk(answers=refusing("group.create").answers).search("interaction_groups").click("new").fill(code="A")
    walk.step("row.leave")
    walk.answers.clear()

    walk.fill(code="B").step("row.leave")

    assert walk.last == {"op": "group.create", "code": "B", "description": ""}


def test_a_row_must_be_begun_before_it_is_filled() -> None:
    """A list is no form: its fields belong to a new row."""
    walk = Walk().search("interaction_groups")

    assert reason(walk, "fill", field="code", value="A") == "not-in-window"
    assert reason(walk, "row.leave") == "no-row"


def test_a_list_that_is_opened_from_a_row_is_narrowed_to_it() -> None:
    """The lines of a number series: the query and each new line name the series, whatever its row is called."""
    walk = rows("no_series", code="SM").click("lines", "new").fill(starting_no="A1", starting_date=DAY)

    walk.step("row.leave")

    added = {"op": "number_series.add_line", "series": "SM", "starting_no": "A1", "starting_date": "2026-01-15"}
    assert walk.sent[-2] == {"op": "number_series.lines", "series": "SM"}
    assert added.items() <= walk.last.items()


@pytest.mark.parametrize(
    ("window", "field", "payload"),
    [
        (
            "interaction_template_setup", "setup_sales_invoice",
            {"op": "template_setup.set", "document_type": "sales-invoice", "template": "X"},
        ),
        ("marketing_setup", "segment_nos", {"op": "marketing_setup.set", "segment_nos": "X"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("value", ["X", ""])
def test_a_setup_commits_each_field(window: str, field: str, payload: dict[str, Any], value: str) -> None:
    """A setup has no OK: what is typed is sent at once, a blank clears the field."""
    walk = Walk().search(window).fill(**{field: value})

    assert walk.last == {key: value if part == "X" else part for key, part in payload.items()}
    assert walk.story.opened.draft == {}


@pytest.mark.parametrize("window", ["segments", "active_segments"])
def test_a_new_segment_is_opened(window: str) -> None:
    """New creates a segment at once and opens it under the number that the system gave."""
    walk = Walk()
    walk.step("open.home", window=window)

    walk.click("new")

    assert walk.sent[1:] == [{"op": "segment.create", "segment": ""}, {"op": "segment.read", "segment": "S9"}]
    assert walk.windows == [window, "segment"]


def test_a_segment_that_was_refused_is_not_opened() -> None:
    """Without a number there is no segment to open."""
    walk = refusing("segment.create").search("segments").click("new")

    assert walk.windows == ["segments"]


def test_a_segment_is_opened_from_its_row() -> None:
    """Edit opens the selected segment."""
    walk = rows("segments", segment="S2").click("edit")

    assert walk.last == {"op": "segment.read", "segment": "S2"}


def test_a_header_field_is_sent_when_it_is_validated() -> None:
    """One field, one operation; a date is a date, a blank one clears it."""
    walk = segment().fill(description="Spring", date=DAY).fill(date="")

    changed = {"op": "segment.change", "segment": "S1", "answers": {}}
    assert walk.sent[1:] == [
        changed | {"description": "Spring"},
        changed | {"date": "2026-01-15"},
        changed | {"date": ""},
    ]


def test_a_field_of_the_selected_line_is_sent_with_the_line() -> None:
    """After a line is selected, its fields are those of the line."""
    walk = segment()
    walk.step("row.contact", contact="CT1")

    walk.fill(interaction_template_code="BUS", cost=Decimal("3.5"))

    changed = {"op": "segment.change_line", "segment": "S1", "line": "10"}
    assert walk.sent[-2:] == [changed | {"template": "BUS"}, changed | {"cost": "3.5"}]


def test_a_header_field_stays_one_when_a_line_is_selected() -> None:
    """What a line does not have is the header's."""
    walk = segment()
    walk.step("row.contact", contact="CT1")

    walk.fill(unit_duration=5)

    assert walk.last == {"op": "segment.change", "segment": "S1", "unit_duration": 5, "answers": {}}


def test_a_line_must_be_told_from_the_others() -> None:
    """Two lines of one contact: the sentence means neither."""
    assert reason(segment(), "row.contact", contact="CT2") == "rows"


def test_contacts_are_added_in_a_window_of_their_own() -> None:
    """The contacts that were typed go to the segment that the window was opened from."""
    walk = segment().click("add_contacts").fill(contact_no="CT1|CT2").click("ok")

    assert walk.last["filter"]["contacts"] == ["CT1", "CT2"]
    assert walk.last["segment"] == "S1"
    assert walk.windows == ["segment"]


@pytest.mark.parametrize(("phrase", "follow_up"), [("check", True), ("uncheck", False)])
def test_a_segment_is_logged_with_its_options(phrase: str, follow_up: object) -> None:
    """The check box of the window becomes the option of the operation."""
    walk = segment().click("log")
    walk.step(phrase, field="create_follow_up_segment")

    walk.click("ok")

    assert walk.last == {"op": "segment.log", "segment": "S1", "follow_up": follow_up, "partial": False}


def test_the_log_of_a_line_is_that_of_its_contact() -> None:
    """From a segment, the log shows the entries of the selected line's contact, not of the segment."""
    walk = segment()
    walk.step("row.contact", contact="CT1")

    walk.click("interaction_log_entries")

    assert walk.last == {"op": "entry.list", "contact": "CT1"}


def test_a_row_that_is_not_there_cannot_be_selected() -> None:
    """The list is asked again, and must hold the row exactly once."""
    walk = Walk().search("interaction_groups")

    assert reason(walk, "row.code", number="GONE") == "rows"
    assert [sent["op"] for sent in walk.sent] == ["group.list", "group.list"]


def test_a_row_is_told_by_what_its_list_has() -> None:
    """A list without contacts has no row of a contact: a mistake of the scenario, not a crash."""
    walk = Walk().search("interaction_groups")

    assert reason(walk, "row.contact", contact="CT1") in {"not-in-window", "not-understood"}


def test_a_list_that_is_refused_selects_nothing() -> None:
    """Without an answer no row is selected, and the refusal is remembered."""
    walk = refusing("group.list").search("interaction_groups")

    walk.step("row.code", number="LETTER")

    assert (walk.story.opened.rows, walk.story.refused) == ((), walk.answers["group.list"])
