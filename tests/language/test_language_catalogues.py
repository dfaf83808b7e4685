"""The catalogues: read strictly, whole in every language, and counted as CLDR counts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from babel import Locale

from interaction_spec.errors import CatalogueBroken, UsageError
from interaction_spec.language import LANGUAGES, LOCALES, Catalogue, Entry, catalogue, load
from interaction_spec.language.catalogue import ROOT, path, read
from interaction_spec.language.roles import roles
from interaction_spec.language.sync import synchronize

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
ENTRY = 'msgctxt "a.b"\nmsgid "one"\nmsgstr "un"\n'
TRANSLATED = ("fr", "fr_CA", "es", "ru")


@pytest.fixture
def po(tmp_path: Path) -> Path:
    """A catalogue of one entry."""
    file = tmp_path / "x.po"
    file.write_text(HEAD + ENTRY, "utf-8")
    return file


def test_a_good_file_is_read(po: Path) -> None:
    """The file that the broken ones below are made of is itself in order."""
    entries = [(message.context, message.string) for message in read(po) if message.context]

    assert entries == [("a.b", "un")]


@pytest.mark.parametrize(
    ("added", "detail"),
    [
        (ENTRY, "the id a.b stands 2 times"),
        ('msgctxt "a.b"\nmsgid "two"\nmsgstr "deux"\n', "the id a.b stands 2 times"),
        ('msgctx "c.d"\nmsgid "two"\nmsgstr "deux"\n', 'line 8: msgctx "c.d"'),
        ("msgctxt oops\n", "line 8: msgctxt oops"),
        ('msgid_plurl "two"\n', 'line 8: msgid_plurl "two"'),
        ('msgstr "deux\n', 'line 8: msgstr "deux'),
        ("<<<<<<< HEAD\n", "line 8: <<<<<<< HEAD"),
    ],
    ids=["duplicate", "two texts", "keyword", "no quotes", "plural", "open quote", "merge conflict"],
)
def test_what_would_be_passed_over_is_refused(po: Path, added: str, detail: str) -> None:
    """Duplicates, one id with two texts, unknown keywords: Babel alone would lose a translation silently."""
    po.write_text(HEAD + ENTRY + added, "utf-8")

    with pytest.raises(CatalogueBroken) as refused:
        read(po)

    assert refused.value.params == {"path": str(po), "detail": detail}


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A catalogue that is not there is an error of its own, with the path."""
    with pytest.raises(CatalogueBroken, match=r"nowhere\.po"):
        read(tmp_path / "nowhere.po")


def test_an_unknown_locale_names_the_known_ones() -> None:
    """There is no fifth language by accident."""
    with pytest.raises(UsageError) as refused:
        load("de")

    assert refused.value.params == {"locale": "de", "known": ", ".join(LOCALES)}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_locale_has_every_text(locale: str) -> None:
    """No id is missing, none is left over, none is empty, none awaits a review."""
    entries = load(locale).entries

    assert set(entries) == set(load("en").entries)
    assert [entry.id for entry in entries.values() if entry.fuzzy or not all(entry.forms)] == []


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_translation_has_the_placeholders_of_the_english(locale: str) -> None:
    """Each stands once in every form; the order is the language's own."""
    wrong = [
        (entry.id, form)
        for entry in load(locale).entries.values()
        for form in entry.forms
        if sorted(roles(form)) != sorted(roles(entry.english[0]))
    ]

    assert wrong == []


def test_canada_falls_back_to_french() -> None:
    """The regional catalogue holds what differs, and nothing else; the rest is French."""
    own = {message.context for message in read(path("fr_CA")) if message.context}
    french, canadian = load("fr").entries, load("fr_CA").entries

    assert {key for key in french if french[key].forms != canadian[key].forms} == own
    assert {key for key in french if french[key] is canadian[key]} == french.keys() - own


@pytest.mark.parametrize("locale", TRANSLATED)
def test_plurals_are_counted_as_cldr_counts(locale: str) -> None:
    """For every whole number the catalogue takes the form of the CLDR category."""
    categories = {"one": 0, "few": 1, "many": 2 if locale == "ru" else 1, "other": 1}
    rule, numbers = Locale.parse(locale).plural_form, [*range(1200), 10_011, 10_021, 1_000_000]

    assert [load(locale).plural(number) for number in numbers] == [categories[rule(number)] for number in numbers]


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en", ["0 interactions are changed", "1 interaction is changed", "2 interactions are changed"]),
        ("fr", ["0 interaction est modifiée", "1 interaction est modifiée", "2 interactions sont modifiées"]),
        ("es", ["se modifican 0 interacciones", "se modifica 1 interacción", "se modifican 2 interacciones"]),
        ("ru", ["изменено 0 взаимодействий", "изменено 1 взаимодействие", "изменены 2 взаимодействия"]),
    ],
)
def test_a_count_chooses_the_form(locale: str, written: list[str]) -> None:
    """The form of the number, with the number in it."""
    told = [load(locale).text("phrase.entry.changed", count=count) for count in (0, 1, 2)]

    assert told == written


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_plural_has_as_many_forms_as_the_language(locale: str) -> None:
    """A counted text has two forms in French and Spanish, three in Russian."""
    counted = [entry for entry in load(locale).entries.values() if len(entry.english) > 1]

    assert {len(entry.forms) for entry in counted} == {3 if locale == "ru" else 2}


def test_what_is_not_translated_is_told_in_english() -> None:
    """A gap in the catalogue shows the English wording, in all its forms."""
    gap = Entry("a.b", ("{count} day", "{count} days"), ("{count} jour", ""))
    broken = Catalogue("fr", {"a.b": gap}, lambda count: int(count > 1))

    assert (broken.text("a.b", count=2), broken.of("a")) == ("2 days", {"b": "{count} day"})
    assert ("a.b" in broken, "a.c" in broken) == (True, False)


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the catalogues, which may be changed."""
    root = tmp_path / "locale"
    shutil.copytree(ROOT, root)
    monkeypatch.setattr(catalogue, "ROOT", root)
    return root


def edit(file: Path, old: str, new: str) -> None:
    """Replace a text in a file, once."""
    text = file.read_text("utf-8")
    assert old in text, old
    file.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("locale", TRANSLATED)
def test_the_catalogues_are_in_step(catalogues: Path, locale: str) -> None:
    """Synchronizing what is committed changes no byte."""
    before = path(locale).read_bytes()

    result = synchronize(locale)

    assert (result.added, result.fuzzy, result.removed) == (0, 0, 0)
    assert (catalogues in path(locale).parents, path(locale).read_bytes()) == (True, before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_changed_english_wording_asks_for_a_review(catalogues: Path, language: str) -> None:
    """The translation stays, marked fuzzy, with the English that it was made from."""
    edit(catalogues / "interaction_spec.pot", 'msgid "Segments"', 'msgid "All segments"')

    result = synchronize(language)

    entry = next(message for message in read(path(language)) if message.context == "window.segments")
    assert (result.fuzzy, entry.fuzzy) == (1, True)
    assert entry.string == load(language).text("window.segments")
    assert '#| msgid "Segments"\nmsgctxt "window.segments"\n' in path(language).read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_synchronizing_twice_is_synchronizing_once(catalogues: Path, language: str) -> None:
    """The previous English stays where a translator's tool looks for it until the review is done."""
    edit(catalogues / "interaction_spec.pot", 'msgid "Segments"', 'msgid "All segments"')
    synchronize(language)
    once = path(language).read_text("utf-8")

    synchronize(language)

    assert path(language).read_text("utf-8") == once


@pytest.mark.parametrize("language", LANGUAGES)
def test_ids_come_and_go_with_the_template(catalogues: Path, language: str) -> None:
    """A new id is added without a text, a dead one is removed."""
    edit(catalogues / "interaction_spec.pot", 'msgctxt "action.edit"', 'msgctxt "action.open"')

    result = synchronize(language)

    texts = {message.context: message.string for message in read(path(language))}
    assert (result.added, result.removed) == (1, 1)
    assert (texts["action.open"], "action.edit" in texts) == ("", False)


@pytest.mark.usefixtures("catalogues")
def test_canada_is_not_given_what_it_shares() -> None:
    """Synchronizing adds nothing to the regional catalogue that it did not hold."""
    own = {message.context for message in read(path("fr_CA"))}

    synchronize("fr_CA")

    assert {message.context for message in read(path("fr_CA"))} == own
