"""What `check` proves of the specification as a whole: it is parallel, it is complete, and nothing in it is dead.

Every test breaks one thing in a copy of the real specification or of its catalogues. The table at the end names,
for every reason that a problem can have, the test that provokes it.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from tests.conformance.broken import Catalogues, Specification, assert_told

from interaction_spec.conformance import coverage
from interaction_spec.conformance.check import check
from interaction_spec.errors import CatalogueBroken, FolderMissing, Problem
from interaction_spec.language import load
from interaction_spec.model.operations import OPERATIONS, refusals
from interaction_spec.scenarios import EdgeCase, Statement, read_edge_cases, read_statements

HERE = Path(__file__).parent


def test_the_real_specification_is_whole(copied: Specification) -> None:
    """Nothing is wrong with what we publish, and the counts are those of the files."""
    checked = check(copied.root)

    features = copied.features("ru")
    assert checked.problems == ()
    assert checked.scenarios == sum(len(feature.scenarios) for feature in features)
    assert checked.requirements == sum(len(feature.rules) for feature in features)
    assert checked.statements == len(read_statements(copied.root))


@pytest.mark.parametrize("language", ["fr", "es", "ru"])
def test_one_digit_in_one_language_is_told(spec: Specification, language: str) -> None:
    """A digit that differs in one language makes it say and do something else, and that language is named."""
    place = spec.step(language, "IM-SC-0126", "segment.holds")
    spec.change(place.down(3), "CT1001", "CT1002")

    problem = spec.blames(place, "parity", "trace")

    (trace,) = [one for one in spec.problems() if one.reason == "trace"]
    assert problem.params["language"] == trace.params["language"] == language
    assert (trace.path, trace.line) == (place.path, spec.scenario(language, "IM-SC-0126").line)
    assert (trace.params["id"], "CT1002" in trace.params["detail"]) == ("IM-SC-0126", True)
    assert_told(trace, language)


def test_a_swapped_cell_is_told(few: Specification) -> None:
    """A row that says the other thing is told by its number and its field."""
    place = few.step("es", "IM-SC-0155", "log.holds")
    words = load("es")
    few.change(place.down(2), words.text("option.flag.yes"), words.text("option.flag.no"))

    problem = few.blames(place, "parity")

    assert problem.params["detail"] == "row 1, canceled is no and not yes"


def test_columns_in_another_order_are_told(few: Specification) -> None:
    """Tables stand in the same form in every language."""
    place = few.step("ru", "IM-SC-0155", "log.holds")
    for down in (1, 2, 3):
        cells = place.down(down).text.strip("| ").split("|")
        few.change(place.down(down), place.down(down).text, f"| {cells[1]} | {cells[0]} |")

    problem = few.blames(place, "parity")

    assert "columns" in problem.params["detail"]


def test_a_removed_step_is_told(few: Specification) -> None:
    """A scenario has the same steps in every language."""
    place = few.step("fr", "IM-SC-0131", "segment.line_count")
    few.delete(place)

    problem = few.blames(few.scenario("fr", "IM-SC-0131").down(1), "parity", "trace", "phrase-dead")

    assert problem.params["language"] == "fr"


def test_a_removed_scenario_is_told(spec: Specification) -> None:
    """A scenario that one language lacks is told where another has it."""
    place = spec.scenario("es", "IM-SC-0005")
    spec.delete(place.down(-1), 4)

    problem = spec.blames(spec.scenario("fr", "IM-SC-0005").down(1), "parity", "title-dead")

    assert problem.params == {"language": "es", "other": "fr", "detail": "IM-SC-0005 is missing in es"}


def test_two_swapped_scenarios_are_told(few: Specification) -> None:
    """Scenarios stand in the same order in every language."""
    place = few.scenario("ru", "IM-SC-0155")
    lines = place.file.read_text("utf-8").splitlines()
    second, third = (few.scenario("ru", id_).line - 2 for id_ in ("IM-SC-0156", "IM-SC-0157"))
    end = next(at for at in range(third + 1, len(lines)) if "@IM-R-" in lines[at])
    swapped = [*lines[:second], *lines[third:end], *lines[second:third], *lines[end:]]
    few.rewrite(place, lambda found: found.__setitem__(slice(None), swapped))

    (problem,) = few.problems()

    assert (problem.reason, problem.params["language"], problem.path) == ("parity", "ru", place.path)
    assert "stands in another place" in problem.params["detail"]


def test_a_scenario_under_another_requirement_is_told(few: Specification) -> None:
    """A scenario proves the same requirement in every language."""
    place = few.rule("ru", "IM-SC-0005")
    few.delete(place.down(-1), 3)

    reasons = {(one.reason, one.path) for one in few.problems()}

    assert reasons == {("parity", place.path)}


def test_a_procedure_that_is_none_elsewhere_is_told(few: Specification) -> None:
    """A procedure is one in every language."""
    place = few.scenario("es", "IM-SC-0006")
    few.change(place.down(-1), " @procedure @IM-P-02", "")

    few.blames(place.down(1), "parity")


def test_a_requirement_of_another_level_is_told(spec: Specification) -> None:
    """What one language demands, no other merely recommends."""
    place = spec.rule("ru", "IM-SC-0005")
    spec.change(place.down(-1), "@must", "@should")

    problems = spec.problems()

    assert {one.reason for one in problems} == {"parity"}


def test_an_id_used_twice_is_told(few: Specification) -> None:
    """An id stands for one thing, for ever."""
    place = few.scenario("ru", "IM-SC-0003")
    few.change(place.down(-1), "IM-SC-0003", "IM-SC-0002")

    problem = few.blames(place, "same-id", "parity", "title", "trace")

    assert problem.params == {"id": "IM-SC-0002"}


def test_a_procedure_number_used_twice_is_told(few: Specification) -> None:
    """So does the number of a procedure."""
    place = few.scenario("fr", "IM-SC-0006")
    few.change(place.down(-1), "IM-P-02", "IM-P-01")

    problem = few.blames(place, "same-id", "parity")

    assert problem.params == {"id": "IM-P-01"}


def test_a_missing_file_is_told(few: Specification) -> None:
    """Every file exists in every language."""
    place = few.file("es", "log/open.feature")
    few.keep(place.file)
    place.file.unlink()

    problem = next(one for one in few.problems() if one.reason == "file-missing")

    assert (problem.path, problem.params) == (place.path, {"file": "log/open.feature", "language": "es"})
    assert_told(problem, "es")


def test_a_missing_language_is_told(spec: Specification, tmp_path: Path) -> None:
    """A specification without one of its languages is none."""
    (tmp_path / "features").mkdir()
    for language in ("fr", "ru"):
        (tmp_path / "features" / language).symlink_to(spec.root / language)

    with pytest.raises(FolderMissing) as raised:
        check(tmp_path / "features")

    assert raised.value.params == {"path": str(tmp_path / "features" / "es")}
    assert raised.value.reason == "folder-missing"


@pytest.mark.parametrize("which", ["feature", "rule", "scenario"])
def test_a_title_that_differs_from_the_catalogue_is_told(few: Specification, which: str) -> None:
    """Titles are entries of the catalogue, because every locale shows them."""
    place = {
        "feature": few.file("fr", "templates/groups.feature").down(2),
        "rule": few.rule("fr", "IM-SC-0005"),
        "scenario": few.scenario("fr", "IM-SC-0005"),
    }[which]
    title = place.text.partition(": ")[2]
    few.change(place, title, title + " !")

    problem = few.blames(place, "title")

    assert problem.params["expected"] == title


def test_a_title_that_the_catalogue_lacks_is_told(few: Specification, catalogues: Catalogues) -> None:
    """A new scenario has no entry yet: that is told, and not that its title differs from nothing."""
    for locale in ("en", "fr", "es", "ru"):
        catalogues.remove(locale, "title.IM-SC-0005")

    problems = few.problems()

    assert [(one.reason, one.path.split("/")[1]) for one in problems] == [
        ("title-missing", language) for language in ("fr", "es", "ru")
    ]
    assert problems[0].params == {"id": "title.IM-SC-0005"}
    assert_told(problems[0], "fr")


def test_a_title_of_nothing_is_told(few: Specification, catalogues: Catalogues) -> None:
    """An entry for a scenario that no longer exists is told."""
    catalogues.everywhere("title.IM-SC-9999", "Nothing", "Rien", "Nada", "Ничего")

    (problem,) = few.problems()

    assert (problem.reason, problem.params) == ("title-dead", {"id": "title.IM-SC-9999"})
    assert_told(problem, "fr")


@pytest.mark.parametrize("locale", ["fr", "es", "ru"])
def test_a_missing_translation_is_told(few: Specification, catalogues: Catalogues, locale: str) -> None:
    """An entry without translation is told with its English wording."""
    catalogues.change(locale, "message.building", 'msgstr ".*"', 'msgstr ""')

    problem = few.problems()[0]

    english = load("en").text("message.building")
    assert (problem.reason, problem.params) == ("translation-missing", {"id": "message.building", "english": english})
    assert problem.path == f"language/locale/{locale}/LC_MESSAGES/interaction_spec.po"
    assert_told(problem, locale)


def test_a_missing_plural_form_is_told(few: Specification, catalogues: Catalogues) -> None:
    """A language that has three forms has three translations."""
    catalogues.change("ru", "message.running", r'msgstr\[2\] ".*"', 'msgstr[2] ""')

    (problem,) = few.problems()

    assert (problem.reason, problem.params["id"]) == ("translation-missing", "message.running")


def test_a_missing_entry_is_told(few: Specification, catalogues: Catalogues) -> None:
    """An entry of the template that a language does not have at all is told, too."""
    catalogues.remove("es", "message.building")

    (problem,) = few.problems()

    assert (problem.reason, problem.params["id"]) == ("translation-missing", "message.building")


def test_a_fuzzy_translation_is_told(few: Specification, catalogues: Catalogues) -> None:
    """A translation whose English wording has changed waits for a review."""
    catalogues.change("ru", "message.building", "msgctxt", "#, fuzzy\nmsgctxt")

    (problem,) = few.problems()

    assert (problem.reason, problem.params) == ("translation-fuzzy", {"id": "message.building"})
    assert_told(problem, "ru")


def test_a_fuzzy_regional_translation_is_told(few: Specification, catalogues: Catalogues) -> None:
    """Canadian French holds only what differs, and that is held to the same."""
    first = next(id_ for id_ in load("fr_CA").entries if load("fr_CA").entries[id_] is not load("fr").entries[id_])
    catalogues.change("fr_CA", first, "msgctxt", "#, fuzzy\nmsgctxt")

    (problem,) = few.problems()

    assert problem.path == "language/locale/fr_CA/LC_MESSAGES/interaction_spec.po"


@pytest.mark.parametrize(("old", "new"), [(r" \{path\}", ""), (r"\{path\}", "{chemin}"), (r"\{path\}", "{path")])
def test_a_wrong_placeholder_is_told(few: Specification, catalogues: Catalogues, old: str, new: str) -> None:
    """A translation has the placeholders of the English wording, each once."""
    catalogues.change("es", "message.report", f'(msgstr ".*){old}', rf"\g<1>{new}")

    (problem,) = few.problems()

    assert (problem.reason, problem.params) == ("placeholders", {"id": "message.report", "expected": "{path}"})
    assert_told(problem, "es")


def test_a_problem_of_french_is_told_once(few: Specification, catalogues: Catalogues) -> None:
    """What Canadian French inherits is mended in French."""
    catalogues.change("fr", "message.building", "msgctxt", "#, fuzzy\nmsgctxt")

    problems = few.problems()

    assert [one.path for one in problems] == ["language/locale/fr/LC_MESSAGES/interaction_spec.po"]


def test_a_caption_of_two_things_is_told(few: Specification, catalogues: Catalogues) -> None:
    """Nobody could say which of two texts a sentence means."""
    id_ = next(iter(load("es").of("data")))
    catalogues.everywhere("data.twin", "Twin", "Jumeau", load("es").forms(f"data.{id_}")[0], "Двойник")

    (problem,) = few.problems()

    assert (problem.reason, problem.params["ids"]) == ("caption-twice", f"data.{id_}, data.twin")
    assert_told(problem, "es")


def test_a_caption_of_nothing_is_told(few: Specification, catalogues: Catalogues) -> None:
    """A caption belongs to something that exists, or it is a problem of the catalogue."""
    twin = load("es").text("field.code")
    catalogues.everywhere("field.twin", "Twin", "Jumeau", twin, "Двойник")

    reasons = [one.reason for one in few.problems()]

    assert "caption-dead" in reasons


def test_a_phrase_that_nobody_uses_is_told(few: Specification) -> None:
    """A phrase without a scenario is dead."""
    place = few.step("fr", "IM-SC-0156", "entry.toggle_keep")
    toggle = load("fr").text("phrase.entry.toggle", entry="« E1 »")
    for language in ("fr", "es", "ru"):
        place = few.step(language, "IM-SC-0156", "entry.toggle_keep")
        toggle = load(language).text(
            "phrase.entry.toggle", entry={"es": "“E1”", "ru": "«E1»"}.get(language, "«\u00a0E1\u00a0»")
        )
        few.change(place, place.text.partition(" ")[2], toggle)

    (problem,) = few.problems()

    assert (problem.reason, problem.params) == ("phrase-dead", {"id": "phrase.entry.toggle_keep"})
    assert_told(problem, "ru")


def test_a_phrase_without_step_is_told(few: Specification, catalogues: Catalogues) -> None:
    """A phrase that nothing carries out is told."""
    catalogues.everywhere("phrase.sing", "I sing", "je chante", "canto", "я пою")

    unbound, dead = few.problems()

    assert (unbound.reason, unbound.params) == ("phrase-unbound", {"id": "sing"})
    assert (dead.reason, dead.params) == ("phrase-dead", {"id": "phrase.sing"})
    assert_told(unbound, "es")


def test_a_step_without_phrase_is_told(few: Specification, catalogues: Catalogues) -> None:
    """A step that no sentence reaches is told."""
    for locale in ("en", "fr", "es", "ru"):
        catalogues.remove(locale, "phrase.entry.toggle_keep")

    problems = {one.reason: one for one in few.problems()}

    assert problems.keys() == {"step-unbound", "phrase-unknown"}
    assert problems["step-unbound"].params == {"id": "entry.toggle_keep"}
    assert_told(problems["step-unbound"], "fr")


@pytest.mark.parametrize(
    ("pattern", "new"),
    [("msgstr", "msgstrr"), ('"$', ""), ('msgid ".*"', "msgid"), ("msgctxt", "msgctx")],
)
def test_a_catalogue_that_cannot_be_read_is_refused(
    few: Specification, catalogues: Catalogues, pattern: str, new: str
) -> None:
    """A catalogue that would be read as something else than was meant is told by its line."""
    catalogues.change("ru", "message.building", pattern, new)

    with pytest.raises(CatalogueBroken) as raised:
        few.problems()

    assert raised.value.params["path"] == str(catalogues.file("ru"))
    assert raised.value.params["detail"].startswith("line ")


def test_an_entry_that_stands_twice_is_refused(few: Specification, catalogues: Catalogues) -> None:
    """Of two texts with one id, one would be lost in silence."""
    catalogues.add("fr", "message.building", "Building the guide", "Autre chose")

    with pytest.raises(CatalogueBroken, match=r"message\.building stands 2 times"):
        few.problems()


def test_a_requirement_without_scenario_is_told(few: Specification) -> None:
    """What nothing proves is no requirement."""
    place = few.rule("fr", "IM-SC-0160")
    few.delete(place.down(1), 10)

    problem = few.blames(place, "requirement-bare", "parity", "title-dead", "refusal-unprovoked", "phrase-dead")

    assert problem.params == {"id": "IM-R-053"}


def test_an_operation_that_nobody_sends_is_told() -> None:
    """Every operation of the contract is sent by a scenario; what the runner sends by itself is not asked for."""
    sent = OPERATIONS.keys() - coverage.OWN

    assert list(coverage.operations(set(sent))) == []
    (problem,) = coverage.operations(sent - {"segment.log"})
    assert (problem.reason, problem.params) == ("operation-unused", {"operation": "segment.log"})
    assert_told(problem, "ru")


def test_a_refusal_that_nobody_provokes_is_told() -> None:
    """Every refusal that an operation may answer is provoked by a scenario."""
    codes = {code for operation in OPERATIONS.values() for code in refusals(operation)}

    assert list(coverage.refused(codes)) == []
    (problem,) = coverage.refused(codes - {"segment-empty"})
    assert (problem.reason, problem.params) == ("refusal-unprovoked", {"code": "segment-empty"})
    assert_told(problem, "es")


@pytest.mark.parametrize(("requirements", "reason"), [((), " "), (("IM-R-001",), "A definition.")])
def test_a_statement_without_coverage_is_told(requirements: tuple[str, ...], reason: str) -> None:
    """A statement of a source page is covered, or a reason says why not; never both."""
    statement = Statement("page", 1, "It rains.", requirements, reason, 7)

    (problem,) = coverage.statements([statement], {"IM-R-001"})

    assert problem == Problem("statement", "features/statements.csv", 7, 0, "It rains.")
    assert_told(problem, "fr")


def test_a_statement_of_an_unknown_requirement_is_told(spec: Specification) -> None:
    """A statement is covered by requirements that exist."""
    file = spec.root / "statements.csv"
    spec.keep(file)
    file.write_text(file.read_text("utf-8") + "page,1,It rains.,IM-R-999,\n", "utf-8")

    (problem,) = spec.problems()

    assert (problem.reason, problem.params) == ("statement-requirement", {"id": "IM-R-999"})
    assert problem.line == len(read_statements(spec.root)) + 1
    assert_told(problem, "ru")


@pytest.mark.parametrize(
    ("number", "scenarios", "reason"), [(2, ("IM-SC-0001",), ""), (1, (), " "), (1, ("IM-SC-0001",), "x")]
)
def test_an_edge_case_without_an_answer_is_told(number: int, scenarios: tuple[str, ...], reason: str) -> None:
    """Edge cases are numbered from 1, and each has scenarios or a reason; never both, never neither."""
    case = EdgeCase(number, "It rains.", scenarios, reason, 7)

    (problem,) = coverage.edge_cases([case], {"IM-SC-0001"})

    assert problem == Problem("edge-case", "features/edge-cases.csv", 7, 0, "It rains.")
    assert_told(problem, "fr")


def test_an_edge_case_of_an_unknown_scenario_is_told(spec: Specification) -> None:
    """An edge case is decided by scenarios that exist."""
    file = spec.root / "edge-cases.csv"
    spec.keep(file)
    file.write_text(file.read_text("utf-8") + "99,It rains.,IM-SC-9999,\n", "utf-8")

    (problem,) = spec.problems()

    assert (problem.reason, problem.params) == ("edge-case-scenario", {"id": "IM-SC-9999"})
    assert_told(problem, "es")


def test_every_edge_case_of_the_products_is_answered(copied: Specification) -> None:
    """All 98 cases of the list are there, and at most 15 of them have no scenario."""
    listed = read_edge_cases(copied.root)

    assert [one.case for one in listed] == list(range(1, 99))
    assert sum(not one.scenarios for one in listed) <= 15


def test_a_problem_is_told_in_three_languages(few: Specification) -> None:
    """The same problem is three paragraphs for three readers, and each of them is told the same place."""
    place = few.step("ru", "IM-SC-0005", "group.delete")
    few.insert(place.down(1), "        | Код |")

    (problem,) = few.problems()

    for locale in ("en", "fr", "fr_CA", "es", "ru"):
        assert_told(problem, locale)


PARTS = ("_text", "_sentences", "_story", "", "_profiles", "_prose")
TEXT, SENTENCES, STORY, WHOLE, PROFILES, PROSE = (f"test_proofs{part}" for part in PARTS)
EXPLAINED = "test_explanations"
TESTED = {
    "not-utf8": (TEXT, "test_another_encoding_is_told"),
    "bom": (TEXT, "test_a_byte_order_mark_is_told"),
    "newline": (TEXT, "test_a_carriage_return_is_told"),
    "not-nfc": (TEXT, "test_decomposed_accents_are_told"),
    **dict.fromkeys(
        (
            "typography",
            "pair",
            "script-cyrillic",
            "script-latin",
            "caption-typed",
            "heading-id",
            "headings-differ",
            "calls-differ",
        ),
        (PROSE, "test_a_fault_of_a_page_is_told"),
    ),
    "page-missing": (PROSE, "test_a_page_that_stands_alone_is_told"),
    "page-stray": (PROSE, "test_a_page_that_stands_alone_is_told"),
    "page-unconfirmed": (PROSE, "test_a_page_that_its_source_left_behind_is_told"),
    "page-stale": (PROSE, "test_a_page_that_its_source_left_behind_is_told"),
    "link": (PROSE, "test_a_dead_link_is_told"),
    "no-break": (TEXT, "test_a_no_break_space_after_a_keyword_is_told"),
    "language-header": (TEXT, "test_a_missing_language_header_is_told"),
    "not-gherkin": (TEXT, "test_a_line_that_is_no_gherkin_is_told"),
    "description": (TEXT, "test_a_first_line_that_is_no_step_is_told"),
    "keyword": (TEXT, "test_an_unblessed_keyword_is_told"),
    "construct": (TEXT, "test_a_background_is_told"),
    "no-steps": (TEXT, "test_a_scenario_without_steps_is_told"),
    "no-then": (TEXT, "test_a_scenario_without_then_is_told"),
    "same-title": (TEXT, "test_a_title_used_twice_is_told"),
    "tags": (TEXT, "test_a_wrong_tag_of_a_scenario_is_told"),
    "too-long": (TEXT, "test_a_scenario_that_is_too_long_is_told"),
    "when-blocks": (TEXT, "test_a_procedure_with_two_blocks_of_when_is_told"),
    "phrase-unknown": (SENTENCES, "test_a_misspelt_word_is_told"),
    "phrase-ambiguous": (SENTENCES, "test_a_sentence_that_two_phrases_say_is_told"),
    "caption-unknown": (SENTENCES, "test_an_unknown_caption_is_told"),
    "text-unknown": (SENTENCES, "test_an_unknown_text_is_told"),
    "refusal-unknown": (SENTENCES, "test_an_unknown_refusal_is_told"),
    "number": (SENTENCES, "test_an_amount_of_another_country_is_told"),
    "date": (SENTENCES, "test_a_date_of_another_form_is_told"),
    "plural": (SENTENCES, "test_a_wrong_plural_form_is_told"),
    "search-unknown": (SENTENCES, "test_a_search_that_finds_nothing_is_told"),
    "search-ambiguous": (SENTENCES, "test_a_search_that_finds_several_windows_is_told"),
    "table-missing": (SENTENCES, "test_a_missing_table_is_told"),
    "table-unexpected": (SENTENCES, "test_an_unexpected_table_is_told"),
    "column-unknown": (SENTENCES, "test_an_unknown_heading_is_told"),
    "column-twice": (SENTENCES, "test_a_heading_that_stands_twice_is_told"),
    "role": (STORY, "test_a_phrase_in_another_role_is_told"),
    "no-window": (STORY, "test_a_click_without_window_is_told"),
    "not-in-window": (STORY, "test_an_action_of_another_window_is_told"),
    "question-pending": (STORY, "test_a_question_left_unanswered_is_told"),
    "question-none": (STORY, "test_an_answer_that_nobody_asked_for_is_told"),
    "draft-left": (STORY, "test_a_draft_left_half_filled_is_told"),
    "nothing-sent": (STORY, "test_a_when_that_sends_nothing_is_told"),
    "no-row": (STORY, "test_a_row_that_nobody_selected_is_told"),
    "name-unknown": (STORY, "test_an_unknown_name_is_told"),
    "name-taken": (STORY, "test_a_name_given_twice_is_told"),
    "not-understood": (STORY, "test_a_request_that_cannot_be_made_is_told"),
    "folder-missing": (WHOLE, "test_a_missing_language_is_told"),
    "file-missing": (WHOLE, "test_a_missing_file_is_told"),
    "same-id": (WHOLE, "test_an_id_used_twice_is_told"),
    "parity": (WHOLE, "test_one_digit_in_one_language_is_told"),
    "trace": (WHOLE, "test_one_digit_in_one_language_is_told"),
    "title": (WHOLE, "test_a_title_that_differs_from_the_catalogue_is_told"),
    "title-missing": (WHOLE, "test_a_title_that_the_catalogue_lacks_is_told"),
    "title-dead": (WHOLE, "test_a_title_of_nothing_is_told"),
    "translation-missing": (WHOLE, "test_a_missing_translation_is_told"),
    "translation-fuzzy": (WHOLE, "test_a_fuzzy_translation_is_told"),
    "placeholders": (WHOLE, "test_a_wrong_placeholder_is_told"),
    "caption-dead": (WHOLE, "test_a_caption_of_nothing_is_told"),
    "caption-twice": (WHOLE, "test_a_caption_of_two_things_is_told"),
    "phrase-dead": (WHOLE, "test_a_phrase_that_nobody_uses_is_told"),
    "phrase-unbound": (WHOLE, "test_a_phrase_without_step_is_told"),
    "step-unbound": (WHOLE, "test_a_step_without_phrase_is_told"),
    "requirement-bare": (WHOLE, "test_a_requirement_without_scenario_is_told"),
    "operation-unused": (WHOLE, "test_an_operation_that_nobody_sends_is_told"),
    "refusal-unprovoked": (WHOLE, "test_a_refusal_that_nobody_provokes_is_told"),
    "statement": (WHOLE, "test_a_statement_without_coverage_is_told"),
    "statement-requirement": (WHOLE, "test_a_statement_of_an_unknown_requirement_is_told"),
    "edge-case": (WHOLE, "test_an_edge_case_without_an_answer_is_told"),
    "edge-case-scenario": (WHOLE, "test_an_edge_case_of_an_unknown_scenario_is_told"),
    "profile-changed": (PROFILES, "test_a_changed_list_is_told"),
    "profile-scenario": (PROFILES, "test_a_list_with_an_unknown_scenario_is_told"),
    "time": (SENTENCES, "test_a_time_of_another_form_is_told"),
    "help-missing": (EXPLAINED, "test_what_is_not_explained_is_told"),
    "help-dead": (EXPLAINED, "test_an_explanation_of_nothing_is_told"),
    "help-caption": (EXPLAINED, "test_a_caption_that_nothing_has_is_told"),
}
"""Every reason that a problem can have, and the test that provokes it."""


def test_every_reason_has_a_test() -> None:
    """A new reason for a problem comes with a broken specification that shows it, and with a fix."""
    english = load("en")

    assert TESTED.keys() == english.of("problem").keys()
    assert TESTED.keys() <= english.of("fix").keys()


@pytest.mark.parametrize("reason", TESTED)
def test_every_test_of_a_reason_exists(reason: str) -> None:
    """The table tells the truth: the test is there, and it speaks of its reason."""
    module, name = TESTED[reason]
    tree = ast.parse((HERE / f"{module}.py").read_text("utf-8"))

    (test,) = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name]

    assert reason in {node.value for node in ast.walk(test) if isinstance(node, ast.Constant)}
