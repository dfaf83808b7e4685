"""The linter: a broken file that would pass green elsewhere is a problem here."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.scenarios.files import FRENCH, Write, problems, read, reasons, replaced

from interaction_spec.errors import Misread, Problem
from interaction_spec.scenarios import read_features

NO_BREAK = "\u00a0"
TRAPS: dict[str, tuple[str | bytes, list[tuple[str, int]]]] = {
    "no-break space after a keyword": (replaced("Quand je", f"Quand{NO_BREAK}je"), [("no-break", 14)]),
    "no-break space after the first keyword": (
        replaced("Étant donné que le", f"Étant{NO_BREAK}donné que le"), [("no-break", 10), ("keyword", 11)],
    ),
    "English keyword": (replaced("Étant donné que", "Given"), [("description", 10), ("keyword", 11)]),
    "lower-case keyword": (replaced("Étant donné que", "étant donné que"), [("description", 10), ("keyword", 11)]),
    "decomposed accent": (replaced("Étant donné", "E\u0301tant donné"), [("not-nfc", 10)]),
    "no-break space before a colon": (replaced("Scénario:", f"Scénario{NO_BREAK}:"), [("no-break", 9)]),
    "space before a colon": (replaced("Scénario: Sans", "Scénario : Sans"), [("not-gherkin", 19)]),
    "step under the feature": (replaced("Le journal\n", "Le journal\n  Quand je choisis\n"), [("description", 4)]),
    "step under the rule": (replaced("marquée.\n", "marquée.\n  Alors tout va bien\n"), [("description", 7)]),
    "description of a scenario": (replaced("Marquer une écriture", "Marquer\n      Une note."), [("description", 10)]),
    "two scenarios of one name": (replaced("Sans confirmation", "Marquer une écriture"), [("same-title", 19)]),
    "byte order mark": (b"\xef\xbb\xbf" + FRENCH.encode(), [("bom", 1)]),
    "another encoding": (FRENCH.replace("’", "'").encode("latin-1"), [("not-utf8", 3)]),
    "two bytes a letter": (FRENCH.encode("utf-16"), [("not-utf8", 1)]),
    "carriage returns": (FRENCH.replace("\n", "\r\n"), [("newline", 1)]),
    "old Macintosh line ends": (replaced("@log\n", "@log\r"), [("newline", 2)]),
    "no header": (FRENCH.partition("\n")[2], [("language-header", 1)]),
    "header of another language": (replaced("language: fr", "language: es"), [("language-header", 1)]),
    "header that is not first": ("\n" + FRENCH, [("language-header", 1)]),
    "nothing": ("", [("language-header", 1)]),
    "a header alone": ("# language: fr\n", [("not-gherkin", 2)]),
    "scenario without steps": (FRENCH + "\n    @IM-SC-0157\n    Scénario: Vide\n", [("no-steps", 24)]),
    "scenario without a Then": (replaced("      Alors rien n’est modifié\n", ""), [("no-then", 19)]),
    "scenario outline": (
        replaced("Scénario: Sans", "Plan du scénario: Sans") + "      Exemples:\n        | a |\n        | 1 |\n",
        [("keyword", 19), ("construct", 19)],
    ),
    "another keyword for a scenario": (replaced("Scénario: Sans", "Exemple: Sans"), [("keyword", 19)]),
    "another keyword for a step": (
        replaced("Quand je choisis cela\n      Alors", "Lorsque je le fais\n      Alors"), [("keyword", 20)],
    ),
    "an asterisk": (replaced("Et je confirme", "* je confirme"), [("keyword", 15)]),
    "a scenario that begins with And": (
        replaced("Quand je choisis cela\n      Alors", "Et cela\n      Alors"), [("keyword", 20)],
    ),
    "a background": (
        replaced("    @IM-SC-0155", "    Contexte:\n      Quand x\n\n    @IM-SC-0155"), [("construct", 8)],
    ),
    "a scenario outside a rule": (
        replaced("  @IM-R-051", "  @IM-SC-0001\n  Scénario: X\n    Quand x\n    Alors y\n\n  @IM-R-051"),
        [("construct", 6)],
    ),
    "a doc string": (FRENCH + '      """\n      x\n      """\n', [("construct", 21)]),
    "an uneven table": (replaced("| A    |     |", "| A    |"), [("not-gherkin", 13)]),
    "two When blocks in a procedure": (
        FRENCH.replace("Et je confirme", "Alors x\n      Quand y"), [("when-blocks", 9)],
    ),
    "a procedure that does nothing": (
        FRENCH.replace("      Quand je choisis cela\n      Et je confirme\n", ""), [("when-blocks", 9)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("trap", TRAPS)
def test_no_broken_file_is_read(write: Write, trap: str) -> None:
    """What would pass green elsewhere is a problem here, and the problem names the line."""
    text, expected = TRAPS[trap]

    found = problems(write(text))

    assert set(expected) <= {(problem.reason, problem.line) for problem in found}
    assert {problem.path for problem in found} == {"features/fr/log/cancel.feature"}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("@log", "@templates", "@log"),
        ("@log", "@log @wip", "@log"),
        ("@IM-R-051 @must", "@must @IM-R-051", "@IM-R-… @must"),
        ("@IM-R-051 @must", "@IM-R-51 @must", "@IM-R-… @must"),
        ("@IM-R-051 @must", "@IM-R-051", "@IM-R-… @must"),
        ("@IM-R-051 @must", "@IM-R-051 @may", "@IM-R-… @must"),
        ("@IM-SC-0156", "@IM-SC-156", "@IM-SC-… (@edition) (@procedure @IM-P-…)"),
        ("    @IM-SC-0156\n", "", "@IM-SC-… (@edition) (@procedure @IM-P-…)"),
        ("@procedure @IM-P-32", "@procedure", "@IM-SC-… (@edition) (@procedure @IM-P-…)"),
        ("@procedure @IM-P-32", "@IM-P-32", "@IM-SC-… (@edition) (@procedure @IM-P-…)"),
        ("@IM-SC-0156", "@IM-SC-0156 @skip", "@IM-SC-… (@edition) (@procedure @IM-P-…)"),
    ],
)
def test_tags_are_as_they_must_be(write: Write, old: str, new: str, expected: str) -> None:
    """Topic, id, level, procedure: in this order, and no other tag; the problem shows the pattern."""
    found = problems(write(replaced(old, new)))

    assert [(problem.reason, problem.params) for problem in found] == [("tags", {"expected": expected})]


@pytest.mark.parametrize(("title", "limit"), [("Marquer une écriture", 16), ("Sans confirmation", 12)])
def test_a_scenario_is_short(write: Write, title: str, limit: int) -> None:
    """A procedure has 16 steps at most, any other scenario 12."""
    scenario = next(one for one in read(write(FRENCH)).scenarios if one.title == title)
    allowed, more = ("\n      Et je confirme" * (limit - len(scenario.steps) + extra) for extra in (0, 1))
    last = scenario.steps[-1].text

    read(write(FRENCH.replace(last, last + allowed)))
    found = problems(write(FRENCH.replace(last, last + more)))

    assert [(one.reason, one.params) for one in found] == [("too-long", {"count": str(limit + 1), "limit": str(limit)})]


def test_all_problems_of_a_file_are_told_at_once(write: Write) -> None:
    """A translator mends a file in one go."""
    text = replaced("@log", "@wip").replace("@must", "@may").replace("Et je confirme", "Et que je confirme")

    assert reasons(write(text)) == ["tags", "tags", "keyword"]


def test_all_problems_of_all_files_are_told_at_once(write: Write) -> None:
    """One run of the check shows what is wrong in every file."""
    root = write(replaced("@log", "@wip")).parents[2]
    write(replaced("@must", "@may"), name="open")
    write(FRENCH, name="whole")

    with pytest.raises(Misread) as error:
        read_features(root, "fr")

    assert [Path(problem.path).stem for problem in error.value.problems] == ["cancel", "open"]


def test_a_problem_shows_the_line(write: Write) -> None:
    """Path, line, the line itself, and what it should be."""
    (problem,) = problems(write(replaced("Et je confirme", "Et que je confirme")))

    params = {"keyword": "Et que", "expected": "Et"}
    assert problem == Problem("keyword", "features/fr/log/cancel.feature", 15, 0, "Et que je confirme", params)
