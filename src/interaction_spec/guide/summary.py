"""The verdict of the last run as a table, and the words of the windows side by side in every language."""

from __future__ import annotations

from unicodedata import combining, normalize

from interaction_spec.language import load
from interaction_spec.model.values import Edition
from interaction_spec.report import PASSED_OVER, Report, Status

from . import markup
from .locales import ENGLISH, GUIDES, LANGUAGES, ORDER
from .specification import Reader
from .stamps import State, badge, day, subject

AREAS = {
    "concepts": "concept",
    "terms": "term",
    "windows": "window",
    "actions": "action",
    "buttons": "button",
    "fields": "field",
    "options": "option",
}
"""What the glossary shows: the kinds of word, and their areas of the catalogue."""

EDITIONS = {
    Edition.NAV_2017.value: "Dynamics NAV 2017",
    Edition.BUSINESS_CENTRAL.value: "Dynamics 365 Business Central",
}


def verdict(reader: Reader) -> str:
    """What the last run says: the verdict, who was asked, and each topic in each language."""
    report, words = reader.material.report, reader.words
    if report is None:
        return f'\n\n<div class="verdict">{badge(State.NOT_RUN, words.text("guide.verdict.none"))}</div>\n\n'
    good = report.verdict.value == "conformant"
    told = words.text(f"guide.verdict.{report.verdict.value.replace('-', '_')}", subject=subject(report))
    facts = {
        "date": day(report, reader.place),
        "edition": EDITIONS.get(report.edition, report.edition),
        "revision": report.spec_revision,
    }
    listed = "".join(
        f"<div><dt>{markup.text(words.text(f'guide.verdict.{name}'))}</dt><dd>{markup.text(value)}</dd></div>"
        for name, value in facts.items()
    )
    mark = badge(State.VERIFIED if good else State.FAILED, told)
    return (
        f'\n\n<div class="verdict">{mark}<dl class="verdict__facts">{listed}</dl>{_results(reader, report)}</div>\n\n'
    )


def _results(reader: Reader, report: Report) -> str:
    words = reader.words
    titles = words.of("topic")
    topics = {result.topic for result in report.scenarios}
    rows = [
        [
            markup.text(titles.get(topic, topic)),
            *(_cell(reader, report, topic, lang) for lang in report.languages),
        ]
        for topic in sorted(topics, key=_rank)
    ]
    names = [markup.foreign(LANGUAGES.get(lang, lang), lang) for lang in report.languages]
    head = [markup.text(words.text("guide.verdict.topic")), *names]
    return markup.table(head, rows, label=words.text("guide.verdict.caption"), header=True)


def _letters(words: str) -> str:
    """Sort as a dictionary does: accents and capitals count for nothing."""
    return "".join(letter for letter in normalize("NFD", words.casefold()) if not combining(letter))


def _rank(topic: str) -> tuple[int, str]:
    return (ORDER.index(topic) if topic in ORDER else len(ORDER), topic)


def _cell(reader: Reader, report: Report, topic: str, language: str) -> str:
    results = [
        result
        for result in report.scenarios
        if (result.topic, result.language) == (topic, language) and result.status not in PASSED_OVER
    ]
    passed = sum(result.status is Status.PASSED for result in results)
    told = reader.words.text("guide.verdict.passed", passed=str(passed), total=str(len(results)))
    return badge(State.VERIFIED if results and passed == len(results) else State.FAILED, told)


def glossary(reader: Reader) -> str:
    """What the words mean; then each word and caption, in the page's locale first and then in the others."""
    return "\n\n" + _meanings(reader) + "".join(_section(reader, kind, area) for kind, area in AREAS.items())


def _meanings(reader: Reader) -> str:
    words = reader.words
    names, meanings = words.of("concept"), words.of("help.concept")
    keys = sorted(names, key=lambda key: _letters(names[key]))
    rows = [(markup.text(names[key]), markup.text(meanings[key])) for key in keys]
    head = [markup.text(words.text(f"help.label.{column}")) for column in ("word", "meaning")]
    label = words.text("guide.glossary.meanings")
    return f"## {label} {{ #meanings }}\n\n{markup.table(head, rows, label=label, header=True)}\n\n"


def _section(reader: Reader, kind: str, area: str) -> str:
    here = reader.place
    others = [place for place in (*GUIDES, ENGLISH) if place != here]
    words = {place: load(place.catalogue).of(area) for place in (here, *others)}
    keys = sorted((key for key in words[here] if "~" not in key), key=lambda key: _letters(words[here][key]))
    rows = [
        [
            _word(words[here][key]),
            *(markup.foreign(_word(words[place][key]), place.folder) for place in others),
        ]
        for key in keys
    ]
    label = reader.words.text(f"guide.glossary.{kind}")
    head = [f'<span translate="no">{place.folder}</span>' for place in (here, *others)]
    table = markup.table(head, rows, label=label, header=True)
    return f"## {label} {{ #words-{kind} }}\n\n{table}\n\n"


def _word(caption: str) -> str:
    """A caption that may go on in the next line after a slash."""
    return markup.text(caption).replace("/", "/<wbr>")
