"""A tiny specification that fulfils the guide's seam: one procedure and one rule, in three languages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interaction_spec.guide.chrome import WORDS
from interaction_spec.guide.seam import Feature, Material, Step, Voice
from interaction_spec.guide.wiring import read_report
from interaction_spec.model.match import Match
from interaction_spec.report.results import Report, ScenarioResult, Status, SubjectInfo, Verdict

LOCALES = ("en", "fr", "fr_CA", "es", "ru")


@dataclass(frozen=True)
class Sentence:
    """A step."""

    role: str
    text: str
    line: int
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Case:
    """A scenario."""

    id: str
    title: str
    procedure: str | None
    steps: tuple[Sentence, ...]
    line: int
    digest: str


@dataclass(frozen=True)
class Requirement:
    """A rule."""

    id: str
    level: str
    title: str
    scenarios: tuple[Case, ...]


@dataclass(frozen=True)
class File:
    """A feature, with the lines of its file."""

    path: str
    language: str
    topic: str
    title: str
    rules: tuple[Requirement, ...]
    lines: tuple[str, ...]


TEXTS: dict[str, Any] = {
    "fr": {
        "feature": "Reporter une interaction",
        "rule": "Une interaction reportée ne figure pas dans le journal",
        "scenario": "Reporter une interaction inachevée",
        "words": ("Fonctionnalité", "Règle", "Scénario", "Étant donné que ", "Quand ", "Et ", "Alors "),
        "steps": (
            "les contacts suivants existent :",
            "j’ouvre la fenêtre « Contact » de « CT001 »",
            "je choisis le bouton « Annuler » puis je réponds « Oui »",
            "le journal ne contient aucune interaction de « CT001 »",
        ),
        "instructions": (
            "Ouvrez la fenêtre **Contact** du contact *CT001*.",
            "Choisissez le bouton **Annuler**, puis répondez **Oui**.",
        ),
        "table": (("N°", "Nom"), ("CT001", "Électro Léman SA")),
    },
    "es": {
        "feature": "Aplazar una interacción",
        "rule": "Una interacción aplazada no aparece en el log",
        "scenario": "Aplazar una interacción sin terminar",
        "words": ("Característica", "Regla", "Escenario", "Dado ", "Cuando ", "Y ", "Entonces "),
        "steps": (
            "que existen los siguientes contactos:",
            "abro la ventana “Contacto” de “CT001”",
            "elijo el botón “Cancelar” y respondo “Sí”",
            "el log no contiene ninguna interacción de “CT001”",
        ),
        "instructions": (
            "Abra la ventana **Contacto** del contacto *CT001*.",
            "Elija el botón **Cancelar** y responda **Sí**.",
        ),
        "table": (("N.º", "Nombre"), ("CT001", "Electro Lemán")),
    },
    "ru": {
        "feature": "Откладывание взаимодействия",
        "rule": "Отложенное взаимодействие не попадает в журнал",
        "scenario": "Отложить незавершенное взаимодействие",
        "words": ("Функция", "Правило", "Сценарий", "Пусть ", "Когда ", "И ", "Тогда "),
        "steps": (
            "есть следующие контакты:",
            "я открываю окно «Контакт» для «CT001»",
            "я нажимаю кнопку «Отмена» и отвечаю «Да»",
            "в журнале нет взаимодействий контакта «CT001»",
        ),
        "instructions": (
            "Откройте окно **Контакт** для контакта *CT001*.",
            "Нажмите кнопку **Отмена** и ответьте **Да**.",
        ),
        "table": (("Номер", "Название"), ("CT001", "Электро Леман")),
    },
}

CAPTIONS = {
    "fr": {"window.segments": "Segments", "field.no": "N°", "field.name": "Nom", "term.company": "société"},
    "fr_CA": {
        "term.company": "compagnie",
        "title.IM-R-001": "Une interaction reportée reste hors du journal",
    },
    "es": {
        "window.segments": "Segmentos",
        "field.no": "N.º",
        "field.name": "Nombre",
        "term.company": "empresa",
    },
    "ru": {
        "window.segments": "Сегменты",
        "field.no": "Номер",
        "field.name": "Название",
        "term.company": "организация",
    },
    "en": {"window.segments": "Segments", "field.no": "No.", "field.name": "Name", "term.company": "company"},
}


def feature(language: str, digest: str = "d1") -> File:
    """The feature in one language, as its file has it."""
    words, steps = TEXTS[language]["words"], TEXTS[language]["steps"]
    table = tuple(tuple(row) for row in TEXTS[language]["table"])
    title, rule, scenario = (str(TEXTS[language][name]) for name in ("feature", "rule", "scenario"))
    lines = (
        f"# language: {language}", f"{words[0]}: {title}", "", f"  {words[1]}: {rule}", "",
        "    @IM-SC-0001 @procedure @IM-P-05", f"    {words[2]}: {scenario}", f"      {words[3]}{steps[0]}",
        *(f"        | {' | '.join(row)} |" for row in table),
        f"      {words[4]}{steps[1]}", f"      {words[5]}{steps[2]}", f"      {words[6]}{steps[3]}",
    )  # fmt: skip
    said = (
        Sentence("given", steps[0], 8, table),
        Sentence("when", steps[1], 11),
        Sentence("when", steps[2], 12),
        Sentence("then", steps[3], 13),
    )
    case = Case("IM-SC-0001", scenario, "IM-P-05", said, 7, digest)
    return File(
        f"features/{language}/postponing/postpone.feature",
        language,
        "postponing",
        title,
        (Requirement("IM-R-001", "must", rule, (case,)),),
        lines,
    )


class Mouth:
    """A voice that writes a match back as the sentence that it came from."""

    def __init__(self, locale: str) -> None:
        """Take the locale of the catalogue."""
        self.locale = locale
        self.texts = TEXTS.get(locale[:2], TEXTS["fr"])

    def text(self, ident: str, /, **params: str) -> str:
        """The furniture, the few captions above, and else the key itself."""
        if ident.startswith("guide."):
            column = {"en": 0, "fr": 1, "es": 2, "ru": 3}[self.locale[:2]]
            return WORDS[ident][column].format(**params)
        found = CAPTIONS[self.locale].get(ident) or CAPTIONS[self.locale[:2]].get(ident)
        return found or ident.partition(".")[2].replace("_", " ")

    def of(self, area: str, /) -> dict[str, str]:
        """The captions of an area."""
        keys = (ident for ident in CAPTIONS["en"] if ident.startswith(f"{area}."))
        return {ident.removeprefix(f"{area}."): self.text(ident) for ident in keys}

    def write(self, match: Match, /) -> str:
        """The sentence."""
        return str(self.texts["steps"][int(match.phrase)])

    def table(self, match: Match, /) -> tuple[tuple[str, ...], ...]:
        """The table under the first sentence."""
        return tuple(tuple(row) for row in self.texts["table"]) if match.phrase == "0" else ()

    def instruct(self, match: Match, /) -> str:
        """The instruction."""
        return str(self.texts["instructions"][int(match.phrase) - 1])


def understand(step: Step, language: str) -> Match:
    """The place of the sentence among those of its language."""
    return Match(phrase=str(TEXTS[language]["steps"].index(step.text)))


def lines(known: Feature) -> tuple[str, ...]:
    """The lines of the file."""
    return feature(known.language).lines


def report(*statuses: Status, digest: str = "d1") -> Report:
    """A run of the reference engine, with the statuses of French, Spanish and Russian."""
    results = tuple(
        ScenarioResult(
            id="IM-SC-0001", language=language, topic="postponing", requirement="IM-R-001",
            status=status, ms=1.0, path=f"features/{language}/postponing/postpone.feature", line=7,
            digest=digest,
        )
        for language, status in zip(TEXTS, statuses, strict=True)
    )  # fmt: skip
    good = all(status is Status.PASSED for status in statuses)
    return Report(
        verdict=Verdict.CONFORMANT if good else Verdict.NON_CONFORMANT, spec_revision="1", tool="0.1.0",
        started="2026-11-22T07:00:00+00:00",
        subject=SubjectInfo(name="reference", product="Reference", version="0.1"),
        edition="nav-2017", languages=tuple(TEXTS), scenarios=results,
    )  # fmt: skip


def told(result: Report | None = None) -> Material:
    """The specification, with a report or without."""
    voices: dict[str, Voice] = {locale: Mouth(locale) for locale in LOCALES}
    features = {language: (feature(language),) for language in TEXTS}
    return Material(
        voices=voices,
        understand=understand,
        lines=lines,
        features=features,
        report=result,
    )


def material(root: Path, folder: Path | None) -> Material:
    """What the plugin's option `material` names."""
    del root
    return told(read_report(folder))
