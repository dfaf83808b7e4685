"""The verdict of the last run as a table, and the words of the windows side by side in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..model.values import ContactType, Edition, Evaluation, InformationFlow, InitiatedBy
from ..model.windows import WINDOWS
from ..report.results import Report, Status
from . import markup
from .locales import ENGLISH, GUIDES, LANGUAGES
from .specification import Reader
from .stamps import State, badge, day, subject

OPTIONS: tuple[str, ...] = tuple(
    f"{kind}.{option.value}"
    for kind, options in (
        ("evaluation", Evaluation),
        ("information_flow", InformationFlow),
        ("initiated_by", InitiatedBy),
        ("contact_type", ContactType),
    )
    for option in options
)


EDITIONS = {
    Edition.NAV_2017.value: "Dynamics NAV 2017",
    Edition.BUSINESS_CENTRAL.value: "Dynamics 365 Business Central",
}


def verdict(reader: Reader) -> str:
    """What the last run says: the verdict, who was asked, and each topic in each language."""
    report, voice = reader.material.report, reader.voice
    if report is None:
        return f'\n\n<div class="verdict">{badge(State.NOT_RUN, voice.text("guide.verdict.none"))}</div>\n\n'
    good = report.verdict.value == "conformant"
    words = voice.text(f"guide.verdict.{report.verdict.value.replace('-', '_')}", subject=subject(report))
    facts = {
        "date": day(report, reader.place),
        "edition": EDITIONS.get(report.edition, report.edition),
        "revision": report.spec_revision,
    }
    listed = "".join(
        f"<div><dt>{markup.text(voice.text(f'guide.verdict.{name}'))}</dt><dd>{markup.text(value)}</dd></div>"
        for name, value in facts.items()
    )
    mark = badge(State.VERIFIED if good else State.FAILED, words)
    return (
        f'\n\n<div class="verdict verdict--{report.verdict.value}">{mark}<dl class="verdict__facts">{listed}</dl>'
        f"{_results(reader, report)}</div>\n\n"
    )


def _results(reader: Reader, report: Report) -> str:
    voice = reader.voice
    titles: dict[str, str] = {}
    for feature in reader.features:
        title = feature.topic.capitalize() if reader.place == ENGLISH else feature.title
        titles.setdefault(feature.topic, title)
    topics = sorted({result.topic for result in report.scenarios}, key=_position(list(titles)))
    rows = [
        [markup.text(titles.get(topic, topic)), *(_cell(reader, report, topic, lang) for lang in report.languages)]
        for topic in topics
    ]
    names = [markup.foreign(LANGUAGES.get(lang, lang), lang) for lang in report.languages]
    head = [markup.text(voice.text("guide.verdict.topic")), *names]
    return markup.table(head, rows, label=voice.text("guide.verdict.caption"), header=True)


def _position(known: list[str]) -> Callable[[str], tuple[int, str]]:
    return lambda topic: (known.index(topic) if topic in known else len(known), topic)


def _cell(reader: Reader, report: Report, topic: str, language: str) -> str:
    results = [result for result in report.scenarios if (result.topic, result.language) == (topic, language)]
    passed = sum(result.status is Status.PASSED for result in results)
    words = reader.voice.text("guide.verdict.passed", passed=str(passed), total=str(len(results)))
    return badge(State.VERIFIED if results and passed == len(results) else State.FAILED, words)


def glossary(reader: Reader) -> str:
    """Every caption and word of the specification, in the page's locale first and then in the others."""
    parts = "".join(_section(reader, kind, idents) for kind, idents in _words(reader) if idents)
    return f"\n\n{parts}\n\n"


def _words(reader: Reader) -> Iterator[tuple[str, list[str]]]:
    windows = WINDOWS.values()
    fields = {name for window in windows for name in (*window.fields, *window.columns, *window.row_fields)}
    yield "terms", [f"term.{term}" for term in reader.material.terms]
    yield "windows", sorted({f"window.{window.caption}" for window in windows})
    yield "actions", sorted({f"action.{name}" for window in windows for name in window.actions})
    yield "buttons", sorted({f"button.{name}" for window in windows for name in window.buttons})
    yield "fields", sorted(f"field.{name}" for name in fields)
    yield "options", [f"option.{option}" for option in OPTIONS]


def _section(reader: Reader, kind: str, idents: list[str]) -> str:
    here = reader.place
    others = [place for place in GUIDES if place != here]
    voices = reader.material.voices
    rows = [
        [
            markup.text(reader.voice.text(ident)),
            *(markup.foreign(markup.text(voices[place.catalogue].text(ident)), place.folder) for place in others),
            markup.foreign(markup.text(voices["en"].text(ident)), "en"),
        ]
        for ident in idents
    ]
    rows.sort(key=lambda row: row[0].casefold())
    label = reader.voice.text(f"guide.glossary.{kind}")
    tags = [here.folder, *(place.folder for place in others), "en"]
    head = [f'<span translate="no">{tag}</span>' for tag in tags]
    table = markup.table(head, rows, label=label, header=True)
    return f"## {label} {{ #words-{kind} }}\n\n{table}\n\n"
