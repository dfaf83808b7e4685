"""What a reader can meet is explained: a new refusal, window, field or action asks for its text."""

from __future__ import annotations

import pytest
from tests.conformance.broken import Catalogues, Specification, assert_told

from interaction_spec.errors import Problem
from interaction_spec.language import load

LOCALES = ("en", "fr", "es", "ru")


def about(specification: Specification, reason: str) -> list[Problem]:
    """The problems of this kind."""
    return [problem for problem in specification.problems() if problem.reason == reason]


@pytest.mark.parametrize(
    ("id_", "explains"),
    [
        ("help.refusal.segment-empty.why", "refusal.segment-empty"),
        ("help.refusal.segment-empty.fix", "refusal.segment-empty"),
        ("help.window.log_segment", "window.log_segment"),
        ("help.action.resume", "action.resume"),
        ("help.button.log_segment.ok", "button.ok"),
        ("help.field.evaluation", "field.evaluation"),
        ("help.question.finish-later", "question.finish-later"),
    ],
)
def test_what_is_not_explained_is_told(few: Specification, catalogues: Catalogues, id_: str, explains: str) -> None:
    """The place is the entry that has no explanation, and the fix names the id that is wanted."""
    for locale in LOCALES:
        catalogues.remove(locale, id_)

    found = about(few, "help-missing")

    lines = catalogues.file("en").read_text("utf-8").splitlines()
    assert {problem.params["explains"] for problem in found} == {explains}
    assert {lines[problem.line - 1] for problem in found} == {f'msgctxt "{explains}"'}
    assert_told(found[0], "fr")


def test_an_explanation_of_nothing_is_told(few: Specification, catalogues: Catalogues) -> None:
    """A text of help for a refusal that does not exist is told with its line."""
    catalogues.everywhere("help.refusal.twin.why", "So it is.", "Voilà.", "Así es.", "Так.")

    (problem,) = about(few, "help-dead")

    assert problem.params == {"id": "help.refusal.twin.why"}
    assert_told(problem, "ru")


def test_a_caption_that_nothing_has_is_told(few: Specification, catalogues: Catalogues) -> None:
    """A text of help names captions by id, and each of them exists."""
    for locale in LOCALES:
        catalogues.change(locale, "help.window.active_segments", r"window\.segments", "window.twins")

    (problem,) = about(few, "help-caption")

    assert problem.params == {"id": "help.window.active_segments", "caption": "window.twins"}
    assert_told(problem, "es")


def test_fields_of_the_template_setup_share_a_text(few: Specification, catalogues: Catalogues) -> None:
    """Each kind of document has a field, and what is said of one holds for all that have no text of their own."""
    assert "help.field.setup_sales_quote" not in load("en")
    for locale in LOCALES:
        catalogues.remove(locale, "help.field.setup")

    assert "field.setup_sales_quote" in {problem.params["explains"] for problem in about(few, "help-missing")}
