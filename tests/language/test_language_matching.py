"""From a sentence to one Match, and back to the very same sentence, in every language."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.language.corpus import features
from tests.strategies import PHRASES, counts, matches

from interaction_spec.errors import NotUnderstood
from interaction_spec.language import LANGUAGES, load, match, phrases, write, write_table
from interaction_spec.language.formats import FORMATS
from interaction_spec.language.roles import PLACEHOLDER, roles
from interaction_spec.language.spelling import fold
from interaction_spec.model.match import Match, Refusal

WRITERS = ("en", *LANGUAGES)


def written(said: Match, language: str) -> Match:
    """The Match of what a Match is written as."""
    return match(write(said, load(language)), write_table(said, load(language)), language)


def refused(text: str, language: str, table: tuple[tuple[str, ...], ...] = ()) -> NotUnderstood:
    """The error of a sentence that is not understood."""
    with pytest.raises(NotUnderstood) as error:
        match(text, table, language)
    return error.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_features_is_written_as_it_stands(language: str) -> None:
    """The writer would have written each step, to the letter, and its table."""
    steps = [step for feature in features(language) for scenario in feature.scenarios for step in scenario.steps]
    catalogue = load(language)

    rewritten = [
        (write(said, catalogue), write_table(said, catalogue))
        for said in (match(step.text, step.table, language) for step in steps)
    ]

    assert rewritten == [(step.text, step.table) for step in steps]


@pytest.mark.parametrize("other", WRITERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said_in_every_language(language: str, other: str) -> None:
    """What one language says, written in another, means the same there."""
    steps = [step for feature in features(language) for scenario in feature.scenarios for step in scenario.steps]
    said = [match(step.text, step.table, language) for step in steps]

    assert [written(one, other) for one in said] == said


@pytest.mark.parametrize("language", WRITERS)
@pytest.mark.parametrize("phrase", PHRASES)
@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_phrase_comes_back(phrase: str, language: str, data: st.DataObject) -> None:
    """Whatever stands in its placeholders, a phrase means itself, and no other phrase could be meant."""
    said = data.draw(matches(phrase))
    sentence = fold(write(said, load(language)))

    meant = {one.id for one in phrases(language) if one.pattern.fullmatch(sentence)}

    assert meant == {phrase}
    assert written(said, language) == said


COUNTED = tuple(key for key in PHRASES if len(load("en").entries[f"phrase.{key}"].english) > 1)


@pytest.mark.parametrize("language", WRITERS)
@pytest.mark.parametrize("phrase", COUNTED)
@settings(max_examples=10, deadline=None)
@given(count=counts)
def test_a_number_needs_its_own_form(phrase: str, language: str, count: int) -> None:
    """«2 операций» is no Russian: the error shows the form that the number needs."""
    catalogue, marks = load(language), FORMATS[language]
    forms = catalogue.forms(f"phrase.{phrase}")
    right = forms[catalogue.plural(count)]
    words = {role: marks.quote("A1") for role in roles(right)} | {"count": marks.write_number(count)}

    errors = [refused(form.format(**words), language) for form in forms if form != right]

    assert {(error.reason, error.params["expected"]) for error in errors} == {("plural", right)}
    assert match(right.format(**words), (), language).arguments["count"] == count


def said(language: str, phrase: str, *words: str) -> str:
    """The sentence of a phrase with these words in its placeholders, in the order of the language."""
    template, quoted = load(language).text(f"phrase.{phrase}", **PLAIN), iter(words)
    return re.sub(r"\{\w+\}", lambda _: FORMATS[language].quote(next(quoted)), template)


PLAIN = {role: f"{{{role}}}" for one in phrases("en") for role in roles(one.template)}
CAPTIONS = {"action": "choose.action", "button": "choose.button", "field": "check", "question": "asked"}


@pytest.mark.parametrize("language", WRITERS)
@pytest.mark.parametrize("area", CAPTIONS)
def test_an_unknown_caption_is_shown_with_its_neighbours(language: str, area: str) -> None:
    """A mistyped caption: what kind of thing it is, where it stands, and which ones are near."""
    caption = next(iter(load(language).of(area).values()))
    sentence = said(language, CAPTIONS[area], caption + "x")

    error = refused(sentence, language)

    assert (error.reason, error.params["kind"], error.params["caption"]) == ("caption-unknown", area, caption + "x")
    assert sentence[error.column - 1 :].startswith(caption + "x")
    assert error.params["nearest"].startswith(f"“{caption}”")


@pytest.mark.parametrize("language", WRITERS)
@pytest.mark.parametrize("part", [0, -1])
def test_one_wrong_letter_is_shown_at_its_place(language: str, part: int) -> None:
    """The nearest phrase is the one that was meant, and the caret stands under the letter."""
    wrong = []
    for one in (one for one in phrases(language) if not one.counted and "date" not in roles(one.template)):
        sentence = said(language, one.id, "A1", "B2", "C3")
        literal = [piece for piece in PLACEHOLDER.split(one.template)[::2] if len(piece) > 2][part]
        at = sentence.index(literal) + len(literal) // 2
        error = refused(f"{sentence[:at]}#{sentence[at + 1 :]}", language)
        if error.column != at + 1 or not error.params["nearest"].startswith(one.template):
            wrong.append((one.id, at + 1, error.column, error.params["nearest"]))

    assert wrong == []


@pytest.mark.parametrize("language", WRITERS)
def test_a_sentence_that_goes_on_too_long_is_unknown(language: str) -> None:
    """A sentence is understood whole, or not at all."""
    error = refused(said(language, "segment.log", "S1") + " !", language)

    assert error.reason == "phrase-unknown"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("other", LANGUAGES)
def test_a_sentence_of_another_language_is_unknown(language: str, other: str) -> None:
    """A file speaks one language: no sentence of another one is understood in it."""
    sentences = [said(other, phrase, *["A"] * 3) for phrase in PHRASES] if language != other else []

    assert {refused(sentence, language).reason for sentence in sentences} <= {"phrase-unknown"}


@pytest.mark.parametrize("language", WRITERS)
def test_a_table_is_demanded_and_refused(language: str) -> None:
    """A sentence with a colon has a table, any other has none."""
    table = ((load(language).text("field.code"),), ("A",))

    missing = refused(said(language, "groups.exist"), language)
    unexpected = refused(said(language, "segment.create"), language, table)

    assert (missing.reason, unexpected.reason) == ("table-missing", "table-unexpected")


@pytest.mark.parametrize("language", WRITERS)
def test_an_unknown_column_is_shown_with_its_neighbours(language: str) -> None:
    """The heading of a table is the caption of a field."""
    caption = load(language).text("field.description")

    error = refused(said(language, "groups.exist"), language, ((caption + "x",), ("A",)))

    assert (error.reason, error.params["caption"]) == ("column-unknown", caption + "x")
    assert error.params["nearest"].startswith(f"“{caption}”")


@pytest.mark.parametrize("language", WRITERS)
def test_a_column_stands_once(language: str) -> None:
    """Of two columns with one heading, one would silently be lost."""
    caption = load(language).text("field.code")

    error = refused(said(language, "groups.exist"), language, ((caption, caption), ("A", "B")))

    assert error.params["caption"] == caption


WRONG_CELLS = {
    "date": ("creation_date", "1.1.26"),
    "number": ("unit_cost", "12"),
    "text-unknown": ("description", "?"),
    "caption-unknown": ("evaluation", "?"),
}


@pytest.mark.parametrize("language", WRITERS)
@pytest.mark.parametrize("reason", WRONG_CELLS)
def test_a_cell_holds_what_its_field_holds(language: str, reason: str) -> None:
    """A date, an amount, a known text, an option: anything else in a cell is an error."""
    field, cell = WRONG_CELLS[reason]

    error = refused(said(language, "groups.exist"), language, ((load(language).text(f"field.{field}"),), (cell,)))

    assert error.reason == reason


@pytest.mark.parametrize("language", WRITERS)
@pytest.mark.parametrize(("phrase", "reason"), [("refused", "refusal-unknown"), ("open.search", "search-unknown")])
def test_an_unknown_text_is_an_error_at_its_place(language: str, phrase: str, reason: str) -> None:
    """A message that no refusal tells, a search that finds nothing."""
    sentence = said(language, phrase, "###")

    error = refused(sentence, language)

    assert (error.reason, error.column, error.params["text"]) == (reason, sentence.index("###") + 1, "###")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_opens_one_page(language: str) -> None:
    """A part of several captions is an error that names the windows."""
    captions = load(language).of("window")

    error = refused(said(language, "open.search", captions["segments"][2:6]), language)

    assert error.reason == "search-ambiguous"
    assert captions["segments"] in error.params["windows"]


@pytest.mark.parametrize("language", WRITERS)
@pytest.mark.parametrize("code", ["L’ÉTÉ", "ЁЖ", "A\u00a0B", "\u22121", "Алёна"])
def test_arguments_keep_their_spelling(language: str, code: str) -> None:
    """What is folded to compare is not folded in what is understood, wherever it stands."""
    plain = Match(phrase="segment.log", arguments={"segment": code})
    message = Match(phrase="refused", arguments={"refusal": Refusal(code="segment-empty", params={"segment": code})})
    text = load("en").text("data.follow_up", segment=code)
    free = Match(phrase="template.exists", arguments={"template": "A", "text": text})

    assert [written(one, language) for one in (plain, message, free)] == [plain, message, free]


@pytest.mark.parametrize("language", WRITERS)
@pytest.mark.parametrize(("typed", "meant"), [("’", "'"), ("\u00a0", " "), ("\u202f", " "), ("е", "ё")])
def test_a_sentence_may_be_typed_plainly(language: str, typed: str, meant: str) -> None:
    """Apostrophes, no-break spaces and ё are not what a sentence fails for."""
    sentence = said(language, "row.contact", "A1")

    assert match(sentence.replace(typed, meant), (), language) == match(sentence, (), language)


def test_values_are_values() -> None:
    """Numbers, dates and options arrive as such; a blank cell is the empty text."""
    table = (("Code", "Coût unitaire DS", "Durée unitaire (min)", "Lancée par"), ("A", "1\u202f234,50", "15", ""))

    understood = match("les modèles d’interaction suivants existent\u00a0:", table, "fr")

    cells = {"code": "A", "unit_cost": Decimal("1234.50"), "unit_duration": 15, "initiated_by": ""}
    assert understood == Match(phrase="templates.exist", table=(cells,))
    assert [type(value) for value in understood.table[0].values()] == [str, Decimal, int, str]


@pytest.mark.parametrize("language", WRITERS)
def test_no_two_wordings_are_the_same(language: str) -> None:
    """Two phrases that are written alike could never be told apart."""
    shapes = Counter(re.sub(r"\{\w+\}", "{}", one.template) for one in phrases(language))

    assert [shape for shape, count in shapes.items() if count > 1] == []
