"""The one blessed keyword for each role and language.

Gherkin knows up to a dozen; one per role keeps the files alike, and lets the linter see a mistyped one.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Keywords:
    """The keywords of a language. A keyword before a step holds the space that follows it."""

    feature: str
    rule: str
    scenario: str
    given: str
    when: str
    then: str
    and_given: str
    and_: str

    def step(self, role: str, *, first: bool) -> str:
        """The keyword of a step: the first of its role, or a further one."""
        if first:
            return str(getattr(self, role))
        return self.and_given if role == "given" else self.and_


KEYWORDS: dict[str, Keywords] = {
    "en": Keywords("Feature", "Rule", "Scenario", "Given ", "When ", "Then ", "And ", "And "),
    "fr": Keywords("Fonctionnalité", "Règle", "Scénario", "Étant donné que ", "Quand ", "Alors ", "Et que ", "Et "),
    "es": Keywords("Característica", "Regla", "Escenario", "Dado ", "Cuando ", "Entonces ", "Y ", "Y "),
    "ru": Keywords("Функция", "Правило", "Сценарий", "Пусть ", "Когда ", "Тогда ", "И ", "И "),
}
