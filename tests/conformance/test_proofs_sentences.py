"""A sentence that is not exactly one phrase, or a word that the catalogue does not hold, is told where it stands."""

from __future__ import annotations

import pytest
from tests.conformance.broken import Catalogues, Specification

from interaction_spec.language import load, match
from interaction_spec.language.formats import FORMATS

LANGUAGES = ("fr", "es", "ru")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_misspelt_word_is_told(few: Specification, language: str) -> None:
    """A sentence that no phrase says is told with a caret."""
    place = few.step(language, "IM-SC-0005", "group.delete")
    sentence = next(step.text for step in few.steps(language, "IM-SC-0005") if step.line == place.line)
    few.change(place, sentence, sentence[:6] + "x" + sentence[6:])

    problem = few.blames(place, "phrase-unknown")

    assert 0 < problem.column <= len(problem.sentence)


@pytest.mark.parametrize(("language", "at"), [("fr", 6), ("es", 12), ("ru", 4)])
def test_the_phrase_that_was_meant_is_offered(few: Specification, language: str, at: int) -> None:
    """One letter too many does not hide which phrase was meant, and the caret stands at that letter."""
    place = few.step(language, "IM-SC-0005", "group.delete")
    sentence = next(step.text for step in few.steps(language, "IM-SC-0005") if step.line == place.line)
    few.change(place, sentence, sentence[:at] + "x" + sentence[at:])

    problem = few.problems()[0]

    assert load(language).forms("phrase.group.delete")[0] in problem.params["nearest"]
    assert problem.column == at + 1


def test_a_sentence_of_another_language_is_told(few: Specification) -> None:
    """A Spanish sentence in a French feature says nothing."""
    place = few.step("fr", "IM-SC-0005", "group.delete")
    spanish = few.step("es", "IM-SC-0005", "group.delete").text.partition(" ")[2]
    few.change(place, place.text.partition(" ")[2], spanish)

    few.blames(place, "phrase-unknown")


def test_a_sentence_that_two_phrases_say_is_told(few: Specification, catalogues: Catalogues) -> None:
    """Two phrases with one wording would make the meaning a matter of luck."""
    place = few.step("es", "IM-SC-0005", "group.delete")
    wording = load("es").forms("phrase.group.delete")[0]
    catalogues.everywhere("phrase.twin", "twin {group}", "jumeau {group}", wording, "двойник {group}")

    problem = next(one for one in few.problems() if one.reason == "phrase-ambiguous")

    assert (problem.path, problem.params) == (place.path, {"phrases": "group.delete, twin"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_caption_is_told(few: Specification, language: str) -> None:
    """No window has an action of this caption; the nearest captions are offered."""
    place = few.step(language, "IM-SC-0006", "choose.action")
    caption = load(language).text("action.delete")
    few.change(place, caption, caption + "?")

    problem = few.blames(place, "caption-unknown")

    assert (problem.params["kind"], problem.params["caption"]) == ("action", caption + "?")
    assert caption in problem.params["nearest"]
    assert problem.sentence[problem.column - 1 :].startswith(caption)


def test_an_unknown_heading_is_told(few: Specification) -> None:
    """A table's headings are captions of fields."""
    place = few.step("ru", "IM-SC-0002", "group.create")
    heading = load("ru").text("field.description")
    few.change(place.down(1), heading, heading[:-1])

    problem = few.blames(place, "column-unknown")

    assert problem.params["caption"] == heading[:-1]


def test_a_heading_that_stands_twice_is_told(few: Specification) -> None:
    """Of two columns for one field, nobody could say which counts."""
    place = few.step("ru", "IM-SC-0003", "groups.exist")
    heading = load("ru").text("field.description")
    few.change(place.down(1), load("ru").text("field.code"), heading)

    problem = few.blames(place, "column-twice")

    assert problem.params["caption"] == heading


def test_an_unknown_text_is_told(few: Specification) -> None:
    """A free text is an entry of the catalogue, so that every language can show it."""
    place = few.step("fr", "IM-SC-0002", "group.create")
    few.change(place.down(2), "| ", "| Un ")

    few.blames(place, "text-unknown")


def test_an_unknown_refusal_is_told(few: Specification) -> None:
    """A message that no refusal has cannot be held against the system."""
    place = few.step("es", "IM-SC-0002", "refused")
    message = load("es").text("refusal.code-missing")
    few.change(place, message, message + " ?")

    problem = few.blames(place, "refusal-unknown")

    assert problem.params == {"text": message + " ?"}


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("es", "1.250,50"), ("es", "1250.50"), ("es", "1,250"), ("es", "12,50.50"), ("fr", "1,250.50"),
        ("ru", "1250,50"),
    ],
)  # fmt: skip
def test_an_amount_of_another_country_is_told(few: Specification, language: str, wrong: str) -> None:
    """1.250 is a thousand in one country and one in another: only the language's own form is read."""
    id_, place, right = next(
        (one.id, few.step(language, one.id, match(step.text, step.table, language).phrase), cell)
        for feature in few.features(language)
        for one in feature.scenarios
        for step in one.steps
        for row in step.table
        for cell in row
        if cell.endswith(("250,50", "250.50"))
    )
    row = next(down for down in range(1, 20) if right in place.down(down).text)
    few.change(place.down(row), right, wrong)

    problem = few.blames(place, "number")

    assert problem.params["text"] == wrong, id_


@pytest.mark.parametrize(
    ("language", "wrong"),
    [("ru", "10/01/2026"), ("ru", "10.01.26"), ("ru", "1.01.2026"), ("fr", "10.01.2026"), ("es", "2026-01-10")],
)
def test_a_date_of_another_form_is_told(few: Specification, language: str, wrong: str) -> None:
    """A date is written in one way, with four digits of the year."""
    place = few.step(language, "IM-SC-0129", "clock.work_date")
    (step,) = [step for step in few.steps(language, "IM-SC-0129") if step.line == place.line]
    date = FORMATS[language].write_date(match(step.text, (), language).arguments["date"])  # type: ignore[arg-type] # the argument of this phrase is a date
    few.change(place, date, wrong)

    problem = few.problems()[0]

    assert (problem.path, problem.line) == (place.path, place.line)
    assert problem.reason == ("phrase-unknown" if set(wrong) - set("0123456789./-") else "date")


@pytest.mark.parametrize("wrong", ["29:30:15", "09:30:75", "9:30", "09.30"])
def test_a_time_of_another_form_is_told(spec: Specification, wrong: str) -> None:
    """A time of day is written in one way: hours, minutes, and seconds where they count."""
    place = spec.step("fr", "IM-SC-0268", "clock.time")
    spec.change(place, "09:30:15", wrong)

    problem = spec.problems()[0]

    assert (problem.path, problem.line, problem.reason) == (place.path, place.line, "time")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_plural_form_is_told(few: Specification, language: str) -> None:
    """A number needs its own form of the sentence, and the fix shows it."""
    place = few.step(language, "IM-SC-0158", "entry.changed")
    singular, plural = load(language).forms("phrase.entry.changed")[:2]
    few.change(place, plural.format(count=2), singular.format(count=2))

    problem = few.blames(place, "plural", "phrase-dead")

    assert problem.params == {"count": "2", "expected": plural}


def test_a_search_that_finds_nothing_is_told(few: Specification) -> None:
    """Page search opens a window only if there is one."""
    place = few.step("ru", "IM-SC-0006", "open.search")
    caption = load("ru").text("window.interaction_groups")
    few.change(place, caption, caption[::-1])

    problem = few.blames(place, "search-unknown")

    assert problem.params == {"text": caption[::-1]}


def test_a_search_that_finds_several_windows_is_told(few: Specification) -> None:
    """Nobody can say which of them would open."""
    place = few.step("fr", "IM-SC-0152", "open.part")
    few.change(place, load("fr").text("part.postponed_interactions"), "interaction")

    problem = few.blames(place, "search-ambiguous", "phrase-dead")

    assert load("fr").text("window.interaction_groups") in problem.params["windows"]


def test_a_missing_table_is_told(few: Specification) -> None:
    """A sentence that announces a table has one."""
    place = few.step("es", "IM-SC-0002", "group.create")
    few.delete(place.down(1), 2)

    few.blames(place, "table-missing")


def test_an_unexpected_table_is_told(few: Specification) -> None:
    """A table below a sentence that takes none would be passed over in silence."""
    place = few.step("es", "IM-SC-0005", "group.delete")
    few.insert(place.down(1), "        | Código |", "        | CALLS  |")

    few.blames(place, "table-unexpected")


def test_a_table_that_is_a_heading_only_says_something_else(few: Specification) -> None:
    """The last row of a table cannot be lost unseen."""
    place = few.step("ru", "IM-SC-0003", "groups.exist")
    few.delete(place.down(2))

    few.blames(place, "parity", "trace")


@pytest.mark.parametrize("count", [1, 3])
def test_a_ragged_table_is_told(few: Specification, count: int) -> None:
    """All rows of a table have the same number of cells."""
    place = few.step("ru", "IM-SC-0003", "groups.exist").down(2)
    few.change(place, place.text, "|" + " CALLS |" * count)

    few.blames(place, "not-gherkin")


def test_a_problem_in_one_language_does_not_spread(few: Specification) -> None:
    """A phrase that two languages use is not dead because the third one misspells it."""
    place = few.step("fr", "IM-SC-0158", "entry.changed")
    few.change(place, "2 ", "02 ")

    reasons = [one.reason for one in few.problems()]

    assert reasons == ["number"]
