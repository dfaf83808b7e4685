"""The traps in which a broken feature file passes green: each is seen in the text, at its line, with its fix.

Every test breaks one thing in a copy of the real specification.
"""

from __future__ import annotations

import unicodedata

import pytest
from tests.conformance.broken import Place, Specification

GROUPS = "templates/groups.feature"


def test_a_byte_order_mark_is_told(spec: Specification) -> None:
    """A byte order mark before the first line is a problem of that line."""
    place = spec.file("ru", GROUPS)
    spec.keep(place.file)
    place.file.write_bytes(b"\xef\xbb\xbf" + place.file.read_bytes())

    spec.blames(place, "bom", "language-header")


def test_another_encoding_is_told(spec: Specification) -> None:
    """A file that an editor saved otherwise than in UTF-8 is one problem, at the first line that shows it."""
    place = spec.step("ru", "IM-SC-0005", "group.delete")
    spec.keep(place.file)
    lines = place.file.read_bytes().split(b"\n")
    lines[place.line - 1] = place.text.encode("cp1251")
    place.file.write_bytes(b"\n".join(lines))

    spec.blames(place, "not-utf8")


def test_a_carriage_return_is_told(spec: Specification) -> None:
    """A line that ends as Windows ends lines is told, the first of them by its number."""
    place = spec.file("fr", GROUPS)
    spec.keep(place.file)
    lines = place.file.read_bytes().split(b"\n", 3)
    place.file.write_bytes(b"\n".join([*lines[:2], lines[2] + b"\r", lines[3]]))

    spec.blames(place.down(2), "newline")


@pytest.mark.parametrize("language", ["fr", "es", "ru"])
def test_decomposed_accents_are_told(spec: Specification, language: str) -> None:
    """A line that is not NFC looks right and matches nothing, so it is told."""
    place = next(
        place
        for number in range(2, 20)
        if not unicodedata.is_normalized("NFD", (place := spec.file(language, GROUPS).down(number)).text)
    )
    spec.change(place, place.text, unicodedata.normalize("NFD", place.text))

    spec.blames(place, "not-nfc")


def test_a_missing_language_header_is_told(spec: Specification) -> None:
    """Without its header Gherkin would read the file as English."""
    place = spec.file("es", GROUPS)
    spec.delete(place)

    problem = spec.blames(place, "language-header")

    assert problem.params == {"language": "es"}


def test_a_header_of_another_language_is_told(spec: Specification) -> None:
    """The header is that of the folder."""
    place = spec.file("es", GROUPS)
    spec.change(place, "es", "fr")

    spec.blames(place, "language-header")


def test_an_empty_file_is_told(spec: Specification) -> None:
    """A file that holds nothing but its header is no feature."""
    place = spec.file("ru", GROUPS)
    spec.delete(place.down(1), 200)

    spec.blames(place.down(1), "not-gherkin")


def test_a_line_that_is_no_gherkin_is_told(spec: Specification) -> None:
    """What stands between two steps and is none is told at its line."""
    place = spec.step("ru", "IM-SC-0005", "refused")
    spec.insert(place, "      ...")

    spec.blames(place, "not-gherkin")


def test_an_english_keyword_is_told_where_a_step_is_due(spec: Specification) -> None:
    """A keyword of another language in the middle of a scenario is no step."""
    place = spec.step("fr", "IM-SC-0005", "refused")
    spec.change(place, "Alors ", "Then ")

    spec.blames(place, "not-gherkin")


@pytest.mark.parametrize(("old", "new"), [("Когда ", "When "), ("Когда ", "когда "), ("Когда ", "")])
def test_a_first_line_that_is_no_step_is_told(spec: Specification, old: str, new: str) -> None:
    """Gherkin would take it for a description, and the scenario would run without it."""
    place = spec.step("ru", "IM-SC-0005", "group.delete")
    spec.change(place, old, new)

    spec.blames(place, "description")


def test_a_no_break_space_after_a_keyword_is_told(spec: Specification) -> None:
    """It looks like a step, and Gherkin would take it for a description."""
    place = spec.step("ru", "IM-SC-0005", "group.delete")
    spec.change(place, "Когда ", "Когда\u00a0")

    spec.blames(place, "no-break")


def no_break_spaces(spec: Specification) -> list[tuple[Place, str, str]]:
    """A no-break space after a keyword in the middle of a scenario, and before two colons."""
    step, title = spec.step("fr", "IM-SC-0005", "refused"), spec.scenario("fr", "IM-SC-0005")
    rule = spec.rule("fr", "IM-SC-0005")
    return [(step, "Alors ", "Alors\u00a0"), (title, ":", "\u00a0:"), (rule, ":", "\u202f:")]


@pytest.mark.parametrize("which", range(3))
def test_no_no_break_space_hides_a_line(spec: Specification, which: int) -> None:
    """Wherever a no-break space spoils a keyword, the line is told first."""
    place, old, new = no_break_spaces(spec)[which]
    spec.change(place, old, new)

    first = spec.problems()[0]

    assert (first.path, first.line, first.sentence) == (place.path, place.line, place.text)


@pytest.mark.parametrize("which", range(3))
def test_every_no_break_space_is_told_as_such(spec: Specification, which: int) -> None:
    """A character that nobody sees is named."""
    place, old, new = no_break_spaces(spec)[which]
    spec.change(place, old, new)

    spec.blames(place, "no-break")


@pytest.mark.parametrize(("language", "keyword"), [("ru", "Допустим "), ("fr", "Soit "), ("es", "Dada ")])
def test_an_unblessed_keyword_is_told(spec: Specification, language: str, keyword: str) -> None:
    """Gherkin knows further keywords; this project has one for each role."""
    place = spec.step(language, "IM-SC-0003", "groups.exist")
    blessed = {"ru": "Пусть ", "fr": "Étant donné que ", "es": "Dado "}[language]
    spec.change(place, blessed, keyword)

    problem = spec.blames(place, "keyword")

    assert problem.params == {"keyword": keyword.strip(), "expected": blessed.strip()}


@pytest.mark.parametrize("keyword", ["И ", "* "])
def test_a_scenario_that_begins_with_and_is_told(spec: Specification, keyword: str) -> None:
    """The first step of a scenario has no role to take over."""
    place = spec.step("ru", "IM-SC-0003", "groups.exist")
    spec.change(place, "Пусть ", keyword)

    spec.blames(place, "keyword")


def test_a_scenario_that_begins_with_and_is_told_what_to_write(spec: Specification) -> None:
    """The fix names the keyword with which a scenario begins."""
    place = spec.step("ru", "IM-SC-0003", "groups.exist")
    spec.change(place, "Пусть ", "И ")

    problem = spec.blames(place, "keyword")

    assert problem.params == {"keyword": "И", "expected": "Пусть"}


def test_a_wrong_keyword_of_a_rule_is_told(spec: Specification) -> None:
    """Headings have one keyword each, too."""
    place = spec.scenario("ru", "IM-SC-0005")
    spec.change(place, "Сценарий:", "Пример:")

    problem = spec.blames(place, "keyword")

    assert problem.params == {"keyword": "Пример", "expected": "Сценарий"}


@pytest.mark.parametrize(
    ("language", "lines", "offset"),
    [
        ("ru", ["    Предыстория:", "      Пусть существует менеджер по продажам «AM»", ""], 0),
        ("fr", ["    Contexte:", "      Étant donné que le vendeur « AM » existe", ""], 0),
    ],
)
def test_a_background_is_told(spec: Specification, language: str, lines: list[str], offset: int) -> None:
    """A scenario says everything itself: no step stands anywhere else."""
    place = spec.rule(language, "IM-SC-0001").down(2)
    spec.insert(place, *lines)

    problem = spec.blames(place.down(offset), "construct")

    assert problem.params == {"construct": "Background"}


def test_a_background_of_a_feature_is_told(spec: Specification) -> None:
    """Neither do steps stand before the first rule."""
    place = spec.file("es", GROUPS).down(4)
    spec.insert(place, "  Antecedentes:", "    Dado que existe algo", "")

    problem = spec.blames(place, "construct")

    assert problem.params == {"construct": "Background outside a Rule"}


def test_an_outline_is_told(spec: Specification) -> None:
    """Rows of examples would be scenarios without ids."""
    place = spec.scenario("fr", "IM-SC-0005")
    spec.change(place, "Scénario:", "Plan du scénario:")
    spec.insert(place.down(3), "", "      Exemples:", "        | code  |", "        | CALLS |")

    spec.blames(place, "construct", "keyword")


def test_a_doc_string_is_told(spec: Specification) -> None:
    """What a step needs stands in its sentence or its table."""
    place = spec.step("ru", "IM-SC-0005", "group.delete")
    spec.insert(place.down(1), '        """', "        CALLS", '        """')

    problem = spec.blames(place, "construct")

    assert problem.params == {"construct": "Doc String"}


def test_a_scenario_without_steps_is_told(spec: Specification) -> None:
    """A scenario that does nothing would pass."""
    place = spec.scenario("es", "IM-SC-0005")
    spec.delete(place.down(1), 2)

    spec.blames(place, "no-steps")


def test_a_scenario_without_then_is_told(spec: Specification) -> None:
    """A scenario that expects nothing would pass."""
    place = spec.scenario("es", "IM-SC-0005")
    spec.delete(place.down(2))

    spec.blames(place, "no-then")


def test_a_title_used_twice_is_told(spec: Specification) -> None:
    """pytest-bdd finds scenarios by their titles: of two with one title, one would run twice."""
    place = spec.scenario("ru", "IM-SC-0005")
    title = spec.scenario("ru", "IM-SC-0004").text
    spec.change(place, place.text, title)

    spec.blames(place, "same-title")


@pytest.mark.parametrize(
    ("id_", "tag", "instead"),
    [
        ("IM-SC-0005", "@IM-SC-0005", ""),
        ("IM-SC-0006", " @IM-P-02", ""),
        ("IM-SC-0005", "@IM-SC-0005", "@IM-SC-5"),
        ("IM-SC-0005", "@IM-SC-0005", "@IM-SC-0005 @wip"),
    ],
)
def test_a_wrong_tag_of_a_scenario_is_told(spec: Specification, id_: str, tag: str, instead: str) -> None:
    """A scenario has its id, and a procedure its number; nothing else, nothing less."""
    place = spec.scenario("fr", id_)
    spec.change(place.down(-1), tag, instead)

    spec.blames(place, "tags")


@pytest.mark.parametrize(("old", "new"), [("@must", ""), ("@must", "@may"), ("@IM-R-002 ", "")])
def test_a_wrong_tag_of_a_requirement_is_told(spec: Specification, old: str, new: str) -> None:
    """A requirement has its id and its level."""
    place = spec.rule("ru", "IM-SC-0005")
    spec.change(place.down(-1), old, new)

    spec.blames(place, "tags")


def test_a_feature_under_another_topic_is_told(spec: Specification) -> None:
    """The tag of a feature is the name of its folder."""
    place = spec.file("ru", GROUPS).down(2)
    spec.change(place.down(-1), "@templates", "@template")

    problem = spec.blames(place, "tags")

    assert problem.params == {"expected": "@templates"}


def test_a_scenario_that_is_too_long_is_told(spec: Specification) -> None:
    """A rule scenario has at most twelve steps."""
    place = spec.step("ru", "IM-SC-0005", "refused")
    spec.insert(place, *["      И я удаляю группу взаимодействий «CALLS»"] * 11)

    problem = spec.blames(spec.scenario_line(place), "too-long")

    assert problem.params == {"count": "13", "limit": "12"}


def test_a_procedure_with_two_blocks_of_when_is_told(spec: Specification) -> None:
    """The instructions of a procedure are one list."""
    place = spec.step("ru", "IM-SC-0006", "groups.are")
    spec.insert(place, "      Тогда существуют в точности следующие группы взаимодействий:", "        | Код |")
    spec.insert(place.down(2), "      Когда я создаю сегмент")

    spec.blames(spec.scenario_line(place), "when-blocks")


def test_all_problems_of_all_files_are_told_at_once(spec: Specification) -> None:
    """A translator mends everything in one go."""
    first, second = spec.file("fr", GROUPS), spec.file("ru", "log/open.feature")
    spec.delete(first)
    spec.delete(second)

    problems = spec.problems()

    assert [(one.path, one.reason) for one in problems] == [
        (first.path, "language-header"),
        (second.path, "language-header"),
    ]
