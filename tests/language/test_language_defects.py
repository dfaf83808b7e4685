"""The faults of the pages that this project started from: none of those that a machine can see comes back.

`DEFECTS` is the whole list of terminology sheet 3; what no machine can see is said by scenarios and by the writers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from tests.guide.book import unproved
from tests.language.corpus import ROOT, TRANSLATED, pages, texts

from interaction_spec.guide.generated import PAGES, make
from interaction_spec.guide.locales import PLACES
from interaction_spec.guide.pages import Page
from interaction_spec.language import LANGUAGES, load

WORDS: dict[str, tuple[tuple[str, ...], str, str]] = {
    "D10 fr": (("fr", "fr_CA"), r"[ÉE]criture journal interaction\b", "la fenêtre Écriture journal interaction"),
    "D10 ru": (("ru",), r"Журнал взаимодействия\b", "окно Журнал взаимодействия"),
    "D26": (("fr", "fr_CA"), r"le lien connexes", "le lien connexes"),
    "D30": (("fr", "fr_CA"), r"opportunités? de ventes", "opportunités de ventes"),
    "D33": (("fr", "fr_CA"), r"\b(?:[Rr]eportez|[Rr]éférez|[Aa]ssurez|[Rr]endez) vous\b", "reportez vous"),
    "D34": (("fr", "fr_CA"), r"courriels? directs?", "courriel direct"),
    "D39": (("fr", "fr_CA"), r"l’action (?:« ?)?Journal\b", "l’action Journal"),
    "D40": (("fr", "fr_CA"), r"Paramètres Marketing", "Paramètres Marketing"),
    "D41": (("fr", "fr_CA"), r"\bEcriture", "Ecriture journal"),
    "D42": (("fr_CA",), r"\b[Ss]ouches?\b", "souche de numéros"),
    "D44": (("fr", "fr_CA"), r"\b[Ll](?:’application|e programme)\b", "l’application"),
    "D51": (("fr", "fr_CA"), r"\bdans la table\b", "dans la table"),
    "D58 fr": (("fr",), r"courriers? électroniques?|\bcourriels?\b|\bemails?\b", "courrier électronique"),
    "D58 fr_CA": (("fr_CA",), r"courriers? électroniques?|\be-?mails?\b|\bmél\b", "un e-mail"),
    "D67": (("ru",), r"(?i)(?<!и )шаблон\w* взаимодействий", "шаблоны взаимодействий"),
    "D68": (("ru",), r"(?i)просмотр\w* и управлени", "Просмотр и управление записанными взаимодействиями"),
    "D72": (
        ("ru",),
        r"операци[ийяю]\w* журналов взаимодействий(?<!тмененные операции журналов взаимодействий)",
        "операций журналов взаимодействий",
    ),
    "D80": (("ru",), r"(?i)заполните сведения", "заполните сведения"),
    "D81": (("es",), r"\b(?:eliminar|Eliminar) os\b", "Para eliminar os movimientos"),
    "D83": (
        ("es",),
        r"interacciones archivadas que no han sido borrados",
        "interacciones archivadas que no han sido borrados",
    ),
    "D84": (("es",), r"en (?:las|los) que se basa\b", "las plantillas en las que se basa"),
    "D88": (("es",), r"(?i)\b(?:sólo|[ée]stos|éstas?|éste|aquéll\w+)\b(?<!Estos)(?<!estos)", "éstos"),
    "D89": (("es",), r"Movs?\. log\. |Movimientos? de registro de interacción", "Movs. log. interacción"),
    "D90": (("es",), r"Buscar por página", "Buscar por página o informe"),
    "D94": (("es",), r"vínculos? relacionados?|\b[Ii]ntroduzca\b|\b[Ii]ngrese\b", "vínculo relacionado"),
    "D95": (("es",), r"área de Gestión", "El área de Gestión"),
    "D98": (
        ("es",),
        r"Activar segmentos|\bu optar\b|números? de serie|[Ss]egmentos? grabados?|[Gg]rabar segmento",
        "Activar segmentos",
    ),
    "D99": (("ru",), r"Фиксированные сегменты", "Фиксированные сегменты"),
    "D102": (("fr", "fr_CA"), r"commandes pour le service des ventes", "commandes pour le service des ventes"),
    "D103": (("ru",), r"Вводить на печать|есть имеется", "есть имеется"),
    "D104": (("ru",), r"Маркетинг - настройка|Настройка модуля Маркетинг", "Маркетинг - настройка"),
    "D105": (("fr_CA",), r"\b[Ss]ociétés?\b|\b[Vv]endeurs?\b(?!/)", "la société contact"),
}


MARKUP: dict[str, tuple[str, str]] = {
    "D07 D08: text after a list is a paragraph of its own": (
        r"^(?:[-*+]|\d+\.) .*\n(?![-*+] |\d+\. |\s|$)\S",
        "1. a\nb",
    ),
    "D09: a space follows ##": (r"^#{1,6}[^#\s]", "##<a name"),
    "D38: what belongs to a list item is indented by four": (r"^\n {1,3}\S", "a\n\n  b"),
    "D46: a note is a note block": (r"^\*\*(?:Remarque|Nota|Note|Примечание)", "**Remarque** :"),
    "D56: no token of another publishing system": (r"\[!\w+", "[!INCLUDE"),
    "D57: no name of the site in a title": (r"^#[^{\n]*\|", "# a| Microsoft Docs"),
    "D18 D19: no metadata that nobody reads": (r"^(?:ms\.|ms-|services:|author:|documentationcenter:)", "ms.suite: na"),
    "D100: bold covers whole words": (r"\w\*\*[^\s*]+\*\*|\*\*[^\s*]+\*\*\w", "**Жур**нал"),
    "D107: bold covers the caption alone": (
        r"\*\*(?:[Ff]enêtre|[Cc]hamp|[Vv]entana|[Cc]ampo|[Оо]кно|[Пп]оле)\b",
        "**Ventana Segmento**",
    ),
}


NOUNS: dict[str, dict[str, str]] = {
    "action": {"fr": r"l’action", "es": r"la acción", "ru": r"действие"},
    "button": {"fr": r"le bouton|réponds|répondez", "es": r"el botón|respondo|responda", "ru": r"кнопку|ответ"},
    "field": {"fr": r"le champ|du champ|la case", "es": r"el campo|la casilla", "ru": r"пол[ея]|флажок"},
    "window": {"fr": r"la fenêtre|la liste", "es": r"la ventana|la lista", "ru": r"окно|окне|список|пункт"},
    "question": {"fr": r"la question", "es": r"la pregunta", "ru": r"вопрос"},
}

CONTENT = "said by a scenario or by the guide's text; no pattern finds it"
DATA = "captions are data of the catalogue: test_language_captions"
TYPOGRAPHY = "test_language_typography"
LINKS = "test_links_lead_to_a_heading"
TITLES = "test_a_link_that_cites_a_title_cites_it_exactly"
HERE = "WORDS or MARKUP"
DEFECTS: dict[str, str] = {
    **dict.fromkeys(["D01", "D02", "D03", "D54"], LINKS),
    **dict.fromkeys(["D29", "D50", "D61", "D64", "D79", "D93"], TITLES),
    **dict.fromkeys(["D22", "D31", "D47", "D57", "D76", "D82", "D97"], TYPOGRAPHY),
    **dict.fromkeys([key for name in (*WORDS, *MARKUP) for key in re.findall(r"D\d+", name)], HERE),
    **dict.fromkeys(["D43", "D91", "D108"], DATA),
    **dict.fromkeys(["D49"], "test_a_noun_says_what_a_caption_is"),
    **dict.fromkeys(["D20"], "test_a_page_says_what_it_is_about"),
    **dict.fromkeys(["D62", "D75", "D85", "D86", "D87"], "test_the_items_of_a_list_are_alike"),
    **dict.fromkeys(["D101"], "test_headings_begin_with_a_capital"),
    **dict.fromkeys(
        ["D04", "D05", "D06", "D11", "D12", "D13", "D14", "D15", "D16", "D17", "D21", "D23", "D24", "D25", "D27",
         "D28", "D32", "D35", "D36", "D37", "D45", "D48", "D52", "D53", "D55", "D59", "D60", "D63", "D65", "D66",
         "D69", "D70", "D71", "D73", "D74", "D77", "D78", "D92", "D96", "D106", "D109", "D110"],
        CONTENT,
    ),
}  # fmt: skip

HEADING = re.compile(r"^#+ (.+?)(?: *\{ *#([\w-]+) *\})?$", re.MULTILINE)
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)\s#]*)(?:#([\w-]+))?\)")


def test_every_known_defect_is_in_the_list() -> None:
    """D01 to D110: each has a test, or a reason why no machine can see it."""
    assert sorted(DEFECTS, key=lambda key: int(key[1:])) == [f"D{number:02}" for number in range(1, 111)]


@pytest.mark.parametrize(
    ("locale", "words"),
    [(locale, words) for locales, words, _ in WORDS.values() for locale in locales],
    ids=[f"{locale}: {name}" for name, (locales, _, _) in WORDS.items() for locale in locales],
)
def test_faulty_words_do_not_come_back(locale: str, words: str) -> None:
    """No text holds a wording that a source page had wrong, but for the synonyms that page search knows."""
    faulty = re.compile(words)

    assert [text for text in texts(locale) if "~" not in text.where and faulty.search(text.text)] == []


FOREIGN = {
    "fr": r"courriels?|compagnies?|représentants?|promotions?|télécopieurs?|notes? de crédit|séries? de numéros",
    "fr_CA": r"e-?mails?|sociétés?|vendeurs?(?!/)|télécopies?|souches?|relances?|statuts?|avoirs? (?:vente|achat)",
    "es": r"ofertas?|presupuestos?|pedidos?|abonos?|costes?|albaran(?:es)?|albarán|tú|vosotros|ordenador(?:es)?",
    "ru": r"заказчик\w*|кликн\w*|щелкн\w*",
}
"""The words of another market (terminology 4): of Canada in Switzerland, of Spain in Mexico, and the like."""


@pytest.mark.parametrize("locale", TRANSLATED)
def test_a_locale_has_its_own_words(locale: str) -> None:
    """No text holds a word of another market."""
    foreign = re.compile(rf"(?i)\b(?:{FOREIGN[locale]})\b")

    assert [text for text in texts(locale) if foreign.search(text.text)] == []


@pytest.mark.parametrize(("_locales", "words", "source"), WORDS.values(), ids=WORDS)
def test_the_words_of_the_sources_are_faulty(_locales: tuple[str, ...], words: str, source: str) -> None:
    """Each pattern finds what the source page said."""
    assert re.search(words, source)


@pytest.mark.parametrize(("pattern", "source"), MARKUP.values(), ids=MARKUP)
@pytest.mark.parametrize("locale", TRANSLATED)
def test_faulty_markup_does_not_come_back(locale: str, pattern: str, source: str) -> None:
    """No page holds Markdown that a source page had wrong."""
    faulty = re.compile(pattern, re.MULTILINE)

    assert faulty.search(source)
    assert [(file.name, hit[0]) for file, source in pages(locale) for hit in faulty.finditer(source)] == []


@pytest.mark.parametrize("locale", TRANSLATED)
@pytest.mark.parametrize("role", NOUNS)
def test_a_noun_says_what_a_caption_is(locale: str, role: str) -> None:
    """Before each caption stands its generic noun, so that no caption is declined or elided."""
    noun = re.compile(rf"(?i)(?:{NOUNS[role][locale[:2]]}) \{{{role}\}}")
    entries = {**load(locale).of("phrase"), **load(locale).of("instruction")}

    assert [text for text in entries.values() if f"{{{role}}}" in text and not noun.search(text)] == []


@lru_cache
def headings(locale: str) -> dict[Path, dict[str, str]]:
    """The headings of each page of the guide, by their ids, the title first."""
    return {file: {id_: words for words, id_ in HEADING.findall(source)} for file, source in pages(locale)}


@lru_cache
def generated(locale: str) -> dict[Path, dict[str, str]]:
    """The headings of each page that nobody writes, as if it stood beside the written ones."""
    made = {path: make(Page(place=PLACES[locale], path=path), unproved()) for path in PAGES}
    return {
        ROOT / "docs" / locale / f"{path}.md": {id_: words for words, id_ in HEADING.findall(source)}
        for path, source in made.items()
    }


def links(locale: str) -> list[tuple[str, str, Path, str]]:
    """The links of the pages to one another: where, the words, and the page and the id that they lead to."""
    return [
        (file.name, words, (file.parent / page).resolve() if page else file, id_)
        for file, source in pages(locale)
        for words, page, id_ in LINK.findall(source)
    ]


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_heading_has_an_id(locale: str) -> None:
    """Links and other languages find a heading by an id that no translation changes."""
    assert [page.name for page, known in headings(locale).items() if "" in known] == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_links_lead_to_a_heading(locale: str) -> None:
    """Every link names a page that is there, and an id that one of its headings bears."""
    known = {page: {"", *ids} for page, ids in (headings(locale) | generated(locale)).items()}

    assert [link for link in links(locale) if link[3] not in known.get(link[2], ())] == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_link_that_cites_a_title_cites_it_exactly(locale: str) -> None:
    """Where the words of a link begin with a capital, they are the heading that it leads to."""
    there = headings(locale) | generated(locale)
    known = {page: {"": next(iter(ids.values())), **ids} for page, ids in there.items()}
    citing = [link for link in links(locale) if not link[1][0].islower()]

    assert [link for link in citing if link[1] != known[link[2]][link[3]]] == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_headings_begin_with_a_capital(locale: str) -> None:
    """A heading is a title, and a title begins with a capital."""
    words = [heading for known in headings(locale).values() for heading in known.values()]

    assert [heading for heading in words if heading[0].islower()] == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_page_says_what_it_is_about(locale: str) -> None:
    """The front matter of a page describes it in one sentence, which is not its title."""
    described = {file: re.search(r"^description: (.+\.)$", source, re.MULTILINE) for file, source in pages(locale)}
    titles = {file: next(iter(known.values())) for file, known in headings(locale).items()}

    assert [file.name for file, hit in described.items() if not hit or titles[file] in hit[1]] == []


def lists(source: str) -> Iterator[list[str]]:
    """The items of each list of a page; an expression counts as a word."""
    for block in re.findall(r"(?:^[-*+] .*\n(?: +\S.*\n?)*)+", re.sub(r"\{\{.*?\}\}", "x", source), re.MULTILINE):
        yield [item.rstrip() for item in re.split(r"^[-*+] +", block, flags=re.MULTILINE)[1:]]


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_items_of_a_list_are_alike(locale: str) -> None:
    """In one list all items begin with a capital, or none; all are sentences, or parts of one."""
    shapes = {
        (file.name, items[0]): ({item.lstrip("*[«“")[0].isupper() for item in items}, {item[-1] for item in items[:-1]})
        for file, source in pages(locale)
        for items in lists(source)
    }

    assert [place for place, (capitals, ends) in shapes.items() if len(capitals) > 1 or len(ends) > 1] == []
