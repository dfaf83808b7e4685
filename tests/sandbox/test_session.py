"""The windows of the sandbox, in front of the engine, without a browser."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from tests.sandbox.reader import UNCLICKED, View, clicks, do, procedures, start, steps, told

from interaction_spec.language import load
from interaction_spec.sandbox import worker
from interaction_spec.sandbox.values import read

LOCALES = ("fr", "fr_CA", "es", "ru")


def followed(locale: str, procedure: str) -> View:
    """What is seen after a reader clicked through a procedure."""
    seen = [start(locale, procedure)]
    for number, match in enumerate(steps(procedure)):
        for event in clicks(match, number, locale, lambda: seen[-1]):
            seen.append(do(event))
            assert not any(one["kind"] in {"wrong", "failed"} for one in seen[-1]["notices"]), (event, seen[-1])
    return seen[-1]


@pytest.mark.parametrize("procedure", sorted(procedures()))
def test_a_reader_who_clicks_gets_what_the_procedure_promises(procedure: str) -> None:
    """Every step is marked as done, and in the end every Then of the scenario holds."""
    locale = LOCALES[int(procedure[-2:]) % len(LOCALES)]
    assert followed(locale, procedure)["done"] == list(range(len(steps(procedure))))
    assert all(do({"do": "check"})["found"])


@pytest.mark.parametrize("procedure", sorted(procedures()))
def test_the_sandbox_does_every_step_in_the_readers_place(procedure: str) -> None:
    """A reader who lets it be done sees the same result."""
    start("ru", procedure)
    for number, _ in enumerate(steps(procedure)):
        do({"do": "step", "step": number})
    assert all(do({"do": "check"})["found"])


@pytest.mark.parametrize("procedure", ["IM-P-09", "IM-P-25", "IM-P-32"])
def test_a_procedure_that_was_not_carried_out_has_no_result(procedure: str) -> None:
    """The comparison with the expected result can fail."""
    start("es", procedure)
    assert not all(do({"do": "check"})["found"])


@pytest.fixture
def company() -> View:
    """The small company, in French."""
    return start("fr")


def opened(*events: dict[str, Any]) -> View:
    """What is seen after several clicks."""
    return [do(event) for event in events][-1]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_small_company_is_there(locale: str) -> None:
    """Nothing that it takes for granted is refused, and its texts are in the reader's language."""
    start(locale)
    log = opened({"do": "open", "key": "interaction_log_entries"})["window"]["table"]["rows"]
    waiting = opened({"do": "open", "key": "postponed_interactions"})["window"]["table"]["rows"]
    segment = opened({"do": "open", "key": "segments"})["window"]["table"]["rows"]
    assert (len(log), len(waiting), [row["id"] for row in segment]) == (2, 1, ["SPRING"])
    assert "Spring mailing" not in segment[0]["cells"]


@pytest.mark.usefixtures("company")
def test_a_refusal_is_a_message() -> None:
    """The reader is told by the words of the catalogue, and the form stays open."""
    seen = opened(
        {"do": "open", "key": "interaction_log_entries"},
        {"do": "action", "key": "create_interaction"},
        {"do": "button", "key": "ok"},
    )
    assert [one["kind"] for one in seen["notices"]] == ["refused"]
    assert seen["window"]["key"] == "create_interaction"


@pytest.mark.parametrize("typed", ["32/01/2026", "demain", "2026"])
@pytest.mark.usefixtures("company")
def test_what_is_no_date_is_not_taken(typed: str) -> None:
    """The message shows how a date is written."""
    seen = opened(
        {"do": "open", "key": "interaction_log_entries"},
        {"do": "action", "key": "create_interaction"},
        {"do": "fill", "key": "date_of_interaction", "value": typed},
    )
    (notice,) = seen["notices"]
    assert (notice["kind"], "15/01/2026" in notice["text"]) == ("wrong", True)


@pytest.mark.parametrize(
    ("key", "typed", "shown"),
    [
        ("date_of_interaction", "1/2/2026", "01/02/2026"),
        ("date_of_interaction", "2026-02-01", "01/02/2026"),
        ("cost", "1250,5", "1\u202f250,50"),
        ("cost", "12.5", "12,50"),
        ("duration", "45", "45"),
        ("description", "À ma façon", "À ma façon"),
    ],
)
@pytest.mark.usefixtures("company")
def test_a_value_may_be_typed_as_people_do(key: str, typed: str, shown: str) -> None:
    """What means the same is taken, and then shown in the form of the language."""
    seen = opened(
        {"do": "open", "key": "interaction_log_entries"},
        {"do": "action", "key": "create_interaction"},
        {"do": "fill", "key": key, "value": typed},
    )
    values = {field["key"]: field["value"] for field in seen["window"]["fields"]}
    assert (values[key], seen["notices"]) == (shown, [])


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        ("es", "1,250", "1250"), ("es", "1,250.5", "1250.5"), ("es", "12,5", "12.5"), ("fr", "1,250", "1.250"),
        ("ru", "1 250", "1250"),
    ],
)  # fmt: skip
def test_an_amount_is_grouped_as_its_language_groups(locale: str, typed: str, meant: str) -> None:
    """Where a comma stands between thousands, it is no decimal sign."""
    assert read("cost", typed, load(locale)) == Decimal(meant)


@pytest.mark.usefixtures("company")
def test_the_first_selected_row_decides_which_question_is_asked() -> None:
    """One question stands between the click and the change, as in the product."""
    do({"do": "open", "key": "interaction_log_entries"})
    questions = []
    for _ in range(2):
        seen = opened({"do": "select", "rows": ["1"]}, {"do": "action", "key": "switch_canceled"})
        questions.append(seen["question"]["key"])
        do({"do": "answer", "key": "yes", "question": questions[-1]})
    assert questions == ["mark-canceled", "unmark-canceled"]


@pytest.mark.usefixtures("company")
def test_a_question_may_be_left_unanswered() -> None:
    """Then nothing happens, and the window is as it was."""
    seen = opened(
        {"do": "open", "key": "postponed_interactions"},
        {"do": "select", "rows": ["3"]},
        {"do": "action", "key": "delete"},
        {"do": "dismiss"},
    )
    assert (seen["question"], len(seen["window"]["table"]["rows"]), seen["notices"]) == (None, 1, [])


@pytest.mark.usefixtures("company")
def test_an_action_waits_for_a_row() -> None:
    """What works on rows cannot be chosen without one."""
    before = do({"do": "open", "key": "postponed_interactions"})["window"]["actions"]
    after = do({"do": "select", "rows": ["3"]})["window"]["actions"]
    assert ([one["needs_row"] for one in before], [one["needs_row"] for one in after]) == ([True] * 2, [False] * 2)


@pytest.mark.usefixtures("company")
def test_a_window_on_what_is_gone_is_closed() -> None:
    """A segment that was logged is no longer there; the list from which it was opened is."""
    seen = opened(
        {"do": "open", "key": "segments"},
        {"do": "select", "rows": ["SPRING"]},
        {"do": "action", "key": "edit"},
        {"do": "action", "key": "log"},
        {"do": "button", "key": "ok"},
    )
    assert (seen["window"]["key"], seen["window"]["table"]["rows"]) == ("segments", [])


@pytest.mark.usefixtures("company")
def test_a_row_that_was_begun_may_be_discarded() -> None:
    """The list is as it was."""
    seen = opened(
        {"do": "open", "key": "interaction_groups"},
        {"do": "action", "key": "new"},
        {"do": "fill", "key": "code", "value": "X"},
        {"do": "close"},
    )
    assert (seen["window"]["new_row"], len(seen["window"]["table"]["rows"])) == (False, 1)


@pytest.mark.usefixtures("company")
def test_windows_are_left_one_by_one_or_down_to_one() -> None:
    """The trail leads back."""
    seen = opened(
        {"do": "open", "key": "contacts"},
        {"do": "record", "row": "CT1001"},
        {"do": "action", "key": "statistics"},
        {"do": "back", "depth": 1},
    )
    assert (len(seen["trail"]), do({"do": "close"})["window"]) == (1, None)


@pytest.mark.usefixtures("company")
def test_page_search_is_the_products() -> None:
    """Neither case nor accents count; without words, everything that can be opened is offered."""
    found = [one["key"] for one in told(worker.search("ecritures JOURNAL interaction"))]
    assert (found[0], len(told(worker.search("")))) == ("interaction_log_entries", 15)


def test_most_procedures_are_clicked_through() -> None:
    """What a reader cannot reach by clicking is an exception."""
    left = {match.phrase for procedure in procedures() for match in steps(procedure)} & UNCLICKED
    assert left == UNCLICKED


@pytest.mark.usefixtures("company")
def test_what_makes_no_sense_is_told() -> None:
    """A click from an outdated page is answered, not obeyed."""
    assert [one["kind"] for one in do({"do": "button", "key": "ok"})["notices"]] == ["wrong"]
    assert json.loads(worker.search("zzz")) == []
