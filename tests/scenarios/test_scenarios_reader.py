"""The reader: a feature file in, frozen values out; and what it does not accept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.scenarios.files import FRENCH, Write, read, replaced

from interaction_spec.errors import FolderMissing
from interaction_spec.scenarios import KEYWORDS, Feature, Role, Rule, Scenario, Step, read_features

PROCEDURE = (
    Step("given", "Étant donné que ", "le contact « CT1 » existe", 10),
    Step("given", "Et que ", "ceci existe :", 11, (("Code", "Nom"), ("A", ""))),
    Step("when", "Quand ", "je choisis cela", 14),
    Step("when", "Et ", "je confirme", 15),
    Step("then", "Alors ", "tout va bien", 16),
)
PLAIN = (Step("when", "Quand ", "je choisis cela", 20), Step("then", "Alors ", "rien n’est modifié", 21))
SCENARIOS = (
    Scenario("IM-SC-0155", "Marquer une écriture", 9, PROCEDURE, "IM-R-051", "IM-P-32"),
    Scenario("IM-SC-0156", "Sans confirmation", 19, PLAIN, "IM-R-051"),
)


def test_a_file_is_read_as_it_stands(write: Write) -> None:
    """Text, roles, places, tables, ids: all of it, and nothing that is not there."""
    rule = Rule("IM-R-051", "must", "Une écriture peut être marquée.", 6, SCENARIOS)

    feature = read(write(FRENCH))

    assert feature == Feature("features/fr/log/cancel.feature", "fr", "log", "cancel", "Le journal", 3, (rule,))
    assert feature.scenarios == SCENARIOS


@pytest.mark.parametrize("language", ["fr", "es", "ru"])
def test_each_language_has_its_keywords(write: Write, language: str) -> None:
    """The same file in the keywords of another language is read into the same roles."""
    words, roles = KEYWORDS[language], ("given", "given", "when", "when", "then", "then")
    steps = [words.step(role, first=index % 2 == 0) + f"x{index}" for index, role in enumerate(roles)]
    head = f"# language: {language}\n@log\n{words.feature}: F\n@IM-R-001 @should\n{words.rule}: R\n"

    feature = read(write(head + f"@IM-SC-0001\n{words.scenario}: S\n" + "\n".join(steps), language))

    assert [step.role for step in feature.scenarios[0].steps] == list(roles)
    assert (feature.rules[0].level, feature.scenarios[0].steps[0].text) == ("should", "x0")


def test_all_files_are_read_by_topic_and_name(write: Write) -> None:
    """The order is that of the names, whatever the file system says."""
    files = [write(FRENCH, name=name) for name in ("zebra", "cancel", "open")]

    features = read_features(files[0].parents[2], "fr")

    assert [feature.slug for feature in features] == ["cancel", "open", "zebra"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """A language without a folder is an error, not an empty specification."""
    with pytest.raises(FolderMissing) as error:
        read_features(tmp_path, "ru")

    assert error.value.params == {"path": str(tmp_path / "ru")}


def test_a_changed_file_is_read_again(write: Write) -> None:
    """What was read is remembered only as long as the file stays the same."""
    before = read(write(FRENCH))

    after = read(write(FRENCH.replace("Le journal", "Le journal des interactions")))

    assert (before.title, after.title) == ("Le journal", "Le journal des interactions")


def test_the_files_of_the_project_are_well_written() -> None:
    """The specification itself passes its own reader, in every language alike."""
    root = Path(__file__).parents[2] / "features"

    shapes = [
        [(feature.topic, feature.slug, [scenario.id for scenario in feature.scenarios]) for feature in features]
        for features in (read_features(root, language) for language in ("fr", "es", "ru"))
    ]

    assert shapes[0]
    assert shapes[0] == shapes[1] == shapes[2]


def scenario(write: Write, text: str) -> Scenario:
    """The first scenario of a file."""
    return read(write(text)).scenarios[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Marquer une écriture", "Marquer les écritures"),
        ("je confirme", "je refuse"),
        ("| A    |", "| B    |"),
        ("| Nom |", "| Prénom |"),
        ("      Et je confirme\n", ""),
        ("Quand je choisis cela\n      Et je confirme", "Quand je confirme\n      Et je choisis cela"),
        ("Et que ceci existe :\n        | Code | Nom |\n        | A    |     |\n      Quand", "Quand"),
    ],
)
def test_the_digest_changes_with_the_text(write: Write, old: str, new: str) -> None:
    """A proof holds for a text, so another text has another fingerprint."""
    assert scenario(write, replaced(old, new)).digest != scenario(write, FRENCH).digest


@pytest.mark.parametrize(
    "text",
    [
        re.sub(r"(?m)^ +", "", FRENCH),
        replaced("| A    |     |", "|A||"),
        replaced("\n  @IM-R", "\n\n\n  # a comment\n  @IM-R"),
        replaced("Le journal", "Le journal des interactions"),
        replaced("@IM-SC-0156", "@IM-SC-0999"),
        replaced("Sans confirmation", "Avec confirmation"),
    ],
    ids=["indentation", "table", "comment", "other title", "other id", "other scenario"],
)
def test_the_digest_does_not_change_with_the_layout(write: Write, text: str) -> None:
    """Indentation, blank lines, comments and other scenarios are not what was proved."""
    assert scenario(write, text).digest == scenario(write, FRENCH).digest


def test_roles_are_three() -> None:
    """Given, when, then: keywords of one role are one blessed word and one for going on."""
    roles: tuple[Role, ...] = ("given", "when", "then")

    words = {role: (KEYWORDS["fr"].step(role, first=True), KEYWORDS["fr"].step(role, first=False)) for role in roles}

    assert words == {"given": ("Étant donné que ", "Et que "), "when": ("Quand ", "Et "), "then": ("Alors ", "Et ")}
