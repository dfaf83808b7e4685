"""Pages: Markdown with expressions in, Markdown out."""

from __future__ import annotations

from pathlib import Path

import pytest
from book import report, told

from interaction_spec.guide.errors import PageBrokenError
from interaction_spec.guide.locales import PLACES
from interaction_spec.guide.pages import Page, render
from interaction_spec.report.results import Status

GREEN = report(Status.PASSED, Status.PASSED, Status.PASSED)


def rendered(source: str, folder: str = "fr", path: str = "postponing") -> str:
    """A page's Markdown after a green run."""
    return render(source, Path(f"docs/{folder}/{path}.md"), Page(place=PLACES[folder], path=path), told(GREEN))


def test_captions_are_bold_and_words_are_plain() -> None:
    """A caption is printed in bold, a regional word as it is."""
    assert rendered('{{ window("segments") }} {{ term("company") }}', "ru") == "**Сегменты** организация"


def test_canada_has_its_own_words() -> None:
    """The same page says `société` in Switzerland and `compagnie` in Canada."""
    source = '{{ term("company") }}'

    assert (rendered(source, "fr"), rendered(source, "fr-CA")) == ("société", "compagnie")


def test_a_heading_id_is_not_a_comment() -> None:
    """Both ways of writing a heading id survive the template."""
    source = "# Titre {#a}\n## Titre { #b }\n"

    assert rendered(source) == source


def test_a_procedure_is_a_numbered_list() -> None:
    """The When steps are the instructions, between what must be there and what comes of it."""
    page = rendered('{{ procedure("IM-P-05") }}')

    assert "<li>Ouvrez la fenêtre <strong>Contact</strong> du contact <em>CT001</em>.</li>" in page
    assert page.index("Avant de commencer") < page.index("<ol") < page.index("Résultat")
    assert '<th scope="col">Nom</th>' in page


def test_a_result_is_a_sentence() -> None:
    """A Then step becomes a sentence, with its values marked and its guillemets kept on the line."""
    page = rendered('{{ procedure("IM-P-05") }}')

    value = '<em class="value">«\u00a0CT001\u00a0»</em>'
    assert f"<li>Le journal ne contient aucune interaction de {value}.</li>" in page


def test_the_source_has_its_keywords_marked() -> None:
    """The Gherkin of a procedure is shown in its own language, keywords marked, without any table of them."""
    page = rendered('{{ procedure("IM-P-05") }}', "ru")

    assert 'lang="ru"' in page
    assert '<span class="keyword">Пусть </span>есть следующие контакты:' in page
    assert '<span class="keyword">Сценарий: </span>Отложить незавершенное взаимодействие' in page


def test_the_stamp_names_engine_and_day() -> None:
    """A verified procedure tells on what and when, in the reader's locale."""
    assert "Vérifié sur Reference 0.1, le 22 novembre 2026" in rendered('{{ stamp("IM-P-05") }}')
    assert "Проверено: Reference 0.1, 22 ноября 2026" in rendered('{{ stamp("IM-R-001") }}', "ru")


def test_rules_show_every_requirement_of_a_topic() -> None:
    """A requirement is an expandable block with its id as anchor, its level and its title."""
    page = rendered('{{ rules("postponing") }}', "es")

    assert '<details class="rule" id="im-r-001">' in page
    assert "Obligatorio" in page
    assert "Una interacción aplazada no aparece en el log" in page


def test_a_regional_title_comes_from_the_catalogue() -> None:
    """Canadian pages take titles from the catalogue, because the feature is written for Switzerland."""
    assert "Une interaction reportée reste hors du journal" in rendered('{{ rules("postponing") }}', "fr-CA")


def test_the_glossary_marks_other_languages() -> None:
    """Words of other languages carry their language."""
    assert '<span lang="es">empresa</span>' in rendered("{{ glossary() }}")


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
        ('# T\n\n\n{{ procedure("IM-P-06") }}\n', 4, 'there is no procedure "IM-P-06". Known: IM-P-05.'),
        ('{{ rules("segment") }}\n', 1, 'there is no topic "segment"'),
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
