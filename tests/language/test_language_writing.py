"""The arrow backwards: sentences, instructions, tables and messages in any locale."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from tests.language.corpus import features

from interaction_spec.language import LOCALES, instruct, load, match, write, write_refusal, write_table
from interaction_spec.language.writing import show, write_cell, write_value
from interaction_spec.model.fields import FIELDS
from interaction_spec.model.match import Match, Refusal

WALKED = [
    match(step.text, step.table, "fr")
    for feature in features("fr")
    for scenario in feature.scenarios
    if scenario.procedure
    for step in scenario.steps
    if step.role == "when"
]


def answer(question: str, button: str) -> Match:
    """A click on a button below a question."""
    return Match(phrase="answer", arguments={"button": button, "question": question})


def action(key: str) -> Match:
    """A click on an action."""
    return Match(phrase="choose.action", arguments={"action": key})


@pytest.mark.parametrize("locale", LOCALES)
def test_every_step_of_a_procedure_is_an_instruction(locale: str) -> None:
    """Whatever a procedure does, the guide can tell it, in full and without a placeholder left over."""
    told = [instruct(step, load(locale)) for step in WALKED]

    assert [text for text in told if not text.strip() or "{" in text or "None" in text] == []
    assert [text for text in told if not text[0].isupper() and text[0] != "¿"] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_an_instruction_prints_captions_bold_and_values_italic(locale: str) -> None:
    """What stands on the screen is bold, what the example types is italic, nothing is quoted."""
    step = Match(phrase="fill", arguments={"field": "cost", "value": Decimal("2.5")})
    catalogue = load(locale)

    told = instruct(step, catalogue)

    assert f"**{catalogue.text('field.cost')}**" in told
    assert f"*{write_value(Decimal('2.5'), catalogue)}*" in told
    assert not set(told) & set('«»“”„"')


@pytest.mark.parametrize("locale", LOCALES)
def test_the_search_is_told_with_its_icon(locale: str) -> None:
    """The icon and the caption to type are both bold."""
    catalogue = load(locale)

    told = instruct(Match(phrase="open.search", arguments={"search": "segments"}), catalogue)

    assert f"**{catalogue.text('icon.search')}**" in told
    assert f"**{catalogue.text('window.segments')}**" in told


@pytest.mark.parametrize("locale", LOCALES)
def test_the_most_specific_instruction_is_told(locale: str) -> None:
    """What is written for these very captions goes before what is written for any."""
    catalogue = load(locale)
    new, asked = f"**{catalogue.text('action.new')}**", f"*{catalogue.text('question.finish-later')}*"
    special = {"button": f"**{catalogue.text('button.yes')}**", "question": asked}

    told = (instruct(answer("finish-later", "yes"), catalogue), instruct(action("new"), catalogue))

    assert told == (
        catalogue.text("instruction.answer.finish-later.yes", **special),
        catalogue.text("instruction.choose.action.new", action=new),
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_what_has_no_instruction_of_its_own_takes_the_general_one(locale: str) -> None:
    """An action and an answer for which nothing special is written."""
    catalogue = load(locale)
    log, asked = f"**{catalogue.text('action.log')}**", f"*{catalogue.text('question.update-lines')}*"
    general = {"button": f"**{catalogue.text('button.no')}**", "question": asked}

    told = (instruct(answer("update-lines", "no"), catalogue), instruct(action("log"), catalogue))

    assert told == (
        catalogue.text("instruction.answer", **general),
        catalogue.text("instruction.choose.action", action=log),
    )


@pytest.mark.parametrize(
    ("key", "swiss", "canadian"),
    [
        ("term.company", "société", "compagnie"),
        ("term.salesperson", "vendeur", "représentant"),
        ("term.email", "e-mail", "courriel"),
        ("term.number_series", "souche de numéros", "série de numéros"),
        ("term.credit_memo", "avoir", "note de crédit"),
        ("term.status", "statut", "état"),
        ("term.reminder", "relance", "rappel"),
        ("term.campaign", "campagne", "campagne"),
    ],
)
def test_canada_has_its_own_words(key: str, swiss: str, canadian: str) -> None:
    """French of Business Central and French of Canada part where the sources do."""
    assert (load("fr").text(key), load("fr_CA").text(key)) == (swiss, canadian)


def test_canada_says_the_same_in_its_own_words() -> None:
    """A sentence and an instruction are written out with the regional word."""
    salesperson = {"salesperson": "AM"}
    sentence = Match(phrase="salesperson.exists", arguments=salesperson)
    step = Match(phrase="open.salesperson", arguments=salesperson)

    told = (write(sentence, load("fr_CA")), instruct(step, load("fr_CA")))

    assert told == (
        "le représentant «\u00a0AM\u00a0» existe",
        "Ouvrez la fiche du représentant *AM*.",
    )


def test_a_table_is_written_with_its_headings() -> None:
    """Captions first, then each cell as its field shows it; blank stays blank."""
    row = {"code": "A", "unit_cost": Decimal("1234.5"), "information_flow": "inbound", "creation_date": ""}
    said = Match(phrase="templates.exist", table=(row, row | {"creation_date": dt.date(2026, 1, 15)}))

    table = write_table(said, load("ru"))

    assert table == (
        ("Код", "Себестоимость единицы (руб.)", "Направление информации", "Дата создания"),
        ("A", "1\u00a0234,50", "Входящее", ""),
        ("A", "1\u00a0234,50", "Входящее", "15.01.2026"),
    )


def test_no_table_is_no_table() -> None:
    """A sentence without rows has no headings either."""
    assert write_table(Match(phrase="segment.create"), load("es")) == ()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_refusal_is_told_with_the_caption_of_its_field(locale: str) -> None:
    """A field is told by its caption, whether the system names the key or the part of a record."""
    catalogue = load(locale)
    told = {write_refusal(Refusal(code="field-blank", params={"field": name}), catalogue) for name in ("date",)}

    assert told == {catalogue.text("refusal.field-blank", field=catalogue.text("field.date"))}
    assert write_refusal(Refusal(code="field-blank", params={"field": "group"}), catalogue) == catalogue.text(
        "refusal.field-blank", field=catalogue.text("field.interaction_group_code")
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_what_a_foreign_system_says_is_told_as_it_is(locale: str) -> None:
    """An unknown code is shown bare, an unknown field by its name, a missing parameter as a question mark."""
    catalogue = load(locale)

    assert write_refusal(Refusal(code="not-today"), catalogue) == "not-today"
    assert "colour" in write_refusal(Refusal(code="field-blank", params={"field": "colour"}), catalogue)
    assert "?" in write_refusal(Refusal(code="contact-unknown"), catalogue)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_refusal_may_say_more_than_its_message(locale: str) -> None:
    """A parameter that the message does not speak of is left out."""
    plain, more = ({"contact": "A"}, {"contact": "A", "colour": "B"})

    told = [write_refusal(Refusal(code="contact-unknown", params=params), load(locale)) for params in (plain, more)]

    assert told[0] == told[1]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_free_text_without_a_translation_is_shown_as_it_is(locale: str) -> None:
    """What a system made up itself is data."""
    assert write_cell(FIELDS["description"], "Quite new", load(locale)) == "Quite new"


def test_a_free_text_with_a_number_is_found_by_its_wording() -> None:
    """The number of the followed segment stays within the translated text."""
    cell = write_cell(FIELDS["description"], "Follow-up on segment SM001", load("es"))

    assert cell == load("es").text("data.follow_up", segment="SM001")


def test_one_argument_can_be_shown_alone() -> None:
    """The report quotes single words of a sentence."""
    said = Match(phrase="open.print", arguments={"no": "F1", "document": "sales-invoice", "customer": "C1"})

    assert [show(said, role, load("fr")) for role in said.arguments] == ["F1", "Facture vente", "C1"]


@pytest.mark.parametrize(
    ("value", "written"), [(True, "True"), ("x", "x"), (1234, "1,234"), (Decimal(2), "2.00"), (None, "None")]
)
def test_values_are_written_by_their_type(value: object, written: str) -> None:
    """A truth value is no number."""
    assert write_value(value, load("es")) == written  # type: ignore[arg-type]  # any argument of a Match
