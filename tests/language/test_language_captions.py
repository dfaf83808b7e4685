"""Captions: one thing has one caption, one caption means one thing, and the sources attest it; page search."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from interaction_spec.errors import NotUnderstood
from interaction_spec.language import LOCALES, find_windows, load
from interaction_spec.language.captions import find_key, find_window
from interaction_spec.language.spelling import caption_key, search_key
from interaction_spec.model.fields import FIELDS, OPTIONS
from interaction_spec.model.windows import SEARCHABLE, WINDOWS

AREAS = ("window", "action", "button", "field", "question", "reason", *(f"option.{domain}" for domain in OPTIONS))
EVERYWHERE = [(locale, area) for locale in LOCALES for area in AREAS]


@pytest.mark.parametrize(("locale", "area"), EVERYWHERE)
def test_a_caption_means_one_thing(locale: str, area: str) -> None:
    """Within its kind a caption is unique, even when quote marks and spaces do not count."""
    counted = Counter(caption_key(caption) for caption in load(locale).of(area).values())

    assert [caption for caption, count in counted.items() if count > 1] == []


@pytest.mark.parametrize(("locale", "area"), EVERYWHERE)
def test_a_caption_is_found_again(locale: str, area: str) -> None:
    """The words on the screen lead back to the key."""
    catalogue = load(locale)

    found = {key: find_key(catalogue, area, caption) for key, caption in catalogue.of(area).items()}

    assert found == {key: key.partition("~")[0] for key in found}


@pytest.mark.parametrize("locale", LOCALES)
def test_an_option_of_another_list_is_unknown(locale: str) -> None:
    """A caption is looked for within its own list only."""
    inbound = load(locale).text("option.flow.inbound")

    with pytest.raises(NotUnderstood) as error:
        find_key(load(locale), "option.evaluation", inbound, 7)

    assert (error.value.reason, error.value.column, error.value.params["kind"]) == ("caption-unknown", 7, "option")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_field_and_option_has_a_caption(locale: str) -> None:
    """Nothing that a window shows is without words, and there are no words for nothing."""
    catalogue = load(locale)
    options = {domain: [str(option) for option in kind] for domain, kind in OPTIONS.items()}

    assert {key.partition("~")[0] for key in catalogue.of("field")} == set(FIELDS)
    assert {domain: list(catalogue.of(f"option.{domain}")) for domain in OPTIONS} == options


ATTESTED = {
    "window.interaction_log_entries": {
        "fr": "Écritures journal interaction", "es": "Movs. log interacción", "ru": "Журналы взаимодействий",
    },
    "window.interaction_templates": {"ru": "Шаблоны взаимодействия"},
    "window.logged_segments": {"fr": "Segments journalisés", "es": "Segmentos archivados"},
    "window.log_segment": {"es": "Archivar segmento", "ru": "Зарегистрировать сегмент", "fr": "Journaliser segment"},
    "window.active_segments": {"es": "Segmentos activos", "fr": "Segments actifs", "ru": "Активные сегменты"},
    "window.marketing_setup": {
        "fr": "Paramètres marketing", "es": "Configuración de marketing", "ru": "Настройка модуля «Маркетинг»",
    },
    "window.salespeople": {"fr": "Vendeurs", "es": "Vendedores", "ru": "Менеджеры"},
    "window.postponed_interactions": {
        "fr": "Interactions reportées", "es": "Interacciones aplazadas", "ru": "Отложенные взаимодействия",
    },
    "action.log": {"fr": "Journaliser", "es": "Archivar", "ru": "Зарегистрировать"},
    "action.resume": {"fr": "Reprendre", "es": "Reanudar", "ru": "Возобновить"},
    "button.ok": {"fr": "OK", "es": "Aceptar", "ru": "ОК"},
    "button.cancel": {"fr": "Annuler", "es": "Cancelar", "ru": "Отмена"},
    "icon.search": {
        "fr": "Page ou état pour la recherche", "es": "Buscar página o informe", "ru": "Поиск страницы или отчета",
    },
    "term.company": {"fr": "société", "fr_CA": "compagnie"},
    "term.salesperson": {"fr": "vendeur", "fr_CA": "représentant"},
    "term.number_series": {"fr": "souche de numéros", "fr_CA": "série de numéros", "es": "serie numérica"},
    "term.email": {"fr": "e-mail", "fr_CA": "courriel"},
    "term.status": {"fr": "statut", "fr_CA": "état"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "locale", "words"),
    [(key, locale, words) for key, forms in ATTESTED.items() for locale, words in forms.items()],
)
def test_the_settled_form_is_used(key: str, locale: str, words: str) -> None:
    """Where the sources disagree, one form is settled (terminology 1.13), and no other is shown."""
    assert load(locale).text(key) == words


def test_the_russian_button_is_cyrillic() -> None:
    """ОК in Russian is not OK in Latin letters: mixed scripts break exact matching."""
    assert re.fullmatch("[А-Я]{2}", load("ru").text("button.ok"))


SEARCHES = [(locale, window) for locale in LOCALES for window in SEARCHABLE]


@pytest.mark.parametrize(("locale", "window"), SEARCHES)
def test_a_window_is_found_by_its_caption(locale: str, window: str) -> None:
    """By the full caption, in lower or upper case, and without accents; nothing else is found then."""
    caption = load(locale).text(f"window.{window}")

    typed = (caption, caption.lower(), caption.upper(), search_key(caption), f" {caption} ")

    assert {text: find_windows(text, locale) for text in typed} == dict.fromkeys(typed, (window,))


def parts(locale: str) -> list[tuple[str, str]]:
    """Words that stand in the captions of one searchable window only."""
    captions = [(key.partition("~")[0], search_key(text)) for key, text in load(locale).of("window").items()]
    return [
        (window, word)
        for window, caption in captions
        for word in re.findall(r"\w{5,}", caption)
        if {other for other, text in captions if word in text and other in SEARCHABLE} == {window}
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_window_is_found_by_a_part_of_its_caption(locale: str) -> None:
    """One word is enough, if no other window has it."""
    found = {word: find_windows(word, locale) for _, word in parts(locale)}

    assert len(found) >= 5
    assert found == {word: (window,) for window, word in parts(locale)}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_words_of_the_features_find_one_window(locale: str) -> None:
    """What a scenario types into the search as a part opens the window of its name."""
    found = {key: find_window(load(locale), words) for key, words in load(locale).of("part").items()}

    assert found == {key: key for key in found}


@pytest.mark.parametrize("locale", LOCALES)
def test_an_exact_hit_goes_before_parts(locale: str) -> None:
    """*Segments* finds the segments, though *Logged Segments* holds the word too."""
    exact, part = load(locale).text("window.segments"), load(locale).text("window.segments")[:-1]

    assert find_windows(exact, locale) == ("segments",)
    assert set(find_windows(part, locale)) >= {"segments", "logged_segments"}


@pytest.mark.parametrize("locale", LOCALES)
def test_a_list_of_the_home_page_is_not_found(locale: str) -> None:
    """Active Segments is chosen on the home page; search does not offer it, nor any window without a page."""
    hidden = {window.caption for window in WINDOWS.values()} - {WINDOWS[key].caption for key in SEARCHABLE}
    captions = {key: load(locale).text(f"window.{key}") for key in hidden}

    found = {key: set(find_windows(caption, locale)) for key, caption in captions.items()}

    assert "active_segments" in found
    assert [key for key, windows in found.items() if windows & hidden] == []


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("text", ["", " ", "\u00a0", "«»", "zzz", "1"])
def test_nothing_is_found_for_nothing(locale: str, text: str) -> None:
    """A blank text, or one that no caption holds, finds no window."""
    assert find_windows(text, locale) == ()


@pytest.mark.parametrize("locale", LOCALES)
def test_search_knows_synonyms(locale: str) -> None:
    """A caption of the sources that is not the settled one, `window.key~2`, finds its window like the first."""
    synonyms = {key: text for key, text in load(locale).of("window").items() if "~" in key}

    assert synonyms
    assert {key: find_windows(text, locale) for key, text in synonyms.items()} == {
        key: (key.partition("~")[0],) for key in synonyms
    }
