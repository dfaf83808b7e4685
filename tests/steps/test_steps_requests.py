"""Givens build the past; Whens ask once and remember the answer."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from tests.steps.walk import DAY, VALUES, Walk, refusing

from interaction_spec.errors import StepFailed
from interaction_spec.model.outcomes import Numbered, Ok, Rejected
from interaction_spec.steps import Story

GIVENS: dict[str, tuple[dict[str, Any], list[dict[str, Any]]]] = {
    "contact.exists": (
        {"contact": "CT1", "salesperson": "AM"},
        [{"op": "salesperson.create", "code": "AM"}, {"op": "contact.create", "no": "CT1", "salesperson": "AM"}],
    ),
    "template.exists": (
        {"template": "A", "text": "Letter"}, [{"op": "template.create", "code": "A", "description": "Letter"}],
    ),
    "template.language": (
        {"template": "A", "language": "DEU"}, [{"op": "template.add_language", "code": "A", "language": "DEU"}],
    ),
    "template.used": (
        {"template": "A", "document": "sales-quote"},
        [{"op": "template_setup.set", "document_type": "sales-quote", "template": "A"}],
    ),
    "customer.exists": ({"customer": "C", "contact": "CT1"}, [{"op": "customer.create", "no": "C", "contact": "CT1"}]),
    "customer.alone": ({"customer": "C"}, [{"op": "customer.create", "no": "C", "contact": ""}]),
    "vendor.exists": ({"vendor": "V", "contact": "CT1"}, [{"op": "vendor.create", "no": "V", "contact": "CT1"}]),
    "series.exists": (
        {"series": "S", "number": "A1"},
        [
            {"op": "number_series.create", "code": "S", "default_nos": True, "manual_nos": False},
            {"op": "number_series.add_line", "series": "S", "starting_no": "A1", "ending_no": ""},
        ],
    ),
    "series.range": (
        {"series": "S", "number": "A1", "number_2": "A9"},
        [{"op": "number_series.create"}, {"op": "number_series.add_line", "starting_no": "A1", "ending_no": "A9"}],
    ),
    "series.manual": (
        {"series": "S", "number": "A1"},
        [{"op": "number_series.create", "default_nos": True, "manual_nos": True}, {"op": "number_series.add_line"}],
    ),
    "series.silent": (
        {"series": "S", "number": "A1"},
        [{"op": "number_series.create", "default_nos": False, "manual_nos": True}, {"op": "number_series.add_line"}],
    ),
    "series.chosen": ({"series": "S"}, [{"op": "marketing_setup.set", "segment_nos": "S"}]),
    "interaction.marked": (
        {"entry": "E1"}, [{"op": "entry.toggle_canceled", "entries": ["5"], "answers": {"mark-canceled": "yes"}}],
    ),
    "segment.exists": (
        {"segment": "S1", "text": "Spring"},
        [{"op": "segment.create", "segment": "S1"}, {"op": "segment.change", "description": "Spring"}],
    ),
    "segment.gone": ({"segment": "S1"}, [{"op": "segment.log", "segment": "S1", "follow_up": False, "partial": False}]),
    "clock.work_date": ({"date": DAY}, [{"op": "clock.set", "work_date": "2026-01-15"}]),
    "clock.today": ({"date": DAY}, [{"op": "clock.set", "today": "2026-01-15"}]),
}  # fmt: skip


@pytest.mark.parametrize("phrase", GIVENS)
def test_a_given_builds_the_past(phrase: str) -> None:
    """One sentence, the operations that make it true, in their order."""
    arguments, expected = GIVENS[phrase]
    walk = Walk()

    walk.step(phrase, **arguments)

    assert [part | sent for part, sent in zip(expected, walk.sent, strict=True)] == walk.sent
    assert walk.story.last is None


def test_a_salesperson_is_set_up_once() -> None:
    """Two contacts may be looked after by one salesperson."""
    walk = Walk()

    walk.step("contact.exists", contact="CT1", salesperson="AM")
    walk.step("salesperson.exists", salesperson="AM")
    walk.step("contact.exists", contact="CT2", salesperson="AM")

    assert [sent["op"] for sent in walk.sent] == ["salesperson.create", "contact.create", "contact.create"]


@pytest.mark.parametrize(
    ("phrase", "tag"), [("interaction.recorded", "interaction.create"), ("interaction.waiting", "interaction.leave")]
)
def test_a_row_names_the_interaction_that_it_makes(phrase: str, tag: str) -> None:
    """The name is the scenario's, the id is the system's; blank cells are not typed."""
    walk = Walk(story=Story())

    walk.step(phrase, {"interaction": "E9", "contact_no": "CT1", "cost": "", "description": ""})

    assert (walk.last["op"], walk.last["form"], walk.story.entry("E9")) == (tag, {"contact": "CT1"}, "7")


def test_a_line_of_a_segment_is_added_then_changed() -> None:
    """What a row says beyond its contact is changed on the line that was just added."""
    walk = Walk()
    rows = ({"contact_no": "CT1", "cost": ""}, {"contact_no": "CT2", "cost": Decimal(2)})

    walk.step("segment.holds", *rows, segment="S1")

    added = [{"op": "segment.add_line", "segment": "S1", "contact": contact} for contact in ("CT1", "CT2")]
    changed = {"op": "segment.change_line", "segment": "S1", "line": str(vars(VALUES[Numbered])["no"]), "cost": "2"}
    assert walk.sent == [*added, changed]


WHENS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "group.delete": ({"group": "A"}, {"op": "group.delete", "code": "A"}),
    "template.delete": ({"template": "A"}, {"op": "template.delete", "code": "A"}),
    "template.assign": (
        {"template": "A", "document": "sales-quote"},
        {"op": "template_setup.set", "document_type": "sales-quote", "template": "A"},
    ),
    "template.release": (
        {"document": "sales-quote"}, {"op": "template_setup.set", "document_type": "sales-quote", "template": ""},
    ),
    "series.choose": ({"series": "S"}, {"op": "marketing_setup.set", "segment_nos": "S"}),
    "form.contact": ({"contact": "CT1"}, {"op": "interaction.draft", "origin": {"contact": "CT1"}}),
    "form.salesperson": ({"salesperson": "AM"}, {"op": "interaction.draft", "origin": {"salesperson": "AM"}}),
    "form.log": ({}, {"op": "interaction.draft", "origin": {}}),
    "resume.finish": ({"entry": "E1"}, {"op": "interaction.resume", "entry": "5", "form": {}}),
    "resume.drop": (
        {"entry": "E1"},
        {"op": "interaction.leave", "entry": "5", "origin": {}, "form": {}, "answers": {"finish-later": "no"}},
    ),
    "postponed.delete": (
        {"entry": "E1"}, {"op": "postponed.delete", "entries": ["5"], "answers": {"delete-lines": "yes"}},
    ),
    "postponed.delete_both": (
        {"entry_2": "E1", "entry": "E2"},
        {"op": "postponed.delete", "entries": ["6", "5"], "answers": {"delete-lines": "yes"}},
    ),
    "postponed.keep": (
        {"entry": "E1"}, {"op": "postponed.delete", "entries": ["5"], "answers": {"delete-lines": "no"}},
    ),
    "entry.toggle_both": (
        {"entry_2": "E2", "entry": "E1"},
        {
            "op": "entry.toggle_canceled", "entries": ["5", "6"],
            "answers": {"mark-canceled": "yes", "unmark-canceled": "yes"},
        },
    ),
    "entry.toggle_keep": (
        {"entry": "E1"},
        {"op": "entry.toggle_canceled", "entries": ["5"], "answers": {"mark-canceled": "no", "unmark-canceled": "no"}},
    ),
    "entries.delete": ({}, {"op": "entry.delete_canceled"}),
    "segment.create": ({}, {"op": "segment.create", "segment": ""}),
    "segment.create_typed": ({"segment": "S1"}, {"op": "segment.create", "segment": "S1"}),
    "segment.log": ({"segment": "S1"}, {"op": "segment.log", "segment": "S1", "follow_up": False, "partial": False}),
    "segment.log_follow_up": (
        {"segment": "S1"},
        {"op": "segment.log", "segment": "S1", "follow_up": True, "partial": False},
    ),
}  # fmt: skip


@pytest.mark.parametrize("phrase", WHENS)
def test_a_when_asks_once_and_remembers_the_answer(phrase: str) -> None:
    """One sentence, one operation."""
    arguments, expected = WHENS[phrase]
    walk = Walk()

    walk.step(phrase, **arguments)

    assert walk.sent == [expected]
    assert isinstance(walk.story.last, Ok)


def test_several_rows_stop_at_the_first_refusal() -> None:
    """What is refused is what the Then speaks of."""
    walk = refusing("group.create")

    walk.step("group.create", {"code": "A"}, {"code": "B"})

    assert [sent["code"] for sent in walk.sent] == ["A"]
    assert walk.story.refused == Rejected(code="contact-missing")


@pytest.mark.parametrize(("phrase", "answer"), [("segment.change", "yes"), ("segment.change_only", "no")])
def test_a_segment_is_changed_with_or_without_its_lines(phrase: str, answer: str) -> None:
    """Both questions get the answer that the sentence gives."""
    walk = Walk()

    walk.step(phrase, {"description": "", "date": DAY}, segment="S1")

    answers = {"update-lines": answer, "update-template": answer}
    expected = {"op": "segment.change", "segment": "S1", "description": "", "date": "2026-01-15", "answers": answers}
    assert walk.sent == [expected]


def test_a_line_is_told_by_its_contact() -> None:
    """The segment is read to learn the line; two lines of one contact cannot be told apart."""
    walk = Walk()

    walk.step("segment.remove_line", contact="CT1", segment="S1")
    with pytest.raises(StepFailed, match="rows"):
        walk.step("segment.remove_line", contact="CT2", segment="S1")

    assert walk.sent[1] == {"op": "segment.remove_line", "segment": "S1", "line": "10", "answers": {}}
    assert len(walk.sent) == 3


def test_an_operation_on_a_line_says_itself_that_there_is_no_segment() -> None:
    """Where the segment cannot be read there is no line to choose, and the operation is asked all the same."""
    walk = refusing("segment.read")

    walk.step("segment.remove_line", segment="S1", contact="CT1")

    assert walk.last == {"op": "segment.remove_line", "segment": "S1", "line": "", "answers": {}}
