"""Pages: Markdown with expressions in, Markdown out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.guide.book import report, told, unproved

from interaction_spec.guide.errors import PageBrokenError
from interaction_spec.guide.gherkin_view import source
from interaction_spec.guide.locales import PLACES
from interaction_spec.guide.material import Material
from interaction_spec.guide.pages import Page, finished, render
from interaction_spec.language import load
from interaction_spec.report import Status
from interaction_spec.scenarios import Scenario, Step

PROCEDURE, SCENARIO, REQUIREMENT = "IM-P-20", "IM-SC-0101", "IM-R-032"


def rendered(source: str, folder: str = "fr", path: str = "postponing", material: Material | None = None) -> str:
    """A page's Markdown, after a green run unless told otherwise."""
    return render(
        source, Path(f"docs/{folder}/{path}.md"), Page(place=PLACES[folder], path=path), material or told(report())
    )


def test_captions_are_bold_and_words_are_plain() -> None:
    """A caption is printed in bold, a regional word as it is."""
    words = load("ru").text

    page = rendered('{{ window("segments") }} {{ term("company") }}', "ru")

    assert page == f"**{words('window.segments')}** {words('term.company')}"


def test_questions_and_refusals_are_quoted() -> None:
    """What the product says is marked as said by it, with what it says of this case; a refusal is explained."""
    said = f'<q class="message">{load("es").text("refusal.segment-empty", segment="SM1")}</q>'
    asked = f'<q class="message">{load("es").text("question.delete-lines")}</q>'
    source = '{{ refusal("segment-empty", segment="SM1") }} {{ question("delete-lines") }}'

    assert rendered(source, "es") == f'<a href="../troubleshooting/#segment-empty">{said}</a> {asked}'


def test_english_pages_have_no_troubleshooting() -> None:
    """Where refusals are not explained, a quoted one is no link."""
    assert rendered('{{ refusal("segment-empty", segment="SM1") }}', "en").startswith('<q class="message">')


def test_canada_has_its_own_words() -> None:
    """The same page calls a salesperson differently in Switzerland and in Canada."""
    source = '{{ term("salesperson") }}'

    assert (rendered(source, "fr"), rendered(source, "fr-CA")) == ("vendeur", "représentant")


def test_a_heading_id_is_not_a_comment() -> None:
    """Both ways of writing a heading id survive the template."""
    source = "# Titre {#a}\n## Titre { #b }\n"

    assert rendered(source) == source


def test_a_procedure_is_a_numbered_list() -> None:
    """The When steps are the instructions, between what must be there and what comes of it."""
    page = rendered(f'{{{{ procedure("{PROCEDURE}") }}}}')

    before, steps, results = re.split('<ol class="procedure__steps">|</ol>', page)
    assert "Avant de commencer" in before
    assert steps.count("<li>") == 5
    assert "<li>Ouvrez la fiche du contact <em>CT1001</em>.</li>" in steps
    assert f"<strong>{load('fr').text('action.postponed_interactions')}</strong>" in steps
    assert "Résultat" in results
    assert "<tr><td>E2</td></tr>" in results


def test_a_situation_is_a_sentence() -> None:
    """A Given step becomes a sentence: a capital, no conjunction, a full stop, its guillemets kept on the line."""
    swiss, mexican = (rendered(f'{{{{ procedure("{PROCEDURE}") }}}}', folder) for folder in ("fr", "es"))

    assert '<li>Le contact <em class="value">«\u00a0CT1001\u00a0»</em> ' in swiss
    assert '<li>El contacto <em class="value">“CT1001”</em> ' in mexican


def test_english_pages_print_procedures_in_english() -> None:
    """The sentences are written from their meaning, so a page needs no features in its own language."""
    page = finished(rendered(f'{{{{ procedure("{PROCEDURE}") }}}}', "en"), PLACES["en"], told(report()))

    assert "<li>Open the contact card of <em>CT1001</em>.</li>" in page
    assert 'lang="fr" translate="no"' in page


def test_the_source_has_its_keywords_marked() -> None:
    """The Gherkin of a procedure is shown in its own language, keywords marked, without any table of them."""
    markdown = rendered(f'{{{{ procedure("{PROCEDURE}") }}}}', "ru")

    page = finished(markdown, PLACES["ru"], told(report()))

    assert "gherkin" not in markdown  # neither Markdown nor the search need to read it
    assert 'lang="ru"' in page
    assert '<span class="keyword">Пусть </span>с контактом «CT1001»' in page
    assert '<span class="keyword">Сценарий: </span>' in page
    assert '<span class="bar">|</span> E2 ' in page
    assert "@procedure" not in page


def test_a_comment_in_a_scenario_is_marked() -> None:
    """A note of the author among the steps is shown as one."""
    scenario = Scenario("IM-SC-1", "T", 1, (Step("when", "Quand ", "x", 3),), "IM-R-1")

    shown = source(["Scénario: T", "  # pourquoi <ici>", "  Quand x"], scenario, language="fr", label="L")

    assert '<span class="comment"># pourquoi &lt;ici&gt;</span>' in shown


def test_the_stamp_names_engine_and_day() -> None:
    """A verified procedure tells on what and when, in the reader's locale."""
    swiss, russian = rendered(f'{{{{ stamp("{PROCEDURE}") }}}}'), rendered(f'{{{{ stamp("{REQUIREMENT}") }}}}', "ru")

    for page, day in ((swiss, "22 novembre 2026"), (russian, "22 ноября 2026")):
        assert "stamp--verified" in page
        assert "Reference 0.1" in page
        assert day in page


@pytest.mark.parametrize(
    ("material", "mark"),
    [
        (lambda: told(report(fr=Status.FAILED)), "failed"),
        (lambda: told(report(fr=Status.ERRORED_SUITE)), "errored"),
        (lambda: told(report(digest="another text")), "stale"),
        (unproved, "not-run"),
    ],
)
def test_the_stamp_hides_nothing(material: Callable[[], Material], mark: str) -> None:
    """A failure, a text that changed since, and a scenario that never ran are told as what they are."""
    page = rendered(f'{{{{ stamp("{SCENARIO}") }}}}', material=material())

    words = load("fr").forms(f"guide.stamp.{mark.replace('-', '_')}")[0]
    assert f"stamp--{mark}" in page
    assert words.partition("{")[0] in page


def test_rules_show_every_requirement_of_a_topic() -> None:
    """A requirement is an expandable block with its id as anchor, its level and its title."""
    rules = [rule for one in unproved().features["es"] if one.topic == "postponing" for rule in one.rules]

    page = rendered('{{ rules("postponing") }}', "es")

    assert re.findall('<details class="rule" id="(.*?)">', page) == [rule.id.lower() for rule in rules]
    assert "Obligatorio" in page
    assert all(rule.title in page for rule in rules)


def test_a_regional_title_comes_from_the_catalogue() -> None:
    """Canadian pages take titles from the catalogue, because the feature is written for Switzerland."""
    page = rendered('{{ rules("templates") }}', "fr-CA")

    regional = load("fr_CA").text("title.IM-R-008")
    assert regional != load("fr").text("title.IM-R-008")
    assert regional in page


def test_canada_sets_no_space_before_these_marks() -> None:
    """Canadian pages share the French text, but not the space before a semicolon, an exclamation or a question."""
    source = "Oui\u202f; non\u00a0: quoi\u00a0?"

    assert (rendered(source), rendered(source, "fr-CA")) == (source, "Oui; non\u00a0: quoi?")


def test_the_glossary_marks_other_languages() -> None:
    """Words of other languages carry their language."""
    page = rendered("{{ glossary() }}")

    assert f'<td lang="es">{load("es").text("term.company")}</td>' in page
    assert f'<td lang="fr-CA">{load("fr_CA").text("term.salesperson")}</td>' in page


@pytest.mark.parametrize("folder", ["fr", "fr-CA", "es", "ru"])
def test_the_glossary_tells_meanings(folder: str) -> None:
    """Each concept stands there with what it means, and beside its names in the other languages."""
    words, page = load(PLACES[folder].catalogue), rendered("{{ glossary() }}", folder)

    for key, name in words.of("concept").items():
        meaning = words.text(f"help.concept.{key}")
        assert f'<th scope="row">{name}</th><td>{meaning}</td>' in page
        assert f'<td lang="en">{load("en").text(f"concept.{key}")}</td>' in page


def test_links_lead_to_other_languages() -> None:
    """An address is relative to the page, with and without directories."""
    online = Page(place=PLACES["fr"], path="segments")
    offline = Page(place=PLACES["fr"], path="segments", directory_urls=False)

    assert online.link("en", "implement/index", "segment-log") == "../../implement/#segment-log"
    assert offline.link("en", "implement/index", "segment-log") == "../implement/index.html#segment-log"
    assert online.link("ru") == "../../ru/"
    assert Page(place=PLACES["en"], path="index").link("en") == "./"


@pytest.mark.parametrize(
    ("source", "line", "reason"),
    [
        ("# T\n\n{{ windwo('segments') }}\n", 3, "windwo"),
        ("# T\n{{ window('segments' }}\n", 2, "expected ')'"),
        ('# T\n\n\n{{ procedure("IM-P-99") }}\n', 4, 'there is no procedure "IM-P-99". Known: IM-P-'),
        ('{{ stamp("IM-SC-9999") }}\n', 1, 'there is no scenario, procedure or requirement "IM-SC-9999"'),
        ('{{ rules("segment") }}\n', 1, 'there is no topic "segment". Known: segments.'),
    ],
)
def test_a_broken_page_says_where_and_why(source: str, line: int, reason: str) -> None:
    """An error in a page names file, line and reason, and says what to do."""
    with pytest.raises(PageBrokenError) as caught:
        rendered(source)

    assert str(caught.value).startswith(f"docs/fr/postponing.md:{line}: ")
    assert reason in str(caught.value)
    assert "Correct what stands between" in str(caught.value)


def test_operations_have_their_anchors_and_refusals() -> None:
    """The contract lists each operation under its own address, with the codes that it may refuse with."""
    page = rendered("{{ operations() }}", "en", "implement/index")

    assert 'id="segment-add-line"' in page
    assert "<code>segment-empty</code>" in page
    assert "Refusals:" not in page
