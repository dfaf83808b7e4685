"""Meaning: every phrase has a step in its role; Givens build, Whens ask once, Thens look."""

from __future__ import annotations

import pytest

from interaction_spec.language import LANGUAGES, load
from interaction_spec.steps import STEPS
from interaction_spec.steps.registry import step

PHRASES = {key.partition("~")[0] for key in load("en").of("phrase")}


def test_every_phrase_has_a_step_and_every_step_a_phrase() -> None:
    """No sentence without a meaning, no meaning without words."""
    assert set(STEPS) == PHRASES


@pytest.mark.parametrize("phrase", sorted(STEPS))
def test_every_step_has_a_role(phrase: str) -> None:
    """A phrase is written for one role, and something carries it out."""
    meaning = STEPS[phrase]

    assert meaning.role in {"given", "when", "then"}
    assert callable(meaning.carry)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_role_has_its_own_grammar(language: str) -> None:
    """Spanish Givens begin with `que`, Whens speak in the first person: so a role is heard in the sentence."""
    begins = {"fr": r"je |j’", "es": "", "ru": "я "}[language]
    texts = {key: text for key, text in load(language).of("phrase").items() if "~" not in key}
    givens = {text.startswith("que ") for key, text in texts.items() if STEPS[key].role == "given"}
    whens = [text for key, text in texts.items() if STEPS[key].role == "when"]

    assert givens == {language == "es"}
    assert [text for text in whens if not text.startswith(tuple(begins.split("|")))] == []


@pytest.mark.parametrize("text", sorted(load("fr").of("phrase").values()))
def test_a_french_given_begins_with_a_consonant(text: str) -> None:
    """After *Étant donné que* nothing is elided."""
    given = [key for key, other in load("fr").of("phrase").items() if other == text and STEPS[key].role == "given"]

    assert not given or not text.startswith(("il", "elle", "un ", "une ", "on ", "a", "e", "o", "u", "é"))


def test_no_spanish_sentence_begins_with_i() -> None:
    """*Y* would become *E* before i- and hi-."""
    texts = load("es").of("phrase").values()

    assert [text for text in texts if text.lower().startswith(("i", "í", "hi", "hí"))] == []


def test_a_phrase_has_one_step() -> None:
    """Two meanings for one phrase are a mistake of the program, found at once."""
    with pytest.raises(ValueError, match=r"two steps for the phrase segment\.log"):
        step("when", "segment.log")(STEPS["segment.log"].carry)
