"""Watch it happen: every procedure and every filmed scenario has its table of steps and screens, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.guide.book import filmed, report, told, unproved

from interaction_spec.guide import panes
from interaction_spec.guide.locales import GUIDES, PLACES
from interaction_spec.guide.material import Material, collect
from interaction_spec.guide.pages import Page, finished, render
from interaction_spec.guide.watch import situation
from interaction_spec.language import load
from interaction_spec.report.frames import Frame, Mark, Pane, Row, write_frames

FOLDERS = [place.folder for place in GUIDES]
PROCEDURES = sorted(
    scenario.procedure
    for feature in unproved().features["fr"]
    for scenario in feature.scenarios
    if scenario.procedure
)  # fmt: skip


def page(source: str, folder: str = "fr", material: Material | None = None) -> str:
    """A page's HTML, with its players in their places."""
    known, place = material or filmed(), PLACES[folder]
    markdown = render(source, Path(f"docs/{folder}/x.md"), Page(place=place, path="x"), known)
    return finished(markdown, place, known)


class _Words(HTMLParser):
    """What can be read of a piece of HTML, by the rows of its outer table."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr" and "watch__step" in (dict(attrs).get("class") or ""):
            self.rows.append("")

    def handle_data(self, data: str) -> None:
        if self.rows:
            self.rows[-1] += f"{data} "


def steps(html: str) -> list[str]:
    """The words of each row of the first player."""
    reader = _Words()
    reader.feed(html[html.index('<details class="watch"') : html.index("</details>", html.index('class="watch"'))])
    return [" ".join(row.split()) for row in reader.rows]


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_procedure_can_be_watched(folder: str) -> None:
    """In every locale, each procedure has a table with a row for what was there, and one for each further step."""
    for ident in PROCEDURES:
        html = page(f'{{{{ procedure("{ident}") }}}}', folder)

        assert html.count('<details class="watch" data-search-exclude>') == 1
        assert "watch--none" not in html
        scenario = next(one for feature in filmed().features["fr"] for one in feature.scenarios
                        if one.procedure == ident)  # fmt: skip
        given = sum(step.role == "given" for step in scenario.steps)
        assert len(steps(html)) == len(scenario.steps) - given + bool(given)


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_scenario_of_a_rule_can_be_watched(folder: str) -> None:
    """The requirements of a topic have a player for each of their scenarios."""
    html = page('{{ rules("postponing") }}', folder)

    scenarios = [one.id for feature in filmed().features["fr"] if feature.topic == "postponing"
                 for one in feature.scenarios]  # fmt: skip
    assert re.findall(r'<details class="watch".*?source__id">(.*?)<', html) == scenarios


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("fr", ["Ouvrez la fiche du contact", "S’ouvre\u00a0: Fiche contact", "15/01/2026", "Appel téléphonique"]),
        ("es", ["Abra la ficha del contacto", "Se abre: Ficha contacto", "15/01/2026", "Llamada telefónica"]),
        ("ru", ["Откройте карточку контакта", "Открывается: Карточка контакта", "15.01.2026", "Телефонный звонок"]),
    ],
)
def test_the_table_speaks_the_language_of_the_page(folder: str, said: list[str]) -> None:
    """Sentences, captions, dates and texts are those of the page's locale."""
    rows = " ".join(steps(page('{{ procedure("IM-P-20") }}', folder)))

    for words in said:
        assert " ".join(words.split()) in rows


def test_the_table_tells_what_happens() -> None:
    """Without any script: the chosen row, the question, the answer, and the row that is gone, in words."""
    rows = steps(page('{{ procedure("IM-P-20") }}'))

    assert len(rows) == 7
    assert "sélectionnée E1" in rows[3]
    assert "Question Supprimer les lignes sélectionnées ? Oui Non" in rows[4]
    assert "Supprimer (choix)" in rows[4]
    assert "Oui (choix) Non" in rows[5]
    assert "supprimée E1" in rows[5]
    assert "Le système le confirme." in rows[6]


def test_a_refusal_is_read_as_the_product_says_it() -> None:
    """The refusal's text stands in a box of its own, and the step says that nothing changed."""
    html = page('{{ rules("postponing") }}')
    shown = html[html.index('source__id">IM-SC-0104') :]

    refusal = load("fr").text("refusal.entry-not-postponed", entry="E1")
    assert f'<p class="box__said">{refusal}</p>' in shown[: shown.index("</details>")]
    assert "Rien ne change." in shown[: shown.index("</details>")]


def test_a_changed_cell_shows_what_it_was() -> None:
    """The value before is struck out, the one after it is marked: not by colour alone."""
    row = Row(cells={"evaluation": "positive"}, before={"evaluation": "negative"}, mark=Mark.CHANGED)
    pane = Pane(window="interaction_log_entries", columns=("evaluation",), rows=(row,))

    html = panes.listed(pane, load("es"))

    words = load("es").text
    negative, positive = words("option.evaluation.negative"), words("option.evaluation.positive")
    assert f"<td><del>{negative}</del> <ins>{positive}</ins></td>" in html
    assert f"<b>{words('guide.watch.changed')}</b>" in html


def test_a_cleared_cell_is_told() -> None:
    """Where nothing is left, a dash stands after what was there."""
    pane = Pane(window="segment", form=Row(cells={"campaign_no": ""}, before={"campaign_no": "SPRING"}))

    assert "<del>SPRING</del> <ins>—</ins>" in panes.listed(pane, load("fr"))


@pytest.mark.parametrize(
    ("key", "plain", "shown"),
    [
        ("cost", "1250.5", {"fr": "1\u202f250,50", "es": "1,250.50", "ru": "1\u00a0250,50"}),
        ("date", "2026-01-15", {"fr": "15/01/2026", "es": "15/01/2026", "ru": "15.01.2026"}),
        ("time_of_interaction", "14:30:00", {"fr": "14:30", "ru": "14:30"}),
        ("duration", "12", {"fr": "12"}),
        ("canceled", "yes", {"fr": "Oui", "es": "Sí", "ru": "Да"}),
        ("description", "Telephone call", {"fr": "Appel téléphonique", "ru": "Телефонный звонок"}),
        ("contact_no", "CT1001", {"fr": "CT1001"}),
        ("date", "", {"fr": ""}),
    ],
)
def test_values_are_written_as_the_language_does(key: str, plain: str, shown: dict[str, str]) -> None:
    """Numbers, dates, times, options and texts, in each language."""
    assert {locale: panes.value(key, plain, load(locale)) for locale in shown} == shown


def test_a_situation_shows_how_it_ended() -> None:
    """Of several looks at one list the last counts, without marks and without what went."""
    new, gone = Row(cells={"code": "AM"}, mark=Mark.NEW), Row(cells={"code": "JR"}, mark=Mark.GONE)
    before = Frame(lists=(Pane(window="salespeople", columns=("code",), rows=(new,)),))
    after = Frame(lists=(Pane(window="salespeople", columns=("code",), rows=(new, gone)),))

    (pane,) = situation([before, after])

    assert pane.rows == (Row(cells={"code": "AM"}),)


@pytest.mark.parametrize("folder", FOLDERS)
def test_without_films_the_page_says_how_to_record(folder: str) -> None:
    """Nothing was recorded: one line under a procedure, one above all requirements, each with the command."""
    for source in ('{{ procedure("IM-P-20") }}', '{{ rules("postponing") }}'):
        html = page(source, folder, told(report()))

        assert html.count("watch--none") == 1
        assert "<code>interaction-spec publish</code>" in html
        assert '<details class="watch"' not in html


def test_a_text_that_changed_is_not_shown_wrongly() -> None:
    """A film of another text is told as stale, instead of showing steps that are not the scenario's any more."""
    known = filmed()
    old = {
        key: tuple(film.model_copy(update={"texts": dict.fromkeys(film.texts, "another")}) for film in films)
        for key, films in known.films.items()
    }

    html = page('{{ procedure("IM-P-20") }}', "es", replace(known, films=old))

    assert load("es").text("guide.watch.stale", command="…").split("…")[0] in html
    assert '<details class="watch"' not in html


def test_films_are_read_with_their_report(tmp_path: Path) -> None:
    """Films stand beside the report; without a report there are none."""
    film = next(film for film in filmed().films["IM-SC-0101", "ru"])
    write_frames(tmp_path, [film])

    assert collect(unproved().root, tmp_path).films == {}

    (tmp_path / "report.json").write_text(report().model_dump_json(), "utf-8")
    assert collect(unproved().root, tmp_path).films == {("IM-SC-0101", one): (film,) for one in ("fr", "es", "ru")}


def test_canada_sets_no_space_before_these_marks() -> None:
    """The typography of the page holds in its players too."""
    assert "Supprimer les lignes sélectionnées?" in page('{{ procedure("IM-P-20") }}', "fr-CA")
