"""A sentence that everybody understands may still make no sense where it stands: that is told, too."""

from __future__ import annotations

import pytest
from tests.conformance.broken import Specification

from interaction_spec.language import load, write
from interaction_spec.model.match import Match
from interaction_spec.scenarios import KEYWORDS

NEW_GROUP, DELETE_GROUP, POSTPONE, CANCEL, EDIT = "IM-SC-0001", "IM-SC-0006", "IM-SC-0079", "IM-SC-0155", "IM-SC-0148"


# What stands in the wrong place is also said in no other language, hence the consequences in `blames`.


def test_a_phrase_in_another_role_is_told(few: Specification) -> None:
    """What is written for When does not become a Then by its keyword."""
    place = few.step("ru", "IM-SC-0005", "refused")
    when = few.step("ru", "IM-SC-0005", "group.delete").text.partition(" ")[2]
    few.change(place, place.text.partition(" ")[2], when)

    problem = few.blames(place, "role", "parity")

    assert problem.params == {"phrase": "group.delete", "expected": "When", "actual": "Then"}


@pytest.mark.parametrize("language", ["fr", "es", "ru"])
def test_a_click_without_window_is_told(few: Specification, language: str) -> None:
    """Nothing can be chosen before a window is open."""
    place = few.step(language, NEW_GROUP, "choose.action")
    keyword = KEYWORDS[language]
    few.change(place, keyword.and_, keyword.when)
    few.delete(place.down(-1))

    few.blames(place.down(-1), "no-window", "parity")


def test_an_action_of_another_window_is_told(few: Specification) -> None:
    """A window has its own actions, and no others."""
    place = few.step("es", DELETE_GROUP, "choose.action")
    few.change(place, load("es").text("action.delete"), load("es").text("action.resume"))

    problem = few.blames(place, "not-in-window", "parity", "trace")

    assert problem.params == {"window": "interaction_groups", "kind": "action", "key": "resume"}


def test_a_field_of_another_window_is_told(few: Specification) -> None:
    """A window has its own fields, and no others."""
    place = few.step("ru", NEW_GROUP, "fill")
    few.change(place, load("ru").text("field.code"), load("ru").text("field.starting_no"))

    problem = few.blames(place, "not-in-window", "parity", "trace")

    assert problem.params["kind"] == "field"


def test_a_list_of_another_window_is_told(few: Specification) -> None:
    """A Then speaks of the window that is open."""
    place = few.step("fr", "IM-SC-0146", "window.lists")
    words = load("fr")
    few.change(place, words.text("window.interaction_log_entries"), words.text("window.segments"))

    problem = few.blames(place, "not-in-window", "parity")

    assert problem.params == {"window": "interaction_log_entries", "kind": "window", "key": "segments"}


def test_a_row_that_nobody_selected_is_told(few: Specification) -> None:
    """An action on a row needs one."""
    place = few.step("ru", DELETE_GROUP, "row.code")
    few.delete(place)

    few.blames(place, "no-row", "parity")


def test_a_row_that_nobody_began_is_told(few: Specification) -> None:
    """A row can be left only if one was begun."""
    place = few.step("fr", NEW_GROUP, "row.leave")
    few.insert(place.down(1), "      " + place.text)

    few.blames(place.down(1), "no-row", "parity")


@pytest.mark.parametrize("language", ["fr", "es", "ru"])
def test_a_draft_left_half_filled_is_told(few: Specification, language: str) -> None:
    """What was typed must be sent, or it was typed for nothing."""
    place = few.step(language, NEW_GROUP, "row.leave")
    opening = few.step(language, NEW_GROUP, "open.search").text
    few.change(place, place.text, opening.replace(KEYWORDS[language].when, KEYWORDS[language].and_))

    problem = few.blames(few.scenario(language, NEW_GROUP), "draft-left", "parity", "trace", "phrase-dead")

    assert problem.params == {"window": "interaction_groups"}


def test_a_question_left_unanswered_is_told(few: Specification) -> None:
    """A question that the window asks is answered before the scenario looks at anything."""
    place = few.step("ru", POSTPONE, "answer")
    opening = few.step("ru", NEW_GROUP, "open.search").text
    few.change(place, place.text, opening.replace(KEYWORDS["ru"].when, KEYWORDS["ru"].and_))

    problem = few.blames(few.scenario("ru", POSTPONE), "question-pending", "parity", "trace")

    assert problem.params == {"question": "finish-later"}


def test_a_click_before_the_answer_is_told(few: Specification) -> None:
    """While a question waits, nothing else can be chosen."""
    place = few.step("es", POSTPONE, "answer")
    few.insert(place, "      " + few.step("es", POSTPONE, "choose.action").text)

    problem = few.blames(place, "question-pending", "parity")

    assert problem.params == {"question": "finish-later"}


def test_an_answer_that_nobody_asked_for_is_told(few: Specification) -> None:
    """An answer needs a question."""
    place = few.step("fr", POSTPONE, "answer")
    few.delete(place.down(-1))

    problem = few.blames(place.down(-1), "question-none", "parity")

    assert problem.params == {"question": "finish-later"}


def test_an_answer_to_another_question_is_told(few: Specification) -> None:
    """The window asks its own question."""
    place = few.step("ru", POSTPONE, "answer")
    words = load("ru")
    few.change(place, words.text("question.finish-later"), words.text("question.delete-lines"))

    problem = few.blames(place, "question-none", "parity")

    assert problem.params == {"question": "delete-lines"}


def test_a_commit_that_is_forgotten_is_told(few: Specification) -> None:
    """Fields that were filled say nothing until the row is left."""
    place = few.step("ru", NEW_GROUP, "row.leave")
    few.delete(place)

    few.blames(place, "nothing-sent", "parity")


def test_a_when_that_sends_nothing_is_told(few: Specification) -> None:
    """A scenario that asks nothing of a system tests nothing."""
    place = few.step("ru", "IM-SC-0147", "window.lists")
    few.delete(place.down(-1))

    few.blames(place.down(-1), "nothing-sent", "parity")


@pytest.mark.parametrize("language", ["fr", "es", "ru"])
def test_an_unknown_name_is_told(few: Specification, language: str) -> None:
    """An interaction is called by the name that an earlier table gave it."""
    place = few.step(language, CANCEL, "row.entry")
    few.change(place, "E1", "E9")

    problem = few.blames(place, "name-unknown", "parity")

    assert problem.params == {"name": "E9"}


def test_an_unknown_name_in_a_table_is_told(few: Specification) -> None:
    """So it is in the table of a Then."""
    place = few.step("es", "IM-SC-0155", "log.holds")
    few.change(place.down(2), "E1", "E9")

    few.blames(place, "name-unknown", "parity")


def test_a_name_given_twice_is_told(few: Specification) -> None:
    """A name stands for one interaction."""
    place = few.step("ru", CANCEL, "interaction.recorded")
    few.change(place.down(3), "E2", "E1")

    problem = few.blames(place, "name-taken", "parity")

    assert problem.params == {"name": "E1"}


def test_a_request_that_cannot_be_made_is_told(few: Specification) -> None:
    """A table that leaves out what an operation needs is told at its step."""
    match = Match(phrase="document.process", table=({"description": "Mass mailing"},))
    place = few.step("fr", "IM-SC-0005", "group.delete")
    few.change(place, place.text.partition(" ")[2], write(match, load("fr")))
    words = load("fr")
    cell = words.text("data." + next(iter(words.of("data"))))
    few.insert(place.down(1), f"        | {words.text('field.description')} |", f"        | {cell} |")

    few.blames(place, "not-understood", "parity", "trace")
